"""How likely a slip is to have made the figure that is written: what puts the explanations of a failure in order.

The figures of a relation bear each other out, so that each explanation stands for a document that was right before
one slip. The odds are those of typed and copied figures in general, in millionths of one keystroke: a wrong digit is the
commonest slip, then two neighbours in each other's place, a digit left out, one too many, the point or a scale moved.
Where one slip can undo itself in few ways only, each of them explains more. The odds only put explanations in order; no verdict
rests on them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from decimal import Decimal

from factcheck.judge.candidates import Candidate
from factcheck.judge.fit import significant
from factcheck.judge.slips import digits_of
from factcheck.model import Apply, Claim, Quantity, Relation, Term, terms

NEIGHBOURS = 60_000  # two neighbouring digits swapped
APART = 6_000  # two others
SHUFFLED = 4_000  # all digits in another order
ALIKE = 20_000  # a digit for one beside it on the keyboard, or for one that looks like it
OTHER = 10_000  # a digit for any other
LOST = 3_000  # a digit left out, any of ten
DOUBLED = 60_000  # one written twice
ADDED = 10_000  # one too many
MOVED: Mapping[int, int] = {1: 40_000, 2: 15_000, 3: 5_000}  # the decimal point, by places
LEFT_OUT = Decimal("1.5")  # how much oftener a point is left out than put in
SCALE = 40_000  # thousand for million
UNWRITTEN = 1_000  # the same where no such word is written
WORD = 15_000  # one number word for another
MISCALCULATED = 6_000  # a percentage worked out wrongly, a tenth of it for each digit that it could have come to
BY_COST: Mapping[int, int] = {0: 600_000, 1: 300_000, 2: 60_000, 3: 15_000, 5: 3_000}  # slips that are not of the pen
RAREST = 100
FAR = 4  # how much rarer that is where it is more than twice what it should be, or less than half
TWICE = 2
MISROUNDED = 60_000  # its last digit one off: it was rounded twice, or the wrong way
DERIVED = 2  # how much oftener a figure is wrong that was worked out from others
EVEN = 8  # the same where the others give a whole number by division, which they hardly do if one of them is wrong
LESS = 3  # how much rarer a figure is that was rounded farther than it is written
MOST_SORTED = 8  # how much a list that falls from its first figure to its last may speak for itself
ROUNDER = Decimal("1.6")  # how much commoner a figure is for each zero that it ends in
OF_DIGITS = frozenset({"digit-wrong", "digits-swapped"})
LONG = 3  # figures of a list whose order tells something
BESIDE = ("01", "12", "23", "34", "45", "56", "67", "78", "89", "90")
LOOKALIKES = ("08", "06", "38", "17", "56", "69", "49", "35", "68")
PAIRS = frozenset(pair for each in BESIDE + LOOKALIKES for pair in (each, each[::-1]))


def odds(candidate: Candidate) -> Decimal:
    """How likely the slip of a candidate is, in millionths."""
    if candidate.weight is not None:
        return candidate.weight
    quantity = candidate.claim.quantity
    weigh = PEN.get(candidate.slip)
    if weigh is None or quantity is None or not quantity.value or candidate.value is None:
        return Decimal(BY_COST.get(candidate.cost, RAREST))
    step = quantity.step if candidate.step is None else candidate.step
    found = weigh(quantity, candidate.value, step)
    finer = 0 if candidate.slip == "digit-lost" else max(0, significant(candidate.value) - significant(quantity.value))
    return found / (LESS * (not candidate.exact) or 1) / power(finer)


def derived(candidate: Candidate, relation: Relation) -> int:
    """What speaks for the reported figure being wrong: it was worked out from the others, which may go wrong, too."""
    if not _is_derived(candidate, relation):
        return 1
    return EVEN if candidate.value is not None and candidate.value == whole_quotient(relation) else DERIVED


def whole_quotient(relation: Relation) -> Decimal | None:
    """The whole number that two exact counts give by division: 126 places for 42 teams are 3 each; None where they give none."""
    right = relation.right
    if not isinstance(right, Apply) or right.operation != "/":
        return None
    counts = [each.claim.quantity for each in right.parts if isinstance(each, Term)]
    exact = [each.value for each in counts if each is not None and each.exact and each.value]
    if len(exact) != len(right.parts) or exact[0] % exact[1]:
        return None
    return exact[0] / exact[1]


def natural(candidate: Candidate, relation: Relation) -> Decimal:
    """What speaks for the figure meant before the one written, whatever the slip: round figures, and small ones, are commoner.

    A figure worked out from the others follows from them, so that nothing is said of it.
    """
    written, meant, quantity = candidate.claim.value, candidate.value, candidate.claim.quantity
    if not written or not meant or quantity is None or relation.operator != "==":
        return Decimal(1)
    if relation.form == "restatement":
        return abs(written / meant)
    if candidate.slip not in OF_DIGITS or _is_derived(candidate, relation):
        return Decimal(1)
    return ROUNDER ** (_zeros(meant, quantity.step) - _zeros(written, quantity.step))


def _is_derived(candidate: Candidate, relation: Relation) -> bool:
    reported = isinstance(relation.left, Term) and relation.left.claim.identity == candidate.claim.identity
    return reported and relation.operator == "==" and relation.form != "restatement"


def _zeros(value: Decimal, step: Decimal) -> int:
    """The zeros that a figure ends in, down to the place of its last written digit."""
    digits = digits_of(value, step) or ""
    return len(digits) - len(digits.rstrip("0"))


def order(candidate: Candidate, relation: Relation) -> int:
    """What speaks for a change that leaves the parts of a sum in falling order: most lists are written so."""
    parts = next((each for each in (relation.left, relation.right) if isinstance(each, Apply)), None)
    if parts is None or parts.operation != "+" or len(parts.parts) < LONG:
        return 1
    meant = [_meant(each.claim, candidate) for each in terms(parts)]
    figures = [each for each in meant if each is not None]
    falling = len(figures) == len(meant) and all(one >= two for one, two in itertools.pairwise(figures))
    return min(MOST_SORTED, math.factorial(min(len(figures), LONG + 1)) // 2) if falling else 1


def _meant(claim: Claim, candidate: Candidate) -> Decimal | None:
    return candidate.value if claim.identity == candidate.claim.identity else claim.value


def _swapped(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    one, two = _both(written, meant, step)
    places = [at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    if len(places) != 2 or len(one) != len(two):
        return Decimal(SHUFFLED)
    return Decimal(NEIGHBOURS if places[1] - places[0] == 1 else APART)


def _wrong(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    one, two = _both(written, meant, step)
    pair = next((a + b for a, b in zip(one, two, strict=False) if a != b), "")
    return Decimal(ALIKE if pair in PAIRS else OTHER)


def _lost(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    return Decimal(LOST)


def _doubled(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    return Decimal(DOUBLED)


def _added(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    """A digit too many, in a short figure that beside its like, which is a double there, too."""
    one, two = _both(written, meant, step)
    at = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(two))
    return Decimal(DOUBLED if one[at] == one[at - 1 : at] else ADDED)


def _moved(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    """The point moved; farther behind it than the written figure goes, only where that has decimals."""
    found = Decimal(MOVED.get(_places(written, meant), MOVED[3]))
    finer = written.step.adjusted() - step.adjusted()
    found *= LEFT_OUT if finer > 0 else 1
    within = meant % written.step == 0  # a zero too many, no point
    return found / power(finer) if finer > 0 and written.step == 1 and not within else found


def _scaled(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    return Decimal(SCALE if written.step > 1 else UNWRITTEN)


def _miscalculated(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    if abs(meant - (written.value or meant)) <= step:
        return Decimal(MISROUNDED)
    digits = max(significant(written.value or meant), significant(meant))
    low, high = sorted((abs(meant), abs(written.value or meant)))
    return Decimal(MISCALCULATED) / power(digits - 1) / (FAR if high > low * TWICE else 1)


def _word(written: Quantity, meant: Decimal, step: Decimal) -> Decimal:
    return Decimal(WORD)


PEN: Mapping[str, Callable[[Quantity, Decimal, Decimal], Decimal]] = {
    "digits-swapped": _swapped,
    "digit-wrong": _wrong,
    "digit-lost": _lost,
    "digit-doubled": _doubled,
    "digit-added": _added,
    "decimal-moved": _moved,
    "scale-word": _scaled,
    "word-wrong": _word,
    "percentage-wrong": _miscalculated,
}


def power(places: int) -> Decimal:
    """Ten to the power of some places."""
    return Decimal(1).scaleb(places)


def _both(written: Quantity, meant: Decimal, step: Decimal) -> tuple[str, str]:
    """The digits of the written and of the meant figure."""
    value = written.value or meant
    return digits_of(value, written.step) or "0", digits_of(meant, step) or "0"


def _places(written: Quantity, meant: Decimal) -> int:
    return abs((written.value or meant).adjusted() - meant.adjusted())
