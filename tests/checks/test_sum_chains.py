"""Tables of one column, whose totals tell of each other; totals that stand first, and lines that are no parts."""

from __future__ import annotations

import pytest

from tests.checks.test_sum_tables import found

ACCOUNTS = """
| Item | Sum |
| Rent | 4,120 |
| Power | 1,365 |
| Subtotal | {house} |
| Wages | 6,480 |
| Travel | 935 |
| Subtotal | {staff} |
| Grand total | {all} |
"""
NET = """
| Item | Sum |
| Fees | 3,418 |
| Sales | 2,775 |
| Gross total | {gross} |
| Less: refunds | 640 |
| Net total | {net} |
"""


@pytest.mark.parametrize(
    ("house", "staff", "whole", "want"),
    [
        # 4,120 + 1,365 = 5,485; 6,480 + 935 = 7,415; together 12,900.
        ("5,485", "7,415", "12,900", []),
        ("5,485", "7,451", "12,900", ["7,415"]),
        ("5,584", "7,415", "12,900", ["5,485"]),
        ("5,485", "7,415", "19,200", ["12,900"]),
    ],
)
def test_subtotals_and_their_grand_total_tell_of_each_other(
    house: str, staff: str, whole: str, want: list[str]
) -> None:
    """Whichever of the three is wrong, the other two show it."""
    assert found(ACCOUNTS.format(house=house, staff=staff, all=whole)) == want


@pytest.mark.parametrize(
    ("gross", "net", "want"),
    [
        # 3,418 + 2,775 = 6,193, less 640 is 5,553.
        ("6,193", "5,553", []),
        ("6,913", "5,553", ["6,193"]),
        ("6,193", "5,533", ["5,553"]),
    ],
)
def test_a_net_total_tells_of_its_gross_total(gross: str, net: str, want: list[str]) -> None:
    """The lines that lead to the one that is right show the other one wrong."""
    assert found(NET.format(gross=gross, net=net)) == want


@pytest.mark.parametrize(
    ("rows", "lang", "want"),
    [
        # 312 + 245 + 198 = 755; a total may stand above its parts, and an average or a part of a part below it.
        ("| Town | Homes |\n| Total | 3,755 |\n| Homs | 1,312 |\n| Hama | 1,245 |\n| Idlib | 1,198 |", "en", []),
        ("| Town | Homes |\n| Total | 3,785 |\n| Homs | 1,312 |\n| Hama | 1,245 |\n| Idlib | 1,198 |", "en", ["3,755"]),
        ("| Town | Homes |\n| Homs | 1,312 |\n| Hama | 1,245 |\n| Idlib | 1,198 |\n| Total | 3,575 |\n| Average | 1,252 |", "en", ["3,755"]),
        ("| Town | Homes |\n| Homs | 1,312 |\n| of which: new | 402 |\n| Hama | 1,245 |\n| Idlib | 1,198 |\n| Total | 3,575 |", "en", ["3,755"]),
        ("| البلدة | المنازل |\n| حمص | 1,312 |\n| حماة | 1,245 |\n| إدلب | 1,198 |\n| المجموع | 3,575 |\n| المتوسط | 1,252 |", "ar", ["3,755"]),
        # A list that names a few of many towns: no one digit makes it the total.
        ("| Town | Homes |\n| Total | 9,041 |\n| Homs | 1,312 |\n| Hama | 1,245 |\n| Idlib | 1,198 |", "en", []),
    ],
)  # fmt: skip
def test_the_only_total_of_one_column(rows: str, lang: str, want: list[str]) -> None:
    """It is told wrong where it stands last, or where one slip alone keeps it from its lines."""
    assert found(rows, lang) == want


def test_a_long_figure_without_separators_is_a_figure_in_a_column() -> None:
    """Eight digits may be a name in prose; below seven of them they are a sum: 6,221,868 + 4,017,905 = 10,239,773."""
    table = """
    | Port | In | Out |
    | Gate | 6221868 | 5058549 |
    | Pass | 4017905 | 7780093 |
    | Total | 10239773 | 12838462 |
    """
    assert found(table) == ["12838642"]


def test_a_miss_of_a_few_units_in_a_long_sum_is_rounding() -> None:
    """Two parts may miss by two where they were rounded; by thirty they do not."""
    table = """
    | Port | In | Out |
    | Gate | 6,221,868 | 5,058,549 |
    | Pass | 4,017,905 | 7,780,093 |
    | Total | 10,239,773 | {} |
    """
    assert found(table.format("12,838,644")) == []
    assert found(table.format("12,838,672")) == ["12,838,642"]
