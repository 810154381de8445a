"""Ranges as they are written: both ends in their order, words, and pairs that only words call a range."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck
from factcheck.checks.written.range_ends import ends_of
from factcheck.extract import understand
from factcheck.model import Document


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Seats cost $590–$605M.", "en", ["590", "605"]),
        ("Between 1,200 and 900 people came.", "en", ["1,200", "900"]),
        ("It took two to three years.", "en", ["two to three years", "two to three years"]),
        ("حضر ما بين 80 و60 شخصا.", "ar", ["80", "60"]),
        ("قطع ما بين ١٢٫٥ و١٣٫٥ كيلومترا.", "ar", ["١٢٫٥", "١٣٫٥"]),
        ("قطع ما بين ١٬٢٠٠٫٥ و٩٠٠٫٥ كيلومتر.", "ar", ["١٬٢٠٠٫٥", "٩٠٠٫٥"]),
        ("Число мест от 640 до 1\u00a0280.", "ru", ["640", "1\u00a0280"]),
        ("Some 500 people came.", "en", []),
    ],
)
def test_the_ends_of_a_range_keep_their_places(text: str, lang: str, expected: list[str]) -> None:
    """Each end stands at its own digits; words share the place of the whole range; one figure has no ends."""
    claims = understand(Document.of(text, lang=lang)).claims
    found = [end for each in claims for end in ends_of(each) or ()]
    assert [each.surface for each in found] == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Prices lie in a range of $18.40 to $15.20.", "en", ["TIM04"]),
        ("Prices lie in a range of $15.20 to $18.40.", "en", []),
        ("Prices fell by a range of measures from $18.40 to $15.20.", "en", []),
        ("The ratio between 80 and 60 is four to three.", "en", []),
        ("The fair was moved from Friday, May 16, 2025 to Friday, May 9, 2025.", "en", []),
        ("The fair runs from Friday, May 16, 2025 to Friday, May 9, 2025.", "en", ["TIM04"]),
        ("يقام المعرض من الجمعة 16 أيار 2025 إلى الجمعة 9 أيار 2025.", "ar", ["TIM04"]),
    ],
)
def test_only_words_without_doubt_make_a_range_run_backwards(text: str, lang: str, expected: list[str]) -> None:
    """A fall, a comparison and a date that was moved may go from the larger to the smaller."""
    found = factcheck.check(Document.of(text, lang=lang, date=Date(2025, 4, 1)), select=["TIM04"])
    assert [each.check for each in found.findings] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wages were 2.0 million euros, or 23% of output.", []),
        ("Total output was 8.7 million euros. Wages were 2.0 million euros, or 23% of total output.", ["23%"]),
        ("Total output rose (by far). It was 8.7 million euros. Wages were 2.0 million, 23% of total output.", []),
    ],
)
def test_a_whole_is_found_by_its_name_only(text: str, expected: list[str]) -> None:
    """Two telling words behind the percentage, and the figure right behind the same words before."""
    found = factcheck.check(Document.of(text, lang="en"), select=["PCT01"])
    assert [each.evidence[0].surface for each in found.verified] == expected
    assert found.findings == ()
