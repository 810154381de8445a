"""The expressions of rules: `open == carried_over + received - completed`.

A grammar of our own, read by lark; nothing is ever evaluated as code. Length and depth are bounded.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

from factcheck.model import Operator

MAX_LENGTH = 2_000
MAX_DEPTH = 60
PREVIOUS = "previous"
WORDS = ("and", "or", "not")
FUNCTIONS = {"abs": (1, 1), "min": (1, 99), "max": (1, 99), "sum": (1, 99), "change": (1, 1), "growth": (1, 1)}
DIFFERENCES = ("change", "growth")
RESERVED = frozenset((*FUNCTIONS, *WORDS, PREVIOUS, "at", "count"))

Operation = Literal["+", "-", "*", "/", "neg", "abs", "min", "max", "sum", "change", "growth"]

_COMPARISONS: dict[str, Operator] = {
    "==": "==", "!=": "!=", "<=": "<=", ">=": ">=", "<": "<", ">": ">", "≤": "<=", "≥": ">=", "≠": "!=",
}  # fmt: skip
_OPERATIONS: dict[str, Operation] = {"+": "+", "-": "-", "−": "-", "*": "*", "×": "*", "/": "/", "÷": "/"}


class ExpressionError(ValueError):
    """An expression that cannot be read; `offset` counts its code points from 0."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of an expression with its unit, as written."""

    text: str
    offset: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A metric, of the release that is checked or of the one before it."""

    metric: str
    previous: bool = False
    offset: int = field(default=0, compare=False)

    def __str__(self) -> str:
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
    """Two parts and what must hold between them."""

    left: Part
    operator: Operator
    right: Part


Assertion = tuple[Comparison, ...]


def parse(text: str) -> Assertion:
    """The comparisons that an expression asserts, all of which must hold; raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(0, f"the expression is longer than {MAX_LENGTH:,} characters; split the rule")
    from lark.exceptions import UnexpectedInput

    try:
        read: Assertion = _parser().parse(text)
    except UnexpectedInput as error:
        raise _unexpected(text, error) from None
    return read


def names(assertion: Assertion) -> Iterator[Name]:
    """The metrics that an assertion names, left to right."""
    for each in assertion:
        yield from names_of(each.left)
        yield from names_of(each.right)


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
    stack: list[Part] = [side for each in reversed(assertion) for side in (each.right, each.left)]
    while stack:
        part = stack.pop()
        if isinstance(part, Figure):
            yield part
        elif isinstance(part, Operate):
            stack.extend(reversed(part.parts))


def renamed(assertion: Assertion, ids: Mapping[str, str]) -> Assertion:
    """An assertion with other names for its metrics."""

    def part(of: Part) -> Part:
        if isinstance(of, Name):
            return replace(of, metric=ids.get(of.metric, of.metric))
        return replace(of, parts=tuple(map(part, of.parts))) if isinstance(of, Operate) else of

    return tuple(Comparison(part(each.left), each.operator, part(each.right)) for each in assertion)


def written(assertion: Assertion) -> str:
    """An assertion as text, from which the same assertion is read; inner operations stand in brackets."""
    return " and ".join(f"{_text(each.left)} {each.operator} {_text(each.right)}" for each in assertion)


def _text(part: Part) -> str:
    if not isinstance(part, Operate):
        return part.text if isinstance(part, Figure) else str(part)
    inner = [_text(each) for each in part.parts]
    if part.operation in FUNCTIONS:
        return f"{part.operation}({', '.join(inner)})"
    sides = [f"({text})" if _is_sum(each) else text for text, each in zip(inner, part.parts, strict=True)]
    return f"-{sides[0]}" if part.operation == "neg" else f" {part.operation} ".join(sides)


def _is_sum(part: Part) -> bool:
    return isinstance(part, Operate) and part.operation not in FUNCTIONS


@cache
def _parser() -> Any:
    """The parser: LALR, so that time grows with the length alone, and built bottom-up without recursion."""
    from lark import Lark

    grammar = (Path(__file__).parent / "expression.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", transformer=_Builder(), maybe_placeholders=False)


