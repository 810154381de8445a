"""The series of monthly releases, checked in order: exactly the findings that its figures warrant.

The expectations are worked out by hand from the figures of the months, not from what the checks say.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck import engine
from factcheck.extract import understand
from factcheck.ledger import History
from factcheck.model import Finding, Release, Report, Verified
from factcheck.readers import read
from factcheck.rulebook import Rulebook, catch, load

ROOT = Path(__file__).resolve().parents[2]


class Expected(NamedTuple):
    """A finding: the day of the release, the check, its severity, the figure, and what it would have to be."""

    day: str
    check: str
    severity: str
    figure: str
    would_be: str


FINDINGS = (
    Expected("2017-04-01", "LED04", "error", "229", "224"),  # 220 and 4
    Expected("2017-04-30", "LED04", "error", "352", "274"),  # 229 and 45
    Expected("2017-10-26", "LED03", "error", "344", "350"),  # 350 were open at the end of August
    Expected("2017-12-28", "LED04", "error", "817", "812"),  # 801 and 11
    Expected("2018-05-31", "LED04", "error", "29,358", "29,482"),  # 29,225 and 74 and 183
    Expected("2018-06-28", "LED04", "error", "939", "954"),  # 892 and 62
    Expected("2018-07-26", "LED04", "warning", "939", "954"),  # 1,059 less 105: the odd one out
    Expected("2019-05-31", "LED04", "error", "1,302", "1,296"),  # 1,291 and 5
    Expected("2019-09-26", "LED01", "error", "1,335", "1,343"),  # 1,321 in June, and 22 in August
)

# Every open figure of the English series whose parts are known: day, open, and what makes it.
ROLLS = (
    ("2017-04-01", "43", "19 41 17"),
    ("2017-04-30", "42", "43 27 28"),
    ("2017-06-02", "38", "42 43 47"),  # what was carried over is not said; the month before left 42 open
    ("2017-10-26", "519", "344 302 127"),
    ("2017-11-30", "695", "519 240 64"),
    ("2018-02-22", "485", "406 195 116"),
    ("2018-03-28", "522", "485 121 84"),
    ("2018-05-31", "321", "476 4 159"),
    ("2018-07-26", "234", "314 45 125"),
    ("2018-12-30", "184", "194 15 25"),
    ("2019-02-01", "182", "184 10 12"),
    ("2019-02-28", "141", "182 22 63"),
    ("2019-05-31", "111", "122 7 18"),
    ("2019-09-26", "79", "97 2 20"),
    ("2020-03-25", "100", "98 40 38"),
)

# Every figure carried over that meets what the month before left open, or what its parts make.
CARRIED = (
    ("2017-04-01", "19", "19"),
    ("2017-04-30", "43", "43"),
    ("2017-11-30", "519", "519"),
    ("2018-03-28", "485", "485"),
    ("2018-05-31", "476", "476"),
    ("2018-06-28", "321", "321"),
    ("2018-07-26", "314", "321 269 276"),
    ("2019-02-01", "184", "184"),
    ("2019-02-28", "182", "182"),
    ("2020-01-30", "82", "87 47 52"),
)

# Every total of deaths that is the one before plus what was added since.
GROWN = (
    ("2017-03-04", "220", "188 11 21"),  # December's release gives its month but no total
    ("2017-06-02", "484", "352 132"),
    ("2017-07-07", "603", "484 119"),
    ("2017-09-01", "685", "624 61"),
    ("2017-09-29", "735", "685 50"),
    ("2017-10-26", "786", "735 51"),
    ("2017-11-30", "801", "786 15"),
    ("2018-03-28", "855", "841 14"),
    ("2018-05-31", "892", "883 9"),
    ("2018-07-26", "1,059", "892 62 105"),
    ("2018-08-30", "1,061", "1,059 2"),
    ("2018-09-27", "1,114", "1,061 53"),
    ("2019-02-01", "1,190", "1,139 51"),
    ("2020-01-02", "1,359", "1,347 12"),
    ("2020-01-30", "1,370", "1,359 11"),
)

# Why a total of deaths, a figure carried over or an open figure of the English series cannot be followed.
DEATHS = "civilians killed, as confirmed in the month"
SKIPPED = (
    ("2017-02-02", "LED02", "no figure was found for reports carried over"),
    ("2017-03-04", "LED02", "no figure was found for new reports received"),
    ("2017-08-05", "LED02", "no figure was found for reports carried over"),
    ("2017-08-05", "LED04", f"no figure was found for {DEATHS} (2017-06)"),
    ("2017-09-01", "LED02", "no figure was found for new reports received"),
    ("2017-09-29", "LED02", "no figure was found for new reports received"),
    ("2017-12-28", "LED02", "no figure was found for new reports received"),
    ("2018-02-22", "LED03", "no release for 2017-12, so this step cannot be followed"),
    ("2018-02-22", "LED04", "no release for 2017-12, so this step cannot be followed"),
    ("2018-04-27", "LED02", "no figure was found for new reports received"),
    ("2018-04-27", "LED04", f"no figure was found for {DEATHS} (2018-03)"),
    ("2018-08-30", "LED02", "no figure was found for new reports received"),
    ("2018-12-30", "LED03", "no release for 2018-10, so this step cannot be followed"),
    ("2018-12-30", "LED04", "no release for 2018-10, so this step cannot be followed"),
    ("2019-03-28", "LED02", "no figure was found for new reports received"),
    ("2019-03-28", "LED04", f"no figure was found for {DEATHS} (2019-02)"),
    ("2019-04-25", "LED04", f"no figure was found for {DEATHS} (2019-03)"),
    ("2019-05-31", "LED03", "no earlier release gives a figure for reports still open"),
    ("2019-06-27", "LED04", f"no figure was found for {DEATHS} (2019-05)"),
    ("2019-07-26", "LED04", f"no figure was found for {DEATHS} (2019-06)"),
    ("2019-09-26", "LED03", "no release for 2019-07, so this step cannot be followed"),
    ("2019-09-26", "LED04", "no release for 2019-07, so this step cannot be followed"),
    ("2019-12-05", "LED04", "no release for 2019-09, so this step cannot be followed"),
    ("2020-01-02", "LED03", "no earlier release gives a figure for reports still open"),
    ("2020-03-25", "LED03", "no release for 2020-01, so this step cannot be followed"),
    ("2020-03-25", "LED04", "no release for 2020-01, so this step cannot be followed"),
)

# Every month in which the reports completed are those credible, non-credible and duplicate together.
RESULTS = (
    ("2017-04-30", "28", "9 17 2"),
    ("2017-10-26", "127", "16 105 6"),
    ("2017-11-30", "64", "5 55 4"),
    ("2018-02-22", "116", "4 102 10"),
    ("2018-03-28", "84", "6 78 0"),
    ("2018-05-31", "159", "5 149 5"),
    ("2018-07-26", "125", "16 106 3"),
    ("2018-12-30", "25", "3 20 2"),
    ("2019-02-01", "12", "5 6 1"),
    ("2019-02-28", "63", "12 51 0"),
)


@cache
def rulebook() -> Rulebook:
    return load([ROOT / "rules" / "coalition-monthly.yaml"])


@cache
def releases(pattern: str) -> tuple[Release, ...]:
    """The releases of the series whose file names fit, in order of their day."""
    found = [understand(read(path)) for path in sorted((ROOT / "fixtures" / "series").glob(pattern))]
    return tuple(found)


@cache
def reports(pattern: str) -> tuple[tuple[Release, Report], ...]:
    """Each release with the report on it, held against all those before it."""
    earlier = History(releases(pattern))
    return tuple((each, engine.check(each.document, rules=rulebook(), against=earlier)) for each in earlier.releases)


def found(pattern: str, lang: str) -> Iterator[Expected]:
    """The findings in the releases of one language, held against those that fit the pattern."""
    for release, report in reports(pattern):
        if release.lang == lang:
            yield from (_told(release, each) for each in report.findings)


def _told(release: Release, finding: Finding) -> Expected:
    figure, would_be = (text.split()[0] for text in (finding.reported, finding.recomputed))
    return Expected(str(release.date), finding.check, finding.severity, figure, would_be)


def verified(pattern: str, check: str) -> set[tuple[str, str, str]]:
    """What a check verified: the day, the reported figure, and the figures that it was held against."""
    return {
        (str(release.date), *_figures(line, pattern))
        for release, report in reports(pattern)
        for line in report.verified
        if line.check == check
    }


def _figures(line: Verified, pattern: str) -> tuple[str, str]:
    """The figures of a verified relation by their values, so that words and digits read the same."""
    first, *others = (values(pattern)[each.document, each.start] for each in line.evidence)
    return first, " ".join(others)


@cache
def values(pattern: str) -> Mapping[tuple[str | None, int], str]:
    """The value of every figure of the series by document and place."""
    return {
        (release.document.path, claim.start): f"{claim.value:,}"
        for release in releases(pattern)
        for claim in release.claims
        if claim.value is not None
    }


@pytest.mark.parametrize(("pattern", "lang"), [("*.en.md", "en"), ("*.ar.md", "ar"), ("*.md", "en"), ("*.md", "ar")])
def test_the_series_gives_exactly_the_findings_that_its_figures_warrant(pattern: str, lang: str) -> None:
    """In English, in Arabic, and in a folder that mixes both, nothing is missed and nothing is invented."""
    assert list(FINDINGS) == sorted(found(pattern, lang))


@pytest.mark.parametrize(("pattern", "lang"), [("*.en.md", "en"), ("*.md", "en"), ("*.md", "ar")])
def test_the_series_gives_the_same_findings_without_any_rule(pattern: str, lang: str) -> None:
    """Totals, months and stocks are known again by what they count and what they are called, in both languages."""
    earlier = History(releases(pattern))
    told = [
        _told(release, finding)
        for release in earlier.releases
        if release.lang == lang
        for finding in engine.check(release.document, against=earlier).findings
    ]
    assert list(FINDINGS) == sorted(told)


def test_arabic_releases_alone_give_what_their_own_past_can_show() -> None:
    """The first two wrong totals come before any that grew as it should, so that nothing could be known of them."""
    earlier = History(releases("*.ar.md"))
    told = [
        _told(each, finding)
        for each in earlier.releases
        for finding in engine.check(each.document, against=earlier).findings
    ]
    assert list(FINDINGS[2:]) == sorted(told)


def test_the_odd_total_is_named_in_the_release_that_states_it() -> None:
    """When June heals the series, the figure that is quoted is May's, in May's release."""
    report = next(report for release, report in reports("*.en.md") if str(release.date) == "2018-07-26")
    (finding,) = report.findings
    assert Path(finding.evidence[0].document or "").name == "2018-06-28-monthly-report.en.md"
    assert "odd one out" in finding.message


@pytest.mark.parametrize(("check", "expected"), [("LED02", ROLLS), ("LED03", CARRIED), ("RUL02", RESULTS)])
def test_what_closes_is_verified(check: str, expected: Sequence[tuple[str, str, str]]) -> None:
    """Each roll-forward, carry-over and breakdown that closes is counted as verified, and no other."""
    assert set(expected) == {each for each in verified("*.en.md", check) if check != "RUL02" or " " in each[2]}


def test_the_totals_that_grow_by_the_month_are_verified() -> None:
    """Of the deaths, every step that can be followed and is not found wrong closes."""
    assert set(GROWN) == verified("*.en.md", "LED04")


def test_what_cannot_be_followed_is_skipped_with_its_reason() -> None:
    """A missing month is named, and so is a figure that a release does not give; strikes are left aside."""
    told = {
        (str(release.date), line.check, line.reason)
        for release, report in reports("*.en.md")
        for line in report.skipped
        if line.check in ("LED02", "LED03", "LED04") and not any("strikes" in each.surface for each in line.evidence)
    }
    assert set(SKIPPED) == told


def test_the_parts_of_may_2018_are_skipped_for_want_of_duplicates() -> None:
    """5 and 266 are not 276, but nobody said how many of the reports were duplicates."""
    report = next(report for release, report in reports("*.en.md") if str(release.date) == "2018-06-28")
    assert [each.reason for each in report.skipped if each.rule == "every-assessment-has-a-result"] == [
        "no figure was found for duplicate reports"
    ]


def table() -> Iterator[tuple[str, dict[str, Decimal]]]:
    """The figures of each month as the table of facts has them; a blank is a figure that was not seen."""
    with (Path(__file__).parent / "monthly_figures.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            figures = {name: text for name, text in row.items() if text and name not in ("month", "released")}
            yield row["released"], {name: Decimal(text) for name, text in figures.items()}


@pytest.mark.parametrize("pattern", ["*.en.md", "*.ar.md"])
def test_each_metric_catches_the_figure_of_its_month_and_nothing_else(pattern: str) -> None:
    """What the rule pack finds in each release is what the table of facts has for its month, blanks included."""
    facts = dict(table())
    for release in releases(pattern):
        found = {name: each.value for name, each in catch(rulebook(), release).claims.items()}
        found.pop("strikes_in_month", None)
        assert facts[str(release.date)] == found, f"{release.document.path}"


def test_the_arabic_series_holds_every_month_with_a_finding() -> None:
    """Twelve months at least, and among them all those that are found wrong."""
    days = {str(each.date) for each in releases("*.ar.md")}
    assert {each.day for each in FINDINGS} <= days
    assert len(days) >= 12
