"""Releases made by hand: figures are marked in the text, so that tests of metrics need no extraction.

"The clinic has {340| beds}." holds a count of beds; "{45|% percent}" names the unit after a per cent sign.
"""

from __future__ import annotations

import re
from datetime import date as Date
from decimal import Decimal
from typing import cast

from factcheck.model import Change, Claim, Document, Hedge, Kind, Period, Quantity, Release
from factcheck.model.quantity import HedgeName

_MARK = re.compile(r"\{([^|}]*)\|([^}]*)\}")


def release(
    marked: str,
    *,
    lang: str | None = "en",
    date: Date | None = None,
    periods: tuple[Period | None, ...] = (),
    hedges: dict[int, HedgeName] | None = None,
    changes: dict[int, Change] | None = None,
) -> Release:
    """A release out of a marked text; `periods`, `hedges` and `changes` are given by the number of the figure."""
    text, spans = _plain(marked)
    document = Document.of(text, lang=lang, date=date)
    claims = []
    for index, (start, number_end, end) in enumerate(spans):
        value = Decimal(text[start:number_end].replace(",", ""))
        unit = text[number_end:end].strip()
        percent = unit in ("percent", "%", "في المئة")
        known = {"km²": ("kilometer ** 2", "measure"), "dollars": ("USD", "money"), "tons": ("metric_ton", "measure")}
        name, kind = ("percent", "percent") if percent else known.get(unit, (unit, "count"))
        hedge = (hedges or {}).get(index)
        quantity = Quantity(
            value,
            unit=name,
            kind=cast("Kind", kind),
            exact=kind == "count",
            hedge=None if hedge is None else Hedge(hedge, Decimal("0.1"), Decimal("0.1")),
            senses=("ton", "metric_ton") if unit == "tons" else (),
        )
        claims.append(
            Claim(
                document, start, end, start, number_end, quantity.kind, quantity,
                change=(changes or {}).get(index),
                period=periods[index] if index < len(periods) else None,
                section="title" if text[:start].count("\n") == 0 and text.startswith("# ") else "body",
                lang=lang,
            )
        )  # fmt: skip
    return Release(document, tuple(claims), lang, date)


def _plain(marked: str) -> tuple[str, list[tuple[int, int, int]]]:
    text, spans, at = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        start = len(text)
        text += found.group(1)
        number_end = len(text)
        text += found.group(2)
        spans.append((start, number_end, len(text)))
        at = found.end()
    return text + marked[at:], spans
