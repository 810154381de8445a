"""Laws of the writers: JSON loses nothing, and no text of a document commands a terminal."""

from __future__ import annotations

import json
import re
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import (
    Checked,
    Evidence,
    Failure,
    Finding,
    Report,
    Severity,
    Skipped,
    Suspect,
    Unchecked,
    Verified,
)
from factcheck.writers import Layout, writer_named

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
HOSTILE = st.lists(
    st.sampled_from(
        ["45", "\x1b[2J", "\x07", "\x9b31m", "\n", "\r", "\u202e", "\u2066", "منزلا", "houses", " ", "[b]", "<b>"]
    ),
    max_size=6,
).map("".join)
COUNT = st.integers(0, 10_000)


def reports(text: st.SearchStrategy[str]) -> st.SearchStrategy[Report]:
    """Reports of a few lines whose texts are drawn from one source."""
    maybe = st.none() | text
    evidence = st.lists(st.builds(Evidence, maybe, COUNT, COUNT, COUNT, COUNT, text, text), max_size=3).map(tuple)
    suspect = st.none() | st.builds(Suspect, COUNT, COUNT, text, maybe)
    severity = st.sampled_from(get_args(Severity))
    finding = st.builds(
        Finding, text, text, severity, text, maybe, COUNT, COUNT, COUNT, COUNT, text, text, text, text, evidence, text,
        maybe, suspect, maybe, maybe, st.none(),
    )  # fmt: skip
    reading = st.sampled_from(["narrow", "wide", "hedged"])
    return st.builds(
        Report,
        st.lists(st.builds(Checked, maybe, maybe, maybe, text, COUNT, COUNT, st.booleans()), max_size=2).map(tuple),
        st.lists(finding, max_size=3).map(tuple),
        st.lists(st.builds(Verified, text, reading, maybe, text, evidence, maybe), max_size=3).map(tuple),
        st.lists(st.builds(Skipped, text, text, maybe, evidence, maybe), max_size=3).map(tuple),
        st.lists(st.builds(Unchecked, maybe, COUNT, COUNT, COUNT, COUNT, text), max_size=3).map(tuple),
        st.lists(st.builds(Failure, maybe, text), max_size=2).map(tuple),
    )


@given(reports(TEXT))
def test_a_report_survives_json(report: Report) -> None:
    """What is read back is what was written, whatever its texts hold."""
    assert Report.from_dict(json.loads(writer_named("json").write(report, Layout()))) == report


@given(reports(HOSTILE), st.sampled_from(["findings", "summary", "everything"]), st.sampled_from([None, 30, 80]))
def test_a_text_report_holds_no_commands(report: Report, detail: str, width: int | None) -> None:
    """Neither escape sequences nor marks that turn a line around pass from a document to the terminal."""
    text = writer_named("text").write(report, Layout(detail=detail, width=width))  # type: ignore[arg-type]
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) is None


@given(reports(HOSTILE))
def test_marks_of_isolation_are_closed_on_their_line(report: Report) -> None:
    """Each line of a terminal's report opens as many isolates as it closes."""
    text = writer_named("text").write(report, Layout(isolate=True, width=40))
    for line in text.split("\n"):
        assert len(re.findall("[\u2066-\u2068]", line)) == line.count("\u2069")
