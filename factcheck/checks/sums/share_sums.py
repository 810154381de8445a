"""Shares of one whole: lists of percentages in a sentence, in bullets or in a table's column that should give 100."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.amounts import Sentence, sentences, size
from factcheck.checks.brackets import is_nested
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import counts
from factcheck.checks.parts.kinds import covers, item_spans, kinds, named_kinds
from factcheck.checks.percent.asserted import Candidate
from factcheck.checks.percent.lists import pair_of
from factcheck.checks.sums.enumerations import LABEL_WORDS, Enumeration, enumeration, lead_words, words
from factcheck.checks.sums.line_sums import Item, lists
from factcheck.checks.sums.share_doubts import (
    are_of_one_whole,
    goes_on,
    is_compared,
    is_divided_with_rest,
    is_left,
    overlaps,
)
from factcheck.checks.tables.grid import Grid, grids
from factcheck.extract import cues_in, tables_of
from factcheck.model import Apply, Claim, Constant, Expression, Quantity, Relation, Term

HUNDRED = Decimal(100)
WHOLE = Constant(Quantity(HUNDRED, unit="percent", kind="percent", exact=True), label="100")
FEWEST = 2
FEWEST_SURE = 3  # shares whose list is told by "split" or the like, rather than by "the rest"
MOST = Decimal(200)  # a list that gives more is none of one whole
LEAST = Decimal(50)  # a list that gives less leaves out too much to be meant as a whole
MOST_SAID = Decimal(150)  # one that gives more, and is not said to be divided, may have several answers
LEAST_SURE = Decimal(20)  # the same where the shares are of all kinds that there are
MOST_SURE = Decimal(1000)  # a digit too many makes a share ten times what it is
FINE, MANY = 3, 99  # digits of a share whose swapped ones tell something: those with decimals, and none without
NEVER = 1000  # the same of a list that is cut: it is believed where it holds only
MOST_WORDS = 3  # between "made up of" and its first share
BEHIND = 40  # code points behind a share in which its whole is named
MANY_SHARES = 4  # of a list that two swapped digits of one hardly make a hundred by chance
AROUND = 200  # code points around a list in which "more than one answer" may stand


def share_sums(case: Case) -> Iterator[list[Candidate]]:
    """The lists of shares of a document, each with how sure it is that they are all shares of one whole."""
    for sentence in sentences(case):
        yield from _in_sentence(case, sentence)
    for items in lists(case):
        pairs = [pair_of(case, each) for each in items]
        shares = [each[1] for each in pairs if each is not None]  # a part and its share on each line
        if len(shares) < len(items):
            shares = [each.figure for each in items if each.figure is not None]
        if len(shares) == len(items) >= FEWEST_SURE and all(_is_share(each) for each in shares):
            yield _candidates(case, shares, sure=_is_whole_list(case, items) and sum(map(size, shares)) <= MOST)
    yield from _in_tables(case)


def _is_whole_list(case: Case, items: Sequence[Item]) -> bool:
    """Whether the words above a list of lines divide a whole, or its last line is the rest."""
    last = items[-1]
    above = case.cues_between(max(0, items[0].start - AROUND), items[0].start, "share_split")
    return bool(above or case.cues_between(last.start, last.end, "sum_rest", "share_rest"))


def _in_sentence(case: Case, sentence: Sentence) -> Iterator[list[Candidate]]:
    amounts, at = sentence.amounts, 0
    while at < len(amounts):
        listed = enumeration(case, amounts, at, mixed=True, breaks="share_break") if _is_share(amounts[at]) else None
        if listed is None or len(listed.figures) < FEWEST or not all(_is_share(each) for each in listed.figures):
            at += 1
            continue
        before, at = amounts[:at], amounts.index(listed.figures[-1]) + 1
        if any(is_compared(case, each) for each in listed.figures) or _is_of_a_share(case, before, listed):
            continue  # "10% above the average and 40% above other towns"
        listed = _whole_of(listed)
        kinds_of, rests = (
            _are_all_kinds(case, sentence, listed),
            is_divided_with_rest(case, sentence, listed, whole=_is_whole(case, sentence, listed)),
        )
        sure = kinds_of or rests
        further = goes_on(case, sentence, listed) if sure or len(listed.figures) >= FEWEST_SURE else ()
        if further and not is_left(case, sentence, listed):
            yield _candidates(case, (*listed.figures, *further), sure=False)
        elif not rests and _of_unlike(case, listed.figures):
            pass  # "46% of women and 38% of men"
        elif sure or _is_listed(listed) or _is_split(case, sentence, listed):
            least = LEAST_SURE if kinds_of else LEAST
            firm = sure or _is_split(case, sentence, listed) or _is_announced(case, before, listed)
            said = not listed.cut and (firm or _is_whole(case, sentence, listed))
            open_ended = not firm and _may_leave_out(listed.figures)
            usual = firm or (not open_ended and LEAST <= sum(map(size, listed.figures)) <= MOST_SAID)
            swapped = not listed.cut and _is_opened(case, sentence, listed) and _swap_makes_whole(listed.figures)
            telling = (said and not open_ended) or swapped
            found = _candidates(case, listed.figures, sure=said and usual, least=least, telling=telling)
            doubtful = listed.cut or (open_ended and not _swap_makes_whole(listed.figures))
            yield [replace(each, digits=NEVER) for each in found] if doubtful else found


def _is_listed(listed: Enumeration) -> bool:
    """Whether shares are several, or two that give a whole to the digit."""
    return len(listed.figures) >= FEWEST_SURE or sum(map(size, listed.figures)) == HUNDRED


def _is_of_a_share(case: Case, before: Sequence[Claim], listed: Enumeration) -> bool:
    """Whether a list stands in the brackets of a share, whose parts it gives: "Christians 71% (Copts 40%, Latins 31%)"."""
    return bool(before) and _is_share(before[-1]) and is_nested(case, before[-1], listed.figures[0])


def _whole_of(listed: Enumeration) -> Enumeration:
    """A list up to an "and" whose shares give a whole, where more shares follow: "60% men and 40% women, 30% of them young"."""
    for last in listed.ands:
        if last + 1 < len(listed.figures) and sum(map(size, listed.figures[: last + 1])) == HUNDRED:
            figures, joints = listed.figures[: last + 1], listed.joints[:last]
            return replace(listed, figures=figures, joints=joints, closed=True, cut=False)
    return listed


def _may_leave_out(shares: Sequence[Claim]) -> bool:
    """Whether shares may be the greatest of a whole only: the greatest first, they fall short of 100."""
    short = sum(map(size, shares)) < HUNDRED - Decimal(len(shares)) / 2
    return short and all(size(one) >= size(other) for one, other in itertools.pairwise(shares))


def _is_share(claim: Claim) -> bool:
    return claim.kind == "percent" and claim.change is None and claim.value is not None


def _is_whole(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether the words before a list speak of a whole, and the list has an end."""
    if _is_split(case, sentence, listed):
        return True
    if not case.cues_between(sentence.start, listed.end, "share_whole", "share_split"):
        return False
    behind = case.document.prose[listed.end : sentence.end]
    return listed.closed or not any(each.isalpha() for each in behind)


