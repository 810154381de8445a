"""The words and symbols of units, compiled once a pack: what stands in a text → which unit it is.

A phrase is stored as its tokens joined by spaces, so that "sq. mi.", "sq mi" and "sq-mi" are one
phrase. Words are sought without regard to case, symbols with it: MW is not mW.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from factcheck.extract.fold import fold
from factcheck.extract.units.forms import inflected, table_words, under_prefixes
from factcheck.locales import ROOT, Pack, pack
from factcheck.units import CURRENCIES, PREFIXED, UNITS, dimension, senses

TOKEN = re.compile(r"(-(?=[^\W\d_])|[ \t]{0,2}(?:\n[ \t]*)?)([A-Za-z]++(?=[ぁ-힣])|[^\W\d_²³]{1,60}|[\d²³]|[^\w\s])")
_TIMES = ("time", "calendar")


class Token(NamedTuple):
    """A word, digit or sign of a folded text. `gap` is what stands before it: "", spaces or a hyphen."""

    text: str
    lower: str
    start: int
    end: int
    gap: str


class Lexeme(NamedTuple):
    """One reading of a phrase. `form` is "symbol", or the grammatical form that the pack gives it."""

    unit: str
    kind: str
    form: str
    senses: tuple[str, ...] = ()
    scale: Decimal | None = None
    tight: bool = False
    wary: bool = False


@dataclass
class Lexicon:
    """What a pack knows of units. `forms` are the words of a unit by grammatical form, for output."""

    pack: Pack
    words: dict[str, Lexeme] = field(default_factory=dict)
    symbols: dict[str, Lexeme] = field(default_factory=dict)
    unused: frozenset[str] = frozenset()
    guarded: frozenset[str] = frozenset()
    large_only: frozenset[str] = frozenset()
    unpriced: dict[str, frozenset[str]] = field(default_factory=dict)
    leading: dict[str, Lexeme] = field(default_factory=dict)
    last_leading: dict[str, set[str]] = field(default_factory=dict)  # with the words before it
    starts: dict[str, int] = field(default_factory=dict)
    openers: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    forms: dict[str, dict[str, str]] = field(default_factory=dict)
    powers_before: dict[str, int] = field(default_factory=dict)
    powers_after: dict[str, int] = field(default_factory=dict)
    raisers: frozenset[str] = frozenset()  # the first words of these
    per: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    article_denominators: frozenset[str] = frozenset()
    per_adverbs: dict[str, str] = field(default_factory=dict)
    denominators: dict[str, str] = field(default_factory=dict)
    modifiers: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    stretches: frozenset[str] = frozenset()  # units that a connector makes a part of the calendar
    difference_after: frozenset[str] = frozenset()
    difference_before: tuple[str, ...] = ()
    money_scales: frozenset[str] = frozenset()
    money_or_mass: dict[str, str] = field(default_factory=dict)
    weighed: frozenset[str] = frozenset()
    weighed_before: frozenset[str] = frozenset()
    context_senses: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    spaced_signs: frozenset[str] = frozenset()
    dated_by: frozenset[str] = frozenset()
    not_difference: frozenset[str] = frozenset()
    loose_words: frozenset[str] = frozenset()
    measured_by: frozenset[str] = frozenset()
    countable: frozenset[str] = frozenset()
    glued_per: tuple[str, ...] = ()
    scales_before: dict[str, Decimal] = field(default_factory=dict)
    wary: frozenset[str] = frozenset()
    wary_after: tuple[str, ...] = ()
    prime_after: tuple[str, ...] = ()
    scale_letters: dict[str, Decimal] = field(default_factory=dict)

    def add(self, phrase: str, lexeme: Lexeme, *, symbol: bool = False, over: bool = True) -> None:
        """Enter a phrase; with `over` it replaces an earlier reading."""
        key = joined(phrase if symbol else phrase.lower())
        table = self.symbols if symbol else self.words
        if not key or key in self.unused or (key in table and not over):
            return
        table[key] = lexeme
        first, count = key.lower().split(" ")[0], key.count(" ") + 1
        self.starts[first] = max(self.starts.get(first, 0), count)

    def add_inflected(
        self, unit: str, entries: Iterable[str], kind: str, several: tuple[str, ...], *, shown: bool = True
    ) -> None:
        """Enter a unit's words in all their forms; the first of each form is what output shows."""
        own = self.pack.data("units")
        fresh: dict[str, str] = {}
        for form, phrase in inflected(entries, own):
            # A made dual never takes a word from another unit: سنتين are two years, not two cents.
            self.add(phrase, Lexeme(unit, kind, form, several), over=not form.startswith("two"))
            fresh.setdefault(form, phrase)
            if kind == "duration":
                for age in own.get("ages", ()):
                    self.add(f"{phrase} {age}", Lexeme(unit, "age", form))
        if shown:
            self.forms[unit] = {**self.forms.get(unit, {}), **fresh}

    def lead(self, key: str, lexeme: Lexeme) -> None:
        """Enter a sign, code or word that stands before its number."""
        self.leading[key] = lexeme
        others, _, last = key.lower().rpartition(" ")
        self.last_leading.setdefault(last, set()).update(others.split(" ")[-1:] if others else ())

    def scaled(self, word: str) -> Lexeme | None:
        """The reading of a currency code with the letters of a scale at its side: "MUSD", "SEKm", "bnEUR"."""
        if not 4 <= len(word) <= 5 or not word.isascii():
            return None
        for code, letters in ((word[-3:], word[:-3]), (word[:3], word[3:])):
            scale = self.scale_letters.get(letters)
            if scale is not None and code.isupper() and code in self.leading:
                return self.leading[code]._replace(scale=scale)
        return None


