"""Shares in words, with the part and the whole that they are said of."""

import pytest

import factcheck


def _told(text: str, lang: str) -> tuple[int, int]:
    report = factcheck.check(text, lang=lang, select=["PCT01"])
    return len(report.findings), len(report.verified)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Three quarters of the 436 schools, or 327, have reopened.", "en"),
        ("Nearly half of the 2,318 pupils (1,108) walk to school.", "en"),
        ("Of its 318 beds, a third (106) stood empty.", "en"),
        ("One in five of the 1,340 flats, 268, stands empty.", "en"),
        ("أعيد فتح ثلاثة أرباع المدارس البالغ عددها 436 مدرسة، أي 327 مدرسة.", "ar"),
        ("قال ثلثا المشاركين البالغ عددهم 1,827 مشاركا، أي 1,218 مشاركا، إنهم راضون.", "ar"),
    ],
)
def test_a_share_that_fits_is_verified(text: str, lang: str) -> None:
    """327 is 75 % of 436, 1,108 nearly half of 2,318, and so on, a tenth of the share either way."""
    assert _told(text, lang) == (0, 1)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Three quarters of the 436 schools, or 372, have reopened.", "en"),  # 85 %
        ("Nearly half of the 2,318 pupils (1,580) walk to school.", "en"),  # 68 %
        ("Two thirds of the 1,827 respondents (1,028) said yes.", "en"),  # 56 %
        ("أعيد فتح ثلاثة أرباع المدارس البالغ عددها 436 مدرسة، أي 372 مدرسة.", "ar"),
        ("قال ثلثا المشاركين البالغ عددهم 1,827 مشاركا، أي 1,028 مشاركا، إنهم راضون.", "ar"),
    ],
)
def test_a_share_that_does_not_fit_is_found(text: str, lang: str) -> None:
    """The part is too far from the share of the whole for any rounding."""
    assert _told(text, lang)[0] == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A third of the staff work in 318 shops, or 160 in winter.", "en"),
        ("Half of the 436 schools, with 920 teachers, have reopened.", "en"),
        ("A quarter of the 436 schools, or $1.2 million of the budget, is affected.", "en"),
        ("يعمل ثلث الموظفين في 318 متجرا، أي 160 متجرا في الشتاء.", "ar"),
    ],
)
def test_figures_of_other_things_are_left_alone(text: str, lang: str) -> None:
    """Only a figure that may be the part of what the share is said of is compared."""
    assert _told(text, lang) == (0, 0)
