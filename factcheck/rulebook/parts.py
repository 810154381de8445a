"""The parts of a rule file that stand for themselves: metrics, days, examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from typing import cast

from factcheck.model import Phrase
from factcheck.rulebook.figures import FigureError, figure
from factcheck.rulebook.patterns import Complain, nodes, patterns, unit
from factcheck.rulebook.source import Mapping, Text, place_of
from factcheck.rulebook.values import Behaviour, Bounds, Metric, Place, RuleExample

YES = ("yes", "true")


class BrokenError(Exception):
    """A metric, fact or rule that cannot be used; its error has been noted."""


def metric_of(path: str, name: Text, node: Mapping, complain: Complain) -> Metric:
    """A metric without its ties to others, which need every metric to be known; what is wrong is handed to `complain`."""
    return Metric(
        id=str(name),
        find={str(lang): patterns(each, complain) for lang, each in node["find"].items()},
        title=phrase_of(node.get("title", "")),
        behaviour=cast("Behaviour | None", _name(node.get("behaviour"))),
        bounds=_bounds(node.get("range") or Mapping(), complain),
        required=node.get("required") in YES,
        stated_in=tuple((str(each), unit(each, complain)) for each in nodes(node.get("stated_in"))),
        place=Place(path, *place_of(name)),
    )


def phrase_of(node: Text | Mapping | str) -> str:
    """A text as it stands, or one given by language as a `Phrase`."""
    if isinstance(node, Mapping):
        return Phrase({str(lang): str(text) for lang, text in node.items()})
    return str(node)


def _name(node: Text | None) -> str | None:
    return None if node is None else str(node)


def _bounds(node: Mapping, complain: Complain) -> Bounds:
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


def date_of(node: Text | None, complain: Complain) -> Date | None:
    """The day of a text such as 2019-03-23, None for none; raises BrokenError where the calendar has no such day."""
    if node is None:
        return None
    try:
        return Date.fromisoformat(node)
    except ValueError:
        complain(node, f"there is no day '{node}'; write a date as 2019-03-23")
        raise BrokenError from None


def examples_of(node: Mapping, path: str, complain: Complain) -> Iterator[RuleExample]:
    """The examples of a rule, those that hold first; raises BrokenError for a day that there is not."""
    for kind in ("consistent", "inconsistent"):
        for each in node.get(kind, ()):
            earlier = []
            for one in each.get("earlier", ()):
                date_of(one["date"], complain)
                earlier.append((str(one["date"]), str(one["text"])))
            place = Place(path, *place_of(each))
            day = date_of(each.get("date"), complain)
            yield RuleExample(kind == "consistent", str(each["lang"]), str(each["text"]), day, tuple(earlier), place)
