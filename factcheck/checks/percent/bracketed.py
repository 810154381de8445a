"""Percentages in brackets right behind a part whose whole other words name: "4,035 kinds of moss. … Of these, 1,356 (33.6%) are rare"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.parts.wholes import part_wholes
from factcheck.checks.percent.parts import FIRM
from factcheck.checks.percent.relations import is_slip
from factcheck.judge import judge
from factcheck.model import Apply, Claim, Relation, Term

BEHIND = 4  # code points between a part and the percentage in its brackets


def bracketed(case: Case) -> Iterator[Relation]:
    """The percentages of a document that stand in brackets behind a part, each with the part's whole."""
    if not any(each.kind == "percent" for each in case.quantities):
        return
    for part, whole in part_wholes(case):
        percent = _in_brackets(case, part)
        if percent is None or not whole.value or part.value is None or part.value > whole.value:
            continue
        relation = Relation(
            Term(percent, "percentage"), Apply("/", (Term(part, "part"), Term(whole, "whole"))), topic="percent-of"
        )
        verdict = judge(relation)
        if verdict.outcome == "consistent" or is_slip(verdict, FIRM):
            yield relation


def _in_brackets(case: Case, part: Claim) -> Claim | None:
    """The percentage that brackets set behind a part, and that nothing else stands in."""
    text = case.document.prose
    for each in case.claims_between(part.number_end, part.end + BEHIND):
        alone = text[each.end : each.end + 1] == ")" and text[part.number_end : each.start].rstrip(" ").endswith("(")
        if each.kind == "percent" and each.change is None and alone:
            return each
    return None
