"""Differences that stand in a fixed shape with both their figures: "rose by 9.6 million to 47.6 million (2024: 38.0 million)".

The signs are those of `percent/signs.py`; since the words say which figure is which, nothing else need tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.percent.letters import Sign, letters_of
from factcheck.checks.percent.shapes import OLD_MARK, TIMED, compiled
from factcheck.checks.percent.signs import stretches
from factcheck.checks.percent.things import sorted_out
from factcheck.model import Apply, Claim, Relation, Term

BARE = r"(?P<dir>[ud])[W]{0,4}(?P<step>A)[W]{0,3}(?:,?[W]{0,2}\(?[W]{0,3}P\)?)?"
STEP = BARE + r",?[W]{0,4}"
OLD = r"(?:[W,(]{0,12}" + OLD_MARK + r"[W]{0,12}|[W,]{0,8}" + TIMED + r")(?P<old>A)"
SHAPES = (
    STEP + r"t[W]{0,5}(?P<new>A)" + OLD,  # rose by 9.6, or 25 %, to 47.6 from 38.0
    STEP + r"f[W]{0,5}(?P<old>A)[W]{0,6},?[W]{0,2}t[W]{0,4}(?P<new>A)",  # rose by 9.6 from 38.0 to 47.6
    r"(?<![ob])(?P<new>A)[W]{0,8},[W]{0,6}"
    + BARE
    + r"[W]{0,4}[fvm][W]{0,10}(?P<old>A)",  # 47.6, an increase of 9.6 compared to 38.0
)
FEWEST = 3  # figures of one sort
DOUBTS = frozenset("kgrzlh")  # signs that leave no figures to compare


def stepped(case: Case) -> Iterator[Candidate]:
    """Each difference that stands in such a shape, in order of place."""
    for stretch in stretches(case):
        if stretch.figures < FEWEST or not stretch.may_change:
            continue
        for sort in sorted_out(stretch.signs):
            if sum(each.letter == "A" for each in sort) >= FEWEST:
                yield from _found(sort)


def _found(signs: Sequence[Sign]) -> Iterator[Candidate]:
    letters = letters_of(signs)
    for pattern in compiled(SHAPES):
        for match in pattern.finditer(letters):
            step, new, old = (signs[match.start(name)].claim for name in ("step", "new", "old"))
            if step is None or new is None or old is None or set(match.group()) & DOUBTS:
                continue
            if step.change is not None and _fit(step, new, old):
                yield _candidate(step, *((new, old) if match["dir"] == "u" else (old, new)))


def _fit(step: Claim, new: Claim, old: Claim) -> bool:
    """Whether the figures are plain ones, the two levels none of them an amount of change."""
    plain = all(each.value is not None and each.value > 0 for each in (step, new, old))
    return plain and new.change is None and old.change is None


def _candidate(step: Claim, more: Claim, less: Claim) -> Candidate:
    difference = Apply("-", (Term(more, "minuend"), Term(less, "subtrahend")))
    return Candidate(Relation(Term(step, "difference"), difference, topic="difference-of-two"), sure=True)
