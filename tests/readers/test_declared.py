"""Front matter and file names: what a document declares, in which order it is believed."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.readers import read_text
from factcheck.readers.declared import from_name, front_matter

BODY = "\nThe clinic treated 45 patients.\n"


def test_front_matter_gives_language_date_and_title() -> None:
    """The declared values are taken as written, and the block is no prose."""
    text = "---\nlang: en\ndate: 2019-03-23\ntitle: Clinic report\n---\n"
    document = read_text((text + BODY).encode(), path="a.md")
    assert (document.lang, document.date, document.title) == ("en", date(2019, 3, 23), "Clinic report")
    assert document.prose == "   \n        \n                \n                    \n   \n" + BODY
    assert document.metadata == (("lang", "en"), ("date", "2019-03-23"), ("title", "Clinic report"))


def test_arabic_front_matter_may_have_arabic_digits() -> None:
    """A date in Arabic-Indic digits is the same date."""
    text = "---\nlanguage: ar\ndate: ٢٠١٩-٠٣-٢٣\ntitle: تقرير العيادة\n---\nعالجت العيادة 45 مريضا.\n"
    document = read_text(text.encode(), path="a.txt")
    assert (document.lang, document.date, document.title) == ("ar", date(2019, 3, 23), "تقرير العيادة")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2019-03-23-coalition.ar.txt", (date(2019, 3, 23), "ar")),
        ("releases/coalition_2019_03_23.en.md", (date(2019, 3, 23), "en")),
        ("2019-03-23.txt", (date(2019, 3, 23), None)),
        ("2019-02-30-clinic.ckb.md", (None, "ckb")),
        ("report.new.txt", (None, None)),
        ("report.v2.txt", (None, None)),
        ("112019-03-234.txt", (None, None)),
        ("ar.txt", (None, None)),
        ("تقرير-2019-03-23.ar.md", (date(2019, 3, 23), "ar")),
        (None, (None, None)),
    ],
)
def test_a_file_name_tells_date_and_language(path: str | None, expected: tuple[date | None, str | None]) -> None:
    """A date is believed where the calendar has it, a language where it is one."""
    assert from_name(path) == expected


def test_options_come_before_front_matter_and_front_matter_before_the_file_name() -> None:
    """Each source is asked only where the one before it says nothing."""
    declared = b"---\nlang: ar-IQ\ntitle: Declared\n---\n" + BODY.encode()
    document = read_text(declared, path="2019-03-23-x.en.md", title="Given")
    assert (document.lang, document.date, document.title) == ("ar-iq", date(2019, 3, 23), "Given")
    document = read_text(declared, path="2019-03-23-x.en.md", lang="fr", date=date(2020, 1, 2))
    assert (document.lang, document.date, document.title) == ("fr", date(2020, 1, 2), "Declared")


@pytest.mark.parametrize(
    "text",
    [
        "---\nlang: en: ar\n---\n",  # no YAML
        "---\n- lang\n- en\n---\n",  # no mapping
        "---\nlang: en\n",  # never closed
        "---\n" + "[" * 5_000 + "\n---\n",  # a bomb
        "---\n" + "- " * 5_000 + "\n---\n",
        "---\nlang: en\nfiller: " + "x" * 20_000 + "\n---\n",  # too long to be front matter
        " ---\nlang: en\n---\n",  # not at the head
    ],
)
def test_a_block_that_is_no_front_matter_is_text(text: str) -> None:
    """What cannot be read as declarations stays in the prose and raises nothing."""
    assert front_matter(text, any_keys=True) == ((), 0)
    assert read_text(text.encode(), path="a.txt").prose == text


def test_a_plain_text_between_rules_is_not_taken_for_front_matter() -> None:
    """In plain text a block needs a key that we know: two dashed rules may enclose figures."""
    text = "---\nKilled: 45\nWounded: 12\n---\nThe list is not complete.\n"
    assert read_text(text.encode(), path="a.txt").prose == text
    assert read_text(text.encode(), path="a.md").metadata == (("killed", "45"), ("wounded", "12"))


def test_nested_and_repeated_values_are_harmless() -> None:
    """Only plain texts are kept; of a repeated key the last one holds."""
    text = "---\nlang: en\nlang: ar\ntags: [a, b]\nAuthor: &x Sana\ndate: soon\n---\n"
    document = read_text((text + BODY).encode(), path="a.md")
    assert document.metadata == (("lang", "ar"), ("author", "Sana"), ("date", "soon"))
    assert document.date is None


def test_a_language_that_is_no_code_is_not_declared() -> None:
    """`lang: Arabic` is a word, not a code: the language stays unknown rather than wrong."""
    assert read_text(b"---\nlang: Arabic language\n---\n45 houses\n", path="a.md").lang is None
