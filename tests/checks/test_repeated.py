"""Figures and dates that a text says again as they are, and numbers in words with their digits."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.model import Finding


def verified(text: str, lang: str, day: date | None = None) -> list[set[str]]:
    """The surfaces of each pair that is tied."""
    document = factcheck.Document.of(text, lang=lang, date=day)
    report = factcheck.check(document, select=["SAM01"])
    assert report.findings == ()
    return [{each.surface for each in one.evidence} for one in report.verified]


def found(text: str, lang: str) -> list[Finding]:
    """The findings of the same check."""
    return list(factcheck.check(factcheck.Document.of(text, lang=lang), select=["SAM01"]).findings)


BULLETS = (
    "Harbour group grows\n\n"
    "* Sales rise to EUR 5.6 million (H1 2024: EUR 4.1 million)\n"
    "* Staff costs fall\n\n"
    "Sales rose by more than a third to EUR 5.6 million in the first half (H1 2024: EUR 4.1 million). "
    "The board was pleased.\n"
)
BULLETS_AR = (
    "نمو شركة الميناء\n\n"
    "- المبيعات 5.6 مليون يورو (النصف الأول من 2024: 4.1 مليون يورو)\n\n"
    "بلغت المبيعات 5.6 مليون يورو، بعد أن كانت 4.1 مليون يورو قبل عام.\n"
)


@pytest.mark.parametrize(
    ("text", "lang", "pairs"),
    [
        (BULLETS, "en", [{"EUR 5.6 million"}, {"EUR 4.1 million"}]),
        (BULLETS_AR, "ar", [{"5.6 مليون يورو"}, {"4.1 مليون يورو"}]),
    ],
)
def test_figures_said_again_together_are_the_same(text: str, lang: str, pairs: list[set[str]]) -> None:
    """Two figures of a bullet that stand together again in the body are tied, the one in brackets too."""
    assert [each for each in verified(text, lang) if each in pairs] == pairs


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The mast is 68,263 mm high. Nothing else was said. Later he wrote of 68,263 mm.", "en", 1),  # five digits
        ("One shed is 20 m wide. Another reached 20 m from its door.", "en", 0),  # one digit and no word
        (
            "Rates fell by 4.8% in the north. Costs of wheat fell by 4.8% in the south.",
            "en",
            0,
        ),  # changes of two things
        ("The first 100 people get free water. The first 100 dogs get free water.", "en", 0),  # unlike things
        (
            "More than 350,000 heart attacks hit the country. Some 350,000 people in the country have heart attacks.",
            "en",
            1,
        ),
        ("The fund paid 250 euros in May for seeds. The fund paid 250 euros in June for seeds.", "en", 0),
        ("Prices rose by 12.5% on the coast. Prices on the coast fell by 12.5% later.", "en", 0),  # up and down
        ("Sales of 8.8 to 9.2 million euros are planned. He again named 8.8 to 9.2 million euros.", "en", 1),
        ("The plan runs 30 days. Another plan runs 30 days.", "en", 0),
        ("- Plan one costs 20 euros a month\n- Plan two costs 20 euros a month\n", "en", 0),
        ("Each wins a $200 Gift Card of the shop, and the third wins a $200 gift card, too.", "en", 1),
        ("Adults pay $25 at the door and groups pay $25 by post.", "en", 0),
        ("Deposit: $3000.00, net profit: $3000.00 + $894.60, which shows a good year.", "en", 1),  # a shown sum
        (
            "It has over 40 years of harbour trade fairs behind it. With four decades of harbour trade fairs behind it, it grows.",
            "en",
            1,
        ),
        ("A mean of 4.9 EHS of coal work in May was said. Coal work had a mean of 4.9 EHS in May.", "en", 1),
        (
            "The firm's 80 permits were granted by the port office. Of the 80 firms the port office granted permits to, some grow.",
            "en",
            1,
        ),
        ("يبلغ ارتفاع السارية 68,263 ملم. ولم يقل أحد شيئا. ثم كتب عن 68,263 ملم.", "ar", 1),
        ("دفع الصندوق 250 يورو للبذور في أيار. ودفع الصندوق 250 يورو للبذور في حزيران.", "ar", 0),
    ],
)
def test_chance_ties_no_figures(text: str, lang: str, expected: int) -> None:
    """The fewer digits a figure has, the more words must be said again, and times and things must agree."""
    assert len(verified(text, lang)) == expected


def test_the_last_mention_is_held_against_the_one_before_and_the_first() -> None:
    """Three mentions of one figure are two and one pairs."""
    text = (
        "The tower cost 41,275 euros. Paint for the tower was in the 41,275 euros. The tower's 41,275 euros were paid."
    )
    assert len(verified(text, "en")) == 3


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (
            "The Lake Fair opens on 14 August 2025. Seats are free.\n\nLake Fair details: 14 August 2025, at noon.",
            "en",
            1,
        ),
        ("The fair opens on 14 August 2025. A new bridge was shut on 14 August 2025.", "en", 0),
        ("The sale runs from 3 to 9 May 2025. Buyers come. The sale: 3 to 9 May 2025.", "en", 1),
        ("يفتح معرض البحيرة في 14 آب 2025. والدخول مجاني.\n\nموعد معرض البحيرة: 14 آب 2025 ظهرا.", "ar", 1),
        ("Lake Aid was founded in 2008 by nurses. About Lake Aid: founded in 2008, Lake Aid helps nurses.", "en", 1),
        ("Lake Aid sold 40 boats in 2008. Lake Aid bought 20 boats in 2008.", "en", 0),
        (
            "The Lake Fair runs at Kharaf 14 to 16 August 2025\n\nThe Lake Fair at Kharaf runs from Thursday, 14 August to Saturday, 16 August 2025.",
            "en",
            2,
        ),
        ("تأسست جمعية البحيرة عام 2008 في كراف.\n\nجمعية البحيرة: تأسست جمعية البحيرة عام 2008 في كراف.", "ar", 1),
        ("The Lake Fair opens in August 2025. The Lake Fair closes in August 2025.", "en", 0),
    ],
)
def test_dates_said_again_are_the_same(text: str, lang: str, expected: int) -> None:
    """A day needs two common words, a stretch of days one; months alone are no dates."""
    assert len(verified(text, lang)) == expected


def test_the_day_of_the_release_ties_nothing() -> None:
    """The day that heads a release is no event."""
    text = "KHARAF, 14 August 2025 - The Lake Fair opens.\n\nThe Lake Fair of Kharaf: 14 August 2025."
    assert verified(text, "en", date(2025, 8, 14)) == []


@pytest.mark.parametrize(
    ("text", "lang", "at"),
    [
        ("It ends within thirty (60) days.", "en", "60) days"),
        ("Twelve boats came, and forty-two (24) boats left.", "en", "(24) boats"),
        ("Buyers give two (2) names and three (4) dates.", "en", "(4) dates"),  # both ways is the text's habit
        ("ينتهي خلال ثلاثين (60) يوما.", "ar", "60) يوما"),
    ],
)
def test_words_and_digits_of_one_number_agree(text: str, lang: str, at: str) -> None:
    """Digits in brackets behind the same number in words must say the same."""
    (finding,) = found(text, lang)
    assert finding.severity == "error"
    assert text[finding.start : finding.end] == at


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Only two (3) people know of it.", "en"),  # the mark of a note
        ("He gave two (2) names and thanked the four (9).", "en"),  # nothing follows
        ("Some sixty (2019) and more.", "en"),
        ("حضر خمسة (3) أشخاص فقط.", "ar"),
    ],
)
def test_marks_of_notes_are_no_numbers(text: str, lang: str) -> None:
    """A small number in brackets may be the mark of a note."""
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang"), [("It ends within thirty (30) days.", "en"), ("ينتهي خلال ثلاثين (30) يوما.", "ar")]
)
def test_numbers_given_twice_are_verified(text: str, lang: str) -> None:
    """Words and digits that agree are a relation that holds."""
    assert len(verified(text, lang)) == 1
