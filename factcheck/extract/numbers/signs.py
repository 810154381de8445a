"""What stands close to a figure and changes it: signs, exponents, abbreviated scales, fractions, articles."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.extract.fold import View
from factcheck.extract.numbers import accounting, scale_letters
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import Lexicon
from factcheck.extract.numbers.mixed import mix
from factcheck.extract.scan import FIRST_UNSPACED
from factcheck.extract.units import leads

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral

_ABBREVIATION = re.compile(r"( ?)([^\W\d_]{1,4})(?![^\W_])")
_RANGE_START = re.compile(r"[0-9][0-9.,]*\s?[-–—]\s?\Z")  # the lower end, in "$5-10m"
_SUPERSCRIPT = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_EXPONENT = re.compile(
    r"[eE]([+-]?[0-9]{1,3})(?![0-9A-Za-z])"
    r"| ?[x×*] ?10\^([+-]?[0-9]{1,3})(?![0-9])"
    r"| ?[x×*] ?10([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
)
_PRODUCT = re.compile(r" ?[x×*·] ?([2-9])\^([0-9]{1,2})(?![0-9.,])")  # 8x2^10
_POWER = re.compile(r"\^([+-]{0,2}[0-9]{1,2})(?![0-9.,])")
_VULGAR = {
    "¼": (1, 4), "½": (1, 2), "¾": (3, 4), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5),
    "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_VULGAR_SIGN = re.compile("[¼-¾⅐-⅞]")
_USUAL_DENOMINATORS = frozenset(map(Decimal, (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100, 1000)))
PUREST = 24  # karats
UNIT_BEFORE = 5  # characters before a hyphen in which a figure may have its unit
BEFORE_SIGN = frozenset(" \n\t([=<>~:\"'|")


def word_before(lower: str, offset: int, *, farthest: int = 24) -> str:
    """The word that ends one space before an offset, "" where there is none."""
    end = offset - 1
    if end < 1 or lower[end] != " " or not lower[end - 1].isalpha():
        return ""
    start, stop = end, max(0, end - farthest)
    space = lower.rfind(" ", stop, end)
    if space >= 0 and lower[space + 1 : end].isalpha():
        return lower[space + 1 : end]
    while start > stop and lower[start - 1].isalpha():
        start -= 1
    return lower[start:end]


def word_after(lower: str, offset: int, *, farthest: int = 24) -> str:
    """The word that begins one space after an offset, "" where there is none."""
    if lower[offset : offset + 1] != " ":
        return ""
    end = offset + 1
    while end < len(lower) and end - offset <= farthest and lower[end].isalpha():
        end += 1
    return lower[offset + 1 : end]


def article(lower: str, start: int, words: Lexicon) -> tuple[int, bool]:
    """Where a number begins that an article may lead ("a hundred"), and whether one does."""
    found = word_before(lower, start) if words.articles else ""
    return (start - len(found) - 1, True) if found in words.articles and found else (start, False)


def is_vague(lower: str, start: int, words: Lexicon) -> bool:
    """Whether a word such as "several" stands before a scale word."""
    if lower[start - 1 : start] == "-":  # "multi-million"
        return lower[max(0, start - 24) : start - 1].rpartition(" ")[2] in words.vague_before
    return word_before(lower, start) in words.vague_before


def complete(view: View, numeral: Numeral, before: Numeral | None, words: Lexicon) -> None:
    """Take in the exponent, the abbreviated scale and the sign of a numeral."""
    text, end = view.text, numeral.end
    if numeral.in_digits and text[end : end + 1] == ")" and text[numeral.start - 1 : numeral.start] == "(":
        end = accounting.accounted(numeral, text)
    if numeral.in_digits and numeral.value is not None and end < len(text):
        follower = text[end]
        if follower in "eE^×x*" or (follower == " " and text[end + 1 : end + 2] in ("x", "×", "*", "·")):
            _exponent(numeral, text)
        letter = text[end + 1 : end + 2] if follower == " " else follower
        if numeral.scale == 1 and letter in words.abbreviation_letters:
            _abbreviation(numeral, view, words)
            if numeral.scale != 1 and text[numeral.end : numeral.end + 1] == ")" and text[numeral.start - 1] == "(":
                accounting.accounted(numeral, text)  # $(0.8m)
        if follower == "-" and numeral.step < 1:
            _trailing_minus(numeral, text)
    start = numeral.start
    lead = start if numeral.word_start < 0 else numeral.word_start
    if start and text[start - 1] in "-+" and numeral.in_digits:
        _leading_sign(numeral, text, before)
    elif words.minus_after and text[start - 2 : start] == "- ":
        accounting.spaced(view, numeral)
    elif start > 4 and view.lower.endswith(words.minus_words, 0, lead) and accounting.is_below(view, numeral):
        negate(numeral)
        numeral.word_start = -1
        numeral.start, numeral.weak = lead - 1 - len(word_before(view.lower, lead)), False


def _exponent(numeral: Numeral, text: str) -> None:
    found = _EXPONENT.match(text, numeral.end)
    assert numeral.value is not None
    if found is not None:
        exponent = int(next(each for each in found.groups() if each is not None).translate(_SUPERSCRIPT))
        numeral.value, numeral.step = numeral.value.scaleb(exponent), numeral.step.scaleb(exponent)
        numeral.readings, numeral.end = (), found.end()
        return
    product = _PRODUCT.match(text, numeral.end)
    if product is not None:
        base, exponent = map(int, product.groups())
        numeral.value = EXACT.multiply(numeral.value, Decimal(base) ** exponent)
        numeral.readings, numeral.end = (), product.end()
        return
    power = _POWER.match(text, numeral.end)
    if power is not None and abs(numeral.value) < 1000:
        exponent = int(power.group(1).replace("--", "").replace("+-", "-").replace("++", "+").replace("-+", "-"))
        numeral.value = Decimal(0) if numeral.value == 0 else EXACT.plus(numeral.value**exponent)
        numeral.step, numeral.readings, numeral.end = Decimal((0, (1,), numeral.value.adjusted() - 3)), (), power.end()


def _abbreviation(numeral: Numeral, view: View, words: Lexicon) -> None:
    """A scale glued to a figure (1.2bn); one letter apart, or one that is also a unit, only for money and people."""
    text = view.text
    found = _ABBREVIATION.match(text, numeral.end)
    space, word = found.groups() if found is not None else ("", "")
    scale = words.abbreviations.get(word)
    if (
        found is None
        or scale is None
        or (word in words.decimal_only and (numeral.step == 1 or word_after(view.lower, found.end())))
        or (word == "K" and numeral.step < Decimal("0.1"))
        or (text[numeral.start] == "0" and numeral.step == 1)
        or _is_purity(view, numeral, found.end(), words)
    ):
        return
    apart = space and len(word) == 1 and word not in words.decimal_only
    money = unicodedata.category(text[found.end() : found.end() + 1] or " ") == "Sc"  # "74.3 M€"
    money = money or text.startswith(words.scale_of, found.end())  # "2,3 M d'euros"
    doubtful = (word in words.money_only or apart) and not money and not _follows_money(view, numeral.start)
    if doubtful and (word in words.money_always or not scale_letters.scales(view, numeral.start, found.end())):
        return
    rescale(numeral, scale)
    numeral.end = found.end()


def _is_purity(view: View, numeral: Numeral, end: int, words: Lexicon) -> bool:
    """Whether a figure tells how pure a metal is: "14K gold"."""
    following = word_after(view.lower, end) if words.purities and view.lower[end - 1] == "k" else ""
    return following in words.purities and numeral.value is not None and numeral.value <= PUREST


def rescale(numeral: Numeral, scale: Decimal) -> None:
    """Multiply a numeral by a scale word."""
    assert numeral.value is not None
    numeral.value, numeral.step = EXACT.multiply(numeral.value, scale), EXACT.multiply(numeral.step, scale)
    numeral.readings = tuple(EXACT.multiply(each, scale) for each in numeral.readings)
    numeral.scale = scale


def _follows_money(view: View, start: int) -> bool:
    if view.text[start - 1 : start].isalpha():  # "RM4.5m"
        return leads.before(view, start, view.pack) is not None
    before = _RANGE_START.sub("", view.text[max(0, start - 24) : start]).rstrip(" -(")
    return bool(before) and (
        unicodedata.category(before[-1]) == "Sc"
        or (before[-3:].isalpha() and before[-3:].isupper() and len(before) > 2)
    )


def negate(numeral: Numeral) -> None:
    """Make a numeral negative."""
    if numeral.value is not None:
        numeral.value = -numeral.value
        numeral.readings = tuple(-each for each in numeral.readings)


def _leading_sign(numeral: Numeral, text: str, before: Numeral | None) -> None:
    """A sign belongs to a figure unless it joins it to what stands before."""
    at = numeral.start - 1
    last = text[at - 1] if at else " "
    unspaced = last >= FIRST_UNSPACED and (
        before is None or before.end < at - UNIT_BEFORE
    )  # "为-16", no "10公里-20公里"
    if last not in BEFORE_SIGN and not unspaced and unicodedata.category(last) != "Sc":
        return
    if before is not None and before.end >= at - 1 and before.end and text[before.end : at].strip() == "":
        return
    if text[at] == "-":
        negate(numeral)
    numeral.start = at


def _trailing_minus(numeral: Numeral, text: str) -> None:
    """A minus that right-to-left typing has put behind its figure (11.71-)."""
    rest = text[numeral.end + 1 : numeral.end + 3]
    if numeral.value is None or numeral.value < 0 or (rest and (rest[0].isalnum() or rest[0] not in " \n.,،%)")):
        return
    if rest[1:2].isdigit():
        return
    negate(numeral)
    numeral.end += 1


def fractions(view: View, numerals: list[Numeral]) -> list[Numeral]:
    """Numerals with fractions put together: 1/2, 10 1/2, ½."""
    text = view.text
    if "/" in text:
        numerals = _slashed(text, numerals)
    if not view.foreign.isdisjoint(_VULGAR):
        numerals = _vulgar(text, numerals)
    return numerals


def _slashed(text: str, numerals: list[Numeral]) -> list[Numeral]:
    out: list[Numeral] = []
    skip = False
    for index, numeral in enumerate(numerals):
        if skip:
            skip = False
            continue
        following = numerals[index + 1] if index + 1 < len(numerals) and text.startswith("/", numeral.end) else None
        if following is None or not _is_fraction(text, numeral, following):
            out.append(numeral)
            continue
        skip = True
        assert numeral.value is not None
        assert following.value is not None
        _divide(numeral, following)
        if numeral.scale != 1:
            whole(numeral)
        mix(text, out, numeral)
        out.append(numeral)
    return out


def whole(numeral: Numeral) -> None:
    """Write a scaled number without empty decimals: 7700000, not 7700000.0."""
    if numeral.value is not None and numeral.value == numeral.value.to_integral_value():
        numeral.value = numeral.value.quantize(Decimal(1), context=EXACT)


def _is_fraction(text: str, numeral: Numeral, following: Numeral) -> bool:
    """Whether two whole figures with a stroke between them are a fraction, not a date, a score or a name."""
    end = numeral.end
    if following.start != end + 1 or not numeral.in_digits or not following.in_digits:
        return False
    if numeral.value is None or following.value is None or numeral.step != 1 or numeral.glued:
        return False
    if (numeral.start and text[numeral.start - 1] in "/.,") or text[following.end : following.end + 1] == "/":
        return False
    below = following.value / following.scale
    return 0 < abs(numeral.value) < below and below in _USUAL_DENOMINATORS


def _divide(numeral: Numeral, below: Numeral) -> None:
    assert numeral.value is not None
    assert below.value is not None
    denominator = below.value / below.scale
    numeral.value = EXACT.multiply(numeral.value / denominator, below.scale)
    numeral.step = EXACT.multiply(min(Decimal("0.1"), 1 / (2 * denominator)), below.scale)
    numeral.scale, numeral.end, numeral.nature = below.scale, below.end, "fraction"


def _vulgar(text: str, numerals: list[Numeral]) -> list[Numeral]:
    """Numerals with the signs ½ ⅓ and so on among them."""
    from factcheck.extract.numbers.numeral import Numeral

    out: list[Numeral] = []
    at = 0
    for found in _VULGAR_SIGN.finditer(text):
        while at < len(numerals) and numerals[at].start < found.start():
            out.append(numerals[at])
            at += 1
        above, below = map(Decimal, _VULGAR[found.group()])
        step = min(Decimal("0.1"), 1 / (2 * below))
        fraction = Numeral(found.start(), found.end(), above / below, step, nature="fraction")
        mix(text, out, fraction)
        out.append(fraction)
        if at < len(numerals) and _scales(text, fraction, numerals[at]):
            rescale(fraction, numerals[at].scale)
            whole(fraction)
            fraction.end = numerals[at].end
            at += 1
    return out + numerals[at:]


def _scales(text: str, fraction: Numeral, following: Numeral) -> bool:
    """Whether a scale word stands right after a fraction: 2½ million."""
    return (
        following.value == following.scale != 1
        and text[fraction.end : following.start] == " "
        and not following.in_digits
    )
