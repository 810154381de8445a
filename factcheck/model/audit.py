"""An audit: every release of a history held against those before it, and the series that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.model.finding import as_plain
from factcheck.model.report import FORMAT, Report


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a series: the day of its release, its value as decimal text, and where it stands.

    `odd` are the codes of the checks that found it wrong, empty where none did.
    """

    document: str | None
    date: str
    value: str
    surface: str
    start: int
    end: int
    line: int
    odd: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A series: its title in the report's language, its unit, and its points in order of time.

    `metric` is the metric of a rule file that it follows, None where it was worked out from the releases; `told` is
    the sentence in which it was told last, cut where it is long.
    """

    title: str
    unit: str
    metric: str | None
    told: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule file that took part, and the hash of its content."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Audit:
    """The report on all releases of a history, their series, and what they were checked with."""

    source: str
    version: str
    report: Report
    series: tuple[Line, ...] = ()
    rules: tuple[RuleFile, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The audit in the form that `factcheck/schemas/audit.json` describes: a report, with series and provenance."""
        return {
            **self.report.as_dict(),
            "factcheck": FORMAT,
            "series": [as_plain(each) for each in self.series],
            "provenance": {
                "source": self.source,
                "version": self.version,
                "rules": [as_plain(each) for each in self.rules],
            },
        }

    @staticmethod
    def from_dict(plain: Mapping[str, Any]) -> Audit:
        """The audit that `as_dict` wrote; raises KeyError or TypeError where it is none."""
        origin = plain["provenance"]
        return Audit(
            origin["source"],
            origin["version"],
            Report.from_dict(plain),
            tuple(_line(each) for each in plain["series"]),
            tuple(RuleFile(**each) for each in origin["rules"]),
        )


def _line(plain: Mapping[str, Any]) -> Line:
    points = tuple(Point(**{**each, "odd": tuple(each["odd"])}) for each in plain["points"])
    return Line(**{**plain, "points": points})
