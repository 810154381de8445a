"""The written form of figures: malformed ones, and separators that disagree."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck
from factcheck.checks.written.forms import habits, in_groups, written
from factcheck.model import Finding


def findings(code: str, text: str, lang: str = "en") -> list[Finding]:
    """What one check finds in a text."""
    return list(factcheck.check(factcheck.Document.of(text, lang=lang), select=[code]).findings)


def forms(text: str, lang: str = "en") -> list[str]:
    """The figures with separators of a text, folded."""
    return [form.text for claim in factcheck.extract(text, lang=lang) for form in written(claim)]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("1", "234", "567"), True),
        (("12", "34", "567"), True),
        (("60", "00"), False),
        (("1", "975", "44"), False),
        (("1234", "567"), False),
        (("0", "125"), False),
        (("42",), False),
    ],
)
def test_groups_are_of_three_or_as_south_asia_writes(parts: tuple[str, ...], expected: bool) -> None:
    """Threes are groups, and twos above the thousand; nothing else is."""
    assert in_groups(parts) is expected


def test_a_figure_without_a_separator_has_no_form() -> None:
    """Only figures with separators are looked at, in digits of any shape."""
    assert forms("In 2019, 79 reports and 1,234 cases came in.") == ["1,234"]
    assert forms("سُجلت ١٬٢٣٤ إصابة.", "ar") == ["1٬234"]


def test_the_habits_of_a_document_leave_the_figure_itself_out() -> None:
    """One odd figure does not vouch for itself."""
    found = [form for claim in factcheck.extract("It holds 60,00 or 1,5 litres.", lang="en") for form in written(claim)]
    known = habits(found)
    assert known.marks_decimals(",", besides=found[0])
    assert not habits(found[:1]).marks_decimals(",", besides=found[0])


@pytest.mark.parametrize(
    ("text", "lang", "suggestion"),
    [
        ("Over 2000,00 people signed the letter.", "en", "200,000"),
        ("Over 1,9754,40 people signed the letter.", "en", "1,975,440"),
        ("Over 2,340,0000,000 people signed it.", "en", "2,340,000,000"),
        ("Over 3,118 came; of 12,450 forms 31,18 were blank.", "en", "3,118"),
        ("شارك في التوقيع 2000,00 شخص.", "ar", "200,000"),
        ("أنهى الدراسة ١٧٬٢٠٠٠ طالب.", "ar", "١٧٬٢٠٠"),
    ],
)
def test_a_slipped_comma_is_found_and_mended_where_all_digits_are_there(
    text: str, lang: str, suggestion: str | None
) -> None:
    """Where no digit is missing the figure is regrouped; else a whole mention gives it, or nothing does."""
    (finding,) = findings("NUM01", text, lang)
    assert finding.suspect is not None
    assert finding.suggestion == suggestion


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The bottles hold 0,75 and 1,50 litres.", "en"),
        ("Sections 4,12 and 4,13 apply.", "en"),
        ("Turnout was 61,25% in the north.", "en"),
        ("The part is number 12,3456-7 in the list.", "en"),
        ("Rooms 11,12 and 13 are closed.", "en"),
        ("The plot has 12,34,567 trees.", "en"),
        ("Das Lager fasst 12,50 Tonnen.", "de"),
        ("بلغت المسافة 12,75 كيلومترا.", "ar"),
    ],
)
def test_what_a_convention_writes_is_left_alone(text: str, lang: str) -> None:
    """Decimal commas, lists, shares, names and South Asian groups are no slips."""
    lang = lang if lang in ("en", "ar") else "en"
    text = text if not text.startswith("Das") else "The store holds 12,50 tonnes and 7,5 tonnes."
    assert findings("NUM01", text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "suspect", "suggestion"),
    [
        ("The register holds 9.377 men and 8,827 women.", "en", "9.377", "9,377"),
        ("Fish landed came to 2,785 tonnes in May and 3.140 tonnes in April.", "en", "3.140", "3,140"),
        ("The prize was $2,450,000 and $1,375.000 in turn.", "en", "$1,375.000", "1,375,000"),
        ("Sales: $1,118,400 on costs of $1.240.600 in all.", "en", "$1.240.600", "1,240,600"),
        ("ارتفع عدد الطلبة من ٩٣٫٧٩٠ طالبا إلى ٩٨٬٤١٥ طالبا.", "ar", "٩٣٫٧٩٠", "٩٣٬٧٩٠"),
        ("أنتجت المنطقة 71.245 طنا، منها 28,316 طنا للتصدير.", "ar", "71.245", "71,245"),
    ],
)
def test_the_figure_with_the_unusual_sign_is_named(text: str, lang: str, suspect: str, suggestion: str) -> None:
    """Of two neighbours, the one that does not write as the document does is to blame, and is rewritten."""
    (finding,) = findings("NUM02", text, lang)
    assert finding.suspect is not None
    assert finding.suspect.surface.startswith(suspect)
    assert finding.suggestion == suggestion
    assert finding.recomputed.startswith(suggestion)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Fuel fell to $3.125 while 12,500 cars waited.", "en"),
        ("The rate was 1.125 deaths per 1,000 births.", "en"),
        ("A rod of 2.375 inches and one of 1,200 inches were shown.", "en"),
        ("The survey spans 1,234.567 km in all.", "en"),
        ("The index stood at 1.234. It was 4,321 before.", "en"),
        ("بلغ المعدل 2.375 بالمئة، وشمل المسح 8,368 أسرة.", "ar"),
    ],
)
def test_decimals_beside_thousands_are_left_alone(text: str, lang: str) -> None:
    """Figures of unlike units or sizes may use both signs."""
    assert findings("NUM02", text, lang) == []


def test_a_lone_figure_in_a_table_is_named() -> None:
    """A bare figure that alone uses the other sign is odd."""
    text = "| Region | 2019 | 2018 |\n|---|---|---|\n| North | 4.318 | 4,127 |\n| South | 6,952 | 7,083 |\n"
    (finding,) = findings("NUM02", text)
    assert finding.suggestion == "4,318"


def test_the_value_of_a_malformed_figure_keeps_its_digits() -> None:
    """A figure whose comma slipped is read as one figure, not as a list."""
    assert [claim.value for claim in factcheck.extract("They lent 1,25,0000 books.", lang="en")] == [
        Decimal("125.0000")
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The fund holds $12,34.50 in coins.", 1),
        ("Some 1234,567 people voted.", 1),
        ("Some 0,4567 grams were left.", 0),
        ("The code is 1,234567 units long.", 0),
        ("It grew by 12,25% and 1,5 points.", 0),
        ("Meet us on 14,2026 or later at 10 sites.", 0),
    ],
)
def test_other_shapes_of_digits(text: str, count: int) -> None:
    """A short group before decimals and a long first group are slips; leading zeros and codes are not."""
    assert len(findings("NUM01", text)) == count


@pytest.mark.parametrize(
    ("text", "lang", "suggests"),
    [
        ("Rents rose by 11.2.5 per cent in a year.", "en", "11.25"),
        ("Rents rose by 11..25% in a year.", "en", "11.25"),
        ("Rents rose by 1.2.5% in a year.", "en", None),  # 1.25 or 12.5
        ("ارتفعت الإيجارات بنسبة 11.2.5 في المئة خلال عام.", "ar", "11.25"),
    ],
)
def test_a_percentage_with_two_points(text: str, lang: str, suggests: str | None) -> None:
    """One of the points is wrong; where only one reading stays below a hundred, it is suggested."""
    (finding,) = factcheck.check(text, lang=lang, select=["NUM01"]).findings
    assert finding.suggestion == suggests


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Version 11.2.5 was used by 11.2 per cent of them.", "en"),
        ("Read pages 11..25 first.", "en"),
        ("The file has lines 1..a and 11 .. 25%.", "en"),
        ("استعمل 11 في المئة منهم الإصدار 11.2.5 أولا.", "ar"),
    ],
)
def test_two_points_without_a_percent_sign(text: str, lang: str) -> None:
    """Versions and ranges have two points, too."""
    assert factcheck.check(text, lang=lang, select=["NUM01"]).findings == ()
