"""What the text beside a failing relation says for or against its figures."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.extract import extract
from factcheck.extract.leanings import forms, is_odd
from factcheck.locales import pack
from factcheck.model import Finding


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("وصل 7 شخصا", True),  # 3 to 10 ask for a plural
        ("وصل 7 أشخاص", False),
        ("وصل 107 يوما", True),
        ("وصل 17 شخصا", False),
        ("وصل ثماني بلدية", True),
        ("وصل 8 أسلحة", False),
        ("وصل 6 قضايا", False),
        ("وصل 230 عينات", True),  # 30 asks for a singular
        ("وصل 203 عينات", False),
        ("وصل 45 ساعة", False),
        ("وصل -10 درجات", False),
        ("وصل 7", False),  # no noun stands behind it
        ("بلغت 7.5 طنا", False),  # no whole number
        ("وصل 7% شخصا", False),
    ],
)
def test_a_noun_that_does_not_agree_with_its_number(text: str, odd: bool) -> None:
    """In Arabic the form of a noun follows the last two digits of its number."""
    claim = next(each for each in extract(text, lang="ar") if each.quantity is not None)
    assert is_odd(claim, forms(pack("ar"))) == odd


def test_nouns_of_other_languages_tell_nothing_here() -> None:
    """Without data on the forms, no figure is odd."""
    assert forms(pack("en")) == ()


def found(text: str, lang: str) -> Finding:
    """The one finding in a text."""
    (finding,) = factcheck.check(text, lang=lang).findings
    return finding


def test_the_figure_with_a_noun_of_another_number_is_blamed() -> None:
    """Of 7 and 9, only 7 has a noun that 27 would have."""
    suspect = found("أصيب في الحادث 7 عاملا، بينهم 9 سائقين نقلوا إلى المستشفى.", "ar").suspect
    assert suspect is not None
    assert suspect.surface == "7 عاملا"


def test_a_figure_that_is_said_again_is_not_blamed() -> None:
    """1,044 stands twice, so that 1,619 is the one that slipped, from 619."""
    finding = found("Some 1,044 clocks were mended. No fewer than 1,619 of the 1,044 had been broken for years.", "en")
    assert finding.suspect is not None
    assert finding.suspect.surface == "1,619"
