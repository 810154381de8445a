"""The audit as JSON, in the form that `factcheck/schemas/audit.json` describes."""

from __future__ import annotations

import json
from collections.abc import Mapping

from factcheck.model import Audit
from factcheck.writers.audits.contract import AuditWriter


def write(audit: Audit, words: Mapping[str, str], lang: str) -> str:
    """The audit as indented JSON with a line end, the same in every language but for its messages."""
    return json.dumps(audit.as_dict(), ensure_ascii=False, indent=2) + "\n"


WRITER = AuditWriter("json", write)
