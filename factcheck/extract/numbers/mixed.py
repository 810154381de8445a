"""A whole figure with the fraction behind it: "10 1/2", "6½", "$5.91 1/2"."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.extract.numbers.digits import EXACT

if TYPE_CHECKING:
    from factcheck.extract.numbers.numeral import Numeral

CENT = Decimal("0.01")


def mix(text: str, out: list[Numeral], fraction: Numeral) -> None:
    """Join a whole number to the fraction after it: 10 1/2; a scale word behind the fraction is that of both: 4 1/2 million."""
    whole = out[-1] if out else None
    if whole is None or whole.value is None or fraction.value is None or not whole.in_digits:
        return
    if whole.step != 1 and not _is_of_cent(text, whole, fraction):
        return
    if text[whole.end : fraction.start] not in ("", " ", "  ") or whole.nature != "cardinal" or whole.scale != 1:
        return
    out.pop()
    sign = -1 if whole.value < 0 else 1
    above, part = EXACT.multiply(whole.value, fraction.scale), EXACT.multiply(fraction.value, whole.step)
    fraction.start, fraction.value = whole.start, EXACT.add(above, sign * part)
    fraction.step = EXACT.multiply(fraction.step, whole.step)
    fraction.nature = "cardinal"


def _is_of_cent(text: str, whole: Numeral, fraction: Numeral) -> bool:
    """Whether a fraction behind an amount of money is of a cent, as markets for grain write it: "$5.91 1/2"."""
    if whole.step != CENT or text[whole.end : fraction.start] not in ("", " "):
        return False
    return unicodedata.category(text[whole.start - 1 : whole.start] or " ") == "Sc"
