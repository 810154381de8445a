"""Enumerations in prose: figures that stand in one list ("120 in Homs, 70 in Hama and 50 in Aleppo").

A list is told by its joints: a comma, a semicolon or "and" with the next figure right behind it ("head"
style), or with a short label between ("label" style: "Homs 120, Hama 70 and Aleppo 50"). A list keeps its style.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from factcheck.checks.amounts import kin
from factcheck.checks.contract import Case
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

Style = Literal["head", "label"]

TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d.,]*")
BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
COMMAS, STOPS = ",،;؛", ";؛"
WALLS = frozenset(":()[]{}|–—!?؟…")  # a list does not run on over these
LONGEST_LABEL = 4  # words of a label before its figure
FURTHEST = 160  # code points between two figures of one list
STOP = re.compile(r"\.\s|\n[ \t]*\n")
JOINTS = {"share_break": ("share_joint",)}  # joints of a list that ends at these breaks, beside those of every list
LEADING = "sum_break_at"  # words that end a list where they lead to a figure
MOST_BETWEEN = 3  # figures of a list's item behind its own


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a pack that may stand before a figure unnoticed, and the conjunction glued before words."""

    fillers: frozenset[str]
    joints: frozenset[str]
    glued: tuple[str, ...]


@cache
def words(pack: Pack) -> Words:
    """The compiled words of a pack."""
    cues, hedges = pack.merged("cues"), pack.data("hedges")
    phrases = [*cues.get("list_filler", ()), *hedges.get("skipped", ())]
    for group in hedges.get("before", {}).values():
        phrases += group
    proclitics = pack.data("numbers").get("proclitics", {})
    joints = [fold(each).lower() for each in cues.get("list_joint", ())]
    return Words(
        fillers=frozenset(word for phrase in phrases for word in fold(phrase).lower().split()),
        joints=frozenset(word for phrase in joints for word in phrase.split()),
        glued=tuple(fold(each) for each in proclitics.get("conjunctions", ())[:1]),
    )


@dataclass(frozen=True, slots=True)
class Enumeration:
    """The figures of a list, in order of place. `closed` tells that its last figure is joined by "and".

    `joints` are the places behind the joint before each figure but the first.
    """

    figures: tuple[Claim, ...]
    style: Style
    closed: bool
    joints: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        return self.figures[0].start

    @property
    def end(self) -> int:
        return self.figures[-1].end


@dataclass(frozen=True, slots=True)
class Joint:
    """What joins two figures of a list: where it ends, the style of the next item, whether it is an "and".

    `place` is below 0 where nothing joins them: the second belongs to the first one's item.
    """

    place: int
    style: Style = "head"
    last: bool = False


def enumeration(
    case: Case,
    amounts: Sequence[Claim],
    first: int,
    *,
    without: frozenset[int] = frozenset(),
    mixed: bool = False,
    breaks: str = "sum_break",
) -> Enumeration:
    """The list that begins with one of the figures of a sentence.

    `without` are places of figures that are no items. A `mixed` list may change its style. `breaks` are the
    cues that end it.
    """
    figures, joints = [amounts[first]], list[int]()
    style: Style | None = None
    closed, current, at, before = False, first, first, first
    while at + 1 < len(amounts) and at - current <= MOST_BETWEEN:
        at += 1
        if at in without or amounts[at].start - amounts[current].end > FURTHEST:
            break
        if not kin(amounts[first], amounts[at]):
            continue
        found, before = joint(case, amounts[before], amounts[at], amounts[current], breaks), at
        if found is None:
            break
        if found.place < 0:
            continue
        if (closed and not found.last) or (style is not None and found.style != style and not mixed):
            break
        figures.append(amounts[at])
        joints.append(found.place)
        style, closed, current = found.style, found.last, at
    return Enumeration(tuple(figures), style or "head", closed, tuple(joints))