def tokens(text: str, lower: str, start: int, limit: int, end: int = sys.maxsize) -> list[Token]:
    """Up to `limit` tokens from a place on, none beyond `end`. A period inside an abbreviation is passed over ("sq. mi", "U.S. dollars")."""
    found: list[Token] = []
    at = start
    while len(found) < limit:
        match = TOKEN.match(text, at, end)
        if match is None:
            break
        gap, word = match.groups()
        begin, at = match.span(2)
        if word == "." and found and not gap and _abbreviates(found[-1].text, text, at):
            continue
        found.append(Token(word, lower[begin:at], begin, at, gap))
    return found


def _abbreviates(word: str, text: str, at: int) -> bool:
    """Whether the period after a word does not end a sentence: a letter follows, small or one of two lone capitals."""
    following = text[at : at + 2].lstrip(" ")
    if not word[-1:].isalpha() or not following[:1].isalpha():
        return False
    return text[at : at + 1] != " " or following[0].islower() or (len(word) == 1 and text[at + 2 : at + 3] == ".")


def joined(phrase: str) -> str:
    """The key of a phrase: its tokens, folded, with spaces between them."""
    folded = fold(phrase)
    plain = all(map(str.isalpha, folded.split(" ")))  # then its words are its tokens
    return folded if plain else " ".join(token.text for token in tokens(folded, folded, 0, 99))


@cache
def kind_of(unit: str) -> str:
    """The kind of quantity that a unit makes, by its dimension."""
    powers = dimension(unit).powers
    if len(powers) == 1:
        name, power = powers[0]
        if unit == "percent" or name == "percentage_point":
            return name
        if name in _TIMES and power == 1:
            return "duration"
    first = unit.split(" ", 1)[0]
    priced = dimension(first).powers
    return "money" if len(priced) == 1 and priced[0][1] == 1 and priced[0][0] in _money_names() else "measure"


@cache
def _money_names() -> frozenset[str]:
    own = (unit for unit in UNITS if UNITS[unit] == f"1|0|{unit}")  # a dimension of its own name
    return CURRENCIES | {unit for unit in own if unit.isupper() or CURRENCIES & set(senses(unit))}


