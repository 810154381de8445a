"""Figures that stand near each other: what a difference or a product may be worked out from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.checks.amounts import Sentence, sentences
from factcheck.checks.brackets import inside
from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import LABEL_WORDS, lead_words, words
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import SHARES, Claim

PAIR = 2  # figures that another one is worked out from
MOST = 4  # figures of a window
FURTHEST = 240  # code points between two figures that are worked out from each other
BACK = 3  # sentences back that a figure may be worked out from
BEFORE = 50  # code points before a figure in which its cue may stand
BEHIND = 40  # code points behind a figure in which its cue may stand
NONE: frozenset[str] = frozenset()
BARS = frozenset(".,،;؛:()")


@dataclass(frozen=True, slots=True)
class Window:
    """The figures of a sentence, and those of its neighbours, which are gathered when they are asked for."""

    sentence: Sentence
    among: Sequence[Sentence]
    at: int

    @property
    def before(self) -> tuple[Claim, ...]:
        """The figures of the sentence before."""
        return _neighbour(self.among, self.at, -1)

    @property
    def after(self) -> tuple[Claim, ...]:
        """The figures of the sentence behind."""
        return _neighbour(self.among, self.at, 1)

    @property
    def far(self) -> tuple[Claim, ...]:
        """The figures of the few sentences before."""
        return _far(self.among, self.at)

    def near(self, figure: Claim, like: Callable[[Claim, Claim], bool] | None = None) -> list[Claim]:
        """The other figures near one, those of its own sentence first, each group the nearest first.

        With `like`, what is no such thing in its own sentence takes no place among them.
        """

        def distance(other: Claim) -> int:
            return abs(other.start - figure.start)

        amounts = (
            each for each in self.sentence.amounts if each is not figure and (like is None or like(figure, each))
        )
        own = sorted(amounts, key=distance)
        others = sorted((*self.before, *self.after), key=distance)
        return [each for each in (*own, *others) if distance(each) <= FURTHEST][:MOST]


def are_alone(near: Sequence[Claim], figure: Claim, others: Sequence[Claim]) -> bool:
    """Whether no figures but two stand near one; where one of these shares its sentence, what comes later does not count."""
    if len(near) <= PAIR:
        return True
    last = max(figure.sentence, *(each.sentence for each in others))
    together = any(each.sentence == figure.sentence for each in others)
    return together and len([each for each in near if each.sentence <= last]) <= PAIR


def windows(case: Case) -> list[Window]:
    """Each sentence with figures, with the figures of its neighbours; shares left out."""
    return case.once(_windows)


def _windows(case: Case) -> list[Window]:
    found = [_without_shares(each) for each in sentences(case)]
    return [Window(sentence, found, at) for at, sentence in enumerate(found)]


def _far(found: Sequence[Sentence], at: int) -> tuple[Claim, ...]:
    """The figures of the few sentences before one."""
    if not found[at].amounts:
        return ()
    number = found[at].amounts[0].sentence
    return tuple(
        each for other in found[max(0, at - BACK) : at] for each in other.amounts if number - each.sentence <= BACK
    )


def _without_shares(sentence: Sentence) -> Sentence:
    amounts = tuple([each for each in sentence.amounts if each.kind not in SHARES])
    return Sentence(amounts, sentence.start, sentence.end) if len(amounts) < len(sentence.amounts) else sentence


def _neighbour(found: Sequence[Sentence], at: int, step: int) -> tuple[Claim, ...]:
    """The figures of the sentence before or behind, where it is the next one."""
    other = at + step
    if not 0 <= other < len(found) or not found[at].amounts or not found[other].amounts:
        return ()
    gap = abs(found[other].amounts[0].sentence - found[at].amounts[0].sentence)
    return found[other].amounts if gap == 1 else ()


def is_cued(case: Case, sentence: Sentence, *names: str) -> bool:
    """Whether a cue stands in a sentence or near its figures: asked first, since most sentences have none."""
    return bool(cued(case, sentence, *names))


def cued(case: Case, sentence: Sentence, *names: str) -> frozenset[str]:
    """Which of some cues stand in a sentence or near its figures: no other can be found before or behind one of these."""
    amounts = sentence.amounts
    start = min(sentence.start, amounts[0].start - BEFORE)
    found = case.cues_between(start, max(sentence.end, amounts[-1].end + BEHIND), *names)
    return frozenset([each.name for each in found]) if found else NONE


def cued_before(case: Case, figure: Claim, sentence: Sentence, *names: str, most: int = LABEL_WORDS) -> bool:
    """Whether a cue stands before a figure, no other figure, no comma and few words between."""
    start = max(sentence.start, figure.start - BEFORE)
    cues = case.cues_between(start, figure.number_start, *names)
    if not cues:
        return False
    between = case.document.prose[cues[-1].end : figure.start]
    if most == 0:  # "each of the three" is three of something
        return not between.strip() or " ".join(fold(between).lower().split()) in hedges(case.pack)
    return not _is_barred(between) and len(lead_words(between, words(case.pack))) <= most


def cued_behind(case: Case, figure: Claim, *names: str, most: int = LABEL_WORDS) -> bool:
    """Whether a cue stands behind a figure, no other figure, no comma and few words between."""
    cues = case.cues_between(figure.number_end, figure.end + BEHIND, *names)
    if not cues:
        return False
    between = case.document.prose[min(figure.end, cues[0].start) : cues[0].start]
    return not _is_barred(between) and len(lead_words(between, words(case.pack))) <= most


def _is_barred(text: str) -> bool:
    between = inside(text)
    return not BARS.isdisjoint(between) or any(map(str.isdigit, between))


@cache
def hedges(pack: Pack) -> frozenset[str]:
    """The hedges that stand before a figure."""
    groups = pack.data("hedges").get("before", {}).values()
    return frozenset(" ".join(fold(phrase).lower().split()) for group in groups for phrase in group)
