"""Rule files turned into a rulebook: what is wrong becomes an error with its place, the rest is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date as Date
from typing import Any, cast

from factcheck.errors import RuleError
from factcheck.model import Severity
from factcheck.rulebook import expression
from factcheck.rulebook.expression import RESERVED, ExpressionError, nearest
from factcheck.rulebook.figures import FigureError, figure, tolerance, tolerant, unit_words
from factcheck.rulebook.patterns import nodes as _nodes
from factcheck.rulebook.patterns import patterns, texts, unit
from factcheck.rulebook.schema import problems
from factcheck.rulebook.source import Mapping, Text, compose, place_of
from factcheck.rulebook.values import (
    Behaviour,
    Bounds,
    Fact,
    Metric,
    Place,
    Rolls,
    Rule,
    Rulebook,
    RuleExample,
)
from factcheck.rulebook.words import counts

YES = ("yes", "true")


class BrokenError(Exception):
    """A metric, fact or rule that cannot be used; its error has been noted."""


@dataclass
class _File:
    """One file that parsed: its root, and the metrics, facts and rules that the schema spoils."""

    path: str
    root: Mapping
    spoilt: set[tuple[Any, ...]] = field(default_factory=set)

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
        self.spoilt: set[str] = set()

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
            self.spoilt |= {str(item[1]) for item in file.spoilt if item[:1] == ("metrics",) and len(item) > 1}
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
        elif name in self.metrics:
            complain(name, f"the metric '{name}' is defined already, in {self.metrics[name].place}")
            return
        metric = _metric(file.path, name, node, complain)
        if len(self.errors) > before:
            self.spoilt.add(str(name))
        else:
            self.metrics[str(name)] = metric

    def _check_ties(self, file: _File) -> None:
        """Names in `grows_by`, `carries` and `rolls` must be metrics; a tie to one that is none is left out."""
        for name, node in file.items("metrics"):
            rolls = node.get("rolls") or {}
            tied = {
                "grows_by": [node["grows_by"]] if "grows_by" in node else [],
                "carries": [node["carries"]] if "carries" in node else [],
                "rolls": [*_nodes(rolls.get("from")), *rolls.get("plus", ()), *rolls.get("minus", ())],
            }
            for key, others in tied.items():
                unknown = [each for each in others if each not in self.metrics]
                for each in unknown:
                    self._unknown_metric(file.path, each, place_of(each))
                if unknown and name in self.metrics:
                    untied: dict[str, Any] = {key: None}
                    self.metrics[name] = replace(self.metrics[name], **untied)

    def _facts(self, file: _File) -> Iterator[Fact]:
        for _, node in file.items("facts"):
            try:
                yield self._fact(file, node)
            except BrokenError:
                continue

    def _fact(self, file: _File, node: Mapping) -> Fact:
        complain = _Complain(self, file.path)
        name = node["metric"]
        if name not in self.metrics:
            self._unknown_metric(file.path, name, place_of(name))
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
        as_of = _date(node.get("as_of"), complain)
        place = Place(file.path, *place_of(node))
        return Fact(str(name), value, quantity, as_of, allowed, str(node.get("source", "")), place)

    def _rules(self) -> Iterator[Rule]:
        seen: dict[str, Place] = {}
        for file in self.files:
            for name, node in file.items("rules"):
                place = Place(file.path, *place_of(name))
                if name in seen:
                    _Complain(self, file.path)(name, f"the rule '{name}' is defined already, in {seen[name]}")
                    continue
                seen[name] = place
                try:
                    yield self._rule(file, str(name), node, place)
                except BrokenError:
                    continue

    def _rule(self, file: _File, name: str, node: Mapping, place: Place) -> Rule:
        text: Text = node["assert"]
        try:
            assertion = expression.parse(text)
        except ExpressionError as error:
            self.errors.append(RuleError(file.path, *text.at(error.offset), error.message))
            raise BrokenError from error
        before = len(self.errors)
        for each in expression.names(assertion):
            if each.metric not in self.metrics:
                self._unknown_metric(file.path, each.metric, text.at(each.offset))
        for one in expression.figures(assertion):
            self._check_unit(file.path, text, one.offset, one.text)
        examples = tuple(_examples(node.get("examples") or Mapping(), file.path, _Complain(self, file.path)))
        if len(self.errors) > before:
            raise BrokenError
        message = str(node["message"]) if "message" in node else None
        severity = cast("Severity", str(node.get("severity", "error")))
        return Rule(name, str(text), assertion, message, severity, examples, place)

    def _unknown_metric(self, path: str, name: str, place: tuple[int, int]) -> None:
        """Say that a metric is not there; one that has errors of its own is named as such."""
        if name in self.spoilt:
            message = f"the metric '{name}' cannot be used: it has errors of its own"
        else:
            message = f"unknown metric '{name}'{nearest(name, {*self.metrics, *self.spoilt})}"
        error = RuleError(path, *place, message)
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


class _Complain:
    """Notes an error at a node of one file."""

    def __init__(self, builder: Builder, path: str) -> None:
        self.builder = builder
        self.path = path

    def __call__(self, node: object, message: str) -> None:
        self.builder.errors.append(RuleError(self.path, *place_of(node), message))


def _metric(path: str, name: Text, node: Mapping, complain: _Complain) -> Metric:
    rolls = node.get("rolls")
    return Metric(
        id=str(name),
        find={str(lang): patterns(each, complain) for lang, each in node["find"].items()},
        title=str(node.get("title", "")),
        behaviour=cast("Behaviour | None", _name(node.get("behaviour"))),
        grows_by=_name(node.get("grows_by")),
        carries=_name(node.get("carries")),
        rolls=Rolls(str(rolls["from"]), texts(rolls.get("plus")), texts(rolls.get("minus"))) if rolls else None,
        bounds=_bounds(node.get("range") or Mapping(), complain),
        required=node.get("required") in YES,
        stated_in=tuple((str(each), unit(each, complain)) for each in _nodes(node.get("stated_in"))),
        place=Place(path, *place_of(name)),
    )


def _name(node: Text | None) -> str | None:
    return None if node is None else str(node)


def _bounds(node: Mapping, complain: _Complain) -> Bounds:
    ends = []
    for key in ("min", "max"):
        end = None
        if key in node:
            try:
                end = (str(node[key]), figure(str(node[key])))
            except FigureError as error:
                complain(node[key], str(error))
        ends.append(end)
    return Bounds(*ends)


def _date(node: Text | None, complain: _Complain) -> Date | None:
    if node is None:
        return None
    try:
        return Date.fromisoformat(node)
    except ValueError:
        complain(node, f"there is no day '{node}'; write a date as 2019-03-23")
        raise BrokenError from None


def _examples(node: Mapping, path: str, complain: _Complain) -> Iterator[RuleExample]:
    for kind in ("consistent", "inconsistent"):
        for each in node.get(kind, ()):
            earlier = []
            for one in each.get("earlier", ()):
                _date(one["date"], complain)
                earlier.append((str(one["date"]), str(one["text"])))
            place = Place(path, *place_of(each))
            day = _date(each.get("date"), complain)
            yield RuleExample(kind == "consistent", str(each["lang"]), str(each["text"]), day, tuple(earlier), place)
