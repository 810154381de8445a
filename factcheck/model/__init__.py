"""Frozen values that everything else is written in: no I/O, no language, no unit knowledge."""

from factcheck.model.audit import Audit, Line, Point, RuleFile
from factcheck.model.claim import Change, Claim, Period, When
from factcheck.model.document import JOINER, Block, BlockKind, Cell, Document, Span, Table
from factcheck.model.filling import remembered
from factcheck.model.finding import Evidence, Failure, Finding, Skipped, Suspect, Unchecked, Verified
from factcheck.model.interval import DOWN, PRECISION, UP, Interval, IntervalFunction, greatest, least, total
from factcheck.model.phrase import Phrase, reworded, spoken
from factcheck.model.quantity import HALF, Hedge, HedgeName, Kind, Quantity, free_place, last_nonzero_place
from factcheck.model.relation import (
    Apply,
    Call,
    Constant,
    Expression,
    Form,
    Operator,
    Relation,
    Severity,
    Term,
    constants,
    terms,
)
from factcheck.model.release import Release
from factcheck.model.report import SEVERITIES, Checked, Report
from factcheck.model.verdict import Diagnosis, Outcome, Reading, Verdict

__all__ = [
    "DOWN",
    "HALF",
    "JOINER",
    "PRECISION",
    "SEVERITIES",
    "UP",
    "Apply",
    "Audit",
    "Block",
    "BlockKind",
    "Call",
    "Cell",
    "Change",
    "Checked",
    "Claim",
    "Constant",
    "Diagnosis",
    "Document",
    "Evidence",
    "Expression",
    "Failure",
    "Finding",
    "Form",
    "Hedge",
    "HedgeName",
    "Interval",
    "IntervalFunction",
    "Kind",
    "Line",
    "Operator",
    "Outcome",
    "Period",
    "Phrase",
    "Point",
    "Quantity",
    "Reading",
    "Relation",
    "Release",
    "Report",
    "RuleFile",
    "Severity",
    "Skipped",
    "Span",
    "Suspect",
    "Table",
    "Term",
    "Unchecked",
    "Verdict",
    "Verified",
    "When",
    "constants",
    "free_place",
    "greatest",
    "last_nonzero_place",
    "least",
    "remembered",
    "reworded",
    "spoken",
    "terms",
    "total",
]  # fmt: skip
