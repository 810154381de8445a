"""An audit as HTML, Markdown and JSON: complete, harmless, the same every time, and valid against its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from factcheck.model import Audit, Failure, Line, Point, Report, RuleFile, Unchecked
from factcheck.wording import audit_words
from factcheck.writers import AUDIT_WORDS, audit_writers
from factcheck.writers.audits.view import charts, rows
from tests.writers import sample

SCHEMAS = Path(__file__).parents[2] / "factcheck" / "schemas"
HOSTILE = '<script>alert("1")</script> | `x` [a](javascript:b)'


def point(day: str, value: str, *odd: str) -> Point:
    """A point of a series."""
    return Point("a.md", day, value, f"{value} patients", 10, 20, 1, odd)


SERIES = Line(
    "patients", "", None, "It treated 120 patients.", (point("2021-03-01", "100"), point("2021-04-01", "300", "LED04"))
)
AUDIT = Audit("releases", "0.1.0", sample.ENGLISH, (SERIES,), (RuleFile("rules/a.yaml", "0" * 64),))


def written(name: str, audit: Audit = AUDIT, lang: str = "en") -> str:
    """An audit in a format and language."""
    return audit_writers()[name].write(audit, {**AUDIT_WORDS, **audit_words(lang)}, lang)


class Elements(HTMLParser):
    """The elements of a page, those left open, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.open: list[str] = []
        self.addresses: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "action")]
        if tag not in ("meta", "link", "circle", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("circle", "polyline"):
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_formats_are_found_by_name() -> None:
    """One module each, in order of name."""
    assert list(audit_writers()) == ["html", "json", "markdown"]


@pytest.mark.parametrize("name", ["html", "json", "markdown"])
def test_the_same_audit_gives_the_same_bytes(name: str) -> None:
    """Nothing of the day, the machine or the order of sets goes in."""
    assert written(name) == written(name)
    assert written(name).endswith("\n") or name == "html"


def test_an_audit_is_valid_against_its_schema_and_comes_back() -> None:
    """The members of a report, the series and the provenance."""
    schema, report = (json.loads((SCHEMAS / name).read_text("utf-8")) for name in ("audit.json", "report.json"))
    registry: Registry[Any] = Registry().with_resource(report["$id"], Resource.from_contents(report))
    plain = json.loads(written("json"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema, registry=registry).validate(plain)
    assert Audit.from_dict(plain) == AUDIT


@pytest.mark.parametrize(("lang", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_the_page_is_whole_works_offline_and_has_its_direction(lang: str, direction: str) -> None:
    """Every element is closed, nothing is fetched, nothing runs."""
    page = written("html", lang=lang)
    found = Elements(page)
    assert found.open == []
    assert "script" not in found.names
    assert all(each.startswith("#") for each in found.addresses)
    assert f'<html lang="{lang}" dir="{direction}">' in page


def test_what_stands_in_a_release_is_never_markup() -> None:
    """Hostile text is shown as it was written."""
    line = replace(SERIES, title=HOSTILE, told=HOSTILE)
    report = replace(sample.ENGLISH, unchecked=(Unchecked(sample.ENGLISH.documents[0].path, 0, 1, 1, 1, HOSTILE),))
    hostile = replace(AUDIT, source=HOSTILE, series=(line,), report=report)
    page = written("html", hostile)
    found = Elements(page)
    assert "script" not in found.names
    assert HOSTILE in "".join(found.words)
    assert "<script>" not in written("markdown", hostile)


def test_an_odd_point_is_marked_and_named() -> None:
    """The chart shows which point a finding names, and by which check."""
    page = written("html")
    assert page.count('class="odd"') == 1
    assert "300 patients – a finding names this figure (LED04)" in page
    assert "| 2021-04-01 | 300 patients | LED04 |" in written("markdown")


def test_a_chart_lies_within_its_frame() -> None:
    """The first point stands at the left and, being the least, at the bottom; the last at the top right."""
    (chart,) = charts(AUDIT)
    assert [(dot.x, dot.y) for dot in chart.dots] == [(12, 148), (628, 12)]
    assert (chart.least, chart.greatest) == ("100", "300")


def test_a_series_that_does_not_move_lies_in_the_middle() -> None:
    """No height and no length are no reason to fail."""
    flat = replace(SERIES, points=(point("2021-03-01", "100"), point("2021-03-01", "100")))
    (chart,) = charts(replace(AUDIT, series=(flat,)))
    assert {(dot.x, dot.y) for dot in chart.dots} == {(320, 80)}


def test_releases_come_in_order_of_time_with_what_was_found_in_each() -> None:
    """Undated releases come last; the coverage of a release without figures is no number."""
    documents = (
        replace(sample.ENGLISH.documents[0], path="b.md", date=None, claims=0),
        replace(sample.ENGLISH.documents[0], path="a.md", date="2021-03-01", claims=4),
    )
    report = Report(documents, unchecked=(Unchecked("a.md", 0, 1, 1, 1, "12"),))
    found = rows(replace(AUDIT, report=report))
    assert [(each.release.path, each.coverage, len(each.unchecked)) for each in found] == [
        ("a.md", "75 %", 1),
        ("b.md", "–", 0),
    ]


def test_an_audit_without_findings_says_so() -> None:
    """In both languages, and errors in the input are listed."""
    clean = replace(AUDIT, report=Report(sample.ENGLISH.documents, errors=(Failure("c.md", "not text"),)))
    assert "No release contradicts itself" in written("html", clean)
    assert "لا بيان يناقض نفسه" in written("markdown", clean, "ar")
    assert "not text" in written("html", clean)
    assert "not text" in written("markdown", clean)


def test_every_fixed_word_is_there_in_arabic() -> None:
    """A word that is missing would stand there in English."""
    assert set(audit_words("ar")) == set(AUDIT_WORDS)
