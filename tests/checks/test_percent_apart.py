"""Percentages whose part and whole stand in other sentences, or in no fixed shape."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document

HOLD = [
    ("Nurses saw 1,860 infants. The round took nine days. A total of 279 infants, or 15%, were underweight.", "en"),
    ("Volunteers tested 864 springs. Samples from 108 of the springs, or 12.5%, were salty.", "en"),
    ("Of 58 lifts in the towers, 49 work. The oldest is from 1961. That is 84.5 per cent.", "en"),
    ("The office decided 425 pleas; it upheld 68 of them; the share upheld was 16 per cent.", "en"),
    ("Unemployment was 23.7 per cent: 148,600 people had no work in a labour force of 627,000.", "en"),
    ("Crews restored power to 183,000 homes. The storm had cut off 244,000, so 75 per cent of those had light.", "en"),
    ("The union polled 9,640 drivers and 7,423 voted to strike (77 per cent of those polled).", "en"),
    ("Lending to farms was €1.68 billion. All lending was €5.6 billion, so farms took 30 per cent of it.", "en"),
    ("فحصت اللجنة 57 عقدا من العقود وعددها 380 عقدا. وتمثل هذه العقود 15% من مجموع العقود.", "ar"),
    ("تحتاج 84 مدرسة إلى ترميم. ويعادل العدد 24% من المدارس كافة. ويبلغ عدد المدارس 350 مدرسة.", "ar"),
    ("تلقت الهيئة 5,640 شكوى، وأغلقت منها 4,794 شكوى، أي 85 بالمئة من الشكاوى الواردة.", "ar"),
    ("بلغت حصة الشركة 43.5 في المئة بعد أن باعت 5,220 وحدة من مجموع الوحدات، وهو 12,000 وحدة.", "ar"),
]
SILENT = [
    "Profit was $4.53 billion, with a return on investment of 87%, and net profit was $3.96 billion.",
    "It weighs 1 gram and holds 37 grams of salt, or so; a copper value of 0.1% was found.",
    "The firm has 27 parks. It sold one for $3.0 million and bought six for $54.8 million, at a rate of 9.53%.",
    "Owners get 10 bonds and 36 shares with votes that make sixty percent (60%) of all votes.",
    "Of the 12 towns, 8 have a bank. Growth was 36% in the year.",
]


def _verdicts(text: str, lang: str) -> tuple[list[str], list[str]]:
    report = factcheck.check(Document(text, lang=lang), select=["PCT01"])
    return [each.message for each in report.verified], [each.message for each in report.findings]


@pytest.mark.parametrize(("text", "lang"), HOLD, ids=[f"{lang}-{at}" for at, (_, lang) in enumerate(HOLD)])
def test_a_percentage_is_held_against_the_figures_that_its_words_point_to(text: str, lang: str) -> None:
    """ "Of them", the noun that both figures count, and a rate tell whose share a percentage is."""
    verified, findings = _verdicts(text, lang)
    assert (len(verified), findings) == (1, [])


@pytest.mark.parametrize("text", SILENT)
def test_figures_that_only_stand_near_a_percentage_are_none_of_its_business(text: str) -> None:
    """Without a word that ties them, two amounts beside a percentage mean nothing."""
    assert _verdicts(text, "en") == ([], [])


def test_the_part_that_became_greater_than_its_whole_is_still_the_part() -> None:
    """What words call a part stays one when a slip makes it the greater figure."""
    _, findings = _verdicts("The board received 270 pleas and granted 633 of them, a rate of 88%.", "en")
    assert findings == ["«88%» is not the share that the figures give."]


def test_an_amount_each_year_may_be_a_part_of_one_without_a_time() -> None:
    """That money is paid each year is said of one figure only."""
    text = "تكلف الواردات الدولة 2.7 مليار دولار سنويا، أي 18% من فاتورة الواردات التي تقارب 15.0 مليار دولار."
    assert len(_verdicts(text, "ar")[0]) == 1


def test_a_share_in_words_before_its_percentage_says_it_only_again() -> None:
    """The part and the whole are held against the percentage although "a quarter" stands between."""
    text = "The state paid $7.8 million of the $31.2 million, a quarter (25%)."
    right, wrong = _verdicts(text, "en"), _verdicts(text.replace("7.8", "8.7"), "en")
    assert (len(right[0]) >= 1, right[1], len(wrong[1])) == (True, [], 1)
