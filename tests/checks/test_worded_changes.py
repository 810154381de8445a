"""Changes by a share in words, held against both figures."""

import pytest

import factcheck


def _told(text: str, lang: str) -> tuple[int, int]:
    report = factcheck.check(text, lang=lang, select=["PCT02"])
    return len(report.findings), len(report.verified)


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ("Orders were up by a third, from 1,212 to 1,618.", "en", (0, 1)),  # 33.5 %
        ("The price fell a quarter to $75 from $100.", "en", (0, 1)),
        ("It rose from 1,212 to 1,618, a rise of a third.", "en", (0, 1)),
        ("Orders were up by a quarter, from 1,212 to 1,618.", "en", (1, 0)),
        ("Costs were cut by half, from 860 to 340.", "en", (1, 0)),  # 60 %
        ("Costs were cut by more than half, from 860 to 340.", "en", (0, 1)),
        ("ارتفعت الطلبات بمقدار الثلث من 1,212 إلى 1,618 طلبا.", "ar", (0, 1)),
        ("ارتفعت الطلبات بمقدار الربع من 1,212 إلى 1,618 طلبا.", "ar", (1, 0)),
    ],
)
def test_a_share_in_words_is_held_against_the_change(text: str, lang: str, told: tuple[int, int]) -> None:
    """A share in words reaches a tenth of itself either way, and a hedge further."""
    assert _told(text, lang) == told


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Costs fell to half, from 860 to 430.", "en"),
        ("Up by a third, the 12 shops went from 40 staff to $1,618 in sales.", "en"),
        ("Orders were up by a third from 1,618 to 1,212.", "en"),
        ("انخفضت الكلفة إلى الثلث من 1,212 إلى 404 دنانير.", "ar"),
    ],
)
def test_what_is_no_such_change_is_left_alone(text: str, lang: str) -> None:
    """A share that is left, unlike things, and a direction that the figures deny are not this check's."""
    assert _told(text, lang)[0] == 0
