"""From bytes to text: real encodings are read, what is no text is refused."""

from __future__ import annotations

import codecs

import pytest

from factcheck.errors import InputError
from factcheck.readers import read_text

ENGLISH = "The agency counted 45 houses in Haradh, 12 of them empty.\n"
ARABIC = "أحصت الوكالة 45 منزلا في حرض، منها 12 منزلا خاليا من سكانه.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6"])
def test_an_arabic_text_is_read_in_every_common_encoding(encoding: str) -> None:
    """The same Arabic sentence comes out of each encoding that Arabic releases are stored in."""
    document = read_text(ARABIC.encode(encoding))
    assert (document.text, document.encoding) == (ARABIC, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_an_english_text_is_read_in_every_unicode_encoding(encoding: str) -> None:
    """Plain ASCII in UTF-16 without a mark is full of NULs and is a text all the same."""
    assert read_text(ENGLISH.encode(encoding)).text == ENGLISH


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
def test_a_byte_order_mark_stays_in_the_text_and_not_in_the_prose(mark: bytes, encoding: str, text: str) -> None:
    """Offsets count the mark as one code point; nothing reads it."""
    document = read_text(mark + text.encode(encoding))
    assert document.encoding == encoding
    assert document.text == "\ufeff" + text
    assert document.prose == " " + text


def test_one_broken_byte_does_not_turn_utf8_into_another_encoding() -> None:
    """A stray byte among many sound letters becomes U+FFFD; the Arabic around it stays Arabic."""
    document = read_text(ARABIC.encode() + b"\xff" + ARABIC.encode())
    assert (document.text, document.encoding) == (f"{ARABIC}\ufffd{ARABIC}", "utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 45 houses", "this is a PDF file, not text; give its text or Markdown"),
        (
            b"PK\x03\x04 45 houses",
            "this is a ZIP archive, as Word, Excel and OpenDocument files are, not text; give its text or Markdown",
        ),
        (b"\x89PNG\r\n\x1a\n", "this is a picture, not text; give its text or Markdown"),
        (b"45 houses\0\0\0 and 12", "its encoding is not known, or this is a binary file; save it as UTF-8"),
        (b"45\0houses\0and\00012\0", "its encoding is not known, or this is a binary file; save it as UTF-8"),
        (bytes(range(1, 32)) * 9, "this is a binary file, not text"),
        (
            codecs.BOM_UTF8 + b"45 \xff houses",
            "it begins as UTF-8 but byte 6 does not decode",
        ),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    """A binary file gets one clear line and no figures."""
    with pytest.raises(InputError) as caught:
        read_text(data, path="release.txt")
    assert str(caught.value) == f"release.txt: {reason}"


def test_a_nul_deep_in_a_text_is_found() -> None:
    """The first part of a file decides on its encoding, the whole on whether it is a text."""
    data = b"45 houses. " * 10_000 + b"\0"
    with pytest.raises(InputError, match="this is a binary file, not text"):
        read_text(data)


def test_a_guess_that_fails_later_in_the_file_is_given_up() -> None:
    """Bytes that no candidate decodes to the end are refused, not read by halves."""
    data = ("منزل 45 " * 12_000).encode("utf-16-le") + b"\x00\xd8"
    with pytest.raises(InputError, match="encoding is not known"):
        read_text(data)
