"""A rule file held against its published JSON Schema, each error told with its place and the nearest valid word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.rulebook.hints import nearest
from factcheck.rulebook.source import Mapping, place_of

SCHEMA = Path(__file__).resolve().parents[1] / "schemas" / "rules.json"
_KINDS = {"object": "a mapping", "array": "a list", "string": "text", "number": "a figure", "integer": "a whole number"}
_SINGULAR = {"metrics": "metric", "facts": "fact", "rules": "rule", "variables": "variable"}
_WANTED = {
    "date": "date; write it as 2019-03-23",
    "as_of": "date; write it as 2019-03-23",
    "valid_from": "date; write it as 2019-03-23",
    "valid_to": "date; write it as 2019-03-23",
    "lang": "language code; write it as 'en' or 'ar'",
    "text": "wording; write one with the slot {number}, such as 'killed {number} civilians'",
    "max_digits": "whole number of digits",
    "max_decimals": "whole number of digits",
    "id": "id: no spaces, colons or slashes",
}
COMMA = "; within braces a text that holds a comma stands in quotation marks"
_HINTS = {
    "metrics": "letters, digits and low lines, no digit first",
    "variables": "letters, digits and low lines, no digit first",
    "find": "a language code such as 'en' or 'ar', or 'any'",
    "title": "a language code such as 'en' or 'ar'",
    "message": "a language code such as 'en' or 'ar'",
    "rules": "no spaces, colons or slashes",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that the schema forbids.

    `item` is what it spoils: ("metrics", "open"), a whole section ("metrics",), or () where all else can be used.
    """

    line: int
    column: int
    message: str
    item: tuple[str | int, ...] = ()


def schema_text() -> str:
    """The published JSON Schema of rule files, as it stands in the package."""
    return SCHEMA.read_text("utf-8")


def problems(root: Mapping) -> list[Problem]:
    """Everything that the schema forbids in a file, in order of place."""
    found = {problem for error in _validator().iter_errors(root) for problem in _told(root, error)}
    return sorted(found, key=lambda each: (each.line, each.column, each.message))


@cache
def _validator() -> Any:
    import jsonschema

    return jsonschema.Draft202012Validator(json.loads(schema_text()))


def _told(root: Mapping, error: Any) -> Iterator[Problem]:
    """One error of the validator in the words of somebody who writes rules."""
    path = tuple(error.absolute_path)
    item = path[:2]
    where = _describe(path)
    match error.validator:
        case "additionalProperties":
            known = error.schema["properties"]
            for key in (each for each in error.instance if each not in known):
                hint = COMMA if error.instance[key] == "" and not key.isidentifier() else nearest(key, known)
                yield _problem(_key(error.instance, key), f"{where} has no key '{key}'{hint}", item)
        case "pattern" if "propertyNames" in error.absolute_schema_path:
            hint = _HINTS.get(str(path[-1]), "")
            yield _problem(
                error.instance, f"'{error.instance}' cannot be a name here: {hint}", (*path, str(error.instance))[:2]
            )
        case "pattern":
            yield _problem(error.instance, f"'{error.instance}' is no {_expected(path)}", item)
        case "enum":
            known = [each for each in error.validator_value if isinstance(each, str)]
            hint = nearest(str(error.instance), known) or f"; one of {', '.join(known)}"
            yield _problem(error.instance, f"unknown {_last_word(path)} '{error.instance}'{hint}", item)
        case "required":
            missing = error.message.split("'")[1]
            yield _problem(_holder(root, path), f"{where} needs the key '{missing}'", item)
        case "type":
            kinds = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
            wanted = " or ".join(_KINDS[kind] for kind in kinds)
            yield _problem(error.instance, f"{where} must be {wanted}", item)
        case _:
            yield _problem(error.instance, f"{where} must not be empty", item)


def _problem(node: object, message: str, item: tuple[str | int, ...]) -> Problem:
    line, column = place_of(node)
    return Problem(line, column, message, item)


def _key(mapping: Mapping, key: str) -> object:
    """The key as it stands in the file, with its place."""
    return next(each for each in mapping if each == key)


def _holder(root: Mapping, path: tuple[str | int, ...]) -> object:
    """The key under which something stands, which says better where it is than its first line does."""
    node: Any = root
    for step in path[:-1]:
        node = node[step]
    if path and isinstance(node, Mapping):
        return _key(node, str(path[-1]))
    return node[path[-1]] if path else root


def _describe(path: tuple[str | int, ...]) -> str:
    """What a path leads to: "the rule 'closes'", "'near' of the metric 'open'", "the file"."""
    if not path:
        return "a rule file"
    if len(path) == 1:
        return f"'{path[0]}'"
    section, name, *rest = path
    kind = _SINGULAR.get(str(section), str(section))
    thing = f"{kind} {name + 1}" if isinstance(name, int) else f"the {kind} '{name}'"
    words = [str(each) for each in rest if not isinstance(each, int)]
    return f"'{words[-1]}' of {thing}" if words else thing


def _last_word(path: tuple[str | int, ...]) -> str:
    return next((str(step) for step in reversed(path) if not isinstance(step, int)), "value")


def _expected(path: tuple[str | int, ...]) -> str:
    word = _last_word(path)
    return _WANTED.get(word, "name of a metric")
