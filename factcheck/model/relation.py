"""A relation: claims that belong together by an equation or an inequality.

A relation is an expression tree over claims and constants. It asserts; the judge decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factcheck.model.claim import Claim
from factcheck.model.interval import IntervalFunction
from factcheck.model.quantity import Quantity

Operator = Literal["==", "!=", "<=", "<", ">=", ">"]
Form = Literal[
    "equation",  # both sides are sets of true values that must share one
    "series",  # an equation of figures as written: the hedge that they share cancels and no zeros are free
    "conversion",  # left is the conversion of right, as written
    "precision",  # left must not be finer than its source on the right can know
    "dimension",  # both sides must have the same dimension
    "restatement",  # the coarser side must be a rounding or truncation of the finer
    "translation",  # narrow against narrow
]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Term:
    """A claim in an expression. `role` says what it is there: "total", "part", "source", "carried over"."""

    claim: Claim
    role: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """A figure that stands in no document: a number of an expression, a fact of a rule file.

    `label` is how a message names it, `source` where it comes from ("rules/health.yaml:12").
    """

    quantity: Quantity
    label: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Apply:
    """An operation on expressions: `+` and `min`, `max` of any number, `-`, `*`, `/` of two, `neg`, `abs` of one."""

    operation: Literal["+", "-", "*", "/", "neg", "abs", "min", "max"]
    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A named interval function that a check brings: it takes the intervals of `parts` and gives one in `unit`.

    Each argument is first expressed in the unit that `units` names for it; "" leaves it as it is.
    """

    name: str
    function: IntervalFunction
    parts: tuple[Expression, ...]
    unit: str = ""
    units: tuple[str, ...] = ()


Expression = Term | Constant | Apply | Call


@dataclass(frozen=True, slots=True)
class Relation:
    """Two expressions and what must hold between them.

    `left` is the reported side: the one that a finding quotes and recomputes. `form` chooses how the
    judge compares. `topic` names the sentence that words a finding ("weekday", "roll-forward"), "" for
    the form's own. `unless` holds reasons why the relation cannot be judged (a key of the messages and its
    arguments): then its verdict is skipped. `rule` is the id of the rule that asserted it, `message` its author's
    words, in several languages where it is a `Phrase`; so are the titles of metrics among roles, labels and reasons.
    `words` are places that carry no figure and say that the relation holds, such as a verb: they are shown, and never
    judged. `either` are other relations of which one is enough: the relation fails only where each of them does.
    """

    left: Expression
    right: Expression
    operator: Operator = "=="
    form: Form = "equation"
    topic: str = ""
    unless: tuple[str, ...] = ()
    rule: str | None = None
    message: str | None = None
    severity: Severity | None = None
    words: tuple[Term, ...] = ()
    either: tuple[Relation, ...] = ()

    def terms(self) -> Iterator[Term]:
        """The claims that take part, the reported side first, in reading order of the expression."""
        found: list[Term] = []
        _gather(self.left, found)
        _gather(self.right, found)
        for each in self.either:
            found += each.terms()
        return iter(found)


def terms(expression: Expression) -> Iterator[Term]:
    """The claims of an expression, left to right."""
    found: list[Term] = []
    _gather(expression, found)
    return iter(found)


def _gather(expression: Expression, found: list[Term]) -> None:
    """Add the claims of an expression to a list: every relation is asked for them, so that they are not passed up one by one."""
    if isinstance(expression, Term):
        found.append(expression)
    elif isinstance(expression, Apply | Call):
        for part in expression.parts:
            _gather(part, found)


def constants(expression: Expression) -> Iterator[Constant]:
    """The constants of an expression, left to right."""
    match expression:
        case Constant():
            yield expression
        case Apply() | Call():
            for part in expression.parts:
                yield from constants(part)
