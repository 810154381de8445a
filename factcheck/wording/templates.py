"""The templates of a report's language, and how they are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.locales import pack


def messages(lang: str) -> Mapping[str, Any]:
    """The contents of a language's `messages.yaml`."""
    return pack(lang).data("messages")


def filled(template: str, words: Mapping[str, str]) -> str:
    """A template with its names replaced."""
    return template.format_map(words)


def quoted(text: str, lang: str) -> str:
    """A stretch of the document in quotation marks, on one line."""
    return filled(messages(lang)["joins"]["quote"], {"text": " ".join(text.split())})


def runs_left(lang: str) -> bool:
    """Whether a language is written from right to left."""
    return pack(lang).data("pack").get("direction") == "rtl"
