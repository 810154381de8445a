"""The folded view: one spelling for what means the same, and offsets that lead back."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import extract
from factcheck.extract.fold import View, fold, fold_word, view_of
from factcheck.locales import pack

AR = pack("ar")


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("٦٠٬٠٠٠", "60٬000"),
        ("۱۲۳", "123"),
        ("１２", "12"),
        ("أَرْبَعُ", "اربع"),
        ("إحدى", "احدي"),
        ("مئـــة", "مئه"),
        ("\u200f60\u200e", "60"),
        ("5\u00a0km", "5 km"),
        ("−5 – 7", "-5 – 7"),
        ("٪ ’ ″", "% ' \""),
        ("ﻻ", "لا"),
        ("ﬁve", "five"),
        ("½", "½"),
        ("plain", "plain"),
    ],
)
def test_folding_gives_one_spelling(written: str, folded: str) -> None:
    """Digit shapes, marks, alef forms and spaces become one spelling each."""
    assert fold(written) == folded


def test_words_of_a_pack_are_folded_like_the_text() -> None:
    """A word of a pack stands in the folded text as it is looked up."""
    assert fold_word("Eleven") == "eleven"
    assert fold_word("إحدى عشرة") in View("إِحْدَى عَشْرَةَ", AR).lower


def test_offsets_lead_back_over_marks() -> None:
    """A stretch of the view is the written stretch with the marks on its last letter."""
    text = "قَتَلَ ٦٠٬٠٠٠ مدنيٌّ\u200f."
    view = View(text, AR)
    start = view.text.index("مدني")
    end = start + len("مدني")
    assert text[view.original(start) : view.original_end(end)] == "مدنيٌّ"
    start = view.text.index("60٬000")
    assert text[view.original(start) : view.original_end(start + 6)] == "٦٠٬٠٠٠"


def test_a_ligature_of_two_letters_has_one_place() -> None:
    """Both letters of a ligature lead to the one character that was written."""
    text = "ﻻ 5"
    view = View(text, AR)
    assert view.text == "لا 5"
    assert (view.original(0), view.original(1), view.original(3)) == (0, 0, 2)
    assert text[view.original(0) : view.original_end(2)] == "ﻻ"


def test_offsets_of_the_original_lead_to_the_view() -> None:
    """A block's start is found in the view even where marks stand before it."""
    text = "أَبٌ\n\nجَدٌّ"
    view = View(text, AR)
    assert view.text[view.folded(text.index("ج")) :] == "جد"
    assert View("abc", AR).folded(2) == 2


def test_the_view_keeps_the_written_character() -> None:
    """The character of the original can be asked for: a no-break space is not a space."""
    assert View("40\u00a0000", AR).original_char(2) == "\u00a0"


def test_lower_case_has_the_same_length() -> None:
    """Capitals whose small form is longer are folded first."""
    view = View("İstanbul ΑΣ", AR)
    assert len(view.lower) == len(view.text)


@given(st.text(max_size=60))
def test_every_offset_lies_in_the_original(text: str) -> None:
    """Offsets grow with the view and never leave the original, whatever was written."""
    view = View(text, AR)
    places = [view.original(index) for index in range(len(view.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
    assert all(view.original(index) < view.original_end(index + 1) <= len(text) for index in range(len(view.text)))


def test_a_text_that_keeps_its_length_has_even_offsets() -> None:
    """Letters that become others keep their places; a mark that vanishes moves all behind it."""
    assert View("5 km", pack("en")).is_even
    assert View("أبحر 5", pack("ar")).is_even
    assert not View("مُدن 5", pack("ar")).is_even


def test_the_last_view_is_kept() -> None:
    """A document that was read is searched for cues next: its text is folded once."""
    first = view_of("sailed 5 km", pack("en"))
    assert view_of("sailed 5 km", pack("en")) is first
    assert view_of("sailed 5 km", pack("ar")) is not first


def test_what_a_character_folds_to_is_folded() -> None:
    """No folded form folds further, so that characters may be replaced in any order."""
    forms = {fold(chr(code)) for code in range(sys.maxunicode + 1)}
    assert [each for each in sorted(forms) if "".join(map(fold, each)) != each] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("“١٢” طائرةً – ١٣٫٥٪", '"12" طائره – 13٫5%'), ("½ of 3\u00a0km²—and\u00ad “more”", '½ of 3 km²—and "more"')],
)
def test_each_character_is_folded_wherever_it_stands(text: str, expected: str) -> None:
    """A character is replaced at each of its places, beside others that stay as they are."""
    assert fold(f"{text} {text}") == f"{expected} {expected}"


@given(st.text("اب تـ\u064e\u0651\u200fﷲﻻ1٢ a\u00ad\ufb01\u0301", max_size=30))
def test_many_stretches_lead_back_as_each_does(text: str) -> None:
    """Stretches that are sought together lie where their ends lie that are sought one by one."""
    view = View(text, AR)
    size = len(view.lower)
    places = [
        (start, end) for start in range(size) for end in (start + 1, (start + 1 + size) // 2, size) if start < end
    ]
    assert view.spans(places) == [(view.original(start), view.original_end(end)) for start, end in places]


@pytest.mark.parametrize(("text", "lang"), [("7 caf\ud800es, 9 beds", "en"), ("7 مرا\udc00كز و9 أسرة", "ar")])
def test_half_a_character_stops_nothing(text: str, lang: str) -> None:
    """A text with half of a pair that stands for one character, as JSON may hold it, is read like any other."""
    assert [claim.value for claim in extract(text, lang=lang)] == [7, 9]


@given(
    st.text("اب تـ\u064e\u0651\u200fﷲﻻ1٢ a\u00ad\ufb01\u0301", max_size=30),
    st.lists(st.integers(min_value=0, max_value=40), max_size=8),
)
def test_many_offsets_lead_back_as_each_does(text: str, wanted: list[int]) -> None:
    """Offsets that are sought together, in whatever order, lie where they lie when they are sought one by one."""
    view = View(text, AR)
    starts, ends = ([each for each in wanted if each + more <= len(view.lower)] for more in (1, 0))
    assert view.originals(starts) == list(map(view.original, starts))
    assert view.original_ends(ends) == list(map(view.original_end, ends))
