"""Everything that a rulebook says of its metrics, one statement each: rules, ranges, ties between metrics, facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date as Date
from decimal import Decimal
from typing import Literal

from factcheck.model import Operator, Quantity, Severity
from factcheck.rulebook.expression import Comparison, Name
from factcheck.rulebook.figures import exactly
from factcheck.rulebook.inequalities import Row
from factcheck.rulebook.linear import ONE, Kinds, Linear, NotLinearError, Stated, compared, limit, rows, variable
from factcheck.rulebook.values import About, Fact, Metric, Place, Rule, Rulebook

Source = Literal["rule", "range", "tie", "fact"]


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a file says: how a message names it, where it stands, when it is valid, and what it says as rows.

    `whole` tells whether the rows are all that it says. `unequal` are pairs that must differ. `as_of` is the day of
    a fact that speaks of no other day, `source` what part of the file it is, `severity` the weight of a rule.
    """

    label: str
    place: Place
    about: About
    rows: tuple[Row, ...]
    kinds: frozenset[str]
    whole: bool = True
    unequal: tuple[Row, ...] = ()
    as_of: Date | None = None
    source: Source = "tie"
    severity: Severity = "error"

    @property
    def variables(self) -> frozenset[str]:
        return frozenset(name for row in (*self.rows, *self.unequal) for name, _ in row.factors)


def statements(rulebook: Rulebook) -> Iterator[Statement]:
    """The statements of a rulebook, in the order of its parts."""
    kinds = Kinds()
    for metric in rulebook.metrics.values():
        yield from _of_range(metric, kinds)
        yield from _of_ties(metric)
    for fact in rulebook.facts:
        yield from _of_fact(fact, kinds)
    for rule in rulebook.rules:
        yield _of_rule(rule, kinds)


def _of_rule(rule: Rule, kinds: Kinds) -> Statement:
    found: list[Stated] = []
    unequal: list[Stated] = []
    whole = True
    for each in rule.assertion:
        try:
            if each.or_else:
                whole = False
            elif each.operator == "!=":
                unequal += rows(Comparison(each.left, "==", each.right), kinds)
            else:
                found += rows(each, kinds)
        except NotLinearError:
            whole = False
    made = _statement(f"the rule '{rule.id}'", rule.place, rule.about, found, unequal)
    return replace(made, whole=whole, source="rule", severity=rule.severity)


def _of_range(metric: Metric, kinds: Kinds) -> Iterator[Statement]:
    bounds = metric.demands.bounds
    found: list[Stated] = []
    ends: tuple[tuple[Operator, tuple[str, Quantity] | None], ...] = ((">=", bounds.at_least), ("<=", bounds.at_most))
    for operator, end in ends:
        if end is not None:
            try:
                found += compared(_now(metric.id), operator, kinds.constant(exactly(end[1])))
            except NotLinearError:
                continue
    if found:
        made = _statement(f"the range of the metric '{metric.id}'", metric.place, metric.about, found)
        yield replace(made, source="range")


def _of_ties(metric: Metric) -> Iterator[Statement]:
    """What the behaviour of a metric and its ties to others say."""
    now, before = _now(metric.id), variable(Name(metric.id, True))
    said: list[tuple[str, Iterable[Stated]]] = []
    if metric.grows_by is not None:
        said.append(("grows_by", compared(now, "==", before.plus(_now(metric.grows_by)))))
    elif metric.behaviour == "cumulative":
        said.append(("behaviour", compared(now, ">=", before)))
    if metric.carries is not None:
        said.append(("carries", compared(now, "==", variable(Name(metric.carries, True)))))
    if metric.rolls is not None:
        made = _now(metric.rolls.start)
        for name in metric.rolls.plus:
            made = made.plus(_now(name))
        for name in metric.rolls.minus:
            made = made.plus(_now(name).times(-ONE))
        said.append(("rolls", compared(now, "==", made)))
    for key, found in said:
        yield _statement(f"'{key}' of the metric '{metric.id}'", metric.place, metric.about, found)


def _of_fact(fact: Fact, kinds: Kinds) -> Iterator[Statement]:
    """A fact as the range in which its figure may lie; it fixes a day, or what is constant from that day on."""
    wide = fact.quantity.wide
    found: list[Stated] = []
    ends: tuple[tuple[Operator, Decimal | None], ...] = (
        (">" if wide.low_open else ">=", wide.low),
        ("<" if wide.high_open else "<=", wide.high),
    )
    for operator, number in ends:
        if number is not None:
            found += compared(_now(fact.metric), operator, limit(number, fact.quantity, kinds))
    name = fact.id if fact.id != fact.metric else f"{fact.value} for '{fact.metric}'"
    made = _statement(f"the fact {name}", fact.place, fact.about, found)
    yield replace(made, source="fact", as_of=fact.as_of)


def _statement(
    label: str, place: Place, about: About, found: Iterable[Stated], unequal: Iterable[Stated] = ()
) -> Statement:
    several, others = tuple(found), tuple(unequal)
    kinds = frozenset(each.kind for each in (*several, *others) if each.kind is not None)
    return Statement(
        label, place, about, tuple(each.row for each in several), kinds, unequal=tuple(each.row for each in others)
    )


def _now(metric: str) -> Linear:
    return variable(Name(metric))
