"""A rule and the figures of a release made into relations, which the judge decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import partial
from typing import Literal

from factcheck.model import Apply, Claim, Constant, Expression, Operator, Quantity, Relation, Term, reworded
from factcheck.rulebook.expression import Comparison, Figure, Name, Operate, Operation, Part, names
from factcheck.rulebook.figures import exactly, figure
from factcheck.rulebook.values import Metric, Rule

MISSING, MISSING_BEFORE, AMBIGUOUS = "metric-missing", "metric-missing-before", "metric-ambiguous"
_MIRRORED: dict[Operator, Operator] = {"==": "==", "!=": "!=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"}
_APPLIED: dict[Operation, Literal["+", "-", "*", "/", "neg", "abs", "min", "max"]] = {
    "+": "+", "sum": "+", "-": "-", "*": "*", "/": "/", "neg": "neg", "abs": "abs", "min": "min", "max": "max",
}  # fmt: skip
_ONE = Constant(Quantity(Decimal(1), exact=True), label="1")
_HUNDRED = Constant(Quantity(Decimal(100), unit="percent", kind="percent", exact=True), label="100 %")
_NOTHING = Quantity(None)

Figures = Mapping[str, Claim]


def asserted(
    rule: Rule,
    now: Figures,
    before: Figures | None = None,
    *,
    metrics: Mapping[str, Metric] | None = None,
    ambiguous: frozenset[str] = frozenset(),
) -> Iterator[Relation]:
    """The relations that a rule asserts of a release, one for each comparison.

    `now` holds the figures of the release by metric, `before` those that earlier releases stated last.
    A relation with a figure that is not there says so in `unless`, and is skipped. A release that states none of
    the rule's metrics is about something else: then nothing is asserted.
    """
    named = {name.metric for name in names(rule.assertion)}
    if named and named.isdisjoint(now) and named.isdisjoint(ambiguous):
        return
    scene = _Scene(now, before or {}, metrics or {}, ambiguous)
    message = filled(rule.message, now) if rule.message else rule.text
    for comparison in rule.assertion:
        turned = _reported_first(comparison)
        yield Relation(
            left=scene.expression(turned.left),
            right=scene.expression(turned.right),
            operator=turned.operator,
            topic="rule",
            unless=scene.missing(turned),
            rule=rule.id,
            message=message,
            severity=rule.severity,
        )


def filled(message: str, now: Figures) -> str:
    """A rule's message with {metric} replaced by the figure as the release writes it; other braces stay."""
    for name, claim in now.items():
        message = reworded(message, partial(_put, name, " ".join(claim.surface.split())))
    return message


def _put(name: str, surface: str, text: str) -> str:
    return text.replace("{" + name + "}", surface)


def _reported_first(comparison: Comparison) -> Comparison:
    """A comparison with the figure of this release on the left, where one stands alone: findings quote the left side."""
    if _alone(comparison.left) or not _alone(comparison.right):
        return comparison
    return Comparison(comparison.right, _MIRRORED[comparison.operator], comparison.left)


def _alone(part: Part) -> bool:
    return isinstance(part, Name) and not part.previous


class _Scene:
    """The figures among which an expression finds its terms."""

    def __init__(self, now: Figures, before: Figures, metrics: Mapping[str, Metric], ambiguous: frozenset[str]) -> None:
        self.now = now
        self.before = before
        self.metrics = metrics
        self.ambiguous = ambiguous

    def missing(self, comparison: Comparison) -> tuple[str, ...]:
        """Why a comparison cannot be judged, () where it can."""
        for name in names((comparison,)):
            if name.metric in (self.before if name.previous else self.now):
                continue
            if name.previous:
                return MISSING_BEFORE, self.title(name)
            return (AMBIGUOUS if name.metric in self.ambiguous else MISSING), self.title(name)
        return ()

    def title(self, name: Name) -> str:
        metric = self.metrics.get(name.metric)
        return metric.named if metric is not None else name.metric.replace("_", " ")

    def expression(self, part: Part, *, earlier: bool = False) -> Expression:
        """A part of a rule over claims; `earlier` takes each figure from the release before."""
        match part:
            case Figure():
                return Constant(exactly(figure(part.text)), label=part.text)
            case Name():
                return self.term(part, earlier=earlier)
            case Operate(operation="change"):
                return Apply("-", (self.expression(part.parts[0]), self.expression(part.parts[0], earlier=True)))
            case Operate(operation="growth"):
                new, old = self.expression(part.parts[0]), self.expression(part.parts[0], earlier=True)
                return Apply("*", (Apply("-", (Apply("/", (new, old)), _ONE)), _HUNDRED))
            case Operate():
                parts = tuple(self.expression(each, earlier=earlier) for each in part.parts)
                return Apply(_APPLIED[part.operation], parts)

    def term(self, name: Name, *, earlier: bool) -> Expression:
        previous = name.previous or earlier
        claim = (self.before if previous else self.now).get(name.metric)
        if claim is None:
            return Constant(_NOTHING, label=self.title(name))
        return Term(claim, "earlier" if previous else self.title(name))
