"""What a rule asserts, read out of its file: its condition, its expression, the figures and names in its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from factcheck.errors import RuleError
from factcheck.model import reworded
from factcheck.rulebook import expression
from factcheck.rulebook.expression import PREVIOUS, Assertion
from factcheck.rulebook.figures import FigureError, figure, unit_words
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.parsing import ExpressionError, parse, parse_if
from factcheck.rulebook.parts import BrokenError
from factcheck.rulebook.rulefile import RuleFile
from factcheck.rulebook.source import Mapping as Node
from factcheck.rulebook.source import Place, Text, place_of
from factcheck.rulebook.values import Metric, Rule
from factcheck.rulebook.words import counts

BEFORE = f"{PREVIOUS}."
_BRACED = re.compile(r"\{([^{}]*)\}")
_NAMED = re.compile(rf"\{{(?:{PREVIOUS}\.)?([^\W\d]\w*)\}}")


class Known(Protocol):
    """What is known while files are built: the metrics so far, and where errors go."""

    errors: list[RuleError]
    metrics: dict[str, Metric]


@dataclass(frozen=True, slots=True)
class Read:
    """What a rule asserts as a `whole`, and each of its texts with what it says, for names and figures in it."""

    whole: Assertion
    said: tuple[tuple[Text, Assertion], ...]


def reading(node: Node, path: str, errors: list[RuleError]) -> Read:
    """The assertion of a rule, its condition worked in; raises BrokenError where one of its texts cannot be read."""
    said = []
    for key in ("when", "assert"):
        if key in node:
            text: Text = node[key]
            try:
                said.append((text, parse(text)))
            except ExpressionError as error:
                errors.append(RuleError(path, *text.at(error.offset), error.message))
    if len(said) < len({"when", "assert"} & set(node)):
        raise BrokenError
    if "when" not in node:
        return Read(said[0][1], tuple(said))
    try:
        return Read(parse_if(node["when"], node["assert"]), tuple(said))
    except ExpressionError as error:
        errors.append(RuleError(path, *place_of(node["assert"]), error.message))
        raise BrokenError from error


def placeholders(message: Any) -> Iterator[tuple[str, Place]]:
    """The metrics that a message names in braces, with their places; braces around anything else are plain text."""
    for text in message.values() if isinstance(message, Node) else [message]:
        for found in _NAMED.finditer(text or ""):
            yield found[1], text.at(found.start(1))


def renamed_rule(rule: Rule, ids: Mapping[str, str]) -> Rule:
    """A rule with the ids of its metrics for the names that its file gives them."""
    message = rule.message
    if message is not None:
        message = reworded(message, partial(_BRACED.sub, lambda found: _braced(found[1], ids)))
    text, when = (_respelt(each, ids) if each else "" for each in (rule.text, rule.when))
    return replace(rule, text=text, when=when, assertion=expression.renamed(rule.assertion, ids), message=message)


def _respelt(text: str, ids: Mapping[str, str]) -> str:
    """The text of an expression with other names for its metrics, all else as its author wrote it."""
    places = set()
    for name in expression.names(parse(text)):
        start = name.offset
        if name.previous and text.startswith(BEFORE, start):
            start += len(BEFORE)
        if text.startswith(name.metric, start):
            places.add((start, name.metric))
    for start, metric in sorted(places, reverse=True):
        text = text[:start] + ids.get(metric, metric) + text[start + len(metric) :]
    return text


def _braced(word: str, ids: Mapping[str, str]) -> str:
    before, dot, name = word.rpartition(".")
    return "{" + before + dot + ids.get(name, name) + "}"


def check_unit(known: Known, file: RuleFile, node: Text, offset: int, text: str) -> bool:
    """Whether a text reads as one figure, and some metric counts what it counts; else that is noted."""
    try:
        quantity = figure(text)
    except FigureError as error:
        known.errors.append(RuleError(file.path, *node.at(offset), str(error)))
        return False
    if quantity.kind != "count" or not quantity.unit:
        return True
    patterns = (one for metric in known.metrics.values() for each in metric.find.values() for one in each)
    counted = tuple(word for pattern in patterns for word in pattern.counted)
    if file.broken or counts(quantity.unit, counted):
        return True  # a metric that is broken may be the one that counts it
    at = node.at(offset + max(text.find(quantity.unit), 0))
    hint = nearest(quantity.unit, {*unit_words(), *(word.rstrip("*") for word in counted)})
    known.errors.append(RuleError(file.path, *at, f"unknown unit '{quantity.unit}'{hint}"))
    return False
