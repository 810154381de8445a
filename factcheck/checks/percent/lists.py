"""Lists whose lines give a part and its percentage: "• Roofs: $8,000, accounting for 62.5% • Walls: $4,800, 37.5%".

The whole is what all lines give together. No line says so, so that the lines must bear each other out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import is_amount, kin
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate, chosen
from factcheck.checks.sums.line_sums import Item, lists
from factcheck.judge import judge
from factcheck.model import Apply, Claim, Expression, Relation, Term

FEWEST = 3  # lines of such a list
MOST_AGAINST = 1  # of its lines may fail
ONE_PERCENT = 2  # figures of a line: a part and its percentage


def percent_lists(case: Case) -> Iterator[Relation]:
    """The percentages of the lines of a list, where all but one at most are those of their parts."""
    for items in lists(case):
        pairs = [pair_of(case, each) for each in items]
        known = [each for each in pairs if each is not None]
        if len(known) == len(pairs) >= FEWEST and all(kin(known[0][0], part) for part, _ in known):
            yield from _borne_out(known)


def pair_of(case: Case, item: Item) -> tuple[Claim, Claim] | None:
    """The part and the percentage of a line that has no other figures."""
    figures = [each for each in case.claims_between(item.start, item.end) if is_amount(each)]
    shares = [each for each in figures if each.kind == "percent"]
    parts = [each for each in figures if each.kind in ("money", "count", "number") and each.value is not None]
    if len(figures) != ONE_PERCENT or len(shares) != 1 or len(parts) != 1:
        return None
    if any(each.value is None or each.change is not None for each in figures):
        return None
    return parts[0], shares[0]


def _borne_out(pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[Relation]:
    terms: tuple[Expression, ...] = tuple(Term(part, "part") for part, _ in pairs)
    whole = Apply("+", terms)
    relations = [
        Relation(Term(share, "percentage"), Apply("/", (Term(part, "part"), whole)), topic="percent-of")
        for part, share in pairs
    ]
    failing = [each for each in relations if judge(each).outcome == "inconsistent"]
    if len(failing) > MOST_AGAINST:
        return
    for each in relations:
        found = chosen([Candidate(each, sure=True)])
        if found is not None:
            yield found
