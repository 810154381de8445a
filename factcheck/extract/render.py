"""Numbers in a document's own format, for suggestions: its digits, separators and scale words."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_EVEN, Decimal

from factcheck.extract.fold import View, fold
from factcheck.extract.numbers import numerals
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.units.words import phrase
from factcheck.locales import Pack
from factcheck.locales import pack as pack_of
from factcheck.model import Claim, Quantity

_DIGIT_RUN = re.compile(r"[0-9](?:[0-9.,٫٬،' ]*[0-9])?")
FALLBACK = "en"
ARABIC_DIGITS = re.compile("[٠-٩۰-۹]")  # which have separators of their own
THOUSANDS = 3  # digits behind a sign that sets them apart
LARGE = 1000  # from here on a figure before a scale word is written without the decimals of a small one


def render(value: Decimal, *, like: Claim, unit: str | None = None) -> str:
    """A number as the document of a claim would write it: "7.2 million" beside "7.7 million", "42,471", "٤٢٬٤٧١".

    The scale word, the digit shapes, the separators and at least the decimals of the claim are kept, the
    decimals as long as the figure before a scale word stays below a thousand. With
    `unit` the words of that unit follow, in the style of the claim's own.
    """
    pack = pack_of(like.lang or FALLBACK)
    surface = like.number_surface
    text = _like_surface(value, surface, pack, like.quantity)
    if unit is None:
        return text
    return f"{text} {phrase(unit, like, pack, value)}"


def _like_surface(value: Decimal, surface: str, pack: Pack, meant: Quantity | None) -> str:
    view = View(surface, pack)
    run = _DIGIT_RUN.search(view.text)
    found = numerals.find(view)
    if run is None or not found:  # words
        return _digits(value, "", "", pack)
    start, end = view.original(run.start()), view.original_end(run.end())
    written, scale = surface[start:end], found[0].scale
    if _is_mixed(view, run, pack):  # "27 ألفا و566", "مليونين و400 ألف"
        return _digits(value, *(("", "") if written.isascii() else (written, view.text[slice(*run.span())])), pack)
    scaled = EXACT.divide(value, scale)
    whole = (scale > 1 and abs(scaled) >= LARGE) or (
        meant is not None and meant.value is not None and meant.step >= scale
    )
    text = _digits(scaled, written, view.text[run.start() : run.end()], pack, whole=whole)
    head = "" if value < 0 and text.startswith("-") else surface[:start]
    return f"{head.rstrip('-−') if value >= 0 else head}{text}{surface[end:]}"


def _is_mixed(view: View, run: re.Match[str], pack: Pack) -> bool:
    """Whether a figure has other numbers beside its digits, which a scale word alone cannot take in."""
    if _DIGIT_RUN.search(view.text, run.end()):
        return True
    return any(each.value is not None for each in numerals.find(View(view.text[: run.start()], pack)))


def _digits(value: Decimal, written: str, folded: str, pack: Pack, *, whole: bool = False) -> str:
    """A number with the separators and digit shapes of a written one, whose sign groups digits where it is whole."""
    group, point, decimals = _separators(folded, pack, written, whole=whole)
    exponent = value.normalize().as_tuple().exponent
    places = max(decimals, -int(exponent) if int(exponent) < 0 else 0)
    rounded = value.quantize(Decimal((0, (1,), -places)), rounding=ROUND_HALF_EVEN, context=EXACT)
    front, _, tail = format(abs(rounded), "f").partition(".")
    grouped = _grouped(front, group, written)
    text = ("-" if rounded < 0 else "") + grouped + (point + tail if tail else "")
    return _in_shape(text, written)


def _separators(folded: str, pack: Pack, written: str, *, whole: bool) -> tuple[str, str, int]:
    """The group sign, the decimal sign and the number of decimals of a written figure."""
    data = pack.data("numbers").get("separators", {})
    group, point = data.get("group", ","), data.get("decimal", ".")
    signs = [char for char in folded if not char.isdigit()]
    view = View(folded, pack)
    found = numerals.find(view)
    step = found[0].step if found else Decimal(1)
    decimals = 0 if whole else max(0, -int(step.as_tuple().exponent))
    if "٬" in signs or "٫" in signs or (not signs and ARABIC_DIGITS.search(written)):
        return "٬", "٫", decimals
    if decimals and signs:
        point = signs[-1]
        group = signs[0] if len(signs) > 1 else ("." if point == "," else ",")
    elif len(set(signs)) == 1 and (signs[0] != point or len(folded.rpartition(point)[2]) == THOUSANDS):
        group = signs[0]
        point = "," if group == "." else "."
    return group, point, decimals


def _grouped(whole: str, group: str, written: str) -> str:
    """Thousands set apart, where the figure is long enough and the written one did not leave them together."""
    plain = fold(written)
    if len(whole) < 4 or (plain.isdigit() and len(plain) >= 4):
        return whole
    first = len(whole) % 3 or 3
    return group.join([whole[:first], *(whole[at : at + 3] for at in range(first, len(whole), 3))])


def _in_shape(text: str, written: str) -> str:
    """Digits in the shapes of those written: ٤٢ where the text has ٤٢."""
    for char in written:
        if char.isdigit() and char.isdecimal() and not char.isascii():
            zero = ord(char) - unicodedata.decimal(char)
            return "".join(chr(zero + int(each)) if each.isascii() and each.isdigit() else each for each in text)
    return text
