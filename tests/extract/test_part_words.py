"""Fractions of one word: with a pronoun, with the article, told by a vowel, beside a whole unit."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import read

CASES = [
    ("حضر 40 طالبا، نصفهم من الريف", "ar", ("نصفهم", "0.5", "")),
    ("وصلت 900 سلة ووُزع ربعها", "ar", ("ربعها", "0.25", "")),
    ("لم يصرف منها سوى الربع", "ar", ("ربع", "0.25", "")),
    ("انخفضت الواردات إلى النصف خلال عام", "ar", ("نصف", "0.5", "")),
    ("عمل خَمس ساعات", "ar", ("خَمس ساعات", "5", "hour")),
    ("انتهى بعد خُمس الساعة", "ar", ("خُمس الساعة", "0.2", "hour")),
    ("استغرقت ثلاث ساعات ونصف ساعة", "ar", ("ثلاث ساعات ونصف ساعة", "3.5", "hour")),
    ("دامت ساعتين ونصف الساعة", "ar", ("ساعتين ونصف الساعة", "2.5", "hour")),
    ("بلغت الكلفة مليونا ونصف المليون دينار", "ar", ("مليونا ونصف المليون دينار", "1500000", "dinar")),
    ("It took three and a half hours", "en", ("three and a half hours", "3.5", "hour")),
]


@pytest.mark.parametrize(("text", "lang", "expected"), CASES)
def test_a_part_in_words(text: str, lang: str, expected: tuple[str, str, str]) -> None:
    """A part is a figure with what it is of."""
    assert read(text, lang)[-1] == expected


@pytest.mark.parametrize("text", ["في النصف الثاني من العام", "انتقل إلى النصف الأول", "بلغ الربع"])
def test_a_part_that_is_no_figure(text: str) -> None:
    """Halves and quarters of a year, and parts that nothing leads to, are no figures."""
    assert read(text, "ar") == []


def test_the_elided_noun_after_a_number_in_words() -> None:
    """ "ثمانية عشر منهم" counts what was named before, as "18 of them" does."""
    assert read("نام في العراء تسعون طفلا، ثمانية عشر منهم في المدرسة", "ar")[-1][1:] == ("18", "طفلا")
    assert read("Of 90 children, 18 of them slept there")[-1][1:] == ("18", "children")
