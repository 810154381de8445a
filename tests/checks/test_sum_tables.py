"""What tables tell: net lines, losses taken off, columns that miss by next to nothing, slips in doubtful columns."""

from __future__ import annotations

import pytest

import factcheck


def found(rows: str, lang: str = "en", code: str = "SUM01") -> list[str | None]:
    """The suggestions of one check's findings on a table given as lines of cells."""
    lines = [line.strip() for line in rows.strip().splitlines()]
    ruler = "|" + "---|" * (lines[0].count("|") - 1)
    text = "\n".join([lines[0], ruler, *lines[1:]]) + "\n"
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])
    return [each.suggestion for each in report.findings]


@pytest.mark.parametrize(("net", "want"), [("913", []), ("931", ["913"])])
def test_a_net_line_is_what_is_left(net: str, want: list[str]) -> None:
    """910 − 45 is 865 confirms the line, 975 − 62 is 913."""
    table = f"""
    | Item | 2021 | 2022 |
    | Gross income | 910 | 975 |
    | Less: returns | 45 | 62 |
    | Net income | 865 | {net} |
    """
    assert found(table) == want


def test_a_loss_that_is_taken_off_is_added() -> None:
    """(3.6) less (1.8) is (1.8), (0.9) less (7.1) is 6.2; then 2.6 for 6.2 is a slip."""
    table = """
    | Millions | 2021 | 2020 | 2019 |
    | Result | (3.6) | (0.9) | 0.6 |
    | Less: charged to units | (1.8) | (7.1) | 5.7 |
    | Net result | (1.8) | 2.6 | (5.1) |
    """
    assert found(table) == ["6.2"]


def test_a_net_line_without_anything_less_is_a_line() -> None:
    """Net sales above net profit add up to nothing."""
    table = """
    | Item | 2021 | 2022 |
    | Sales, bread | 400 | 310 |
    | Sales, cake | 100 | 190 |
    | Net sales | 500 | 480 |
    | Wages | 20 | 15 |
    """
    assert found(table) == []


def test_a_column_that_misses_by_next_to_nothing_tells_the_parts() -> None:
    """The first column is 2 off in 19 million; the second gives 47,139,181, its digits swapped in the table."""
    table = """
    | Plan | Given | Left |
    | Old plan | 68,253 | 16,684,906 |
    | New plan | 19,468,186 | 30,454,275 |
    | Total | 19,536,441 | 41,739,181 |
    """
    assert found(table) == ["47,139,181"]


@pytest.mark.parametrize(
    ("rows", "lang", "want"),
    [
        ("| Post | In | Out |\n| Gate | 3,206 | 1,874 |\n| Pass | 2,915 | 2,240 |\n| Ford | 1,088 | 963 |\n| Total | 2,709 | 5,077 |", "en", ["7,209"]),
        ("| المعبر | الداخلون | الخارجون |\n| البوابة | 3,206 | 1,874 |\n| الجسر | 2,915 | 2,240 |\n| المخاضة | 1,088 | 9963 |\n| المجموع | 7,209 | 5,077 |", "ar", ["963"]),
        ("| Town | Boxes |\n| Homs | 1,264 |\n| Hama | 7,230 |\n| Idlib | 418 |\n| Tartus | 655 |\n| Total | 5,067 |", "en", ["2,730"]),
        ("| Shop | Sold | Price |\n| North | 310 | 45 |\n| South | 225 | 38 |\n| East | 140 | 51 |\n| Total | 675 | 44 |", "en", []),
        ("| Shop | Price |\n| North | 145 |\n| South | 138 |\n| East | 151 |\n| Total | 144 |", "en", []),
    ],
)  # fmt: skip
def test_a_telling_slip_speaks_in_a_doubtful_column(rows: str, lang: str, want: list[str]) -> None:
    """A total below one of its parts may be an average; swapped digits, or one written twice, show that it is none."""
    assert found(rows, lang) == want


def test_a_total_that_some_lines_alone_give_is_left_alone() -> None:
    """90 + 35 is 125 without the first line, which may be a total of its own."""
    assert found("| Item | Number |\n| Asked | 300 |\n| Came | 90 |\n| Wrote | 35 |\n| Total | 125 |") == []


def test_totals_stand_above_their_parts_too() -> None:
    """812 is 340 + 472 in one column, 650 is 210 + 440 in the other, written 560."""
    table = """
    | Region | Men | Women |
    | All regions | 812 | 560 |
    | North | 340 | 210 |
    | South | 472 | 440 |
    """
    assert found(table) == ["650"]


@pytest.mark.parametrize(
    ("part", "want"),
    [("313", 0), ("713", 1), ("(713)", 0), ("71%", 0), ("some", 0)],
)
def test_a_line_called_a_part_stays_below_its_line(part: str, want: int) -> None:
    """713 women among 540 trainees; figures below zero, shares and words are no parts."""
    table = f"| Who | Number |\n| Of which none | |\n| Trainees | 540 |\n| of which: women | {part} |"
    assert len(found(table, code="SUM02")) == want
