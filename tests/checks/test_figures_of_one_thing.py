"""One figure in two metric units or with its time apart, shares that a question opens, differences either way round."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck
from factcheck.checks.units.metric import in_base, power_of
from factcheck.checks.written.one_slip import slip_between
from factcheck.model import Document, Quantity
from factcheck.readers import read_text


def _found(text: str, lang: str, check: str) -> tuple[list[str], int]:
    report = factcheck.check(Document(text, lang=lang), select=[check])
    return [each.suspect.surface if each.suspect else "" for each in report.findings], len(report.verified)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("metric_ton", ("kilogram", 3)),
        ("gram", ("kilogram", -3)),
        ("kilometer", ("meter", 3)),
        ("hectare", ("meter ** 2", 4)),
        ("meter ** 3", ("liter", 3)),
        ("mile", None),
        ("patients", None),
    ],
)
def test_the_powers_of_ten_between_metric_units(unit: str, expected: tuple[str, int] | None) -> None:
    """A tonne is a thousand kilograms; a mile is no power of ten of a metre."""
    assert power_of(unit) == expected


def test_a_measure_in_its_base_unit_keeps_its_digits() -> None:
    """3.4 tonnes are 3,400 kg, known to 100 kg; counts and miles stay what they are."""
    found = in_base(Quantity(Decimal("3.4"), "metric_ton", "measure", step=Decimal("0.1"), free=Decimal("0.1")))
    assert (found.value, found.unit, found.step, found.free) == (Decimal(3400), "kilogram", Decimal(100), Decimal(100))
    for same in (Quantity(Decimal(3), "mile", "measure"), Quantity(Decimal(3), "kilogram", "measure"), Quantity(None)):
        assert in_base(same) is same


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Divers raised {} tonnes of scrap from the harbour. The 7,300 kilograms of scrap raised from the harbour rust.", "en"),
        ("رفع الغواصون {} أطنان من الخردة من قاع الميناء. والخردة المرفوعة من قاع الميناء، ووزنها 7,300 كيلوغرام، ستباع.", "ar"),
        ("The state spends {} million dinars on bread subsidies a year. Bread subsidies cost the state 7.3 million dinars a year.", "en"),
        ("تنفق الدولة {} ملايين دينار على دعم الخبز سنويا. وقال الوزير إن دعم الخبز يكلف الدولة 7.3 ملايين دينار في السنة.", "ar"),
    ],
)  # fmt: skip
def test_one_figure_in_two_units_or_with_its_time_apart(text: str, lang: str) -> None:
    """7.3 agrees, 3.7 has its digits swapped."""
    assert _found(text.format("7.3"), lang, "SAM01") == ([], 1)
    assert len(_found(text.format("3.7"), lang, "SAM01")[0]) == 1


def test_sums_for_two_times_stay_apart() -> None:
    """A day's cost and one of no time are two figures; so is one behind whose clause another time stands."""
    text = "The camp costs 7.3 million dinars a day to run. {} The camp costs 3.7 million dinars a year to run."
    assert _found(text.format("Donors complain."), "en", "SAM01") == ([], 0)
    text = "The camp cost 7.3 million dinars, for food each day and fuel each year. The camp cost 3.7 million dinars to build."
    assert _found(text, "en", "SAM01")[1] == 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1000000", "10400000", (1, True)),  # a point moved beside a rounding
        ("60000", "16870", (2, False)),  # the first two digits swapped beside a rounding
        ("836", "800000", None),
        ("60000", "61870", None),  # the rounding itself
    ],
)
def test_slips_beside_a_rounding(one: str, other: str, expected: tuple[int, bool] | None) -> None:
    """The coarser figure tells its first digits only."""
    found = slip_between(Decimal(one), Decimal(other))
    if expected is None:
        assert found is None or not found.telling
    else:
        assert found is not None
        assert (found.digits, found.telling) == expected


def test_a_large_number_in_a_title_is_held_against_the_lead_that_says_the_same() -> None:
    """ "More than 66,000 flee the fighting" above 61,870 who fled it; a reading as 66.000 does not save it."""
    title = "أكثر من {} يفرون من القصف\n\nفر 61,870 مدنيا من القصف على الريف الجنوبي منذ أسبوع."
    assert _found(title.format("61,000"), "ar", "SAM01") == ([], 1)
    assert len(_found(title.format("66,000"), "ar", "SAM01")[0]) == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Asked how they heat, {}% said with gas, 23% with wood, 9% with oil and 5% with coal.", "en"),
        ("Of the returnees, {}% live in tents, 23% with kin, 9% in schools and 5% in caves.", "en"),
        ("من بين العائدين يعيش {}% في خيام، و23% مع أقاربهم، و9% في مدارس، و5% في كهوف.", "ar"),
    ],
)
def test_shares_that_a_whole_or_a_question_opens(text: str, lang: str) -> None:
    """63 makes a hundred; 36 is 63 with its digits swapped; 53 may leave a tenth unsaid."""
    assert _found(text.format(63), lang, "SUM03") == ([], 1)
    assert len(_found(text.format(36), lang, "SUM03")[0]) == 1
    assert _found(text.format(53), lang, "SUM03")[0] == []


def test_a_column_of_shares_that_ends_in_the_rest() -> None:
    """48 + 27 + 16 + 9 make a hundred, 84 for 48 does not; without the rest nothing says that the lines are all."""
    table = "| Fuel | Share |\n|---|---:|\n| Gas | {}% |\n| Wind | 27% |\n| Hydro | 16% |\n| {} | 9% |\n"

    def found(gas: int, last: str) -> int:
        document = read_text(table.format(gas, last).encode(), path="fuel.md", lang="en")
        return len(factcheck.check(document, select=["SUM03"]).findings)

    assert (found(48, "Other"), found(84, "Other"), found(58, "Other"), found(84, "Peat")) == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("text", "lang", "suspect"),
    [
        ("The museum sold 18,215 tickets, 3,907 more than the 44,308 of the year before.", "en", "18,215 tickets"),
        (
            "باع المتحف 18,215 تذكرة، بزيادة 3,907 تذاكر عن العام السابق الذي بيعت فيه 44,308 تذاكر.",
            "ar",
            "18,215 تذكرة",
        ),
    ],
)
def test_a_slip_in_the_larger_figure_turns_a_difference_round(text: str, lang: str, suspect: str) -> None:
    """48,215 less 44,308 are 3,907."""
    assert _found(text, lang, "SUM04")[0] == [suspect]
