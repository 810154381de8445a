"""Names that hold figures, hours, splits, bare quarters, and times that follow their figures in turn."""

from __future__ import annotations

import pytest

import factcheck

Row = tuple[str, str, str]  # surface, kind, unit
TIMES = ("date", "period", "time", "year")


def found(text: str, lang: str = "en") -> list[Row]:
    """The figures of a text that tell no time, as rows."""
    claims = [claim.as_dict() for claim in factcheck.extract(text, lang=lang)]
    return [(each["surface"], each["kind"], each["unit"]) for each in claims if each["kind"] not in TIMES]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The money was raised by the Ninety-Two & Rising Foundation in town.", [("Ninety-Two", "identifier", "")]),
        ("They deliver it through the ACME One platform to their customers.", [("One", "identifier", "")]),
        (
            "The Jon Doe One Percent Foundation helps children who are ill.",
            [("One", "identifier", "")],
        ),
        ("Only one percent of the voters agreed.", [("one percent", "percent", "percent")]),
        (
            "Collectors bought the 928 Turbo again. Prices of the 928 models have risen.",
            [("928", "identifier", ""), ("928", "identifier", "")],
        ),
        ("Its Fund 1 and Fund 2 invest in young companies.", [("1", "identifier", ""), ("2", "identifier", "")]),
        (
            "Holders of EUR5 trade it. The EUR5 coin is new, and EUR5 is backed by bonds.",
            [("5", "identifier", ""), ("5", "identifier", ""), ("5", "identifier", "")],
        ),
        ("It paid EUR5 for the book.", [("EUR5", "money", "EUR")]),
        ("The robot M0-2 is shown.", [("0", "identifier", ""), ("2", "identifier", "")]),
        ("The number (05072K 404) is new.", [("05072", "identifier", ""), ("404", "identifier", "")]),
        ("The office is at 88 Alder Court in town.", [("88", "identifier", "")]),
        ("It makes a 1-for-9.5 reverse split.", [("1", "identifier", ""), ("9.5", "identifier", "")]),
        ("About 1-in-5 people agree.", [("1-in-5", "ratio", "")]),
        ("Open Tuesday 9-4 and Friday 11-7.", [(each, "identifier", "") for each in ("9", "4", "11", "7")]),
        ("Call (208) 555–8013 now.", [(each, "identifier", "") for each in ("208", "555", "8013")]),
        ("Adults (14 & over) pay; kids (11 and under) do not.", [("14", "age", "year"), ("11", "age", "year")]),
        ("The number of clients aged 40 is rising.", [("40", "age", "year")]),
        (
            "Sites that had 12 or more visits got two.",
            [("12 or more visits", "count", "visits"), ("two", "number", "")],
        ),
        ("There are two stages, plus a special set.", [("two stages", "count", "stages")]),
        ("They are the three most useful tools.", [("three most useful tools", "count", "most useful tools")]),
        (
            "It holds 10,268 SOL and 14 million $ABC.",
            [("10,268 SOL", "count", "SOL"), ("14 million $ABC", "count", "ABC")],
        ),
        ("Listen on Radio Coast 107.7 FM at once.", [("107.7", "number", "")]),
        ("It lies 113 road km away.", [("113 road km", "measure", "kilometer")]),
        ("It pays USD 140.00 daily.", [("USD 140.00 daily", "money", "USD / day")]),
    ],
)
def test_figures(text: str, expected: list[Row]) -> None:
    """A figure that names something is an identifier, and one that counts keeps what it counts."""
    assert found(text) == expected


def test_ages_in_arabic() -> None:
    """An ordinal behind the word for age is an age, and elsewhere a place in a row."""
    assert found("الأطفال تحت سن الخامسة.", "ar") == [("خامسة", "age", "year")]
    assert found("حل في المرتبة الخامسة.", "ar") == [("خامسة", "ordinal", "")]


def test_bare_quarters() -> None:
    """A quarter without a year is a period even where no day of release tells which."""
    (claim,) = factcheck.extract("Shares slid on weak Q2 earnings.", lang="en")
    assert (claim.surface, claim.kind) == ("Q2", "period")


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Sales were $3 million and $4 million in 2021 and 2022, respectively.", "en", ["2021", "2022"]),
        ("بلغت المبيعات 3 ملايين دولار و4 ملايين دولار في 2021 و2022 على التوالي.", "ar", ["2021", "2022"]),
        ("In 2024 sales were $3 million, the highest since 2019.", "en", ["2024"]),
    ],
)
def test_periods(text: str, lang: str, expected: list[str]) -> None:
    """Times that follow their figures in turn go to one each, and the year of a record to none."""
    claims = [claim for claim in factcheck.extract(text, lang=lang) if claim.kind == "money"]
    assert [str(claim.period.start)[:4] for claim in claims if claim.period is not None] == expected
