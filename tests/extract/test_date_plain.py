"""What is read in one go is what the grammar reads: the commonest dates, in every language, beside every kind of word."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates import ranges as date_ranges
from factcheck.extract.dates import single as date_single
from factcheck.extract.dates.cutting import cluster
from factcheck.extract.dates.finding import find
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.plain import plain
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.words import Lexicon, lexicon
from factcheck.extract.fold import View
from factcheck.locales import languages, pack

TODAY = date(2021, 6, 16)
TEXTS = 150  # for each language
MARKS = (",", ".", ";", ":", "(", ")", "-", "–", "—", "/", "'", '"', "~", "&", "\n", "\n\n", "$")
SHAPES = (
    "M Y",
    "D M Y",
    "M D, Y",
    "M D Y",
    "M, Y",
    "M",
    "M/M Y",
    "D M/M Y",
    "M.",
    "M",
    "Y",
    "D M",
    "M D",
    "D U",
    "-Y-",
    "D U of",
    "-Y",
)


def _words(known: Lexicon, rng: random.Random) -> list[str]:
    """A word for every combination of meanings that the language has."""
    found: dict[frozenset[str], list[str]] = {}
    for word, tags in known.words.items():
        found.setdefault(frozenset(tags), []).append(word)
    for first, rest in known.phrases.items():
        for others, tags in rest:
            found.setdefault(frozenset(tags), []).append(" ".join((first, *others)))
    return [rng.choice(found[each]) for each in sorted(found, key=sorted)]


def _texts(lang: str, count: int) -> Iterator[str]:
    """Texts with a common date in the middle and anything of dates around it."""
    rng, known = random.Random(lang), lexicon(pack(lang))
    months = sorted(known.months)
    units = sorted(word for word, tags in known.words.items() if "unit" in tags) or ["people"]
    weekdays = sorted(word for word, tags in known.words.items() if "weekday" in tags)
    for _ in range(count):
        words = [*_words(known, rng), *MARKS, "people", "17", "1999", "3", "1440", "32", "2019-03-04", "10:30", "1,200"]
        shape = rng.choice(SHAPES)
        for letter, each in (
            ("M", months),
            ("U", units),
            ("D", ["1", "9", "23", "31"]),
            ("Y", ["2019", "1800", "2021", "1085"]),
        ):
            shape = shape.replace(letter, "{}").format(*(rng.choice(each) for _ in range(shape.count(letter))))
        parts = [rng.choice(words), rng.choice(words), shape, rng.choice(words), rng.choice(words), "people"]
        if weekdays and rng.random() < 0.3:
            parts.insert(2, rng.choice(weekdays) + rng.choice(("", ",", ".")))
        start, end = rng.choice((0, 1, 2)), rng.choice((3, 4, 5, 6, 7))
        yield "".join(each + rng.choice((" ", " ", " ", "")) for each in parts[start:end])


def _by_grammar(text: str, lang: str, patch: pytest.MonkeyPatch) -> list[DateMention]:
    with patch.context() as without:
        without.setattr(dates, "plain", lambda c, i: None)
        without.setattr(dates, "may_begin", lambda c, i: True)
        without.setattr(date_single, "common", lambda c, i: None)
        without.setattr(date_ranges, "_closes", lambda behind: False)
        return find(View(text, pack(lang)), pack=pack(lang), release_date=TODAY)


@pytest.mark.parametrize("lang", sorted(languages()))
def test_both_ways_read_the_same(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A common date among any words of dates is read as the grammar alone reads it."""
    for text in _texts(lang, TEXTS):
        found = find(View(text, pack(lang)), pack=pack(lang), release_date=TODAY)
        assert found == _by_grammar(text, lang, monkeypatch), text


def _begun(text: str, lang: str, at: int = 0) -> Cluster:
    view = View(text, pack(lang))
    return cluster(view, at, 0, lexicon(pack(lang)), TODAY)


@pytest.mark.parametrize(
    ("text", "lang", "shape", "after"),
    [
        ("march 2019", "en", "month", 2),
        ("5 march 2019, the", "en", "day", 3),
        ("march 5, 2019.", "en", "day", 4),
        ("tuesday, march 5, 2019 – the", "en", "day", 6),
        ("november, the", "en", "month", 1),
        ("مارس 2019", "ar", "month", 2),
        ("آذار/مارس 2019.", "ar", "month", 4),
        ("الثلاثاء 5 آذار/مارس 2019", "ar", "day", 6),
        ("mars 2019", "fr", "month", 2),
    ],
)
def test_the_common_dates_are_read_in_one_go(text: str, lang: str, shape: str, after: int) -> None:
    """Month and year, a whole day either way round, its weekday before it, two names of one month."""
    found = plain(_begun(text, lang), 0)
    assert found is not None
    assert (found.shape, found.tokens) == (shape, (0, after))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("march 2019 to may", "en"),
        ("march 2019/20", "en"),
        ("march/april 2019", "en"),
        ("march 5", "en"),
        ("5march 2019", "en"),
        ("may of 2019", "en"),
        ("2019–20", "en"),
        ("2019. 3. 22", "hu"),
        ("march 5, 2019 and tuesday", "en"),
        ("مارس 2019 هـ", "ar"),
        ("محرم 1440", "ar"),
        ("مارس الماضي", "ar"),
    ],
)
def test_whatever_may_go_on_is_left_to_the_grammar(text: str, lang: str) -> None:
    """Where something beside a date may belong to it, nothing is said here."""
    assert plain(_begun(text, lang), 0) is None
