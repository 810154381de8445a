"""What style and exactness tell of which figure is wrong."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document


def _suspect(text: str, check: str, lang: str = "en") -> str:
    (finding,) = factcheck.check(Document(text, lang=lang), select=[check]).findings
    return finding.suspect.surface if finding.suspect else ""


@pytest.mark.parametrize(
    ("text", "lang", "suspect"),
    [
        ("A fleet of 36 trawlers, ninety of them new, works there.", "en", "ninety"),
        ("أعادت الشركة 36 حافلة إلى الخدمة، تسعون منها كهربائية.", "ar", "تسعون"),
    ],
)
def test_a_large_number_in_words_beside_a_smaller_one_in_digits(text: str, lang: str, suspect: str) -> None:
    """Who writes 36 in digits writes 90 so, too: the word was to be a small one."""
    assert _suspect(text, "SUM02", lang).startswith(suspect)


def test_years_that_differ_by_just_what_is_said() -> None:
    """1988 to 2018 are thirty years: likelier than 1989, from which 29 have passed, though its digits are but swapped."""
    for text in ("For thirty years, from 1998 to 2018, it shrank.", "Over thirty years, from 1998 to 2018, it shrank."):
        (finding,) = factcheck.check(Document(text, lang="en"), select=["TIM03"]).findings
        assert finding.suggestion in (None, "1988")


def test_a_rounding_that_fits_before_one_that_only_its_hedge_lets_fit() -> None:
    """246.8 rounds to 247: 274 is that with its digits swapped, though "about 274" might be 264.8 as well."""
    text = "The fund has spent $246.8 million on schools. In short, the fund has spent about $274 million on schools."
    assert "274" in _suspect(text, "SAM01")


def test_a_unit_with_several_senses_keeps_them_when_a_figure_is_tried() -> None:
    """9.8 tons less 7.3 are 2.5: no exchange with the difference mends it, in whatever tons."""
    text = "تراجعت واردات الوقود 1.6 مليون طن، فبلغت 7.3 ملايين طن بعد أن كانت 9.8 ملايين طن."
    (finding,) = factcheck.check(Document(text, lang="ar"), select=["SUM04"]).findings
    assert finding.diagnosis != "figures-swapped"