@cache
def lexicon(of: Pack) -> Lexicon:
    """The compiled words of a pack, those of all languages included."""
    root, own = pack(ROOT).data("units"), of.data("units")
    result = Lexicon(of)
    for name in ("powers_before", "powers_after"):
        for source in (root, own):
            table = {joined(word.lower()): int(power) for word, power in source.get(name, {}).items()}
            getattr(result, name).update(table)
    result.per = frozenset(joined(word) for word in (*root["per"], *own.get("per", ())))
    for name in (
        "articles",
        "modifiers",
        "connectors",
        "stretches",
        "difference_after",
        "not_difference",
        "dated_by",
        "countable",
        "loose_words",
        "measured_by",
    ):
        setattr(result, name, frozenset(joined(word.lower()) for word in own.get(name, ())))
    result.unused = frozenset(joined(word) for word in (*own.get("unused", ()), *root["unused_symbols"]))
    result.large_only = frozenset(own.get("large_only", ()))
    for unit, (sense, cues) in own.get("context_senses", {}).items():
        result.context_senses[unit] = (sense, frozenset(joined(word) for word in cues))
    result.guarded = frozenset(own.get("guarded", ()))
    result.glued_per = tuple(own.get("glued_per", ()))
    result.scales_before = {letters: Decimal(value) for letters, value in root["scales_before"].items()}
    result.wary = frozenset(root["wary_symbols"])
    result.wary_after = tuple(root["wary_after"])
    result.prime_after = tuple(root["prime_after"])
    result.article_denominators = frozenset(own.get("article_denominators", ()))
    result.difference_before = tuple(fold(word) for word in own.get("difference_before", ()))
    result.per_adverbs = {joined(word): unit for word, unit in own.get("per_adverbs", {}).items()}
    result.denominators = {joined(word): unit for word, unit in own.get("denominators", {}).items()}
    _add_cldr(result)
    _add_symbols(result, root)
    _add_words(result, own)
    for phrase in own.get("blocked", ()):
        result.add(phrase, Lexeme("", "", ""))
    from factcheck.extract.units import currency

    currency.add(result)
    result.openers = result.modifiers | result.connectors | result.per | result.articles | result.per_adverbs.keys()
    result.prefixes = frozenset(joined(word) for words in own.get("prefixes", {}).values() for word in words)
    result.raisers = frozenset(phrase.partition(" ")[0] for phrase in result.powers_after)
    result.openers |= result.prefixes | result.starts.keys() | result.powers_before.keys() | set("'\"([{<")
    return result


def _add_cldr(into: Lexicon) -> None:
    for unit, widths in into.pack.cldr.get("units", {}).items():
        kind, several = kind_of(unit), open_senses(unit)
        for width, forms in widths.items():
            for form, phrase in sorted(forms.items(), key=lambda item: item[0] != "other"):
                if form in ("gender", "per", "name") or not phrase:
                    continue
                if width == "long":
                    into.add(phrase, Lexeme(unit, kind, form, several), over=False)
                    into.forms.setdefault(unit, {}).setdefault(form, phrase)
                elif width == "short" and form == "other":
                    into.forms.setdefault(unit, {})["symbol"] = phrase


def open_senses(unit: str) -> tuple[str, ...]:
    """All readings of an ambiguous unit; () for a clear one."""
    several = senses(unit)
    return several if len(several) > 1 else ()


def _add_symbols(into: Lexicon, root: dict[str, Any]) -> None:
    tight, wary = set(root["tight_symbols"]), set(root["wary_symbols"])
    doubtful = {symbol: tuple(units) for symbol, units in root["doubtful_symbols"].items()}
    for unit, symbol in [*_prefixed_symbols(root), *_fixed_symbols(root)]:
        several = doubtful.get(symbol) or open_senses(unit)
        first = doubtful[symbol][0] if symbol in doubtful else unit
        lexeme = Lexeme(
            first, kind_of(first), "symbol", several if len(several) > 1 else (), None, symbol in tight, symbol in wary
        )
        into.add(symbol, lexeme, symbol=True)
        into.forms.setdefault(unit, {}).setdefault("symbol", symbol)
    for symbol, entry in root["scaled_symbols"].items():
        unit = entry["unit"]
        into.add(symbol, Lexeme(unit, kind_of(unit), "symbol", (), Decimal(entry["scale"])), symbol=True)
    for symbol in root["dotted_symbols"]:
        if symbol in into.symbols:
            into.add(" ".join(symbol), into.symbols[symbol], symbol=True)


def _prefixed_symbols(root: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for unit, symbols in root["symbols"].items():
        yield from ((unit if unit != "tonne" else "metric_ton", symbol) for symbol in symbols)
        for prefix, letters in root["prefix_symbols"].items():
            if prefix + unit in PREFIXED:
                yield from ((prefix + unit, letter + symbol) for letter in letters for symbol in symbols)


def _fixed_symbols(root: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for unit, symbols in root["fixed_symbols"].items():
        yield from ((unit, symbol) for symbol in symbols)


def _add_words(into: Lexicon, own: dict[str, Any]) -> None:
    doubtful = own.get("doubtful", {})
    for unit, entries in [*table_words(own), *under_prefixes(own), *own.get("words", {}).items()]:
        several = tuple(doubtful[unit]) if unit in doubtful else open_senses(unit)
        first = several[0] if several else unit
        into.add_inflected(first, entries, kind_of(first), several, shown=first == unit)
