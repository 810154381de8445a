"""Hedges: which word beside a figure widens it, and how far."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.extract.figure_texts import figures, only

CASES = [
    ("at least 30 people", "en", "at_least"),
    ("more than 200 homes", "en", "more_than"),
    ("nearly 50 schools", "en", "nearly"),
    ("some 70 roads", "en", "about"),
    ("around 80 wells", "en", "about"),
    ("an estimated 90 wells", "en", "about"),
    ("~20 wells", "en", "about"),
    ("up to 90 trucks", "en", "at_most"),
    ("fewer than 40 clinics", "en", "less_than"),
    ("as many as 60 villages", "en", "at_most"),
    ("not less than 20 boats", "en", "at_least"),
    ("no fewer than 20 boats", "en", "at_least"),
    ("the harbour took no fewer than 20 boats", "en", "at_least"),
    ("the harbour took at\nleast 20 boats", "en", "at_least"),
    ("the harbour, at least 20 boats strong", "en", "at_least"),
    ("the harbour took rather than 20 boats", "en", None),
    ("more than $20 million", "en", "more_than"),
    ("about (20) boats", "en", "about"),
    ("a wait of 20 minutes or more", "en", "at_least"),
    ("about five hundred or more", "en", "at_least"),
    ("70+ brands", "en", "at_least"),
    (">= 30", "en", "at_least"),
    ("20 boats", "en", None),
    ("They talked about it. 20 boats left", "en", None),
    ("أكثر من 200 منزل", "ar", "more_than"),
    ("وأكثر من 200 منزل", "ar", "more_than"),
    ("تضرر في العاصفة وأكثر من 200 منزل", "ar", "more_than"),
    ("خرجت المياه من 200 منزل", "ar", None),
    ("ما لا يقل عن 30 شخصا", "ar", "at_least"),
    ("نحو 50 مدرسة", "ar", "about"),
    ("بنحو 50 مدرسة", "ar", "about"),
    ("زهاء 70 طريقا", "ar", "about"),
    ("حوالي 80 بئرا", "ar", "about"),
    ("ما يزيد على 90 بئرا", "ar", "more_than"),
    ("أقل من 40 عيادة", "ar", "less_than"),
    ("ما يصل إلى 60 قرية", "ar", "at_most"),
    ("20 قاربا على الأقل", "ar", "at_least"),
    ("خمسمئة قارب أو أكثر", "ar", "at_least"),
    ("20 قاربا", "ar", None),
]


@pytest.mark.parametrize(("text", "lang", "name"), CASES)
def test_the_hedge_of_a_figure(text: str, lang: str, name: str | None) -> None:
    """The word before a figure hedges it, else the word after it."""
    quantity = only(text, lang).quantity
    assert quantity is not None
    assert (quantity.hedge.name if quantity.hedge else None) == name


def test_a_hedge_carries_its_reach() -> None:
    """How far a hedge reaches comes with it: about both ways, at least upwards without end."""
    about = only("about 100 boats").quantity
    least = only("at least 100 boats").quantity
    assert about is not None
    assert about.hedge is not None
    assert (about.hedge.down, about.hedge.up) == (Decimal("0.05"), Decimal("0.05"))
    assert least is not None
    assert least.hedge is not None
    assert (least.hedge.down, least.hedge.up) == (Decimal(0), None)


def test_each_figure_of_a_list_has_its_own_hedge() -> None:
    """A hedge stays with its own figure."""
    found = figures("At least 30 people in more than 200 homes and 12 tents")
    assert [claim.quantity.hedge.name if claim.quantity and claim.quantity.hedge else None for claim in found] == [
        "at_least",
        "more_than",
        None,
    ]


def test_words_that_hedge_the_next_figure_leave_the_one_before() -> None:
    """In "5000 or more than 4500" only the second figure is hedged."""
    found = figures("equal to 5000 or more than 4500")
    assert [claim.quantity.hedge is not None for claim in found if claim.quantity] == [False, True]
