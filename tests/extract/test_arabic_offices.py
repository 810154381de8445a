"""What press offices write in Arabic: conjunctions, full stops in figures, halves and fifths, duals in ranges."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.extract.figure_texts import figures, read


def test_a_conjunction_begins_no_counted_thing() -> None:
    """The place behind «980 وشيشاوة» goes on with the list; a noun that begins with the same letter is a thing."""
    assert [unit for _, _, unit in read("ميدلت (980) وشيشاوة (202) وورزازات (90)", "ar")] == ["", "", ""]
    assert [unit for _, _, unit in read("(90) وفاة و(12) وحدة و(14) وسيطا", "ar")] == ["وفاة", "وحدة", "وسيطا"]


def test_a_full_stop_before_three_digits_only_groups_thousands() -> None:
    """Where a text has four such figures and no others, "2.500 درهم" are thousands; where it has others, it is open."""
    text = "نصبت 1.240 خيمة، وجمع 30.000 درهم، ووزعت 2.480 سلة، ونال كل بيت 2.500 درهم"
    assert [value for _, value, _ in read(text, "ar")] == ["1240", "30000", "2480", "2500"]
    open_one = "بلغ السعر 2.5 درهم، ثم 2.500 درهم، ثم 3.125 درهم، ثم 1.750 درهم، ثم 1.625 درهم"
    assert [value for _, value, _ in read(open_one, "ar")][1] == "2.500"


HALVES = [
    ("دفع كل مشترك 12 دينارا ونصف الدينار", "12.5"),
    ("ربحت الشركة مليون دينار ونصف", "1500000"),
    ("ربحت الشركة مليون دينار ونصف المليون", "1500000"),
    ("تراجعت الجرائم بنسبة الخمس خلال الفصل الأول", "0.2"),
    ("في السنوات الخمس الماضية", "5"),
]


@pytest.mark.parametrize(("text", "expected"), HALVES)
def test_halves_and_fifths_of_what_stands_before(text: str, expected: str) -> None:
    """A half behind a million is half a million, behind a unit half of that; "بنسبة الخمس" is a fifth."""
    (claim,) = figures(text, "ar")
    assert claim.value == Decimal(expected)


def test_a_dual_may_begin_a_range() -> None:
    """Between two metres and three is one range; two dead and three hurt are two figures."""
    (waves,) = figures("بلغ الموج بين مترين وثلاثة أمتار", "ar")
    assert waves.quantity is not None
    assert (waves.quantity.low, waves.quantity.high) == (Decimal(2), Decimal(3))
    assert [value for _, value, _ in read("سقط قتيلان وثلاثة جرحى", "ar")] == ["2", "3"]
