"""The words, signs and codes of money, for the unit lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from factcheck.extract.units.forms import regular
from factcheck.extract.units.lexicon import Lexeme, Lexicon, joined, open_senses
from factcheck.locales import ROOT, pack
from factcheck.units import CURRENCIES


def add(into: Lexicon) -> None:
    """Enter what a pack knows of money, the words of all languages first, so that its own prevail."""
    root = pack(ROOT).data("currencies")
    own = into.pack.data("currencies")
    _add_cldr(into, root)
    _add_codes(into, root)
    _add_signs(into, root)
    _add_words(into, own)
    into.unpriced = {sign: frozenset(numbers) for sign, numbers in root["unpriced"].items()}
    into.spaced_signs = frozenset(root["spaced_signs"])
    into.money_scales = frozenset(joined(word) for word in own.get("money_scales", ()))
    into.money_or_mass = dict(own.get("money_or_mass", {}))
    into.weighed_before = frozenset(joined(word) for word in own.get("weighed_before", ()))
    into.weighed = frozenset(joined(word) for item in own.get("weighed", ()) for word in item.split())


def _add_cldr(into: Lexicon, root: dict[str, Any]) -> None:
    unused = set(root["unused_codes"])
    for code, entry in into.pack.cldr.get("currencies", {}).items():
        if code in unused:
            continue
        names = entry.get("names", ())
        for name in names:
            for form, phrase in regular(name, into.pack.data("units")):
                into.add(phrase, Lexeme(code, "money", form), over=False)
        for sign in entry.get("symbols", ()):
            _add_own_sign(into, sign.rstrip(".\u200e\u200f\u061c"), Lexeme(code, "money", "symbol"))
        if names:  # sorted: the plural in small letters comes last
            into.forms.setdefault(code, {})["other"] = names[-1]


def _add_own_sign(into: Lexicon, sign: str, lexeme: Lexeme) -> None:
    """A sign in the script of the language ("د.إ"); Latin ones are listed by hand, since many are words."""
    if not sign.isascii() and any(char.isalpha() for char in sign) and len(sign) > 1:
        into.add(sign, lexeme, symbol=True)
        into.lead(joined(sign), lexeme)


def _add_codes(into: Lexicon, root: dict[str, Any]) -> None:
    doubtful, unused = set(root["doubtful_codes"]), set(root["unused_codes"])
    into.scale_letters = {letters: Decimal(value) for letters, value in root["scale_letters"].items()}
    for code in sorted(CURRENCIES - unused):
        lexeme = Lexeme(code, "money", "symbol")
        into.lead(code, lexeme)
        if code in doubtful:
            continue
        into.add(code, lexeme, symbol=True)
        into.lead(f"{code} $", lexeme)
    for code in root["small_codes"]:
        known = into.symbols.get(code.upper()) or Lexeme(
            {"rmb": "CNY", "nis": "ILS"}.get(code, code.upper()), "money", "symbol"
        )
        into.add(code, known, symbol=True)
        into.lead(code, known)
        into.lead(f"{code} $", known)


def _signs(root: dict[str, Any]) -> Iterator[tuple[str, Lexeme]]:
    for unit, signs in root["signs"].items():
        yield from ((sign, Lexeme(unit, "money", "symbol")) for sign in signs)
    for sign, units in root["open_signs"].items():
        yield sign, Lexeme(units[0], "money", "symbol", tuple(units))


def _add_signs(into: Lexicon, root: dict[str, Any]) -> None:
    for sign, lexeme in _signs(root):
        into.add(sign, lexeme, symbol=True)
        key = joined(sign)
        into.lead(key, lexeme)
        if not sign[-1].isalpha() and len(sign) > 2:
            into.lead(key.lower(), lexeme)
    wary = set(root["wary_signs"])
    for sign, unit in root["tight_signs"].items():
        lexeme = Lexeme(unit, "money", "symbol", open_senses(unit), None, True, sign in wary)
        into.add(sign, lexeme, symbol=True)


def _add_words(into: Lexicon, own: dict[str, Any]) -> None:
    for unit, entries in own.get("words", {}).items():
        into.add_inflected(unit, entries, "money", ())
    for unit, entries in own.get("open", {}).items():
        into.add_inflected(unit, entries, "money", open_senses(unit), shown=unit not in CURRENCIES)
    for unit, signs in own.get("wary_signs", {}).items():
        for sign in signs:
            into.add(sign, Lexeme(unit, "money", "symbol", (), wary=True), symbol=True)
    for word, unit in own.get("before", {}).items():
        into.lead(joined(word), Lexeme(unit, "money", "symbol", open_senses(unit)))
