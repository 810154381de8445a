"""The entries of fact sheets: what their labels tell of the figures in them."""

from __future__ import annotations

import pytest

from factcheck.checks.restated.entries import are_of_other_entries, label_of
from factcheck.extract import extract
from factcheck.locales import pack
from factcheck.model import Claim


def figures(text: str, lang: str = "en") -> list[Claim]:
    """The figures of a text, in order of place."""
    return [each for each in extract(text, lang=lang) if each.quantity is not None]


@pytest.mark.parametrize(
    ("text", "lang", "label"),
    [
        ("Dry docks: 14 (2019)", "en", "Dry docks"),
        ("- Dry docks, river: 14", "en", "Dry docks, river"),
        ("أحواض جافة: 14 (2019)", "ar", "أحواض جافة"),
        ("Port Dove: The crew of 14 was saved.", "en", None),
        ("Port Dove: The crew rested. Some 14 of them were hurt and", "en", None),
        ("The crew of 14 was saved", "en", None),
        ("| Docks: | 14 |", "en", None),
        ("Docks: " + "old and new, " * 40 + "14", "en", None),
        ("ميناء القمح: أنقذ الطاقم وعدد أفراده 14 فردا.", "ar", None),
    ],
)
def test_the_label_of_a_figure(text: str, lang: str, label: str | None) -> None:
    """A line of "label: value" is an entry; a sentence behind a place, or a long text, is none."""
    assert {label} == {label_of(each) for each in figures(text, lang)[:1]}


def test_a_figure_of_a_label_is_in_its_entry() -> None:
    """The bounds of an age group stand in the label and belong to it."""
    first = figures("Births\n\nWomen of 15 years: 300 births")[0]
    assert first.surface == "15 years"
    assert label_of(first) == "Women of 15 years"


def test_a_line_far_longer_than_any_entry_has_no_label() -> None:
    """Where the line's start lies far before a figure, nobody looks for it."""
    assert label_of(figures("Docks: " + "old and new " * 90 + "14 docks")[-1]) is None


@pytest.mark.parametrize(
    ("first", "second", "other"),
    [
        ("Dry docks: 14", "Wet docks: 41", True),
        ("Women: 14", "Women: 41", True),
        ("Dry river docks: 14", "Dry river docks: 41", False),
        ("Dry river docks: 14 (2019)", "Dry river docks: 41 (2016)", True),
        ("Dry river docks: 14 (2019 est.)", "Dry river docks: 41 (2019)", False),
        ("Dry river docks: 14", "The town has 41 docks", False),
    ],
)
def test_labels_tell_two_entries_apart(first: str, second: str, other: bool) -> None:
    """Other labels, other years, or a label that may stand under any heading: the figures are two."""
    one, two = (figures(each)[0] for each in (first, second))
    assert other == are_of_other_entries(one, two, pack("en"))