class _Builder:
    """Makes the parts of an expression; lark calls the method of each rule's name."""

    def start(self, chains: list[Assertion]) -> Assertion:
        return tuple(comparison for chain in chains for comparison in chain)

    def chain(self, children: list[Any]) -> Assertion:
        sides, operators = children[::2], children[1::2]
        return tuple(
            Comparison(left, _COMPARISONS[str(operator)], right)
            for left, operator, right in zip(sides[:-1], operators, sides[1:], strict=True)
        )

    def addition(self, children: list[Any]) -> Part:
        made: Part = children[0]
        for sign, part in zip(children[1::2], children[2::2], strict=True):
            made = _join(_OPERATIONS[str(sign)], made, part, sign.start_pos)
        return made

    product = addition

    def signed(self, children: list[Any]) -> Part:
        sign, part = children
        return part if sign == "+" else _operate("neg", (part,), sign.start_pos)

    def quantity(self, children: list[Any]) -> Part:
        (token,) = children
        return Figure(str(token), token.start_pos)

    def name(self, children: list[Any]) -> Part:
        (token,) = children
        return _name(str(token), token.start_pos)

    def call(self, children: list[Any]) -> Part:
        token, *parts = children
        function, offset = str(token), token.start_pos
        if function not in FUNCTIONS:
            raise ExpressionError(offset, f"unknown function '{function}'{nearest(function, FUNCTIONS)}")
        fewest, most = FUNCTIONS[function]
        if not fewest <= len(parts) <= most:
            raise ExpressionError(offset, f"'{function}' takes {_count(fewest, most)}, not {len(parts)}")
        made = _operate(cast("Operation", function), tuple(parts), offset)
        if function in DIFFERENCES and any(name.previous for part in parts for name in names_of(part)):
            raise ExpressionError(
                offset, f"'{function}' compares with the release before by itself; leave out '{PREVIOUS}.'"
            )
        return made


def nearest(word: str, known: Iterable[str]) -> str:
    """ "; did you mean 'beds'?" for the nearest of the known words, "" where none is near."""
    found = difflib.get_close_matches(word, sorted(known), 1)
    return f"; did you mean '{found[0]}'?" if found else ""


def _count(fewest: int, most: int) -> str:
    return "one value" if most == fewest else f"{fewest} to {most} values"


def _name(text: str, offset: int) -> Name:
    first, *rest = text.split(".")
    if not rest:
        if text in RESERVED:
            raise ExpressionError(offset, f"'{text}' is a word of the language; it needs an operand")
        return Name(text, False, offset)
    if first != PREVIOUS or len(rest) > 1:
        raise ExpressionError(offset, f"'{text}' names no metric; only '{PREVIOUS}.' may stand before a metric")
    return Name(rest[0], True, offset)


def _join(operation: Operation, left: Part, right: Part, offset: int) -> Part:
    """A sum of many parts stays flat, so that a long one is not deep."""
    if operation == "+" and isinstance(left, Operate) and left.operation == "+":
        return _operate("+", (*left.parts, right), offset)
    return _operate(operation, (left, right), offset)


def _operate(operation: Operation, parts: tuple[Part, ...], offset: int) -> Operate:
    depth = 1 + max(part.depth if isinstance(part, Operate) else 0 for part in parts)
    if depth > MAX_DEPTH:
        raise ExpressionError(offset, f"the expression is nested more than {MAX_DEPTH} levels deep; split the rule")
    return Operate(operation, parts, depth)


def _unexpected(text: str, error: Any) -> ExpressionError:
    """What lark stumbled over, in the words of somebody who writes rules."""
    offset = error.pos_in_stream if error.pos_in_stream is not None else len(text)
    rest = text[offset:].split()
    if not rest or getattr(getattr(error, "token", None), "type", "") == "$END":
        wants = "" if any(sign in text for sign in "=<>≤≥≠") else "; it compares nothing (write 'a == b')"
        return ExpressionError(max(len(text.rstrip()) - 1, 0), f"the expression ends too early{wants}")
    word = rest[0]
    if word.startswith("="):
        return ExpressionError(offset, "unexpected '='; write '==' to compare")
    if word in ("or", "not"):
        return ExpressionError(offset, f"'{word}' is not understood; only 'and' joins comparisons")
    return ExpressionError(offset, f"unexpected '{word[:40]}'")
