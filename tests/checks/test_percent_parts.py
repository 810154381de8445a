"""Which figures of a text and its tables are a part, its whole and their percentage; every value by hand."""

from __future__ import annotations

import pytest

from factcheck.checks import Case
from factcheck.checks.percent.parts import parts
from factcheck.checks.tables.percentages import table_percentages
from factcheck.extract import understand
from factcheck.judge import judge
from factcheck.locales import pack
from factcheck.model import Document, Relation


def case(text: str, lang: str = "en") -> Case:
    return Case(understand(Document.of(text, lang=lang)), pack(lang))


def figures(relation: Relation) -> tuple[str, ...]:
    return tuple(each.claim.number_surface for each in relation.terms())


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Of the 160 patients, 40 (25%) were women.", "en", ("25", "40", "160")),
        ("The clinic saw 40 of 160 patients, or 25%.", "en", ("25", "40", "160")),
        ("In all 40 (25%) of the 160 patients were women.", "en", ("25", "40", "160")),
        ("Some 40 women, representing 25% of the 160 patients, came late.", "en", ("25", "40", "160")),
        ("A share of 25% of the 160 patients, or 40, came late.", "en", ("25", "40", "160")),
        ("Some 25% (40 out of 160) came late.", "en", ("25", "40", "160")),
        ("The clinic saw 160 patients. It sent home 40 of them, or 25%.", "en", ("25", "40", "160")),
        ("A quarter (25%) of them came late.", "en", ("25", "A quarter")),
        ("فحصت العيادة 40 من أصل 160 مريضا، أي 25%.", "ar", ("25", "40", "160")),
        ("استقبلت العيادة 160 مريضا، منهم 40 مريضا (25%) من النساء.", "ar", ("25", "40", "160")),
    ],
)
def test_a_percentage_finds_its_part_and_whole(text: str, lang: str, expected: tuple[str, ...]) -> None:
    """The part and the whole are told apart by the words, across two sentences, too."""
    found = list(parts(case(text, lang)))
    assert [figures(each) for each in found] == [expected]
    assert [judge(each).outcome for each in found] == ["consistent"]


def test_a_list_shares_its_whole() -> None:
    """Of 160 patients, 40 are 25 % and 24 are 15 %."""
    found = [
        figures(each) for each in parts(case("Of the 160 patients, 40 (25%) were women and 24 (15%) were children."))
    ]
    assert found == [("25", "40", "160"), ("15", "24", "160")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The fleet earned $19,807, a 6% premium over the average of $18,681.", "en"),
        ("Segment revenue was $600 million with profit of $240 million, comprising 24% of total revenue.", "en"),
        ("Reserves of $363 million, or $2.98 per share, were discounted at 10%.", "en"),
        ("The firm sold 40 and 60 units, 25% and 30% of the 160 and 200 made, respectively.", "en"),
        ("باعت الشركة 40 وحدة في أيار، بزيادة 25% عن 32 وحدة في نيسان.", "ar"),
    ],
)
def test_percentages_of_something_else_are_left_alone(text: str, lang: str) -> None:
    """A premium, another whole, a price per share and lists are no parts of the figures beside them."""
    assert [figures(each) for each in parts(case(text, lang)) if judge(each).outcome == "inconsistent"] == []


CHANGES = "| Port | 2019 | 2018 | {heading} |\n|---|---|---|---|\n| North | 418 | 475 | {north} |\n| South | 169 | 130 | 30.0% |\n"
SHARES = (
    "| Ward | Entered | Passed | Pass rate |\n|---|---|---|---|\n"
    "| East | 1,640 | 1,312 | 80.0% |\n| West | 925 | 666 | 72.0% |\n| Hill | 1,180 | 826 | {hill} |\n"
)
TOTALS = "| Use | Tonnes | Share |\n|---|---|---|\n| Feed | 40 | {feed} |\n| Seed | 60 | 30.0% |\n| Food | 100 | 50.0% |\n| Total | 200 | 100.0% |\n"


def table(text: str, kind: str) -> list[str]:
    return [judge(each).outcome for each in table_percentages(case(text), kind)]


def test_a_column_of_changes_is_believed_by_its_heading_and_one_row() -> None:
    """418 after 475 is a fall of 12.0 %; with 21.0 % written the other row still shows the layout."""
    assert table(CHANGES.format(heading="Change", north="-12.0%"), "change") == ["consistent", "consistent"]
    assert table(CHANGES.format(heading="Change", north="-21.0%"), "change") == ["inconsistent", "consistent"]
    assert table(CHANGES.format(heading="Change", north="(12.0%)"), "change") == ["consistent", "consistent"]


def test_a_column_on_another_basis_is_left_alone() -> None:
    """A column in constant currency need not fit the two beside it; without a heading one row is not enough."""
    assert table(CHANGES.format(heading="Change in constant currency", north="-21.0%"), "change") == []
    assert table(CHANGES.format(heading="Note", north="-21.0%"), "change") == []


def test_a_column_of_shares_is_believed_where_most_rows_hold() -> None:
    """826 of 1,180 are 70.0 %, not 77.0 %; the two other rows show what the column is."""
    assert table(SHARES.format(hill="70.0%"), "part") == ["consistent"] * 3
    assert table(SHARES.format(hill="77.0%"), "part") == ["consistent", "consistent", "inconsistent"]


def test_shares_of_a_total_row_are_checked() -> None:
    """40 of the 200 tonnes are 20.0 %."""
    assert table(TOTALS.format(feed="20.0%"), "part") == ["consistent"] * 3
    assert table(TOTALS.format(feed="26.0%"), "part") == ["inconsistent", "consistent", "consistent"]
