"""The word that says which way a figure went is shown with the figures."""

from __future__ import annotations

import factcheck
from factcheck.model import Document


def _words_of(text: str, lang: str) -> list[list[str]]:
    report = factcheck.check(Document(text, lang=lang))
    return [[each.surface for each in finding.evidence] for finding in report.findings if finding.check == "PCT05"]


def test_the_verb_of_a_wrong_direction_is_part_of_the_evidence() -> None:
    """A reader who is told that figures and verb disagree sees the verb."""
    assert _words_of("The number of camps fell from 95 to 120.", "en") == [["120", "95", "fell"]]


def test_a_verb_of_two_words_is_shown_whole() -> None:
    """ "Edged up" is one word of change."""
    assert _words_of("The rate edged up from 9.1 per cent to 8.8 per cent.", "en") == [
        ["8.8 per cent", "9.1 per cent", "edged up"]
    ]


def test_the_verb_that_stands_nearest_is_shown() -> None:
    """Of two verbs of one direction the one at the figures is meant."""
    text = "Costs fell as planned. Exports, which rose in May, rose to $4.0 million from $4.5 million."
    assert [each[2] for each in _words_of(text, "en")] == ["rose"]


def test_an_arabic_verb_is_found_behind_a_conjunction() -> None:
    """What is glued before a verb belongs to its place in the text."""
    assert _words_of("وارتفع عدد المخيمات من 120 مخيما إلى 95 مخيما.", "ar") == [["95 مخيما", "120 مخيما", "وارتفع"]]


def test_a_plain_word_that_only_looks_like_a_direction_is_no_verb() -> None:
    """ "الحد الأدنى" names a minimum, and says nothing of a fall."""
    text = "خفضت الوزارة الحد الأدنى للأجور من 220 دينارا إلى 260 دينارا."
    assert [each[2] for each in _words_of(text, "ar")] == ["خفضت"]


def test_of_growth_that_slows_the_verb_is_shown() -> None:
    """Growth is what slows, no direction of its own."""
    text = "وتسارع نمو الائتمان ليسجل 6.1% في نهاية أيلول، مقارنة بـ 8.4% في نهاية حزيران."
    assert [each[2] for each in _words_of(text, "ar")] == ["وتسارع"]
