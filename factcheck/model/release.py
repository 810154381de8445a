"""A release: a document read and understood, with the date that orders it among others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from factcheck.model.claim import Claim
from factcheck.model.document import Document


@dataclass(frozen=True, slots=True)
class Release:
    """A document with its claims, in order of their place.

    `lang` is its language and `date` the day of its publication; None where neither options, front
    matter, file name nor the text tell. `lang_guessed` marks a language chosen by the words of the
    text because nothing declared one. `read_as` is the pack that it was read with, also where the
    language is not known.
    """

    document: Document
    claims: tuple[Claim, ...]
    lang: str | None = None
    date: Date | None = None
    lang_guessed: bool = False
    read_as: str | None = None

    @property
    def words_of(self) -> str | None:
        """The language whose words are sought in it: its own, else the one that it was read as."""
        return self.lang or self.read_as

    @property
    def title(self) -> str | None:
        return self.document.title
