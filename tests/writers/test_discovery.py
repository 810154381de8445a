"""The writers are found, and an unknown format is told with those there are."""

from __future__ import annotations

import pytest

from factcheck.errors import UsageError
from factcheck.writers import all_writers, writer_named


def test_every_writer_is_found_by_its_name() -> None:
    """A new file is enough; nothing is listed."""
    assert [each.name for each in all_writers()][:2] == ["json", "text"]
    assert writer_named("json").name == "json"


def test_an_unknown_format_names_those_there_are() -> None:
    """The message says what to choose from."""
    with pytest.raises(UsageError, match=r"unknown format 'pdf'; choose one of json, text"):
        writer_named("pdf")
