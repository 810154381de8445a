"""Verdicts on conversions: do the figures fit, is the computed one too fine, do the units measure the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from factcheck import units
from factcheck.judge.fit import Fit, converted_ends, ends, fit, sides, significant, wide_ends, within_last_digit
from factcheck.judge.unitslips import unit_slips
from factcheck.judge.values import figure
from factcheck.model import Outcome, Quantity, Reading, Relation, Verdict

FINER = 2  # digits more than a hedged source that a computed figure cannot have honestly
READINGS: Mapping[Fit, Reading | None] = {"narrow": "narrow", "wide": "wide", "beyond": "wide", "miss": None}


def judge_conversion(relation: Relation) -> Verdict:
    """Whether the left figure is the right one in another unit.

    A miss within what the source may have been rounded from holds by rounding, unless one telling slip
    repairs it exactly: that is a worse coincidence than the slip, and an error.
    """
    left, right = sides(relation)
    result = fit(left, right)
    if result == "beyond" and _is_slip(left, right):
        result = "miss"
    return _verdict(relation, left, right, READINGS[result])


def judge_precision(relation: Relation) -> Verdict:
    """Whether the left figure is finer than its source can know.

    It is where it fits only if the source was rounded before, and where a hedged source is converted
    to two or more digits more. A conversion that is wrong is not called too fine.
    """
    left, right = sides(relation)
    result = fit(left, right)
    beyond = result == "beyond" and not _is_slip(left, right)
    hedged = right.hedge is not None and result in ("narrow", "wide") and _digits(left) - _digits(right) >= FINER
    return _verdict(relation, left, right, None if beyond or hedged else "narrow")


def judge_dimension(relation: Relation) -> Verdict:
    """Whether both sides measure the same thing."""
    left, right = sides(relation)
    same = units.commensurable(left.unit, right.unit)
    return Verdict(relation, "consistent" if same else "inconsistent", "narrow" if same else None, unit=left.unit)


def _is_slip(left: Quantity, right: Quantity) -> bool:
    """Whether a small miss is a slip rather than a source that was rounded after it was converted."""
    return not within_last_digit(left, right) and any(True for _ in unit_slips(left, right, strict=True))


def _verdict(relation: Relation, left: Quantity, right: Quantity, reading: Reading | None) -> Verdict:
    outcome: Outcome = "inconsistent" if reading is None else "consistent"
    recomputed = converted_ends(left, right)
    return Verdict(relation, outcome, reading, wide_ends(left), recomputed, partial(figure, recomputed), left.unit)


def _digits(quantity: Quantity) -> int:
    return max(significant(each.value) for each in ends(quantity) if each.value is not None)
