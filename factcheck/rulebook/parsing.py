"""The expressions of rules read: `open == carried_over + received - completed`.

A grammar of our own, read by lark; nothing is ever evaluated as code. Length, depth, and what a mixture of
and, or and not unfolds to are bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as Date
from functools import cache
from pathlib import Path
from typing import Any, cast

from factcheck.model import Operator
from factcheck.rulebook import truths
from factcheck.rulebook.expression import (
    AT,
    DIFFERENCES,
    FUNCTIONS,
    PREVIOUS,
    RESERVED,
    Assertion,
    Comparison,
    Figure,
    Name,
    Operate,
    Operation,
    Part,
    names_of,
)
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.truths import Truth

MAX_LENGTH = 2_000
MAX_DEPTH = 60
HOW_DATED = f"write a figure of a day as '{AT}(2024-01-31).NAME'"

_COMPARISONS: dict[str, Operator] = {
    "==": "==", "!=": "!=", "<=": "<=", ">=": ">=", "<": "<", ">": ">", "≤": "<=", "≥": ">=", "≠": "!=",
}  # fmt: skip
_OPERATIONS: dict[str, Operation] = {"+": "+", "-": "-", "−": "-", "*": "*", "×": "*", "/": "/", "÷": "/"}
_DATED = re.compile(r"at\(\s*(\d{4}-\d\d-\d\d)\s*\)\s*\.\s*(\w+)")


class ExpressionError(ValueError):
    """An expression that cannot be read; `offset` counts its code points from 0."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.message = message


def parse(text: str) -> Assertion:
    """The comparisons that an expression asserts, all of which must hold; raises ExpressionError."""
    return _read(text).assertion


def parse_if(condition: str, text: str) -> Assertion:
    """The comparisons of a text, asserted where those of a condition hold; raises ExpressionError of the text."""
    return _limited(truths.either((truths.negated(_read(condition)), _read(text))), 0).assertion


def _read(text: str) -> Truth:
    if len(text) > MAX_LENGTH:
        raise ExpressionError(0, f"the expression is longer than {MAX_LENGTH:,} characters; split the rule")
    from lark.exceptions import UnexpectedInput

    try:
        read = _parser().parse(text)
    except UnexpectedInput as error:
        raise _unexpected(text, error) from None
    if not isinstance(read, Truth):
        raise _ended(text)
    return read


@cache
def _parser() -> Any:
    """The parser: LALR, so that time grows with the length alone, and built bottom-up without recursion."""
    from lark import Lark

    grammar = (Path(__file__).parent / "expression.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", transformer=_Builder(), maybe_placeholders=False)


class _Builder:
    """Makes the parts of an expression; lark calls the method of each rule's name."""

    def start(self, children: list[Any]) -> Any:
        return children[0]

    def either(self, children: list[Any]) -> Truth:
        return _limited(truths.either(map(_truth, children)), _offset(children[0]))

    def both(self, children: list[Any]) -> Truth:
        return _limited(truths.both(map(_truth, children)), _offset(children[0]))

    def negated(self, children: list[Any]) -> Truth:
        return _limited(truths.negated(_truth(children[0])), _offset(children[0]))

    def compared(self, children: list[Any]) -> Truth:
        sides, operators = [_value(each) for each in children[::2]], children[1::2]
        return Truth(
            tuple(
                (Comparison(left, _COMPARISONS[str(operator)], right),)
                for left, operator, right in zip(sides[:-1], operators, sides[1:], strict=True)
            ),
            _offset(children[0]),
        )

    def calculated(self, children: list[Any]) -> Part:
        made = _value(children[0])
        for sign, part in zip(children[1::2], children[2::2], strict=True):
            made = _join(_OPERATIONS[str(sign)], made, _value(part), sign.start_pos)
        return made

    def signed(self, children: list[Any]) -> Part:
        sign, part = children
        return _value(part) if sign == "+" else _operate("neg", (_value(part),), sign.start_pos)

    def quantity(self, children: list[Any]) -> Part:
        (token,) = children
        return Figure(str(token), token.start_pos)

    def name(self, children: list[Any]) -> Part:
        (token,) = children
        return _name(str(token), token.start_pos)

    def dated(self, children: list[Any]) -> Part:
        (token,) = children
        found = _DATED.fullmatch(str(token))
        assert found is not None
        try:
            day = Date.fromisoformat(found[1])
        except ValueError:
            raise ExpressionError(token.start_pos, f"there is no day '{found[1]}'; {HOW_DATED}") from None
        return Name(found[2], offset=token.start_pos + found.start(2), day=day)

    def call(self, children: list[Any]) -> Part:
        token, *given = children
        function, offset = str(token), token.start_pos
        if function == AT:
            raise ExpressionError(offset, HOW_DATED)
        if function not in FUNCTIONS:
            raise ExpressionError(offset, f"unknown function '{function}'{nearest(function, FUNCTIONS)}")
        parts = tuple(_value(each) for each in given)
        fewest, most = FUNCTIONS[function]
        if not fewest <= len(parts) <= most:
            raise ExpressionError(offset, f"'{function}' takes {_count(fewest, most)}, not {len(parts)}")
        return _called(cast("Operation", function), parts, offset)


