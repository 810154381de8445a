"""Sums that lists of lines assert: bullets or "label: figure" lines, with their total above, below or among them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checks.amounts import is_amount, kin, size
from factcheck.checks.brackets import is_nested, outside
from factcheck.checks.contract import Case
from factcheck.checks.percent.asserted import Candidate, chosen
from factcheck.checks.sums.called import is_called
from factcheck.checks.sums.enumerations import lead_words, words
from factcheck.checks.sums.prose_sums import plausible
from factcheck.checks.sums.relation import sum_of
from factcheck.model import COUNTED, Claim, Relation

LINE = re.compile(r"^[ \t>]*(?P<mark>[-*+•·–—▪◦●]|\(?\d{1,2}[.)])?[ \t]*(?P<body>\S[^\n]*)$", re.MULTILINE)
LONGEST = 60  # code points of a label before its colon
LABELLED = re.compile(rf"[^\n:|]{{1,{LONGEST}}}:\s*(?P<value>[^\n|:]{{1,300}})")
ENTRY = re.compile(r"[,;،؛]")
LONGEST_ENTRY = 40  # code points of a value, or of one of the several that a line has
ABOVE = 400  # code points of the paragraph above a list in which its total may stand
FEWEST = 2
ENTRIES = 3  # the style of lines of "label: figure"
MOST_LINES = 60
MOST_SIGNS = 3  # signs of markup before the first word of a line
NEVER = (
    1000  # digits of a slip that tells in no figure: lines of labels are believed to have no total but one called so
)
MOST_LABEL = 40  # code points of a label


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list: where its text lies, its figure, and whether it is called the total.

    `labelled` is a line of "label: figure"; `others` are its further figures: "Borders: Chad 12 km, Mali 34 km".
    """

    start: int
    end: int
    figure: Claim | None
    total: bool
    labelled: bool = False
    others: tuple[Claim, ...] = ()


def line_sums(case: Case) -> Iterator[Relation]:
    """The sums that the lists of a document assert, in order of place."""
    for items in lists(case):
        for group in _groups(items):
            found = chosen(_labelled(group) if _has_total_first(group) else _candidates(case, group))
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
    style, end, start = -1, -1, 0
    for each in text.split("\n"):  # line by line, since a search would try each character as a beginning
        prose = _is_prose(each)
        line = LINE.match(text, start) if each and not prose else None
        first, start = start, start + len(each) + 1
        if line is None and not prose:
            continue
        own = _style(line) if line is not None else 0
        if run and (own != style or text.count("\n", end, first) > 2 or not own):
            if len(run) >= FEWEST:
                yield run
            run = []
        if own and line is not None:
            run.append(_item(case, line, labelled=own == ENTRIES))
        style, end = own, first + len(each)
    if len(run) >= FEWEST:
        yield run


def _is_prose(line: str) -> bool:
    """Whether a line begins with a letter and has no label, as most lines do: it is no item of a list."""
    return line[:1].isalpha() and line.find(":", 0, LONGEST + 1) < 0


def _style(line: re.Match[str]) -> int:
    """The kind of a line: 1 and 2 for bullets and numbers, 3 for "label: figure", 0 for a line of no list."""
    mark = line["mark"]
    if mark:
        return 0 if "|" in line.group() else 2 if mark[-1] in ".)" else 1
    start = line.start("body")
    if line.string.find(":", start, start + LONGEST + 1) < 0 or "|" in line.group():
        return 0  # most lines: they are not copied to learn it
    return ENTRIES if _is_entry(line["body"]) else 0


def _is_entry(body: str) -> bool:
    """Whether a line is a label with a short value, or with several short ones; brackets do not count."""
    found = LABELLED.fullmatch(outside(body).rstrip())
    if found is None or not any(map(str.isdigit, body)):
        return False
    values = [each.strip() for each in ENTRY.split(found["value"])]
    several = len(values) > 1 and all(any(map(str.isdigit, each)) for each in values)
    return len(found["value"]) <= LONGEST_ENTRY or (several and max(map(len, values)) <= LONGEST_ENTRY)


def _item(case: Case, line: re.Match[str], *, labelled: bool) -> Item:
    start, end = line.start("body"), line.end()
    value = line.string.index(":", start) if labelled else start
    claims = [each for each in case.claims_between(value, end) if is_amount(each) and each.change is None]
    if not claims:
        return Item(start, end, None, total=False, labelled=labelled)
    figure, total = claims[0], _is_total(case, start, claims[0])
    others = tuple(each for each in claims[1:] if not is_nested(case, figure, each)) if labelled else ()
    return Item(start, end, figure, total, labelled, others)


def _groups(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """A list of bullets as it is; one of labels with several totals as the lines behind each of them."""
    totals = [at for at, each in enumerate(items) if each.total and each.labelled]
    if len(totals) < FEWEST:
        if totals and 0 < totals[0] < len(items) - 1:
            items = items[
                totals[0] :
            ]  # "Airfields: 26 / Total: 21 / Paved: 12 / Unpaved: 9": the total opens its own lines
        yield items
    elif items[0].total or not items[-1].total:
        yield from (items[start:end] for start, end in itertools.pairwise([*totals, len(items)]))


def _has_total_first(items: Sequence[Item]) -> bool:
    return len(items) > 1 and items[0].total and items[0].labelled


def _labelled(items: Sequence[Item]) -> list[Candidate]:
    """The sum of a labelled total above its lines: of as many as add up, else of all, if each has one figure of its unit.

    Nothing tells where the lines of a total end: "Total: 9 / Men: 5 / Women: 4 / Doctors: 3".
    """
    whole, parts, found = items[0].figure, list[Claim](), list[Candidate]()
    assert whole is not None
    alike = True
    for at, item in enumerate(items[1 : MOST_LINES + 1], start=1):
        if item.figure is None or not kin(whole, item.figure):
            break
        parts += [item.figure, *(each for each in item.others if kin(whole, each))]
        if sum(map(size, parts)) == size(whole):
            return [Candidate(sum_of(whole, tuple(parts)), sure=True)] if len(parts) > 1 else []
        if (levels := _without_subtotals(parts)) != parts and sum(map(size, levels)) == size(whole):
            return [Candidate(sum_of(whole, tuple(levels)), sure=True)]
        alike = alike and not item.others and item.figure.unit == whole.unit and levels == parts
        if alike and len(parts) > 1 and at == len(items) - 1 and not _is_rate(whole, parts):
            found.append(Candidate(sum_of(whole, tuple(parts)), sure=plausible(whole, parts)))
    return found


def _without_subtotals(parts: list[Claim]) -> list[Claim]:
    """The figures without those behind one that is their sum: "Public: 13 / Paved: 9 / Unpaved: 4 / Private: 7"."""
    kept, at = list[Claim](), 0
    while at < len(parts):
        kept.append(parts[at])
        below, at = Decimal(0), at + 1
        for end in range(at, len(parts)):
            below += size(parts[end])
            if below >= size(kept[-1]):
                at = end + 1 if below == size(kept[-1]) and end > at else at
                break
    return kept


def _is_rate(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure for all lies between those for each group, as rates, ages and averages do."""
    sizes = [size(each) for each in parts]
    exact = whole.kind in COUNTED and whole.quantity is not None and whole.quantity.step >= 1
    return not exact and whole.kind not in ("money", "measure") and min(sizes) <= size(whole) <= max(sizes)


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
        Candidate(sum_of(whole, parts), sure, digits=NEVER if items[0].labelled and not sure else FEWEST)
        for whole, sure in wholes
        if kin(whole, parts[0]) and plausible(whole, parts) and not _is_rate(whole, parts)
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
