"""Laws of catching figures: how a text is spelt, and in which order it tells things, does not matter."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extract import understand
from factcheck.model import Document
from factcheck.rulebook import catch
from tests.rulebook.test_catch import REPORTS

ENGLISH = (
    "The team carried over 43 open reports from earlier months.",
    "It received 27 new reports in March.",
    "Nine reports were found to be credible, and 17 reports were held to be non-credible.",
    "Now 42 reports are still open.",
    "Since the beginning of 2014, at least 352 civilians have been killed.",
)
ARABIC = (
    "ورحّل الفريق 43 تقريرا من الأشهر السابقة.",
    "وتلقى 27 تقريرا جديدا في آذار/مارس.",
    "وتبيّن أن 9 تقارير ذات مصداقية، في حين عُدّ 17 تقريرا غير ذات مصداقية.",
    "وما زال 42 تقريرا قيد المراجعة.",
    "وقُتل ما لا يقل عن 352 مدنيا منذ عام 2014.",
)
EXPECTED = {"carried_over": 43, "received": 27, "credible": 9, "non_credible": 17, "open": 42, "killed_total": 352}
MARKS = ["\u064b", "\u064e", "\u0651", "\u0640", "\u200f"]
SHAPES = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def _caught(text: str, lang: str) -> dict[str, int]:
    found = catch(REPORTS, understand(Document.of(text, lang=lang)))
    return {name: int(claim.value) for name, claim in found.claims.items() if claim.value is not None}


@given(st.permutations(range(len(ENGLISH))), st.booleans())
@settings(max_examples=40, deadline=None)
def test_the_order_of_sentences_does_not_matter(order: list[int], apart: bool) -> None:
    """Each figure finds its metric wherever its sentence stands, in one paragraph or in several."""
    gap = "\n\n" if apart else " "
    assert _caught(gap.join(ENGLISH[index] for index in order), "en") == EXPECTED
    assert _caught(gap.join(ARABIC[index] for index in order), "ar") == EXPECTED


@given(st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(MARKS)), max_size=30), st.booleans())
@settings(max_examples=40, deadline=None)
def test_spelling_does_not_matter(marks: list[tuple[int, str]], eastern: bool) -> None:
    """Diacritics, tatweel and direction marks within words, and the shape of digits, change nothing."""
    text = " ".join(ARABIC)
    for place, mark in marks:
        index = place % (len(text) - 1)
        if text[index].isalpha() and text[index + 1].isalpha():
            text = text[: index + 1] + mark + text[index + 1 :]
    assert _caught(text.translate(SHAPES) if eastern else text, "ar") == EXPECTED


@given(st.sampled_from(ENGLISH + ARABIC))
@settings(deadline=None)
def test_a_figure_more_takes_nothing_away(sentence: str) -> None:
    """A sentence about something else leaves every figure where it was."""
    assert _caught(" ".join(ENGLISH) + " The ward has 12 beds.", "en") == EXPECTED
    lang = "en" if sentence.isascii() else "ar"
    alone = _caught(sentence, lang)
    assert alone.items() <= EXPECTED.items()
    assert alone
