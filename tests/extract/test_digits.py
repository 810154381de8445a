"""Figures in digits: separators of every convention, settled for a document as a whole."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.extract.fold import View
from factcheck.extract.numbers import digits
from factcheck.extract.numbers.numeral import Numeral
from factcheck.locales import pack


def found(text: str, lang: str = "en") -> list[Numeral]:
    """The figures of a text."""
    return digits.find(View(text, pack(lang)))


def values(text: str, lang: str = "en") -> list[str]:
    """The values of a text's figures."""
    return [format(each.value, "f") if each.value is not None else "?" for each in found(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("42,471", "en", ["42471"]),
        ("7.7", "en", ["7.7"]),
        ("1,234,567.89", "en", ["1234567.89"]),
        ("1.234.567,89", "en", ["1234567.89"]),
        ("12,34,567.89", "en", ["1234567.89"]),
        ("a share of .94", "en", ["0.94"]),
        ("1 234 567", "en", ["1234567"]),
        ("1 234 567.89", "en", ["1234567.89"]),
        ("40\u00a0000", "en", ["40000"]),
        ("12'500", "en", ["12500"]),
        ("22,24,26", "en", ["22", "24", "26"]),
        ("1,3", "en", ["1.3"]),
        ("2.1.3", "en", ["?"]),
        ("٦٠٬٠٠٠", "ar", ["60000"]),
        ("٣٫٥", "ar", ["3.5"]),
        ("۷٫۷", "ar", ["7.7"]),
        ("١٢،٢٢٠,١٣", "ar", ["12220.13"]),
        ("94ر75", "ar", ["75.94"]),
        ("1,2.3,4", "en", ["?"]),
        ("1ر2ر3", "ar", ["?"]),
        ("0.5", "en", ["0.5"]),
        ("v1 234 567", "en", ["1", "234", "567"]),
    ],
)
def test_separators_of_every_convention(text: str, lang: str, expected: list[str]) -> None:
    """A figure is read as its separators say; what no number can be is none."""
    assert values(text, lang) == expected


def test_the_document_settles_a_doubtful_sign() -> None:
    """1.234 is a thousand where the same text writes 7,5 and about one where it writes 7.5."""
    assert values("1.234 and 7,5") == ["1234", "7.5"]
    assert values("1.234 and 7.5") == ["1.234", "7.5"]
    assert values("1,234 و 7,5", "ar") == ["1.234", "7.5"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("1,240 houses, 8,936 wells and 12,00 leaflets", "en"), ("1,240 منزلا و8,936 بئرا و12,00 منشور", "ar")],
)
def test_one_slip_does_not_settle_a_document(text: str, lang: str) -> None:
    """Where a sign stands before three digits more often than not, a figure with a digit lost tells nothing of it."""
    values = [str(claim.value) for claim in factcheck.extract(text, lang=lang)]
    assert values == ["1240", "8936", "12.00"]


def test_what_nothing_settles_keeps_both_readings() -> None:
    """Without evidence the language chooses, and the other reading is kept."""
    figure = found("93.790", "ar")[0]
    assert [str(each) for each in figure.readings] == ["93.790", "93790"]
    figure = found("93,790", "ar")[0]
    assert [str(each) for each in figure.readings] == ["93790", "93.790"]
    assert found("93,790")[0].readings == ()


def test_contradicting_evidence_settles_nothing() -> None:
    """A document that uses a sign in both ways leaves the doubtful figure doubtful."""
    figure = found("1.234 beside 7.5 and 1.234.567")[0]
    assert len(figure.readings) == 2


@pytest.mark.parametrize("text", ["1,975,44", "3.000,000"])
def test_malformed_figures_are_marked(text: str) -> None:
    """A figure that no convention writes keeps both readings and is marked."""
    figure = found(text)[0]
    assert figure.malformed
    assert len(figure.readings) == 2


def test_a_space_joins_only_where_the_document_has_no_other_sign() -> None:
    """40 000 is one figure, unless the document groups by commas."""
    assert values("40 000 is the same as 40 000") == ["40000", "40000"]
    assert values("On page 12 300 people of 1,500 are named") == ["12", "300", "1500"]


def test_long_runs_are_no_numbers() -> None:
    """A run of digits longer than any figure is a serial number; a long list stays a list."""
    assert values("7" * 500) == ["?"]
    assert values("." + "7" * 500) == ["?"]
    assert values(",".join(["1"] * 200)) == ["1"] * 200
    assert values(".".join(["1"] * 200)) == ["?"]


def test_is_grouped_tells_a_sign_between_thousands() -> None:
    """A comma, an Arabic thousands sign or grouping dots show grouping; a decimal point does not."""
    assert digits.is_grouped("42,471")
    assert digits.is_grouped("1.234.567")
    assert not digits.is_grouped("7.7")
