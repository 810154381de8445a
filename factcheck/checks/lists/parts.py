"""How many items a list in running text has: "a, b and c", "a, b, and c", or with a joint that is glued to words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from factcheck.extract import cues_in, fold
from factcheck.locales import Pack

FEW = 2  # words of an item, or items, that tell little
MOST_WORDS = 7  # words of an item
COMMA = re.compile(r"[,،]")
NESTING = re.compile(r"[()\[\]{}\"“”«»:/]|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Joints:
    """What a language joins the last item of a list with: words, and letters that are glued before it."""

    words: tuple[str, ...]
    glued: tuple[str, ...]
    articles: frozenset[str]
    leading: frozenset[str]


@cache
def joints(pack: Pack) -> Joints:
    """The joints of a pack."""
    own = pack.data("same")
    glued = tuple(pack.data("numbers").get("proclitics", {}).get("conjunctions", ())[:1])
    words = tuple(fold(each).lower() for each in own.get("last", ()) if each not in glued)
    return Joints(words, glued, frozenset(own.get("articles", ())), frozenset(own.get("leading", ())))


def count(text: str, pack: Pack, *, closed: bool) -> int | None:
    """The items of a list that is written out; None where its parts can be told in two ways."""
    if NESTING.search(text):
        return None
    if ";" in text or "؛" in text:
        return None
    chunks = [" ".join(each.split()) for each in COMMA.split(text)]
    if not all(chunks):
        return None
    known = joints(pack)
    return _glued(chunks, known) if known.glued else _joined(chunks, known, pack, closed=closed)


def _joined(chunks: Sequence[str], known: Joints, pack: Pack, *, closed: bool) -> int | None:
    """The items where a word joins the last one: "a, b and c" or "a, b, and c"."""
    inner = [sum(f" {word} " in f" {each.lower()} " for word in known.words) for each in chunks]
    if not any(inner):
        return len(chunks) if len(chunks) > 1 and closed and are_short(chunks) else None
    last = max(at for at, each in enumerate(inner) if each)
    if any(inner[:last]) or not _is_tail(chunks[last + 1 :], pack):
        return None
    first_word = chunks[last].lower().partition(" ")[0]
    halves = split_at_joints(chunks[last], known)
    if not are_short([*chunks[:last], *halves]):
        return None
    if first_word in known.words:
        return last + 1 if inner[last] == 1 and len(halves) == 1 else None
    return last + len(halves) if len(halves) == 2 else None


def split_at_joints(chunk: str, known: Joints) -> list[str]:
    """The parts of a chunk between joints."""
    parts: list[list[str]] = [[]]
    for word in chunk.split():
        if word.lower() in known.words:
            parts.append([])
        else:
            parts[-1].append(word)
    return [" ".join(each) for each in parts if each]


def _is_tail(chunks: Sequence[str], pack: Pack) -> bool:
    """Whether what follows the last item only tells who gave the list."""
    return not chunks or (len(chunks) == 1 and any(cue.name == "list_said" for cue in cues_in(chunks[0], pack)))


def _glued(chunks: Sequence[str], known: Joints) -> int | None:
    """The items where a letter glued to a word joins them: "a, b wc" or "a, wb, wc" or "a wb wc"."""
    inner = [_glued_inside(each, known) for each in chunks]
    led = [each.startswith(known.glued) for each in chunks]
    if len(chunks) == 1:
        parts = _split_glued(chunks[0], known)
        return len(parts) if len(parts) > 1 and _are_alike(parts) else None
    if len(chunks) == 2 and inner[0] and len(chunks[1].split()) > FEW:  # the sentence goes on behind the list
        parts = _split_glued(chunks[0], known)
        return len(parts) if _are_alike(parts) else None
    if not are_short(chunks):
        return None
    if all(led[1:]) and (len(chunks) > FEW or not any(inner)):  # a word may begin with the letter that joins
        return len(chunks) if not inner[-1] else None
    if any(inner[:-1]):
        return None
    if inner[-1] == 1 and not any(led[1:]):
        return len(chunks) + 1
    return len(chunks) if not inner[-1] and (led[-1] or not any(led[1:])) else None


def _glued_inside(chunk: str, known: Joints) -> int:
    return len(_split_glued(chunk, known)) - 1


def _split_glued(chunk: str, known: Joints) -> list[str]:
    parts: list[list[str]] = [[]]
    for at, word in enumerate(chunk.split()):
        if at and word.startswith(known.glued) and len(word) > 2:
            parts.append([word])
        else:
            parts[-1].append(word)
    return [" ".join(each) for each in parts]


def are_short(items: Sequence[str]) -> bool:
    return all(0 < len(each.split()) <= MOST_WORDS for each in items)


def _are_alike(items: Sequence[str]) -> bool:
    """Whether items without commas between them are so short that each joint is one between items."""
    return all(len(each.split()) <= 2 for each in items)
