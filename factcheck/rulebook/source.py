"""YAML as a rule file has it: scalars stay text, every node keeps its place, and nothing can blow up.

`no` stays "no" and `3.50` stays "3.50"; a key given twice, a tag, an alias to itself and a file that
unfolds to more than `MAX_NODES` nodes are refused. `composing` reads it, and is loaded with the first rule file.
"""

from __future__ import annotations

from typing import Any

MAX_CHARACTERS = 4_000_000

Place = tuple[int, int]  # line and column, both from 1


class Text(str):
    """A scalar with the place where it starts; `indent` is 1 where a quotation mark stands before it."""

    place: Place = (1, 1)
    indent: int = 0
    single: bool = True

    def at(self, offset: int) -> Place:
        """The place of a character of the scalar; of its start where it was folded over lines."""
        line, column = self.place
        return (line, column + self.indent + offset) if self.single else self.place


class Mapping(dict[str, Any]):
    """A mapping with its place; its keys are `Text` and so keep theirs."""

    place: Place = (1, 1)


class Sequence(list[Any]):
    """A sequence with its place."""

    place: Place = (1, 1)


Node = Text | Mapping | Sequence


def place_of(node: object) -> Place:
    """Where a node starts; (1, 1) for what was never in a file."""
    found: Place = getattr(node, "place", (1, 1))
    return found


def compose(text: str, path: str) -> Node | None:
    """The one document of a YAML text, None where it is empty; raises RuleError, which names the place."""
    from factcheck.rulebook.composing import composed

    return composed(text, path)
