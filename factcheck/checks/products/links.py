"""Words that tie so much each to the number of things that it is of: "each parcel weighs 16 kg", "ثمن الحاسوب 420 دينارا"."""

from __future__ import annotations

from functools import cache

from factcheck.checks.contract import Case
from factcheck.checks.products.windows import NONE, Window
from factcheck.checks.restated.like_things import roots, roots_of
from factcheck.checks.restated.told_things import thing_named, told_before
from factcheck.extract import Cue, fold
from factcheck.locales import Pack
from factcheck.model import COUNTED, Claim

BEFORE = 50  # code points before a figure in which "each parcel" may stand
BEHIND = 40  # the same behind it
NEXT = 2  # words behind "each" that name the thing
MOST_WORDS = 4  # from "each" to the thing
STOPS = ".,،;؛:()"


def links(case: Case, window: Window, figure: Claim, number: Claim) -> bool:
    """Whether the words beside a figure say "each" of what a number counts."""
    if number.kind not in COUNTED or number is figure:
        return False
    return _is_each_of_them(case, window, figure, number) or _names(case, window, figure, number)


def told_of(case: Case, window: Window, figure: Claim) -> list[Claim]:
    """The counts of earlier sentences of which the words behind a figure say "each": "14.4 million, or 150 a fine"."""
    things = _named_behind(case, figure)
    start = min(window.sentence.start, window.sentence.amounts[0].start)
    return [each for each in told_before(case, things, start) if each.kind in COUNTED] if things else []


def _named_behind(case: Case, figure: Claim) -> frozenset[str]:
    """The thing of which the words behind a figure say "each"."""
    led = _led(case, figure)
    if led:
        return roots_of(led, case.pack)
    cues = case.cues_between(figure.end, figure.end + BEHIND, "product_each")
    near = bool(cues) and not _has_stop(case.document.prose[figure.end : cues[0].start])
    return thing_named(case, cues[0].end) if near else NONE


def is_led(case: Case, figure: Claim) -> bool:
    """Whether letters that make it "for each" lead to a thing right behind a figure: "15 دينارا للمجلد"."""
    return bool(_led(case, figure))


def _led(case: Case, figure: Claim) -> str:
    """The thing behind a figure to which letters that make it "for each" lead; "" where none do."""
    behind = fold(case.document.prose[figure.end : figure.end + BEHIND]).lower().lstrip()
    leads = (each for each in each_leads(case.pack) if behind.startswith(each) and len(behind) > len(each))
    return next((behind[len(each) :].split()[0].strip(STOPS) for each in leads), "")


def _names(case: Case, window: Window, figure: Claim, number: Claim) -> bool:
    """Whether "each", "per" or "the price of" leads to the counted thing in the words right before or behind a figure."""
    wanted = roots(number, case.pack)
    if not wanted:
        return False
    text, start = case.document.prose, max(window.sentence.start, figure.start - BEFORE)
    others = [each.end for each in window.sentence.amounts if start < each.end <= figure.start]
    start = max([start, *others])
    for cue in case.cues_between(start, figure.start, "product_each", "product_of"):
        led = text[cue.end : figure.start]
        if not _has_stop(led) and roots_of(led, case.pack) & wanted:
            return True
    end = figure.end + BEHIND
    if _is_for_each(case, figure, wanted):
        return True
    return any(_leads_to(case, each, wanted) for each in case.cues_between(figure.end, end, "product_each")[:1])


def _is_for_each(case: Case, figure: Claim, wanted: frozenset[str]) -> bool:
    """Whether a thing with its article follows right behind letters that make it "for each": "300 دينار للأسرة"."""
    behind = fold(case.document.prose[figure.end : figure.end + BEHIND]).lower().lstrip()
    for lead in each_leads(case.pack):
        named = behind[len(lead) :].split() if behind.startswith(lead) else []
        if named and roots_of(named[0].strip(STOPS), case.pack) & wanted:
            return True
    return False


@cache
def each_leads(pack: Pack) -> tuple[str, ...]:
    """The letters and words, with their article, that make the thing behind a figure one of many."""
    return tuple(fold(each).lower() for each in pack.data("same").get("each_leads", []))


def _leads_to(case: Case, cue: Cue, wanted: frozenset[str]) -> bool:
    """Whether a cue names a counted thing, or the word right behind it does."""
    text = case.document.prose[cue.start : cue.end + BEHIND].partition(",")[0]
    named = " ".join(text.split()[: len(case.document.prose[cue.start : cue.end].split()) + NEXT])
    return bool(roots_of(named, case.pack) & wanted)


def _is_each_of_them(case: Case, window: Window, figure: Claim, number: Claim) -> bool:
    """Whether "each of the 48 classes" leads to a figure."""
    sentence = window.sentence
    after = [each for each in sentence.amounts if each.start >= number.end]
    if not after or after[0] is not figure:
        return False
    start = max(sentence.start, number.start - BEFORE)
    cues = case.cues_between(start, number.start, "product_each")
    if not cues or not case.cues_between(cues[0].end, number.number_start, "sum_part_of", "sum_part_bare"):
        return False
    text = case.document.prose
    between, apart = text[cues[0].end : number.start], text[number.end : figure.start]
    return len(between.split()) <= MOST_WORDS and not _has_stop(between) and not _has_stop(apart)


def _has_stop(text: str) -> bool:
    return any(each in STOPS or each.isdigit() for each in text)
