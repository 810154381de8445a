"""The number words of a language, compiled from its pack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from factcheck.extract.fold import fold_word
from factcheck.extract.numbers.fused_words import fused
from factcheck.extract.scan import Words
from factcheck.locales import ROOT, Pack
from factcheck.locales import pack as pack_of

TRAITS = (
    "unit", "teen", "closing_ten", "ten", "hundred", "hundreds", "scale", "scale_dual", "collective",
    "part", "part_dual", "part_of_it", "part_of_it_dual", "ordinal", "multiple", "absent", "part_before_article",
    "part_before_whole",
)  # fmt: skip


class Entry(NamedTuple):
    """One meaning of a number word: its trait and value; `weak` and `indefinite` as the pack says."""

    trait: str
    value: Decimal
    weak: bool = False
    indefinite: bool = False
    no_article: bool = False
    dual_alone: bool = False


LOOK_ALIKE = Entry("look_alike", Decimal(0))  # no number, though it ends as one


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What the reducer knows of a language. `gaps` names what may stand between two words of one number."""

    words: Words[Entry]
    gaps: dict[str, str]
    traits: frozenset[str]
    articles: frozenset[str]
    of: frozenset[str]
    negative: frozenset[str]
    minus_words: tuple[str, ...]  # the same, each with the space behind it
    point: frozenset[str]
    connectors: frozenset[str]
    vague_before: frozenset[str]
    multiple_idioms: frozenset[str]  # behind a multiple these make a turn of phrase: "double down"
    multiple_of: frozenset[str]
    abbreviations: dict[str, Decimal]
    abbreviation_letters: frozenset[str]  # with which these begin
    money_only: frozenset[str]
    money_always: frozenset[str]
    decimal_only: frozenset[str]
    ordinal_endings: frozenset[str]
    part_after: frozenset[str]
    part_mark: str
    wholes: frozenset[str]
    part_leads: frozenset[str]
    accounts_after: frozenset[str]
    purities: frozenset[str]
    half_names: frozenset[str]
    part_verbs: frozenset[str]
    equals: frozenset[str]
    never_alone: frozenset[str]
    minus_after: frozenset[str]
    margins: tuple[str, ...]  # phrases for a margin that end with a word for minus, each with the space behind it
    not_after: frozenset[str]
    equal_fillers: frozenset[str]
    multiple_verbs: frozenset[str]
    periods_before: frozenset[str]
    part_periods: dict[str, Decimal]
    scale_of: tuple[str, ...]  # between a scale word and what it counts, as it follows the one
    dotted: frozenset[str]  # short scale words that a full stop may follow


def forms(item: str, endings: dict[str, Any]) -> list[str]:
    """The forms of a word of a pack: itself, or a stem with each ending of a set ("fifth|plural")."""
    stem, bar, name = item.partition("|")
    return [stem + ending for ending in endings[name]] if bar else [stem]


@cache
def lexicon(pack: Pack) -> Lexicon:
    """The compiled number words of a pack."""
    data, root = pack.data("numbers"), pack_of(ROOT).data("numbers")
    tables = (root.get("abbreviations", {}), data.get("abbreviations", {}))
    abbreviations = {word: Decimal(value) for table in tables for value, words in table.items() for word in words}
    return Lexicon(
        words=Words(_entries(data), pack),
        gaps=_gaps(data),
        traits=frozenset(data.get("traits", [])),
        articles=_folded(data, "articles"),
        of=_folded(data, "of"),
        negative=_folded(data, "negative"),
        margins=tuple(f"{word} " for word in sorted(_folded(data, "margins"))),
        minus_words=tuple(f"{word} " for word in sorted(_folded(data, "negative"))),
        point=_folded(data, "point"),
        connectors=_folded(data, "connectors"),
        vague_before=_folded(data, "vague_before"),
        multiple_idioms=_folded(data, "multiple_idioms"),
        multiple_of=_folded(data, "multiple_of"),
        abbreviations=abbreviations,
        abbreviation_letters=frozenset(word[0] for word in abbreviations),
        money_only=frozenset(data.get("money_only", [])),
        money_always=frozenset(data.get("money_always", [])),
        decimal_only=frozenset(data.get("decimal_only", [])),
        ordinal_endings=_folded(data, "ordinal_endings"),
        part_after=_folded(data, "part_after"),
        part_mark=data.get("part_mark", ""),
        wholes=_folded(data, "wholes"),
        part_leads=_folded(data, "part_leads"),
        accounts_after=_folded(data, "accounts_after"),
        purities=_folded(data, "purities"),
        half_names=_folded(data, "half_names"),
        part_verbs=_folded(data, "part_verbs"),
        equals=_folded(data, "equals"),
        never_alone=_folded(data, "never_alone"),
        minus_after=_folded(data, "minus_after"),
        not_after=_folded(data, "not_after"),
        equal_fillers=_folded(data, "equal_fillers"),
        multiple_verbs=_folded(data, "multiple_verbs"),
        periods_before=_folded(data, "periods_before"),
        part_periods={fold_word(word): Decimal(parts) for word, parts in data.get("part_periods", {}).items()},
        scale_of=tuple(
            f" {word}" if word.endswith("'") else f" {word} " for word in map(fold_word, data.get("scale_of", []))
        ),
        dotted=_folded(data, "dotted"),
    )


def _folded(data: dict[str, Any], name: str) -> frozenset[str]:
    return frozenset(map(fold_word, data.get(name, [])))


def _entries(data: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    endings = data.get("endings", {})
    weak, indefinite, no_article = (_folded(data, name) for name in ("weak", "indefinite", "no_article"))
    dual_alone = {fold_word(form) for item in data.get("dual_alone", []) for form in forms(item, endings)}
    seen: set[tuple[str, str]] = set()
    for trait in TRAITS:
        for value, items in data.get(trait, {}).items():
            for item in items:
                for form in forms(item, endings):
                    word = fold_word(form)
                    if (word, trait) in seen:
                        continue
                    seen.add((word, trait))
                    flags = (word in weak, word in indefinite, word in no_article, word in dual_alone)
                    yield word, Entry(trait, Decimal(value), *flags)
    for word, trait, number in fused(data):
        if (word, trait) not in seen:
            seen.add((word, trait))
            yield word, Entry(trait, number)
    for word in _folded(data, "look_alikes"):
        yield word, LOOK_ALIKE
    for word in _folded(data, "vague"):
        yield word, Entry("vague", Decimal(0), indefinite=True)


def _gaps(data: dict[str, Any]) -> dict[str, str]:
    """What may stand between two words of one number, and what it does."""
    gaps = {" ": "next", "": "next", "-": "hyphen", " - ": "hyphen", "- ": "hyphen", " -": "hyphen"}
    articles = [fold_word(each) for each in data.get("articles", [])]
    for name, key in (("connectors", "and"), ("of", "of"), ("point", "point"), ("over", "over"), ("out_of", "out_of")):
        for word in map(fold_word, data.get(name, [])):
            gaps[f" {word} "] = key
            gaps.setdefault(f"-{word}-", key)
            for article in articles:
                gaps[f" {word} {article} "] = gaps[f"-{word}-{article}-"] = f"{key}_a"
    for article in articles:
        gaps[f" {article} "] = gaps[f"-{article}-"] = "a"
    gaps[", "] = "comma"
    gaps["+ "] = "next"  # "40+ million"
    for word in map(fold_word, data.get("proclitics", {}).get("conjunctions", [])[:1]):
        gaps[f" {word}"] = "and"
    return gaps
