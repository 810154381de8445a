"""The founding case: an Arabic page with an area in two units, hedges, a scale word, partial dates and a month in two names."""

from __future__ import annotations

from typing import Any

import pytest

import factcheck
from tests import source

PAGE = source.ROOT / "fixtures" / "founding" / "2019-03-23-last-village.ar.txt"


@pytest.fixture(scope="module")
def claims() -> dict[str, dict[str, Any]]:
    """The claims of the page by their surfaces."""
    return {claim.surface: claim.as_dict() for claim in factcheck.extract(factcheck.read(PAGE))}


def checked(old: str = "", new: str = "") -> factcheck.Report:
    """The report on the page, one passage of it replaced."""
    document = factcheck.read(PAGE)
    assert document.text.count(old) == 1 or not old
    changed = document.text.replace(old, new) if old else document.text
    return factcheck.check(factcheck.Document.of(changed, lang="ar", date=document.date, path=document.path))


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("110,000 كيلومتر مربع", {"value": "110000", "unit": "kilometer ** 2", "hedge": "about"}),
        ("42,471 ميل مربع", {"value": "42471", "unit": "mile ** 2", "hedge": None}),
        ("7.7 مليون شخص", {"value": "7700000", "unit": "شخص", "kind": "count"}),
        ("74 دولة", {"value": "74", "unit": "دولة", "kind": "count"}),
        ("أربع سنوات", {"value": "4", "unit": "year", "kind": "duration"}),
        ("23 آذار/مارس 2019", {"kind": "date", "values": [{"type": "date", "value": "2019-03-23"}]}),
        ("أيلول 2018", {"values": [{"type": "period", "start": "2018-09-01", "end": "2018-10-01"}]}),
        ("2014", {"kind": "year", "values": [{"type": "period", "start": "2014-01-01", "end": "2015-01-01"}]}),
        ("خمس منظمات دولية", {"value": "5", "unit": "منظمات دولية", "kind": "count"}),
    ],
)
def test_the_figures_are_claims(claims: dict[str, dict[str, Any]], surface: str, expected: dict[str, Any]) -> None:
    """Each figure of the page is read with its value, unit, hedge or date."""
    assert {key: claims[surface].get(key) for key in expected} == expected


def test_a_lower_bound_counts_fighters(claims: dict[str, dict[str, Any]]) -> None:
    """More than 60,000 fighters and civilians, counted together, have a lower end and no upper one."""
    claim = claims["60,000 مقاتل ومدني"]
    assert (claim["unit"], claim["period"]["start"]) == ("مقاتل ومدني", "2019-01-01")
    assert (claim["value"], claim["low"], claim["high"], claim["hedge"]) == ("60000", "60000", None, "more_than")


def test_nothing_else_is_a_claim(claims: dict[str, dict[str, Any]]) -> None:
    """The page has eleven figures and dates, the stretch since the start of the year included, and no more is made of it."""
    assert len(claims) == 11


def test_the_conversion_is_verified() -> None:
    """The area in two units holds as written, for their hedge is one; nothing is wrong with the page."""
    report = checked()
    (verified,) = [each for each in report.verified if each.check == "UNI01"]
    assert verified.reading == "narrow"
    assert {each.surface for each in verified.evidence} == {"110,000 كيلومتر مربع", "42,471 ميل مربع"}
    assert report.worst() in (None, "note")
    assert report.documents[0].date == "2019-03-23"


@pytest.mark.parametrize(
    ("old", "new", "slip", "suggestion"),
    [
        ("42,471", "42,741", "digits-swapped", "42,471"),
        ("110,000", "101,000", "digits-swapped", "110,000"),
        ("ميل مربع", "ميل", "unit-power", "42,471 ميل مربع"),
        ("كيلومتر مربع", "متر مربع", "metric-prefix", "110,000 كيلومتر مربع"),
    ],
    ids=["digits", "source", "power", "prefix"],
)
def test_each_slip_is_named_and_mended(old: str, new: str, slip: str, suggestion: str) -> None:
    """A slip is one error, with both figures, its name and what the figure should read."""
    report = checked(old, new)
    (error,) = [finding for finding in report.findings if finding.severity == "error"]
    assert (error.diagnosis, error.suggestion) == (slip, suggestion)
    assert report.worst() == "error"
    shown = " ".join([error.message, *(each.surface for each in error.evidence)])
    assert "110,000" in shown or "101,000" in shown
    assert "42,471" in shown or "42,741" in shown
