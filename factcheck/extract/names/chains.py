"""Figures that together are no quantity: in links, in phone numbers, in the numbering of a list."""

from __future__ import annotations

import re

from factcheck.extract.dates import words as date_words
from factcheck.extract.fold import View
from factcheck.extract.names import scores
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.scan import CONJUNCTION, NOTHING, prefixes

PHONE_DIGITS = 7
LONGEST_DAY = 16  # characters of a weekday with what parts it from an hour
PARTS = 4  # figures behind a plus that are one number though its last part is short
_LINKS = ("://", "www.", "@")
_DOI = re.compile(r"10\.[0-9]{4,9}/")
_CHUNK = re.compile(r"\S*")
CHUNK = 80  # characters before the mark of a link, in most
BRACKETS = 200  # how far back a bracket may have been opened, in characters
_ENUMERATED = re.compile(r"[.)](?:\s|(?=[A-Z]))")
_CLOSING = frozenset(".)")  # what stands behind the number of an item
_SMALL_ITEM = re.compile(r"\. [a-z]")  # no sentence begins so
_ITEM = re.compile(r"\. [A-Z][a-z]")  # an item that begins its line: "2. Strong roots"
_PHONE_GAP = frozenset(("-", "–", "- ", ".", ") ", ")-", ")", " ", " (", "/", " - ", " – "))


def links(view: View) -> list[tuple[int, int]]:
    """The spans of addresses of the web and of mail and of DOIs, in which no figure says anything."""
    text = view.text
    marks = [found.start() for found in _DOI.finditer(text)]
    for sign in _LINKS:
        marks += _places(text, sign)
    marks.sort()
    out: list[tuple[int, int]] = []
    at = 0
    for mark in marks:
        if mark < at:
            continue
        start = _chunk_start(text, at, mark)
        at = _CHUNK.match(text, mark).end()  # type: ignore[union-attr]  # the pattern matches everywhere
        out.append((start, at))
    return out


def _chunk_start(text: str, floor: int, end: int) -> int:
    """Where what stands without a space before a place begins."""
    begin = max(floor, end - CHUNK)
    words = text[begin:end].split()
    if not words or text[end - 1].isspace():
        return end
    start = end - len(words[-1])
    while begin == start > floor and not text[start - 1].isspace():  # longer than most
        start = begin = start - 1
    return start


def _places(text: str, mark: str) -> list[int]:
    out, at = [], text.find(mark)
    while at >= 0:
        out.append(at)
        at = text.find(mark, at + 1)
    return out


