"""Rule files turned into a rulebook: what is wrong becomes an error with its place, the rest is used."""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterator
from dataclasses import replace
from typing import Any, cast

from factcheck.errors import RuleError
from factcheck.model import Severity
from factcheck.rulebook.asserting import check_unit, placeholders, reading, renamed_rule
from factcheck.rulebook.expression import RESERVED, figures, names
from factcheck.rulebook.figures import FigureError, figure, tolerance, tolerant
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.parts import BrokenError, about_of, date_of, examples_of, metric_of, phrase_of
from factcheck.rulebook.patterns import nodes as _nodes
from factcheck.rulebook.rulefile import Complain, RuleFile, opened
from factcheck.rulebook.source import Mapping, Text, place_of
from factcheck.rulebook.values import Fact, Metric, Place, Rolls, Rule, Rulebook


class Builder:
    """Gathers files, then gives the rulebook that they make together."""

    def __init__(self) -> None:
        self.files: list[RuleFile] = []
        self.errors: list[RuleError] = []
        self.metrics: dict[str, Metric] = {}

    def add(self, text: str, path: str) -> RuleFile | None:
        """Take in the text of one file, None where it is none; whatever is wrong with it is noted."""
        found = opened(text, path, self.errors)
        if found is not None:
            self.files.append(found)
        return found

    def rulebook(self) -> Rulebook:
        """The rulebook of all files; errors are sorted by file and place."""
        for file in self.files:
            file.settle(self.errors)
            file.broken |= {str(item[1]) for item in file.spoilt if item[:1] == ("metrics",) and len(item) > 1}
        for file in self.files:
            for name, node in file.items("metrics"):
                self._take(file, name, node)
        for file in self.files:
            self._check_ties(file)
        facts = tuple(fact for file in self.files for fact in self._facts(file))
        rules = tuple(self._rules())
        hints = [hint for file in self.files for hint in _unused(file)]
        return Rulebook(self.metrics, facts, rules, _in_order(self.errors), _in_order(hints))

    def _take(self, file: RuleFile, name: Text, node: Mapping) -> None:
        """Build one metric and keep it, if it is good."""
        before = len(self.errors)
        complain = Complain(self.errors, file.path)
        if name in RESERVED:
            complain(name, f"'{name}' is a word of the rule language; give the metric another name")
        unique = _free(str(name), self.metrics, f"{file.stem}_")
        try:
            metric = metric_of(file, name, node, complain)
        except BrokenError:
            metric = None
        if metric is None or len(self.errors) > before:
            file.broken.add(str(name))
        else:
            file.names[str(name)] = unique
            self.metrics[unique] = replace(metric, id=unique)

    def resolve(self, file: RuleFile, name: str, place: tuple[int, int]) -> str | None:
        """The id of the metric that a name means in a file: its own, else that of another file; else an error is noted."""
        if name in file.names:
            return file.names[name]
        for each in file.files():
            if name in each.names and name not in file.broken:
                return each.names[name]
        if name not in file.broken and name in self.metrics:
            return name
        self._unknown_metric(file, name, place)
        return None

    def _check_ties(self, file: RuleFile) -> None:
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

    def _tied(self, file: RuleFile, words: list[Text]) -> tuple[str, ...] | None:
        """The ids of the metrics of a tie; None where one of them is no metric."""
        found = [self.resolve(file, name, place_of(name)) for name in words]
        return None if None in found else tuple(each for each in found if each is not None)

    def _facts(self, file: RuleFile) -> Iterator[Fact]:
        for _, node in file.items("facts"):
            try:
                yield self._fact(file, node)
            except BrokenError:
                continue

    def _fact(self, file: RuleFile, node: Mapping) -> Fact:
        complain = Complain(self.errors, file.path)
        name = self.resolve(file, node["metric"], place_of(node["metric"]))
        if name is None or not check_unit(self, file, node["value"], 0, str(node["value"])):
            raise BrokenError
        value = str(node["value"])
        try:
            allowed = tolerance(str(node.get("tolerance", "rounding")))
            quantity = tolerant(figure(value), allowed)
        except FigureError as error:
            complain(node["tolerance"], str(error))
            raise BrokenError from error
        return Fact(
            name, value, quantity,
            as_of=date_of(node.get("as_of"), complain),
            tolerance=allowed,
            id=str(node.get("id", name)),
            severity=cast("Severity | None", str(node["severity"]) if "severity" in node else None),
            about=about_of(file, node, complain),
            examples=tuple(examples_of(node.get("examples") or Mapping(), file.path, complain)),
            place=Place(file.path, *place_of(node)),
        )  # fmt: skip

    def _rules(self) -> Iterator[Rule]:
        seen: set[str] = set()
        for file in self.files:
            for name, node in file.items("rules"):
                unique = _free(str(name), seen, f"{file.stem}-")
                try:
                    yield self._rule(file, unique, node, Place(file.path, *place_of(name)))
                except BrokenError:
                    continue
                seen.add(unique)

    def _rule(self, file: RuleFile, name: str, node: Mapping, place: Place) -> Rule:
        complain = Complain(self.errors, file.path)
        before = len(self.errors)
        assertion = reading(node, file.path, self.errors)
        ids: dict[str, str] = {}
        for text, several in assertion.said:
            for each in names(several):
                ids[each.metric] = self.resolve(file, each.metric, text.at(each.offset)) or ""
            for one in figures(several):
                check_unit(self, file, text, one.offset, one.text)
        for word, at in placeholders(node.get("message")):
            ids[word] = self.resolve(file, word, at) or ""
        examples = tuple(examples_of(node.get("examples") or Mapping(), file.path, complain))
        about = about_of(file, node, complain)
        if len(self.errors) > before:
            raise BrokenError
        rule = Rule(
            name, str(node["assert"]), assertion.whole,
            when=str(node.get("when", "")),
            message=phrase_of(node["message"]) if "message" in node else None,
            severity=cast("Severity", str(node.get("severity", "error"))),
            about=about,
            examples=examples,
            place=place,
        )  # fmt: skip
        return rule if all(name == unique for name, unique in ids.items()) else renamed_rule(rule, ids)

    def _unknown_metric(self, file: RuleFile, name: str, place: tuple[int, int]) -> None:
        """Say that a metric is not there; one that has errors of its own is named as such."""
        if name in file.broken:
            message = f"the metric '{name}' cannot be used: it has errors of its own"
        else:
            message = f"unknown metric '{name}'{nearest(name, {*self.metrics, *file.names, *file.broken})}"
        error = RuleError(file.path, *place, message)
        if str(error) not in map(str, self.errors):
            self.errors.append(error)


def _unused(file: RuleFile) -> Iterator[RuleError]:
    """The variables of a file that nothing asks for."""
    for name, key in file.variables.items():
        if name not in file.asked:
            yield RuleError(file.path, *place_of(key), f"the variable '{name}' is never used")


def _in_order(errors: list[RuleError]) -> tuple[RuleError, ...]:
    """Errors by file and place, each told once."""
    once = {str(each): each for each in errors}.values()
    return tuple(sorted(once, key=lambda each: (each.path, each.line, each.column, each.message)))


def _free(name: str, taken: Container[str], prefix: str) -> str:
    """A name that is not taken: itself, else with the file's name before it, else with a number after that."""
    if name not in taken:
        return name
    candidates: Any = itertools.chain((prefix + name,), (f"{prefix}{name}_{number}" for number in itertools.count(2)))
    return str(next(each for each in candidates if each not in taken))
