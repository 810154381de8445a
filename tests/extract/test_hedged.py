"""Words that hedge a figure elsewhere and do not here: comparisons, sums, places."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures

HEDGES = [
    ("They planted 12% more than the 100 trees pledged.", "en", [None, None]),
    ("Visits were twice as many as the 40 foreseen.", "en", [None, None]),
    ("It costs three times more than 50 others.", "en", [None, None]),
    ("The load was 20 kg more than the 100 kg allowed.", "en", [None, None]),
    ("Output rose 12%, more than 100 tonnes a day.", "en", [None, "more_than"]),
    ("Output rose 12%\nMore than 100 tonnes came.", "en", [None, "more_than"]),
    ("Sales rose 12% over 5 years.", "en", [None, None]),
    ("Some 85% exceeded the 2.5-month mark.", "en", ["about", "more_than"]),
    ("Of the 20 more than 15 stayed.", "en", [None, "more_than"]),
    ("The list adds up to 443 names.", "en", [None]),
    ("The hall seats up to 443 guests.", "en", ["at_most"]),
    ("All clinics now work under one roof.", "en", [None]),
    ("It took under one hour.", "en", ["less_than"]),
    ("زرعوا 12% أكثر من 100 شجرة موعودة.", "ar", [None, None]),
    ("زرعوا أكثر من 100 شجرة.", "ar", ["more_than"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), HEDGES)
def test_a_comparison_is_no_hedge(text: str, lang: str, expected: list[str | None]) -> None:
    """A word hedges its figure only where it does not compare, add up or tell a place."""
    found = [claim.quantity.hedge for claim in figures(text, lang) if claim.quantity is not None]
    assert [hedge.name if hedge is not None else None for hedge in found] == expected
