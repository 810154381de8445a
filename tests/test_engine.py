"""The main job, from a text or files to a report."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import UsageError
from factcheck.ledger import History
from factcheck.model import Document

RIGHT = "The reserve covers 110,000 square kilometres (42,471 square miles)."
WRONG = "The reserve covers 110,000 square kilometres (42,741 square miles)."
WRONG_AR = "تبلغ مساحة المحمية 110,000 كيلومتر مربع (42,741 ميل مربع)."

RULES = """\
metrics:
  wells:
    behaviour: cumulative
    find:
      en: {counted: [well, wells], near: {any: [since]}}
      ar: {counted: [بئر, بئرا, آبار], near: {any: [منذ]}}
"""


def test_a_text_is_checked_as_it_is() -> None:
    """A text needs no file; the finding names the slip, the place and the figure to write."""
    report = factcheck.check(WRONG, lang="en")
    assert [(each.check, each.diagnosis, each.suggestion) for each in report.findings] == [
        ("UNI01", "digits-swapped", "42,471")
    ]
    finding = report.findings[0]
    assert (finding.line, finding.column) == (1, 47)
    assert WRONG[finding.start : finding.end] == finding.reported == "42,741 square miles"


def test_arabic_is_checked_alike() -> None:
    """The same slip in Arabic gives the same finding, in the document's own words."""
    report = factcheck.check(WRONG_AR, lang="ar")
    finding = report.findings[0]
    assert (finding.check, finding.diagnosis, finding.suggestion) == ("UNI01", "digits-swapped", "42,471")
    assert finding.reported == "42,741 ميل مربع"


def test_messages_can_be_arabic() -> None:
    """The report's language is chosen apart from the document's."""
    report = factcheck.check(WRONG, lang="en", messages="ar")
    assert report.findings[0].fix == "خانتان تبادلتا موضعيهما في «42,741»: اكتب «42,471»"


def test_a_figure_that_took_part_is_not_unchecked() -> None:
    """What a relation verified is not listed among what nothing could check."""
    report = factcheck.check(RIGHT + " It has 35 wells.", lang="en")
    assert [each.surface for each in report.unchecked] == ["35 wells"]
    assert [each.check for each in report.verified] == ["UNI01"]
    assert report.summary["coverage"] == "0.66"


def test_checks_are_chosen_by_code_family_or_name() -> None:
    """`select` and `ignore` take codes, families and names."""
    assert factcheck.check(WRONG, lang="en", select=["TIM"]).findings == ()
    assert factcheck.check(WRONG, lang="en", ignore=["conversion-mismatch"]).findings == ()
    assert len(factcheck.check(WRONG, lang="en", select=["UNI01"]).findings) == 1


def test_misuse_is_said_clearly(tmp_path: Path) -> None:
    """Unknown checks, message languages and folders are misuse, and each message says what to do."""
    with pytest.raises(UsageError, match="did you mean"):
        factcheck.check(RIGHT, select=["convertion-mismatch"])
    with pytest.raises(UsageError, match="no messages in 'xx'; choose one of ar, en"):
        factcheck.check(RIGHT, messages="xx")
    with pytest.raises(UsageError, match="no such folder of earlier releases"):
        factcheck.check(RIGHT, against=tmp_path / "nowhere")


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    """A binary and a missing file are errors of their own; the others are checked, in order of their paths."""
    (tmp_path / "b.txt").write_text(WRONG, "utf-8")
    (tmp_path / "a.txt").write_text(RIGHT, "utf-8")
    (tmp_path / "c.txt").write_bytes(b"\x00\x01\x02\x03" * 100)
    seen: list[str] = []
    report = factcheck.check_many([tmp_path, tmp_path / "missing.txt"], lang="en", progress=seen.append)
    assert [Path(each.path or "").name for each in report.documents] == ["a.txt", "b.txt"]
    assert [Path(each.document or "").name for each in report.errors] == ["c.txt", "missing.txt"]
    assert [Path(each).name for each in seen] == ["a.txt", "b.txt", "c.txt", "missing.txt"]
    assert len(report.findings) == 1


def test_earlier_releases_may_be_documents_or_a_history(tmp_path: Path) -> None:
    """A total that falls is found whether the earlier release is a document, a history or a folder."""
    rules = tmp_path / "rules.yaml"
    rules.write_text(RULES, "utf-8")
    draft = Document.of("Since 2019 the agency has drilled 412 wells.", lang="en", date=Date(2024, 6, 1))
    text = "Since 2019 the agency has drilled 421 wells."
    earlier = Document.of(text, lang="en", date=Date(2024, 5, 1))
    folder = tmp_path / "earlier"
    folder.mkdir()
    (folder / "2024-05-01-wells.en.txt").write_text(text, "utf-8")
    history = History.of([factcheck.extract.understand(earlier)], before=draft.date)  # type: ignore[attr-defined]
    for against in ([earlier], history, folder, str(folder)):
        report = factcheck.check(draft, rules=rules, against=against)
        assert [each.check for each in report.findings] == ["LED01"]


def test_an_unreadable_earlier_release_is_listed(tmp_path: Path) -> None:
    """A binary file among the earlier releases is skipped with its reason."""
    (tmp_path / "2024-05-01-x.en.txt").write_bytes(b"\x00\x01\x02\x03" * 100)
    report = factcheck.check(Document.of(RIGHT, lang="en", date=Date(2024, 6, 1)), against=tmp_path)
    assert [(each.check, "could not be read" in each.reason) for each in report.skipped] == [("LED", True)]


def test_rule_errors_are_reported_and_stop_nothing(tmp_path: Path) -> None:
    """A wrong rule file is an error of the report; the document is checked all the same."""
    rules = tmp_path / "rules.yaml"
    rules.write_text("metrics: [", "utf-8")
    report = factcheck.check(WRONG, lang="en", rules=rules)
    assert len(report.errors) == 1
    assert str(rules) in report.errors[0].message
    assert len(report.findings) == 1


def test_a_fingerprint_does_not_depend_on_lines() -> None:
    """Text before a finding moves its place, not its fingerprint."""
    one = factcheck.check(WRONG, lang="en").findings[0]
    other = factcheck.check("A new line.\n\n" + WRONG, lang="en").findings[0]
    assert one.fingerprint == other.fingerprint
    assert one.line != other.line


def test_the_original_is_understood() -> None:
    """An original may be given as a text or a document; where no check compares the two, the report says so."""
    for original in (RIGHT, Document.of(RIGHT, lang="en")):
        report = factcheck.check(RIGHT, lang="en", translation_of=original, select=["UNI"])
        assert report.findings == ()
        reason = "no check that compares a translation with its original took part"
        assert [(each.check, each.reason) for each in report.skipped] == [("TRA", reason)]
