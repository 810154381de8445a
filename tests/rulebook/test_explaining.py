"""Which figure each metric took, and why it took no other."""

from __future__ import annotations

import pytest

from factcheck.extract import understand
from factcheck.model import Document
from factcheck.rulebook import Explained, explain, loads

WARDS = """
metrics:
  beds: {find: {en: {counted: [beds], near: {any: [has], none: [annex]}}, ar: {counted: [سرير*], near: {any: [يضم]}}}}
  free: {find: {en: {counted: [beds], near: {any: [free]}}}}
  open: {find: {en: {counted: [beds], near: {any: [free, open]}}}}
  share: {find: {en: [{unit: "%", near: {any: [occupancy]}}, {unit: km, hedge: [about], section: title}]}}
  nurses: {find: {en: {counted: [nurses], change: [up], heading: [staff]}}}
  says: {find: {en: {text: "{number} doctors", period: month}}}
  titled: {find: {en: {section: title}}}
"""
TEXT = (
    "The clinic has 341 beds. On Sunday 29 beds were free. The annex has 52 beds. It has 12 nurses, 45 percent of all, "
    "and 9 doctors."
)


def _explained(text: str = TEXT, *, lang: str = "en") -> dict[str, Explained]:
    found = explain(loads(WARDS), understand(Document.of(text, lang=lang)))
    return {each.metric.id: each for each in found}


def _near(each: Explained) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    """The figures that came near, with the reasons against each."""
    return [(near.claim.surface, [(one.key, one.words) for one in near.reasons]) for near in each.near]


def test_what_was_taken() -> None:
    """A metric with a figure names it; each metric is there, in the order of the file."""
    found = _explained()
    assert list(found) == ["beds", "free", "open", "share", "nurses", "says", "titled"]
    assert found["beds"].state == "caught"
    assert found["beds"].caught is not None
    assert found["beds"].caught.surface == "341 beds"
    assert found["says"].caught is not None
    assert found["says"].caught.surface == "9 doctors"


def test_why_others_were_not() -> None:
    """The nearest first: what stood in the clause, what was sought in the sentence, which metric it went to."""
    found = _explained()
    assert _near(found["beds"]) == [
        ("29 beds", [("near", ("has",))]), ("52 beds", [("none", ("annex",))]),
        ("12 nurses", [("counted", ("beds",))]), ("9 doctors", [("counted", ("beds",))]),
    ]  # fmt: skip
    assert found["open"].state == "missing"
    assert _near(found["open"])[:1] == [("29 beds", [("taken", ("free",))])]
    assert _near(found["share"]) == [("45 percent", [("near", ("occupancy",))])]
    assert _near(found["nurses"]) == [("12 nurses", [("change", ("up",)), ("heading", ("staff",))])]
    assert _near(found["says"]) == []


def test_a_metric_that_asks_for_little() -> None:
    """Where a pattern names no words, every figure that misses one thing came near."""
    assert [each for each, _ in _near(_explained()["titled"])] == [
        "341 beds", "29 beds", "52 beds", "12 nurses", "45 percent", "9 doctors",
    ]  # fmt: skip


def test_figures_that_fit_equally_well() -> None:
    """They are listed as fitting, and none is taken."""
    found = _explained("The clinic has 341 beds. The hospital has 612 beds.")["beds"]
    assert (found.state, found.caught) == ("ambiguous", None)
    assert [each.surface for each in found.also] == ["341 beds", "612 beds"]


@pytest.mark.parametrize(("lang", "states"), [("ar", ["caught", *["no-words"] * 6]), ("fr", ["no-words"] * 7)])
def test_languages(lang: str, states: list[str]) -> None:
    """A metric without words for the language says so."""
    found = _explained("يضم المستشفى 341 سريرا.", lang=lang)
    assert [each.state for each in found.values()] == states
