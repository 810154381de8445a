"""The grammatical forms of unit words, made by the traits that a pack names: plural, dual, accusative, article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.units import PREFIXED

SHORT = 5  # characters of an abbreviation with its plural, before which no prefix is spelled out


def inflected(entries: Iterable[str], own: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The grammatical forms of the entries of a word list ("foot|feet"), as the pack's traits make them."""
    for entry in entries:
        one, _, few = entry.partition("|")
        if not few:
            few = one + own.get("plural", "")
        for first, second in _spellings(one, few, own.get("spellings", ())):
            several = "few" if own.get("traits") else "other"
            yield "other" if first == second or own.get("traits") else "one", first
            if first != second:
                yield several, second
            yield from _generated(first, second, own.get("traits", ()))


def regular(one: str, own: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """A name and the forms that the pack's traits make of it, where its plural is not known."""
    yield "other", one
    yield from _generated(one, "", own.get("traits", ()))


def _spellings(one: str, few: str, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    yield one, few
    for written, other in pairs:
        if written in one:
            yield one.replace(written, other), few.replace(written, other)


def _generated(one: str, few: str, traits: Iterable[str]) -> Iterator[tuple[str, str]]:
    changes = one != few
    for trait in traits:
        if trait == "dual" and changes:
            yield "two", " ".join(_dual(word, "ان") for word in one.split())
            yield "two-oblique", " ".join(_dual(word, "ين") for word in one.split())
            yield from (("two", f"{_dual(first, end)} {rest}") for first, rest in _split(one) for end in ("ان", "ين"))
        elif trait == "tanwin" and changes:
            yield "many", " ".join(_tanwin(word) for word in one.split())
            yield from (("many", f"{_tanwin(first)} {rest}") for first, rest in _split(one))
        elif trait == "article":
            for form, phrase in (("one", one), ("few", few)):
                yield f"definite-{form}", " ".join("ال" + word for word in phrase.split())
                yield from ((f"definite-{form}", f"ال{first} {rest}") for first, rest in _split(phrase))


def _split(phrase: str) -> Iterator[tuple[str, str]]:
    first, _, rest = phrase.partition(" ")
    if rest:
        yield first, rest


def _dual(word: str, ending: str) -> str:
    return (word[:-1] + "ت" if word.endswith("ة") else word) + ending


def _tanwin(word: str) -> str:
    return word if word.endswith(("ة", "ا", "اء")) else word + "ا"


def under_prefixes(own: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """The words of a unit under each prefix that the pack knows to write; one written apart is joined when met."""
    for unit, entries in own.get("words", {}).items():
        for prefix, spellings in own.get("prefixes", {}).items():
            if prefix + unit in PREFIXED:
                ones = [entry.split("|") for entry in entries if " " not in entry and len(entry) > SHORT]
                yield prefix + unit, ["|".join(before + word for word in one) for before in spellings for one in ones]


def table_words(own: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Unit names of the table that are words themselves ("kilowatt_hour"); PREFIXED stands for all under a prefix."""
    invariant = set(own.get("invariant", ()))
    for name in own.get("table_words", ()):
        for unit in PREFIXED if name == "PREFIXED" else (name,):
            word = unit.replace("_", " ")
            yield unit, [f"{word}|{word}" if word in invariant else word]
