"""A folded view of a text: one spelling for what means the same, with the way back to the original.

Digits of every script become ASCII, Arabic diacritics, tatweel, bidi marks and zero-width characters
vanish, alef, yeh and teh marbuta forms become one letter each, all spaces become a space, curly quotes
and primes become straight ones. The separators ٫ and ٬ stay, since they say what they are.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache, lru_cache

from factcheck.locales import Pack

_LETTERS = str.maketrans(
    "أإآٱىةیکھہۀېۍ",
    "اااايهيكهههيي",
)
_SIGNS = str.maketrans(
    "‘’ʼ′“”″‐‑−﹣٪﹪\u2028\u2029\x85İ",
    "''''\"\"\"----%%\n\n\nI",
)
# The marks that vanish, and the presentation forms that may grow: only these need an entry in the offset map.
_VANISHING = (
    "\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0600-\u0605\u0610-\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dd"
    "\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
)
_MARK = re.compile(f"[{_VANISHING}]")
_RESIZED = re.compile(f"[{_VANISHING}\ufb00-\ufdfb\ufe70-\ufefc]")


# A number with a fraction behind a hyphen, which is neither a range nor a date: "2-1/2 years". The hyphen is sought
# first, since few texts have such a one and all have digits.
_BEFORE_FRACTION = re.compile(r"-(?=(?:1/2|[12]/3|[13]/4|[1357]/8)(?![\d/]))")
_WHOLE = re.compile(r"(?<![\w/.,-])[0-9]{1,4}\Z")

_ASCII = bytes(range(128))
UNREADABLE = "\ufffd"  # instead of half a character, which no search can take
FIRST_MARK = "\u0300"  # before which no mark stands among the code points
SHORT = 100  # characters of a text in which each is looked up sooner than it is known which ones there are


class _Table(dict[int, str]):
    """The folded form of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        return folded


def _fold_character(char: str) -> str:
    """What stands for one character in a view: usually one character, none for marks, more for ligatures."""
    known = _LETTERS.get(ord(char), _SIGNS.get(ord(char)))
    if known is not None:
        return chr(known)
    if _MARK.match(char):
        return ""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Zs":
        return " "
    if category == "Cs":
        return UNREADABLE
    plain = unicodedata.normalize("NFKC", char) if _is_presentation_form(char) else char
    return char if plain == char else "".join(map(_fold_character, plain))


def _is_presentation_form(char: str) -> bool:
    return "\ufb00" <= char <= "\ufdfb" or "\ufe70" <= char <= "\ufefc" or "\uff01" <= char <= "\uff5e"


_TABLE = _Table()


