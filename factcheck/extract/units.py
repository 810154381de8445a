"""The unit that stands beside a number: `after` it, or for money and percent `before` it.

The longest phrase wins. A unit may be a power ("sq km", "كيلومتر مربع", "km²"), a quotient ("miles an
hour", "$/bbl", "برميل يوميا"), a currency or a share. What is no unit of measure is a counted thing,
which is not sought here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from factcheck.errors import UnitError
from factcheck.extract.fold import View
from factcheck.extract.unit_lexicon import Lexeme, Lexicon, Token, kind_of, lexicon, tokens
from factcheck.locales import ROOT, Pack, pack
from factcheck.units import dimension, factor, senses
from factcheck.units.notation import parse

LOOK_AHEAD = 10
LOOK_BACK = 28
MOST_SENSES = 24
LENGTH = (("length", 1),)
TEMPERATURES = {
    "degree_Celsius": "delta_degree_Celsius",
    "degree_Fahrenheit": "delta_degree_Fahrenheit",
    "kelvin": "delta_kelvin",
}
_NUMBER_TAIL = re.compile(r"[\d.,\s°½¼¾/+\-–—]*$")
_FEET = re.compile(r"'(?=\s?\d{1,2}(?:\.\d+)?\s?(?:\"|''|in\b))")
_QUOTES = re.compile(r'(?<!\d)"')  # a stroke after a digit is inches
_INCHES = re.compile(r"\"|''")


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit phrase in folded offsets. `senses` are all readings of an ambiguous unit, `unit` first; `scale` is a
    factor that the phrase itself holds ("bcm"), `form` its grammatical form or "symbol"."""

    start: int
    end: int
    unit: str
    kind: str
    senses: tuple[str, ...] = ()
    scale: Decimal | None = None
    form: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """A unit among tokens: its lexeme, its name with power and denominators, and the token after it."""

    lexeme: Lexeme
    unit: str
    end: int


def after(view: View, pos: int, pack: Pack) -> UnitMatch | None:
    """The longest unit phrase that starts at a folded offset, a space or hyphen before it passed over; None for none."""
    words = lexicon(pack)
    ahead = tokens(view.text, view.lower, pos, 1)
    if not ahead:
        return None
    if ahead[0].text in "'\"":
        return _prime(view, pos)
    skip = _skipped(words, ahead[0])
    if not skip and ahead[0].lower not in words.starts and ahead[0].lower not in words.powers_before:
        lexeme = words.scaled(ahead[0].text)
        return None if lexeme is None else _match(ahead, _Found(lexeme, lexeme.unit, 1), ahead[0].start)
    ahead = tokens(view.text, view.lower, pos, LOOK_AHEAD)
    found = _measured(words, ahead, skip)
    if found is None:
        return None
    match = _match(ahead, found, ahead[skip].start)
    return _in_context(view, pos, words, ahead, found, match)


def before(view: View, pos: int, pack: Pack) -> UnitMatch | None:
    """The currency sign, code or percent sign that stands before a folded offset and belongs to the number there."""
    text, words = view.text, lexicon(pack)
    end = pos
    while end > 0 and text[end - 1] in " \t" and pos - end < 2:
        end -= 1
    start = _line_start(text, max(0, end - LOOK_BACK), end)
    behind = tokens(text, view.lower, start, LOOK_BACK)
    behind = [token for token in behind if token.end <= end]
    while behind and behind[-1].text == "." and behind[-1].end == end:
        behind.pop()
    if not behind or (behind[-1].end < end - 1):
        return None
    if behind[-1].text == "%":
        own = behind[-1].end == pos and not text[: behind[-1].start][-1:].isdigit()
        return UnitMatch(behind[-1].start, end, "percent", "percent", form="symbol") if own else None
    for size in range(min(4, len(behind)), 0, -1):
        part = behind[-size:]
        lexeme = words.leading.get(" ".join(each.text for each in part)) or words.leading.get(
            " ".join(each.lower for each in part)
        )
        if lexeme is None and size == 1:
            lexeme = words.scaled(part[0].text)
        if lexeme is not None and _leads(text, part, pos):
            return UnitMatch(part[0].start, end, lexeme.unit, lexeme.kind, lexeme.senses, lexeme.scale, "symbol")
    return None


