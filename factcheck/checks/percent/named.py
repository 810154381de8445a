"""Shares of a whole that words name and an earlier sentence gives: "total output reached 9.1 million. … 3.1 million, or 34 % of total output".

The name is what stands behind the percentage, word for word; the whole is the figure that stands behind the same
words earlier. In studies the size of each group stands in brackets: "66 % (n=304)" of those of an earlier "(n=460)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from factcheck.checks.contract import Case
from factcheck.checks.percent.apart import Apart
from factcheck.checks.percent.letters import Sign
from factcheck.checks.percent.signs import Stretch
from factcheck.checks.percent.things import same_family
from factcheck.checks.restated.like_things import heads
from factcheck.checks.restated.told_things import thing_named, told_before
from factcheck.model import Claim

NAME = 2  # words that name a whole, so that chance does not find them again
LEAST = 4  # letters of a word that says something
BACK = 1500  # code points before a percentage in which its whole may be named
REACH = 30  # code points between the name of a whole and its figure
BEHIND = 60  # code points behind a percentage in which its whole is named
PART = re.compile(r"A[wT1yqn]{0,6}[,(]?[w1TGs45o]{0,8}P[obm]")  # 3.1 million, equal to some 34 % of
TOLD = re.compile(r"A[wxhT1yqneb]{0,9}[,(]?[w1TGs45oj]{0,8}P(?P<of>[obm0])")  # 798 of them, or 95 % of
OLD = re.compile(r"[fbv][w1]{0,3}$")  # "fell to 91 from 96, or 14 % of revenue": the share is that of the new one
OF_ALL = "0"
WORD = re.compile(r"[^\W\d_]+")
STOPS = re.compile(r"[.,;:()،؛?!\n]")
SIZE = re.compile(r"\(\s*[^\W\d_]\s?=\s*$")  # what stands before the size of a group: "(n="


def named(run: Sequence[Stretch], stretch: Stretch, case: Case) -> Iterator[Apart]:
    """The percentages of a sentence with a part in it and a whole that was named before."""
    letters = stretch.letters
    for match in PART.finditer(letters) if run else ():
        part, percent = stretch.signs[match.start()].claim, _share(stretch.signs, match)
        if part is None or percent is None:
            continue
        name = _name(case, percent)
        whole = next(_wholes(case, name, part, run[0]), None) if name else None
        if whole is not None and (whole.value or 0) > (part.value or 0) > 0:
            yield Apart(percent, part, whole)


def _share(signs: Sequence[Sign], match: re.Match[str]) -> Claim | None:
    return next((each.claim for each in signs[match.start() : match.end()] if each.letter == "P"), None)


def _name(case: Case, percent: Claim) -> str:
    """The words that name what a percentage is a share of; "" where they are too few or common."""
    text = STOPS.split(case.document.prose[percent.end : percent.end + BEHIND])[0]
    words = [each.group() for each in WORD.finditer(text)][1:]  # behind the word for "of"
    telling = list(dropwhile(lambda word: len(word) < LEAST, words))[:NAME]
    if len(telling) < NAME or any(len(each) < LEAST for each in telling):
        return ""
    return r"\b" + r"\s+".join(map(re.escape, telling)) + r"\b"


def _wholes(case: Case, name: str, part: Claim, first: Stretch) -> Iterator[Claim]:
    """The figures right behind the same words in the sentences before, the nearest first."""
    prose = case.document.prose
    places = re.finditer(name, prose[max(0, first.before, part.start - BACK) : part.start], re.IGNORECASE)
    ends = [each.end() + max(0, first.before, part.start - BACK) for each in places]
    for place in reversed(ends):
        for figure in case.claims_between(place, place + REACH):
            if figure.sentence < part.sentence and figure.value and same_family(part, figure):
                if not STOPS.search(prose, place, figure.start):
                    yield figure
                break


def told(stretch: Stretch, case: Case) -> Iterator[list[Apart]]:
    """The percentages of a sentence that are of a thing, with each larger figure that was told of it, the nearest first."""
    for match in TOLD.finditer(stretch.letters):
        part, percent = stretch.signs[match.start()].claim, _share(stretch.signs, match)
        if part is None or percent is None or not part.value or OLD.search(stretch.letters[: match.start()]):
            continue
        things = heads(part, case.pack) if match["of"] == OF_ALL else thing_named(case, percent.end)
        wholes = {
            each.value: each
            for each in told_before(case, things, part.start)
            if (each.value or 0) > part.value and same_family(part, each)
        }
        yield [Apart(percent, part, each) for each in wholes.values()]


def sampled(stretch: Stretch, before: Sequence[Claim]) -> Iterator[Apart]:
    """The percentages whose part stands behind them as the size of a group, with each larger group before, the nearest first."""
    for share, size in zip(stretch.claims, stretch.claims[1:], strict=False):
        if share.kind == "percent" and size.value and is_size(size) and size.start - share.end <= REACH:
            for whole in before[::-1]:
                if (whole.value or 0) > size.value:
                    yield Apart(share, size, whole)


def is_size(claim: Claim) -> bool:
    """Whether a figure is the size of a group of those who were asked: (n=304)."""
    before = claim.document.prose[max(0, claim.number_start - 6) : claim.number_start]
    return claim.kind in ("count", "number") and SIZE.search(before) is not None
