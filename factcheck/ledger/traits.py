"""The traits by which a figure is known again in the next release, and what the words beside it say of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from factcheck.extract import Cue
from factcheck.model import Claim, Kind, Period, Release
from factcheck.units import dimension, is_known

SERIES = "series"
KINDS: frozenset[Kind] = frozenset(("count", "measure", "percent", "percentage_point", "money", "number"))
CUMULATIVE, CARRIED, OPEN, DIFFERENCE = "cumulative", "carried", "open", "difference"
RECEIVED, COMPLETED = "received", "completed"
ROLE, THING, FATE, OUTCOME, TOPIC_OF, BEFORE = "role_", "thing_", "fate_", "outcome_", "topic_", "before_"
PART = "part"
CASE, PERSON, WORKER = "thing_case", "thing_person", "thing_worker"
EMPLOYED = "employed"
BORN = "fate_born"
PERSONAL = frozenset(
    f"fate_{each}" for each in ("dead", "hurt", "missing", "displaced", "returned", "recovered", "born")
)
COUNT = "count"
LONG = 400  # days; a figure over a longer stretch is a total since a start


@dataclass(frozen=True, eq=False)
class Figure:
    """A figure of a release with the traits by which its series is known.

    `role` is what it is to its series ("cumulative", "carried", "received", "completed", "open"; "" for a figure of
    its period alone), `thing` what is counted and `fate` what became of it, both as names that all languages
    share or as stems; `words` are the stems of what is said near it, `told_by` the words that gave its role and fate.
    `period` is the time that it is of; `is_dated` tells that a date of its sentence is nearest to this figure, so that it
    is its own. `ago` is the
    step of time ("week") where it is said to be that of the one before; `is_part` that it is a part of another figure.
    """

    claim: Claim
    release: Release
    measure: str
    role: str = ""
    thing: frozenset[str] = frozenset()
    fate: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    told_by: tuple[str, ...] = ()
    period: Period | None = None
    is_dated: bool = False
    ago: str = ""
    is_part: bool = False


def is_figure(claim: Claim) -> bool:
    """Whether a claim may be of a series; in a table, rows and columns tell what a figure is, not the words near it."""
    quantity = claim.quantity
    if claim.kind not in KINDS or quantity is None or (quantity.value is None and quantity.low is None):
        return False
    block = claim.document.block_at(claim.start)
    return block is None or block.kind != "cell"


def measure_of(claim: Claim) -> str:
    """What figures of one series share: that they are counts, percentages, one currency, one dimension."""
    if claim.kind in ("count", "number"):
        return COUNT
    if claim.kind == "measure":
        return str(dimension(claim.unit)) if is_known(claim.unit) else claim.unit
    return f"{claim.kind} {claim.unit}" if claim.kind == "money" else claim.kind


def significant(claim: Claim) -> int:
    """How many digits of a figure are written, from the first to the last that is not zero."""
    return 0 if claim.value is None else len("".join(map(str, claim.value.as_tuple().digits)).strip("0"))


def measures_of(figure: Figure) -> tuple[str, ...]:
    """All that the measure of a figure may be: a dinar may be that of several countries."""
    quantity = figure.claim.quantity
    if quantity is None or figure.claim.kind != "money" or not quantity.senses:
        return (figure.measure,)
    return tuple(dict.fromkeys((figure.measure, *(f"money {each}" for each in quantity.senses))))


def fate_of(cues: Sequence[Cue], thing: frozenset[str]) -> list[Cue]:
    """The cue that tells what became of those counted, at most one: of cases their outcome, of all else their fate."""
    return [each for each in cues if each.name.startswith(OUTCOME if CASE in thing else FATE)][:1]


def person(thing: frozenset[str], fate: frozenset[str], cues: Sequence[Cue]) -> frozenset[str]:
    """What is counted, one name for all the words for people of whom only their fate is told ("deaths", "five").

    People who are employed are workers.
    """
    if thing == {PERSON} and any(each.name == EMPLOYED for each in cues):
        return frozenset((WORKER,))
    told = fate & PERSONAL and not any(each.startswith(THING) for each in thing)
    return frozenset((PERSON,)) if told or BORN in fate else thing


def roles_of(cues: Sequence[Cue], fate: frozenset[str], measure: str) -> list[Cue]:
    """The cue that tells the role, at most one: of people by their fate, cases by their outcome and amounts, only totals.

    What is called open and carried over is carried over.
    """
    found = [each for each in cues if each.name.startswith(ROLE)]
    found = [each for each in found if not (fate or measure != COUNT) or each.name == ROLE + CUMULATIVE]
    carried = [each for each in found if each.name == ROLE + CARRIED]
    return (carried if found and found[0].name == ROLE + OPEN and carried else found)[:1]


def on_a_first(period: Period | None) -> bool:
    """Whether a figure is of the first day of a month."""
    return period is not None and period.start is not None and period.start == period.end and period.start.day == 1


def since_a_start(claim: Claim, period: Period | None) -> bool:
    """Whether a figure is of a time that began long ago, or has no end."""
    if period is None or period.start is None or claim.kind not in ("count", "money", "measure"):
        return False
    return period.end is None or (period.end - period.start).days > LONG


def likeness(one: Figure, other: Figure) -> Decimal:
    """How alike the wording of two figures is, from 0 to 1: the cosine of their words."""
    if not one.words or not other.words:
        return Decimal(0)
    return len(one.words & other.words) / _root(len(one.words) * len(other.words))


@lru_cache(maxsize=1 << 12)
def _root(number: int) -> Decimal:
    return Decimal(number).sqrt()
