"""Writers of an audit: HTML for people, Markdown for a page or a comment, JSON for programs."""

from factcheck.writers.audits.contract import WORDS, AuditWriter
from factcheck.writers.audits.discovery import audit_writers

__all__ = ["WORDS", "AuditWriter", "audit_writers"]
