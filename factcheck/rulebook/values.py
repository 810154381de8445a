"""What a rule file says, as frozen values: metrics, facts, rules, and the rulebook that holds them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
class About:
    """What a file says about one of its metrics, facts or rules: who keeps it, where it is from, when it holds.

    `valid_from` and `valid_to` are the first and the last day of the releases for which it holds.
    """

    tags: tuple[str, ...] = ()
    owner: str = ""
    source: str = ""
    valid_from: Date | None = None
    valid_to: Date | None = None

    def holds_on(self, day: Date | None) -> bool | None:
        """Whether it holds for a release of a day; None where that depends on a day that is not known."""
        if self.valid_from is None and self.valid_to is None:
            return True
        if day is None:
            return None
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def has_tag(self, tags: Collection[str]) -> bool:
        """Whether it carries one of some tags; every thing does where none is asked for."""
        return not tags or not set(tags).isdisjoint(self.tags)


@dataclass(frozen=True, slots=True)
class Words:
    """Words sought near a figure: one of `any`, each of `all`, and none of `none`."""

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a metric is written in one language; what is empty does not matter.

    `texts` are wordings with a slot for the number ("killed {number} civilians"), of which one must stand.
    `counted` are words of the counted thing, of which one must stand. `units` are the units that are
    taken, `dimension` a kind of unit ("area"). `heading` are words, of which one stands in the heading above.
    `section`, `hedge` and `change` list what is taken.
    `period` is the span that the figure covers, used where the text tells it.
    """

    texts: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    dimension: str = ""
    near: Words = Words()
    heading: tuple[str, ...] = ()
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
class Demands:
    """What a metric asks of a release.

    The release must state a `required` one; where it states the figure, then in each unit of `stated_in` and in
    one of `allowed_units` (as written and by name), within `bounds`, with its day where it must be `dated`, a day
    no further back than `max_age`, and with no more significant digits or decimals than given. `every` asks
    that of every figure that fits the metric, else it is asked of the one that fits best.
    """

    required: bool = False
    stated_in: tuple[tuple[str, str], ...] = ()
    allowed_units: tuple[tuple[str, str], ...] = ()
    bounds: Bounds = Bounds()
    max_age: tuple[str, Quantity] | None = None
    dated: bool = False
    max_digits: int | None = None
    max_decimals: int | None = None
    every: bool = False


@dataclass(frozen=True, slots=True)
class RuleExample:
    """A text for which a rule holds, or does not; `earlier` are (ISO date, text) pairs of releases before it.

    `figure` is what a metric takes from the text, "none" for nothing, "" where the example does not say.
    """

    consistent: bool
    lang: str
    text: str
    date: Date | None = None
    earlier: tuple[tuple[str, str], ...] = ()
    figure: str = ""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Metric:
    """A named series of claims. `title` is how messages name it, in several languages where it is a `Phrase`.

    `find` gives the patterns of each language, "any" standing for all. `grows_by` names the flow by which a
    cumulative total grows from one release to the next, `carries` the stock of the release before that
    this one takes over, `rolls` the stocks and flows of the same release that make this one. `severity` is
    that of findings about its demands, None for that of each check.
    """

    id: str
    find: Mapping[str, tuple[Pattern, ...]]
    title: str = ""
    behaviour: Behaviour | None = None
    grows_by: str | None = None
    carries: str | None = None
    rolls: Rolls | None = None
    demands: Demands = Demands()
    severity: Severity | None = None
    about: About = About()
    examples: tuple[RuleExample, ...] = ()
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
    """A figure that is known: a metric's value, as `as_of` some day.

    `quantity` has the tolerance worked in. `value` is the text as written. `id` is what findings name.
    """

    metric: str
    value: str
    quantity: Quantity
    as_of: Date | None = None
    tolerance: Tolerance = Tolerance()
    id: str = ""
    severity: Severity | None = None
    about: About = About()
    examples: tuple[RuleExample, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that must hold among metrics, in every release that states them all.

    `when` is the condition under which it is asked for, as written; the assertion has it worked in.
    """

    id: str
    text: str
    assertion: Assertion
    when: str = ""
    message: str | None = None
    severity: Severity = "error"
    about: About = About()
    examples: tuple[RuleExample, ...] = ()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, eq=False)
class Rulebook:
    """Everything that a set of rule files says; equal only to itself, so that one may cache on it.

    `errors` are the errors in the files, in order; what they concern is left out of the rest. `hints` are things
    in the files that say nothing. `caught` keeps which figures of a release belong to which metric, once that
    was worked out.
    """

    metrics: Mapping[str, Metric] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    rules: tuple[Rule, ...] = ()
    errors: tuple[RuleError, ...] = ()
    hints: tuple[RuleError, ...] = ()
    caught: dict[Document, tuple[Release, Any]] = field(default_factory=dict, init=False, repr=False)

    def rule(self, name: str) -> Rule | None:
        """The rule with this id, or None."""
        return next((each for each in self.rules if each.id == name), None)

    def tagged(self, tags: Collection[str]) -> Rulebook:
        """What carries one of some tags; the other metrics still find their figures, and demand nothing."""
        if not tags:
            return self
        metrics = {name: each if each.about.has_tag(tags) else _finding(each) for name, each in self.metrics.items()}
        facts = tuple(each for each in self.facts if each.about.has_tag(tags))
        rules = tuple(each for each in self.rules if each.about.has_tag(tags))
        return Rulebook(metrics, facts, rules, self.errors, self.hints)


def _finding(metric: Metric) -> Metric:
    """A metric that finds its figures and says nothing about them."""
    return Metric(metric.id, metric.find, metric.title, about=metric.about, place=metric.place)
