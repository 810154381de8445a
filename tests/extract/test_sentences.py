"""Sentences: where each begins."""

from __future__ import annotations

import pytest

from factcheck.extract.fold import View
from factcheck.extract.sentences import Sentences
from factcheck.locales import pack
from factcheck.model import Document


def _sentences(text: str, lang: str) -> list[str]:
    starts = Sentences(View(text, pack(lang)), Document.of(text)).starts
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Mr. Haddad paid. He left.", "en", ["Mr. Haddad paid.", "He left."]),
        ("They met Dr. Haddad at 9 a.m. on Friday.", "en", ["They met Dr. Haddad at 9 a.m. on Friday."]),
        (
            "Route B. Two buses ran in 2019. None ran later.",
            "en",
            ["Route B. Two buses ran in 2019.", "None ran later."],
        ),
        ("It was a success. Was it? Yes.", "en", ["It was a success.", "Was it?", "Yes."]),
        ("An end . And another", "en", ["An end .", "And another"]),
        ("One line\n\nanother", "en", ["One line", "another"]),
        ("افتتحت المدرسة. حضر 40 طالبا؟ نعم.", "ar", ["افتتحت المدرسة.", "حضر 40 طالبا؟", "نعم."]),
    ],
)
def test_each_sentence_begins_behind_the_end_of_another(text: str, lang: str, expected: list[str]) -> None:
    """An abbreviation ends none, at the beginning of a text neither."""
    assert _sentences(text, lang) == expected
