"""Whether two figures that do not agree are one figure with a slip: what digits and words say is weighed together."""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.checks.restated.entries import are_of_other_entries
from factcheck.checks.restated.like_things import is_same_thing
from factcheck.checks.restated.said import Mention, adds, is_item, same_time
from factcheck.checks.written.one_slip import TELLING, Slip, slip_between
from factcheck.extract import are_of_one_time, are_of_other_times, is_definite
from factcheck.model import Claim

STRONG = Decimal("4.3")  # what digits and words must say together where a slip tells much
WEAK = Decimal("6.5")  # the same where it tells little
THING = Decimal("0.5")  # what a common counted thing says
DEFINITE = Decimal("1.5")  # what an article says
TAKEN_UP = Decimal(1)  # what it says besides of things of one name, where digits are swapped
BORNE_OUT = Decimal(1)  # what it then says that the title gives the earlier figure, too
QUOTED = Decimal(1)  # what it says that the later one is told again in a quotation
ONE_TIME = Decimal(1)  # what it says besides that both name one day or month
RATED = Decimal(1)  # what a rate says: few things of a text are told by the day
SOON = 2  # sentences after a figure in which a quotation tells it again
MANY = 3  # words near a figure of two digits that must be said again where a slip tells little
PARAGRAPH = 600  # code points before a figure in which a quotation may begin
OPENING, CLOSING, PLAIN = "«“„", "»”", '"'
_BREAK = re.compile(r"\n[ \t]*\n")


def is_slip_of(one: Mention, other: Mention, *, borne_out: bool = False) -> bool:
    """Whether a figure is an earlier one with a slip: the fewer digits, the more words must agree.

    Of the earlier one it is known whether the title bears it out.
    """
    slip = _slip(one, other)
    if slip is None or one.claim.change or other.claim.change or not same_time(one.claim, other.claim):
        return False
    if adds(one) or are_of_other_times(one.context, other.context, one.pack):
        return False
    common, counted = len(one.near & other.sentence), one.claim.kind == "count"
    definite = counted and is_definite(one.claim, one.pack)
    told = slip.telling or slip.digits > TELLING or definite or (counted and common >= MANY)
    if not told or is_item(one.claim) or is_item(other.claim):
        return False
    if are_of_other_entries(one.claim, other.claim, one.pack):
        return False
    need = (STRONG if slip.telling else WEAK) + (0 if counted or common > 1 else THING)
    swapped = slip.telling and _are_swapped(one, other)
    besides = _beside_words(one, other, swapped=swapped) + (BORNE_OUT if swapped and borne_out else 0)
    return slip.digits + _likeness(one, other) + besides >= need


def is_clear_slip(one: Mention, other: Mention) -> bool:
    """Whether a figure is an earlier one with a slip that chance hardly makes."""
    slip = slip_between(one.value, other.value)
    return slip is not None and slip.telling and is_slip_of(one, other)


def is_swap_of(one: Mention, other: Mention, *, borne_out: bool = False) -> bool:
    """Whether a figure is an earlier one with its digits in another order."""
    return _are_swapped(one, other) and is_slip_of(one, other, borne_out=borne_out)


def _slip(one: Mention, other: Mention) -> Slip | None:
    """The slip between two figures; of two rates with a single digit, a nought more or less."""
    found = slip_between(one.value, other.value)
    if found is not None or not _is_rate(one.claim):
        return found
    same = one.value.normalize().as_tuple().digits == other.value.normalize().as_tuple().digits
    return Slip(1, telling=True) if same and abs(one.value.adjusted() - other.value.adjusted()) == 1 else None


def _likeness(one: Mention, other: Mention) -> Decimal:
    """How much the words say that two figures are one, in digits of a figure that would say as much."""
    near, beside = one.near, other.near
    common = min(len(near & other.sentence), len(beside & one.sentence))
    share = Decimal(2 * common) / (min(len(near), len(beside)) or 1)
    return common + share + (DEFINITE if is_definite(one.claim, one.pack) else 0)


def _are_swapped(one: Mention, other: Mention) -> bool:
    """Whether two figures have the same digits in another order; words have no digits that change places."""
    if one.value.adjusted() != other.value.adjusted():
        return False
    if not all(any(map(str.isdigit, each.claim.number_surface)) for each in (one, other)):
        return False
    first, second = (each.value.normalize().as_tuple().digits for each in (one, other))
    return sorted(first) == sorted(second)


def _beside_words(one: Mention, other: Mention, *, swapped: bool) -> Decimal:
    """What else says that two figures are one, in the same measure."""
    first, second = one.claim, other.claim
    again = swapped and is_definite(first, one.pack) and is_same_thing(first, second, one.pack)
    quoted = first.sentence - second.sentence <= SOON and is_quoted(first) and not is_quoted(second)
    return (
        (TAKEN_UP if again else 0)
        + (QUOTED if quoted else 0)
        + (ONE_TIME if quoted and are_of_one_time(one.context, other.context, one.pack) else 0)
        + (RATED if _is_rate(first) and first.unit == second.unit else Decimal(0))
    )


def _is_rate(claim: Claim) -> bool:
    """Whether a measure is said for each of something: cubic metres a day."""
    return claim.kind == "measure" and " / " in claim.unit


def is_quoted(claim: Claim) -> bool:
    """Whether a figure stands in a quotation of its paragraph."""
    start = max(0, claim.start - PARAGRAPH)
    *others, before = _BREAK.split(claim.document.prose[start : claim.start])
    if start and not others:
        return False  # its paragraph begins farther off, and where quotations open and close is not known
    opened = max(map(before.rfind, OPENING))
    return opened > max(map(before.rfind, CLOSING)) or before.count(PLAIN) % 2 == 1
