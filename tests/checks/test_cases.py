"""What a case tells a check of the cues of its text."""

from __future__ import annotations

import pytest

from factcheck.checks import Case
from factcheck.extract import understand
from factcheck.locales import pack
from factcheck.model import Document


def case(text: str, lang: str) -> Case:
    return Case(understand(Document.of(text, lang=lang)), pack(lang))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A total of 60 boats sailed, of which 12 returned, including 3 at night.", "en"),
        ("أبحر ما مجموعه 60 قاربا، منها 12 قاربا عاد، بما في ذلك 3 قوارب ليلا.", "ar"),
    ],
)
def test_cues_are_told_by_name_and_place(text: str, lang: str) -> None:
    """Cues of several names come in order of place, each once, and none that begins or ends outside the stretch."""
    made = case(text, lang)
    names = sorted({each.name for each in made.cues})
    assert made.cues_between(0, len(text), *names, names[0]) == made.cues
    some = tuple(each for each in made.cues if each.name in names[:2])
    assert made.cues_between(0, len(text), *names[:2]) == some
    first = made.cues[0]
    assert first not in made.cues_between(first.start + 1, len(text), first.name)
    assert first not in made.cues_between(0, first.end - 1, first.name)
    assert made.cues_between(0, len(text), "no cue has this name") == ()


def test_marks_that_vanish_do_not_move_cues() -> None:
    """The offsets of cues are those of the text as it is written, with a vowel sign before them."""
    text = "مُجموع: أبحر ما مجموعه 60 قاربا"
    found = [each for each in case(text, "ar").cues if text[each.start : each.end] == "ما مجموعه"]
    assert found
    assert {each.start for each in found} == {text.index("ما مجموعه")}


@pytest.mark.parametrize(
    ("text", "lang", "cue"),
    [
        ("A total of 60 boats sailed on 3 May 2019.", "en", "sum_before"),
        ("أبحر ما مجموعه 60 قاربا في 3 أيار 2019.", "ar", "sum_before"),
    ],
)
def test_a_case_tells_what_a_text_has_at_all(text: str, lang: str, cue: str) -> None:
    """A check may ask for the claims of its kinds, and whether a cue stands anywhere, before it looks at any figure."""
    made = case(text, lang)
    assert [each.kind for each in made.of_kinds(frozenset({"count"}))] == ["count"]
    assert [each.kind for each in made.of_kinds(frozenset({"date", "count"}))] == ["count", "date"]
    assert made.of_kinds(frozenset({"money"})) == ()
    assert made.has_cue(cue)
    assert not made.has_cue("midpoint")
    assert not made.has_cue("no cue has this name")
