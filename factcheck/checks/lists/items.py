"""Lists that a counted thing announces: where they stand, and how many items they have."""

from __future__ import annotations

import re
from functools import cache

from factcheck.checks.contract import Case
from factcheck.checks.lists.parts import COMMA, FEW, NESTING, are_short, count, joints, split_at_joints
from factcheck.extract import fold
from factcheck.locales import Pack
from factcheck.model import Claim

COLON = 70  # code points between a counted thing and the colon before its items
CLOSE = 24  # the same for brackets and dashes
LONGEST = 400  # code points of a list in a sentence
BEFORE = 12  # the same for a word right beside it that says that the list is a part
_OPENING = re.compile(r"[:(–—,،]|\s-\s")
_END = re.compile(r"[.!?؟…](?=[\s\"'”»)]|$)|\n[ \t]*\n|\n[ \t]*[*+•▪●◦·–-]+[ \t]")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_DASH = re.compile(r"\s[-–—]\s|[–—]")
_STOP = re.compile(r"[;؛]")
_CLOSING = {"-": _DASH, "–": _DASH, "—": _DASH, ",": _STOP, "،": _STOP}
LOOSE = frozenset(_CLOSING)  # what may open an apposition, and much else
_BULLET = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+•▪●◦·–]|[0-9٠-٩]{1,2}[.)])[ \t]+\S")
_TIGHT = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[*•▪●◦])(?=[^\W\d_])")  # the same in a list that has begun


def items_of(case: Case, claim: Claim) -> int | None:
    """How many items the list has that a counted thing announces; None where no list is clear."""
    text = case.document.prose
    found = _opening(case, claim)
    if found is None or _is_item(text, claim, found[0]):
        return None
    sign, start = found
    if case.cues_between(claim.start - BEFORE, start + BEFORE, "list_partial"):
        return None
    if sign == ":" and (bullets := _bullets(case.document.text, start)):
        return bullets
    end = _end(case, sign, start)
    if end is None or not _is_list(case, claim, sign, start, end):
        return None
    first, introduced = _without_intro(case, start, end)
    if not sign:
        items = count(text[first:end], case.pack, closed=False)
        return items if items is not None and items > FEW else None
    if not introduced and sign not in ",،":
        first = _without_leading(case, first, end)
    if sign in LOOSE and not introduced:
        return _named_items(text[first:end], case, claim)
    items = count(text[first:end], case.pack, closed=sign == "(")
    return None if items == FEW and _is_gloss(text[first:end], text[claim.end : start - 1], sign) else items


def _is_item(text: str, claim: Claim, sign: str) -> bool:
    """Whether a figure between commas is an item itself: "a preface, thirteen chapters, a glossary and an index"."""
    return sign in LOOSE and text[max(0, claim.start - BEFORE) : claim.start].rstrip()[-1:] in (",", "،")


def _is_list(case: Case, claim: Claim, sign: str, start: int, end: int) -> bool:
    """Whether a stretch of text may be a whole list: short, without figures, and neither a part nor a gloss."""
    if end - start > LONGEST or any(map(_is_figure, case.claims_between(start, end))):
        return False
    if case.cues_between(start, end, "list_partial", "list_glossed"):
        return False
    return not _is_in_row(case.document.prose, claim, end, sign)


def _opening(case: Case, claim: Claim) -> tuple[str, int] | None:
    """The sign that opens the list behind a counted thing, and where its first item may begin."""
    text = case.document.prose
    copula = _copula(case, claim.end)
    if copula:
        return "", copula
    for found in _OPENING.finditer(text, claim.end, claim.end + COLON):
        between, sign = text[claim.end : found.start()], found.group().strip()
        if _END.search(between) or _counts_between(case, claim, found.start()):
            return None
        if sign == ":":
            return sign, found.end()
        if sign in ",،":
            if found.start() == claim.end or case.cues_between(found.end(), found.end() + CLOSE, "list_intro"):
                return sign, found.end()
        else:
            return (sign, found.end()) if len(between) <= CLOSE else None
    return None


def _is_gloss(items: str, between: str, sign: str) -> bool:
    """Whether two things joined without a comma, no names, tell of what kinds a thing is: "4 vehicles (vans and lorries)".

    Behind a colon they may be of something else, where the sentence has said more of the thing before it.
    """
    apart = sign == "(" or (sign == ":" and len(between.split()) > FEW)
    return apart and not COMMA.search(items) and not any(each.isupper() for each in items)


def _is_in_row(text: str, claim: Claim, end: int, sign: str) -> bool:
    """Whether brackets belong to the first item of a list: "the orders are Alba (…), Bora (…) and Cera", "of red (top, wide), blue"."""
    if sign != "(" or text.find("(", claim.end) <= claim.end + 1:
        return False
    return text[end + 1 : end + 2] in (",", "،", ";", "؛")


