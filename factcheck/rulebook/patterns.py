"""Patterns out of a rule file: how a metric is written in one language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from factcheck import units
from factcheck.model import Change
from factcheck.rulebook.figures import FigureError, figure, unit_words
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.source import Mapping, Sequence, Text
from factcheck.rulebook.values import Pattern, Span, Words

# A unit of each kind, by which the others of the kind are known.
DIMENSIONS = {
    "area": "meter ** 2", "duration": "day", "energy": "joule", "length": "meter", "mass": "kilogram",
    "money": "", "percent": "percent", "power": "watt", "speed": "meter / second", "temperature": "degree_Celsius",
    "volume": "meter ** 3",
}  # fmt: skip

Complain = Callable[[object, str], None]


def patterns(node: Mapping | Sequence, complain: Complain) -> tuple[Pattern, ...]:
    """The patterns of one language; what is wrong in them is handed to `complain` with its node."""
    several = node if isinstance(node, Sequence) else [node]
    return tuple(_pattern(each, complain) for each in several)


def texts(node: Any) -> tuple[str, ...]:
    """One text or a list of them, as a tuple."""
    if node is None:
        return ()
    return (str(node),) if isinstance(node, Text) else tuple(str(each) for each in node)


def _pattern(node: Mapping, complain: Complain) -> Pattern:
    near = node.get("near") or {}
    return Pattern(
        texts=texts(node.get("text")),
        counted=texts(node.get("counted")),
        units=tuple(dict.fromkeys(unit(each, complain) for each in nodes(node.get("unit")))),
        dimension=str(node.get("dimension", "")),
        near=Words(texts(near.get("any")), texts(near.get("all")), texts(near.get("none"))),
        heading=texts(node.get("heading")),
        section=texts(node.get("section")),
        hedge=texts(node.get("hedge")),
        change=cast("tuple[Change, ...]", texts(node.get("change"))),
        period=cast("Span", str(node["period"])) if "period" in node else None,
    )


def nodes(node: Any) -> list[Text]:
    """One text or a list of them, as a list of nodes with their places."""
    if node is None:
        return []
    return [node] if isinstance(node, Text) else list(node)


def unit(word: Text, complain: Complain) -> str:
    """The name of a unit that people write; a name that is known already is taken as it is."""
    name = str(word)
    if units.is_known(name):
        return name
    try:
        found = figure(f"1 {name}").unit
    except FigureError:
        found = ""
    if not found or not units.is_known(found):
        complain(word, f"unknown unit '{name}'{nearest(name, unit_words())}")
    return found
