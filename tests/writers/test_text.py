"""The report for people: golden files that were read aloud, and what a terminal, a pipe and a stranger's text change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from factcheck.model import Checked, Report, Skipped, Unchecked, Verified
from factcheck.writers import ENGLISH as WORDS
from factcheck.writers import Layout, writer_named
from factcheck.writers.lines import harmless, isolated, wrapped
from tests.writers import sample

GOLDEN = Path(__file__).parents[1] / "golden"
LOCALES = Path(__file__).parents[2] / "factcheck" / "locales"


def labels(lang: str) -> dict[str, str]:
    """The fixed words of a report out of a language pack."""
    found: dict[str, str] = yaml.load((LOCALES / lang / "messages.yaml").read_text("utf-8"), yaml.BaseLoader)["labels"]
    return found


def written(report: Report, layout: Layout | None = None) -> str:
    """The report as text."""
    return writer_named("text").write(report, layout or Layout())


@pytest.mark.parametrize(
    ("name", "report", "layout"),
    [
        ("report-en.txt", sample.ENGLISH, Layout()),
        ("report-en-narrow.txt", sample.ENGLISH, Layout(width=60)),
        ("report-ar.txt", sample.ARABIC, Layout(labels=labels("ar"))),
        ("report-folder.txt", sample.FOLDER, Layout()),
        ("report-folder-verbose.txt", sample.FOLDER, Layout(detail="everything")),
    ],
)
def test_a_report_reads_as_its_golden_file(name: str, report: Report, layout: Layout) -> None:
    """The whole text, as a person meets it."""
    assert written(report, layout) == (GOLDEN / name).read_text("utf-8")


def test_every_label_is_in_both_packs() -> None:
    """A report in Arabic has no English word of ours, one in English is the writer's own words."""
    assert set(WORDS) <= set(labels("ar"))
    assert {key: labels("en")[key] for key in WORDS} == dict(WORDS)


def test_only_findings_are_written_where_only_they_are_asked_for() -> None:
    """Silence is the whole report of a document without findings."""
    quiet = Layout(detail="findings")
    assert written(replace(sample.ENGLISH, findings=()), quiet) == ""
    assert written(sample.ENGLISH, quiet) == written(sample.ENGLISH).split("verified (2)")[0].removesuffix("\n")


def test_a_suppressed_finding_is_not_written() -> None:
    """It stays in the JSON report; people have dealt with it already."""
    suppressed = replace(sample.CONVERSION, suppressed="known")
    text = written(Report(documents=sample.ENGLISH.documents, findings=(suppressed,)))
    assert (
        text
        == "camp.md  language: en · date: 2019-03-23 · figures: 9\nno inconsistency found · verified: 0 · skipped: 0 · nothing could check: 0\n"
    )


def test_a_document_without_figures_is_told() -> None:
    """That nothing was found because there was nothing to find is worth a line."""
    text = written(Report(documents=(Checked("a.txt", "en", None, sample.SHA, 3, 0),)))
    assert text == "a.txt  language: en · date: unknown · figures: 0\nno figure found\n"


def test_a_summary_counts_what_it_does_not_list() -> None:
    """Ten lines of a list, twenty figures, five places of a reason; all of them on request."""
    verified = [Verified("UNI01", "narrow", "a.md", f"«{n} km» = «{n} km»", ()) for n in range(1, 13)]
    skipped = [
        Skipped("LED01", "no earlier release was given", "a.md", (sample.figure("5", (n, 1), document="a.md"),))
        for n in range(1, 8)
    ]
    unchecked = [Unchecked("a.md", n, n + 1, 1, n, f"{n} houses") for n in range(1, 24)]
    report = Report(
        (Checked("a.md", "en", "2019-03-23", sample.SHA, 9, 23),), (), tuple(verified), tuple(skipped), tuple(unchecked)
    )
    summary = written(report)
    assert "«10 km» = «10 km»\n  and 2 more\n" in summary
    assert "(1:1 · 2:1 · 3:1 · 4:1 · 5:1 · and 2 more)" in summary
    assert "20 houses (1:20) · and 3 more\n" in summary
    everything = written(report, Layout(detail="everything"))
    assert "«12 km» = «12 km»\n" in everything
    assert "23 houses (1:23)\n" in everything


