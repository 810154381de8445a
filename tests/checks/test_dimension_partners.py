"""Units of unlike dimension in whose place the unit usual beside the other one would fit."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document


def _found(text: str, lang: str) -> list[tuple[str, str | None]]:
    report = factcheck.check(Document(text, lang=lang), select=["UNI03"])
    return [(each.diagnosis or "", each.suspect.surface if each.suspect else None) for each in report.findings]


@pytest.mark.parametrize(
    ("text", "lang", "suspect"),
    [
        # 5.8 US gallons are 21.95 litres, 41 °F are 5 °C, 30 acres are 12.1 hectares, 120 dunams are 12 hectares.
        ("Each cow gives 22 kilometres (5.8 US gallons) of milk a day.", "en", "22 kilometres"),
        ("The plot of 12 tonnes (30 acres) was sold.", "en", "12 tonnes"),
        ("هبطت درجة الحرارة إلى 5 درجات مئوية (41 رطلا) في المرتفعات.", "ar", "41 رطلا"),
        ("تبلغ مساحة الأرض 120 دونما (12 كيلومترا).", "ar", "12 كيلومترا"),
    ],
)
def test_a_unit_put_for_the_usual_one_is_found(text: str, lang: str, suspect: str) -> None:
    """The figure fits another unit of the other one's dimension as written."""
    assert _found(text, lang) == [("wrong-unit", suspect)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("He ran the 5 km race (30 minutes) with ease.", "en"),
        ("The boat of 12 metres (40 tonnes) sank.", "en"),
        ("The crate (2 kg) holds 50 mm (2 lb) of foam.", "en"),
        ("الخزان الذي طوله 20 مترا (15 طنا) فارغ.", "ar"),
    ],
)
def test_two_measures_of_one_thing_are_left_alone(text: str, lang: str) -> None:
    """Brackets also hold another measure of the same thing; figures of one digit tell nothing."""
    assert _found(text, lang) == []


def test_a_range_in_brackets_may_begin_with_between() -> None:
    """25 and 30 kilometres are 16 and 19 miles; 61 for 16 is found."""
    right = "سقط على مسافة بين 25 و30 كيلومترا (بين 16 و19 ميلا) من البلدة."
    wrong = right.replace("16", "61")
    found = [[each.check for each in factcheck.check(Document(text, lang="ar")).findings] for text in (right, wrong)]
    assert (found[0], "UNI01" in found[1]) == ([], True)
