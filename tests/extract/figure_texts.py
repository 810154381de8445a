"""Reads the figures of a sentence, for the tests of extraction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from factcheck.extract import extract
from factcheck.model import Claim

Row = tuple[str, str, str | None]

TIMES = ("date", "period", "year", "time")


def figures(text: str, lang: str = "en") -> list[Claim]:
    """The claims of a text that carry a quantity, names left out."""
    return [claim for claim in extract(text, lang) if claim.kind not in TIMES and claim.kind != "identifier"]


def values(text: str, lang: str = "en") -> list[str]:
    """The values of a text's figures as plain decimals, a range as "low-high", "?" where there is no number."""
    return [_value(claim) for claim in figures(text, lang)]


def _value(claim: Claim) -> str:
    quantity = claim.quantity
    assert quantity is not None
    if quantity.value is not None:
        return plain(quantity.value)
    return f"{plain(quantity.low)}-{plain(quantity.high)}" if quantity.low is not None else "?"


def plain(value: Decimal | None) -> str:
    """A decimal without exponent."""
    return "" if value is None else format(value, "f")


def read(text: str, lang: str = "en") -> list[tuple[str, str, str]]:
    """Each figure of a text as its surface, its value and its unit."""
    return [(claim.surface, _value(claim), claim.unit) for claim in figures(text, lang)]


def only(text: str, lang: str = "en") -> Claim:
    """The single figure of a text."""
    found = figures(text, lang)
    assert len(found) == 1, [claim.surface for claim in found]
    return found[0]


def quantities(text: str, lang: str = "en") -> Iterator[tuple[dict[str, Any], Row]]:
    """Each quantity of a text as its dictionary, and as a row; names, dates, times, years and ordinals are left out."""
    for claim in extract(text, lang):
        told = claim.as_dict()
        if told["kind"] not in (*TIMES, "identifier", "ordinal"):
            value = told["value"] if told["value"] is not None else f"{told['low']}..{told['high']}"
            yield told, (value, told["unit"], told["hedge"] or told["change"])


def rows(text: str, lang: str = "en") -> list[Row]:
    """The quantities of a text as rows: value (a range as "low..high"), unit, and hedge or change."""
    return [row for _, row in quantities(text, lang)]
