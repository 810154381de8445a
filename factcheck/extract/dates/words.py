"""The words of dates of a language, compiled from its pack: each word or phrase with what it may mean.

A meaning is a tag with a value: "march" means `month` 3, "last" means `direction` last. The grammar
(`points`, `relative`, `ranges`) asks for tags only, so that a language is data.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from factcheck.extract.fold import fold_word
from factcheck.locales import Pack, pack

Tags = dict[str, str]

# The pieces of a date: digits apart from letters ("Dec31", "2002م"), every sign for itself.
SHORT = 2  # letters of an abbreviation that is too short to be a weekday
PIECE = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")

# Tags whose words call for a look at their surroundings: nothing else starts a date.
SEEDS = frozenset(
    {"month", "weekday", "unit", "dual", "day_offset", "quarter", "halves", "decade", "fiscal", "to_date", "clock"}
    | {"present_month", "opening", "feast", "feast_name"}
)


_NAMES = frozenset({"month", "weekday"})  # what is often written large
# What a short name is that is another word, too: it needs more of a date beside it; `behind` counts only in brackets.
_LESSER = {"weekday": "beside", "beside": "behind", "month": "month_beside"}
_ACCENTS = "\u0300\u0301\u0302"  # grave, acute (the Greek tonos too), circumflex
_DOTTED = str.maketrans("ı", "i")
_UNITS = frozenset({"unit", "dual"})
OTHER_CALENDARS = frozenset({"hijri", "solar"})  # the Islamic calendar, and the Persian one of the sun
_ALONE = SEEDS - _UNITS
_DOUBTFUL = frozenset({"month", "weekday", "beside", "behind", "month_beside"})
_LEADING = frozenset({"article", "in", "of", "on", "ahead"})


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What the words of dates mean in one language.

    The traits: `ones_first` where the ones stand before the tens (تسعة وعشرين), `direction_behind` where
    "last" stands behind its unit (الشهر الماضي).

    `words` maps a folded word to its tags; `phrases` maps the first word of a longer expression to its
    other words and tags, the longest first. `months` gives a month word's number in each calendar that
    uses it. `weak` words count only beside other words of dates; `ordinary` ones, written small, are no
    months even beside a number; `after_year` may follow a bare year, behind `compared` "with" leads to a figure, `future` tell of what is to come. `seeds` are the words from which dates are sought. `proclitics` are letters written onto the next word, each with the meaning it brings.
    """

    words: dict[str, Tags]
    phrases: dict[str, tuple[tuple[tuple[str, ...], Tags], ...]]
    months: dict[str, dict[str, int]]
    weak: frozenset[str]
    ordinary: frozenset[str]
    proclitics: dict[str, str]
    suffixes: frozenset[str]
    orders: tuple[str, ...]
    numeric_order: tuple[str, ...]
    ones_first: bool
    direction_behind: bool
    after_year: frozenset[str]
    compared: frozenset[str]
    future: frozenset[str]
    weekday_behind: bool = False  # a short weekday may stand behind its date without brackets: 14 Haz 2015 Per
    pointed: str = ""  # whether day and month in digits have a point between: "closed" by another one, or "open"
    quarter_of: frozenset[str] = frozenset()  # before these a quarter needs no year: "Q2 earnings"
    seeds: tuple[str, ...] = ()
    dateline: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def endings(self) -> tuple[str, ...]:
        """The letters behind digits that make them a place in a row: "23rd"."""
        return tuple(self.suffixes)

    def calendars(self, month: str) -> dict[str, int]:
        """The number of a month's name in each calendar that uses it; spaces and line ends inside do not count."""
        found = self.months.get(month)
        return found if found is not None else self.months["".join(month.split())]

    @cached_property
    def named(self) -> dict[str, int]:
        """The number of each month's name that stands for one month of our calendar only."""
        ours = {name: found for name, found in self.months.items() if OTHER_CALENDARS.isdisjoint(found)}
        return {name: next(iter(found.values())) for name, found in ours.items()}

    @cached_property
    def pieces(self) -> frozenset[str]:
        """All words and marks that stand in an expression of dates."""
        inside = {word for first, rest in self.phrases.items() for others, _ in rest for word in (first, *others)}
        return frozenset(inside.union(self.words))

    def knows(self, word: str) -> bool:
        """Whether a word, or what is left of it without its proclitics, stands in an expression of dates."""
        pieces = self.pieces
        if word in pieces:
            return True
        for each in self.proclitics:  # noqa: SIM110 - asked of every word beside a date: a generator costs three times as much
            if word.startswith(each) and word[len(each) :] in pieces:
                return True
        return False

    @cached_property
    def dependent(self) -> frozenset[str]:
        """Words that begin a search for a date but never are one alone: units of time."""
        return frozenset(word for word, tags in self.words.items() if _UNITS & tags.keys() and not _ALONE & tags.keys())

    @cached_property
    def units(self) -> frozenset[str]:
        """Those of them that tell of no two at once."""
        return frozenset(word for word in self.dependent if "dual" not in self.words[word])

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """Names of months and weekdays that count only beside other words of dates."""
        return frozenset(word for word in self.weak if self.words.get(word, {}).keys() <= _DOUBTFUL)

    @cached_property
    def leading(self) -> frozenset[str]:
        """Words that lead to a date and say nothing more: "in", "the"."""
        return frozenset(word for word, tags in self.words.items() if tags.keys() <= _LEADING)

    @cached_property
    def since(self) -> frozenset[str]:
        """The words that open a stretch of time to the one side: "since"."""
        return frozenset(word for word, tags in self.words.items() if tags.get("bound") == "since")

    def find(self, word: str) -> Tags | None:
        """What a folded word may mean, or None for a word that dates do not use."""
        return self.words.get(word)


