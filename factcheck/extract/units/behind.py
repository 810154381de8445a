"""The unit behind a figure, where an article or a bracket may stand between them: "half an hour", "(60) hectares"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.dates import words as date_words
from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.things import nouns
from factcheck.extract.units import reading as units
from factcheck.extract.units.lexicon import kind_of
from factcheck.extract.units.reading import UnitMatch
from factcheck.locales import Pack

SINGULAR = frozenset({"one", "definite-one"})
MANY = 1000  # figures below may end in a one, which goes with the singular in some languages
LEADING = "day_word"  # the tag of a word that leads to the name of a day
_YEAR = re.compile(r" (?:19|20)\d\d(?!\d)")


def after(view: View, numeral: Numeral) -> UnitMatch | None:
    """The unit after a numeral; after a fraction an article may stand before it: "half an hour"."""
    if (led := _led(view, numeral)) is not None:
        return led
    plus = view.text[numeral.end : numeral.end + 1] == "+"
    match = units.after(view, numeral.end + plus, view.pack)
    if match is None and view.text[numeral.end : numeral.end + 2] == ") ":
        match = _after_bracket(view, numeral)
    if match is None and view.lower[numeral.end : numeral.end + 1] == " ":
        fraction = numeral.nature == "fraction"
        if fraction or (numeral.step < 1 and numeral.value is not None and 0 < numeral.value < 1):
            match = _after_article(view, numeral.end + 1, bare=fraction)
    return None if match is not None and _is_no_unit(view, numeral, match) else match


def _led(view: View, numeral: Numeral) -> UnitMatch | None:
    """The unit that a word before a figure and one behind it are together: 摄氏36度, 時速100キロ."""
    table = _led_units(view.pack)
    for lead, units_behind in table:
        if view.lower.endswith(lead, 0, numeral.start) or view.lower.endswith(lead + " ", 0, numeral.start):
            for word, unit in units_behind:
                start = numeral.end + (view.lower[numeral.end : numeral.end + 1] == " ")
                if view.lower.startswith(word, start):
                    return UnitMatch(start, start + len(word), unit, kind_of(unit), form=lead)
    return None


def lead_of(view: View, numeral: Numeral, match: UnitMatch) -> int:
    """Where a figure begins with the word before it that is a part of its unit; -1 where none is."""
    known = any(lead == match.form for lead, _ in _led_units(view.pack))
    return view.lower.rfind(match.form, 0, numeral.start) if known else -1


@cache
def _led_units(pack: Pack) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The words before figures with those behind that make a unit with them, the longest first."""
    table = pack.data("units").get("led_units", {})
    return tuple(
        (fold_word(lead), tuple(sorted(((fold_word(word), unit) for word, unit in words.items()), key=_longest_first)))
        for lead, words in table.items()
    )


def _longest_first(entry: tuple[str, str]) -> tuple[int, str]:
    return -len(entry[0]), entry[0]


def _is_no_unit(view: View, numeral: Numeral, match: UnitMatch) -> bool:
    """Whether what looks like a unit belongs to a name or a date: "06F6", "بعد أن كان 3.5 عام 2014"."""
    if view.text[match.end : match.end + 1].isdigit() and view.text[numeral.end].isalpha():
        return True
    if match.form in SINGULAR and match.kind == "duration" and _is_many(numeral, match):
        return units.is_dated(view, match.end, view.pack)
    if match.unit == "year":
        return _YEAR.match(view.text, match.end) is not None
    return match.unit == "day" and _is_weekday(view, match)


def _is_many(numeral: Numeral, match: UnitMatch) -> bool:
    """Whether a figure is too many for one time, so that "56,143 العام الماضي" and "18 764 rok wcześniej" name another year."""
    least = MANY if match.form == "one" else 3
    return numeral.in_digits and numeral.value is not None and numeral.value >= least


def _is_weekday(view: View, match: UnitMatch) -> bool:
    """Whether "day" only leads to the name of a weekday: "318 يوم الاثنين" counts no days, as "3 أيام" does."""
    word, known = nouns.WORD.match(view.lower, match.end + 1), date_words.lexicon(view.pack).words
    if word is None or "weekday" not in known.get(word.group(), ()):
        return False
    return LEADING in known.get(view.lower[match.start : match.end].strip(), ())


def _after_article(view: View, start: int, *, bare: bool) -> UnitMatch | None:
    """The unit of a fraction behind an article: "half an hour", "a quarter of a mile"; not "a quarter of a century ago".

    Behind a figure in digits "of" must stand before the article (not `bare`): "0.2 of a percent".
    """
    words, word = lexicon(view.pack), nouns.WORD.match(view.lower, start)
    of = word is not None and word.group() in words.of
    if word is not None and of:
        word = nouns.WORD.match(view.lower, word.end() + 1)
    if word is None or word.group() not in words.articles or not (of or bare):
        return None
    match = units.after(view, word.end(), view.pack)
    return None if of and match is not None and units.is_dated(view, match.end, view.pack) else match


def _after_bracket(view: View, numeral: Numeral) -> UnitMatch | None:
    """The unit in words after a figure in brackets: "(60) hectares"."""
    if view.text[numeral.start - 1 : numeral.start] != "(":
        return None
    match = units.after(view, numeral.end + 1, view.pack)
    return match if match is not None and match.form != "symbol" else None
