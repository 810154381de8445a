"""A rule and the figures of a release made into relations, which the judge decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Date
from decimal import Decimal
from functools import partial
from typing import Literal

from factcheck.model import (
    Apply,
    Call,
    Claim,
    Constant,
    Expression,
    Interval,
    Operator,
    Period,
    Quantity,
    Relation,
    Term,
    reworded,
)
from factcheck.rulebook.days import alike
from factcheck.rulebook.expression import PREVIOUS, Comparison, Figure, Name, Operate, Operation, Part, names
from factcheck.rulebook.figures import exactly, figure
from factcheck.rulebook.values import Metric, Rule

MISSING, MISSING_BEFORE, MISSING_AT = "metric-missing", "metric-missing-before", "metric-missing-at"
AMBIGUOUS, UNDATED, PERIODS_DIFFER = "metric-ambiguous", "rule-undated", "periods-differ"
_MIRRORED: dict[Operator, Operator] = {"==": "==", "!=": "!=", "<=": ">=", ">=": "<=", "<": ">", ">": "<"}
_APPLIED: dict[Operation, Literal["+", "-", "*", "/", "neg", "abs", "min", "max"]] = {
    "+": "+", "sum": "+", "-": "-", "*": "*", "/": "/", "neg": "neg", "abs": "abs", "min": "min", "max": "max",
}  # fmt: skip
_ONE = Constant(Quantity(Decimal(1), exact=True), label="1")
_HUNDRED = Constant(Quantity(Decimal(100), unit="percent", kind="percent", exact=True), label="100 %")
_NOTHING = Quantity(None)

Figures = Mapping[str, Claim]


@dataclass(frozen=True, slots=True)
class Scene:
    """The figures among which a rule finds its own.

    `now` holds the figures of the release by metric, `every` all that fit a metric, `before` those that earlier
    releases stated last. `at` gives what is known of a metric for a day. `ambiguous` are the metrics that several
    figures of the release fit equally well.
    """

    now: Figures
    before: Figures = field(default_factory=dict)
    every: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)
    at: Callable[[str, Date], Term | Constant | None] = lambda *_: None
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    ambiguous: frozenset[str] = frozenset()
    date: Date | None = None

    def known(self, name: Name) -> bool:
        """Whether there is a figure for a name."""
        if name.day is not None:
            return self.at(name.metric, name.day) is not None
        if name.every:
            return bool(self.every.get(name.metric))
        return name.metric in (self.before if name.previous else self.now)

    def title(self, name: Name) -> str:
        metric = self.metrics.get(name.metric)
        return metric.named if metric is not None else name.metric.replace("_", " ")


def asserted(rule: Rule, scene: Scene) -> Iterator[Relation]:
    """The relations that a rule asserts of a release, one for each comparison.

    A relation with a figure that is not there says so in `unless`, and is skipped. A release that states none of
    the rule's metrics, or is of a day for which the rule is not valid, is about something else: then nothing is
    asserted.
    """
    named = {name.metric for name in names(rule.assertion)}
    if named and named.isdisjoint(scene.now) and named.isdisjoint(scene.ambiguous):
        return
    valid = rule.about.holds_on(scene.date)
    if valid is False:
        return
    message = filled(rule.message, scene) if rule.message else rule.text
    for comparison in rule.assertion:
        several = (_reported_first(each) for each in comparison.alternatives)
        first, *others = (_relation(rule, message, each, scene) for each in several)
        made = replace(first, either=tuple(others))
        yield made if valid else replace(made, unless=(UNDATED, rule.id))


def _relation(rule: Rule, message: str, comparison: Comparison, scene: Scene) -> Relation:
    return Relation(
        left=_expression(scene, comparison.left),
        right=_expression(scene, comparison.right),
        operator=comparison.operator,
        topic="rule",
        unless=_missing(scene, comparison),
        rule=rule.id,
        message=message,
        severity=rule.severity,
    )


def filled(message: str, scene: Scene) -> str:
    """A rule's message with {metric} replaced by the figure as the release writes it, {previous.metric} by that before."""
    for prefix, figures in (("", scene.now), (f"{PREVIOUS}.", scene.before)):
        for name, claim in figures.items():
            message = reworded(message, partial(_put, prefix + name, " ".join(claim.surface.split())))
    return message


