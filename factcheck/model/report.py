"""A report: everything that a run found, verified, skipped and could not check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.model.finding import Evidence, Failure, Finding, Skipped, Suspect, Unchecked, Verified, as_plain

if TYPE_CHECKING:
    import pandas

FORMAT = "1.0"
SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Checked:
    """A document that was checked, and what it is known to be.

    `date` is an ISO date; `claims` and `words` are counts; `lang_guessed` marks a language that nothing declared.
    """

    path: str | None
    lang: str | None
    date: str | None
    sha256: str
    words: int
    claims: int
    lang_guessed: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a run. All lists are sorted by document and place."""

    documents: tuple[Checked, ...] = ()
    findings: tuple[Finding, ...] = ()
    verified: tuple[Verified, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    errors: tuple[Failure, ...] = ()

    @property
    def summary(self) -> dict[str, Any]:
        """Counts, and the coverage: the share of claims that took part in a judged relation, as decimal text."""
        claims = sum(each.claims for each in self.documents)
        covered = claims - len(self.unchecked)
        return {
            "claims": claims,
            "verified": sum(1 for each in self.verified if each.reading != "hedged"),
            "inconsistent": sum(1 for each in self.findings if each.severity == "error" and not each.suppressed),
            "skipped": len(self.skipped),
            "unchecked": len(self.unchecked),
            "coverage": "0.00" if not claims else f"{covered * 100 // claims / 100:.2f}",
        }

    def worst(self) -> str | None:
        """The gravest severity among the findings that are not suppressed, or None."""
        found = {each.severity for each in self.findings if not each.suppressed}
        return next((severity for severity in SEVERITIES if severity in found), None)

    def as_dict(self) -> dict[str, Any]:
        """The report in the form that `factcheck/schemas/report.json` describes."""
        return {
            "factcheck": FORMAT,
            "documents": [as_plain(each) for each in self.documents],
            "findings": [as_plain(each) for each in self.findings],
            "verified": [as_plain(each) for each in self.verified],
            "skipped": [as_plain(each) for each in self.skipped],
            "unchecked": [as_plain(each) for each in self.unchecked],
            "errors": [as_plain(each) for each in self.errors],
            "summary": self.summary,
        }

    @staticmethod
    def from_dict(plain: Mapping[str, Any]) -> Report:
        """The report that `as_dict` wrote; raises KeyError or TypeError where it is none."""
        return Report(
            tuple(Checked(**each) for each in plain["documents"]),
            tuple(_finding(each) for each in plain["findings"]),
            tuple(Verified(**{**each, "evidence": _evidence(each)}) for each in plain["verified"]),
            tuple(Skipped(**{**each, "evidence": _evidence(each)}) for each in plain["skipped"]),
            tuple(Unchecked(**each) for each in plain["unchecked"]),
            tuple(Failure(**each) for each in plain["errors"]),
        )

    def to_frame(self) -> pandas.DataFrame:
        """The findings as a pandas table, one row each, the columns as in the JSON form."""
        import pandas

        rows = [as_plain(each) for each in self.findings]
        return pandas.DataFrame(rows, columns=list(Finding.__dataclass_fields__))

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)


def _evidence(plain: Mapping[str, Any]) -> tuple[Evidence, ...]:
    return tuple(Evidence(**each) for each in plain["evidence"])


def _finding(plain: Mapping[str, Any]) -> Finding:
    suspect = Suspect(**plain["suspect"]) if plain["suspect"] else None
    return Finding(**{**plain, "evidence": _evidence(plain), "suspect": suspect})
