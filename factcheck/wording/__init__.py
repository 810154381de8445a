"""Words for verdicts, out of the packs' `messages.yaml`: this room decides nothing."""

from factcheck.wording.words import Text, audit_words, finding_text, holds_text, labels, reason, role

__all__ = ["Text", "audit_words", "finding_text", "holds_text", "labels", "reason", "role"]
