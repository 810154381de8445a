"""Whether an equation was seen to hold in the releases before: only such a one may fail in the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.judge import judge
from factcheck.ledger.history import History
from factcheck.ledger.notices import is_revising
from factcheck.model import Claim, Expression, Relation, Release, Term

ENOUGH = 2  # times that an equation must be seen to hold before it may fail any number of times


def agree(claim: Claim, expression: Expression) -> bool:
    """Whether a figure as written meets what an expression gives; this selects, the judge decides."""
    relation = Relation(Term(claim), expression, form="series")
    return judge(relation).outcome == "consistent"


def one_a_day(history: History) -> Iterator[Release]:
    """The releases from the newest, one version a day, without those that announce a revision."""
    day = None
    for release in history.newest_first():
        if release.date != day and not is_revising(release):
            day = release.date
            yield release


def was_seen(outcomes: Iterable[bool | None]) -> bool:
    """Whether something held twice, which is no chance with figures of any size, or once and failed once at most."""
    held = failed = 0
    for each in outcomes:
        held += each is True
        failed += each is False
        if held == ENOUGH:
            return True
    return held > 0 and held + failed <= ENOUGH


def held_mostly(outcomes: Iterable[bool | None], *, need: int = ENOUGH) -> bool:
    """Whether something held so many times before it failed more than twice; for figures that no word calls totals."""
    held = failed = 0
    for each in outcomes:
        held += each is True
        failed += each is False
        if held == need or failed > ENOUGH:
            return held == need
    return False
