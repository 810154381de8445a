"""Figures in tables: what heads their row and column is part of what they say."""

from __future__ import annotations

import pytest

from factcheck.extract import understand
from factcheck.model import Document
from factcheck.rulebook import catch, loads

BOOK = loads(
    """
metrics:
  carried_over:
    find:
      en: {counted: [reports], near: {any: [carried over]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [مرحل*]}}
  received:
    find:
      en: {counted: [reports], near: {any: [received]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [جديد*]}}
"""
)

ENGLISH = """The month in figures.

| Item | March 2024 |
|---|---:|
| Reports carried over | 43 |
| Reports received | 27 |
"""
ARABIC = """الشهر بالأرقام.

| البند | آذار/مارس 2024 |
|---|---:|
| التقارير المرحّلة | 43 |
| التقارير الجديدة | 27 |
"""


def _caught(text: str, lang: str) -> dict[str, str]:
    found = catch(BOOK, understand(Document.of(text, lang=lang)))
    return {name: claim.number_surface for name, claim in sorted(found.claims.items())}


@pytest.mark.parametrize(("text", "lang"), [(ENGLISH, "en"), (ARABIC, "ar")])
def test_the_heading_of_a_row_says_what_is_counted(text: str, lang: str) -> None:
    """A bare number takes its noun and its words from the first cell of its row."""
    assert _caught(text, lang) == {"carried_over": "43", "received": "27"}


def test_the_later_column_is_the_release_s_own() -> None:
    """Of two months side by side, the later one counts, whichever column it has."""
    later_first = ENGLISH.replace("March 2024 |", "March 2024 | February 2024 |").replace("---:|", "---:|---:|")
    both = later_first.replace("| 43 |", "| 43 | 40 |").replace("| 27 |", "| 27 | 25 |")
    assert _caught(both, "en") == {"carried_over": "43", "received": "27"}
    swapped = both.replace("March 2024 | February 2024", "February 2024 | March 2024")
    assert _caught(swapped, "en") == {"carried_over": "40", "received": "25"}


def test_columns_without_months_are_ambiguous() -> None:
    """Two columns that nothing tells apart give no figure."""
    both = ENGLISH.replace("March 2024 |", "north | south |").replace("---:|", "---:|---:|")
    text = both.replace("| 43 |", "| 43 | 40 |").replace("| 27 |", "| 27 | 25 |")
    found = catch(BOOK, understand(Document.of(text, lang="en")))
    assert dict(found.claims) == {}
    assert found.ambiguous("received")


def test_a_table_without_headings() -> None:
    """A figure that heads its own row and column has nothing but itself."""
    assert _caught("| 43 | 27 |\n| 12 | 13 |\n", "en") == {}
