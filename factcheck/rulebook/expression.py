"""What the expression of a rule says, as frozen values: figures, names, operations and comparisons.

An assertion is a row of comparisons, all of which must hold. A comparison may carry others in `or_else`,
of which one is enough; so every mixture of and, or and not can be written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Date
from typing import Literal

from factcheck.model import Operator

PREVIOUS, AT = "previous", "at"
MANY = 99
FUNCTIONS = {
    "abs": (1, 1), "min": (1, MANY), "max": (1, MANY), "sum": (1, MANY), "count": (1, 1), "change": (1, 1), "growth": (1, 1),
}  # fmt: skip
DIFFERENCES = ("change", "growth")
WORDS = ("and", "or", "not")
RESERVED = frozenset((*FUNCTIONS, *WORDS, PREVIOUS, AT))

Operation = Literal["+", "-", "*", "/", "neg", "abs", "min", "max", "sum", "count", "change", "growth"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of an expression with its unit, as written."""

    text: str
    offset: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A metric: of the release that is checked, of the one before it (`previous`), or of a day.

    `every` stands for all its figures in the release, as `sum(deaths)` and `count(deaths)` take them.
    """

    metric: str
    previous: bool = False
    offset: int = field(default=0, compare=False)
    day: Date | None = None
    every: bool = False

    def __str__(self) -> str:
        if self.day is not None:
            return f"{AT}({self.day.isoformat()}).{self.metric}"
        return f"{PREVIOUS}.{self.metric}" if self.previous else self.metric


@dataclass(frozen=True, slots=True)
class Operate:
    """An operation on parts of an expression."""

    operation: Operation
    parts: tuple[Part, ...]
    depth: int = field(default=1, compare=False)


Part = Figure | Name | Operate


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two parts and what must hold between them, or else one of `or_else`."""

    left: Part
    operator: Operator
    right: Part
    or_else: tuple[Comparison, ...] = ()

    @property
    def alternatives(self) -> tuple[Comparison, ...]:
        """The comparison by itself, then the others of which one is enough."""
        return (replace(self, or_else=()), *self.or_else)


Assertion = tuple[Comparison, ...]


def names(assertion: Assertion) -> Iterator[Name]:
    """The metrics that an assertion names, left to right."""
    for each in assertion:
        yield from names_of(each.left)
        yield from names_of(each.right)
        yield from names(each.or_else)


def names_of(part: Part) -> Iterator[Name]:
    """The metrics that a part of an expression names, those of `change(x)` both now and before."""
    match part:
        case Name():
            yield part
        case Operate(operation="change" | "growth"):
            for inner in part.parts:
                for name in names_of(inner):
                    yield name
                    yield Name(name.metric, True, name.offset)
        case Operate():
            for inner in part.parts:
                yield from names_of(inner)


def figures(assertion: Assertion) -> Iterator[Figure]:
    """The figures with which an assertion compares, left to right."""
    for each in assertion:
        stack: list[Part] = [each.right, each.left]
        while stack:
            part = stack.pop()
            if isinstance(part, Figure):
                yield part
            elif isinstance(part, Operate):
                stack.extend(reversed(part.parts))
        yield from figures(each.or_else)


def renamed(assertion: Assertion, ids: Mapping[str, str]) -> Assertion:
    """An assertion with other names for its metrics."""

    def part(of: Part) -> Part:
        if isinstance(of, Name):
            return replace(of, metric=ids.get(of.metric, of.metric))
        return replace(of, parts=tuple(map(part, of.parts))) if isinstance(of, Operate) else of

    def comparison(of: Comparison) -> Comparison:
        return Comparison(part(of.left), of.operator, part(of.right), tuple(map(comparison, of.or_else)))

    return tuple(map(comparison, assertion))


def in_words(part: Part) -> str:
    """A part of an expression as text."""
    if not isinstance(part, Operate):
        return part.text if isinstance(part, Figure) else str(part)
    inner = [in_words(each) for each in part.parts]
    if part.operation in FUNCTIONS:
        return f"{part.operation}({', '.join(inner)})"
    sides = [f"({text})" if _is_sum(each) else text for text, each in zip(inner, part.parts, strict=True)]
    return f"-{sides[0]}" if part.operation == "neg" else f" {part.operation} ".join(sides)


def _is_sum(part: Part) -> bool:
    return isinstance(part, Operate) and part.operation not in FUNCTIONS
