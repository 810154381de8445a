"""Sums that sentences assert: a total with all its parts, before or behind it.

A list of parts is believed to be complete where the words say so ("made up of", "a total of … :", "and the
remaining 30"), or where it names all kinds that there are (women and men). Where the words only allow it
("60 people, of whom 35 … and 25 …"), the figures must bear it out: they add up, or one telling slip would
make them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.checks.amounts import size
from factcheck.checks.contract import Case
from factcheck.checks.parts.across import Whole
from factcheck.checks.parts.doubts import is_no_sum
from factcheck.checks.parts.lists import wholes
from factcheck.checks.parts.rest_figures import rests
from factcheck.checks.percent.asserted import FEWEST_DIGITS, Candidate, chosen
from factcheck.checks.percent.asserted import TELLING as SLIPS
from factcheck.checks.restated.like_things import are_alike
from factcheck.checks.sums.relation import sum_of
from factcheck.checks.sums.unnumbered import counts_the_unnumbered
from factcheck.judge import judge
from factcheck.locales import Pack
from factcheck.model import Claim, Relation

FEWEST = 2
DIGITS = SLIPS | {"digit-wrong"}
SCALES = (3, 6, 9)  # powers of ten that have a word
TELLING = 10  # a smaller total says nothing by its digits
FURTHEST_OFF = 12  # a total this many times its parts, or the other way round, is no total of them


def prose_sums(case: Case) -> Iterator[Relation]:
    """The sums that the sentences of a document assert, in order of place."""
    found = [(each, frozenset(one.claim.start for one in each.terms())) for each in _asserted(case)]
    for relation, figures in found:
        if not any(figures < others and _is_part_of(relation, other) for other, others in found):
            yield relation


def _is_part_of(relation: Relation, other: Relation) -> bool:
    """Whether figures that do not add up are but parts of a sum that does: "1.4 from gifts, 0.9 from fees …, 2.3 in all"."""
    return judge(other).reading == "narrow" and judge(relation).outcome == "inconsistent"


def _asserted(case: Case) -> Iterator[Relation]:
    for alternatives in wholes(case):
        meant = [each for each in alternatives if not _is_doubtful(case, each)]
        likely = [each for each in meant if each.likely]
        found = chosen(_candidates(meant, case.pack)) or chosen(_candidates(likely, case.pack), slips=DIGITS)
        if found is not None:
            yield found
    for rest in rests(case):
        if len(rest.parts) > FEWEST:
            found = chosen([Candidate(sum_of(rest.whole, rest.parts), rest.sure, FEWEST_DIGITS)])
            if found is not None:
                yield found


def _is_doubtful(case: Case, whole: Whole) -> bool:
    if counts_the_unnumbered(case, whole.total, whole.parts):
        return True
    return is_no_sum(case, whole) and judge(sum_of(whole.total, whole.parts)).reading != "narrow"


def _candidates(alternatives: Sequence[Whole], pack: Pack) -> list[Candidate]:
    """The sums that a list of parts may have; one that lacks its scale word alone is sure."""
    found = []
    for each in alternatives:
        lacks = lacks_scale(each.total, each.parts)
        if len(each.parts) >= FEWEST and (plausible(each.total, each.parts) or lacks):
            relation = sum_of(each.total, each.parts)
            found.append(Candidate(relation, each.sure or lacks, _digits(each, pack), firm=lacks))
    return found


def _digits(whole: Whole, pack: Pack) -> int:
    """How many digits of a slip tell something: more where the total counts another thing than any of its parts."""
    alike = any(are_alike(whole.total, each, pack) for each in whole.parts)
    return FEWEST if alike else FEWEST_DIGITS


def lacks_scale(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a total is its parts' sum to the digit, but a thousand, million or billion times too small."""
    whole, sum_ = size(total), sum(map(size, parts), Decimal(0))
    return whole >= TELLING and any(whole.scaleb(power) == sum_ for power in SCALES)


def plausible(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether a figure is of the size of its parts' sum, but for one slip."""
    whole, sum_ = size(total), sum(map(size, parts))
    if total.quantity is not None and 2 * min(map(size, parts)) < total.quantity.step:
        return False  # a part that the total rounds away says nothing
    return 0 < whole <= sum_ * FURTHEST_OFF and sum_ <= whole * FURTHEST_OFF
