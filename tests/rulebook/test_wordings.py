"""Wordings with a slot for the number, and the headings above a figure."""

from __future__ import annotations

import time
from datetime import date as Date
from pathlib import Path

import pytest

from factcheck.extract import understand
from factcheck.model import Document
from factcheck.readers import read
from factcheck.rulebook import catch, loads
from tests.rulebook.marked import release


def _taken(wording: str, text: str, *, lang: str = "en", extra: str = "") -> list[str]:
    """The figures of a text that a wording takes, as they stand there."""
    book = loads(f"metrics: {{m: {{find: {{any: {{text: '{wording}'{extra}}}}}}}}}")
    assert book.errors == ()
    found = catch(book, understand(Document.of(text, lang=lang)))
    return [each.surface for each in sorted(found.fitting("m"), key=lambda each: each.start)]


@pytest.mark.parametrize(
    ("wording", "text", "taken"),
    [
        ("killed {number} civilians", "The raid killed 45 civilians. It hurt 12 civilians.", ["45 civilians"]),
        ("killed {number} civilians", "The raid killed 45 soldiers.", []),
        ("killed {number}", "The raid killed at least 45 civilians.", ["45 civilians"]),
        ("killed {number}", "The raid killed, by first counts, 45 civilians.", []),
        ("killed … {number}", "The raid killed, by first counts, 45 civilians.", ["45 civilians"]),
        (
            "killed ... {number}",
            "The raid killed a great many people and then, as one hears from all sides, some 45 civilians.",
            [],
        ),
        ("killed … {number}", "Nobody was killed. There were 45 civilians.", []),
        ("{number} … were closed", "Of the reports, 12 of the older kind were closed and 9 were opened.", ["12"]),
        ("{number} case* … closed", "In May 12 cases were closed.", ["12 cases"]),
        ("revenue of {number}", "It had revenue of $9.1 million, and a cost of $3 million.", ["$9.1 million"]),
        ("revenue of {number} million", "It had revenue of $9.1 million.", []),
        ("in March, {number}", "In March 12 cases were closed.", []),
        ("in March {number}", "In March, 12 cases were closed.", ["12 cases"]),
        ("open for {number}", "The clinic was open for 12 days.", ["12 days"]),
    ],
)
def test_a_wording_in_english(wording: str, text: str, taken: list[str]) -> None:
    """Words stand in order around the figure; a gap is a few words of its clause; a comma more in the text may stand."""
    assert _taken(wording, text) == taken


@pytest.mark.parametrize(
    ("wording", "text", "taken"),
    [
        ("مقتل {number}", "وأسفرت الغارة عن مقتل 45 مدنيا وإصابة 12 مدنيا.", ["45 مدنيا"]),
        ("مقتل {number}", "وأسفرت الغارة عن مقتل ما لا يقل عن 45 مدنيا.", ["45 مدنيا"]),
        ("أنجز … {number}", "وأنجز التحالف في آذار/مارس تقييم 127 تقريرا.", ["127 تقريرا"]),
        ("{number} … في المخيمات", "ويعيش 31,200 شخص منهم في المخيمات.", ["31,200 شخص"]),
    ],
)
def test_a_wording_in_arabic(wording: str, text: str, taken: list[str]) -> None:
    """The same, with the prefixes that Arabic writes onto words."""
    assert _taken(wording, text, lang="ar") == taken


def test_a_wording_beside_other_demands() -> None:
    """What else a pattern asks for must be met, too."""
    text = "Revenue of $9 million was up 12 percent."
    assert _taken("revenue of {number}", text, extra=", dimension: money") == ["$9 million"]
    assert _taken("revenue of {number}", text, extra=", dimension: percent") == []
    assert _taken("revenue of {number}", text, extra=", near: {none: [percent]}") == ["$9 million"]
    assert _taken("revenue of {number}", text, extra=", near: {none: [million, up]}") == []


def test_a_wording_of_gaps_takes_bounded_time() -> None:
    """Gaps and repeated words in a long sentence are walked once."""
    text = "a " * 1500 + "12 cases " + "a " * 300
    book = loads(f"metrics: {{m: {{find: {{en: {{text: '{'a … ' * 60}{{number}} cases {'… a ' * 60}b'}}}}}}}}")
    document = release(text.replace("12 cases", "{12| cases}"), date=Date(2024, 1, 1))
    started = time.process_time()
    assert catch(book, document).claims == {}
    assert time.process_time() - started < 2


REPORT = """# Report of the ministry

There were 3 visits.

## Camps

There are 12 schools.

### North

There are 7 schools.

## Towns

There are 90 schools.
"""


def test_a_wording_that_fails_at_once_costs_nothing_for_its_length() -> None:
    """Thousands of words are sought beside thousands of figures; the first one that is not there ends it."""
    wording = "killed … " * 1_000 + "{number} civilians"
    text = "".join(f"In district {each} the teams cleared 45 mines. " for each in range(1_000))
    begun = time.process_time()
    assert _taken(wording, text) == []
    assert time.process_time() - begun < 5


def _report(folder: Path) -> Document:
    (folder / "report.md").write_text(REPORT, "utf-8")
    return read(folder / "report.md", lang="en", date=None)


@pytest.mark.parametrize(
    ("heading", "taken"),
    [("camps", ["12 schools", "7 schools"]), ("north", ["7 schools"]), ("town*", ["90 schools"]), ("coast", [])],
)
def test_figures_under_a_heading(heading: str, taken: list[str], tmp_path: Path) -> None:
    """A figure stands under its heading and under those above that."""
    book = loads(f"metrics: {{m: {{find: {{en: {{counted: [schools], heading: '{heading}'}}}}}}}}")
    document = _report(tmp_path)
    found = catch(book, understand(document)).fitting("m")
    assert [each.surface for each in sorted(found, key=lambda each: each.start)] == taken


def test_the_title_heads_everything(tmp_path: Path) -> None:
    """A word of the document's title is above each of its figures; before the first heading there is none."""
    book = loads("metrics: {m: {find: {en: {counted: [schools], heading: [ministry]}}}}")
    document = _report(tmp_path)
    assert len(catch(book, understand(document)).fitting("m")) == 3
    plain = Document.of("There are 12 schools.", lang="en")
    assert catch(book, understand(plain)).fitting("m") == ()
