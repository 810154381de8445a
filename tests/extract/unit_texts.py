"""Finding the unit beside a number of a text, for the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.extract.fold import View
from factcheck.extract.units import reading as units
from factcheck.locales import pack

NUMBER = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True)
class Found:
    """A match in words, empty for none."""

    surface: str = ""
    unit: str = ""
    kind: str = ""
    senses: tuple[str, ...] = ()
    scale: str = ""
    form: str = ""


def after(text: str, lang: str, *, number: int = 0, at: str | None = None) -> Found:
    """What stands after a number of a text, or after the word `at`."""
    view = View(text, pack(lang))
    numbers = list(NUMBER.finditer(view.text))
    end = view.text.index(at) + len(at) if at else numbers[number].end() if numbers else 0
    return _found(view, units.after(view, end, view.pack))


def before(text: str, lang: str) -> Found:
    """What stands before the last number of a text."""
    view = View(text, pack(lang))
    return _found(view, units.before(view, list(NUMBER.finditer(view.text))[-1].start(), view.pack))


def _found(view: View, match: units.UnitMatch | None) -> Found:
    if match is None:
        return Found()
    surface = view.text[match.start : match.end]
    scale = "" if match.scale is None else format(match.scale, "f")
    return Found(surface, match.unit, match.kind, match.senses, scale, match.form)
