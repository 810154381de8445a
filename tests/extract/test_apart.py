"""Hedges that stand apart from their figure, their subject between the two."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import only

CASES = [
    ("لم يتجاوز عدد الحضور 50 شخصا", "at_most"),
    ("لا تتجاوز حصة الفرد 90 لترا", "at_most"),
    ("ولا يزيد عدد الغائبين عن 12 طالبا", "at_most"),
    ("لن يقل عدد المقاعد المخصصة للنساء عن 36 مقعدا", "at_least"),
    ("يزيد عدد السكان على 3 ملايين نسمة", "more_than"),
    ("تجاوزت درجات الحرارة في البصرة 50 درجة مئوية", "more_than"),
    ("يقل عمر البناء عن 30 عاما", "less_than"),
    ("تجاوزت الشاحنة 3 حواجز", ""),  # the figure is what was passed
    ("تجاوز السائق السرعة المحددة في 3 مناسبات", ""),
    ("تجاوز العجز التوقعات، وبلغ 3%", ""),
    ("لم يتغير عدد الحضور وهو 50 شخصا", ""),
]


@pytest.mark.parametrize(("text", "hedge"), CASES)
def test_the_hedge_of_a_verb_before_its_subject(text: str, hedge: str) -> None:
    """A verb bounds the figure behind its subject, unless the figure is something else."""
    claim = only(text, "ar")
    assert claim.quantity is not None
    assert (claim.quantity.hedge.name if claim.quantity.hedge else "") == hedge


def test_a_verb_that_bounds_tells_no_change() -> None:
    """ "زادت الأسعار عن 3 ملايين" is "are above 3 million", not "rose by"."""
    assert only("زادت الأسعار عن 3 ملايين دينار", "ar").change is None
    assert only("Prices were above 3 million dinars", "en").change is None
