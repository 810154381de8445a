"""Parts that are named by their whole: among the dead, none but 14, out of those who sat it; decades and sentences apart."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck
from factcheck.model import Document


def _codes(text: str, lang: str, check: str, date: Date | None = None) -> tuple[int, int]:
    report = factcheck.check(Document(text, lang=lang, date=date), select=[check])
    return len(report.findings), len(report.verified)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("بلغ عدد ضحايا الفيضان {w} قتيلا، وكان من الضحايا {p} من عمال الميناء.", "ar"),
        ("لم يبق من أسرّة المستشفى، وعددها {w} سريرا، إلا {p} سريرا شاغرا.", "ar"),
        ("تقدم {w} مرشحا إلى الامتحان. ونجح {p} مرشحا من بين من تقدموا إليه.", "ar"),
        ("وصلت {w} شاحنة إلى المعبر، ست منها فارغة، و{p} شاحنة منها تحمل الوقود.", "ar"),
        ("The network of {w} rain gauges is old: {p} gauges of the network are broken.", "en"),
        ("Some {w} candidates sat the test. In the end {p} candidates out of those who sat it passed.", "en"),
    ],
)
def test_a_part_is_found_by_what_its_whole_was_called(text: str, lang: str) -> None:
    """A part of 38 fits into 212, one of 380 does not."""
    assert _codes(text.format(w=212, p=38), lang, "SUM02")[0] == 0
    assert _codes(text.format(w=212, p=38), lang, "SUM02")[1] >= 1
    assert _codes(text.format(w=212, p=380), lang, "SUM02")[0] == 1


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The railway runs 212 stations; 380 stations of the bus company are new.", "en"),
        ("There are 212 schools and 90 schools abroad. Prizes went to 380 schools out of those who wrote.", "en"),
        ("زار 212 سائحا القلعة. وسجل المتحف 380 سائحا من سكان المدينة.", "ar"),
        ("باع المعرض 212 لوحة، ولم يبع المتجر إلا 380 بطاقة.", "ar"),
        ("من بين محافظات البلاد كلها سجل الشمال وحده 212 إصابة، ولم يسجل الجنوب إلا 380 إصابة.", "ar"),
        ("سجل الشمال 212 إصابة، ولم يسجل الجنوب في سنة كاملة إلا 380 إصابة.", "ar"),
    ],
)
def test_figures_of_other_wholes_are_left_alone(text: str, lang: str) -> None:
    """Another owner, several wholes, another thing, another place."""
    assert _codes(text, lang, "SUM02") == (0, 0)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("He took power in 1986 and was ousted in 2016, three decades later.", "en", (0, 1)),
        ("He took power in 1986 and was ousted in 2016, five decades later.", "en", (1, 0)),
        ("She led the choir for two decades, from 1991 to 2009.", "en", (0, 1)),
        ("تولى المنصب عام 1986 وتنحى عام 2016، أي بعد ثلاثة عقود.", "ar", (0, 1)),
        ("تولى المنصب عام 1986 وتنحى عام 2016، أي بعد خمسة عقود.", "ar", (1, 0)),
        ("وقعت الشركة ثلاثة عقود بين عامي 2016 و2018.", "ar", (0, 0)),
        ("Work on the bridge began in 1998. Nobody knew the price. It ended in 2009, when 11 years had passed.", "en", (0, 1)),
        ("Work on the bridge began in 1998. Nobody knew the price. It ended in 2009, when 21 years had passed.", "en", (1, 0)),
    ],
)  # fmt: skip
def test_decades_and_dates_two_sentences_apart(text: str, lang: str, expected: tuple[int, int]) -> None:
    """A part of a decade counts or does not; contracts are no decades."""
    assert _codes(text, lang, "TIM03") == expected


@pytest.mark.parametrize(
    ("text", "lang", "date", "expected"),
    [
        ("The clinic treated 640 patients in the second quarter of 2024.", "en", Date(2023, 9, 4), 1),
        ("The firm served 640 customers in the second quarter of 2024.", "en", Date(2023, 9, 4), 0),
        ("Costs rose to $64 million in the second quarter of 2024.", "en", Date(2023, 9, 4), 0),
        ("استقبل المركز 640 مراجعا في الربع الثاني من عام 2024.", "ar", Date(2023, 9, 4), 1),
        ("استقبلت الشركة 640 زائرا في الربع الثاني من عام 2024.", "ar", Date(2023, 9, 4), 0),
        ("The court heard 640 cases in fiscal year 2026.", "en", Date(2023, 9, 4), 1),
        ("The court heard 640 cases in fiscal year 2024.", "en", Date(2023, 9, 4), 0),
        ("نظرت المحكمة في 640 قضية، تسلمت منها 90 قضية في السنة المالية 2026.", "ar", Date(2023, 9, 4), 1),
    ],
)
def test_quarters_to_come_are_those_of_no_company(text: str, lang: str, date: Date, expected: int) -> None:
    """A company's second quarter may be over in the year before; a fiscal year begins in the one before its name."""
    assert _codes(text, lang, "TIM06", date)[0] == expected
