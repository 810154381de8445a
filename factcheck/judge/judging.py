"""The judge: evaluates both sides of a relation as sets of true values, and compares them.

A relation holds narrowly, by rounding, or only by an open-ended hedge; else it fails. Ambiguous units
and separators are tried in every sense, and one sense that holds is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from factcheck.judge.conversion import judge_conversion, judge_dimension, judge_precision
from factcheck.judge.evaluate import (
    AS_WRITTEN,
    NARROW,
    NARROW_BARE,
    NARROW_CLOSED,
    WIDE,
    WIDE_CLOSED,
    Scope,
    evaluate,
    label,
    proportion,
)
from factcheck.judge.restatement import judge_restatement
from factcheck.judge.senses import Variant, is_ambiguous, variants
from factcheck.judge.values import ONE, PERCENT, POINT, UnjudgeableError, Value, aligned, as_share, figure, in_unit
from factcheck.model import Interval, Outcome, Reading, Relation, Term, Verdict, altered, constants, terms

RANK: Mapping[Reading | None, int] = {"narrow": 0, "wide": 1, "hedged": 2, None: 3}
TRIALS: tuple[tuple[Scope, Reading], ...] = (
    (NARROW_CLOSED, "narrow"),
    (WIDE_CLOSED, "wide"),
    (WIDE, "hedged"),
)


def judge(relation: Relation) -> Verdict:
    """What can be said of a relation: consistent (and how), inconsistent, or skipped with its reason."""
    if relation.either:
        return _either(relation)
    if relation.unless:
        return Verdict(relation, "skipped", reason=relation.unless)
    if relation.form == "precision":
        return _precision(relation)
    return in_best_sense(relation)[0]


def _either(relation: Relation) -> Verdict:
    """The best that can be said of several relations of which one is enough; one that is skipped might have held."""
    verdicts = [judge(each) for each in (altered(relation, either=()), *relation.either)]
    best = min(verdicts, key=lambda each: RANK[each.reading])
    if best.outcome == "consistent":
        return best
    unknown = next((each for each in verdicts if each.outcome == "skipped"), None)
    return altered(unknown or verdicts[0], relation=relation)


def in_best_sense(relation: Relation) -> tuple[Verdict, Relation]:
    """The best verdict among all senses of a relation, and the relation in that sense."""
    best: tuple[Verdict, Relation] | None = None
    reason: tuple[str, ...] = ()
    for variant in variants(relation):
        try:
            verdict = _in_sense(relation, variant)
        except UnjudgeableError as error:
            reason = reason or error.reason
            continue
        except ZeroDivisionError:
            reason = reason or ("division-by-zero",)
            continue
        if best is None or RANK[verdict.reading] < RANK[best[0].reading]:
            best = verdict, variant.relation
        if best[0].reading == "narrow":
            break
    return best or (Verdict(relation, "skipped", reason=reason), relation)


def _precision(relation: Relation) -> Verdict:
    """Whether a conversion is too fine, in the sense in which it fits best."""
    fitting, sense = in_best_sense(altered(relation, form="conversion"))
    if fitting.outcome == "skipped":
        return altered(fitting, relation=relation)
    return altered(judge_precision(sense), relation=relation, sense=fitting.sense)


def _in_sense(relation: Relation, variant: Variant) -> Verdict:
    verdict = JUDGES.get(relation.form, _equation)(variant.relation)
    if verdict.relation is relation and verdict.sense == variant.sense:
        return verdict  # nothing was ambiguous, as in most relations
    return altered(verdict, relation=relation, sense=variant.sense)


def _equation(relation: Relation) -> Verdict:
    """An equation or inequality: the two sides must share values that satisfy it."""
    found: Reading | None = None
    for scope, reading in TRIALS:
        if reading != "narrow" and not reaches(relation, reading):
            continue
        compared = _compared(relation, scope)
        if holds(relation.operator, compared.reported, compared.recomputed):
            found = None if _means_points(relation) or _means_percent(relation) else reading
            break
    return compared.verdict(relation, found)


def may_hold(relation: Relation) -> bool:
    """Whether a relation may hold as it is written: True where only the judge can tell, which costs several times as much."""
    if relation.form != "equation" or relation.either or relation.unless or is_ambiguous(relation):
        return True
    try:
        compared = _compared(relation, NARROW_CLOSED)
    except (UnjudgeableError, ZeroDivisionError):
        return True
    return holds(relation.operator, compared.reported, compared.recomputed)


def reaches(relation: Relation, reading: Reading) -> bool:
    """Whether some figure of a relation means more values by rounding, or by an open-ended hedge, than it does narrowly.

    Where none does, the sets that were compared narrowly would only be worked out again.
    """
    sides = (relation.left, relation.right)
    figures = [each.claim.quantity for side in sides for each in terms(side)]
    figures += [each.quantity for side in sides for each in constants(side)]
    if reading == "wide":
        return any(each is not None and each.free is not None for each in figures)
    return any(each is not None and each.hedge is not None and each.hedge.open_ended for each in figures)


def _means_points(relation: Relation) -> bool:
    """Whether a change between two percentages is right in points as written, and in percent only by rounding.

    "From 6 % to 7 %, up 1 %" may be 6.49 and 6.51 for all that rounding tells; the likelier thing is that
    the word percent is wrong.
    """
    pair = proportion(relation.right)
    if pair is None or relation.operator != "==":
        return False
    new, old, reported = (evaluate(each, AS_WRITTEN) for each in (*pair[:2], relation.left))
    if not new.unit == old.unit == reported.unit == PERCENT or ZERO in old.interval:
        return False
    difference, ratio = new.interval - old.interval, as_share(new).interval / as_share(old).interval
    if (-difference if pair[2] else difference) != reported.interval:
        return False
    exact = ONE - ratio if pair[2] else ratio - ONE
    return not in_unit(Value(exact, "", computed=True), PERCENT).meets(evaluate(relation.left, NARROW).interval)


def _means_percent(relation: Relation) -> bool:
    """Whether points are said of a change between two amounts, which can only be a percentage: "up 20 points, from 500 to 600"."""
    left = relation.left
    return isinstance(left, Term) and left.claim.unit == POINT and proportion(relation.right) is not None


def _translation(relation: Relation) -> Verdict:
    """A translation must say the same figure: narrow against narrow, hedges left to their own check."""
    compared = _compared(relation, NARROW_BARE)
    same = holds(relation.operator, compared.reported, compared.recomputed)
    return compared.verdict(relation, "narrow" if same else None)


class _Compared(NamedTuple):
    """Both sides of a relation in one unit."""

    reported: Interval
    recomputed: Interval
    unit: str

    def verdict(self, relation: Relation, reading: Reading | None) -> Verdict:
        outcome: Outcome = "inconsistent" if reading is None else "consistent"
        return Verdict(
            relation, outcome, reading, self.reported, self.recomputed, partial(expected, relation), self.unit
        )


def _compared(relation: Relation, scope: Scope) -> _Compared:
    left, right = evaluate(relation.left, scope), evaluate(relation.right, scope)
    reported, recomputed, unit = aligned(left, right)
    return _Compared(reported, recomputed, unit or label(relation.left, left))


def expected(relation: Relation) -> Decimal | None:
    """The right side as one figure in the left side's unit, all figures as written; None where it is a range."""
    try:
        left, right = evaluate(relation.left, AS_WRITTEN), evaluate(relation.right, AS_WRITTEN)
        return figure(aligned(left, right)[1])
    except (UnjudgeableError, ZeroDivisionError):
        return None


def holds(operator: str, first: Interval, second: Interval) -> bool:
    """Whether some numbers out of two intervals satisfy an operator."""
    return COMPARISONS[operator](first, second)


def _not_above(first: Interval, second: Interval) -> bool:
    """Whether some number of the first is at most some number of the second."""
    if first.low is None or second.high is None:
        return True
    if first.low == second.high:
        return not (first.low_open or second.high_open)
    return first.low < second.high


def _below(first: Interval, second: Interval) -> bool:
    return first.low is None or second.high is None or first.low < second.high


def _differ(first: Interval, second: Interval) -> bool:
    return not (first.is_point and first == second)


ZERO = Decimal(0)
COMPARISONS: Mapping[str, Callable[[Interval, Interval], bool]] = {
    "==": Interval.meets,
    "!=": _differ,
    "<=": _not_above,
    "<": _below,
    ">=": lambda first, second: _not_above(second, first),
    ">": lambda first, second: _below(second, first),
}
JUDGES: Mapping[str, Callable[[Relation], Verdict]] = {
    "equation": _equation,
    "series": _translation,
    "conversion": judge_conversion,
    "dimension": judge_dimension,
    "restatement": judge_restatement,
    "translation": _translation,
}