class View:
    """A folded text and its way back.

    `text` keeps the case, `lower` does not; both have the same length. Offsets into them are *folded
    offsets*; `original` and `original_end` turn them into offsets of the text that was folded. `foreign` are its
    characters that are not ASCII, so that what is sought among them need not be sought in the whole text; `is_even`
    tells whether each folded offset is an offset of the original, too.
    """

    __slots__ = ("_deltas", "_keys", "_places", "_source", "foreign", "is_even", "lower", "pack", "text")

    def __init__(self, source: str, pack: Pack) -> None:
        self.pack = pack
        self._source = source
        self._keys: list[int] = []
        self._places: list[int] = []
        self._deltas: list[int] = [0]
        self.foreign: frozenset[str] = frozenset()
        if source.isascii():
            self.text = source
        else:
            self.foreign = frozenset(_foreign(source) if len(source) >= SHORT else source)
            self.text = _folded(source, self.foreign) if len(source) >= SHORT else source.translate(_TABLE)
            if any(len(_TABLE[ord(char)]) != 1 for char in self.foreign):
                self._map_offsets(source)
        if "/" in self.text:
            self.text = _BEFORE_FRACTION.sub(_parting, self.text)
        lower = self.text.lower()
        assert len(lower) == len(self.text)
        self.lower = lower
        self.is_even = not self._keys

    def _map_offsets(self, source: str) -> None:
        """Note each place from which on folded and original offsets drift apart further."""
        delta = 0
        for found in _RESIZED.finditer(source):
            size = len(_TABLE[ord(found.group())])
            if size == 0:
                self._keys.append(found.start() - delta)
                self._places.append(found.start())
                delta += 1
                self._deltas.append(delta)
            place = found.start() - delta
            for letter in range(1, size):  # each letter more of a ligature leads to the ligature
                delta -= 1
                self._keys.append(place + letter)
                self._places.append(found.start())
                self._deltas.append(delta)

    def original(self, index: int) -> int:
        """The offset in the original of the character that stands at a folded offset."""
        return index if self.is_even else index + self._deltas[bisect_right(self._keys, index)]

    def spans(self, places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where folded stretches, given in order, lie in the original: as `original` and `original_end` tell, for many at once."""
        keys, deltas, source = self._keys, self._deltas, self._source
        size, at, last = len(source), 0, len(keys)
        found = []
        for start, end in places:
            if at < last and keys[at] <= start:
                at = bisect_right(keys, start, at + 1)
            inside = at < last and keys[at] < end  # hardly ever does the text drift within a word
            stop = end + deltas[bisect_right(keys, end - 1, at) if inside else at]
            if stop < size and source[stop] >= FIRST_MARK:
                stop = self.original_end(end)  # the marks on the last letter belong to it
            found.append((start + deltas[at], stop))
        return found

    def originals(self, offsets: list[int]) -> list[int]:
        """The offsets in the original of characters at folded offsets, as `original` tells, for many at once."""
        if self.is_even:
            return offsets
        keys, deltas = self._keys, self._deltas
        last, at, found = len(keys), 0, []
        for index in offsets:
            if (at < last and keys[at] <= index) or (at and keys[at - 1] > index):
                at = bisect_right(keys, index)
            found.append(index + deltas[at])
        return found

    def original_ends(self, offsets: list[int]) -> list[int]:
        """The ends in the original of stretches whose folded ends are given, as `original_end` tells, for many at once."""
        if self.is_even:
            return offsets
        source, size, found = self._source, len(self._source), self.originals([index - 1 for index in offsets])
        for at, place in enumerate(found):
            end = place + 1
            found[at] = end if end == size or source[end] < FIRST_MARK else self.original_end(offsets[at])
        return found

    def folded(self, offset: int) -> int:
        """The folded offset of the first kept character at or after an offset of the original."""
        return offset - self._deltas[bisect_left(self._places, offset)]

    def original_char(self, index: int) -> str:
        """The character of the original that stands at a folded offset."""
        return self._source[self.original(index)]

    def mark(self, index: int) -> str:
        """The mark of the original that stands on the character at a folded offset, "" where there is none."""
        place = self.original(index) + 1
        after = self._source[place : place + 1]
        return after if after and _MARK.match(after) else ""

    def original_end(self, index: int) -> int:
        """The end in the original of a stretch whose folded end is given, the marks on its last letter included."""
        if self.is_even or index == 0:
            return index
        end = index + self._deltas[bisect_right(self._keys, index - 1)]
        source = self._source
        while (
            end < len(source)
            and source[end] >= FIRST_MARK
            and (unicodedata.category(source[end]) == "Mn" or _is_drawn_out(source, end))
        ):
            end += 1
        return end


def _parting(hyphen: re.Match[str]) -> str:
    """A space instead of a hyphen that parts a fraction from its whole number, else the hyphen."""
    start = hyphen.start()
    return " " if _WHOLE.search(hyphen.string, max(0, start - 5), start) else "-"


@lru_cache(maxsize=1)
def view_of(text: str, pack: Pack) -> View:
    """The view of a document's text: the last one is kept, since a document that was read is searched for cues next."""
    return View(text, pack)


def _is_drawn_out(source: str, index: int) -> bool:
    """Whether a tatweel belongs to the letter before it (1445هـ)."""
    return source[index] == "\u0640" and source[index - 1].isalpha()


def fold(text: str) -> str:
    """A text with one spelling for what means the same; its case is kept."""
    if text.isascii():
        return text
    return text.translate(_TABLE) if len(text) < SHORT else _folded(text, _foreign(text))


def _foreign(text: str) -> set[str]:
    """The characters of a text that are not ASCII, each once: all bytes of ASCII are dropped at once, what is left is short."""
    return set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _folded(text: str, foreign: Iterable[str]) -> str:
    """A text with those of its characters replaced that have another folded form, which is no other such character."""
    for char in foreign:
        folded = _TABLE[ord(char)]
        if folded != char:
            text = text.replace(char, folded)
    return text


@cache
def fold_word(word: str) -> str:
    """A word of a pack as it stands in `View.lower`."""
    return fold(word).lower()
