"""Figures that people write into rule files, read by the same extraction that reads releases."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache

from factcheck import units
from factcheck.errors import UnitError
from factcheck.extract import extract, fold, unit_lexicon_of
from factcheck.locales import languages, pack
from factcheck.model import UP, Hedge, Quantity, free_place
from factcheck.rulebook.values import Tolerance

MAX_LENGTH = 200
_PLAIN = re.compile(r"[+-]?\d{1,60}(?:\.\d{1,60})?")
_FIGURE_KINDS = {"count", "measure", "percent", "percentage_point", "money", "number", "ratio", "age", "duration"}


class FigureError(ValueError):
    """A text that is not one figure; the message says why."""


@lru_cache(maxsize=4096)
def figure(text: str) -> Quantity:
    """The quantity that a text such as "110000 km²" or "7.7 million people" states; raises FigureError."""
    written = fold(text).strip()
    if len(written) > MAX_LENGTH:
        raise FigureError(f"a figure longer than {MAX_LENGTH} characters")
    if _PLAIN.fullmatch(written):
        return _plain(Decimal(written))
    return _extracted(text)


def _plain(value: Decimal) -> Quantity:
    """A bare number; taken before extraction, which would call 2018 a year."""
    step = Decimal((0, (1,), min(int(value.as_tuple().exponent), 0)))
    exact = value == value.to_integral_value() and step == 1
    free = None if exact and (value == 0 or value % 10 != 0) else free_place(value, step=step, hedged=False)
    return Quantity(value, step=step, free=free, exact=exact)


def exactly(quantity: Quantity) -> Quantity:
    """A figure taken as it stands: a limit that a rule names is not rounded."""
    return replace(quantity, exact=True, free=None)


def tolerance(text: str) -> Tolerance:
    """What a tolerance says: "rounding", an amount such as "500 km²", or a share such as "2 %"; raises FigureError."""
    if text.strip() == "rounding":
        return Tolerance()
    amount = figure(text)
    if amount.value is None or amount.value < 0:
        raise FigureError(
            f"'{text}' is no tolerance; write 'rounding', an amount such as '500 km²', or a share such as '2 %'"
        )
    return Tolerance("percent" if amount.unit == "percent" else "absolute", amount.value, amount.unit, text)


def tolerant(quantity: Quantity, allowed: Tolerance) -> Quantity:
    """A fact's figure with its tolerance worked in: as rounding, or exact with a reach on either side.

    Raises FigureError where the tolerance is in a unit that does not convert to the figure's.
    """
    if allowed.kind == "rounding" or quantity.value is None:
        return quantity
    if allowed.kind == "percent":
        share = allowed.amount.scaleb(-2)
    elif quantity.value == 0:
        reach = _in_unit(allowed, quantity.unit)
        return replace(quantity, value=None, low=-reach, high=reach, exact=False, free=None)
    else:
        share = UP.divide(_in_unit(allowed, quantity.unit), abs(quantity.value))
    return replace(exactly(quantity), hedge=Hedge("about", share, share))


def _in_unit(allowed: Tolerance, unit: str) -> Decimal:
    if allowed.unit in ("", unit) or not units.is_known(allowed.unit):
        return allowed.amount
    try:
        factor = units.factor(allowed.unit, unit)
    except UnitError as error:
        raise FigureError(f"the tolerance '{allowed.text}' does not convert to the unit of the figure") from error
    return UP.divide(UP.multiply(allowed.amount, Decimal(factor.numerator)), Decimal(factor.denominator))


def _extracted(text: str) -> Quantity:
    claims = extract(text)
    found = [each for each in claims if each.quantity is not None and each.kind in _FIGURE_KINDS]
    if len(found) != 1 or len(claims) != 1:
        raise FigureError(f"'{text}' is not one figure; write one such as '110000 km²' or '7.7 million people'")
    claim, quantity = found[0], found[0].quantity
    assert quantity is not None
    rest = text[claim.end :].strip(" .%٪")
    if rest:
        raise FigureError(f"'{rest}' in '{text}' is not understood; is it a unit?")
    if quantity.value is None and quantity.low is None and quantity.high is None:
        raise FigureError(f"'{text}' says no definite number")
    return quantity


@cache
def unit_words() -> frozenset[str]:
    """The words of units in every language, among which an unknown one has its nearest."""
    return frozenset(word for lang in languages() for word in unit_lexicon_of(pack(lang)).words)
