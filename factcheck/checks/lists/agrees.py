"""Lists that hold as many items as were announced, where the same list could not accuse.

A list behind "including" may be a part, one between commas may end anywhere, and bullets may stand a sentence further on. That such
a list has just as many items as the number before it is no chance, so that it verifies; that it has fewer says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.checks.contract import Case
from factcheck.checks.lists.parts import COMMA, Joints, count, joints, split_at_joints
from factcheck.extract import cues_in
from factcheck.locales import Pack
from factcheck.model import Claim

FEWEST = 3  # items that agree by no chance where the list may be a part
FURTHEST = 80  # code points between a counted thing and the sign before its list
LONGEST = 500  # code points of a list
MOST_WORDS = 12  # words of an item
INLINE = frozenset("•▪●◦")
BEFORE = 24  # code points before a counted thing in which "the following" may stand
BEHIND = 240  # code points between a counted thing and its bullets
PARTIAL = "list_partial"
_OPENING = re.compile(r"[:(–—,،]|\s-\s")
_STOP = re.compile(r"(?<![^\W\d_]\.[^\W\d_])(?<!\b[^\W\d_])[.!?؟…](?=[\s\"'”»)]|$)|\n[ \t]*\n|[;؛]")
_GAP = re.compile(r"\n[ \t]*\n")
_BRACKETS = re.compile(r"\([^()]*\)")
_BULLET = re.compile(r"[ \t]*(?P<mark>[-*+•▪●◦·–]|[0-9٠-٩]{1,2}[.)])[ \t]+\S")
_WEAK = frozenset(",،-–—")


def has_as_many(case: Case, claim: Claim) -> bool:
    """Whether a list behind a counted thing has as many items as the number says."""
    value = claim.value
    compound = claim.document.prose[claim.number_end : claim.number_end + 1] == "-"  # a 4-cylinder engine
    return value is not None and not compound and any(items == value for items in _counts(case, claim))


def _counts(case: Case, claim: Claim) -> Iterator[int]:
    """How many items the lists have that a counted thing may announce."""
    text = case.document.prose
    if case.cues_between(max(0, claim.start - BEFORE), claim.end + BEFORE, "list_following"):
        yield _bullets_below(text, claim.end)
    stop = _STOP.search(text, claim.end, claim.end + FURTHEST)
    end = stop.start() if stop else claim.end + FURTHEST
    for found in _OPENING.finditer(text, claim.end, end):
        sign, start = found.group().strip(), found.end()
        start, partial = _without_intro(case, start)
        if text[start : start + 1] == ":":
            sign, start = ":", start + 1
        if sign == ":" or partial:
            yield _bullets_below(text, start)
        end_of_list = _end(text, start, sign)
        if _GAP.search(text, found.end(), start):
            continue
        if sign == ":":
            yield _between_commas(case, text[start:end_of_list])
        items = _items(case, text[start:end_of_list], names=sign in _WEAK and not partial)
        if items >= FEWEST or not (partial or sign in _WEAK):
            yield items


def _without_intro(case: Case, start: int) -> tuple[int, bool]:
    """Where the first item begins behind "including" or "namely", and whether the former stood there."""
    text = case.document.prose
    begin = start + len(text[start : start + BEFORE]) - len(text[start : start + BEFORE].lstrip())
    cues = [each for each in case.cues_between(begin, begin + BEFORE, PARTIAL, "list_intro") if each.start == begin]
    if not cues:
        return begin, False
    last = max(cues, key=lambda each: each.end)
    after = last.end
    return after + len(text[after : after + 2]) - len(text[after : after + 2].lstrip()), last.name == PARTIAL


def _end(text: str, start: int, sign: str) -> int:
    limit = min(len(text), start + LONGEST)
    if sign == "(":
        closing = text.find(")", start, limit)
        return closing if closing >= 0 else start
    found = _STOP.search(text, start, limit)
    return found.start() if found else limit


def _items(case: Case, text: str, *, names: bool) -> int:
    """The items at the head of a text, up to the one that a joint leads; 0 where they are too long, or no names where wanted."""
    known = joints(case.pack)
    plain = _BRACKETS.sub(" ", text)
    if known.glued:
        return 0 if names or _is_partial(plain, case.pack) else count(plain, case.pack, closed=False) or 0
    found, articles = 0, known.articles | frozenset(case.pack.data("same").get("definite", ()))
    for chunk in COMMA.split(plain):
        parts, last = _parts(" ".join(chunk.split()), known)
        if names and not all(_is_name(each, articles) for each in parts):
            return found
        if not parts or any(len(each.split()) > MOST_WORDS for each in parts):
            return found if names else 0
        if _is_partial(chunk, case.pack):
            return 0
        found += len(parts)
        if last:
            break
    return found


def _between_commas(case: Case, text: str) -> int:
    """The items between commas, where the last one has a joint behind its comma, so that a joint within an item is its own.

    "Health, research and development, and justice" are three.
    """
    known = joints(case.pack)
    chunks = [" ".join(each.split()) for each in COMMA.split(_BRACKETS.sub(" ", text))]
    whole = len(chunks) >= FEWEST and chunks[-1].lower().partition(" ")[0] in known.words
    if not whole or _is_partial(text, case.pack) or any(len(each.split()) > MOST_WORDS for each in chunks):
        return 0
    return len(chunks)


def _is_partial(text: str, pack: Pack) -> bool:
    return any(each.name == PARTIAL for each in cues_in(text, pack))


def _parts(chunk: str, known: Joints) -> tuple[list[str], bool]:
    """The items of a stretch between commas, and whether a joint in it or before it makes the last of them the last of all."""
    parts = split_at_joints(chunk, known)
    return parts, len(parts) > 1 or chunk.lower().partition(" ")[0] in known.words


def _is_name(item: str, articles: frozenset[str]) -> bool:
    first, _, rest = item.partition(" ")
    return (rest if first.lower() in articles else first)[:1].isupper()


def _bullets_below(text: str, start: int) -> int:
    """The bullets of one kind in the lines behind a place, empty lines left out; what stands between them belongs to one."""
    lines = text[start : start + LONGEST * 8].split("\n")
    if (lead := lines[0].lstrip()[:1]) in INLINE:
        return lines[0].count(lead)
    found, mark, skipped = 0, "", 0
    for line in lines[1:]:
        bullet = _BULLET.match(line)
        if bullet is None:
            skipped += len(line)
            if found and line.strip():
                break
            if skipped > BEHIND:
                break
            continue
        kind = "1" if bullet["mark"][0].isdigit() else bullet["mark"]
        mark = mark or kind
        found += kind == mark
    return found
