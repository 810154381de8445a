"""What metrics demand, when things are valid, tags, and rules over other days and several figures."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck
from factcheck.model import Document, Report
from factcheck.rulebook import About, Demands, loads


def report(
    rules: str, text: str, *, lang: str = "en", date: Date | None = None, earlier: tuple[str, ...] = ()
) -> Report:
    """The report on a text with rules; earlier releases are of the last days of January, February and so on."""
    before = [
        Document.of(each, lang=lang, date=Date(2024, month, 28), path=f"{month}")
        for month, each in enumerate(earlier, start=1)
    ]
    book = loads(rules, "r")
    assert book.errors == ()
    document = Document.of(text, lang=lang, date=date)
    return factcheck.check(document, rules=book, select=["RUL"], against=before or None)


def _told(report: Report) -> list[tuple[str, str, str]]:
    """Code, severity and figure of each finding."""
    return [(each.check, each.severity, each.reported) for each in report.findings]


BEDS = "metrics: {beds: {title: beds in use, find: {en: {counted: [beds]}, ar: {counted: [سرير*]}}, %s}}"


@pytest.mark.parametrize(
    ("demand", "text", "found"),
    [
        ("range: {max: 40}", "It has 52 beds.", [("RUL05", "error", "52 beds")]),
        ("range: {max: 40}, severity: note", "It has 52 beds.", [("RUL05", "note", "52 beds")]),
        ("range: {max: 40}", "It has 12 beds. The annex has 52 beds of the older kind.", []),
        ("range: {max: 40}, every: yes", "It has 12 beds. The annex has 52 beds.", [("RUL05", "error", "52 beds")]),
        ("range: {max: 40}", "It rose by 52 beds.", []),
        ("max_digits: 2, severity: error", "It has 341 beds.", [("RUL08", "error", "341 beds")]),
        ("max_digits: 2", "It has 340 beds.", []),
        ("max_digits: 2", "It has between 341 and 352 beds.", []),
        ("max_digits: 1", "It has twelve beds.", []),
        ("required: yes, severity: warning", "It has 12 nurses.", [("RUL03", "warning", "0")]),
    ],
)
def test_demands(demand: str, text: str, found: list[tuple[str, str, str]]) -> None:
    """Each demand is asked of the figure that fits best, or of every one, with the metric's own weight."""
    assert _told(report(BEDS % demand, text)) == found


def test_demands_in_arabic() -> None:
    """The same in Arabic, digits of either shape."""
    assert _told(report(BEDS % "range: {max: 40}", "يضم المستشفى 52 سريرا.", lang="ar")) == [
        ("RUL05", "error", "52 سريرا")
    ]
    assert _told(report(BEDS % "max_digits: 2", "يضم المستشفى ٣٤١ سريرا.", lang="ar")) == [
        ("RUL08", "warning", "٣٤١ سريرا")
    ]


@pytest.mark.parametrize(
    ("number", "digits", "decimals"),
    [
        ("4.5", 2, 1), ("4.50", 3, 2), ("1,234", 4, 0), ("1,200", 2, 0), ("12.345", 5, 3), ("0.045", 2, 3),
        ("1,234.5", 5, 1), ("100", 1, 0),
    ],
)  # fmt: skip
def test_digits_as_written(number: str, digits: int, decimals: int) -> None:
    """Zeros at the end count after a decimal point, and not before one; zeros in front never do."""
    rules = "metrics: {share: {max_digits: %d, max_decimals: %d, find: {en: {dimension: percent}}}}"
    text = f"The share was {number} percent."
    assert _told(report(rules % (digits, decimals), text)) == []
    assert [each.message for each in report(rules % (digits - 1, decimals), text).findings] == [
        f"«{number} percent» has more than {digits - 1} significant digits."
    ]
    if decimals:
        assert [each.message for each in report(rules % (digits, decimals - 1), text).findings] == [
            f"«{number} percent» has more decimals than {decimals - 1}."
        ]


def test_a_share_lies_between_nothing_and_all() -> None:
    """That needs no range; one that is given replaces its end."""
    rules = "metrics: {s: {behaviour: share, find: {en: {dimension: percent}}%s}}"
    assert _told(report(rules % "", "The share was 104 percent.")) == [("RUL05", "error", "104 percent")]
    assert _told(report(rules % ", range: {max: 120 %}", "The share was 104 percent.")) == []
    assert _told(report(rules % ", range: {max: 120 %}", "The share was -4 percent.")) == [
        ("RUL05", "error", "-4 percent")
    ]


def test_how_old_a_figure_is() -> None:
    """The finding names the day of the figure; without a day of its own or of the release the age is not known."""
    rules = BEDS % "max_age: 6 weeks"
    text = "As of 31 January 2024, it had 52 beds."
    (found,) = report(rules, text, date=Date(2024, 3, 14)).findings
    assert found.why == "the figure is of 2024-01-31; r:1 allows at most 6 weeks up to the day of the release"
    assert _told(report(rules, text, date=Date(2024, 3, 13))) == []
    assert [each.reason for each in report(rules, text).skipped] == [
        "no date is known for the release, so it is not known whether beds in use holds for it"
    ]
    assert [each.reason for each in report(rules, "It has 52 beds.", date=Date(2024, 3, 13)).skipped] == [
        "the text does not tell the day of beds in use"
    ]


