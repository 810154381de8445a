"""One rule file that is YAML: its sections, what it includes, its variables, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from factcheck.errors import RuleError
from factcheck.rulebook.schema import problems
from factcheck.rulebook.source import Mapping, Sequence, Text, compose, place_of
from factcheck.rulebook.variables import Filler

SECTIONS = ("metrics", "facts", "rules")


@dataclass(eq=False)
class RuleFile:
    """One file that parsed: its root, and the metrics, facts and rules that the schema spoils.

    Each file is a namespace: `names` gives the id of each of its metrics in the rulebook, `broken` are
    the metrics with errors. `included` are the files that it includes.
    """

    path: str
    root: Mapping
    spoilt: set[tuple[Any, ...]] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    included: list[RuleFile] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)  # variables that a file takes from this one, or uses itself

    @property
    def stem(self) -> str:
        return Path(self.path).stem

    @property
    def includes(self) -> Iterator[Text]:
        """The paths that the file includes, as written."""
        node = self.root.get("include")
        listed = node if isinstance(node, Sequence) else [node]
        return (each for each in listed if isinstance(each, Text) and each)

    @property
    def variables(self) -> dict[str, Text]:
        """The names of the file's own variables, with their places."""
        node = self.root.get("variables")
        return {str(each): cast("Text", each) for each in node} if isinstance(node, Mapping) else {}

    def items(self, section: str) -> Iterator[tuple[Any, Any]]:
        """The keys and nodes of a section, those left out that the schema spoils."""
        nodes = self.root.get(section)
        if nodes is None or (section,) in self.spoilt:
            return
        pairs: Iterable[tuple[Any, Any]] = nodes.items() if isinstance(nodes, Mapping) else enumerate(nodes)
        for key, node in pairs:
            if (section, key) not in self.spoilt:
                yield key, node

    def files(self) -> Iterator[RuleFile]:
        """The files that it includes, directly or through others, nearest first, each once."""
        seen, waiting = {self}, list(self.included)
        while waiting:
            each = waiting.pop(0)
            if each not in seen:
                seen.add(each)
                yield each
                waiting.extend(each.included)

    def settle(self, errors: list[RuleError]) -> None:
        """Put in the variables, then hold the file against the schema; what is wrong is noted."""
        complain = Complain(errors, self.path)
        filler = Filler({}, lambda *_: None)  # what is wrong in an included file is said of that file
        within = [self, *self.files()]
        for each in reversed(within):
            filler.complain = complain if each is self else filler.complain
            filler.define(each.root.get("variables"))
        self.root = self._filled(filler, errors)
        for each in within:
            each.asked |= filler.used & set(each.variables)
        told = set(self.spoilt)
        for problem in problems(self.root):
            if problem.item in told:
                continue  # a variable that is not there has been told
            errors.append(RuleError(self.path, problem.line, problem.column, problem.message))
            self.spoilt.add(problem.item)

    def _filled(self, filler: Filler, errors: list[RuleError]) -> Mapping:
        """The root with its variables put in; what asks for one that is not there is spoilt."""
        made = Mapping(self.root)
        made.place = self.root.place
        for section in SECTIONS:
            nodes = made.get(section)
            if isinstance(nodes, Mapping):
                filled: Mapping | Sequence = Mapping(
                    (key, self._item(filler, errors, (section, key), node)) for key, node in nodes.items()
                )
            elif isinstance(nodes, Sequence):
                filled = Sequence(
                    self._item(filler, errors, (section, index), node) for index, node in enumerate(nodes)
                )
            else:
                continue
            filled.place = nodes.place
            made[section] = filled
        return made

    def _item(self, filler: Filler, errors: list[RuleError], item: tuple[Any, ...], node: Any) -> Any:
        before = len(errors)
        filled = filler.node(node)
        if len(errors) > before:
            self.spoilt.add(item)
        return filled


class Complain:
    """Notes an error at a node of one file."""

    def __init__(self, errors: list[RuleError], path: str) -> None:
        self.errors = errors
        self.path = path

    def __call__(self, node: object, message: str) -> None:
        self.errors.append(RuleError(self.path, *place_of(node), message))


def opened(text: str, path: str, errors: list[RuleError]) -> RuleFile | None:
    """The rule file of a text, None where it is none or says nothing; what is wrong is noted."""
    try:
        root = compose(text, path)
    except RuleError as error:
        errors.append(error)
        return None
    if root is None:
        return None
    if not isinstance(root, Mapping):
        message = "a rule file must be a mapping with metrics, facts or rules"
        errors.append(RuleError(path, *place_of(root), message))
        return None
    return RuleFile(path, root)
