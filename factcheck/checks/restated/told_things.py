"""The figures of a document by the things that they tell of, so that words that name a thing again find them.

A figure tells of what it counts ("840 fires") and of what the words right before it name ("costs came to 348,000").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.amounts import is_amount
from factcheck.checks.contract import Case
from factcheck.checks.restated.like_things import heads, nouns_lead, roots_of
from factcheck.extract import telling
from factcheck.model import Claim

LABEL = 40  # code points before a figure in which the words stand that say what it tells of
NAME = 50  # code points behind "of" in which the thing is named
NOUNS = 3  # telling words of a name, one of which is its noun
MOST = 12  # figures told of one thing beyond which a name says nothing
APART = frozenset({"table", "code", "metadata"})  # sections that hold no sentences
STOPS = re.compile(r"[.,;:()،؛?؟!\n\d]")


def told_before(case: Case, things: frozenset[str], end: int) -> list[Claim]:
    """The figures before a place that tell of some things, the nearest first; none where too many do."""
    known = case.once(_told)
    found = {each.number_start: each for thing in things for each in known.get(thing, ()) if each.end <= end}
    return [found[start] for start in sorted(found, reverse=True)] if len(found) <= MOST else []


def thing_named(case: Case, start: int) -> frozenset[str]:
    """The roots of the noun that stands first behind a place; of the first few words where the noun may end its name."""
    text = STOPS.split(case.document.prose[start : start + NAME])[0]
    words = [each for each in text.split() if telling(each, case.pack)][: 1 if nouns_lead(case.pack) else NOUNS]
    return frozenset[str]().union(*(roots_of(each, case.pack) for each in words))


def _told(case: Case) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in case.quantities:
        if claim.value and is_amount(claim) and claim.kind != "percent" and claim.section not in APART:
            for each in frozenset(_things(case, claim)):
                found.setdefault(each, []).append(claim)
    return found


def _things(case: Case, claim: Claim) -> Iterator[str]:
    yield from heads(claim, case.pack)
    label = STOPS.split(case.document.prose[max(0, claim.start - LABEL) : claim.start])[-1]
    yield from (root for word in label.split()[1:] for root in roots_of(word, case.pack))
