"""What belongs to a noun that its adjectives follow, told by the looks of the words."""

from __future__ import annotations

import pytest

from tests.extract.figure_texts import figures

CASES = [
    ("نشرت البعثة 11 نقطة تفتيش في الشمال", "نقطة تفتيش"),  # a complement on a noun's pattern
    ("دخلت 60 شاحنة تحمل مواد غذائية", "شاحنة"),  # a verb
    ("نزحت 300 أسرة نزحت قبلها من حمص", "أسرة"),
    ("أغيث 120 لاجئا سوريا في لبنان", "لاجئا سوريا"),  # the adjective has the noun's case
    ("تضم الفرقة 22 عازفا محترفا", "عازفا محترفا"),
    ("قدم 48 محاميا طعونا", "محاميا"),  # another noun
    ("تضرر مئة منزل جزئيا", "منزل"),  # an adverb
    ("دمر القصف 14 مبنى سكنيا", "مبنى سكنيا"),  # a noun that hides its case
    ("اعترض الدفاع 16 صاروخا باليستيا", "صاروخا باليستيا"),  # no preposition is glued before it
    ("نقلت 45 شاحنة لمساعدة المتضررين", "شاحنة"),
    ("تبرع 200 مواطن بالدم", "مواطن"),
    ("قبل 1,150 طلب لجوء", "طلب لجوء"),
    ("فقد 300 عامل وظائفهم", "عامل"),  # a noun with a pronoun
    ("ضبطت 12 سيارة محملة بالأسلحة", "سيارة"),  # a participle with its complement
    ("ضبط 6 آلاف حبة مخدرة مخبأة في شحنة", "حبة مخدرة"),
    ("لا يزال 17 بلاغا مفتوحا في آخر الشهر", "بلاغا"),
    ("خصصت مبالغ لحفر 42 بئرا ارتوازية", "بئرا ارتوازية"),  # feminine without its ending
    ("شارك 300 متطوع ومتطوعة", "متطوع ومتطوعة"),
    ("طبع 300 منشور ووزع بعضها", "منشور"),
    ("شاركت 193 دولة عضوا", "دولة عضوا"),
    ("وصل 5 آليات", "آليات"),
    ("أجرت 1,200 عملية جراحية ناجحة", "عملية جراحية ناجحة"),
    ("غرق 16 مهاجرا قبالة الساحل", "مهاجرا"),
    ("حضر 45 لتأسيس الجمعية", ""),  # a preposition leads the first word
    ("وصل 12 لاعبة", "لاعبة"),
    ("سجل 40 سائقا عام 2020", "سائقا"),
]


@pytest.mark.parametrize(("text", "unit"), CASES)
def test_what_belongs_to_a_counted_noun(text: str, unit: str) -> None:
    """Adjectives and complements belong to a noun; verbs, adverbs and what a preposition leads do not."""
    assert figures(text, "ar")[0].unit == unit


def test_adjectives_before_a_noun_belong_to_it_in_english() -> None:
    """In English they stand before it, and nothing after the noun belongs to it."""
    assert figures("1,200 successful surgical operations yesterday", "en")[0].unit == "successful surgical operations"