@cache
def lexicon(of: Pack) -> Lexicon:
    """The compiled words of dates of a pack, those of all languages included."""
    root, own = pack("root").data("dates"), of.data("dates")
    entries: dict[tuple[str, ...], Tags] = {}
    seeds: dict[str, None] = {}
    for entry, tag, value in _entries(root, own, of.cldr):
        for word in spellings(fold_word(entry)) if tag in _NAMES else (fold_word(entry),):
            if tag in SEEDS:
                seeds[word] = None
            parts = tuple(PIECE.findall(word))
            entries.setdefault(parts, {})[tag] = value
    return Lexicon(
        words={parts[0]: tags for parts, tags in entries.items() if len(parts) == 1},
        phrases=_phrases(entries),
        months=_months(own.get("months", {}), of.cldr),
        weak=frozenset(form for word in own.get("weak", ()) for form in spellings(fold_word(word))),
        ordinary=frozenset(map(fold_word, own.get("ordinary", ()))),
        proclitics={fold_word(letters): meaning for letters, meaning in own.get("proclitics", {}).items()},
        suffixes=frozenset(map(fold_word, own.get("ordinal_suffixes", ()))),
        orders=tuple(own.get("orders") or root["orders"]),
        numeric_order=tuple(own.get("numeric_order") or root["numeric_order"]),
        ones_first=own.get("ones_first") == "yes",
        direction_behind=own.get("direction_behind") == "yes",
        after_year=frozenset(map(fold_word, own.get("after_year", ()))),
        compared=frozenset(map(fold_word, of.data("changes").get("compared", ()))),
        quarter_of=frozenset(map(fold_word, own.get("quarter_of", ()))),
        future=frozenset(map(fold_word, own.get("future", ()))),
        weekday_behind=own.get("weekday_behind") == "yes",
        pointed=str(own.get("pointed", "")),
        seeds=tuple(sorted(seeds)),
        dateline={kind: tuple(map(fold_word, words)) for kind, words in own.get("dateline", {}).items()},
    )


