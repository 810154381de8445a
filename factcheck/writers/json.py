"""The report as JSON, in the form that `factcheck/schemas/report.json` describes."""

from __future__ import annotations

import json

from factcheck.model import Report
from factcheck.writers.contract import Layout, Writer


def write(report: Report, layout: Layout | None = None) -> str:
    """The report as indented JSON with a line end; it reads the same in every layout."""
    return json.dumps(report.as_dict(), ensure_ascii=False, indent=2) + "\n"


WRITER = Writer("json", write)