def _put(name: str, surface: str, text: str) -> str:
    return text.replace("{" + name + "}", surface)


def _reported_first(comparison: Comparison) -> Comparison:
    """A comparison with the figure of this release on the left, where one stands alone: findings quote the left side."""
    if _alone(comparison.left) or not _alone(comparison.right):
        return comparison
    return Comparison(comparison.right, _MIRRORED[comparison.operator], comparison.left)


def _alone(part: Part) -> bool:
    return isinstance(part, Name) and not part.previous and part.day is None


def _missing(scene: Scene, comparison: Comparison) -> tuple[str, ...]:
    """Why a comparison cannot be judged, () where it can."""
    for name in names((comparison,)):
        if scene.known(name):
            continue
        if name.day is not None:
            return MISSING_AT, scene.title(name), name.day.isoformat()
        if name.previous:
            return MISSING_BEFORE, scene.title(name)
        return (AMBIGUOUS if name.metric in scene.ambiguous else MISSING), scene.title(name)
    return (PERIODS_DIFFER,) if _of_several_periods(scene, comparison) else ()


def _of_several_periods(scene: Scene, comparison: Comparison) -> bool:
    """Whether flows of this release, which a rule compares, are told of different stretches of time."""
    first: Period | None = None
    for name in names((comparison,)):
        metric = scene.metrics.get(name.metric)
        if metric is None or metric.behaviour != "flow" or not _alone(name) or name.every:
            continue
        period = scene.now[name.metric].period
        if period is not None:
            first = first or period
            if not alike(first, period):
                return True
    return False


def _expression(scene: Scene, part: Part, *, earlier: bool = False) -> Expression:
    """A part of a rule over claims; `earlier` takes each figure from the release before."""
    match part:
        case Figure():
            return Constant(exactly(figure(part.text)), label=part.text)
        case Name():
            return _term(scene, part, earlier=earlier)
        case Operate(operation="change"):
            only = part.parts[0]
            return Apply("-", (_expression(scene, only), _expression(scene, only, earlier=True)))
        case Operate(operation="growth"):
            new, old = _expression(scene, part.parts[0]), _expression(scene, part.parts[0], earlier=True)
            return Apply("*", (Apply("-", (Apply("/", (new, old)), _ONE)), _HUNDRED))
        case Operate(operation="count"):
            terms = _every(scene, part.parts)
            number = Interval.point(len(terms))
            return Call("count", lambda *_: number, terms)
        case Operate(parts=(Name(every=True),)):
            terms = _every(scene, part.parts)
            return terms[0] if len(terms) == 1 else Apply(_APPLIED[part.operation], terms)
        case Operate():
            parts = tuple(_expression(scene, each, earlier=earlier) for each in part.parts)
            return Apply(_APPLIED[part.operation], parts)


def _every(scene: Scene, parts: tuple[Part, ...]) -> tuple[Expression, ...]:
    """All figures of a metric in this release, in order of place."""
    (name,) = parts
    assert isinstance(name, Name)
    claims = sorted(scene.every.get(name.metric, ()), key=lambda each: each.start)
    return tuple(Term(each, scene.title(name)) for each in claims) or (_nothing(scene, name),)


def _term(scene: Scene, name: Name, *, earlier: bool) -> Expression:
    if name.day is not None:
        return scene.at(name.metric, name.day) or _nothing(scene, name)
    previous = name.previous or earlier
    claim = (scene.before if previous else scene.now).get(name.metric)
    if claim is None:
        return _nothing(scene, name)
    return Term(claim, "earlier" if previous else scene.title(name))


def _nothing(scene: Scene, name: Name) -> Constant:
    return Constant(_NOTHING, label=scene.title(name))
