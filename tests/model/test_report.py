"""Reports: counts, the gravest finding, and the way to JSON and back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Checked, Evidence, Failure, Finding, Report, Skipped, Suspect, Unchecked, Verified

EVIDENCE = Evidence("draft.md", 13, 31, 1, 14, "42,741 ميل مربع", "converted")
FINDING = Finding(
    check="UNI01",
    name="conversion-mismatch",
    severity="error",
    message="«42,741 ميل مربع» is not «110,000 كيلومتر مربع».",
    document="draft.md",
    start=13,
    end=31,
    line=1,
    column=14,
    reported="42,741 ميل مربع",
    recomputed="42,471 ميل مربع",
    why="110,000 كيلومتر مربع would be 42,471.2 ميل مربع",
    fix="digits swapped: write «42,471»",
    evidence=(EVIDENCE,),
    fingerprint="0f1e",
    diagnosis="digits-swapped",
    suspect=Suspect(13, 19, "42,741", "draft.md"),
    suggestion="42,471",
)
REPORT = Report(
    documents=(Checked("draft.md", "ar", "2019-03-23", "abc", 120, 7),),
    findings=(FINDING,),
    verified=(
        Verified("UNI01", "narrow", "draft.md", "110,000 = 42,471", (EVIDENCE,)),
        Verified("SUM01", "hedged", "draft.md", "60,000", (EVIDENCE,), rule="total"),
    ),
    skipped=(Skipped("LED02", "no release for 2017-12", "draft.md", ()),),
    unchecked=(Unchecked("draft.md", 50, 52, 2, 1, "74"),),
    errors=(Failure("other.md", "not a text"),),
)


def test_the_summary_counts() -> None:
    """A relation that only its hedge upholds is not verified; coverage is the share of claims that were judged."""
    assert REPORT.summary == {
        "claims": 7,
        "verified": 1,
        "inconsistent": 1,
        "skipped": 1,
        "unchecked": 1,
        "coverage": "0.85",
    }
    assert Report().summary["coverage"] == "0.00"


def test_a_report_survives_json() -> None:
    """What is written can be read again, to the last field."""
    plain = json.loads(json.dumps(REPORT.as_dict(), ensure_ascii=False))
    assert Report.from_dict(plain) == REPORT
    assert plain["factcheck"] == "1.0"
    assert list(REPORT) == [FINDING]


text = st.text(max_size=12)
place = st.integers(0, 10**6)
evidence = st.builds(Evidence, st.none() | text, place, place, place, place, text, text)
findings = st.builds(
    Finding,
    check=text,
    name=text,
    severity=st.sampled_from(["error", "warning", "note"]),
    message=text,
    document=st.none() | text,
    start=place,
    end=place,
    line=place,
    column=place,
    reported=text,
    recomputed=text,
    why=text,
    fix=text,
    evidence=st.lists(evidence, max_size=2).map(tuple),
    fingerprint=text,
    diagnosis=st.none() | text,
    suspect=st.none() | st.builds(Suspect, place, place, text, st.none() | text),
    suggestion=st.none() | text,
    rule=st.none() | text,
    suppressed=st.none() | text,
)


@given(st.lists(findings, max_size=3).map(tuple))
def test_any_finding_survives_json(found: tuple[Finding, ...]) -> None:
    """The round trip does not depend on what the words are."""
    report = Report(findings=found)
    assert Report.from_dict(json.loads(json.dumps(report.as_dict()))) == report


def test_the_worst_severity_leaves_suppressed_findings_out() -> None:
    """A finding that somebody allowed fails nothing."""
    from dataclasses import replace

    allowed = replace(FINDING, suppressed="allow conversion-mismatch")
    note = replace(FINDING, severity="note")
    assert REPORT.worst() == "error"
    assert Report(findings=(allowed, note)).worst() == "note"
    assert Report(findings=(allowed,)).worst() is None
    assert Report(findings=(allowed,)).summary["inconsistent"] == 0


def test_the_findings_as_a_table() -> None:
    """One row a finding, the columns as in JSON, and none where nothing was found."""
    frame = REPORT.to_frame()
    assert frame.shape == (1, len(Finding.__dataclass_fields__))
    assert frame.loc[0, "suggestion"] == "42,471"
    assert list(Report().to_frame().columns) == list(frame.columns)
