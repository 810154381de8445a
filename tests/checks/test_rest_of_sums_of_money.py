"""What is left of a whole that stands behind its first part, and totals that name unlike things in one word."""

from __future__ import annotations

import pytest

import factcheck

RIGHT = [
    # 2.4 + 1.7 + 2.1 = 6.2
    ("Rent took £2.4 million of the £6.2 million grant, pay £1.7 million and seeds the remaining £2.1 million.", "en"),
    (
        "ذهب إلى الإيجار 2.4 مليون دينار من أصل منحة قدرها 6.2 مليون، وإلى الأجور 1.7 مليون، والباقي وقدره 2.1 مليون إلى البذور.",
        "ar",
    ),
    # 96 − 71 = 25, the currency said once
    ("Donors pledged 96 million dinars. By May 71 million had arrived, leaving 25 million outstanding.", "en"),
    # 1,420 + 365 + 57 = 1,842
    ("Customs took 1,420 rifles, 365 pistols and 57 mortars. The search for the 1,842 weapons went on.", "en"),
    ("صادرت الجمارك 1420 بندقية و365 مسدسا و57 مدفعا. واستمر البحث عن 1842 قطعة أسبوعا.", "ar"),
]
WRONG = [
    (RIGHT[0][0].replace("£2.1", "£1.2"), "en", "SUM01"),
    (RIGHT[1][0].replace("2.1 مليون", "1.2 مليون"), "ar", "SUM01"),
    (RIGHT[2][0].replace("25 million", "52 million"), "en", "SUM04"),
    (RIGHT[3][0].replace("1,842", "1,824"), "en", "SUM01"),
    (RIGHT[4][0].replace("1842", "1824"), "ar", "SUM01"),
]


@pytest.mark.parametrize(("text", "lang"), RIGHT)
def test_what_comes_out_is_verified(text: str, lang: str) -> None:
    """Figures that come out raise nothing, and a relation of all of them is verified."""
    report = factcheck.check(text, lang=lang)
    assert report.findings == ()
    assert any(len(each.evidence) > 2 for each in report.verified)


@pytest.mark.parametrize(("text", "lang", "code"), WRONG)
def test_two_swapped_digits_are_told(text: str, lang: str, code: str) -> None:
    """The same with two digits of one figure in each other's place is an error."""
    assert [each.check for each in factcheck.check(text, lang=lang).findings] == [code]


def test_a_weapon_store_of_another_size_is_no_total() -> None:
    """A figure in the next sentence that is not near the sum counts something else."""
    text = "Customs took 1,420 rifles, 365 pistols and 57 mortars. The army has 30,200 weapons."
    assert factcheck.check(text, lang="en").findings == ()


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        # 1.37 + 0.86 + 0.25 = 2.48, while 0.86 + 0.52 would be 1.38
        (
            (
                "Gifts totalled 1.37 million pounds, legacies 0.86 million pounds and the shop 0.25 million pounds. "
                "Income thus reached 2.48 million pounds."
            ),
            "en",
        ),
        (
            (
                "بلغ مجموع الهبات 1.37 مليون دينار، والوصايا 0.86 مليون دينار والمتجر 0.25 مليون دينار. "
                "وبذلك بلغ الدخل 2.48 مليون دينار."
            ),
            "ar",
        ),
    ],
)
def test_parts_of_a_sum_that_comes_out_are_no_sum_of_their_own(text: str, lang: str) -> None:
    """What a larger sum adds up is not taken for a total and its parts that lack two swapped digits."""
    report = factcheck.check(text, lang=lang)
    assert report.findings == ()
    assert any(len(each.evidence) == 4 for each in report.verified)
