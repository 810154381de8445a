"""Shares in words: one of so many, an eighth of a whole, and what only looks like one."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import read, values

ONE_OF = [
    ("يعاني واحد من أربعة موظفين من القلق", [("واحد من أربعة موظفين", "0.25", "موظفين")]),
    ("فقدت واحدة من خمس أسر منزلها", [("واحدة من خمس أسر", "0.2", "أسر")]),
    ("يصاب به واحد من ألف", [("واحد من ألف", "0.001", "")]),
    ("تعافى واحد على أربعة من المرضى", [("واحد على أربعة من المرضى", "0.25", "مرضى")]),
    ("يحتاج واحد من 5 أطفال إلى الدعم", [("واحد من 5 أطفال", "0.2", "أطفال")]),
    ("هي واحدة من 16 دولة مانحة", [("16 دولة مانحة", "16", "دولة مانحة")]),
    ("نال الأول 640 صوتا وحصل الثالث على 521", [("640 صوتا", "640", "صوتا"), ("ثالث", "3", ""), ("521", "521", "")]),
    ("غادر واحد من الأربعة", [("أربعة", "4", "")]),
    ("يحتوي الكيس الواحد على ستة أرغفة", [("ستة أرغفة", "6", "أرغفة")]),
]


@pytest.mark.parametrize(("text", "expected"), ONE_OF)
def test_one_of_so_many_is_a_share(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The word for one makes a share with a number after "of", unless digits or an article count what is there."""
    assert read(text, "ar") == expected


EIGHTHS = [
    ("نزح ثمن السكان", [("ثمن السكان", "0.125", "سكان")]),
    ("امتنع ثمن أعضاء المجلس", [("ثمن أعضاء", "0.125", "أعضاء")]),
    ("احترق ثُمن الغابة", [("ثُمن الغابة", "0.125", "غابة")]),
    ("ارتفع ثمن الخبز", []),
    ("دفعوا ثمن الحرب", []),
    ("تأهل الفريق إلى ثمن النهائي", []),
    ("قطعوا خمسي المسافة", [("خمسي المسافة", "0.4", "مسافة")]),
]


@pytest.mark.parametrize(("text", "expected"), EIGHTHS)
def test_a_price_is_no_eighth(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The word for an eighth is the word for a price: it is a part where its vowel or a whole after it says so."""
    assert read(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("انتشلوا ثلاثا وعشرين جثة", ["23"]),
        ("زرعوا خمسا وأربعين شجرة", ["45"]),
        ("استقبلوا ثمانيا وثلاثين أسرة", ["38"]),
    ],
)
def test_a_unit_in_the_accusative(text: str, expected: list[str]) -> None:
    """Before a ten the word for a unit may end as an object does."""
    assert values(text, "ar") == expected


@pytest.mark.parametrize("sign", ["=<", "=>", "<>"])
def test_a_sign_of_programs_tells_no_figure(sign: str) -> None:
    """After a sign that is no bound a figure is a name: what it says of the figure is not known."""
    for text, lang in ((f"النتيجة {sign}45", "ar"), (f"the result {sign}٤٥", "ar"), (f"the result {sign}45", "en")):
        assert [claim.kind for claim in extract(text, lang)] == ["identifier"]


def test_a_bare_figure_below_zero_is_in_degrees() -> None:
    """Below zero Arabic may leave the degrees out, and the rate of a bank keeps its own unit."""
    assert read("هبطت الحرارة إلى 7 تحت الصفر", "ar") == [("7 تحت الصفر", "-7", "degree")]
    assert read("بلغت الفائدة 0.5 في المئة تحت الصفر", "ar") == [("0.5 في المئة تحت الصفر", "-0.5", "percent")]


def test_a_month_with_the_article_is_a_month() -> None:
    """A day of a month is a date, with the article of the month or without it."""
    for text in ("افتتح في 4 من المايو", "افتتح في ٤من المايو", "افتتح في 4 من مايو"):
        (claim,) = extract(text, "ar")
        assert claim.kind == "date"
        assert claim.when is not None
        assert (claim.when.month, claim.when.day) == (5, 4)


EVERY = [
    ("فقد 4 مزارعين من كل 10 محصولهم", ("4 مزارعين من كل 10", "0.4", "مزارعين")),
    ("يعاني طفل من كل أربعة، بحسب المسح", ("طفل من كل أربعة", "0.25", "طفل")),
    ("تعيل امرأة من كل 8 نساء أسرتها", ("امرأة من كل 8 نساء", "0.125", "نساء")),
    ("يستفيد من كل 10 وحدات", ("10 وحدات", "10", "وحدات")),
    ("حضر 9 من أصل 14", ("9", "9", "")),
    ("قالت 3 من كل 10 إنها تراجعت", ("3 من كل 10", "0.3", "")),
]


@pytest.mark.parametrize(("text", "expected"), EVERY)
def test_of_every_so_many(text: str, expected: tuple[str, str, str]) -> None:
    """What is counted may stand before "of every", with its number or alone; a verb before it counts nothing."""
    assert read(text, "ar")[0] == expected
