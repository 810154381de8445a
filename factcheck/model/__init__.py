"""Frozen values that everything else is written in: no I/O, no language, no unit knowledge."""

from factcheck.model.claim import Change, Claim, Period, When
from factcheck.model.document import Block, Cell, Document, Span, Table
from factcheck.model.finding import Evidence, Failure, Finding, Skipped, Suspect, Unchecked, Verified
from factcheck.model.interval import Interval
from factcheck.model.quantity import Hedge, Kind, Quantity, free_place
from factcheck.model.relation import Apply, Call, Constant, Expression, Relation, Severity, Term
from factcheck.model.release import Release
from factcheck.model.report import Checked, Report
from factcheck.model.verdict import Diagnosis, Verdict

__all__ = [
    "Apply", "Block", "Call", "Cell", "Change", "Checked", "Claim", "Constant", "Diagnosis", "Document", "Evidence",
    "Expression", "Failure", "Finding", "Hedge", "Interval", "Kind", "Period", "Quantity", "Relation", "Release",
    "Report", "Severity", "Skipped", "Span", "Suspect", "Table", "Term", "Unchecked", "Verdict", "Verified", "When",
    "free_place",
]  # fmt: skip
