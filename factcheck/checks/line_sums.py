"""Sums that lists of lines assert: bullets or "label: figure" lines, with their total above, below or among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checks.amounts import is_amount, kin
from factcheck.checks.asserted import Candidate, chosen
from factcheck.checks.called import is_called
from factcheck.checks.contract import Case
from factcheck.checks.enumerations import lead_words, words
from factcheck.checks.prose_sums import plausible
from factcheck.checks.sums import sum_of
from factcheck.model import Claim, Relation

LINE = re.compile(r"^[ \t>]*(?P<mark>[-*+•·–—▪◦●]|\(?\d{1,2}[.)])?[ \t]*(?P<body>\S[^\n]*)$", re.MULTILINE)
LONGEST = 60  # code points of a label before its colon
LABELLED = re.compile(rf"[^\n:|]{{1,{LONGEST}}}:\s*[^\n|:]{{1,40}}")
ABOVE = 400  # code points of the paragraph above a list in which its total may stand
FEWEST = 2
MOST_LINES = 60
MOST_SIGNS = 3  # signs of markup before the first word of a line
MOST_LABEL = 40  # code points of a label


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: where its text lies, its figure, and whether it is called the total."""

    start: int
    end: int
    figure: Claim | None
    total: bool


def line_sums(case: Case) -> Iterator[Relation]:
    """The sums that the lists of a document assert, in order of place."""
    for items in lists(case):
        found = chosen(_candidates(case, items))
        if found is not None:
            yield found


def lists(case: Case) -> list[list[Item]]:
    """The runs of lines that are bullets, or labels with figures; a blank line between two bullets is allowed."""
    return case.once(_lists)


def _lists(case: Case) -> list[list[Item]]:
    return list(_runs(case))


def _runs(case: Case) -> Iterator[list[Item]]:
    text = case.document.text
    run: list[Item] = []
    style = end = -1
    for line in LINE.finditer(text):
        own = _style(line)
        if run and (own != style or text.count("\n", end, line.start()) > 2 or not own):
            yield run
            run = []
        if own:
            run.append(_item(case, line))
        style, end = own, line.end()
    yield run


def _style(line: re.Match[str]) -> int:
    """The kind of a line: 1 and 2 for bullets and numbers, 3 for "label: figure", 0 for a line of no list."""
    mark = line["mark"]
    if mark:
        return 0 if "|" in line.group() else 2 if mark[-1] in ".)" else 1
    start = line.start("body")
    if line.string.find(":", start, start + LONGEST + 1) < 0 or "|" in line.group():
        return 0  # most lines: they are not copied to learn it
    return 3 if LABELLED.fullmatch(line["body"]) and any(each.isdigit() for each in line["body"]) else 0


def _item(case: Case, line: re.Match[str]) -> Item:
    start, end = line.start("body"), line.end()
    claims = [each for each in case.claims_between(start, end) if is_amount(each) and each.change is None]
    figure = claims[0] if claims else None
    return Item(start, end, figure, figure is not None and _is_total(case, start, figure))


def _is_total(case: Case, start: int, figure: Claim) -> bool:
    """Whether a line's label is nothing but a word for a total, as in "Total: 240"."""
    cues = case.cues_between(start, figure.start, "table_total", "sum_before", "sum_after")
    if not cues or cues[0].start - start > MOST_SIGNS:
        return False
    return not lead_words(case.document.prose[cues[-1].end : figure.start], words(case.pack))


def _candidates(case: Case, items: Sequence[Item]) -> list[Candidate]:
    """The totals that a list may have, each with the figures of its lines."""
    if not FEWEST <= len(items) <= MOST_LINES:
        return []
    totals = [each for each in items if each.total]
    if len(totals) > 1 or (totals and totals[0] not in (items[0], items[-1])):
        return []  # subtotals: which lines each covers is not said
    parts = tuple(each.figure for each in items if each.figure is not None and not each.total)
    if len(parts) < FEWEST or len(parts) + len(totals) < len(items) or not all(kin(parts[0], each) for each in parts):
        return []
    wholes = [(each.figure, True) for each in totals if each.figure is not None]
    if not wholes:
        wholes = [*_below(case, items[-1].end), *_above(case, items[0].start)]
    return [
        Candidate(sum_of(whole, parts), sure)
        for whole, sure in wholes
        if kin(whole, parts[0]) and plausible(whole, parts)
    ]


def _below(case: Case, end: int) -> list[tuple[Claim, bool]]:
    """The total that begins the paragraph below a list."""
    text = case.document.prose[end : end + ABOVE]
    start = end + len(text) - len(text.lstrip())
    claims = [each for each in case.claims_between(end, end + ABOVE) if is_amount(each)][:FEWEST]
    for each in claims:
        named = case.cues_between(start, start + MOST_LABEL, "table_total", "sum_before", "sum_after", "sum_noun")
        opens = bool(named) and named[0].start - start <= MOST_SIGNS
        if text.count("\n", start - end, each.start - end) <= 1 and opens:
            return [(each, True)]
    return []


def _above(case: Case, start: int) -> list[tuple[Claim, bool]]:
    """The figures of the sentence that introduces a list, those called a total first."""
    text = case.document.prose
    block = text[max(0, start - ABOVE) : start].rstrip(" \t-*+•·–—▪◦●>\n0123456789.)(")
    end = max(0, start - ABOVE) + len(block)
    first = end - len(block) + max(block.rfind(each) for each in ("\n\n", ". ", "؟", "!")) + 1
    claims = [each for each in case.claims_between(first, end) if is_amount(each) and each.change is None]
    introduced = bool(block) and block[-1] in ":：—–-"
    made_of = bool(case.cues_between(first, end, "sum_made_of"))
    found = [(each, introduced and (made_of or is_called(case, each))) for each in claims]
    found = (
        [(each, sure and len(found) == 1) for each, sure in found]
        if not any(is_called(case, each) for each, _ in found)
        else [(each, sure and is_called(case, each)) for each, sure in found]
    )
    return sorted(found, key=lambda each: not each[1])
