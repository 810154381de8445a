"""What the same words of dates meant before in a text is not asked again, and no date is another for it."""

from __future__ import annotations

import random
from datetime import date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.finding import find
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.words import lexicon
from factcheck.extract.fold import View
from factcheck.locales import languages, pack

TODAY = date(2021, 6, 16)
ROUNDS, WORDS, PIECES = 8, 7, 160  # texts of a language, words of dates in one, and pieces of which it is made
MARKS = (",", ".", "(", ")", "-", "–", "/", "'", "$", "\n", "\n\n", "_", "people", "People", "ships")
DIGITS = ("5", "17", "31", "40", "2019", "1999", "2019-20", "5/6/2019", "10:30", "3.4.")


def _text(lang: str, seed: int) -> str:
    """A few words of dates again and again, in any order and beside anything."""
    rng, known = random.Random(f"{lang} {seed}"), lexicon(pack(lang))
    by_meaning: dict[frozenset[str], list[str]] = {}
    for word, tags in known.words.items():
        by_meaning.setdefault(frozenset(tags), []).append(word)
    kinds = rng.sample(sorted(by_meaning, key=sorted), min(WORDS, len(by_meaning)))
    words = [rng.choice(by_meaning[each]) for each in kinds]
    words += [*rng.sample(sorted(known.months), 2), *rng.sample(DIGITS, 3), *rng.sample(MARKS, 5)]
    words += [each.capitalize() for each in words[:WORDS] if len(each.capitalize()) == len(each)]
    return "".join(rng.choice(words) + rng.choice((" ", " ", " ", "")) for _ in range(PIECES))


def _dates(text: str, lang: str) -> list[DateMention]:
    return find(View(text, pack(lang)), pack=pack(lang), release_date=TODAY)


@pytest.mark.parametrize("lang", sorted(languages()))
def test_what_was_read_before_is_read_the_same(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every date of a text that repeats itself is the one that is read where nothing is remembered."""
    for seed in range(ROUNDS):
        text = _text(lang, seed)
        found = _dates(text, lang)
        with monkeypatch.context() as without:
            without.setattr(dates, "REMEMBERED", 0)
            assert found == _dates(text, lang), text


@pytest.mark.parametrize(
    ("text", "lang", "surfaces"),
    [
        ("It opened in 2019. In all, in 2019 people came; it closed in 2019.", "en", ["2019", "2019", "2019"]),
        ("The club met in 1700. Only in 1700 homes the lights went out.", "en", ["1700"]),
        ("They meet today. The editor of USA Today was there, and she left today.", "en", ["today", "today"]),
        ("افتتح في 2019. وسكن في 1700 منزل بعد ما بني في 1700.", "ar", ["2019", "1700"]),
    ],
)
def test_the_same_words_are_read_by_what_stands_beside_them(text: str, lang: str, surfaces: list[str]) -> None:
    """A year before a noun counts it, and a day that is part of a name is none, wherever they stood before."""
    view = View(text, pack(lang))
    assert [view.text[each.start : each.end] for each in _dates(text, lang)] == surfaces


def test_the_end_of_a_text_is_no_place_to_remember() -> None:
    """A date that begins or ends a text is the same as inside it."""
    text = "March 2019 was wet, March 2019 was wet; they came in March 2019"
    assert [each.when.month for each in _dates(text, "en")] == [3, 3, 3]
