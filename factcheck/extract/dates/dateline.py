"""The dateline of a release: the place and day that its first lines give, before the text begins.

A date inside a sentence is not a dateline ("…, on 23 March 2019"). What counts: a line that a label
opens ("Date: …"), a line that is nothing but a date, and a place with a date that a dash, bracket or
stroke closes ("GENEVA, 12 May 2020 –").
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from functools import cache, lru_cache

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.words import PIECE, Lexicon, lexicon
from factcheck.extract.fold import View
from factcheck.locales import Pack

LINES = 12  # lines with text in which a dateline is sought
HEAD = 3000  # and how much text they may hold
PLACE = 70  # the longest place, in characters
BODY = 100  # a line longer than this is text
CUT = 200  # how much of a line is looked at
FARTHEST = PLACE + 30  # how far from the beginning of its line a dateline's date may begin, markup included
DATE = 40  # the longest date by which a dateline gives its day
AHEAD = 50  # how far behind its date the mark that closes a dateline may stand

LEADING = frozenset({"article", "on"})  # tags of words before a day

_MARKUP = " \t#>*_|[](){}«»\"“”'"
_CLOSING = re.compile(r"\s*(?:[)\]]\s*)?(?:(?:\.\s?)?(?:--|[-–—―])|[/|:(]|@|$)")
_LATER = re.compile(rf"[^.;\n]{{0,{AHEAD}}}?(?:--|\s[-–—―]|/|[–—―])")
_OPENING = re.compile(r"[,،/|(\[)\]–—―-]\s*$")
_LINE = re.compile(r"\S[^\n\r]*")
_DIGIT = re.compile(r"\d")
_SMALL = 3  # letters of the small words inside a place's name: "Rio de Janeiro"
_LABEL_MARKS = " :،,–—-"
_LONG_WORD = re.compile(rf"(?<![^\W\d_])[^\W\d_]{{{_SMALL + 1},}}")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline tells; None where it does not say."""

    date: Date | None = None
    place: str | None = None


def find(view: View, pack: Pack) -> Dateline:
    """The dateline of a text, with neither date nor place where the text has none."""
    return _first(view, pack)[0]


def start(view: View, pack: Pack) -> int:
    """Where the date of the dateline begins, -1 where the text has none: a figure behind it is not about that day."""
    return _first(view, pack)[1]


@lru_cache(maxsize=1)  # a document is asked for its day, and then where that stands
def _first(view: View, pack: Pack) -> tuple[Dateline, int]:
    """The dateline, and where its date begins."""
    begun = False  # a date by itself counts only before the text begins: behind, it is an event's
    for place, line in _lines(view.text[:HEAD]):
        found = _in_line(line[:CUT], pack) if line[0] != "#" and _DIGIT.search(line, 0, FARTHEST + DATE) else None
        if found is not None and (found[0].place or not begun):
            return found[0], place + found[1]
        begun = begun or len(line) > BODY or line.endswith((".", "؟", "!", "?"))
    return Dateline(), -1


def _in_line(line: str, pack: Pack) -> tuple[Dateline, int] | None:
    """The dateline that opens a line; a heading names the day of what it tells about, and was left out before."""
    head, known = View(line, pack), lexicon(pack)
    until = _until(head, known)
    if not _DIGIT.search(head.text, 0, until):
        return None  # a day has a figure, and the words of a date are known
    for mention in dates.lazily(head, pack, until=until):
        if mention.start > FARTHEST:
            break
        if mention.end <= CUT - AHEAD and _day(mention) is not None:
            found = _read(head, mention, known)
            if found is not None:
                return found, mention.start
    return None


def _until(line: View, known: Lexicon) -> int:
    """The offset up to which a line may have a dateline's date: its first word that no place, date or label has."""
    if dates.folded(line.text.lstrip(_MARKUP + _LABEL_MARKS)).startswith(_labels(known)):
        return len(line.text)
    for found in _LONG_WORD.finditer(line.text):
        if found.group()[0].islower() and not known.knows(line.lower[found.start() : found.end()]):
            return found.start()
    return len(line.text)


@cache
def _labels(known: Lexicon) -> tuple[str, ...]:
    """The words that may stand before a dateline's date: "Date", "For immediate release"."""
    return tuple(label for kind in ("label", "release") for label in known.dateline.get(kind, ()))


def _day(mention: DateMention) -> Date | None:
    """The one day that a mention means, None for anything else."""
    period = mention.when.period
    if mention.kind != "date" or period is None or period.start != period.end:
        return None
    return period.start


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The first lines that hold text, each with where it begins."""
    lines = ((line.start(), line.group().rstrip()) for line in _LINE.finditer(text))
    return itertools.islice(lines, LINES)


def _read(line: View, mention: DateMention, known: Lexicon) -> Dateline | None:
    """The dateline that a line with a date is, or None where the date belongs to a sentence."""
    before, behind = line.text[: mention.start], line.text[mention.end :]
    opening = before.strip(_MARKUP)
    day = _day(mention)
    if _is_label(opening, known):
        return Dateline(day)
    if not opening:
        return Dateline(day, _place_behind(behind)) if _closes(behind, alone=True) else None
    if known.words.get(dates.folded(opening.rpartition(" ")[2]), {}).keys() & LEADING:  # "Lyon, le 5 mars"
        before = opening = opening.rpartition(" ")[0]
    opened = _OPENING.search(before) or _names_weekday(opening, known)
    if not opened or not _closes(behind, alone=False) or not _is_place(opening, known):
        return None
    place = re.split(r"[(/|\[]", opening)[0]
    return Dateline(day, place.strip(" ,،)]–—―-*_") or None)


def _is_label(before: str, known: Lexicon) -> bool:
    """Whether the words before a date are a label: "Date:", "For immediate release –"."""
    return dates.folded(before.strip(_LABEL_MARKS)) in _labels(known)


def _closes(behind: str, *, alone: bool) -> bool:
    """Whether a dateline ends behind its date: a dash, stroke or bracket, soon or at once, or the line's end."""
    if _CLOSING.match(behind):
        return True
    if alone:
        return behind.lstrip()[:1] in (",", "،") and _LATER.match(behind) is not None
    return behind.lstrip()[:1] in (",", "،", "") and len(behind.strip()) <= AHEAD and not behind.strip(" ,،.")


def _place_behind(behind: str) -> str | None:
    """A place that stands behind the date: "12 May 2020 | Geneva"."""
    found = re.match(r"\s*[,|،–—-]\s*([^\W\d_][^,|،–—\d.]{1,30}?)\s*(?:[–—|]|-\s|--)", behind)
    return found.group(1).strip() if found else None


def _names_weekday(before: str, known: Lexicon) -> bool:
    pieces = PIECE.findall(dates.folded(before))
    return bool(pieces) and "weekday" in known.words.get(pieces[-1], {})


def _is_place(before: str, known: Lexicon) -> bool:
    """Whether words can name a place and an agency: short, written large where case tells, no words of sentences."""
    if len(before) > PLACE or re.search(r"[!?;:]|\w{4,}\.\s|\d", before):
        return False
    words = re.findall(r"[^\W\d_]+", before)
    if not words or len(words) > 8:
        return False
    small = [word for word in words if word[0].islower()]
    if any(len(word) > _SMALL for word in small) or len(small) > 2:
        return False
    first = known.words.get(dates.folded(words[0]), {})
    return not ({"on", "in", "of", "bound", "range", "join"} & set(first))
