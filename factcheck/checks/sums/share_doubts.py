"""Whether percentages divide one whole, or are rates of several: "62% male and 38% female" and "62% of men and 58% of women"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from factcheck.checks.amounts import Sentence, size
from factcheck.checks.contract import Case
from factcheck.checks.parts.kinds import (
    REST_MARKS,
    covers,
    either,
    is_apposed_rest,
    is_rest,
    item_spans,
    kinds,
    named_kinds,
)
from factcheck.checks.sums.enumerations import COMMAS, TOKEN, Enumeration
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

ANSWERS = ("either_vote", "either_mark", "either_trend")  # which are always of one whole
WHOLE = Decimal(100)
SEVERAL = 3  # shares among which that of "others" may be the rest
LEAST, MOST = Decimal(85), Decimal(115)  # what shares with "others" may add up to, if they are meant to make a whole
ASKED = 80  # code points before a sentence in which a question may be told
BEFORE = 60  # code points before a share in which it may be called what is left
NEAR = 24  # code points behind a share in which "above" may stand


def are_of_one_whole(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether shares of all kinds that there are divide one whole: their words say so, or each is what it says ("62% are men").

    Women and men, towns and villages may each have a rate of their own.
    """
    spans = item_spans(case.document.prose, sentence, listed)
    names = [named_kinds(case, *span) for span in spans]
    if any(covers(names, kind) for kind in ANSWERS):
        return True
    if case.cues_between(sentence.start, sentence.end, "share_rates"):
        return False
    if case.cues_between(sentence.start, spans[-1][1], "share_makes_up"):
        return True
    return all(_is_predicate(case, figure, end) for figure, (_, end) in zip(listed.figures, spans, strict=True))


def _is_predicate(case: Case, figure: Claim, end: int) -> bool:
    """Whether a kind stands right behind its share, with "are" or the like between at most."""
    found = case.cues_between(figure.end, end, *either(case.pack)) if kinds(case.pack) else ()
    if not found:
        return False
    if " " in case.document.prose[found[0].start : found[0].end]:
        return False  # "62% in towns have a well"
    between = f" {' '.join(TOKEN.findall(fold(case.document.prose[figure.end : found[0].start]).lower()))} "
    for each in _copulas(case.pack):
        between = between.replace(f" {each} ", " ")
    return not between.strip()


@cache
def _copulas(pack: Pack) -> tuple[str, ...]:
    """What may stand between a share and those that it is of, the longest first."""
    return tuple(
        sorted((fold(each).lower() for each in pack.data("same").get("share_copulas", [])), key=len, reverse=True)
    )


def is_compared(case: Case, share: Claim) -> bool:
    """Whether a percentage tells how far something lies above or below another: "10% above the average"."""
    cues = case.cues_between(share.end, share.end + NEAR, "share_compared")
    return bool(cues) and not case.document.prose[share.end : cues[0].start].strip()


def goes_on(case: Case, sentence: Sentence, listed: Enumeration) -> tuple[Claim, ...]:
    """The further shares of a sentence that a joint or a comma adds to a list; none where the list ends with the rest."""
    shares = [each for each in sentence.amounts if each.start >= listed.start and each.kind == "percent"]
    further = tuple(each for each in shares if each.start > listed.end)
    last: int = listed.end
    for each in further:
        between = case.document.prose[last : each.start]
        joined = any(mark in between for mark in COMMAS) or case.cues_between(last, each.number_start, "list_joint")
        if not joined or each.change is not None or case.cues_between(last, each.start, "share_break", "sum_break"):
            return ()
        last = each.end
    return further


def overlaps(shares: Sequence[Claim]) -> bool:
    """Whether shares give a hundred without one of them, which then counts some of the others again ("3.9% Latino of any race").

    Of whole numbers chance gives that too often.
    """
    if all(each.quantity is not None and each.quantity.step == 1 for each in shares):
        return False
    together = sum(map(size, shares))
    return len(shares) > SEVERAL and any(together - size(each) == WHOLE for each in shares)


def is_left(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether words call the last share what is left, so that none can follow it: "the remaining 8%", "and the rest, 8%, walk"."""
    figure, span = listed.figures[-1], item_spans(case.document.prose, sentence, listed)[-1]
    if is_rest(case, figure, span, "share_left"):
        return True
    before = max(0, figure.start - BEFORE)
    apposed = case.cues_between(before, figure.start, "share_left")
    if apposed and case.document.prose[apposed[-1].end : figure.start].strip() in REST_MARKS:
        return True
    led = case.cues_between(before, figure.start, "sum_rest")  # "the other 40 per cent"
    return bool(led) and not case.document.prose[led[-1].end : figure.start].strip()


def is_divided_with_rest(case: Case, sentence: Sentence, listed: Enumeration, *, whole: bool) -> bool:
    """Whether the last share is the rest of the whole; that of "others" or "elsewhere" may be a rate of theirs.

    Shares with "others" are believed to make a whole where they are answers, are said to divide one, or nearly do and are several.
    """
    if is_left(case, sentence, listed):
        return True
    figure, span = listed.figures[-1], item_spans(case.document.prose, sentence, listed)[-1]
    if not is_rest(case, figure, span, "sum_rest", "share_rest") and not is_apposed_rest(case, figure, "share_rest"):
        return False
    if case.cues_between(sentence.start, sentence.end, "share_rates"):
        return False
    asked = whole or case.cues_between(max(0, sentence.start - ASKED), listed.start, "share_asked")
    together = sum(map(size, listed.figures))
    return bool(asked) or (LEAST <= together <= MOST and len(listed.figures) >= SEVERAL)
