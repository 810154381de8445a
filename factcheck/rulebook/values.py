"""What a rule file says, as frozen values: metrics, facts, rules, and the rulebook that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from decimal import Decimal
from typing import Any, Literal

from factcheck.errors import RuleError
from factcheck.model import Change, Document, Quantity, Release, Severity
from factcheck.rulebook.expression import Assertion

Behaviour = Literal["cumulative", "stock", "flow", "share", "constant"]
Span = Literal["cumulative", "day", "week", "month", "quarter", "year"]
ToleranceKind = Literal["rounding", "absolute", "percent"]

ANY_LANGUAGE = "any"
BEHAVIOURS: tuple[Behaviour, ...] = ("cumulative", "stock", "flow", "share", "constant")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a rule file; line and column start at 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


NOWHERE = Place("", 1, 1)


@dataclass(frozen=True, slots=True)
class Words:
    """Words sought near a figure: one of `any`, each of `all`, and none of `none`."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a metric is written in one language; what is empty does not matter.

    `counted` are words of the counted thing, of which one must stand. `units` are the units that are
    taken, `dimension` a kind of unit ("area"). `section`, `hedge` and `change` list what is taken.
    `period` is the span that the figure covers, used where the text tells it.
    """

    counted: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    dimension: str = ""
    near: Words = Words()
    section: tuple[str, ...] = ()
    hedge: tuple[str, ...] = ()
    change: tuple[Change, ...] = ()
    period: Span | None = None


@dataclass(frozen=True, slots=True)
class Rolls:
    """How an open stock comes about: `start` (`from` in the file) plus what came in, minus what went out."""

    start: str
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the greatest value that a metric may take, as people write them."""

    at_least: tuple[str, Quantity] | None = None
    at_most: tuple[str, Quantity] | None = None


@dataclass(frozen=True, slots=True)
class Metric:
    """A named series of claims. `title` is how messages name it, in several languages where it is a `Phrase`.

    `find` gives the patterns of each language, "any" standing for all. `grows_by` names the flow by which a
    cumulative total grows from one release to the next, `carries` the stock of the release before that
    this one takes over, `rolls` the stocks and flows of the same release that make this one. A release
    must state a `required` one, and state it in each unit of `stated_in`, as written and by its name.
    """

    id: str
    find: Mapping[str, tuple[Pattern, ...]]
    title: str = ""
    behaviour: Behaviour | None = None
    grows_by: str | None = None
    carries: str | None = None
    rolls: Rolls | None = None
    bounds: Bounds = Bounds()
    required: bool = False
    stated_in: tuple[tuple[str, str], ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def named(self) -> str:
        """How messages name the metric: its title, else its id in plain words."""
        return self.title or self.id.replace("_", " ")

    def patterns(self, lang: str | None) -> tuple[Pattern, ...]:
        """The patterns for a release in this language; "ar-IQ" takes those of "ar"."""
        base = (lang or "").replace("_", "-").split("-")[0].lower()
        return (*self.find.get(base, ()), *self.find.get(ANY_LANGUAGE, ()))


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What may lie between a fact and a claim: its rounding, an amount in `unit`, or a share in percent."""

    kind: ToleranceKind = "rounding"
    amount: Decimal = Decimal(0)
    unit: str = ""
    text: str = "rounding"


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that is known: a metric's value, as `as_of` some day, with where it is known from.

    `quantity` has the tolerance worked in. `value` is the text as written.
    """

    metric: str
    value: str
    quantity: Quantity
    as_of: Date | None = None
    tolerance: Tolerance = Tolerance()
    source: str = ""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class RuleExample:
    """A text for which a rule holds, or does not; `earlier` are (ISO date, text) pairs of releases before it."""

    consistent: bool
    lang: str
    text: str
    date: Date | None = None
    earlier: tuple[tuple[str, str], ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that must hold among metrics, in every release that states them all."""

    id: str
    text: str
    assertion: Assertion
    message: str | None = None
    severity: Severity = "error"
    examples: tuple[RuleExample, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, eq=False)
class Rulebook:
    """Everything that a set of rule files says; equal only to itself, so that one may cache on it.

    `errors` are the errors in the files, in order; what they concern is left out of the rest. `caught`
    keeps which figures of a release belong to which metric, once that was worked out.
    """

    metrics: Mapping[str, Metric] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    rules: tuple[Rule, ...] = ()
    errors: tuple[RuleError, ...] = ()
    caught: dict[Document, tuple[Release, Any]] = field(default_factory=dict, init=False, repr=False)

    def rule(self, name: str) -> Rule | None:
        """The rule with this id, or None."""
        return next((each for each in self.rules if each.id == name), None)
