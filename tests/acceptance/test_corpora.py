"""Every sentence of the hand-annotated corpora is understood as its annotation says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import factcheck

CORPORA = Path(__file__).resolve().parents[2] / "fixtures" / "corpora"
FREE = {"identifier", "time", "ordinal"}
NO_QUANTITY = {*FREE, "date", "period", "year"}
PLAIN = ("unit", "kind", "hedge", "change", "surface")
NUMBERS = ("value", "low", "high")
KEYS = {"at", "nth", "values", "period", "senses", "readings", "weekday", "never", *PLAIN, *NUMBERS}


def _cases() -> list[Any]:
    found = []
    for path in sorted(CORPORA.glob("*/*.yaml")):
        loaded = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        for number, case in enumerate(loaded, 1):
            found.append(pytest.param(path.parent.name, case, id=f"{path.parent.name}-{path.stem}-{number}"))
    return found


def _place(text: str, annotation: dict[str, Any]) -> tuple[int, int]:
    at = -1
    for _ in range(int(annotation.get("nth", "1"))):
        at = text.find(annotation["at"], at + 1)
    assert at >= 0, f"the annotation {annotation['at']!r} does not stand in the text"
    return at, at + len(annotation["at"])


def _written(value: dict[str, str]) -> str:
    return value["value"] if value["type"] == "date" else f"{value.get('start', '')}/{value.get('end', '')}"


def _none(wanted: Any) -> Any:
    return None if wanted == "none" else wanted


def _differences(claim: Any, annotation: dict[str, Any]) -> list[str]:
    pairs = [*_figures(claim, annotation), *_times(claim, annotation)]
    return [
        f"{annotation['at']}: {key} should be {expected!r}, is {actual!r}"
        for key, expected, actual in pairs
        if expected != actual
    ]


def _figures(claim: Any, annotation: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """What an annotation says of the figure and its unit, beside what was found."""
    plain = claim.as_dict()
    for key in (each for each in PLAIN if each in annotation):
        yield key, _none(annotation[key]), plain[key] or None
    for key in (each for each in NUMBERS if each in annotation):
        yield key, _number(_none(annotation[key])), _number(plain[key])
    if "senses" in annotation:
        yield "senses not found", [], sorted(set(annotation["senses"]) - set(claim.quantity.senses))
    if "readings" in annotation:
        yield "readings", sorted(map(Decimal, annotation["readings"])), sorted(claim.quantity.readings)


def _times(claim: Any, annotation: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """What an annotation says of days and periods, beside what was found."""
    plain = claim.as_dict()
    if "values" in annotation:
        wanted = annotation["values"] if isinstance(annotation["values"], list) else [annotation["values"]]
        yield "values", wanted, [_written(each) for each in plain.get("values", [])]
    if "period" in annotation:
        period = plain["period"]
        found = f"{period['start'] or ''}/{period['end'] or ''}" if period else None
        yield "period", _none(annotation["period"]), found
    if "weekday" in annotation:
        yield "weekday", int(annotation["weekday"]), claim.when.weekday


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(("lang", "case"), _cases())
def test_sentence(lang: str, case: dict[str, Any]) -> None:
    """Each annotated claim is found as annotated, and nothing else."""
    text = case["text"]
    date = Date.fromisoformat(case["date"]) if "date" in case else None
    claims = {(each.number_start, each.number_end): each for each in factcheck.extract(text, lang=lang, date=date)}
    problems: list[str] = []
    annotated = set()
    for annotation in case.get("claims", []):
        unknown = set(annotation) - KEYS
        assert not unknown, f"unknown keys {unknown}"
        place = _place(text, annotation)
        annotated.add(place)
        claim = claims.get(place)
        if annotation.get("never") == "quantity":
            if claim is not None and claim.kind not in NO_QUANTITY:
                problems.append(f"{annotation['at']}: is taken for a quantity ({claim.kind})")
        elif claim is None:
            problems.append(f"{annotation['at']}: not found")
        else:
            problems += _differences(claim, annotation)
    extra = [each.number_surface for place, each in claims.items() if place not in annotated and each.kind not in FREE]
    problems += [f"{each}: found, but not annotated" for each in extra]
    assert not problems, f"{text}\n  " + "\n  ".join(problems)
