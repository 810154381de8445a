"""Rule files turned into a rulebook: what is wrong becomes an error with its place, the rest is used."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from factcheck.errors import RuleError
from factcheck.model import Severity, reworded
from factcheck.rulebook import expression
from factcheck.rulebook.expression import RESERVED, ExpressionError, nearest
from factcheck.rulebook.figures import FigureError, figure, tolerance, tolerant, unit_words
from factcheck.rulebook.parts import BrokenError, date_of, examples_of, metric_of, phrase_of
from factcheck.rulebook.patterns import nodes as _nodes
from factcheck.rulebook.schema import problems
from factcheck.rulebook.source import Mapping, Text, compose, place_of
from factcheck.rulebook.values import (
    Fact,
    Metric,
    Place,
    Rolls,
    Rule,
    Rulebook,
)
from factcheck.rulebook.words import counts

_BRACED = re.compile(r"\{([^{}]*)\}")


@dataclass
class _File:
    """One file that parsed: its root, and the metrics, facts and rules that the schema spoils.

    Each file is a namespace: `names` gives the id of each of its metrics in the rulebook, `broken` are
    the metrics with errors.
    """

    path: str
    root: Mapping
    spoilt: set[tuple[Any, ...]] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)

    def items(self, section: str) -> Iterator[tuple[Any, Any]]:
        """The keys and nodes of a section, those left out that the schema spoils."""
        nodes = self.root.get(section)
        if nodes is None or (section,) in self.spoilt:
            return
        pairs: Iterable[tuple[Any, Any]] = nodes.items() if isinstance(nodes, Mapping) else enumerate(nodes)
        for key, node in pairs:
            if (section, key) not in self.spoilt:
                yield key, node


class Builder:
    """Gathers files, then gives the rulebook that they make together."""

    def __init__(self) -> None:
        self.files: list[_File] = []
        self.errors: list[RuleError] = []
        self.metrics: dict[str, Metric] = {}

    def add(self, text: str, path: str) -> None:
        """Take in the text of one file; whatever is wrong with it is noted."""
        try:
            root = compose(text, path)
        except RuleError as error:
            self.errors.append(error)
            return
        if root is None:
            return
        if not isinstance(root, Mapping):
            self.errors.append(
                RuleError(path, *place_of(root), "a rule file must be a mapping with metrics, facts or rules")
            )
            return
        found = _File(path, root)
        for problem in problems(root):
            self.errors.append(RuleError(path, problem.line, problem.column, problem.message))
            found.spoilt.add(problem.item)
        self.files.append(found)

    def rulebook(self) -> Rulebook:
        """The rulebook of all files; errors are sorted by file and place."""
        for file in self.files:
            file.broken |= {str(item[1]) for item in file.spoilt if item[:1] == ("metrics",) and len(item) > 1}
            for name, node in file.items("metrics"):
                self._take(file, name, node)
        for file in self.files:
            self._check_ties(file)
        facts = tuple(fact for file in self.files for fact in self._facts(file))
        rules = tuple(self._rules())
        ordered = sorted(self.errors, key=lambda each: (each.path, each.line, each.column, each.message))
        return Rulebook(self.metrics, facts, rules, tuple(ordered))

    def _take(self, file: _File, name: Text, node: Mapping) -> None:
        """Build one metric and keep it, if it is good."""
        before = len(self.errors)
        complain = _Complain(self, file.path)
        if name in RESERVED:
            complain(name, f"'{name}' is a word of the rule language; give the metric another name")
        unique = _free(str(name), self.metrics, f"{Path(file.path).stem}_")
        metric = metric_of(file.path, name, node, complain)
        if len(self.errors) > before:
            file.broken.add(str(name))
        else:
            file.names[str(name)] = unique
            self.metrics[unique] = replace(metric, id=unique)

    def _resolve(self, file: _File, name: str, place: tuple[int, int]) -> str | None:
        """The id of the metric that a name means in a file: its own, else that of another file; else an error is noted."""
        if name in file.names:
            return file.names[name]
        if name not in file.broken and name in self.metrics:
            return name
        self._unknown_metric(file, name, place)
        return None

    def _check_ties(self, file: _File) -> None:
        """Names in `grows_by`, `carries` and `rolls` must be metrics; a tie to one that is none is left out."""
        for name, node in file.items("metrics"):
            rolls = node.get("rolls") or {}
            grown, carried = (self._tied(file, _nodes(node.get(key))) for key in ("grows_by", "carries"))
            parts = [self._tied(file, _nodes(rolls.get(key))) for key in ("from", "plus", "minus")]
            if name not in file.names:
                continue
            unique = file.names[name]
            self.metrics[unique] = replace(
                self.metrics[unique],
                grows_by=grown[0] if grown else None,
                carries=carried[0] if carried else None,
                rolls=Rolls(parts[0][0], parts[1] or (), parts[2] or ())
                if rolls and parts[0] and None not in parts
                else None,
            )

    def _tied(self, file: _File, names: list[Text]) -> tuple[str, ...] | None:
        """The ids of the metrics of a tie; None where one of them is no metric."""
        found = [self._resolve(file, name, place_of(name)) for name in names]
        return None if None in found else tuple(each for each in found if each is not None)

    def _facts(self, file: _File) -> Iterator[Fact]:
        for _, node in file.items("facts"):
            try:
                yield self._fact(file, node)
            except BrokenError:
                continue

    def _fact(self, file: _File, node: Mapping) -> Fact:
        complain = _Complain(self, file.path)
        name = self._resolve(file, node["metric"], place_of(node["metric"]))
        if name is None:
            raise BrokenError
        value = str(node["value"])
        if not self._check_unit(file.path, node["value"], 0, value):
            raise BrokenError
        try:
            allowed = tolerance(str(node.get("tolerance", "rounding")))
            quantity = tolerant(figure(value), allowed)
        except FigureError as error:
            complain(node["tolerance"], str(error))
            raise BrokenError from error
        as_of = date_of(node.get("as_of"), complain)
        place = Place(file.path, *place_of(node))
        return Fact(name, value, quantity, as_of, allowed, str(node.get("source", "")), place)

    def _rules(self) -> Iterator[Rule]:
        seen: set[str] = set()
        for file in self.files:
            for name, node in file.items("rules"):
                unique = _free(str(name), seen, f"{Path(file.path).stem}-")
                try:
                    yield self._rule(file, unique, node, Place(file.path, *place_of(name)))
                except BrokenError:
                    continue
                seen.add(unique)

    def _rule(self, file: _File, name: str, node: Mapping, place: Place) -> Rule:
        text: Text = node["assert"]
        try:
            assertion = expression.parse(text)
        except ExpressionError as error:
            self.errors.append(RuleError(file.path, *text.at(error.offset), error.message))
            raise BrokenError from error
        before = len(self.errors)
        ids: dict[str, str] = {}
        for each in expression.names(assertion):
            ids[each.metric] = self._resolve(file, each.metric, text.at(each.offset)) or ""
        for one in expression.figures(assertion):
            self._check_unit(file.path, text, one.offset, one.text)
        examples = tuple(examples_of(node.get("examples") or Mapping(), file.path, _Complain(self, file.path)))
        if len(self.errors) > before:
            raise BrokenError
        message = phrase_of(node["message"]) if "message" in node else None
        severity = cast("Severity", str(node.get("severity", "error")))
        rule = Rule(name, str(text), assertion, message, severity, examples, place)
        return rule if all(name == unique for name, unique in ids.items()) else _renamed(rule, ids)

    def _unknown_metric(self, file: _File, name: str, place: tuple[int, int]) -> None:
        """Say that a metric is not there; one that has errors of its own is named as such."""
        if name in file.broken:
            message = f"the metric '{name}' cannot be used: it has errors of its own"
        else:
            message = f"unknown metric '{name}'{nearest(name, {*self.metrics, *file.names, *file.broken})}"
        error = RuleError(file.path, *place, message)
        if str(error) not in map(str, self.errors):
            self.errors.append(error)

    def _check_unit(self, path: str, node: Text, offset: int, text: str) -> bool:
        """Whether a text reads as one figure, and some metric counts what it counts; else that is noted."""
        try:
            quantity = figure(text)
        except FigureError as error:
            self.errors.append(RuleError(path, *node.at(offset), str(error)))
            return False
        if quantity.kind != "count" or not quantity.unit:
            return True
        patterns = (one for metric in self.metrics.values() for each in metric.find.values() for one in each)
        counted = tuple(word for pattern in patterns for word in pattern.counted)
        if counts(quantity.unit, counted):
            return True
        at = node.at(offset + max(text.find(quantity.unit), 0))
        hint = nearest(quantity.unit, {*unit_words(), *(word.rstrip("*") for word in counted)})
        self.errors.append(RuleError(path, *at, f"unknown unit '{quantity.unit}'{hint}"))
        return False


def _free(name: str, taken: Container[str], prefix: str) -> str:
    """A name that is not taken: itself, else with the file's name before it, else with a number after that."""
    if name not in taken:
        return name
    candidates = itertools.chain((prefix + name,), (f"{prefix}{name}_{number}" for number in itertools.count(2)))
    return next(each for each in candidates if each not in taken)


def _renamed(rule: Rule, ids: dict[str, str]) -> Rule:
    """A rule with the ids of its metrics for the names that its file gives them."""
    assertion = expression.renamed(rule.assertion, ids)
    message = rule.message
    if message is not None:
        message = reworded(message, partial(_BRACED.sub, lambda found: "{" + ids.get(found[1], found[1]) + "}"))
    return replace(rule, text=expression.written(assertion), assertion=assertion, message=message)


class _Complain:
    """Notes an error at a node of one file."""

    def __init__(self, builder: Builder, path: str) -> None:
        self.builder = builder
        self.path = path

    def __call__(self, node: object, message: str) -> None:
        self.builder.errors.append(RuleError(self.path, *place_of(node), message))
