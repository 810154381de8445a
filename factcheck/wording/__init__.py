"""Words for verdicts, out of the packs' `messages.yaml`: this room decides nothing."""

from factcheck.wording.words import Text, finding_text, holds_text, labels, reason, role, slip

__all__ = ["Text", "finding_text", "holds_text", "labels", "reason", "role", "slip"]
