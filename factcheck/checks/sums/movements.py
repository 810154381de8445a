"""What is left behind what came in and what went out: "began with 1,250 members, 312 left and 87 joined, leaving 1,025"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.checks.amounts import Sentence, added, kin, sentences, size
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.products.windows import cued_before, cued_behind, is_cued
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.enumerations import COMMAS, words
from factcheck.model import SHARES, Apply, Claim, Relation, Term

LEFT = ("difference_of", "difference_remains", "sum_still", "sum_rest")
IN, OUT = "difference_came_in", "difference_went_out"
BACK = 3  # sentences back in which an account may begin
FEWEST, MOST = 3, 5  # figures before what is left: what there was, and what moved
BEHIND = 40  # code points behind a figure in which its verb may stand
MOST_WORDS = 2  # between a figure and its verb
DIGITS = 3  # of a figure whose swapped digits tell something


def movements(case: Case) -> Iterator[list[Candidate]]:
    """Each figure that is called what is left behind an account of what came in and went out, the shortest account first."""
    if not case.has_cue(IN) or not case.has_cue(OUT):
        return
    among = sentences(case)
    for at, sentence in enumerate(among):
        if not is_cued(case, sentence, *LEFT):
            continue
        for figure in sentence.amounts:
            if figure.kind in SHARES or figure.change is not None or not _is_left(case, figure, sentence):
                continue
            found = [_account(case, figure, each) for each in _runs(among, at, figure)]
            yield [Candidate(each, sure=False, digits=DIGITS) for each in found if each is not None]


def _is_left(case: Case, figure: Claim, sentence: Sentence) -> bool:
    return cued_before(case, figure, sentence, *LEFT, most=1) or cued_behind(case, figure, *LEFT, most=0)


def _runs(among: Sequence[Sentence], at: int, figure: Claim) -> Iterator[Sequence[Claim]]:
    """The figures right before one that an account of it may be made of."""
    near = [each for each in among[max(0, at - BACK) : at + 1] if figure.sentence - each.amounts[0].sentence <= BACK]
    before = [one for each in near for one in each.amounts if one.start < figure.start and kin(one, figure)]
    for count in range(FEWEST, min(MOST, len(before)) + 1):
        yield before[-count:]


def _account(case: Case, figure: Claim, run: Sequence[Claim]) -> Relation | None:
    """What there was, with what came in and less what went out, where words tell of each figure which of them it is."""
    first, *moved = run
    if not are_alike(first, figure, case.pack) or size(figure) == size(first):
        return None
    ends = [*(each.start for each in moved[1:]), figure.start]
    ways = [_way(case, one.end, each, end) for one, each, end in zip(run, moved, ends, strict=False)]
    if "" in ways or len(set(ways)) == 1:
        return None  # a mere sum or difference of these is told elsewhere
    left, *right = added(
        (figure, *run), ("difference", "minuend", *["subtrahend" if each == OUT else "minuend" for each in ways])
    )
    start, *terms = right
    return Relation(left, _sum(start, terms, ways), topic="difference-of-two")


def _sum(start: Term, terms: Sequence[Term], ways: Sequence[str]) -> Apply:
    came = [each for each, way in zip(terms, ways, strict=True) if way == IN]
    went = [each for each, way in zip(terms, ways, strict=True) if way == OUT]
    return Apply("-", (Apply("+", (start, *came)), went[0] if len(went) == 1 else Apply("+", tuple(went))))


def _way(case: Case, start: int, figure: Claim, end: int) -> str:
    """Whether words say that a figure came in or went out: the verb right behind it ("312 left"), else the last one before it."""
    behind = case.cues_between(figure.end, min(end, figure.end + BEHIND), IN, OUT)
    if behind and _is_next(case, case.document.prose[figure.end : behind[0].start]):
        return behind[0].name
    before = case.cues_between(start, figure.start, IN, OUT)
    return before[-1].name if before else ""


def _is_next(case: Case, between: str) -> bool:
    """Whether a stretch of text has no comma, no joint and few words."""
    known, said = words(case.pack), between.split()
    joined = any(each in known.joints or (known.glued and each.startswith(known.glued)) for each in said)
    return len(said) <= MOST_WORDS and not joined and not any(each in COMMAS for each in between)