def test_where_a_day_may_stand() -> None:
    """In the sentence, the heading above, the title; a heading further up or below dates nothing."""
    rules = BEDS % "dated: yes, every: yes"
    text = "# Wards\n\n## In May 2024\n\nIt has 52 beds.\n\n## Others\n\nThere are 41 beds.\n"
    assert _told(report(rules, text)) == [("RUL07", "warning", "52 beds"), ("RUL07", "warning", "41 beds")]
    document = factcheck.Document.of(text, lang="en")
    assert document.blocks[0].kind == "paragraph"


VALID = "%s\nmetrics: {beds: {find: {en: {counted: [beds]}}, range: {max: 40}%s}}\n%s"


@pytest.mark.parametrize("place", [0, 1])
def test_demands_are_asked_while_they_are_valid(place: int) -> None:
    """From the first day to the last, both included; the file's days hold for all that it holds."""
    days = ["", "", ""]
    days[place] = ["valid_from: 2024-01-01\nvalid_to: 2024-06-30", ", valid_from: 2024-01-01, valid_to: 2024-06-30"][
        place
    ]
    rules = VALID % tuple(days)
    inside = [Date(2024, 1, 1), Date(2024, 6, 30)]
    outside = [Date(2023, 12, 31), Date(2024, 7, 1)]
    assert [len(report(rules, "It has 52 beds.", date=each).findings) for each in inside] == [1, 1]
    assert [len(report(rules, "It has 52 beds.", date=each).findings) for each in outside] == [0, 0]
    assert [each.reason for each in report(rules, "It has 52 beds.").skipped] == [
        "no date is known for the release, so it is not known whether beds holds for it"
    ]


@pytest.mark.parametrize(
    "part",
    [
        "rules: {r: {assert: beds < 40, valid_from: 2024-01-01}}",
        "rules: {r: {assert: beds < 40 or beds > 90, valid_from: 2024-01-01}}",
        "facts: [{metric: beds, value: 12, id: r, valid_from: 2024-01-01}]",
    ],
)
def test_rules_and_facts_are_asked_while_they_are_valid(part: str) -> None:
    """The same for rules and facts."""
    rules = f"metrics: {{beds: {{find: {{en: {{counted: [beds]}}}}}}}}\n{part}"
    assert [each.rule for each in report(rules, "It has 52 beds.", date=Date(2024, 1, 1)).findings] == ["r"]
    before = report(rules, "It has 52 beds.", date=Date(2023, 12, 31))
    assert (before.findings, before.skipped) == ((), ())
    (skipped,) = report(rules, "It has 52 beds.").skipped
    assert skipped.reason == "no date is known for the release, so it is not known whether r holds for it"


def test_required_figures_while_they_are_valid() -> None:
    """A figure is required of the releases of these days alone."""
    rules = BEDS % "required: yes, valid_to: 2024-01-01"
    assert len(report(rules, "Nothing.", date=Date(2024, 1, 1)).findings) == 1
    assert report(rules, "Nothing.", date=Date(2024, 1, 2)).findings == ()
    assert len(report(rules, "Nothing.").skipped) == 1


def test_days_of_a_fact_about_a_constant() -> None:
    """Of two facts about a constant, the one that is valid on the day of the release stands."""
    rules = """
metrics: {area: {behaviour: constant, find: {en: {dimension: area}}}}
facts:
  - {metric: area, value: 50 km², valid_to: 2023-12-31}
  - {metric: area, value: 61 km², valid_from: 2024-01-01, severity: warning}
"""
    assert _told(report(rules, "It covers 61 km².", date=Date(2023, 5, 1))) == [("RUL01", "error", "61 km²")]
    assert _told(report(rules, "It covers 50 km².", date=Date(2024, 5, 1))) == [("RUL01", "warning", "50 km²")]


def test_the_last_day_lies_behind_the_first() -> None:
    """Days the wrong way round are an error, told once for a whole file."""
    text = "valid_from: 2024-01-01\nvalid_to: 2023-01-01\nmetrics: {a: {find: {en: {counted: x}}}, b: {find: {en: {counted: y}}}}"
    assert [str(each) for each in loads(text, "r").errors] == [
        "r:2:11: '2023-01-01' lies before '2024-01-01', from which it is valid"
    ]


TAGGED = """
tags: hospital
owner: the ward office
metrics:
  beds: {find: {en: {counted: [beds]}}, range: {max: 40}, tags: monthly}
  nurses: {find: {en: {counted: [nurses]}}, range: {max: 4}, owner: the staff office}
facts: [{metric: beds, value: 12, tags: [monthly, yearly]}]
rules:
  more: {assert: beds > nurses, tags: [yearly]}
  fewer: {assert: beds < nurses}
"""


def test_a_choice_by_tags() -> None:
    """What has none of the tags asks for nothing; its metrics still find their figures for the rules that are left."""
    book = loads(TAGGED)
    assert book.tagged([]) is book
    monthly, yearly, all_of_them = book.tagged(["monthly"]), book.tagged({"yearly"}), book.tagged(["hospital"])
    assert (len(monthly.facts), [each.id for each in monthly.rules]) == (1, [])
    assert (len(yearly.facts), [each.id for each in yearly.rules]) == (1, ["more"])
    assert [each.id for each in all_of_them.rules] == ["more", "fewer"]
    assert monthly.metrics["nurses"].demands == Demands()
    assert monthly.metrics["nurses"].find == book.metrics["nurses"].find
    assert monthly.metrics["beds"] == book.metrics["beds"]


def test_who_keeps_it() -> None:
    """Owner and tags are the file's where a part names none of its own."""
    book = loads(TAGGED)
    assert book.metrics["beds"].about == About(("hospital", "monthly"), "the ward office")
    assert book.metrics["nurses"].about.owner == "the staff office"
    assert book.facts[0].about.tags == ("hospital", "monthly", "yearly")