def _entries(
    root: Mapping[str, Any], own: Mapping[str, Any], cldr: Mapping[str, Any]
) -> Iterator[tuple[str, str, str]]:
    """Every word with a tag and its value."""
    for names in own.get("months", {}).values():
        yield from _numbered(names, "month")
    yield from _numbered(own.get("weekdays", {}), "weekday")
    yield from _numbered(own.get("beside", {}), "beside")
    for letters, meaning in own.get("proclitics", {}).items():
        if meaning:
            yield (letters, "join", "and") if meaning == "and" else (letters, meaning, "yes")
    for suffix in own.get("ordinal_suffixes", ()):
        yield suffix, "suffix", "yes"
    unused = {(tag, fold_word(word)) for tag, words in own.get("unused", {}).items() for word in words}
    for word, tag, value in _generated(cldr):
        yield word, _lesser(word, tag, unused), value
    yield from _ended(own, cldr)
    yield from _numbered(own.get("numbers", {}), "number")
    yield from _numbered(own.get("ordinals", {}), "ordinal")
    for source in (root, own):
        for tag, meanings in source.get("words", {}).items():
            yield from _numbered({"yes": meanings} if isinstance(meanings, list) else meanings, tag)


def _numbered(names: Mapping[str, list[str]], tag: str) -> Iterator[tuple[str, str, str]]:
    for value, words in names.items():
        for word in words:
            yield word, tag, value


def _generated(cldr: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The names of months and weekdays that CLDR knows for the language."""
    for name, number in _cldr_months(cldr):
        yield name, "month", str(number)
    for width, names in cldr.get("weekdays", {}).items():
        for number, name in enumerate(names):
            whole = width.endswith("wide") or len(name.rstrip(".")) > SHORT
            yield name.rstrip("."), "weekday" if whole else "beside", str(number)


def _lesser(word: str, tag: str, unused: Container[tuple[str, str]]) -> str:
    """What a generated name is: less than its tag says where it is another word, too."""
    while (tag, fold_word(word)) in unused:
        tag = _LESSER[tag]
    return tag


def _ended(own: Mapping[str, Any], cldr: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Weekdays with the endings that the language writes onto them: Dienstagabend, tisdagens."""
    for number, name in enumerate(cldr.get("weekdays", {}).get("format-wide", ())):
        for ending in own.get("weekday_endings", ()):
            yield name + ending, "weekday", str(number)


def spellings(word: str) -> tuple[str, ...]:
    """A name and what becomes of it in capital letters, which lose their accents (ΠΑΡΑΣΚΕΥΗ) and the difference of i and ı."""
    plain = word.translate(_DOTTED)
    for accent in _ACCENTS:
        if accent in (parts := unicodedata.normalize("NFD", plain)):
            plain = unicodedata.normalize("NFC", parts.replace(accent, ""))
    return (word,) if plain == word else (word, plain)


def _cldr_months(cldr: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    for forms in cldr.get("months", {}).values():
        for names in forms.values():
            for number, name in enumerate(names, start=1):
                if len(name.rstrip(".")) >= SHORT and not name.rstrip(".").isdigit():
                    yield name.rstrip("."), number


def _months(own: Mapping[str, Mapping[str, list[str]]], cldr: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for calendar, names in own.items():
        for number, words in names.items():
            for form in (form for word in words for form in spellings(fold_word(word))):
                found.setdefault("".join(form.split()), {})[calendar] = int(number)
    for name, month in _cldr_months(cldr):
        for form in spellings(fold_word(name)):
            found.setdefault("".join(form.split()), {"gregorian": month})
    return found


def _phrases(entries: Mapping[tuple[str, ...], Tags]) -> dict[str, tuple[tuple[tuple[str, ...], Tags], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Tags]]] = {}
    for parts, tags in entries.items():
        if len(parts) > 1:
            found.setdefault(parts[0], []).append((parts[1:], tags))
    return {first: tuple(sorted(rest, key=lambda each: -len(each[0]))) for first, rest in found.items()}