def joined(first: str, second: UnitMatch) -> Fraction | None:
    """How many of the first unit one of the second is, where the two are written as one figure; else None.

    "5 feet 11 inches" is one length, "3 dollars 50 cents" one sum.
    """
    pairs = pack(ROOT).data("units")["joined"]
    if second.unit not in pairs.get(first, ()):
        return None
    for sense in (second.unit, *second.senses):
        try:
            return factor(sense, first)
        except UnitError:
            continue
    return None


def _line_start(text: str, low: int, end: int) -> int:
    start = text.rfind("\n", low, end) + 1 or low
    while start > 0 and start < end and text[start - 1].isalnum() and text[start].isalnum():
        start += 1  # never begin in the middle of a word
    return start


def _leads(text: str, part: list[Token], pos: int) -> bool:
    """Whether a sign before a number belongs to it, not to a number before the sign ("5$ 10")."""
    start = part[0].start
    previous = text[start - 1] if start and not part[0].gap else ""
    if part[0].text[0].isalpha():
        return not previous.isalnum()
    return not (previous.isdigit() and part[-1].end < pos)


def _skipped(words: Lexicon, token: Token) -> int:
    """How many tokens before the unit say nothing of it: "20 more percent", "2.5 مليون من البراميل"."""
    return 1 if token.lower in words.modifiers or token.lower in words.connectors else 0


def _measured(words: Lexicon, ahead: list[Token], at: int) -> _Found | None:
    found = _power(words, ahead, at)
    if found is None or found.lexeme.kind in ("percent", "percentage_point", "age"):
        return found
    while True:
        below = _denominator(words, ahead, found.end)
        if below is None:
            return found
        unit, end = below
        found = _Found(found.lexeme, f"{found.unit} / {unit}", end)


def _power(words: Lexicon, ahead: list[Token], at: int) -> _Found | None:
    """A unit with its power, before or after the word."""
    if at >= len(ahead):
        return None
    power = words.powers_before.get(ahead[at].lower)
    if power is not None:
        found = _longest(words, ahead, at + 1)
        if found is not None and _is_length(found.unit):
            return _Found(found.lexeme, f"{found.unit} ** {power}", found.end)
    found = _longest(words, ahead, at)
    if found is None or not _is_length(found.unit):
        return found
    for size in (3, 2, 1):
        part = ahead[found.end : found.end + size]
        power = words.powers_after.get(" ".join(each.lower for each in part)) if len(part) == size else None
        if power is not None and _raises(ahead, part, found.end + size):
            return _Found(found.lexeme, f"{found.unit} ** {power}", found.end + size)
    return found


def _raises(ahead: list[Token], part: list[Token], end: int) -> bool:
    """Whether tokens after a unit are its power: a digit must touch it and stand alone."""
    if not part[-1].text.isdigit() or part[-1].text in "²³":
        return True
    follows = ahead[end] if end < len(ahead) else None
    alone = follows is None or bool(follows.gap) or not (follows.text.isdigit() or follows.text in ".,:")
    return not any(each.gap for each in part) and (
        alone or follows is not None and follows.text in ".,:" and _ends(ahead, end)
    )


def _ends(ahead: list[Token], at: int) -> bool:
    return at + 1 >= len(ahead) or bool(ahead[at + 1].gap) or not ahead[at + 1].text.isdigit()


def _is_length(unit: str) -> bool:
    return dimension(unit).powers == LENGTH


def _longest(words: Lexicon, ahead: list[Token], at: int) -> _Found | None:
    if at >= len(ahead):
        return None
    most = min(words.starts.get(ahead[at].lower, 0), len(ahead) - at)
    for size in range(most, 0, -1):
        part = ahead[at : at + size]
        exact = words.symbols.get(" ".join(each.text for each in part))
        lexeme = exact or words.words.get(" ".join(each.lower for each in part))
        if lexeme is not None and _stands(lexeme, ahead, at, size):
            return _Found(lexeme, lexeme.unit, at + size)
    return None


def _stands(lexeme: Lexeme, ahead: list[Token], at: int, size: int) -> bool:
    """Whether a doubtful symbol may be one here: touching its number, or where no word follows."""
    if lexeme.tight and ahead[at].gap:
        return False
    if lexeme.wary and ahead[at].gap != "-":
        follows = ahead[at + size] if at + size < len(ahead) else None
        return follows is None or not follows.text[0].isalnum()
    return True


