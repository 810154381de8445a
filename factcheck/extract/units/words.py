"""The words of a unit for output: in a suggestion as the document writes it, in a report as the language names it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from factcheck.extract.fold import View
from factcheck.extract.units.lexicon import Lexicon, lexicon
from factcheck.extract.units.reading import after
from factcheck.locales import ROOT, Pack, pack
from factcheck.model import Claim
from factcheck.units import parse

SYMBOL = "symbol"
_MARKS = re.compile("[\u064b-\u0652\u200e\u200f\u061c]")
_FALLBACK = ("other", "one", "few", SYMBOL)


def name(unit: str, lang: str) -> str:
    """The words of a unit in a language ("square miles", "ميل مربع"), as after a large number.

    A unit that the language has no word for keeps its own name; a counted thing is its own word.
    """
    return _written(unit, "other", lexicon(pack(lang)))


def phrase(unit: str, like: Claim, pack: Pack, value: Decimal | None = None) -> str:
    """The words of a unit in the style of a claim: its grammatical form or symbol, and the spelling of its document.

    A number of exactly one takes the singular, which words without one ("1 percent") do not tell.
    """
    prose = like.document.prose
    number = View(prose[like.number_start : like.number_end], pack).text
    written = after(View(prose[like.number_start : like.end], pack), len(number), pack)
    form = written.form if written is not None and unit not in _written_out() else "other"
    text = _written(unit, _numbered(value, pack) if form == "other" else form, lexicon(pack))
    for usual, other in pack.data("units").get("spellings", ()):
        if other in prose and usual not in prose:
            text = text.replace(usual, other)
    return text


def _numbered(value: Decimal | None, pack: Pack) -> str:
    """The grammatical form behind a number: of one, of a few where the language has that form, or of any."""
    low, high = map(Decimal, pack.data("units").get("few", ("1", "0")))
    if value is None or value == 1:
        return "other" if value is None else "one"
    return "few" if low <= value <= high else "other"


@cache
def _written_out() -> frozenset[str]:
    """The units whose words stand in a suggestion even where the claim has a sign."""
    return frozenset(pack(ROOT).data("units")["written_out"])


def _written(unit: str, form: str, words: Lexicon) -> str:
    unit = unit.replace("delta_degree", "degree").replace("delta_kelvin", "kelvin")  # a difference is said likewise
    known = words.forms.get(unit, {})
    parts = parse(unit)
    inflects = len(parts) == 1 and parts[0][1] > 1 and form not in ("other", SYMBOL)
    if known and (form in known or known.keys() - {SYMBOL}) and not inflects:
        return _MARKS.sub("", _pick(known, form))
    above = [_raised(atom, power, form, words) for atom, power in parts if power > 0]
    below = [_raised(atom, -power, SYMBOL if form == SYMBOL else "one", words) for atom, power in parts if power < 0]
    text = ("⋅" if form == SYMBOL else " ").join(above)
    for each in below:
        text = _pattern("per", form, words, "{0}/{1}").replace("{0}", text).replace("{1}", each)
    return _MARKS.sub("", text)


def _pick(forms: dict[str, str], form: str) -> str:
    return next(forms[each] for each in (form, *_FALLBACK, *forms) if each in forms)


def _raised(atom: str, power: int, form: str, words: Lexicon) -> str:
    """One factor of a unit; CLDR knows how a square or cube is said and agrees with its unit."""
    base = _pick(words.forms[atom], form) if atom in words.forms else atom.replace("_", " ")
    if power == 1:
        return base
    gender = words.pack.cldr.get("units", {}).get(atom, {}).get("long", {}).get("gender", "")
    return _pattern(f"power{power}", form, words, f"{{0}}^{power}", gender).replace("{0}", base)


def _pattern(name: str, form: str, words: Lexicon, default: str, gender: str = "") -> str:
    widths = words.pack.cldr.get("compound", {}).get(name, {})
    patterns: dict[str, str] = widths.get("short" if form == SYMBOL else "long", {})
    found = (patterns.get(key) for key in (f"{gender}-{form}", form, f"{gender}-other", "other"))
    return next((each for each in found if each), default)