def _called(function: Operation, parts: tuple[Part, ...], offset: int) -> Part:
    """A function over its parts; `sum(deaths)`, of one metric alone, takes every figure of that metric."""
    only = parts[0]
    if function in DIFFERENCES and any(
        name.previous or name.day or name.every for part in parts for name in names_of(part)
    ):
        raise ExpressionError(
            offset, f"'{function}' compares with the release before by itself; leave out '{PREVIOUS}.' and other times"
        )
    if function == "count" and not isinstance(only, Name):
        raise ExpressionError(offset, "'count' takes the name of one metric")
    if function in ("sum", "min", "max", "count") and len(parts) == 1 and isinstance(only, Name):
        if only.previous or only.day:
            raise ExpressionError(
                offset, f"'{function}' of one metric takes its figures in this release; name it alone"
            )
        parts = (Name(only.metric, offset=only.offset, every=True),)
    return _operate(function, parts, offset)


def _truth(child: Any) -> Truth:
    """Something that holds or does not; a mere value is neither."""
    if isinstance(child, Truth):
        return child
    raise ExpressionError(_offset(child), "'and', 'or' and 'not' join comparisons; compare this value (write 'a == b')")


def _value(child: Any) -> Part:
    """Something that one can calculate with; a comparison is not."""
    if isinstance(child, Truth):
        raise ExpressionError(child.offset, "a comparison is no value; join comparisons by 'and' or 'or'")
    return cast("Part", child)


def _offset(child: Any) -> int:
    """Where a part of an expression stands, as far as it knows."""
    while isinstance(child, Operate):
        child = child.parts[0]
    return int(child.offset)


def _limited(truth: Truth, offset: int) -> Truth:
    if truth.size > truths.MAX_SIZE:
        raise ExpressionError(offset, "too many alternatives hang together; split the rule")
    return truth


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
        return _ended(text)
    word = rest[0]
    if word.startswith("="):
        return ExpressionError(offset, "unexpected '='; write '==' to compare")
    if word.startswith(".") and _stands_after_at(text[:offset]):
        return ExpressionError(offset, f"unexpected '{word[:40]}'; {HOW_DATED}")
    return ExpressionError(offset, f"unexpected '{word[:40]}'")


def _stands_after_at(before: str) -> bool:
    """Whether `at(…)` with something that is no day stands before."""
    return before.rstrip().endswith(")") and f"{AT}(" in before


def _ended(text: str) -> ExpressionError:
    wants = "" if _compares(text) else "; it compares nothing (write 'a == b')"
    return ExpressionError(max(len(text.rstrip()) - 1, 0), f"the expression ends too early{wants}")


def _compares(signs: Iterable[str]) -> bool:
    return any(sign in signs for sign in "=<>≤≥≠")
