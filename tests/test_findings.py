"""Findings that one slip brings about are told once, and nothing of them is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

import factcheck
from factcheck.findings import distinct
from factcheck.model import Document, Finding, Report, Severity
from factcheck.writers import Layout, writer_named

DAMS = "Both dams together hold 931 million cubic metres: the upper one 346 million and the lower one 567 million."
SADDAN = "صرفت الهيئتان في المجموع 6.5 مليارات دينار: 2.9 مليار للمزارعين، و2.7 مليار لأصحاب المتاجر."


def report(text: str, lang: str) -> Report:
    """The report on a short text."""
    return factcheck.check(Document.of(text, lang=lang))


def repeated(found: Report) -> list[tuple[str, str]]:
    """The codes of the findings that repeat another, each with the code of the one that leads."""
    leaders = {each.fingerprint: each.check for each in found.findings}
    return [(each.check, leaders[each.repeats]) for each in found.findings if each.repeats]


def test_the_same_figures_at_odds_twice_are_one_matter() -> None:
    """A total and its parts that fail as a sum and as a difference lead to one finding and its repetition."""
    found = report(DAMS, "en")
    assert sorted(each.check for each in found.findings) == ["SUM01", "SUM04"]
    assert repeated(found) == [("SUM04", "SUM01")]


def test_arabic_findings_are_grouped_alike() -> None:
    """The same sentence in Arabic has one leader, too, its unit left out after the first figure."""
    found = report(SADDAN, "ar")
    assert [each.check for each in found.findings if not each.repeats] == ["SUM01"]


def test_unlike_findings_repeat_nothing() -> None:
    """Two slips in two sentences stay two findings."""
    text = "The choir has 42 men and 51 women, 83 people in all. " + DAMS
    assert [pair for pair in repeated(report(text, "en")) if pair[0] == "SUM01"] == []


def test_a_repeated_finding_keeps_all_it_says() -> None:
    """Nothing is left out of the report for programs."""
    found = report(DAMS, "en")
    both = [(each.why != "", each.fix != "", len(each.evidence)) for each in found.findings]
    assert both == [(True, True, 3), (True, True, 3)]


def test_the_text_names_the_repetition_below_its_leader() -> None:
    """People read the slip once; the other relation that it breaks is named with its place."""
    text = writer_named("text").write(report(DAMS, "en"), Layout())
    assert text.count(" error ") == 1
    assert "the same slip breaks  SUM04 difference-mismatch (1:65)" in text


def test_a_graver_finding_leads() -> None:
    """Of two findings on the same figures, the error leads and the warning repeats it, whichever came first."""
    first, second = (each for each in report(DAMS, "en").findings)
    mild = [_as(second, "warning"), _as(first, "error")]
    assert [(each.severity, each.repeats is None) for each in distinct(mild)] == [("warning", False), ("error", True)]


def _as(each: Finding, severity: Severity) -> Finding:
    return replace(each, severity=severity, repeats=None)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Shipments rose 3.2% from 17,307 to 17,852 units.", "en"),
        ("ارتفعت الشحنات بنسبة 3.2% من 17,307 إلى 17,852 وحدة.", "ar"),
    ],
)
def test_a_near_miss_is_shown_finely_enough_to_be_seen(text: str, lang: str) -> None:
    """545 of 17,307 are 3.149 %; shown as 3.15 it would seem to round to 3.2."""
    (finding,) = report(text, lang).findings
    assert "3.149" in finding.why
