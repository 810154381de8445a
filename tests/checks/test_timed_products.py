"""So much for each day and the middles of ranges."""

from __future__ import annotations

import pytest

import factcheck


def outcome(text: str, lang: str) -> tuple[list[set[str]], list[str]]:
    """The surfaces of each relation that holds, and what is found wrong."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SUM05"])
    found = [text[each.start : each.end] for each in report.findings]
    return [{each.surface for each in one.evidence} for one in report.verified], found


@pytest.mark.parametrize(
    ("text", "lang", "held"),
    [
        (
            "With a 7-day term and a deposit of $1,200, it pays $12.00 daily, totalling $84.00.",
            "en",
            {"$84.00", "7-day", "$12.00 daily"},
        ),
        (
            "The tent costs $30 a week, for 6 weeks and a total of $180, with a deposit of $50.",
            "en",
            {"$180", "6 weeks", "$30 a week"},
        ),
        (
            "Invest $100 for 2 days and earn $9 daily, making a total of $118.",
            "en",
            {"$118", "$100", "2 days", "$9 daily"},
        ),
        ("It gives daily rewards of $525 for 20 days at $35,000, $10,500.", "en", {"$525", "20 days", "$10,500"}),
        (
            "تكلف الخطة 1,200 دولار وتدفع 12 دولارا يوميا لمدة 7 أيام، بمجموع 84 دولارا.",
            "ar",
            {"84 دولارا", "7 أيام", "12 دولارا يوميا"},
        ),
        ("تبلغ العوائد اليومية 33 دولارا لمدة 7 أيام، بمجموع 231 دولارا.", "ar", {"231 دولارا", "7 أيام", "33 دولارا"}),
    ],
)
def test_so_much_daily_gives_the_total(text: str, lang: str, held: set[str]) -> None:
    """The rate, the stretch of time and the total are found beside a stake."""
    holding, found = outcome(text, lang)
    assert found == []
    assert held in holding


@pytest.mark.parametrize(
    ("text", "lang", "at"),
    [
        ("With a 7-day term and a deposit of $1,200, it pays $12 daily, totalling $48.", "en", "$48"),
        ("Each stay is 14 days at $72 a day, for a total of $1,080.", "en", "$1,080"),  # 14 × 72 is 1,008
        ("تدفع الخطة 33 دولارا يوميا لمدة 7 أيام، بمجموع 213 دولارا.", "ar", "213 دولارا"),  # 231
    ],
)
def test_a_total_of_days_that_is_no_product_is_found(text: str, lang: str, at: str) -> None:
    """Where one rate, one stretch and one total stand together, they must fit."""
    assert outcome(text, lang)[1] == [at]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Invest $1,300 for 14 days and earn $51.06 daily, making a total of $1,536.60.", "en"),  # holds a stake
        ("It pays $12 daily for 7 days or $15 daily for 30 days, a total of $450.", "en"),  # two rates
        ("The clinic saw 31 people in 31 days, an average of 54 people a day, a total of 100 people.", "en"),
        ("It pays $12 daily for 3 weeks, totalling $500.", "en"),  # another unit of time
        ("تدفع الخطة 12 دولارا يوميا لمدة 3 أسابيع، بمجموع 500 دولار.", "ar"),
    ],
)
def test_other_totals_are_left_alone(text: str, lang: str) -> None:
    """A total that may hold more, and another unit of time, are no products."""
    assert outcome(text, lang)[1] == []


@pytest.mark.parametrize(
    ("text", "lang", "holds"),
    [
        ("He puts it in a range of $41.20 to $44.60 with a mid-point of $42.90.", "en", 1),
        ("A multiple of 7.5x to 8.5x, with a midpoint of 8.0x, is used.", "en", 1),
        ("A model gives $18.40 to $24.60 with a mid-point of $21.10.", "en", 0),  # not the mean: 22.54
        ("Sales of 2 to 4 million tonnes are planned, with a midpoint of $3 million.", "en", 0),
        ("Sales of two to four tonnes are planned, with a midpoint of 3 tonnes.", "en", 0),  # no digits to point at
        ("ويتراوح السعر بين 41.20 دولار و44.60 دولار، بنقطة وسط تبلغ 42.90 دولار.", "ar", 1),
    ],
)
def test_a_middle_is_believed_where_it_is_the_mean(text: str, lang: str, holds: int) -> None:
    """A model may give another middle, so a middle never accuses."""
    held, found = outcome(text, lang)
    assert (len(held), found) == (holds, [])
