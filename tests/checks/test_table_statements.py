"""Tables as annual statements write them: the currency at the total alone, net lines, and lines that include others by name."""

from __future__ import annotations

import pytest

import factcheck

CASH = (
    ("en", ("| | 2019 | 2018 |\n|---|---|---|\n| Operating activities | (618) | (3,908) |\n| Investing activities | 200 | 150 |\n"
           "| Financing activities | 1,389 | 1,779 |\n| Net change in cash | {} | (1,979) |\n"), "971", "917"),
    ("ar", ("| البند | 2019 | 2018 |\n|---|---|---|\n| التشغيل | (618) | (3,908) |\n| الاستثمار | 200 | 150 |\n"
           "| التمويل | 1,389 | 1,779 |\n| صافي التغير في النقد | {} | (1,979) |\n"), "971", "917"),
    ("en", ("| | 2019 | 2018 |\n|---|---|---|\n| Cash | 9,472 | 7,554 |\n| Inventories | 12,542 | 9,317 |\n| Payables | (8,668) | (9,166) |\n"
           "| Total working capital | ${} | $7,705 |\n"), "13,346", "13,436"),
    ("ar", ("| البند | 2019 | 2018 |\n|---|---|---|\n| النقد | 9,472 | 7,554 |\n| المخزون | 12,542 | 9,317 |\n| الدائنون | (8,668) | (9,166) |\n"
           "| المجموع | ${} | $7,705 |\n"), "13,346", "13,436"),
    ("en", ("| | 2019 | 2018 |\n|---|---|---|\n| Interest on loans | 85,813 | 111,600 |\n| Lease charge | 10,875 | 10,520 |\n"
           "| Other costs, including exchange losses | 1,551 | 1,885 |\n| Total costs | {} | 124,005 |\n"), "98,239", "98,329"),
    ("ar", ("| البند | 2019 | 2018 |\n|---|---|---|\n| فوائد القروض | 85,813 | 111,600 |\n| الإيجار | 10,875 | 10,520 |\n"
           "| تكاليف أخرى بما في ذلك فروق الصرف | 1,551 | 1,885 |\n| المجموع | {} | 124,005 |\n"), "98,239", "98,329"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "table", "right", "wrong"), CASH)
def test_a_total_is_held_against_its_lines(lang: str, table: str, right: str, wrong: str) -> None:
    """The other column shows which lines add up, so that two digits in each other's place are found."""
    report = factcheck.check(factcheck.Document.of(table.format(right), lang=lang))
    assert report.findings == ()
    assert {each.check for each in report.verified} >= {"SUM01"}
    (found,) = factcheck.check(factcheck.Document.of(table.format(wrong), lang=lang)).findings
    assert (found.check, found.suggestion and found.suggestion.lstrip("$")) == ("SUM01", right)


def test_a_net_line_that_adds_up_nowhere_is_no_total() -> None:
    """A line called net is believed only where its column bears it out."""
    table = "| | 2019 |\n|---|---|\n| Sales | 9,472 |\n| Other income | 1,542 |\n| Net interest | 8,668 |\n"
    assert factcheck.check(factcheck.Document.of(table, lang="en")).findings == ()
    assert (
        factcheck.check(factcheck.Document.of(table.replace("Net interest", "صافي الفوائد"), lang="ar")).findings == ()
    )
