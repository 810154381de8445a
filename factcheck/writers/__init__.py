"""Writers: a report becomes text, for people or for programs. One file each, discovered, not listed."""

from factcheck.writers.audits import WORDS as AUDIT_WORDS
from factcheck.writers.audits import audit_writers
from factcheck.writers.contract import ENGLISH, Layout, Writer
from factcheck.writers.discovery import all_writers, writer_named
from factcheck.writers.lines import harmless

__all__ = ["AUDIT_WORDS", "ENGLISH", "Layout", "Writer", "all_writers", "audit_writers", "harmless", "writer_named"]
