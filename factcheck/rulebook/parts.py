"""The parts of a rule file that stand for themselves: metrics, days, examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from typing import Any, cast

from factcheck.model import Phrase, Quantity, Severity
from factcheck.rulebook.figures import FigureError, figure
from factcheck.rulebook.patterns import Complain, nodes, patterns, texts, unit
from factcheck.rulebook.rulefile import RuleFile
from factcheck.rulebook.source import Mapping, Text, place_of
from factcheck.rulebook.values import About, Behaviour, Bounds, Demands, Metric, Place, RuleExample

YES = ("yes", "true")
NONE, ALL = "0 %", "100 %"  # between which a share lies, unless its file says otherwise


class BrokenError(Exception):
    """A metric, fact or rule that cannot be used; its error has been noted."""


def metric_of(file: RuleFile, name: Text, node: Mapping, complain: Complain) -> Metric:
    """A metric without its ties to others, which need every metric to be known; what is wrong is handed to `complain`."""
    return Metric(
        id=str(name),
        find={str(lang): patterns(each, complain) for lang, each in node["find"].items()},
        title=phrase_of(node.get("title", "")),
        behaviour=cast("Behaviour | None", _name(node.get("behaviour"))),
        demands=_demands(node, complain),
        severity=cast("Severity | None", _name(node.get("severity"))),
        about=about_of(file, node, complain),
        examples=tuple(examples_of(node.get("examples") or Mapping(), file.path, complain)),
        place=Place(file.path, *place_of(name)),
    )


def phrase_of(node: Text | Mapping | str) -> str:
    """A text as it stands, or one given by language as a `Phrase`."""
    if isinstance(node, Mapping):
        return Phrase({str(lang): str(text) for lang, text in node.items()})
    return str(node)


def about_of(file: RuleFile, node: Mapping, complain: Complain) -> About:
    """Who keeps something, its source, tags and days; what it does not say itself, its file says."""
    keys = ("owner", "source", "valid_from", "valid_to")
    usual = {key: file.root[key] for key in keys if key in file.root and (key,) not in file.spoilt}
    own = {key: node.get(key, usual.get(key)) for key in keys}
    first, last = (date_of(own[key], complain) for key in ("valid_from", "valid_to"))
    if first is not None and last is not None and last < first:
        complain(own["valid_to"], f"'{own['valid_to']}' lies before '{own['valid_from']}', from which it is valid")
    tags = (*(texts(file.root.get("tags")) if ("tags",) not in file.spoilt else ()), *texts(node.get("tags")))
    return About(tuple(dict.fromkeys(tags)), str(own["owner"] or ""), str(own["source"] or ""), first, last)


def _name(node: Text | None) -> str | None:
    return None if node is None else str(node)


def _demands(node: Mapping, complain: Complain) -> Demands:
    """What a metric asks of a release."""
    return Demands(
        required=_yes(node, "required"),
        stated_in=_units(node.get("stated_in"), complain),
        allowed_units=_units(node.get("allowed_units"), complain),
        bounds=_bounds(node, complain),
        max_age=_age(node.get("max_age"), complain),
        dated=_yes(node, "dated"),
        max_digits=_number(node.get("max_digits")),
        max_decimals=_number(node.get("max_decimals")),
        every=_yes(node, "every"),
    )


def _yes(node: Mapping, key: str) -> bool:
    return node.get(key) in YES


def _number(node: Text | None) -> int | None:
    return None if node is None else int(node)


def _units(node: Any, complain: Complain) -> tuple[tuple[str, str], ...]:
    return tuple((str(each), unit(each, complain)) for each in nodes(node))


def _bounds(node: Mapping, complain: Complain) -> Bounds:
    """The range of a metric; a share lies between nothing and all where no other end is given."""
    given = node.get("range") or Mapping()
    usual = {"min": NONE, "max": ALL} if node.get("behaviour") == "share" else {}
    low, high = (_limit(given[key], complain) if key in given else _usual(usual.get(key)) for key in ("min", "max"))
    return Bounds(low, high)


def _usual(text: str | None) -> tuple[str, Quantity] | None:
    return None if text is None else (text, figure(text))


def _limit(node: Text, complain: Complain) -> tuple[str, Quantity] | None:
    """A figure that limits, None where it is none."""
    try:
        return str(node), figure(str(node))
    except FigureError as error:
        complain(node, str(error))
        return None


def _age(node: Text | None, complain: Complain) -> tuple[str, Quantity] | None:
    """A stretch of time, None where it is none."""
    found = _limit(node, complain) if node is not None else None
    if found is not None and found[1].kind != "duration":
        complain(node, f"'{node}' is no stretch of time; write one such as '45 days' or '6 weeks'")
    return found


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
            yield RuleExample(
                consistent=kind == "consistent",
                lang=str(each["lang"]),
                text=str(each["text"]),
                date=date_of(each.get("date"), complain),
                earlier=tuple(earlier),
                figure=str(each.get("figure", "")),
                place=Place(path, *place_of(each)),
            )
