"""Lists that divide a figure of an earlier sentence, and bare figures in the unit of the first of their list."""

from __future__ import annotations

import pytest

import factcheck

FAR_AR = (
    "جمع المصرف 86,400 وحدة دم. وشارك في الحملة 640 متطوعا في 12 مدينة. وأتلفت 1,296 وحدة لأسباب طبية.\n\n"
    "وتوزعت الوحدات على الوسط (51,840) والشمال (24,192) والجنوب ({south})."
)
FAR_EN = (
    "The bank took in 86,400 units of blood. Some 640 helpers worked in 12 towns. Some 1,296 units had to be thrown away.\n\n"
    "The units were divided between the centre 51,840, the north 24,192 and the south {south}."
)


def told(text: str, lang: str) -> tuple[list[tuple[str | None, ...]], int]:
    """The findings with what they suggest, and how many relations hold."""
    report = factcheck.check(text, lang=lang, select=["SUM01"])
    return [(each.reported, each.suggestion) for each in report.findings], len(report.verified)


@pytest.mark.parametrize(("text", "lang", "total"), [(FAR_AR, "ar", "86,400 وحدة"), (FAR_EN, "en", "86,400 units")])
def test_a_divided_figure_may_stand_further_back(text: str, lang: str, total: str) -> None:
    """51,840 + 24,192 + 10,368 are 86,400; with 10,638 two digits are swapped."""
    assert told(text.format(south="10,368"), lang) == ([], 1)
    assert told(text.format(south="10,638"), lang) == ([(total, "10,368")], 0)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("شملت الأعمال 214 كيلومترا، منها 96 كيلومترا في أسال و71 في مراد و{last} في تينار.", "ar"),
        ("The works took in 214 tonnes: 96 tonnes for Asal, 71 for Murad and {last} for Tinar.", "en"),
    ],
)
def test_one_word_leads_on_from_figures_that_share_a_unit(text: str, lang: str) -> None:
    """96 + 71 + 47 are 214; with 74 two digits are swapped."""
    assert told(text.format(last=47), lang)[0] == []
    assert told(text.format(last=47), lang)[1] == 1
    assert [suggested for _, suggested in told(text.format(last=74), lang)[0]] == ["47"]


def test_a_part_of_a_list_divides_nothing() -> None:
    """Words that call the list a part of all leave the total alone."""
    text = "تلقى المركز 640 بلاغا. وتوزعت البلاغات على مناطق أبرزها أسال 210 ومراد 154 وتينار 121."
    assert told(text, "ar")[0] == []
