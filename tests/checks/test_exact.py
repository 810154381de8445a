"""Sums and balances of accounts, which their digits tell whatever words stand between them."""

from __future__ import annotations

import pytest

from factcheck import check


def verified(text: str, lang: str, code: str) -> list[str]:
    """What a check verified in a text."""
    return [each.message for each in check(text, lang=lang, select=[code]).verified]


def errors(text: str, lang: str, code: str) -> list[str]:
    """The figures that a check names as wrong."""
    return [each.reported for each in check(text, lang=lang, select=[code]).findings]


SUMS = [
    ("Tolls gave $48,120.15 and, in the later half of the year, rents $3,079.90, making $51,200.05.", "en"),
    ("The works took $51,200.05. Of this sum $48,120.15 was for stone, $3,079.90 for the wages of two clerks.", "en"),
    (
        "The dues are put at $21,250,000, and those of the next quarter at $4,250,000, making for the year $25,500,000.",
        "en",
    ),
    (
        "The chest held $6,398,316.10. The first quarter, with half of a loan of $20,000,000, gave $25,230,879.46, the rest $38,500,000, making, with what was there, $70,129,195.56.",
        "en",
    ),
    (
        "بلغت الرسوم 48,120.15 دينارا، وبلغت الإيجارات في النصف الثاني 3,079.90 دينارا، أي بمجموع 51,200.05 دينارا.",
        "ar",
    ),
]


@pytest.mark.parametrize(("text", "lang"), SUMS)
def test_a_sum_to_the_last_digit_is_verified(text: str, lang: str) -> None:
    """Many digits come out by no chance, so a word for a total is enough."""
    assert len(verified(text, lang, "SUM01")) == 1


NESTED = (
    "On the rolls were 23,482 people, of whom 21,036 were soldiers, 10,548 being young and 10,488 old; "
    "342 were sailors; 2,104 were guards, 1,588 of whom were young and 516 old."
)


def test_the_first_figures_between_semicolons_are_the_parts_of_the_whole() -> None:
    """What stands behind them tells of their own parts."""
    found = verified(NESTED, "en", "SUM01")
    assert "«23,482 people» = 21,036 + 342 + 2,104" in found
    assert "«21,036» = 10,548 + 10,488" in found


def test_totals_of_clauses_make_a_grand_total() -> None:
    """A list in clauses, each with its total, ends in the total of these."""
    text = (
        "There were 99,804 masters and 112,088 hands, a total of 211,892; 18,266 sailors and 5,053 cooks, "
        "a total of 23,319; in all 235,211."
    )
    assert "«235,211» = 211,892 + 23,319" in verified(text, "en", "SUM01")


def test_the_changes_of_several_make_a_total_change() -> None:
    """Each rise has its figures; the total adds up the rises."""
    text = (
        "Sales to the north rose from $47,673,750 to $57,993,060, an increase of $10,319,310. Sales to the south rose "
        "from $44,160,280 to $54,613,590, an increase of $10,453,310. The total increase in both has been $20,772,620."
    )
    assert "«$20,772,620» = 10,319,310 + 10,453,310" in verified(text, "en", "SUM01")


BALANCES = [
    ("The port took $8,601.12 and paid, for all its ships and piers, $5,100.07; excess, $3,501.05.", "en"),
    ("On 1 May the chest held $10,021.55. It took in $1,319.62 and gave out $8,228.54, leaving $3,112.63.", "en"),
    ("The bonds came to $127,283,100. Some $102,269,450 is due. The remainder, $25,013,650, is not.", "en"),
    ("The surplus was $79,527.18. It is the first in six years. Income was $567,240.89 and costs $487,713.71.", "en"),
    ("كان في الصندوق 10,021.55 دينارا. وورد 1,319.62 دينارا وصرف 8,228.54 دينارا، وبقي رصيد 3,112.63 دينارا.", "ar"),
]


@pytest.mark.parametrize(("text", "lang"), BALANCES)
def test_a_balance_to_the_last_digit_is_verified(text: str, lang: str) -> None:
    """What came in less what went out, with what was there before, gives what is left."""
    assert len(verified(text, lang, "SUM04")) >= 1


@pytest.mark.parametrize(
    ("text", "lang", "code", "wrong"),
    [
        (
            "Tolls gave $48,120.15 and the later rents of the year $3,079.90, making $51,290.05.",
            "en",
            "SUM01",
            "$51,290.05",
        ),
        (
            "The port took $18,601.12 and paid, for all its piers, $5,100.07; excess, $13,601.05.",
            "en",
            "SUM04",
            "$13,601.05",
        ),
        (
            "أخذ الميناء 8,601.12 دينارا وصرف 5,100.07 دينارا، بفائض قدره 3,601.05 دينارا.",
            "ar",
            "SUM04",
            "3,601.05 دينارا",
        ),
    ],
)
def test_a_single_wrong_digit_is_found(text: str, lang: str, code: str, wrong: str) -> None:
    """A figure that one digit keeps from coming out was meant to come out."""
    assert errors(text, lang, code) == [wrong]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Tolls gave $48,120.15 and rents $3,079.90, making with some smaller dues $55,731.40.", "en"),
        ("Tolls gave $48,100 and rents $3,100, making about $52,000.", "en"),
        ("The port took $8,601.12 and paid $5,100.07, leaving with the old chest $9,417.38.", "en"),
        ("Tolls rose by $1,204.15 and rents by $3,079.90, an increase of $7,351.18 with dues.", "en"),
        ("بلغت الرسوم 48,120.15 دينارا والإيجارات 3,079.90 دينارا، ليبلغ المجموع مع غيرها 55,731.40 دينارا.", "ar"),
    ],
)
def test_what_no_slip_explains_is_left_alone(text: str, lang: str) -> None:
    """Figures that miss each other by more than a digit have other parts, too."""
    assert errors(text, lang, "SUM01") + errors(text, lang, "SUM04") == []
