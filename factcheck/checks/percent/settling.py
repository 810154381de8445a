"""Words whose sign depends on what stands beside them: "above", "times", "a year", "points", an "at" that leads to no figure."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factcheck.checks.percent.letters import WORD, Sign, letters_of
from factcheck.model import Claim

SIDES = {"2": "u", "3": "d"}  # "above" and "below": a direction behind a percentage, a comparison elsewhere
SHARES = "PQ"
TIMES_WORD = "X"
EACH_YEAR = "E"
OTHER_BASE, VERSUS = Sign("z"), Sign("v")
POINTS: Literal["percentage_point"] = "percentage_point"
POINTS_WORD = "B"
LEAST_MULTIPLE = Decimal("1.5")
BESIDE = 3  # signs between points and the word of change that they are of
OF_A = 3  # signs before points in which "three quarters of a" ends
EXCEEDING = "O"
EXCEEDED = re.compile(r"[w1is]{0,4}(?P<share>[PQ])(?![w1]{0,4}[fmvb])[^APQ.;]{1,12}A")
RISE, COMPARED = Sign("u"), Sign("m")
AFTER_WORD = "Z"
TIME = "T"
NEXT = 2  # signs behind "after" in which the figure stands that it compares
LED = frozenset("APQMHK(;")  # what an "at" may lead to; behind these nothing is known


def settle(signs: list[Sign], start: int, letters: Set[str]) -> None:
    """Settle the signs from one place on, where the letters that were read last may need it."""
    if letters & SIDES.keys():
        _settle_sides(signs, start)
    if TIMES_WORD in letters:
        _settle_times(signs)
    if EACH_YEAR in letters:
        _settle_years(signs)


def settle_sentence(signs: list[Sign]) -> None:
    """Settle what only a whole sentence tells."""
    letters = {each.letter for each in signs}
    if "t" in letters:
        _settle_leads(signs)
    if AFTER_WORD in letters:
        _settle_after(signs)
    if "b" in letters and TIME in letters:
        _settle_days(signs)
    if POINTS_WORD in letters:
        _settle_points(signs)
    if EXCEEDING in letters:
        _settle_exceeding(signs)


def _settle_exceeding(signs: list[Sign]) -> None:
    """What exceeds by 12 % is compared with the figure behind the percentage, where no word leads to that: "exceeds by 12 % the 100"."""
    for at in range(len(signs) - 1, -1, -1):
        if signs[at].letter != EXCEEDING:
            continue
        signs[at] = RISE
        found = EXCEEDED.match(letters_of(signs[at + 1 :]))
        if found:
            signs.insert(at + 1 + found.end("share"), COMPARED)


def _settle_sides(signs: list[Sign], start: int) -> None:
    """ "30 % above" is a rise over what follows; elsewhere "above" compares or hedges."""
    for at in range(len(signs) - 1, start - 1, -1):
        if signs[at].letter in SIDES:
            behind_share = at > 0 and signs[at - 1].letter in (*SHARES, POINTS_WORD)
            signs[at : at + 1] = [Sign(SIDES[signs[at].letter]), Sign("m")] if behind_share else [Sign("m")]


def _settle_leads(signs: list[Sign]) -> None:
    """An "at" or "to" behind which "from" or "against" comes before any figure leads to none: "88 at year end against 67"."""
    led = False
    for at in range(len(signs) - 1, -1, -1):
        letter = signs[at].letter
        if letter == "t" and not led:
            signs[at] = WORD
        elif letter in LED:
            led = True
        elif letter in "vb,":
            led = False


def _settle_days(signs: list[Sign]) -> None:
    """A word for "of" and "from" in one is neither of a figure where a time stands behind it: "من 2 إلى 12 آذار"."""
    for at in range(len(signs) - 1):
        if signs[at].letter == "b" and signs[at + 1].letter == TIME:
            signs[at] = WORD


def _settle_after(signs: list[Sign]) -> None:
    """ "9.60 after 6.90" compares two figures; "after the war it will be 372" tells a time."""
    for at, each in enumerate(signs):
        if each.letter == AFTER_WORD:
            behind = {one.letter for one in signs[at + 1 : at + 1 + NEXT]}
            signs[at] = VERSUS if behind & set("APQK") else WORD


def _settle_points(signs: list[Sign]) -> None:
    """Points beside a word of change are those of a percentage, where one stands in the sentence: "a 15-point rise"."""
    shares = any(each.letter == "P" for each in signs)
    for at, each in enumerate(signs):
        if each.letter != POINTS_WORD:
            continue
        place = _counting(signs, at)
        before = signs[place]
        lead = letters_of(signs[max(0, place - BESIDE) : place])
        moved = set(lead + letters_of(signs[at + 1 : at + 1 + BESIDE])) & set("udc") or lead.endswith("i")
        if shares and before.letter == "A" and before.claim is not None and moved:
            signs[place] = Sign("Q", _as_points(before.claim))
        signs[at] = WORD


def _counting(signs: list[Sign], at: int) -> int:
    """The place of the figure that counts what a word names: right before it, or before "of a" ("three quarters of a point")."""
    place = at - 1
    while place > max(0, at - OF_A) and signs[place].letter in "wo1":
        place -= 1
    return max(0, place)


def _as_points(claim: Claim) -> Claim:
    assert claim.quantity is not None
    quantity = replace(claim.quantity, unit=POINTS, kind=POINTS, exact=False, free=None)
    return replace(claim, kind=POINTS, quantity=quantity)


def _settle_times(signs: list[Sign]) -> None:
    """A number right before "times" is a multiple; the word alone is one where it names its factor (ضعف)."""
    for at in range(len(signs) - 1, -1, -1):
        if signs[at].letter == TIMES_WORD:
            before = signs[at - 1] if at else WORD
            if before.letter == "A" and before.claim is not None and (before.claim.value or 0) >= LEAST_MULTIPLE:
                signs[at - 1 : at + 1] = [before._replace(letter="M")]
            else:
                signs[at] = signs[at]._replace(letter="M" if signs[at].factor else "w")


def _settle_years(signs: list[Sign]) -> None:
    """ "7 percent a year" is no change between two figures; elsewhere "a year" says nothing."""
    for at in range(len(signs) - 1, -1, -1):
        if signs[at].letter == EACH_YEAR:
            signs[at] = OTHER_BASE if at and signs[at - 1].letter in SHARES else WORD