def _is_opened(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether a sentence begins with a whole ("of the displaced, ...") or a question, and lists many shares to the end."""
    cues = case.cues_between(sentence.start, listed.start, "share_opens")
    first = bool(cues) and not case.document.prose[sentence.start : cues[0].start].strip()
    return first and listed.closed and len(listed.figures) >= MANY_SHARES


def _swap_makes_whole(shares: Sequence[Claim]) -> bool:
    """Whether two neighbouring digits swapped in one share make the shares a hundred to the last digit."""
    lacking = HUNDRED - sum(map(size, shares))
    return any(lacking == meant - size(each) for each in shares for meant in _swapped(size(each)))


def _swapped(value: Decimal) -> Iterator[Decimal]:
    """A value with two neighbouring digits swapped, the point between them left where it is."""
    digits = str(value)
    places = [at for at, each in enumerate(digits) if each.isdigit()]
    for one, other in itertools.pairwise(places):
        yield Decimal(digits[:one] + digits[other] + digits[one + 1 : other] + digits[one] + digits[other + 1 :])


def _is_split(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether "made up of" or the like leads right to a closed list."""
    names = ("share_split", "sum_made_of") if len(listed.figures) >= FEWEST_SURE else ("share_split",)
    cues = case.cues_between(sentence.start, listed.start, *names)
    if not cues or not listed.closed:
        return False
    most = MOST_WORDS + (LABEL_WORDS if listed.style == "label" else 0)
    return len(case.document.prose[cues[-1].end : listed.start].split()) <= most


def _is_announced(case: Case, before: Sequence[Claim], listed: Enumeration) -> bool:
    """Whether a figure right before a colon counts the shares of a closed list: "in four districts: 36% in …"."""
    if not before or not listed.closed or not counts(before[-1], listed.figures):
        return False
    return case.document.prose[before[-1].end : listed.start].strip() == ":"


def _are_all_kinds(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether the shares are of all kinds that there are."""
    names = [named_kinds(case, *span) for span in item_spans(case.document.prose, sentence, listed)]
    return any(covers(names, kind) for kind in kinds(case.pack)) and are_of_one_whole(case, sentence, listed)


def _candidates(
    case: Case, shares: Sequence[Claim], *, sure: bool, least: Decimal = LEAST, telling: bool = False
) -> list[Candidate]:
    """The relation of a list of shares: none where several answers were allowed, or it is far from a whole."""
    start, end = shares[0].start, shares[-1].end
    together = sum(map(size, shares))
    most = MOST_SURE if sure else MOST
    if case.cues_between(max(0, start - AROUND), end + AROUND, "share_many") or not least <= together <= most:
        return []
    if overlaps(shares):
        return []
    digits = FEWEST if telling else FINE if _is_fine(shares) else MANY
    return [Candidate(shares_of(shares), sure, digits, firm=together <= MOST_SAID)]


def _of_unlike(case: Case, shares: Sequence[Claim]) -> bool:
    """Whether shares are of wholes of their own: "46% of women and 38% of men"."""
    named = set()
    for each in shares:
        cues = case.cues_between(each.end, each.end + BEHIND, "sum_part_of", "sum_part_bare")
        if cues and not case.document.prose[each.end : cues[0].start].strip():
            end = max(cue.end for cue in cues if cue.start == cues[0].start)
            found = lead_words(case.document.prose[end : end + BEHIND], words(case.pack))
            named.add(found[0] if found else "")
    return len(named) > 1


def _is_fine(shares: Sequence[Claim]) -> bool:
    """Whether the shares have decimals, so that two swapped digits tell something."""
    return all(each.quantity is not None and each.quantity.step < 1 for each in shares)


def shares_of(shares: Sequence[Claim]) -> Relation:
    """Shares add up to 100 percent."""
    terms: tuple[Expression, ...] = tuple(Term(each, "share") for each in shares)
    return Relation(WHOLE, Apply("+", terms), topic="shares")


def _in_tables(case: Case) -> Iterator[list[Candidate]]:
    """The columns of tables that hold nothing but shares, with a total of 100 at their end or with none."""
    for table in tables_of(case.document):
        rows = grids(table, case)[0]
        for place in range(rows.width):
            divided = bool(case.cues_between(max(0, table.start - AROUND), table.rows[0][-1].end, "share_split"))
            yield _in_column(case, rows, place, divided=divided)


def _in_column(case: Case, rows: Grid, place: int, *, divided: bool) -> list[Candidate]:
    """The shares of a column. One that is divided among its lines ("ownership") may leave some out, but has no more than all."""
    entries = [(line, entry) for line in rows.lines if (entry := line.entries[place]) is not None]
    if len(entries) < FEWEST_SURE or not all(each.share for _, each in entries):
        return []
    label, last = entries[-1][0].label, entries[-1][1]
    named = any(cue.name == "table_total" for cue in cues_in(label, case.pack)) or not label
    if named and last.value == HUNDRED:
        parts = [_as_percent(each.claim) for _, each in entries[:-1]]
        return [Candidate(shares_of(parts), sure=LEAST <= sum(map(size, parts)) <= MOST_SURE, firm=True)]
    if named:
        return []
    shares = [_as_percent(each.claim) for _, each in entries]
    whole = any(cue.name in ("share_rest", "sum_rest") for cue in cues_in(label, case.pack))
    telling = whole and _swap_makes_whole(shares)
    return _candidates(case, shares, sure=divided and sum(map(size, shares)) > HUNDRED, telling=telling)


def _as_percent(claim: Claim) -> Claim:
    """A bare figure of a column that is headed as shares, as a percentage."""
    if claim.kind == "percent" or claim.quantity is None:
        return claim
    quantity = replace(claim.quantity, kind="percent", unit="percent", exact=False, free=None)
    return replace(claim, kind="percent", quantity=quantity)
