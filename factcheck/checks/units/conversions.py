"""The conversions of a document: which figures the checks of the UNI family compare, and which was computed.

Firm ties are believed; loose ones only where the figures nearly fit, or where a named slip makes them
fit: that arithmetic selects, it judges nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.tables.conversion_tables import columns_in_two_units
from factcheck.checks.units.metric import is_customary, time_behind
from factcheck.checks.units.tie_words import cues, speaks_of_change
from factcheck.checks.units.ties import Tie, Tied, is_price, tied
from factcheck.judge import ConversionSlip, fit, significant, source_of, unit_slips
from factcheck.model import Apply, Claim, Expression, Interval, Quantity, Term
from factcheck.units import commensurable, convert

FINER = 2  # digits more that show a figure to be the computed one where no brackets do
ONE_DIGIT = 4  # the cost of one wrong digit
LIKELY = 2  # the cost of a slip that shows a conversion to be meant
DELTA = "delta_"
LEVEL = 60  # code points before a temperature in which words tell that it is no difference
SENTENCE = re.compile(r"[.!?؟;؛](?=\s)")
SCALES = frozenset({"degree_Celsius", "degree_Fahrenheit", "kelvin"})
TELLING = 3  # digits that a figure needs for a slip to show that a conversion was meant
LOST = frozenset({"digit-lost", "digit-doubled"})
ROOM: dict[Tie, tuple[Decimal, Decimal]] = {
    "distant": (Decimal("0.5"), Decimal(2)),
    "apposed": (Decimal("0.2"), Decimal(5)),
    "weak": (Decimal("0.95"), Decimal("1.05")),
    "near": (Decimal("0.95"), Decimal("1.05")),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """A computed figure and the one that it was computed from."""

    computed: Expression
    source: Expression

    @property
    def quantities(self) -> tuple[Quantity, Quantity]:
        return source_of(self.computed), source_of(self.source)


def conversions(case: Case) -> tuple[Pair, ...]:
    """The pairs of one dimension that the text ties firmly, or loosely and the figures bear it out."""
    return case.once(_conversions)


def _conversions(case: Case) -> tuple[Pair, ...]:
    return tuple(_converted(case))


def _converted(case: Case) -> Iterator[Pair]:
    for each in tied(case):
        if _may_convert(each.source[-1], each.computed[-1]) or _are_temperatures(each):
            pair = _as_differences(_directed(each), case)
            if each.tie not in ROOM or _borne_out(pair, each.tie):
                yield pair
    for computed, source in columns_in_two_units(case):
        yield Pair(Term(computed, "converted"), Term(source, "source"))


def unlike_pairs(case: Case) -> Iterator[tuple[Pair, Tie]]:
    """The pairs that the text ties firmly although no sense of their units converts, each with its tie."""
    for each in tied(case):
        firm = each.tie in ("bracket", "words", "distant", "apposed")
        if (
            firm
            and not is_price(each.computed[-1])
            and not _may_convert(each.source[-1], each.computed[-1])
            and not _are_temperatures(each)
            and not (each.computed[-1].is_rate and time_behind(case, each.source[-1]))
        ):
            yield _directed(each), each.tie


def _may_convert(one: Claim, other: Claim) -> bool:
    """Whether two claims have different units of one dimension, in some sense of each."""
    return one.unit != other.unit and any(
        commensurable(first, second) for first, second in itertools.product(_senses(one), _senses(other))
    )


def _are_temperatures(each: Tied) -> bool:
    scales = {_scale(claim) for claim in (each.source[-1], each.computed[-1])}
    return len(scales) == 2 and scales <= SCALES


def _senses(claim: Claim) -> tuple[str, ...]:
    quantity = claim.quantity
    return () if quantity is None else (quantity.unit, *quantity.senses)


def _directed(each: Tied) -> Pair:
    """The pair with the computed figure told from its source.

    It is the one in brackets; without brackets the one with two or more digits more, else the second. A coarse
    second figure that fits as it stands needs no other direction: "486 feddans, or 200 hectares".
    """
    pair = Pair(_expression(each.computed, "converted"), _expression(each.source, "source"))
    open_tie = each.tie in ("words", "apposed", "weak", "near")
    if not open_tie or _digits(each.source) - _digits(each.computed) < FINER:
        return pair
    turned = Pair(_expression(each.source, "converted"), _expression(each.computed, "source"))
    return pair if _fits(pair) and not _fits(turned) else turned


def _fits(pair: Pair) -> bool:
    computed, source = pair.quantities
    return commensurable(computed.unit, source.unit) and fit(computed, source) in ("narrow", "wide")


def _expression(claims: Sequence[Claim], role: str) -> Expression:
    terms = tuple(Term(each, role) for each in claims)
    return terms[0] if len(terms) == 1 else Apply("+", terms)


def _digits(claims: Sequence[Claim]) -> int:
    return max((significant(each.value) for each in claims if each.value is not None), default=0)


def _borne_out(pair: Pair, tie: Tie) -> bool:
    """Whether the figures speak for a conversion that the words only allow."""
    computed, source = pair.quantities
    if not commensurable(computed.unit, source.unit):
        return False
    if fit(computed, source) in ("narrow", "wide") or _nearly(computed, source, tie):
        return True
    if tie == "apposed" and computed.unit in SCALES and source.unit in SCALES:
        return True  # nobody tells two temperatures on two scales side by side but as one
    if tie == "near" or (tie != "apposed" and significant(computed.value or Decimal(0)) < TELLING):
        return False
    # "112 km/h or 39.6 mph": a figure so fine in another system offers no choice, and one digit of it was meant to be another.
    apart = tie == "weak" and is_customary(computed.unit) != is_customary(source.unit)
    most = ONE_DIGIT if apart else LIKELY
    return any(
        (each.cost <= most and (most == LIKELY or each.exact)) or _is_lost(each, computed, tie)
        for each in unit_slips(computed, source)
    )


def _is_lost(slip: ConversionSlip, computed: Quantity, tie: Tie) -> bool:
    """Whether a digit was left out of, or put into, a figure of so many digits that chance would hardly show it."""
    long = significant(computed.value or Decimal(0)) > TELLING
    return tie == "apposed" and long and slip.exact and slip.name in LOST


def _nearly(computed: Quantity, source: Quantity, tie: Tie) -> bool:
    if not computed.value or source.value is None or computed.unit in SCALES:
        return False
    low, high = sorted(each * computed.value for each in ROOM[tie])
    return convert(source.point, source.unit, computed.unit).meets(Interval(low, high))


def _as_differences(pair: Pair, case: Case) -> Pair:
    """Two temperatures as two temperatures or as two differences.

    Differences they are where the text speaks of a change, or where only so they fit and no word tells a temperature.
    """
    claims = [each.claim for each in (pair.computed, pair.source) if isinstance(each, Term)]
    if len(claims) != 2 or any(_scale(each) not in SCALES for each in claims):
        return pair
    told = any(each.change is not None or each.unit.startswith(DELTA) for each in claims)
    told = told or speaks_of_change(case.document.prose, claims, cues(case.pack))
    told = told or _is_told(case, claims, "temperature_difference")
    changes = _in_units(pair, [f"{DELTA}{_scale(each)}" for each in claims])
    if told or (fit(*changes.quantities) in ("narrow", "wide") and not _is_told(case, claims, "temperature_level")):
        return changes
    return _in_units(pair, [_scale(each) for each in claims])


def _is_told(case: Case, claims: Sequence[Claim], name: str) -> bool:
    """Whether words of the sentence before a figure tell what it is: a difference, or what a thermometer shows.

    Words such as "at" tell it right before the figure only.
    """
    start, prose = min(each.start for each in claims), case.document.prose
    near = [each.end for each in case.cues_between(max(0, start - LEVEL), start, f"{name}_next")]
    if any(not prose[end:start].strip() for end in near):
        return True
    ends = [each.end for each in case.cues_between(max(0, start - LEVEL), start, name)]
    return any(not SENTENCE.search(prose, end, start) for end in ends)


def _scale(claim: Claim) -> str:
    return claim.unit.removeprefix(DELTA)


def _in_units(pair: Pair, names: Sequence[str]) -> Pair:
    computed, source = (
        each if not isinstance(each, Term) or each.claim.unit == unit else Term(_in_unit(each.claim, unit), each.role)
        for each, unit in zip((pair.computed, pair.source), names, strict=True)
    )
    return Pair(computed, source)


def _in_unit(claim: Claim, unit: str) -> Claim:
    assert claim.quantity is not None  # only quantities have a scale
    return replace(claim, quantity=replace(claim.quantity, unit=unit, senses=()))
