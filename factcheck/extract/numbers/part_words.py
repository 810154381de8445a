"""Fractions of one word ("half", "الثلث", نصفهم): where each is a figure, and what it is of."""

from __future__ import annotations

import re

from factcheck.extract.changes.words import changes
from factcheck.extract.dates import words as date_words
from factcheck.extract.fold import View
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.numbers.state import ONE
from factcheck.extract.scan import word_start
from factcheck.extract.things.agreement import PLAIN_LETTERS
from factcheck.extract.things.counted import Counted
from factcheck.extract.things.nouns import WORD, is_stop, nouns
from factcheck.extract.things.plurals import is_plural

_TIED_UNIT = re.compile(r"-([^\W\d_]{1,20})(?: ([^\W\d_]{1,20}))?")
_PART = re.compile(r"[^\W\d_]{1,40}")
_ECHO = re.compile(r"[ -][^\W\d_]{1,6}[ -]([^\W\d_]{1,20})")
ECHO = 9  # characters between a word and the same word again
LONGEST, SHORTEST = 24, 2  # letters of the first word of a compound


def is_led(view: View, numeral: Numeral, *, marked: bool) -> bool:
    """Whether a fraction of one word is one: with an article, a hedge, a unit (`marked`) or "of" beside it."""
    words = lexicon(view.pack)
    if marked:
        return True
    if words.half_names and word_before(view.lower, numeral.lead) in words.half_names:
        return False
    following = WORD.match(view.lower, numeral.end + 1)
    led = view.lower[numeral.start : numeral.end].partition(" ")[0] in words.articles
    if led and following is not None and following.group() in words.part_verbs:
        return True
    return (led and following is None) or (following is not None and following.group() in words.of)


def is_this(view: View, numeral: Numeral, unit: str) -> bool:
    """Whether an article makes a fraction the one stretch of time that all know: "fell over the quarter"."""
    words, known = lexicon(view.pack), nouns(view.pack)
    if unit or numeral.nature != "fraction" or not words.half_names:
        return False
    if word_before(view.lower, numeral.lead) not in known.determiners:
        return False
    return word_after(view.lower, numeral.end) not in words.of


def is_definite(view: View, numeral: Numeral) -> bool:
    """Whether a fraction only names a part: with the article like the adjective after it ("الربع الأخير"), or "first-half"."""
    if numeral.nature != "fraction":
        return False
    if numeral.lead == numeral.start:
        return _names_half(view, numeral) or _names_report(view, numeral)
    articles = nouns(view.pack).articles
    glued = view.lower[numeral.lead : numeral.start].endswith(articles) if articles else False
    return glued and _definite_follows(view, numeral.end, articles)


def _names_half(view: View, numeral: Numeral) -> bool:
    """Whether a hyphen ties a fraction to the word that makes it a name: "three first-half goals"."""
    end, words = numeral.start - 1, lexicon(view.pack).half_names
    if not words or end < 1 or view.text[end] != "-":
        return False
    return view.lower[word_start(view.lower, end, LONGEST) : end] in words


def _names_report(view: View, numeral: Numeral) -> bool:
    """Whether a half and its unit name a stretch of time or what is told of it: "the half-year", "half-year profit"."""
    found = _TIED_UNIT.match(view.lower, numeral.end)
    known = date_words.lexicon(view.pack)
    if found is None or "unit" not in known.words.get(found.group(1), ()):
        return False
    before = word_before(view.lower, numeral.lead)
    named = before in nouns(view.pack).determiners or before in lexicon(view.pack).half_names
    return named or found.group(2) in known.quarter_of


def _definite_follows(view: View, end: int, articles: tuple[str, ...]) -> bool:
    """Whether a word with the article follows, which is no preposition that only looks so: "الربع إلى"."""
    return view.lower.startswith(articles, end + 1) and view.original_char(end + 1) in PLAIN_LETTERS


def is_of_it(view: View, numeral: Numeral) -> bool:
    """Whether a fraction says by its pronoun that it is of what was named before: نصفهم, ثلاثة أرباعها."""
    last = view.lower[numeral.start : numeral.end].rpartition(" ")[2]
    entries = lexicon(view.pack).words.table.get(last, ())
    return any(entry.trait.startswith("part_of_it") for entry in entries)


def is_marked(view: View, numeral: Numeral, *, changed: bool) -> bool:
    """Whether what stands beside a lone word makes it a figure: "double those", "one (1)", "by half a point" (`changed`)."""
    words, following = lexicon(view.pack), word_after(view.lower, numeral.end)
    if numeral.nature == "multiple":
        return following not in words.multiple_idioms and (
            following in words.multiple_of or _is_verb(view, numeral, following)
        )
    if numeral.nature == "fraction":
        before = word_before(view.lower, numeral.lead) if words.half_names else ""
        clause = following in words.multiple_of and before in nouns(view.pack).determiners  # "that half the values"
        if before in words.half_names and not clause:
            return False
        plain = numeral.lead == numeral.start or not nouns(view.pack).articles  # not "النصف من شعبان"
        halved = bool(words.multiple_of) and plain and (following in words.multiple_of or following in words.of)
        return changed or halved or is_named(view, numeral)
    return numeral.value is not None and view.text.startswith(f" ({numeral.value})", numeral.end)


