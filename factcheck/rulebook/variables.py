"""The variables of a rule file: `$(name)` stands for a text, or for a list of texts where a list may stand.

They are put in before anything else is looked at, so that a limit, a unit or a list of words is written down
once. What they unfold to is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from factcheck.rulebook.hints import nearest
from factcheck.rulebook.source import MAX_CHARACTERS, Mapping, Node, Sequence, Text

Complain = Callable[[object, str], None]
Values = dict[str, Any]  # what each name stands for: a Text or a Sequence of them

_NAMED = re.compile(r"\$(\$?)\(([^()]*)\)")
LONGEST = 10_000  # code points of a text that variables unfold to
APART = ("variables", "include", "examples")  # keys of what is taken as it stands


class Filler:
    """Puts the values of variables into the nodes of one file, and keeps which were asked for."""

    def __init__(self, values: Values, complain: Complain) -> None:
        self.values = values
        self.complain = complain
        self.used: set[str] = set()
        self._left = MAX_CHARACTERS

    def define(self, variables: Any) -> None:
        """Take in a file's own variables; each may use those that stand before it."""
        if not isinstance(variables, Mapping):
            return
        for name, node in variables.items():
            if isinstance(node, Text) or (isinstance(node, Sequence) and all(isinstance(each, Text) for each in node)):
                self.values = {**self.values, str(name): self.node(node)}

    def node(self, node: Node) -> Any:
        """A node with its variables replaced; one without any is itself."""
        if isinstance(node, Text):
            return self._whole(node)
        if isinstance(node, Sequence):
            return self._sequence(node)
        made = Mapping((key, each if key in APART else self.node(each)) for key, each in node.items())
        made.place = node.place
        return made

    def _whole(self, text: Text) -> Node:
        """A text; one that is nothing but the name of a list is that list."""
        if "$" not in text:
            return text
        found = _NAMED.fullmatch(text)
        value = self.values.get(found[2].strip()) if found is not None and not found[1] else None
        if found is not None and isinstance(value, Sequence):
            self.used.add(found[2].strip())
            return self._placed_list(value, text)
        return self._text(text)

    def _sequence(self, node: Sequence) -> Sequence:
        """A list; the items of lists that stand in it become its own."""
        made = Sequence()
        made.place = node.place
        for each in node:
            filled = self.node(each)
            if isinstance(each, Text) and isinstance(filled, Sequence):
                made.extend(filled)
            else:
                made.append(filled)
        return made

    def _placed_list(self, value: Sequence, at: Text) -> Sequence:
        """A list as if it stood where its name does, as far as the bound allows."""
        made = Sequence()
        made.place = at.place
        for each in value:
            if not self._take(len(each) + 1, at):
                break
            made.append(_placed(str(each), at))
        return made

    def _text(self, text: Text) -> Text:
        """A text with the texts of its variables put in."""
        filled, position = "", 0
        for found in _NAMED.finditer(text):
            filled += text[position : found.start()] + self._value(found, text)
            position = found.end()
        filled += text[position:]
        if filled == text:
            return text
        if len(filled) > LONGEST:
            self.complain(text, f"with its variables the text is longer than {LONGEST:,} characters")
            return text
        return _placed(filled, text) if self._take(len(filled), text) else text

    def _value(self, found: re.Match[str], text: Text) -> str:
        name = found[2].strip()
        if found[1]:
            return found[0][1:]
        value = self.values.get(name)
        self.used.add(name)
        if isinstance(value, Sequence):
            self.complain(text, f"the variable '{name}' is a list; it must stand alone, where a list may stand")
            return found[0]
        if value is None:
            self.complain(text, f"unknown variable '{name}'{nearest(name, self.values)}")
            return found[0]
        return str(value)

    def _take(self, size: int, text: Text) -> bool:
        """Whether the file may still grow by so much; the first time that it may not is an error."""
        if self._left < 0:
            return False
        self._left -= size
        if self._left < 0:
            self.complain(text, f"the variables unfold to more than {MAX_CHARACTERS:,} characters")
        return self._left >= 0


def _placed(text: str, at: Text) -> Text:
    """A text that stands where another did; errors in it name the start of that."""
    made = Text(text)
    made.place, made.indent, made.single = at.place, at.indent, False
    return made
