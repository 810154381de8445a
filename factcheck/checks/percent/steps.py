"""Changes that are stated as an amount and a percentage: "rose by 145, or 12.5 %, to 1,305".

The amount over the old figure is the percentage; where only the new figure is given, the old one is that less the
amount. A figure before the amount is the new one, or the old one where words say so ("against 1,160, an increase of 145, or
12.5 %"), or where only that holds. A percentage whose old and new figures are both known is left to `percent/changes.py`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from factcheck.checks.contract import Case
from factcheck.checks.percent.letters import STOP, Sign, letters_of
from factcheck.checks.percent.nearby import is_old
from factcheck.checks.percent.shapes import compiled
from factcheck.checks.percent.signs import stretches
from factcheck.checks.percent.things import levels
from factcheck.judge import judge
from factcheck.model import Apply, Expression, Relation, Term

SIZE = r"(?P<step>A)[W]{0,6},?[W]{0,4}"
STEP = r"(?P<dir>[ud])[W]{0,4}(?P<step>A)[W]{0,3},?[W]{0,2}\(?[W]{0,3}(?P<pct>P)\)?"
OVER = r"(?P<dir>[ud])[W]{0,8}[mf][W]{0,8}o(?P<step>A)[W]{0,3},?[W]{0,2}\(?[W]{0,3}(?P<pct>P)\)?"
OR = r"[W]{0,10},[W]{0,5}(?P<dir>[ud])[W]{0,3}(?P<pct>P),?[W]{0,1}s[W]{0,3}(?P<step>A)"
SHAPES = (
    STEP + r",?[W]{0,6}t[W]{0,5}(?P<new>A)",  # rose by 145, or 12.5 %, to 1,305
    STEP + r",?[W]{0,6}[fm][W]{0,10}(?P<old>A)",  # fell by 312, or 26 %, from 1,204
    r"(?P<dir>[ud])[W]{0,4}(?P<step>A)[W]{0,2}m[W]{0,10}(?P<old>A)[W]{0,4},[W]{0,2}s[W]{0,4}(?P<pct>P)(?![W]?[ob])",  # rose by 145 on the 1,160 of May, or 12.5 %
    r"[ev][W]{0,10}(?P<old>A)" + OR,  # had numbered 1,160, so that they rose by 12.5 %, or 145
    r"(?P<old>A)[W]{0,2}e" + OR,  # 1,160 a year before, a rise of 12.5 %, or 145
    r"(?P<new>A)[W]{0,8},[W]{0,6}" + STEP,  # 1,305, an increase of 145 (12.5 %)
    r"(?P<new>A)[W]{0,8},[W]{0,6}" + OVER,  # 1,305, an increase over the year before of 145, or 12.5 %
    r"(?P<pct>P)[W]{0,3}(?P<dir>[ud])[W,]{0,6}[YL][W]{0,3}"
    + SIZE
    + "[tN][W]{0,5}(?P<new>A)",  # a 12.5 % rise, adding 145 to reach 1,305
    r"(?P<dir>[ud])[W]{0,6}(?P<pct>P)[W,]{0,6}[YL][W]{0,3}"
    + SIZE
    + "[tN][W]{0,5}(?P<new>A)",  # rose 12.5 %, adding 145 to reach 1,305
    r"[YL][W]{0,3}(?P<step>A)[W]{0,8},[W]{0,4}(?P<pct>P)[W]{0,3}(?P<dir>[ud])[W,]{0,6}[tN][W]{0,4}(?P<new>A)",  # added 145, a 12.5 % rise, now 1,305
)
TAKEN_UP = (r"(?P<new>A)[W]{0,8}\.j[W]{0,4}" + STEP,)  # … 1,305. This is an increase of 145, or 12.5 %
FEWEST = 3  # figures of a step
DOUBTS = frozenset("kgrzlhx")  # with "of these" a figure is a part, and no step


def steps(case: Case, known: Collection[int]) -> Iterator[Relation]:
    """The relations of a document's steps, those left out whose percentage begins at one of the `known` places."""
    before = None
    for stretch in stretches(case):
        taken = set(known)
        near = before is not None and stretch.sentence - before.sentence == 1
        may_be = before is not None and near and stretch.has_share and stretch.may_change
        if before is not None and may_be and stretch.has_pair_with(before) and "j" in stretch.letters:
            for sort in levels((*before.signs, STOP, *stretch.signs)):
                yield from (each for place, each in _found(sort, compiled(TAKEN_UP)) if place not in taken)
        before = stretch
        if not stretch.has_share or stretch.figures < FEWEST or not (stretch.has_pair and stretch.may_change):
            continue
        for sort in levels(stretch.signs):
            for place, relation in _found(sort, compiled(SHAPES)):
                if place not in taken:
                    taken.add(place)
                    yield relation


def _found(signs: Sequence[Sign], patterns: Iterable[re.Pattern[str]]) -> Iterator[tuple[int, Relation]]:
    """Each percentage's place and its relation, the readings that hold first."""
    letters = letters_of(signs)
    found = [
        (match, each)
        for pattern in patterns
        for match in pattern.finditer(letters)
        for each in _relations(match, signs, letters)
    ]
    for match, relation in sorted(found, key=lambda each: judge(each[1]).outcome != "consistent"):
        claim = signs[match.start("pct")].claim
        around = letters[max(0, match.start() - 3) : match.end() + 3]
        if claim is not None and not set(around) & DOUBTS:
            yield claim.number_start, relation


def _relations(match: re.Match[str], signs: Sequence[Sign], letters: str) -> Iterator[Relation]:
    """The relation of a step; a figure before it that no word calls the old one is believed to be that where it holds."""
    told = "old" in match.re.groupindex or match.start("new") > match.start("step")
    if told or not is_old(letters, match.start("new")):
        yield _relation(match, signs)
    if not told:
        figure = signs[match.start("new")].claim
        assert figure is not None
        step, share = signs[match.start("step")].claim, signs[match.start("pct")].claim
        assert step is not None
        assert share is not None
        of_old = Apply("/", (Term(step, "difference"), Term(figure, "old")))
        turned = Relation(Term(share, "percentage"), of_old, topic="percent-change")
        if is_old(letters, match.start("new")) or judge(turned).outcome == "consistent":
            yield turned


def _relation(match: re.Match[str], signs: Sequence[Sign]) -> Relation:
    def term(name: str, role: str) -> Term:
        claim = signs[match.start(name)].claim
        assert claim is not None
        return Term(claim, role)

    step = term("step", "difference")
    base: Expression
    if "old" in match.re.groupindex:
        base = term("old", "old")
    else:
        base = Apply("-" if match.group("dir") == "u" else "+", (term("new", "new"), step))
    return Relation(term("pct", "percentage"), Apply("/", (step, base)), topic="percent-change")
