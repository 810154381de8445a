"""Kinds: figures that count and measure nothing, but name something (phone numbers, sections, scores)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.scan import prefixes
from factcheck.locales import ROOT, Pack
from factcheck.locales import pack as pack_of

ZIP = 5  # digits of a postal code in the United States
LONGEST_STATE = 32  # characters of a state's name with what stands around it
LONGEST_ADDRESS = 4  # words of a street's name
NO_BOUNDS = ("=<", "=>", "<>")  # signs of programs, which say of no figure how much it is
_CAPITALISED = re.compile(r" ([A-Z][^\W\d_]{0,30}|\d{1,3}[a-z]{2}\b)(?:\.(?= ))?")
_STATE = re.compile(r"\b[A-Z]{2},? $")
# "CTx- 1301", M0-2
_CODE = re.compile(r"\b[^\W\d_]*[A-Z][^\W\d_]*[A-Z][^\W\d_]*- \Z|\b[A-Z]{1,4}\d{1,3}-\Z")
_SHORT_STATE = re.compile(r", [A-Z][a-z]{1,4}\.,? \Z")
_TOWN_AND_STATE = re.compile(r", (?:[A-Z][a-z]+ )?([A-Z][a-z]+),? \Z")
_CLAUSE = re.compile(r"\([^\W\d_]\)")
_MEASURED = re.compile(r"[0-9] ?[^\W\d_](?:[^\W\d_]|-)*[²³]?(?: [^\W\d_A-Z](?:[^\W\d_]|-)+){0,3}/\Z")
_BEHIND = re.compile(r"[.,]?[0-9,.]* ?[^\W\d_]")
TWICE = 32  # characters of a figure's unit and the stroke behind it
_DEGREES = ("°", "º")
_COORDINATE = re.compile(r"[°º] ?(?:[0-9]|[NSEW]\b|(?:[^\W\d_]{1,5} |[-–])[0-9]{1,3}[°º] ?[NSEW]\b)|['\"] ?[NSEW]\b")
_GLOBE = frozenset("°º'\"")
_PLACE = re.compile(r"(?<!\d)\d{1,3} [0-5]\d(?: [0-5]\d)? [NS],? \d{1,3} [0-5]\d(?: [0-5]\d)? [EW]\b")
_BEHIND_PLACE = tuple("NSEW0123456789")
LONGEST_PLACE = 26  # code points of "12 34 56 N, 123 45 56 W"


@dataclass(frozen=True, eq=False)
class Kinds:
    """The words of a language that tell the kind of a figure."""

    identifier_before: frozenset[str]
    number_signs: tuple[str, ...]
    indices: tuple[str, ...]  # names that end with a figure: "فوتسي 100"
    measured_before: frozenset[str]  # words whose measure a hyphen ties to them: "magnitude-5.2"
    numbered: frozenset[str]  # what a number in words behind it numbers: "phase two"
    numbered_at_times: frozenset[str]  # the same, where nothing that the number counts follows: "week two of"
    idioms: tuple[tuple[str, str], ...]  # what stands before "one" and behind it where it counts nothing
    address_after: frozenset[str]
    score_before: frozenset[str]
    age_before: frozenset[str]
    age_words: frozenset[str]  # before an ordinal that is an age
    scaled_in: frozenset[str]
    age_people: frozenset[str]
    age_after: tuple[str, ...]
    age_copulas: frozenset[str]
    age_closers: frozenset[str]  # words with which a sentence may go on behind that age
    age_subjects: frozenset[str]  # before these and a bare figure: "he was 13"
    age_leads: tuple[str, ...]  # hedges that speak of age themselves: "over the age of 65"
    places_before: frozenset[str]  # what stands before the name of a place, which has no age
    superlatives: frozenset[str]
    codes: frozenset[str]
    superlative_endings: tuple[str, ...]
    clock_after: tuple[str, ...]
    clock_links: tuple[str, ...]
    states: frozenset[str]
    identifier_always: frozenset[str]
    identifier_links: frozenset[str]
    ranks: frozenset[str]  # before a bare figure these tell a place, and count none: "in the top three"
    maker_before: frozenset[str]
    group_before: frozenset[str]
    zero_after: frozenset[str]
    publications: frozenset[str]
    nth_after: frozenset[str]
    died_at: frozenset[str]
    death: frozenset[str]
    direction_after: frozenset[str]
    pronoun_before: frozenset[str]
    corps: frozenset[str]  # what a numbered unit of an army is: "اللواء 22 مشاة"
    counted_endings: tuple[tuple[str, ...], tuple[str, ...]] | tuple[()]
    percent_before: tuple[str, ...]
    negative_after: tuple[str, ...]
    negative_unit: str
    prefixes: frozenset[str]


@cache
def kinds(pack: Pack) -> Kinds:
    """The compiled words of a pack."""
    data = pack.data("kinds")
    return Kinds(
        identifier_before=_words(data, "identifier_before"),
        number_signs=tuple(data.get("number_signs", [])),
        indices=tuple(map(fold_word, data.get("indices", []))),
        measured_before=_words(data, "measured_before"),
        numbered=_words(data, "numbered"),
        numbered_at_times=_words(data, "numbered_at_times"),
        idioms=tuple(_around(each) for each in data.get("idioms", [])),
        address_after=_words(data, "address_after"),
        score_before=_words(data, "score_before"),
        age_before=_words(data, "age_before"),
        age_words=_words(data, "age_words"),
        scaled_in=_words(data, "scaled_in"),
        age_people=_words(data, "age_people"),
        age_after=tuple(f" {fold_word(each)}" for each in data.get("age_after", [])),
        age_copulas=_words(data, "age_copulas"),
        age_closers=_words(data, "age_closers"),
        age_subjects=_words(data, "age_subjects"),
        age_leads=tuple(map(fold_word, data.get("age_leads", []))),
        places_before=_words(data, "places_before"),
        superlatives=_words(data, "superlatives"),
        codes=_words(data, "codes"),
        superlative_endings=tuple(data.get("superlative_endings", [])),
        corps=_words(data, "corps"),
        counted_endings=_endings(data),
        identifier_always=_words(data, "identifier_always"),
        identifier_links=_words(data, "identifier_links"),
        ranks=_words(data, "ranks"),
        maker_before=_words(data, "maker_before"),
        group_before=_words(data, "group_before"),
        zero_after=_words(data, "zero_after"),
        publications=_words(data, "publications"),
        nth_after=_words(data, "nth_after"),
        died_at=_words(data, "died_at"),
        death=_words(data, "death"),
        direction_after=_words(data, "direction_after"),
        pronoun_before=_words(data, "pronoun_before"),
        negative_after=tuple(f" {fold_word(each)}" for each in data.get("negative_after", [])),
        negative_unit=fold_word(data.get("negative_unit", "")),
        percent_before=tuple(map(fold_word, data.get("percent_before", []))),
        clock_after=tuple(map(fold_word, data.get("clock_after", []))),
        clock_links=_links(pack),
        states=_words(data, "states"),
        prefixes=frozenset(prefixes(pack)),
    )


def _around(idiom: str) -> tuple[str, str]:
    head, _, tail = fold_word(idiom).partition("|")
    return head, tail


def _words(data: dict[str, Any], name: str) -> frozenset[str]:
    return frozenset(fold_word(word) for item in data.get(name, []) for word in item.split())


def _links(pack: Pack) -> tuple[str, ...]:
    """What may stand between two hours of which the last alone says so: "6 to 8 p.m."."""
    ranges = pack.data("numbers").get("ranges", {})
    words = [*ranges.get("to", []), *ranges.get("and", [])]
    return (*pack_of(ROOT).data("numbers")["range_signs"], *map(fold_word, words))


def _endings(data: dict[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]] | tuple[()]:
    """The endings of a noun after a few and after many, in languages whose nouns show which."""
    found = data.get("counted_endings")
    return (tuple(map(fold_word, found["few"])), tuple(map(fold_word, found["many"]))) if found else ()


def is_identifier(view: View, numeral: Numeral) -> bool:
    """Whether a figure in digits names something: glued to letters, marked by a sign, in an address."""
    if not numeral.in_digits:
        return False
    known = kinds(view.pack)
    if numeral.glued and not _is_proclitic(view.lower, numeral.start, known):
        return view.text[numeral.end : numeral.end + 1] != "%"  # "stood at38.1%" lacks only its space
    if view.lower.endswith(known.indices, 0, numeral.end):
        return True
    if _is_marked(view.text, numeral, known) or word_before(view.lower, numeral.start) in known.identifier_always:
        return True
    if _is_coordinate(view, numeral, known) or _is_address(view.text, numeral, known):
        return True
    return _is_name_tail(view.text, numeral.end)


def _is_marked(text: str, numeral: Numeral, known: Kinds) -> bool:
    """Whether signs beside a figure show a name: COVID-19, B.1.617, [3], #12, 007, a postal code."""
    start, end = numeral.start, numeral.end
    before = text[start - 1 : start]
    if before in ("-", "–", "/", "_") and _follows_name(text, start - 1, known):
        return before != "/" or not _is_measured_twice(text, start, end)
    if before in ("<", ">") and text[start - 2 : start] in NO_BOUNDS:
        return True
    if before in (" ", "-") and numeral.scale == 1 and _CODE.search(text, max(0, start - 10), start):
        return True
    if before == "." and text[start - 2 : start - 1].isalpha():
        return True
    if (text[end : end + 1] == "(" and _CLAUSE.match(text, end)) or (before == ")" and _CLAUSE.match(text, start - 3)):
        return True
    if before == "(" and _is_clause(text, start, end):
        return True
    if before == "[" and text[end : end + 1] == "]":
        return True
    if text[start : start + 1] == "0" and numeral.step == 1 and end - start > 2 and "," not in text[start:end]:
        return True
    if end - start == ZIP and text[start:end].isdigit() and _is_zip(text, start, known):
        return True
    return text.endswith(known.number_signs, 0, start)


