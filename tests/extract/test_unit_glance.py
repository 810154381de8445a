"""Units told at a glance: what is told so is what all rules for units would tell."""

from __future__ import annotations

import pytest

from factcheck.extract.fold import View
from factcheck.extract.units import reading as units
from factcheck.extract.units.glance import glance, leads_nowhere, share
from factcheck.locales import pack


@pytest.mark.parametrize("lang", ["en", "ar", "de", "fr", "es"])
def test_the_sign_of_a_share_is_one(lang: str) -> None:
    """The percent sign is a share in each language."""
    match, _ = glance(pack(lang)).shares["%"]
    assert (match.unit, match.kind, match.form) == ("percent", "percent", "symbol")


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "12% of them", ("percent", 3)),
        ("en", "12%", ("percent", 3)),
        ("en", "12%with", ("percent", 3)),
        ("en", "12 %, and", ("percent", 4)),
        ("en", "300 of them", None),
        ("en", "300 of", None),
        ("en", "300 more percent", ("percent", 16)),
        ("en", "300 additional kilometres", ("kilometer", 25)),
        ("en", "12 net", None),
        ("ar", "12٪ من السكان", ("percent", 3)),
        ("ar", "300 من الأطفال", None),
    ],
)
def test_a_glance_finds_the_unit(lang: str, text: str, expected: tuple[str, int] | None) -> None:
    """A sign of share counts at once; a word passed over does not hide the unit behind it."""
    of = pack(lang)
    view = View(text, of)
    offset = len(text) - len(text.lstrip("0123456789"))
    found = units.after(view, offset, of)
    assert (None if found is None else (found.unit, found.end)) == expected


def test_a_digit_glued_behind_a_sign_is_for_the_rules() -> None:
    """A sign with a digit written onto it is not told at a glance."""
    known = glance(pack("en"))
    assert share("5%2", 1, 2, known) is None
    assert share("5% 2", 1, 2, known) is not None


def test_a_full_stop_may_stand_inside_an_abbreviation() -> None:
    """Behind a word that is passed over a full stop tells nothing."""
    known = glance(pack("en"))
    assert not leads_nowhere("of. km", "of", 2, known)
    assert leads_nowhere("of them", "of", 2, known)
    assert not leads_nowhere("of tonnes", "of", 2, known)
    assert not leads_nowhere("per tonne", "per", 3, known)
