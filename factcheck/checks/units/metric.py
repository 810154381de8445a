"""Measures in units that differ by powers of ten only, so that their figures have the same digits: 3.4 tonnes, 3,400 kg."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from factcheck.checks.contract import Case
from factcheck.model import PER, Claim, Quantity
from factcheck.units import commensurable, factor, is_known

BASES = ("meter", "meter ** 2", "liter", "kilogram", "watt", "joule")
CUSTOMARY = frozenset(
    [
        "inch",
        "foot",
        "yard",
        "mile",
        "acre",
        "ounce",
        "pound",
        "gallon",
        "us_gallon",
        "imperial_gallon",
        "degree_Fahrenheit",
        "delta_degree_Fahrenheit",
        "fluid_ounce",
    ]
)
WORD = re.compile(r"[A-Za-z_]+")
FARTHEST = 12  # powers of ten between two units
BEHIND = 60  # code points behind a sum of money in which its time may stand
RATES = {f"rate_{each}": each for each in ("day", "week", "month", "year")}


def is_customary(unit: str) -> bool:
    """Whether a unit is of the customary system: miles, acres, gallons, and what is made of them."""
    return not CUSTOMARY.isdisjoint(WORD.findall(unit))


@lru_cache(maxsize=1024)
def power_of(unit: str) -> tuple[str, int] | None:
    """The base unit of a metric one, and how many powers of ten it is worth; None for any other."""
    if not is_known(unit):
        return None
    for base in BASES:
        if commensurable(unit, base):
            size = factor(unit, base)
            for power in range(FARTHEST + 1):
                if size == 10**power:
                    return base, power
                if size * 10**power == 1:
                    return base, -power
    return None


def in_base(quantity: Quantity) -> Quantity:
    """A measure with one value in the base unit of its own, where that is a power of ten away."""
    found = power_of(quantity.unit) if quantity.kind == "measure" and quantity.value is not None else None
    if found is None or found[0] == quantity.unit or quantity.value is None:
        return quantity
    base, power = found
    free = None if quantity.free is None else _plain(quantity.free.scaleb(power))
    value, step = _plain(quantity.value.scaleb(power)), _plain(quantity.step.scaleb(power))
    return replace(quantity, value=value, unit=base, step=step, free=free, senses=(), readings=())


def with_their_time(case: Case, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, a sum of money with the time that its sentence gives further on: "spends 5 million on bread a year"."""
    return [_timed(case, each) if each.kind == "money" and not each.is_rate else each for each in claims]


def _timed(case: Case, claim: Claim) -> Claim:
    time = time_behind(case, claim)
    return claim.with_unit(claim.unit + PER + time) if time else claim


def time_behind(case: Case, claim: Claim) -> str:
    """The time that the words of a figure's clause make it so much for: "84,000 tons of meat a year"; "" where none does."""
    if not case.cues_between(claim.end, claim.end + BEHIND, *RATES):
        return ""
    behind = [each for each in case.claims_between(claim.end, claim.end + BEHIND) if each.quantity is not None]
    end = min([each.start for each in behind if each.sentence == claim.sentence], default=claim.end + BEHIND)
    text = case.document.prose[claim.end : end]
    stop = next((at for at, each in enumerate(text) if each in ".;؛\n:،,"), len(text))
    names = {RATES[each.name] for each in case.cues_between(claim.end, claim.end + stop, *RATES)}
    return names.pop() if len(names) == 1 else ""


def _plain(value: Decimal) -> Decimal:
    return Decimal(format(value, "f"))