def _is_measured_twice(text: str, start: int, end: int) -> bool:
    """Whether a stroke stands between two figures with words behind them: "366 acres/148 hectares", "34.4 m/113 ft"."""
    return _BEHIND.match(text, end) is not None and _MEASURED.search(text, max(0, start - TWICE), start) is not None


def _is_clause(text: str, start: int, end: int) -> bool:
    """Whether brackets glued to what stands before them hold a figure: the 3 of 501(c)(3)."""
    before = text[start - 2 : start - 1]
    return text[end : end + 1] == ")" and end - start < 4 and (before == ")" or (before.isascii() and before.isalnum()))


def _is_zip(text: str, start: int, known: Kinds) -> bool:
    """Whether a state stands before five digits, a town before its name: TX 78701, "Hollywood, Florida 33317"."""
    if _STATE.search(text, max(0, start - 4), start):
        return True
    if _SHORT_STATE.search(text, max(0, start - 10), start):
        return True
    named = _TOWN_AND_STATE.search(text, max(0, start - LONGEST_STATE), start)
    return named is not None and named.group(1).lower() in known.states


def _is_coordinate(view: View, numeral: Numeral, known: Kinds) -> bool:
    """Whether a figure is a part of a place on the globe: 33°54'S, 33.27 شمالا, 33 54 N, 18 25 E."""
    text, start = view.text, numeral.start
    if text[numeral.end : numeral.end + 1] == " " and text[numeral.end + 1 : numeral.end + 2] in _BEHIND_PLACE:
        low = max(0, start - LONGEST_PLACE)
        places = _PLACE.finditer(text, low, numeral.end + LONGEST_PLACE)
        if any(each.start() <= start < each.end() for each in places):
            return True
    if text[numeral.end : numeral.end + 1] in _GLOBE and _COORDINATE.match(text, numeral.end):
        return True
    if text[start - 1 : start] == "°" and text[start - 2 : start - 1].isdigit():
        return True
    return numeral.step < 1 and word_after(view.lower, numeral.end) in known.direction_after