def test_of_many_documents_those_are_told_of_which_something_is_not_known() -> None:
    """Ten of them; the others are counted."""
    documents = tuple(Checked(f"{n:02}.md", "en", None, sample.SHA, 9, 1) for n in range(12))
    text = written(Report(documents))
    assert text.startswith("00.md  language: en · date: unknown · figures: 1\n")
    assert (
        "09.md  language: en · date: unknown · figures: 1\nand 2 more\nno inconsistency found · documents: 12" in text
    )


def test_a_text_without_a_path_is_called_a_text() -> None:
    """A string that was checked from Python has no file name."""
    finding = replace(sample.CONVERSION, document=None, evidence=())
    text = written(Report((Checked(None, "en", None, sample.SHA, 9, 1),), (finding,)))
    assert text.startswith(
        "<text>:3:71  error UNI01 conversion-mismatch\n  «1,544 acres» is not «640 hectares».\n  why  "
    )


def test_colours_appear_only_where_the_layout_allows_them() -> None:
    """Piped output has no escape sequence; a terminal has the severity in its colour."""
    assert "\x1b" not in written(sample.ENGLISH)
    text = written(sample.ENGLISH, Layout(colour=True))
    assert "\x1b[1mcamp.md:3:71\x1b[0m  \x1b[1;31merror\x1b[0m UNI01 conversion-mismatch" in text
    assert "\x1b[32mno inconsistency found\x1b[0m" in written(sample.FOLDER, Layout(colour=True))


def test_arabic_figures_are_isolated_on_a_terminal_only() -> None:
    """In an English report each figure is kept in order with its words; in an Arabic report the whole line is."""
    terminal = Layout(isolate=True)
    assert (
        isolated("«110,000 كيلومتر مربع» is not «5 km»", terminal) == "«\u2068110,000 كيلومتر مربع\u2069» is not «5 km»"
    )
    assert isolated("23 آذار/مارس 2019 (3:190)", terminal) == "\u206823 آذار/مارس 2019\u2069 (3:190)"
    assert isolated("220 + أربعة gives 224", terminal) == "220 + \u2068أربعة\u2069 gives 224"
    assert isolated("−5 درجات is not 5 km", terminal) == "\u2068−5 درجات\u2069 is not 5 km"
    assert isolated("5 km", terminal) == "5 km"
    arabic = Layout(isolate=True, labels=labels("ar"))
    assert isolated("«5 km» لا يساوي «3 أميال»", arabic) == "\u2067«\u20685 km\u2069» لا يساوي «3 أميال»\u2069"
    assert isolated("«3 أميال»", Layout()) == "«3 أميال»"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("45\x1b[31m houses", "45\ufffd[31m houses"),
        ("45\n  houses", "45 houses"),
        ("\u202e45 houses\u2066", "45 houses"),
        ("45\u200f منزلا", "45\u200f منزلا"),
        ("[bold]45[/bold]", "[bold]45[/bold]"),
    ],
)
def test_a_document_cannot_command_the_terminal(text: str, expected: str) -> None:
    """Escape sequences and marks that reorder a line lose their force; what belongs to Arabic stays."""
    assert harmless(text) == expected


def test_lines_are_wrapped_to_the_terminal_and_never_in_a_word() -> None:
    """Without a width, or with one too small to be of use, lines stay whole."""
    assert wrapped("forty-five houses in Haradh", Layout(width=24), 4) == ["forty-five houses in", "Haradh"]
    assert wrapped("forty-five houses in Haradh", Layout(width=22), 4) == ["forty-five houses in Haradh"]
    assert wrapped("forty-five houses in Haradh", Layout(), 4) == ["forty-five houses in Haradh"]
