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
from factcheck.checks.brackets import LONGEST, inside, is_nested, outside
from factcheck.checks.contract import Case
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

Style = Literal["head", "label"]

TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d.,]*")
COMMAS, STOPS = ",،;؛", ";؛"
GLUED_WORD = re.compile(r"\w[\w\u064b-\u0652]*")  # with the vowel signs that may stand on its letters
OPEN = frozenset(COMMAS)
ENDS = frozenset((".", "\n", ""))
WALLS = frozenset(":()[]{}|–—!?؟…")  # a list does not run on over these
LABEL_WORDS = 4  # words of a label before its figure
FURTHEST = 160  # code points between two figures of one list, brackets left out
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

    `joints` are the places behind the joint before each figure but the first, `ands` which figures "and" joins. A list is `cut` where another figure of
    its kind stands in it or right behind it that may be an item, too: "Kurds 8%, Turks, 3%, Poles 5%".
    """

    figures: tuple[Claim, ...]
    style: Style
    closed: bool
    joints: tuple[int, ...] = ()
    ands: tuple[int, ...] = ()
    cut: bool = False

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
    listing, between = _Listing(case, amounts[first], mixed, breaks), 0
    for at in range(first + 1, len(amounts)):
        item = listing.figures[-1]
        if at in without or between > MOST_BETWEEN:
            break
        if is_nested(case, item, amounts[at]):
            continue
        if gap(case, item, amounts[at]) > FURTHEST:
            break
        between += 1
        if not kin(amounts[first], amounts[at]):
            listing.passes(amounts[at])
        elif not listing.takes(amounts[at]):
            break
        if listing.figures[-1] is amounts[at]:
            between = 0
    return listing.as_enumeration()


class _Listing:
    """A list as far as it has been read."""

    def __init__(self, case: Case, first: Claim, mixed: bool, breaks: str) -> None:
        self.case, self.mixed, self.breaks = case, mixed, breaks
        self.figures, self.joints, self.ands = [first], list[int](), list[int]()
        self.style: Style | None = None
        self.closed = self.cut = False
        self.before = first  # the figure behind which the text begins that leads to the next one

    def as_enumeration(self) -> Enumeration:
        """The list that was read."""
        style, ands = self.style or "head", tuple(self.ands)
        return Enumeration(tuple(self.figures), style, self.closed, tuple(self.joints), ands, self.cut)

    def takes(self, figure: Claim) -> bool:
        """Take a figure of the list's kind in, or leave it out as a part of the last item; False where the list ends."""
        if self._is_shut(figure):
            return False
        found = joint(self.case, self.before, figure, self.figures[-1], self.breaks)
        self.before = figure
        if found is None:
            return False
        if found.place < 0:
            self.cut |= figure.kind == "percent"
            return True
        named = found.style == self.style == "label"  # "Antigua and Barbuda 3, Cuba 2": the "and" is in a name
        if (self.closed and not found.last and not named) or (
            self.style is not None and found.style != self.style and not self.mixed
        ):
            self.cut |= figure.kind == "percent" or not self.closed
            return False
        if found.last:
            self.ands.append(len(self.figures))
        self.figures.append(figure)
        self.joints.append(found.place)
        self.style, self.closed = found.style, found.last
        return True

    def passes(self, figure: Claim) -> None:
        """Leave a figure of another kind out; in a list of shares a bare one may lack its sign: "Reds 34%, Blues 12.5, …"."""
        if figure.kind == "number" and self.figures[0].kind == "percent" and not self.cut:
            found = joint(self.case, self.before, figure, self.figures[-1], self.breaks)
            self.cut = found is not None and found.place >= 0

    def _is_shut(self, figure: Claim) -> bool:
        """Whether a bracket closes before a figure that was opened before the list, or before its first figure alone."""
        text, item = self.case.document.prose, self.figures[-1]
        blank = outside(text[self.before.end : figure.start])
        shut = blank.find(")")
        if shut < 0 or 0 <= blank.find("(") < shut:
            return False
        if len(self.figures) > 1:
            return "(" not in outside(text[self.figures[-2].end : item.start])
        return "(" not in blank[shut:] and text[item.start - 1 : item.start] != "("


def gap(case: Case, item: Claim, figure: Claim) -> int:
    """The code points between two figures, closed brackets left out."""
    far = figure.start - item.end
    if FURTHEST < far <= LONGEST and "(" in (text := case.document.prose[item.end : figure.start]):
        return len("".join(outside(text).split("  ")))
    return far


def joint(case: Case, before: Claim, figure: Claim, item: Claim, breaks: str = "sum_break") -> Joint | None:
    """How a figure is joined to the one before it; None where the list ends.

    `item` is the figure of the list's last item; the words from there on must not end the list.
    """
    behind = some_of(case, item) or item.end
    if figure.change is not None or _is_broken(case, behind, figure, breaks):
        return None
    text = inside(case.document.prose[before.end : figure.start])
    if not WALLS.isdisjoint(text) or STOP.search(text):
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
    end = some_of(case, figure)
    if place <= 0:
        return None if end else Joint(-1)
    lead = lead_words(text[place:], known)
    if len(lead) > LABEL_WORDS:
        return None
    joined = text[conjunction:]
    last = conjunction > 0 and len(lead_words(joined, known)) <= LABEL_WORDS and not set(joined) & set(STOPS)
    if end and not (last and case.document.prose[end : end + 1] in ENDS):
        return None  # behind "and" and at the end of all, "among them" is said of the whole list
    return Joint(before.end + place, "label" if lead else "head", last)


def _is_broken(case: Case, behind: int, figure: Claim, breaks: str) -> bool:
    """Whether a word ends a list before a figure; "from" does right before it ("from 27"), not before a label ("from women")."""
    ends = case.cues_between(behind, figure.start, breaks, LEADING, "of_which")
    if ends and "(" in (text := case.document.prose[behind : figure.start]):
        blank = outside(text)
        ends = tuple(each for each in ends if blank[each.start - behind].strip())
    return any(each.name != LEADING or _leads(case, each.end, figure) for each in ends)


def _leads(case: Case, start: int, figure: Claim) -> bool:
    """Whether nothing that tells, and no joint, stands before a figure."""
    text = case.document.prose[start : figure.number_start]
    if not OPEN.isdisjoint(text) or case.cues_between(start, figure.number_start, "list_joint"):
        return False
    return not lead_words(text, words(case.pack))


def some_of(case: Case, figure: Claim) -> int:
    """Where "of them" ends that stands right behind a figure; 0 where nothing like it does."""
    cues = case.cues_between(figure.number_end, figure.end + FURTHEST, "sum_some_of")
    if not cues or cues[0].start > figure.end + 1:
        return 0
    led = case.claims_between(cues[0].end, cues[0].end + 2)  # "30, of whom 9 …" leads to the part
    return 0 if any(each.quantity is not None for each in led) else cues[0].end


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
    for found in reversed(list(GLUED_WORD.finditer(text))):
        if any(found.group().startswith(each) for each in known.glued) and len(found.group()) != 2:
            return found.start() + 1
    return 0
