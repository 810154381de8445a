"""What the writers of an audit for people show: releases with what was found in each, series with their charts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Date
from decimal import Decimal

from factcheck.model import SEVERITIES, Audit, Checked, Finding, Line, Point, Unchecked
from factcheck.writers.contract import Layout
from factcheck.writers.lines import FIRST_STRONG, POP, harmless, in_order, is_right_to_left
from factcheck.writers.lines import isolated as turned

ISOLATING = Layout(isolate=True)
_QUOTED = re.compile("«([^«»]*)»")

WIDTH, HEIGHT, MARGIN = 640, 160, 12  # of a chart, in its own units


@dataclass(frozen=True, slots=True)
class Row:
    """A release: what it is, what was found in it, and what nothing could check."""

    release: Checked
    findings: tuple[Finding, ...]
    verified: int
    skipped: int
    unchecked: tuple[Unchecked, ...]

    @property
    def coverage(self) -> str:
        """The share of its figures that something could check, in percent; "–" where it has none."""
        claims = self.release.claims
        return f"{(claims - len(self.unchecked)) * 100 // claims} %" if claims else "–"


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a chart, in the chart's own units."""

    x: int
    y: int
    point: Point


@dataclass(frozen=True, slots=True)
class Chart:
    """A series drawn: its dots, the line through them, and the least and greatest value."""

    line: Line
    dots: tuple[Dot, ...]
    path: str
    least: str
    greatest: str


def rows(audit: Audit) -> tuple[Row, ...]:
    """The releases of an audit in order of time, undated ones last."""
    report = audit.report
    found: dict[str | None, list[Finding]] = {}
    for each in report.findings:
        if not each.suppressed:
            found.setdefault(each.document, []).append(each)
    open_figures: dict[str | None, list[Unchecked]] = {}
    for figure in report.unchecked:
        open_figures.setdefault(figure.document, []).append(figure)
    verified = _counted(each.document for each in report.verified if each.reading != "hedged")
    skipped = _counted(each.document for each in report.skipped)
    return tuple(
        Row(
            each,
            tuple(sorted(found.get(each.path, ()), key=lambda one: (SEVERITIES.index(one.severity), one.start))),
            verified.get(each.path, 0),
            skipped.get(each.path, 0),
            tuple(open_figures.get(each.path, ())),
        )
        for each in sorted(report.documents, key=lambda one: (one.date is None, one.date or "", one.path or ""))
    )


def charts(audit: Audit) -> Iterator[Chart]:
    """The chart of each series: time from left to right by date, the value upwards."""
    for line in audit.series:
        yield _chart(line)


def _chart(line: Line) -> Chart:
    values = [Decimal(each.value) for each in line.points]
    days = [_days(each.date) for each in line.points]
    low, high = min(values), max(values)
    across, up = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    dots = tuple(
        Dot(
            MARGIN + _part(day - days[0], days[-1] - days[0], across),
            HEIGHT - MARGIN - _part(value - low, high - low, up),
            point,
        )
        for value, day, point in zip(values, days, line.points, strict=True)
    )
    path = " ".join(f"{dot.x},{dot.y}" for dot in dots)
    return Chart(line, dots, path, grouped(low), grouped(high))


def _part(amount: Decimal | int, whole: Decimal | int, size: int) -> int:
    """Where an amount lies on a scale; the middle where the scale has no length."""
    return int(amount * size / whole) if whole else size // 2


def _days(text: str) -> int:
    return Date.fromisoformat(text).toordinal()


def grouped(value: Decimal) -> str:
    """A value with its digits in groups."""
    return format(value, ",f")


def _counted(documents: Iterable[str | None]) -> Mapping[str | None, int]:
    counts: dict[str | None, int] = {}
    for each in documents:
        counts[each] = counts.get(each, 0) + 1
    return counts


def others(finding: Finding) -> tuple[tuple[str, str], ...]:
    """The other figures of a finding, each with the file, line and column where it stands."""
    own = (finding.document, finding.start, finding.end)
    found = [each for each in finding.evidence if (each.document, each.start, each.end) != own]
    return tuple((harmless(each.surface), f"{name_of(each.document)}:{each.line}:{each.column}") for each in found)


def isolated(text: str) -> str:
    """A text in a report's language, with figures of the other writing direction kept in their own order."""
    quoted = _QUOTED.sub(lambda found: f"«{kept(found[1])}»", harmless(text))
    return turned(in_order(quoted), ISOLATING) if is_right_to_left(quoted) else quoted


def kept(text: str) -> str:
    """A date or number that a sentence of any direction leaves in its order."""
    return f"{FIRST_STRONG}{text}{POP}"


def name_of(path: str | None) -> str:
    """A file's name without its folders."""
    return harmless((path or "").replace("\\", "/").rpartition("/")[2]) or "–"
