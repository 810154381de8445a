"""The nodes of a YAML text, each with its place, put together from the parser's events.

Apart from the nodes themselves (`source`), since the parser takes a while to load and a check without rules needs none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NoReturn

import yaml

from factcheck.errors import RuleError
from factcheck.rulebook.source import MAX_CHARACTERS, Mapping, Node, Place, Sequence, Text, place_of

MAX_NODES = 400_000
MAX_DEPTH = 24
Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def composed(text: str, path: str) -> Node | None:
    """The one document of a YAML text, None where it is empty; raises RuleError, which names the place."""
    if len(text) > MAX_CHARACTERS:
        raise RuleError(path, 1, 1, f"the file is longer than {MAX_CHARACTERS:,} characters; split it")
    try:
        return _Composer(path, yaml.parse(text, Loader=Loader)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        raise RuleError(path, line, column, f"not YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, UnicodeError) as error:
        detail = " ".join(str(error).split())
        raise RuleError(path, 1, 1, f"not YAML: {detail}") from error


class _Composer:
    """Builds the nodes of one file out of the parser's events."""

    def __init__(self, path: str, events: Iterator[Any]) -> None:
        self.path = path
        self.events = events
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.open: set[str] = set()
        self.nodes = 0

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self.fail(event, "a rule file holds one YAML document; put this one into a file of its own")
                root = self.node(next(self.events), 0)
        return None if root == "" else root

    def node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        if depth > MAX_DEPTH:
            self.fail(event, f"nested more than {MAX_DEPTH} levels deep")
        self.grow(1, event)
        if event.tag is not None and event.tag != "!":
            self.fail(event, f"tags such as '{event.tag}' are not used in rule files; write plain text")
        before = self.nodes
        if event.anchor is not None:
            self.open.add(event.anchor)
        made = self.made(event, depth)
        if event.anchor is not None:
            self.open.discard(event.anchor)
            self.anchors[event.anchor] = (made, self.nodes - before + 1)
        return made

    def made(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self.text(event)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        node = self.mapping(depth) if is_mapping else self.sequence(depth)
        node.place = _place(event)
        return node

    def alias(self, event: Any) -> Node:
        if event.anchor in self.open:
            self.fail(event, f"the alias '*{event.anchor}' stands inside the node that it names")
        if event.anchor not in self.anchors:
            self.fail(event, f"no anchor '&{event.anchor}' stands before this alias")
        node, size = self.anchors[event.anchor]
        self.grow(size, event)
        return node

    def text(self, event: Any) -> Text:
        made = Text(event.value)
        made.place = _place(event)
        made.indent = 1 if event.style in ("'", '"') else 0
        made.single = event.style not in ("|", ">") and event.start_mark.line == event.end_mark.line
        return made

    def sequence(self, depth: int) -> Sequence:
        made = Sequence()
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            made.append(self.node(event, depth + 1))
        return made

    def mapping(self, depth: int) -> Mapping:
        made = Mapping()
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.node(event, depth + 1)
            if not isinstance(key, Text):
                self.fail(event, "a key must be plain text")
            if key in made:
                first = next(each for each in made if each == key)
                self.fail(event, f"the key '{key}' is given twice; first in line {place_of(first)[0]}")
            made[key] = self.node(next(self.events), depth + 1)
        return made

    def grow(self, size: int, event: Any) -> None:
        self.nodes += size
        if self.nodes > MAX_NODES:
            self.fail(event, f"the file unfolds to more than {MAX_NODES:,} values; split it or use fewer aliases")

    def fail(self, event: Any, message: str) -> NoReturn:
        line, column = _place(event)
        raise RuleError(self.path, line, column, message)


def _place(event: Any) -> Place:
    return event.start_mark.line + 1, event.start_mark.column + 1
