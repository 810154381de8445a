"""What names of files tell of series, and texts of their later forms."""

from __future__ import annotations

import pytest

from factcheck.ledger.names import are_forms_of_one, file_name, series_of


@pytest.mark.parametrize(
    ("path", "lang", "series"),
    [
        ("2019-03-23-coalition.ar.txt", "ar", "coalition"),
        ("releases/coalition-May-2018.en.md", "en", "coalition"),
        ("monthly report 2018-05.en.md", "en", "monthly report"),
        ("Monthly_Report_2018.05.md", None, "monthly report"),
        ("report-week-14.md", "en", "report week"),
        ("rapport-mai-2021.fr.md", "fr", "rapport"),
        ("تقرير أيار 2018.ar.txt", "ar", "تقرير"),
        ("2018-05.en.md", "en", ""),
        ("draft", "en", "draft"),
        (None, "en", ""),
        ("notes.xx.md", "xx", "notes xx"),
    ],
)
def test_the_series_of_a_file(path: str | None, lang: str | None, series: str) -> None:
    """Its words without dates, numbers and language."""
    assert series_of(path, lang) == series


def test_the_name_of_a_file() -> None:
    """Without its folder."""
    assert file_name("a/b/c.md") == "c.md"
    assert file_name(None) == ""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The ministry counted 41 wells.", "The ministry counted 43 wells.", True),
        ("أحصت الوزارة 41 بئرا في الشمال", "أحصت الوزارة 43 بئرا في الشمال", True),
        ("The ministry counted 41 wells.", "Prices fell at the harbour.", False),
        ("", "", False),
    ],
)
def test_forms_of_one_text(one: str, other: str, expected: bool) -> None:
    """At least half of all words are common to both; nothing is a form of nothing."""
    assert are_forms_of_one(one, other) is expected