def phones(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the figures that together are phone numbers: +1-222-2222, 202-555-0123."""
    text, out = view.text, set[int]()
    chain: list[int] = []
    for index, numeral in enumerate(numerals):
        previous = numerals[chain[-1]] if chain else None
        plain = numeral.in_digits and numeral.step == 1 and numeral.scale == 1 and numeral.nature != "fraction"
        joined = plain and previous is not None and numeral.start - previous.end <= 3
        if joined and previous is not None and text[previous.end : numeral.start] in _PHONE_GAP:
            chain.append(index)
            continue
        if len(chain) > 1:
            _keep_phone(text, numerals, chain, out)
        chain = [index] if plain else []
    if len(chain) > 1:
        _keep_phone(text, numerals, chain, out)
    return out


def _keep_phone(text: str, numerals: list[Numeral], chain: list[int], out: set[int]) -> None:
    first, last = numerals[chain[0]], numerals[chain[-1]]
    surface = text[first.start : last.end].replace("–", "-")
    count = sum(map(str.isdigit, surface))
    bracketed = ")" in surface and ("(" in surface or text[first.start - 1 : first.start] == "(")
    hyphens = "-" in surface and len(chain) > 2
    ends = text[numerals[chain[-1]].start : last.end]
    hyphens = hyphens or surface.count("-") > 3
    parted = len(chain) == 2 and "-" in surface and surface[0] in "0+"
    spaced = surface.startswith("0") and len(chain) > 1 and len(numerals[chain[0]].readings) == 0
    long = len(ends) >= 3 or surface.count("-") > 3 or (surface.startswith("+") and len(chain) >= PARTS)
    if count >= PHONE_DIGITS and long and (spaced or surface.startswith("+") or bracketed or hyphens or parted):
        out.update(chain)


def apart(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the figures that stand two by two and count nothing: hours, splits of shares, scores."""
    if "-" not in view.text and "–" not in view.text:
        return set()
    return tied(view, numerals) | hours(view, numerals) | scores.pairs(view, numerals)


def tied(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the figures that words with hyphens tie together: a 1-for-12 split, a 6-in-1 tool."""
    words = frozenset(view.pack.data("kinds").get("tied_by", ()))
    shares = frozenset(view.pack.data("numbers").get("out_of", ()))
    out = set[int]()
    for index in range(1, len(numerals) if words else 0):
        first, second = numerals[index - 1], numerals[index]
        gap = view.lower[first.end : second.start]
        if gap[:1] != "-" or gap[-1:] != "-" or gap[1:-1] not in words or first.in_digits != second.in_digits:
            continue
        share = first.value is not None and second.value is not None and first.value < second.value
        if gap[1:-1] not in shares or (first.in_digits and not share):
            out |= {index - 1, index}
    return out


def hours(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the hours of opening behind a weekday: "Friday 11-7", "Wednesday, 10-5"."""
    words, out = date_words.lexicon(view.pack).words, set[int]()
    for index in range(1, len(numerals)):
        first, second = numerals[index - 1], numerals[index]
        if view.text[first.end : second.start] not in ("-", "–") or not (_is_hour(first) and _is_hour(second)):
            continue
        behind = view.lower[max(0, first.start - LONGEST_DAY) : first.start].rstrip(" ,:،")
        day = behind.rpartition(" ")[2].rpartition("\n")[2]
        if "weekday" in words.get(day.strip("().,"), ()):
            out |= {index - 1, index}
    return out


def _is_hour(numeral: Numeral) -> bool:
    return numeral.in_digits and numeral.step == 1 and numeral.value is not None and 0 < numeral.value <= 24


def enumerators(view: View, numerals: list[Numeral]) -> set[int]:
    """The places in the list of the figures that only count the items of a list: 1. … 2. … 3."""
    text, out, run = view.text, set[int](), list[int]()
    for index, numeral in enumerate(numerals):
        if text[numeral.end : numeral.end + 1] not in _CLOSING or not _may_enumerate(view, numeral):
            continue
        if _restates(text, numeral, numerals[index - 1]):
            continue
        if _ITEM.match(text, numeral.end) and text[numeral.start - 1 : numeral.start] in ("", "\n"):
            out.add(index)
        previous = numerals[run[-1]].value if run else None
        if previous is not None and numeral.value == previous + 1:
            run.append(index)
        elif numeral.value == 1:
            out.update(run if len(run) > 1 else [])
            run = [index]
    out.update(run if len(run) > 1 else [])
    return out


def _may_enumerate(view: View, numeral: Numeral) -> bool:
    text, start, end = view.text, numeral.start, numeral.end
    if numeral.glued and prefixes(view.pack).get(view.lower[start - 1], NOTHING) == CONJUNCTION:
        start -= 1
    if not numeral.in_digits or end - numeral.start > 2 or numeral.step != 1 or not _ENUMERATED.match(text, end):
        return False
    if _SMALL_ITEM.match(text, end):
        return True  # "in two ways: 1. directly, and 2. over time"
    before = text[max(0, start - 2) : start]
    if text[end] == ")" and before[-1:] == " " and not _is_open(text, start):
        return True  # "and 2) organic growth": a bracket that nothing opens
    if before[-1:] == "." and before[0].isalpha():
        return True  # "for healing.2. Rest"
    return not before.strip() or before[-1] in "\n(:" or (before[-1] in " \t" and before[0] in ".!?:;,\n")


def _is_open(text: str, start: int) -> bool:
    """Whether a bracket was opened before an offset and is not closed there."""
    floor = max(0, start - BRACKETS)
    return text.rfind("(", floor, start) > text.rfind(")", floor, start)


def _restates(text: str, numeral: Numeral, before: Numeral) -> bool:
    """Whether a figure in brackets repeats the number before it: "one (1) year"."""
    return not before.in_digits and text[before.end : numeral.start] == " ("
