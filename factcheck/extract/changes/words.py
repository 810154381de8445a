"""The words of change of a language, compiled: "rose", "fell", "a 5 % increase"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from factcheck.extract.fold import fold_word
from factcheck.extract.scan import prefixes
from factcheck.locales import Pack
from factcheck.model import Change

T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Changes:
    """The words of change of a language, each with its direction."""

    before: dict[str, Change]
    before_share: dict[str, Change]
    after: dict[str, Change]
    after_share: dict[str, Change]
    between: frozenset[str]
    to: frozenset[str]
    leads: frozenset[str]
    linked: dict[str, Change]  # the verbs sought where "by" stands before a figure
    bodies: frozenset[str]  # before these a word of change is a name: "the lower house"
    by: frozenset[str]
    by_glued: frozenset[str]
    comparing: dict[str, Change]  # what is less or more "by" a figure, which is glued to it: "أقل بـ12"
    passive: tuple[str, ...]
    verbs: frozenset[str]  # after these a figure that counts is what rose or fell, not by how much
    appositions: frozenset[str]
    compared: frozenset[str]  # behind these a figure is what another one is held against
    objects: frozenset[str]  # articles of what a verb changes
    object_ends: frozenset[str]
    wholes: frozenset[str]  # between a change and what changes: "a rise in sea levels"
    amounts: frozenset[str]  # between what changes and by how much: "of 50 cm"
    sizes: frozenset[str]  # before "of" these lead to what they are of: "the price of 5 litres"
    rates: frozenset[str]  # "at a rate of", over which a verb reaches
    rate_leads: frozenset[str]
    indices: tuple[str, ...]  # names of which a figure is a part, so that a verb reaches over it
    articles: tuple[str, ...]  # that are glued before nouns
    passed: dict[str, Change]  # hedges that tell what a change passed: "fell below $40"
    gains: frozenset[str]  # nouns of a change, of which they bound the amount: "growth above 5 %"
    fewer: frozenset[str]  # between a figure and its thing these tell how many there are less
    than: frozenset[str]  # behind "more" or "fewer" these tell that it is the hedge of the next figure
    tied: frozenset[str]  # the articles of a noun before which a hyphen ties a figure to its unit
    particles: Mapping[str, frozenset[str]]  # after these a word such as "up" is a part of the verb: "make up"
    share_things: tuple[str, ...]
    short_things: frozenset[str]  # between a share and its change: "a 3 % pay rise"
    compounds: frozenset[str]  # nouns before which "growth" is a part of a name: "growth financing"
    openings: frozenset[str]  # the words that open a range: "between"
    results: frozenset[str]  # the words that lead to what a change led to
    multiples: dict[str, Change]  # verbs that are a multiple by themselves: "doubled"
    heights: frozenset[str]  # nouns of a rise that name the height of a thing beside a length
    levels: frozenset[str]  # and what does rise and fall by a length: the level of the sea
    verb_first: int  # how many words of a subject may stand between a verb and its figure


@cache
def changes(pack: Pack) -> Changes:
    """The compiled words of a pack."""
    data = pack.data("changes")
    before = _with_conjunctions(_directions(data.get("before", {})), pack)
    before_share = before | _with_conjunctions(_directions(data.get("before_share", {})), pack)
    glued = [text for text, prefix in prefixes(pack).items() if not prefix.article]
    glued += [lead + each for lead in glued for each in _verb_glue(pack)]
    return Changes(
        before=before,
        before_share=before_share,
        after=_directions(data.get("after", {})),
        after_share=_directions(data.get("after", {})) | _directions(data.get("after_share", {})),
        between=frozenset(map(fold_word, data.get("between", []))),
        to=frozenset(map(fold_word, data.get("to", []))),
        linked={lead + word: way for word, way in before_share.items() for lead in glued},
        bodies=frozenset(map(fold_word, data.get("bodies", []))),
        by=frozenset(map(fold_word, data.get("by", []))),
        by_glued=frozenset(map(fold_word, data.get("by_glued", []))),
        comparing=_directions(data.get("comparing", {})),
        passive=tuple(map(fold_word, data.get("passive", []))),
        objects=frozenset(map(fold_word, data.get("objects", []))),
        object_ends=frozenset(map(fold_word, data.get("object_ends", []))),
        wholes=frozenset(map(fold_word, data.get("wholes", []))),
        amounts=frozenset(map(fold_word, data.get("amounts", []))),
        sizes=frozenset(map(fold_word, data.get("sizes", []))),
        compared=frozenset(map(fold_word, data.get("compared", []))),
        appositions=frozenset(map(fold_word, data.get("appositions", []))),
        rates=frozenset(map(fold_word, data.get("rates", []))),
        rate_leads=frozenset(map(fold_word, data.get("rate_leads", []))),
        indices=tuple(map(fold_word, pack.data("kinds").get("indices", []))),
        articles=tuple(map(fold_word, pack.data("counted").get("articles", []))),
        passed=_directions(data.get("passed", {})),
        gains=frozenset(map(fold_word, data.get("gains", []))) | frozenset(map(fold_word, data.get("by", []))),
        fewer=frozenset(map(fold_word, data.get("fewer", []))),
        than=frozenset(map(fold_word, data.get("than", []))),
        tied=frozenset(map(fold_word, pack.data("numbers").get("articles", []))),
        particles=_particles(data.get("particles", {})),
        compounds=frozenset(map(fold_word, data.get("compounds", []))),
        short_things=frozenset(map(fold_word, data.get("short_things", []))),
        share_things=tuple(map(fold_word, data.get("share_things", []))),
        openings=frozenset(map(fold_word, pack.data("numbers").get("ranges", {}).get("between", []))),
        results=frozenset(map(fold_word, pack.data("numbers").get("ranges", {}).get("to", []))),
        multiples=_directions(data.get("multiples", {})),
        heights=frozenset(map(fold_word, data.get("heights", []))),
        levels=frozenset(map(fold_word, data.get("levels", []))),
        verb_first=int(data.get("subject_words", 0)),
        leads=frozenset(before_share)
        | _with_conjunctions(dict.fromkeys(map(fold_word, data.get("leads", []))), pack).keys(),
        verbs=frozenset(_with_conjunctions(_directions({"up": data.get("verbs", [])}), pack)),
    )


def _particles(table: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    """The verbs of which each word may be a part."""
    return {fold_word(word): frozenset(map(fold_word, verbs)) for word, verbs in table.items()}


def _with_conjunctions(words: Mapping[str, T], pack: Pack) -> dict[str, T]:
    """A table of words, each also with the conjunctions that a language glues before them ("وارتفع")."""
    glued = [text for text, prefix in prefixes(pack).items() if not prefix.preposition and not prefix.article]
    glued += [lead + each for lead in glued for each in _verb_glue(pack)]
    return {each + word: way for each in glued for word, way in words.items()}


def _verb_glue(pack: Pack) -> list[str]:
    """Letters that a language glues before its verbs only: the future of سيرتفع."""
    return [fold_word(each) for each in pack.data("changes").get("verb_glue", [])]


def _directions(table: dict[str, Any]) -> dict[str, Change]:
    return {
        fold_word(word): cast(Change, direction)
        for direction, items in table.items()
        for item in items
        for word in item.split()
    }
