"""What one figure of an equation would have to be, the others as they are written."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from factcheck.judge import values
from factcheck.judge.evaluate import NARROW_BARE, Scope, evaluate, proportion, unit_of
from factcheck.judge.values import UnjudgeableError, Value
from factcheck.model import Apply, Claim, Expression, Interval, Relation, Term, terms

ONE = Value(Interval.point(1))
Step = tuple[Expression, Value]  # a part of an expression, and the value that it needs


@dataclass(frozen=True)
class Backwards:
    """An equation solved for each of its figures; what they share is worked out once.

    So a total with a thousand parts costs a thousand steps, not a million. `scope` says how much the other
    figures may mean.
    """

    relation: Relation
    scope: Scope = NARROW_BARE
    _others: dict[int, list[Value]] = field(default_factory=dict, repr=False)
    _inside: dict[int, frozenset[tuple[int, int, int]]] = field(default_factory=dict, repr=False)

    def needed(self, claim: Claim) -> Interval | None:
        """The values of a claim that would make the equation hold, in the claim's unit.

        None where that cannot be worked out: the figure occurs more than once, or inside a function,
        a minimum or an absolute value.
        """
        left, right = self.relation.left, self.relation.right
        if claim.quantity is None or self._holds(left, claim) == self._holds(right, claim):
            return None
        side, other = (left, right) if self._holds(left, claim) else (right, left)
        try:
            found = self._solved(side, evaluate(other, self.scope), claim)
            return None if found is None else values.in_unit(found, unit_of(claim.quantity))
        except (UnjudgeableError, ZeroDivisionError):
            return None

    def _solved(self, expression: Expression, target: Value, claim: Claim) -> Value | None:
        """The value that a claim inside an expression needs for the expression to be the target."""
        while not isinstance(expression, Term):
            step = self._inward(expression, target, claim) if isinstance(expression, Apply) else None
            if step is None:
                return None
            expression, target = step
        return target

    def _inward(self, apply: Apply, target: Value, claim: Claim) -> Step | None:
        pair = proportion(apply)
        if pair is not None:
            return self._through_growth(pair, target, claim)
        inside = [index for index, each in enumerate(apply.parts) if self._holds(each, claim)]
        if len(inside) != 1:
            return None
        part = apply.parts[inside[0]]
        if apply.operation == "neg":
            return part, values.negated(target)
        if apply.operation == "+" and len(apply.parts) > 1:
            return part, values.subtract(target, self._rest(apply)[inside[0]])
        if apply.operation in ("-", "*", "/"):
            other = evaluate(apply.parts[1 - inside[0]], self.scope)
            return part, _undone(apply.operation, other, target, first=inside[0] == 0)
        return None

    def _through_growth(self, pair: tuple[Expression, Expression, bool], target: Value, claim: Claim) -> Step | None:
        """A change in proportion is new / old − 1, a fall 1 − new / old: the base takes part once."""
        new, old, falls = pair
        share = values.as_share(target)
        ratio = values.subtract(ONE, share) if falls else values.add(share, ONE)
        if self._holds(new, claim) == self._holds(old, claim):
            return None
        if self._holds(new, claim):
            return new, values.multiply(ratio, evaluate(old, self.scope))
        return old, values.divide(evaluate(new, self.scope), ratio)

    def _rest(self, apply: Apply) -> list[Value]:
        """For each part of a sum, the sum of the others."""
        if id(apply) not in self._others:
            parts = [evaluate(each, self.scope) for each in apply.parts]
            before = [None, *itertools.accumulate(parts, values.add)]
            behind = [None, *itertools.accumulate(reversed(parts), values.add)]
            count = len(parts)
            self._others[id(apply)] = [_sum(before[at], behind[count - 1 - at]) for at in range(count)]
        return self._others[id(apply)]

    def _holds(self, expression: Expression, claim: Claim) -> bool:
        """Whether a claim occurs in an expression."""
        if isinstance(expression, Term):
            return expression.claim is claim
        if id(expression) not in self._inside:
            self._inside[id(expression)] = frozenset(each.claim.identity for each in terms(expression))
        return claim.identity in self._inside[id(expression)]


def _sum(one: Value | None, other: Value | None) -> Value:
    if one is None or other is None:
        found = one or other
        assert found is not None  # a sum has two parts at least
        return found
    return values.add(one, other)


def _undone(operation: str, other: Value, target: Value, *, first: bool) -> Value:
    """What one side of a difference, product or quotient must be, given the other and the result."""
    if operation == "-":
        return values.add(target, other) if first else values.subtract(other, target)
    if operation == "*":
        return values.divide(target, other)
    return values.multiply(target, other) if first else values.divide(other, target)