def names_part(view: View, numeral: Numeral, *, united: bool) -> bool:
    """Whether a fraction is none: a lone plural ("in some quarters"), or tied to an adjective ("a half-empty hall")."""
    if numeral.nature != "fraction" or numeral.in_digits:
        return False
    head, _, word = view.lower[numeral.start : numeral.end].rpartition(" ")
    known = nouns(view.pack)
    if not head and (is_plural(word, known) or _is_echoed(view.lower, numeral.start, numeral.end)):
        return True
    if united or not known.halved or view.text[numeral.end : numeral.end + 1] != "-":
        return False
    tied = _PART.match(view.lower, numeral.end + 1) if head in ("", *lexicon(view.pack).articles) else None
    return tied is not None and tied.group() not in known.halved


def _is_echoed(lower: str, start: int, end: int) -> bool:
    """Whether the same word stands again behind a short word, or before it: "quarter-over-quarter", "quarter by quarter"."""
    word = lower[start:end]
    behind = _ECHO.match(lower, end)
    before = lower[max(0, start - ECHO - len(word)) : start].replace("-", " ").split()
    return (behind is not None and behind.group(1) == word) or (len(before) > 1 and before[-2] == word)


def is_named(view: View, numeral: Numeral) -> bool:
    """Whether a fraction with the article stands where a figure does: "سوى الثلث", not "إلى النصف الثاني"."""
    after, articles = lexicon(view.pack).part_after, nouns(view.pack).articles
    if not articles or word_before(view.lower, numeral.lead) not in after:
        return False
    return not _definite_follows(view, numeral.end, articles)


def _is_verb(view: View, numeral: Numeral, following: str) -> bool:
    """Whether a multiple is the verb of a sentence: "is expected to double in size"."""
    words = lexicon(view.pack)
    if word_before(view.lower, numeral.lead) not in words.multiple_verbs:
        return False
    return is_stop(following, nouns(view.pack)) if following else True


def count_periods(view: View, numeral: Numeral) -> Counted | None:
    """Read quarters as stretches of time where they are no fraction: "two quarters of growth", "for three quarters"."""
    words = lexicon(view.pack)
    surface = view.lower[numeral.start : numeral.end].split()
    if len(surface) != 2 or surface[1] not in words.part_periods or numeral.value is None:
        return None
    count, size = numeral.value * words.part_periods[surface[1]], len(surface[1])
    following = word_after(view.lower, numeral.end)
    fraction = count < words.part_periods[surface[1]] and count != 2
    if following in words.of and fraction:
        return None
    told = numeral.in_digits or not fraction or word_before(view.lower, numeral.lead) in words.periods_before
    if not told or count != int(count) or count < 1:
        return None
    span = (numeral.end - size, numeral.end)
    numeral.value, numeral.step, numeral.nature, numeral.end = count.quantize(ONE), ONE, "cardinal", span[0] - 1
    return Counted(*span, (span,))


def halved(view: View, numeral: Numeral) -> Counted | None:
    """The one thing that a fraction is of: "half a point", "a tenth of a point", "a half-point"."""
    known, words, at = nouns(view.pack).halved, lexicon(view.pack), numeral.end + 1
    word = _PART.match(view.lower, at) if known else None
    if word is not None and word.group() in words.of:
        word = _PART.match(view.lower, word.end() + 1)
    if word is not None and word.group() in words.articles:
        word = _PART.match(view.lower, word.end() + 1)
    return Counted(*word.span(), (word.span(),)) if word is not None and word.group() in known else None


def is_squared(view: View, numeral: Numeral) -> bool:
    """Whether what stands before a number word makes something else of it: "a square dozen", "an inline-four engine"."""
    words, lead = lexicon(view.pack).not_after, numeral.lead
    if not words or numeral.in_digits:
        return False
    if lead > 1 and view.text[lead - 1] == "-" and view.text[lead - 2].isalpha():
        return _is_compound(view, lead - 1)
    return word_before(view.lower, lead) in words


def _is_compound(view: View, end: int) -> bool:
    """Whether a word that no number needs ends before a hyphen: "inline-four", not "multi-billion" nor "one-in-five"."""
    word, words = view.lower[word_start(view.lower, end, LONGEST) : end], lexicon(view.pack)
    return len(word) > SHORTEST and word not in words.words.table and word not in words.vague_before


def settle(view: View, numeral: Numeral) -> None:
    """Make a fraction with an article a place in a row where a noun follows at once: "for a third month"."""
    if numeral.nature == "fraction" and not numeral.in_digits and _is_place(view, numeral):
        numeral.nature = "ordinal"


def _is_place(view: View, numeral: Numeral) -> bool:
    words, surface = lexicon(view.pack), view.lower[numeral.start : numeral.end].split()
    if len(surface) != 2 or surface[0] not in words.articles:
        return False
    if not {"part", "ordinal"} <= {entry.trait for entry in words.words.table.get(surface[1], ())}:
        return False
    following = word_after(view.lower, numeral.end)
    if following in changes(view.pack).after and following not in changes(view.pack).before:
        return False  # "a third fewer than in May"
    return bool(following) and following not in words.of and not is_stop(following, nouns(view.pack))