def _denominator(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    """The unit below the line and the token after it: "per second", "/m²", "an hour", "يوميا"."""
    for size in (2, 1):
        adverb = words.per_adverbs.get(" ".join(each.lower for each in ahead[at : at + size]))
        if adverb is not None and len(ahead) >= at + size:
            return adverb, at + size
    if at + 1 >= len(ahead):
        return None
    for size in (2, 1):
        if " ".join(each.lower for each in ahead[at : at + size]) in words.per:
            return _below(words, ahead, at + size)
    if ahead[at].lower in words.articles:
        below = _below(words, ahead, at + 1)
        return below if below is not None and below[0] in words.article_denominators else None
    return None


def _below(words: Lexicon, ahead: list[Token], at: int) -> tuple[str, int] | None:
    found = _power(words, _untied(ahead, at), at)
    if found is not None:
        return found.unit, found.end
    if at < len(ahead) and ahead[at].lower in words.denominators:
        return words.denominators[ahead[at].lower], at + 1
    return None


def _untied(ahead: list[Token], at: int) -> list[Token]:
    """The tokens with the one below the line taken as touching: "m / s" is as good as "m/s"."""
    return [token._replace(gap="") if index == at else token for index, token in enumerate(ahead)]


def _match(ahead: list[Token], found: _Found, start: int) -> UnitMatch:
    lexeme = found.lexeme
    kind = lexeme.kind if found.unit == lexeme.unit or lexeme.kind == "money" else kind_of(found.unit)
    several = _all_senses(found)
    return UnitMatch(start, ahead[found.end - 1].end, found.unit, kind, several, lexeme.scale, lexeme.form)


def _all_senses(found: _Found) -> tuple[str, ...]:
    """The readings of a unit: those of its first word, under the power and over the denominators it stands with."""
    rest = found.unit.removeprefix(found.lexeme.unit)
    tops = found.lexeme.senses or (found.lexeme.unit,)
    if not rest:
        return found.lexeme.senses
    below = senses("1" + rest) if rest.startswith(" / ") else ("1" + rest,)
    combined = tuple(top + tail.removeprefix("1") for tail in below for top in tops)[:MOST_SENSES]
    return combined if len(combined) > 1 else ()


def _in_context(view: View, pos: int, words: Lexicon, ahead: list[Token], found: _Found, match: UnitMatch) -> UnitMatch:
    """The match as the words around it have it: pounds that are money, degrees that are a difference."""
    money = words.money_or_mass.get(match.unit)
    if money is not None:
        scaled = _word_before(view.lower, pos) in words.money_scales
        kind = "money" if scaled else match.kind
        several = (money, match.unit) if scaled else (match.unit, money)
        return UnitMatch(match.start, match.end, several[0], kind, several, match.scale, match.form)
    difference = TEMPERATURES.get(match.unit)
    if difference is not None and _is_difference(view, pos, words, ahead, found):
        return UnitMatch(match.start, match.end, difference, match.kind, (difference, match.unit), None, match.form)
    return match


def _is_difference(view: View, pos: int, words: Lexicon, ahead: list[Token], found: _Found) -> bool:
    if found.end < len(ahead) and ahead[found.end].lower in words.difference_after:
        return True
    lead = _NUMBER_TAIL.sub("", view.lower[max(0, pos - LOOK_BACK) : pos])
    return any(re.search(rf"(?<!\w){re.escape(each)}$", lead) for each in words.difference_before)


def _word_before(lower: str, pos: int) -> str:
    return lower[max(0, pos - LOOK_BACK) : pos].rstrip(" -").rpartition(" ")[2]


def _prime(view: View, pos: int) -> UnitMatch | None:
    """Feet and inches as strokes: 5'11", 8". A stroke that closes a quotation is none."""
    feet = _FEET.match(view.text, pos)
    if feet is not None:
        return UnitMatch(pos, feet.end(), "foot", "measure", (), None, "symbol")
    inches = _INCHES.match(view.text, pos)
    if inches is None:
        return None
    line = view.text[view.text.rfind("\n", 0, pos) + 1 : pos]
    if len(_QUOTES.findall(line)) % 2:
        return None
    return UnitMatch(pos, inches.end(), "inch", "measure", (), None, "symbol")


def atoms(unit: str) -> tuple[str, ...]:
    """The names that a unit is made of, without their powers."""
    return tuple(atom for atom, _ in parse(unit))
