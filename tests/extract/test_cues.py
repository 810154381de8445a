"""The cues of a document: found once, made for the names that are asked for."""

from __future__ import annotations

import pytest

from factcheck import Document
from factcheck.extract import Cues, find_cues
from factcheck.extract.scan import Words
from factcheck.locales import pack

TEXTS = [
    ("en", "Of the 60 boats, 25 sailed and the rest stayed, a total of 60. It rose from 5 to 6, of which 2\nper day."),
    ("ar", "من أصل 60 قارِباً أبحر 25 وبقي الباقي، أي ما مجموعه 60. وارتفع العدد من 5 إلى 6، منها 2 في اليوم."),
]


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_cues_of_names_are_those_of_all_names(lang: str, text: str) -> None:
    """Whoever asks for some names gets the cues that bear them, in order of place, and no others."""
    document, every = Document.of(text, lang=lang), find_cues(Document.of(text, lang=lang), pack(lang))
    names = sorted({each.name for each in every})
    assert len(names) > 5
    for pair in zip(names, names[2:], strict=False):
        cues = Cues(document, pack(lang))
        wanted = sorted((each for each in every if each.name in pair), key=lambda each: (each.start, each.end))
        found = cues.between(0, len(text), *pair)
        assert [each[1:] for each in found] == [each[1:] for each in wanted]
        assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_what_stands_nowhere_is_no_cue(lang: str, text: str) -> None:
    """A name that the text has no word of, and one that no pack knows, are told to be absent, asked first or last."""
    cues = Cues(Document.of(text, lang=lang), pack(lang))
    present = find_cues(Document.of(text, lang=lang), pack(lang))[0].name
    assert cues.has((present,))
    assert cues.has(("no_such_name", present))
    assert not cues.has(("no_such_name",))
    assert not cues.has(("temperature_fever",))
    assert cues.between(0, len(text), "no_such_name") == ()
    assert not cues.has(("no_such_name",))


@pytest.mark.parametrize(("lang", "text"), TEXTS)
def test_a_cue_lies_wholly_in_its_stretch(lang: str, text: str) -> None:
    """A cue that begins in a stretch and ends behind it is left out."""
    cues = Cues(Document.of(text, lang=lang), pack(lang))
    first = next(each for each in find_cues(Document.of(text, lang=lang), pack(lang)) if each.end - each.start > 2)
    assert first in cues.between(first.start, first.end, first.name)
    assert cues.between(first.start, first.end - 1, first.name) == ()
    assert cues.between(first.start + 1, first.end, first.name) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("some of its rooms", [("of", 5, 7)]),  # "of it" goes on as another word
        ("a part of it", [("of it", 7, 12)]),
        ("often", []),
    ],
)
def test_a_longer_phrase_hides_no_shorter_one(text: str, expected: list[tuple[str, int, int]]) -> None:
    """Where a phrase ends inside a word, the phrase that its first words are is found."""
    words = Words([("of", "of"), ("of it", "of it")], pack("en"))
    met = words.places(text)
    assert [(words.payloads[number][0], *place) for number in met for place in met[number]] == expected
    assert [(names[0], start, end) for names, start, end in words.spans(text)] == expected


def test_a_word_is_found_behind_a_conjunction_that_begins_a_listed_one() -> None:
    """ "وبقيت" is "and" and a word, though "وبقي" is listed with its conjunction; the latter keeps the meanings of "بقي"."""
    words = Words([("وبقي", 1), ("بقي", 2), ("بقيت", 3)], pack("ar"))
    assert words.spans("وبقيت 4 وبقي 5 بقي") == [((3,), 1, 5), ((1,), 8, 12), ((2,), 15, 18)]
    text = "دخل 60 ووصل 12 ووصلت 9"
    names = {(each.name, text[each.start : each.end]) for each in find_cues(Document.of(text, lang="ar"), pack("ar"))}
    assert {("sum_bringing", "ووصل"), ("difference_came_in", "ووصل"), ("difference_came_in", "وصلت")} <= names