def joint(case: Case, before: Claim, figure: Claim, item: Claim, breaks: str = "sum_break") -> Joint | None:
    """How a figure is joined to the one before it; None where the list ends.

    `item` is the figure of the list's last item; the words from there on must not end the list.
    """
    behind = some_of(case, item) or item.end
    if figure.change is not None or _is_broken(case, behind, figure, breaks):
        return None
    text = inside(case.document.prose[before.end : figure.start])
    if any(each in WALLS for each in text) or STOP.search(text) or some_of(case, figure):
        return None
    known = words(case.pack)
    comma = max(text.rfind(each) for each in COMMAS)
    cues = [
        each
        for each in case.cues_between(before.end, figure.number_start, "list_joint", *JOINTS.get(breaks, ()))
        if _is_open(text, each.end - before.end)
    ]
    conjunction = cues[-1].end - before.end if cues else _glued(text, known)
    place = max(comma + 1, conjunction)
    if place <= 0:
        return Joint(-1)
    lead = lead_words(text[place:], known)
    if len(lead) > LONGEST_LABEL:
        return None
    joined = text[conjunction:]
    last = conjunction > 0 and len(lead_words(joined, known)) <= LONGEST_LABEL and not set(joined) & set(STOPS)
    return Joint(before.end + place, "label" if lead else "head", last)


def _is_broken(case: Case, behind: int, figure: Claim, breaks: str) -> bool:
    """Whether a word ends a list before a figure; "from" does right before it ("from 27"), not before a label ("from women")."""
    ends = case.cues_between(behind, figure.start, breaks, LEADING, "of_which")
    return any(each.name != LEADING or _leads(case, each.end, figure) for each in ends)


def _leads(case: Case, start: int, figure: Claim) -> bool:
    """Whether nothing that tells, and no joint, stands before a figure."""
    text = case.document.prose[start : figure.number_start]
    if any(each in COMMAS for each in text) or case.cues_between(start, figure.number_start, "list_joint"):
        return False
    return not lead_words(text, words(case.pack))


def some_of(case: Case, figure: Claim) -> int:
    """Where "of them" ends that stands right behind a figure; 0 where nothing like it does."""
    cues = case.cues_between(figure.number_end, figure.end + FURTHEST, "sum_some_of")
    if not cues or cues[0].start > figure.end + 1:
        return 0
    led = case.claims_between(cues[0].end, cues[0].end + 2)  # "30, of whom 9 …" leads to the part
    return 0 if any(each.quantity is not None for each in led) else cues[0].end


def outside(text: str) -> str:
    """The text with its closed brackets blanked."""
    return BRACKETED.sub(lambda found: " " * len(found.group()), text)


def inside(text: str) -> str:
    """The text between two figures, its closed brackets blanked, and the brackets around its figures taken off."""
    blank = outside(text)
    if ")" in blank and "(" not in blank[: blank.index(")")]:
        blank = blank.replace(")", " ", 1)
        if blank.rstrip().endswith("("):
            blank = blank[: blank.rindex("(")] + " " + blank[blank.rindex("(") + 1 :]
    return blank


def lead_words(text: str, known: Words) -> list[str]:
    """The words of a stretch of text that are no hedge, no filler and no joint."""
    tokens = TOKEN.findall(fold(text).lower())
    return [
        each
        for each in tokens
        if each[0].isalnum() and each not in known.fillers and each not in known.joints and each not in known.glued
    ]


def _is_open(text: str, end: int) -> bool:
    """Whether a joint stands outside brackets."""
    return bool(text[:end].strip()) and text[end - 1] != " "


def _glued(text: str, known: Words) -> int:
    """Behind the last conjunction that is glued to a word or to the figure; 0 where there is none."""
    for found in reversed(list(re.finditer(r"\w+", text))):
        if any(found.group().startswith(each) for each in known.glued) and len(found.group()) != 2:
            return found.start() + 1
    return 0