def _copula(case: Case, at: int) -> int:
    """Where the word ends that names all items at once, without any sign: "ست دول هي مصر والأردن"; 0 where none does."""
    found = case.cues_between(at, at + BEFORE, "list_copula")
    return found[-1].end if found and not case.document.prose[at : found[0].start].strip() and len(found) == 1 else 0


def _is_figure(claim: Claim) -> bool:
    """Whether a claim is a figure, so that an item is none of the list; the name of a month may be another word."""
    return claim.quantity is not None or any(each.isdigit() for each in claim.surface)


def _counts_between(case: Case, claim: Claim, end: int) -> bool:
    return any(each.kind in ("count", "number") for each in case.claims_between(claim.end, end))


def _end(case: Case, sign: str, start: int) -> int | None:
    """Where a list ends: its bracket or dash closes, or its sentence ends; None where that is not clear."""
    text = case.document.prose
    if sign == "(":
        end = text.find(")", start, start + LONGEST)
        return end if end >= 0 else None
    found = _END.search(text, start, start + LONGEST + 1)
    end = found.start() if found else len(text)
    if _is_abbreviated(text, end, _abbreviations(case.pack)):
        return None
    closing = _CLOSING[sign].search(text, start, end) if sign in _CLOSING else None
    return closing.start() if closing else end


def _is_abbreviated(text: str, end: int, known: frozenset[str]) -> bool:
    """Whether a full stop belongs to an abbreviation, so that the sentence may go on."""
    word = _LAST_WORD.search(text, max(0, end - 12), end)
    return (
        text[end : end + 1] == "."
        and word is not None
        and (len(word.group()) == 1 or fold(word.group()).lower() in known)
    )


@cache
def _abbreviations(pack: Pack) -> frozenset[str]:
    return frozenset(fold(each).lower() for each in pack.data("kinds").get("abbreviations", []))


def _without_intro(case: Case, start: int, end: int) -> tuple[int, bool]:
    """Where the first item begins, words such as "namely" left out, and whether there were any."""
    text = case.document.prose
    start = _past_space(text, start, end)
    for cue in case.cues_between(start, end, "list_intro"):
        if cue.start == start:
            return _past_space(text, cue.end, end), True
    return start, False


def _without_leading(case: Case, start: int, end: int) -> int:
    """Where the first item begins, a preposition before it left out."""
    word = case.document.prose[start:end].partition(" ")[0]
    return start + len(word) + 1 if word in joints(case.pack).leading else start


def _past_space(text: str, start: int, end: int) -> int:
    while start < end and (text[start].isspace() or text[start] == ":"):
        start += 1
    return start


def _named_items(text: str, case: Case, claim: Claim) -> int | None:
    """The items of a list in apposition: names, or things with an article that makes them new.

    The counted thing must be the only one that its sentence counts before the list, else the list may be of these.
    """
    known = joints(case.pack)
    chunks = [" ".join(each.split()) for each in COMMA.split(text)]
    if known.glued or NESTING.search(text) or not all(chunks) or claim.unit[:1].isupper() or not _is_first(case, claim):
        return None
    *head, last = chunks
    halves = split_at_joints(last, known)
    inner = any(f" {word} " in f" {each} " for each in head for word in known.words)
    items = [*head, *halves]
    joined = any(word.lower() in known.words for word in last.split())
    new = all(each.split()[0] in known.articles for each in items) or all(each[0].isupper() for each in items)
    if inner or not joined or not new or not are_short(items) or len(halves) > 2:
        return None
    return len(items)


def _is_first(case: Case, claim: Claim) -> bool:
    """Whether a sentence counts nothing before a claim."""
    earlier = case.claims_between(claim.start - LONGEST, claim.start)
    return not any(each.sentence == claim.sentence and each.kind in ("count", "number") for each in earlier)


def _bullets(text: str, start: int) -> int | None:
    """The items of a list in lines of their own below a colon; None where none begins there."""
    lines = text[start : start + LONGEST * 50].split("\n")
    if lines[0].strip() or len(lines) < 2:
        return None
    kind, found = "", 0
    for line in lines[1:]:
        if not line.strip():
            continue
        bullet = _BULLET.match(line) or (_TIGHT.match(line) if found else None)
        if bullet is None:
            if line.startswith((" ", "\t")) and found:
                continue
            break
        mark = bullet["indent"] + ("1" if bullet["mark"][0].isdigit() else bullet["mark"])
        kind = kind or mark
        if mark == kind:
            found += 1
        elif len(bullet["indent"]) <= len(kind) - 1:
            break
    return found or None
