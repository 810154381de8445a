"""The spans of addresses, in which no figure says anything."""

from __future__ import annotations

import pytest

from factcheck.extract.fold import View
from factcheck.extract.names.chains import links
from factcheck.locales import pack

LONG = "a" * 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.org/2024/5 today", ["https://example.org/2024/5"]),
        ("Write to press.2024@example.org.", ["press.2024@example.org."]),
        (f"at\t{LONG}@example.org and", [f"{LONG}@example.org"]),
        ("priced @ 5 dollars", ["@"]),
        ("a@b@c d", ["a@b@c"]),
        ("@2024 and www.a.org", ["@2024", "www.a.org"]),
        ("doi 10.1234/56 but 10.5 km", ["10.1234/56"]),
        ("راسلونا على news24@example.org الآن", ["news24@example.org"]),
    ],
)
def test_an_address_reaches_from_space_to_space(text: str, expected: list[str]) -> None:
    """An address begins and ends at white space, however long it is."""
    lang = "en" if text.isascii() else "ar"
    assert [text[start:end] for start, end in links(View(text, pack(lang)))] == expected
