"""Changes: rose by, down, a 5 % increase; a level that was reached is none."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures

CASES = [
    ("Sales rose by 5%", "en", ["up"]),
    ("Sales rose 5% to $20 million", "en", ["up", None]),
    ("a 5% increase", "en", ["up"]),
    ("an increase of 12 points", "en", ["up"]),
    ("prices fell sharply by 3%", "en", ["down"]),
    ("down more than 3% on the year", "en", ["down"]),
    ("3% lower", "en", ["down"]),
    ("gained 3%", "en", ["up"]),
    ("raised $5 million", "en", [None]),
    ("growth was driven by $2 billion of sales", "en", [None]),
    ("tourism receipts soared by 46%, and hotel nights by 38%", "en", ["up", "up"]),
    ("it fell 212 points, or 1.6%", "en", ["down", "down"]),
    ("قفز سعر البصل 60%", "ar", ["up"]),
    ("ارتفع العدد إلى 45 شخصا", "ar", [None]),
    ("a 3% gain", "en", ["up"]),
    ("rose to 100 boats", "en", [None]),
    ("rose from 3 to 5 boats", "en", [None, None]),
    ("Harvest begins. 5% is set aside", "en", [None]),
    ("three shops this fall", "en", [None]),
    ("ارتفعت المبيعات بنسبة 5%", "ar", ["up"]),
    ("انخفض الطلب وارتفع الإنتاج 5%", "ar", ["up"]),
    ("وزاد الإنتاج 14 ألف طن", "ar", ["up"]),
    ("زادت 14 شركة أسعارها", "ar", [None]),
    ("demand fell and output rose 5%", "en", ["up"]),
    ("ارتفع بنسبة 5%", "ar", ["up"]),
    ("انخفاض قدره 12%", "ar", ["down"]),
    ("انخفض من 100 إلى 80 وحدة", "ar", [None, None]),
    ("زيادة بنسبة أكثر من 5%", "ar", ["up"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), CASES)
def test_the_change_of_a_figure(text: str, lang: str, expected: list[str | None]) -> None:
    """A figure is a change where the words say that something rose or fell by it."""
    assert [claim.change for claim in figures(text, lang)] == expected