def names(word: str, table: frozenset[str], known: Kinds) -> bool:
    """Whether a word is in a table, with or without a letter glued before it."""
    return word in table or (word[:1] in known.prefixes and word[1:] in table)


def _follows_name(text: str, end: int, known: Kinds) -> bool:
    """Whether a word of letters ends here: COVID-19, but not 5k-20k."""
    at = end
    while at and end - at < 12 and text[at - 1].isalpha():
        at -= 1
    if at == end or text[at - 1 : at].isdigit() or text[at - 1 : at] in _DEGREES:
        return False  # 5k-20k, 38°C-55°C
    return text[at:end] not in known.prefixes and text[at:end].lower() not in known.measured_before


def _is_proclitic(lower: str, start: int, known: Kinds) -> bool:
    at = start
    while at and start - at < 5 and lower[at - 1].isalpha():
        at -= 1
    return lower[at:start] in known.prefixes


def _is_name_tail(text: str, end: int) -> bool:
    """Whether a hyphen and a capital or a figure's letter follow: 10-K, 737-MAX; or what no figure has: 15.x, 13_fix, 0700.HK."""
    tail = text[end : end + 3]
    if tail[:1] == "." and tail[1:].isalpha() and tail[1:].isupper() and not text[end + 3 : end + 4].isalpha():
        return True
    return tail.startswith(("_", ".x")) or (tail[:1] == "-" and tail[1:2].isupper() and not tail[2:].islower())


def _is_address(text: str, numeral: Numeral, known: Kinds) -> bool:
    """Whether the capitalised words after a figure name a street: 45 Moreland Ave."""
    if not known.address_after or numeral.step != 1 or numeral.end - numeral.start > 5:
        return False
    at = numeral.end
    for count in range(LONGEST_ADDRESS):
        word = _CAPITALISED.match(text, at)
        if word is None:
            return False
        if count and word.group(1).lower() in known.address_after:
            return True
        at = word.end()
    return False


def follows_percent(view: View, start: int, floor: int) -> bool:
    """Whether "per cent of" stands before a figure and belongs to no figure before it, which ends at `floor`."""
    behind, phrases = view.lower[max(floor, start - 24) : start].rstrip(" "), kinds(view.pack).percent_before
    if not behind.endswith(phrases):
        return False
    lead = behind[: -len(next(each for each in phrases if behind.endswith(each)))]
    return not lead[-1:].isalnum() and not lead.rstrip()[-1:].isdigit()


def is_percent_word(view: View, numeral: Numeral) -> bool:
    """Whether a number word is a part of "per cent": the hundred of بالمئة."""
    return view.lower[numeral.lead : numeral.end] in kinds(view.pack).percent_before


def is_scale_note(view: View, start: int, end: int, *, led: bool) -> bool:
    """Whether a scale word only says how figures elsewhere are written: "($ millions)", "in thousands, except"."""
    noted = led or word_before(view.lower, start) in kinds(view.pack).scaled_in
    return noted and view.lower[end : end + 1] in ("", ")", ",", ":", ".", "\n")
