"""The unit that stands beside a number: `after` it, or for money and percent `before` it.

The longest phrase wins. A unit may be a power ("sq km", "كيلومتر مربع", "km²"), a quotient ("miles an
hour", "$/bbl", "برميل يوميا"), a currency or a share. What is no unit of measure is a counted thing,
which is not sought here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.errors import UnitError
from factcheck.extract.fold import View
from factcheck.extract.scan import FIRST_UNSPACED
from factcheck.extract.units.doubts import is_doubtful
from factcheck.extract.units.glance import glance, leads_nowhere, share
from factcheck.extract.units.grammar import Found, denominator, measured
from factcheck.extract.units.leads import LOOK_BACK, UnitMatch, before, leading
from factcheck.extract.units.lexicon import TOKEN, Lexicon, Token, kind_of, lexicon, tokens
from factcheck.extract.units.unspaced import cut_off
from factcheck.locales import ROOT, Pack, pack
from factcheck.units import factor, is_known, senses

__all__ = ["UnitMatch", "after", "before", "is_countable", "joined", "over"]

SYMBOL = "symbol"
HUNDREDTH = Fraction(1, 100)
LONGEST_QUOTATION = 400
CONTEXT = 48  # characters after a unit in which a word may give it another sense
LOOK_AHEAD = 6
LOOK_BEYOND = 4  # tokens after the longest phrase: powers and what stands below the line
MOST_SENSES = 24
MOST_SKIPPED = 2  # words between a figure and its unit
MOST_WEIGHED = 5  # words from pounds to what they weigh
TEMPERATURES = {
    "degree_Celsius": "delta_degree_Celsius",
    "degree_Fahrenheit": "delta_degree_Fahrenheit",
    "kelvin": "delta_kelvin",
}
_DIGITS = "0123456789.,"
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE_END = re.compile(r"[^\w\s%-]|\d")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_FIGURE = re.compile(r"(\d[\d.,]*)\s?([^\W\d_]*)\s?\Z")
_NUMBER_TAIL = re.compile(r"[\d.,\s°½¼¾/+\-–—]*$")
_FEET = re.compile(r"'(?=\s?\d{1,2}(?:\.\d+)?\s?(?:\"|''|in\b))")
_QUOTES = re.compile(r'(?<!\d)"')  # a stroke after a digit is inches
_SIDES = re.compile(r"\s?[x×]\s?\d")  # 34" x 16" x 11"
_SIDE = re.compile(r"\d\"\s?[x×]\s?[\d.,]+\Z")
_INCHES = re.compile(r"\"|''")


def after(view: View, pos: int, pack: Pack) -> UnitMatch | None:
    """The longest unit phrase that starts at a folded offset, a space or hyphen before it passed over; None for none."""
    words = lexicon(pack)
    opening = TOKEN.match(view.text, pos)
    if opening is None:
        return None
    start, end = opening.span(2)
    lower = view.lower[start:end]
    if lower not in words.openers and opening[2] not in words.scales_before:
        return None if opening[2].islower() else _unopened(words, opening[2], start)
    known = glance(pack)
    told = share(view.text, start, end, known)
    if told is not None or leads_nowhere(view.text, lower, end, known):
        return told
    first = Token(opening[2], lower, start, end, opening[1])
    if first.text in "'\"":
        return _prime(view, pos)
    if first.text in _BRACKETS:
        return _bracketed(view, first)
    below = first.lower in words.per or first.lower in words.articles or first.lower in words.per_adverbs
    if below and (priced := _priced(view, pos)) is not None:
        return priced
    ahead = tokens(view.text, view.lower, pos, words.starts.get(first.lower, LOOK_AHEAD) + LOOK_BEYOND)
    skip = _skipped(words, ahead)
    scale = words.scales_before.get(first.text)
    if scale is not None and (scaled := _scaled(words, ahead, scale)) is not None:
        return scaled
    found = measured(words, _trusting(view, pos, words, ahead), skip)
    if found is None or is_doubtful(words, ahead, found, view.text[max(0, pos - LOOK_BACK) : pos]):
        return None
    if _is_of_the_next_sum(view, pos, ahead, found) or (skip and ahead[skip].lower in words.stretches):
        return None
    match = _match(ahead, found, ahead[skip].start)
    return _in_context(view, pos, match, [token.lower for token in ahead[found.end : found.end + 2]])


def _unopened(words: Lexicon, text: str, start: int) -> UnitMatch | None:
    """What a word that begins no phrase may still be: a currency code with its scale, a unit in a script without spaces."""
    if text[0] >= FIRST_UNSPACED:
        return cut_off(words, text.lower(), start)
    lexeme = words.scaled(text)
    return None if lexeme is None else leading(lexeme, start, start + len(text))


def over(view: View, pos: int, pack: Pack) -> tuple[str, int] | None:
    """What stands below the line at a folded offset and where it ends: "/bbl", "a barrel"; None for none.

    For a figure whose unit stands before it: "$50 a barrel" is `USD` over `oil_barrel`.
    """
    words = lexicon(pack)
    ahead = tokens(view.text, view.lower, pos, LOOK_AHEAD + LOOK_BEYOND)
    below = denominator(words, ahead, 0)
    return None if below is None or not is_known(below[0]) else (below[0], ahead[below[1] - 1].end)


def is_countable(view: View, pos: int, pack: Pack) -> bool:
    """Whether a word follows that counts people or things, so that a letter before it is a scale: "1.2m people"."""
    following = TOKEN.match(view.lower, pos)
    return following is not None and following[2] in lexicon(pack).countable


def is_dated(view: View, pos: int, pack: Pack) -> bool:
    """Whether the word behind a unit of time makes it a date: "a century ago"."""
    following = TOKEN.match(view.lower, pos)
    return following is not None and following[2] in lexicon(pack).dated_by


def joined(first: str, second: str, senses: tuple[str, ...], kind: str) -> Fraction | None:
    """How many of the first unit one of the second is, where the two are written as one figure; else None.

    "5 feet 11 inches" is one length, "3 dollars 50 cents" one sum.
    """
    pairs = pack(ROOT).data("units")["joined"]
    if second not in pairs.get(first, ()):
        return None
    for sense in (second, *senses):
        try:
            return factor(sense, first)
        except UnitError:
            continue
    return HUNDREDTH if kind == "money" else None


def _scaled(words: Lexicon, ahead: list[Token], scale: Decimal) -> UnitMatch | None:
    """A unit after the letter of a scale: the m of "1.2m tonnes" is a million, since a unit follows it."""
    found = measured(words, ahead, 1) if len(ahead) > 1 and ahead[1].gap == " " else None
    if found is None or len(ahead[1].text) < 2 or found.unit == "inch":
        return None
    return _match(ahead, found, ahead[0].start)._replace(scale=scale * (found.lexeme.scale or 1))


def _priced(view: View, pos: int) -> UnitMatch | None:
    """The whole unit of a sum whose sign stands before it, where something stands below the line: "$50 a barrel"."""
    below = over(view, pos, view.pack)
    start = None if below is None else _start_of_number(view, pos)
    lead = None if start is None else before(view, start, view.pack)
    if below is None or lead is None or lead.kind != "money":
        return None
    several = tuple(f"{each} / {below[0]}" for each in lead.senses)
    return lead._replace(start=pos, end=below[1], unit=f"{lead.unit} / {below[0]}", senses=several, scale=None)


def _start_of_number(view: View, pos: int) -> int | None:
    """Where the figure before a place begins, its scale word passed over ("4.5 billion"); None where there is none."""
    low = max(0, pos - LOOK_BACK)
    figure = _FIGURE.search(view.lower, low, pos)
    if figure is None or (figure[2] and figure[2] not in lexicon(view.pack).money_scales):
        return None
    return figure.start()


def _bracketed(view: View, opening: Token) -> UnitMatch | None:
    """A unit alone in brackets after its number, as in "20 (kg)"."""
    closing = _BRACKETS[opening.text]
    if view.text.find(closing, opening.end, opening.end + LOOK_BACK) < 0:
        return None
    inner = after(view, opening.end, view.pack)
    if inner is None or inner.end - inner.start < 2 or view.text[inner.end : inner.end + 1] != closing:
        return None
    return inner._replace(start=opening.start, end=inner.end + 1) if inner.start == opening.end else None


def _trusting(view: View, pos: int, words: Lexicon, ahead: list[Token]) -> list[Token]:
    """The tokens with a wary symbol taken as touching where the number before it has the larger unit ("5 ft 2 in")."""
    if ahead[0].text not in words.wary:
        return ahead
    lead = _NUMBER_TAIL.sub("", view.lower[max(0, pos - LOOK_BACK) : pos]).rstrip(".")
    return [ahead[0]._replace(gap="-"), *ahead[1:]] if lead.endswith(words.wary_after) else ahead


def _is_of_the_next_sum(view: View, pos: int, ahead: list[Token], found: Found) -> bool:
    """Whether a sign of money belongs to the number after it: "$ 20 $ 37", "rmb 10 usd 20"."""
    first, lexeme = ahead[0], found.lexeme
    if lexeme.kind != "money" or lexeme.form != SYMBOL or not first.gap:
        return False
    if found.end >= len(ahead) or not ahead[found.end].text.isdigit():
        return False
    lead = _NUMBER_TAIL.sub("", view.text[max(0, pos - LOOK_BACK) : pos])
    start = _first_digit(view.text, max(0, pos - LOOK_BACK) + len(lead))
    return not first.text[0].isalpha() or before(view, start, view.pack) is not None


def _first_digit(text: str, start: int) -> int:
    while start < len(text) and not text[start].isdigit():
        start += 1
    return start


def _skipped(words: Lexicon, ahead: list[Token]) -> int:
    """How many tokens before the unit say nothing of it: "20 more percent", "300 net rentable square feet"."""
    count = 0
    while count < min(MOST_SKIPPED, len(ahead) - 1) and (
        ahead[count].lower in words.modifiers or ahead[count].lower in words.connectors
    ):
        count += 1
    own = count and ahead[0].lower in words.starts and measured(words, ahead, 0) is not None  # "gross tons"
    return 0 if own else count


def _match(ahead: list[Token], found: Found, start: int) -> UnitMatch:
    lexeme = found.lexeme
    kind = lexeme.kind if found.unit == lexeme.unit or lexeme.kind == "money" else kind_of(found.unit)
    several = _all_senses(found)
    return UnitMatch(start, ahead[found.end - 1].end, found.unit, kind, several, lexeme.scale, lexeme.form)


def _all_senses(found: Found) -> tuple[str, ...]:
    """The readings of a unit: those of its first word, under the power and over the denominators it stands with."""
    rest = found.unit.removeprefix(found.lexeme.unit)
    tops = found.lexeme.senses or (found.lexeme.unit,)
    if not rest:
        return found.lexeme.senses
    below = senses("1" + rest) if rest.startswith(" / ") else ("1" + rest,)
    combined = tuple(top + tail.removeprefix("1") for tail in below for top in tops)[:MOST_SENSES]
    return combined if len(combined) > 1 else ()


def _in_context(view: View, pos: int, match: UnitMatch, follows: list[str]) -> UnitMatch:
    """The match as the words around it have it: pounds that are money, degrees that are a difference."""
    words = lexicon(view.pack)
    money = words.money_or_mass.get(match.unit)
    if money is not None:
        scale = _word_before(view.lower, pos).lstrip(_DIGITS)
        scaled = scale in words.money_scales and not _is_weighed(view, pos, match.end)
        several = (money, match.unit) if scaled else (match.unit, money)
        return match._replace(unit=several[0], kind="money" if scaled else match.kind, senses=several)
    context = words.context_senses.get(match.unit)
    if context is not None and not context[1].isdisjoint(_WORD.findall(view.lower, match.end, match.end + CONTEXT)):
        return match._replace(senses=(match.unit, context[0]))
    difference = TEMPERATURES.get(match.unit)
    if difference is not None and _is_difference(view, pos, words, follows):
        return match._replace(unit=difference, senses=(difference, match.unit))
    return match


def _is_weighed(view: View, start: int, pos: int) -> bool:
    """Whether the words beside pounds name what is weighed: "16.4 million pounds of lead", "uranium output of 1 million pounds"."""
    words = lexicon(view.pack)
    if not words.weighed_before.isdisjoint(_WORD.findall(view.lower, max(0, start - CONTEXT), start)):
        return True
    clause = _CLAUSE_END.split(view.lower[pos : pos + CONTEXT], maxsplit=1)[0]
    return not words.weighed.isdisjoint(_WORD.findall(clause)[:MOST_WEIGHED])


def _is_difference(view: View, pos: int, words: Lexicon, follows: list[str]) -> bool:
    """Whether the words around a temperature make it a difference: "2 °C warmer", but not "2 °C below zero"."""
    if not words.not_difference.isdisjoint(follows):
        return False
    if follows and follows[0] in words.difference_after:
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
        lead = _NUMBER_TAIL.sub("", view.lower[max(0, pos - LOOK_BACK) : pos])
        yards = lead.rpartition(" ")[2].lstrip(_DIGITS) in lexicon(view.pack).prime_after
        return UnitMatch(pos, pos + 1, "foot", "measure", (), None, "symbol") if yards else None
    if _SIDES.match(view.text, inches.end()) or _SIDE.search(view.text, max(0, pos - LOOK_BACK), pos):
        return UnitMatch(pos, inches.end(), "inch", "measure", (), None, "symbol")
    low = max(0, pos - LONGEST_QUOTATION)
    line = view.text[view.text.rfind("\n", low, pos) + 1 or low : pos]
    if len(_QUOTES.findall(line)) % 2:
        return None
    return UnitMatch(pos, inches.end(), "inch", "measure", (), None, "symbol")
