"""A release: a document read and understood, with the date that orders it among others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from factcheck.model.claim import Claim
from factcheck.model.document import Document


@dataclass(frozen=True, slots=True)
class Release:
    """A document with its claims, in order of their place.

    `lang` is the language that it was read in and `date` the day of its publication; None where
    neither options, front matter, file name nor dateline tell. `lang_guessed` marks a language
    chosen by the words of the text because nothing declared one.
    """

    document: Document
    claims: tuple[Claim, ...]
    lang: str | None = None
    date: Date | None = None
    lang_guessed: bool = False

    @property
    def title(self) -> str | None:
        return self.document.title
