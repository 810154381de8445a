"""Figures that number what stands before them ("Section 12", "مجموعة العشرين"), and zero as a point of a scale."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extract.dates import words as date_words
from factcheck.extract.fold import View, fold_word
from factcheck.extract.names.kinds import kinds, names
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.scan import NOTHING, prefixes, word_start
from factcheck.extract.things import counted
from factcheck.extract.things.agreement import shapes
from factcheck.extract.things.counted import Counted
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.extract.things.plurals import is_plural
from factcheck.extract.units.leads import UnitMatch
from factcheck.locales import Pack

DAY = "day_word"  # the tag of a word that ends the names of days
LONGEST_NAME = 6  # digits of a section, a flight, a room
_TICKER = re.compile(r"[(;] ?[A-Z]{2,6}: ?\Z")  # a stock exchange before its code
LONGEST_LABEL = 24  # characters of a label before a code
LONGEST_GLUE = 4  # letters before a figure
LONGEST_DEFINITE = 3  # words with the article before a figure with it
FEW, MANY = 3, 20  # numbers that follow a noun with the article; from twenty on they are places in a row as well
SERIAL = 8  # digits without a sign between them, inside a text, that number a passport or an account


def is_numbered(view: View, numeral: Numeral) -> bool:
    """Whether a figure without a unit numbers what stands before it: "Section 12", "page 117"."""
    start, end = numeral.start, numeral.end
    if end - start >= SERIAL and start > SERIAL and view.text[start:end].isdigit():
        return True
    if _is_code(view, start):
        return True
    if not numeral.in_digits:
        return _is_worded(view, numeral)
    if end - start > LONGEST_NAME or "," in view.text[start:end]:
        return False
    if numeral.scale != 1 and not _is_lettered(view, numeral):
        return False
    known, at = kinds(view.pack), _series_start(view.lower, start)
    word = word_before(view.lower, at) or word_before(view.lower, at - 1)
    further = word_before(view.lower, at - 1 - len(word)) if word else ""
    numbered = (
        names(word, known.identifier_before, known)
        or (word in known.identifier_links and names(further, known.identifier_before | known.publications, known))
        or (names(further, known.maker_before, known) and not is_stop(word, nouns(view.pack)))
    )
    return numbered and not _agrees(view, numeral) and not _is_behind_feast(view, numeral, word)


def _is_behind_feast(view: View, numeral: Numeral, word: str) -> bool:
    """Whether a word of dates before a figure ends the name of a day, so that the figure counts: "on Boxing Day 14 people"."""
    if not word or DAY not in date_words.lexicon(view.pack).words.get(word, ()):
        return False
    start = numeral.start - 1 - len(word)
    further = word_start(view.text, max(0, start - 1), LONGEST_LABEL)
    if not (view.text[start].isupper() and start > further and view.text[further].isupper()):
        return False
    found = counted.after(view, numeral.end)
    return found is not None and is_plural(view.lower[slice(*found.words[-1])], nouns(view.pack))


def _is_lettered(view: View, numeral: Numeral) -> bool:
    """Whether the scale of a figure is one capital written onto it, and nothing that it could count follows: "section 6B"."""
    lettered = view.text[numeral.end - 1].isupper() and view.text[numeral.end - 2].isdigit()
    following = word_after(view.lower, numeral.end) if lettered else ""
    return lettered and (not following or is_stop(following, nouns(view.pack)))


def _is_worded(view: View, numeral: Numeral) -> bool:
    """Whether a number in words numbers what stands before it: "phase two", "early in week three of the trial"."""
    known = kinds(view.pack)
    if not known.numbered or numeral.nature != "cardinal" or numeral.scale != 1:
        return False
    word = word_before(view.lower, numeral.lead)
    if word in known.numbered:
        return True
    if word not in known.numbered_at_times:
        return False
    following = word_after(view.lower, numeral.end)
    return not following or is_stop(following, nouns(view.pack))


def _is_code(view: View, start: int) -> bool:
    """Whether a colon stands before a figure, and before it a word for a code: "access code: 1414130"."""
    behind = view.lower[max(0, start - LONGEST_LABEL) : start].rstrip()
    if not behind.endswith(":"):
        return False
    if _TICKER.search(view.text, max(0, start - LONGEST_LABEL), start):
        return True  # "(FRA: 103)"
    return behind[:-1].rpartition(" ")[2].rpartition("\n")[2] in kinds(view.pack).codes


def is_no_unit(view: View, numeral: Numeral, match: UnitMatch) -> bool:
    """Whether what looks like a unit may belong to a name: a capital written onto its figure ("Item 1A"), or "layer 1 ether"."""
    start, end = match.start, match.end
    if end - start == 1 and view.text[start].isupper() and view.text[start - 1].isdigit():
        return True
    return match.kind == "money" and word_before(view.lower, numeral.start) in kinds(view.pack).numbered


def _series_start(lower: str, start: int) -> int:
    """Where a figure begins with the letter of its series: ب-207, where the letter might be a preposition."""
    lettered = lower[start - 1 : start] == "-" and lower[start - 2 : start - 1].isalpha()
    return start - 2 if lettered and lower[start - 3 : start - 2] == " " else start


def is_group(view: View, numeral: Numeral) -> bool:
    """Whether a number in words names a group of states: "مجموعة العشرين"."""
    known = kinds(view.pack)
    if numeral.in_digits or not known.group_before or not prefixes(view.pack)[_glued(view, numeral)].article:
        return False
    return names(word_before(view.lower, numeral.lead), known.group_before, known)


def is_definite(view: View, numeral: Numeral) -> bool:
    """Whether an article is glued before a figure or before a number that follows its noun: الـ12, "المدن السبع"."""
    known = prefixes(view.pack)
    if not numeral.in_digits:
        few = numeral.nature == "cardinal" and numeral.value is not None and FEW <= numeral.value < MANY
        return few and known[_glued(view, numeral)].article
    if not numeral.glued:
        return False
    begins = word_start(view.lower, numeral.start, LONGEST_GLUE)
    return known.get(view.lower[begins : numeral.start], NOTHING).article


def is_nth(view: View, numeral: Numeral) -> bool:
    """Whether a figure with the article is a place in a row: "الدورة الـ12", "الذكرى السنوية الـ45"."""
    table, begins = kinds(view.pack).nth_after, word_start(view.lower, numeral.start, LONGEST_GLUE)
    word = word_before(view.lower, begins)
    return _has_article(word, table, view) or _has_article(word_before(view.lower, begins - 1 - len(word)), table, view)


def _has_article(word: str, table: frozenset[str], view: View) -> bool:
    """Whether a word with its article is in a table without it."""
    return any(word.startswith(glue) and word[len(glue) :] in table for glue in _articles(view.pack))


@cache
def _articles(pack: Pack) -> tuple[str, ...]:
    return tuple(glue for glue, prefix in prefixes(pack).items() if prefix.article)


def noun_before(view: View, numeral: Numeral) -> Counted | None:
    """The definite noun that a figure with the article counts, its adjectives included: "الدول العربية الـ22"."""
    begins = word_start(view.lower, numeral.start, LONGEST_GLUE)
    spans: list[tuple[int, int]] = []
    end = begins - 1
    for _ in range(LONGEST_DEFINITE):
        word = word_before(view.lower, end + 1)
        glue = max((each for each in _articles(view.pack) if word.startswith(each)), key=len, default="")
        if spans and word.endswith(shapes(view.pack).pronoun_endings):
            glue = ""  # "مراكزها الصحية الـ23"
        elif not glue or len(word) - len(glue) < 2:
            break
        spans.insert(0, (end - len(word) + len(glue), end))
        end -= len(word) + 1
        if not word.endswith(nouns(view.pack).adjective_endings):
            break
    return Counted(spans[0][0], spans[-1][1], tuple(spans)) if spans else None


def is_zero_point(view: View, numeral: Numeral) -> bool:
    """Whether "zero" names a point of a scale: "below zero", "تحت الصفر"."""
    if numeral.in_digits or numeral.value != 0:
        return False
    known = kinds(view.pack)
    return (
        word_before(view.lower, numeral.lead) in known.zero_after or prefixes(view.pack)[_glued(view, numeral)].article
    )


def _glued(view: View, numeral: Numeral) -> str:
    glue = view.lower[numeral.lead : numeral.start]
    return glue if glue in prefixes(view.pack) else ""


def _agrees(view: View, numeral: Numeral) -> bool:
    """Whether the noun after a figure has the form that the figure asks for, so that the figure counts it."""
    endings = kinds(view.pack).counted_endings
    word = word_after(view.lower, numeral.end)
    if not endings or not word or numeral.value is None or word in kinds(view.pack).corps:
        return False
    last = int(numeral.value) % 100
    if prefixes(view.pack).get(word[:1], NOTHING).preposition or is_stop(word, nouns(view.pack)):
        return False
    if prefixes(view.pack).get(word[:3], NOTHING).article and prefixes(view.pack).get(word[:1], NOTHING).conjunction:
        return False
    if not last:  # "وزعت اللجنة 3500 سلة"
        return word_before(view.lower, numeral.start) in map(fold_word, view.pack.data("kinds").get("agents", ()))
    few, many = endings
    return word.endswith(many) if 11 <= last <= 99 else 3 <= last <= 10 and word.endswith(few)
