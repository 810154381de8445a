"""Whether two figures count the same thing, as far as their nouns tell."""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.extract import fold, telling
from factcheck.locales import Pack
from factcheck.model import COUNTED, Claim

SHORTEST = 2  # letters of a stem without its weak ones that tell a noun


def are_alike(one: Claim, other: Claim, pack: Pack) -> bool:
    """Whether two figures count the same by the head of their nouns, or one of them names nothing or is no count."""
    if one.kind not in COUNTED or other.kind not in COUNTED:
        return True
    first, second = heads(one, pack), heads(other, pack)
    return not first or not second or bool(first & second)


def is_same_thing(one: Claim, other: Claim, pack: Pack) -> bool:
    """Whether both figures are counts whose nouns have one head."""
    return bool(heads(one, pack) & heads(other, pack))


def heads(claim: Claim, pack: Pack) -> frozenset[str]:
    """The roots of the noun that a counted thing is: its first word where adjectives follow, else its last."""
    words = claim.unit.split()
    if claim.kind != "count" or not words:
        return frozenset()
    return roots_of(words[0] if nouns_lead(pack) else words[-1], pack)


@cache
def nouns_lead(pack: Pack) -> bool:
    """Whether the noun of a counted thing is its first word, its adjectives behind it."""
    return "adjectives_follow" in pack.data("counted").get("traits", [])


def roots(claim: Claim, pack: Pack) -> frozenset[str]:
    """The stems of a counted thing without the letters that a plural may change inside a word (مدرسة, مدارس)."""
    return roots_of(claim.unit, pack) if claim.kind == "count" else frozenset()


@lru_cache(maxsize=1 << 12)
def roots_of(thing: str, pack: Pack) -> frozenset[str]:
    """The same of the words of a counted thing."""
    stems = {word: telling(word, pack) for word in thing.split()}
    words = [*stems, *(each for found in stems.values() for each in found)] if _weak(pack) else ()
    told = [each for each in words if each not in stems or stems[each]]
    return frozenset([*(each for found in stems.values() for each in found), *(_root(each, pack) for each in told)])


def canonical(text: str, pack: Pack) -> frozenset[str]:
    """The telling words of a text, each in the one form that its singular and its plural share, as far as letters tell."""
    return frozenset(each for word in text.split() for each in _canonical(word, pack))


def strong(stems: frozenset[str], pack: Pack) -> frozenset[str]:
    """Stems without the letters that a plural may change."""
    return _strong_of(stems, pack) if _weak(pack) else stems


@lru_cache(maxsize=1 << 10)
def _strong_of(stems: frozenset[str], pack: Pack) -> frozenset[str]:
    return frozenset(_root(each, pack) for each in stems)


@lru_cache(maxsize=1 << 14)
def _canonical(word: str, pack: Pack) -> tuple[str, ...]:
    stems = telling(word, pack)
    if not _weak(pack):
        return tuple(stems)
    return tuple(_shared(stem, word, pack) for stem in stems)


def _shared(stem: str, word: str, pack: Pack) -> str:
    found = (_strong(each, pack) for each in (stem, word))
    return next((each for each in found if len(each) >= SHORTEST), stem)


def _strong(word: str, pack: Pack) -> str:
    return _without_doubles("".join(each for each in fold(word) if each not in _weak(pack)))


def _root(word: str, pack: Pack) -> str:
    """The letters of a word that its plural keeps; the word itself where too few are left."""
    strong = _strong(word, pack)
    return strong if len(strong) >= SHORTEST else word


def _without_doubles(text: str) -> str:
    return "".join(each for at, each in enumerate(text) if not at or text[at - 1] != each)


@cache
def _weak(pack: Pack) -> frozenset[str]:
    return frozenset(fold("".join(pack.data("same").get("weak_letters", []))))
