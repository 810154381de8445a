"""From bytes to text: UTF-8 first, then what the bytes say, and a clear refusal of what is no text.

A byte-order mark stays in the text, so that offsets count the decoded file as it is.
"""

from __future__ import annotations

import codecs

from factcheck.readers.contract import FormatError

# Encodings that releases are still found in. More candidates make more wrong guesses on a short text.
CANDIDATES = ("cp1256", "iso8859_6", "cp1252", "cp1250", "cp1251", "utf_16_le", "utf_16_be")
WIDE = ("utf_16_le", "utf_16_be")
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 65_536  # bytes that are looked at to guess an encoding
HARMLESS = "\t\n\r\v\f\x1a\x1b\x85"  # controls that old systems leave in real texts
ASCII_CONTROLS = bytes(code for code in (*range(32), 127) if chr(code) not in HARMLESS)
HIGH_CONTROLS = tuple(chr(code) for code in range(128, 160) if chr(code) not in HARMLESS)
HIGH_LEAD = b"\xc2"  # with which each of these begins in UTF-8
PER_CONTROL = 200  # a text may have one control character in so many
PER_BROKEN = 20  # UTF-8 is believed where well-formed sequences outnumber broken ones so many times

SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive, as Word, Excel and OpenDocument files are"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)


def decode(data: bytes) -> tuple[str, str]:
    """The text in bytes and its encoding; raises FormatError where they hold no text."""
    kind = next((name for magic, name in SIGNATURES if data.startswith(magic)), None)
    if kind is not None:
        raise FormatError(f"this is {kind}, not text; give its text or Markdown")
    text, encoding = _marked(data) or _utf8(data) or _guessed(data)
    if _is_binary(text):
        raise FormatError("this is a binary file, not text")
    return text, encoding


def _marked(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise FormatError(f"it begins as {encoding.upper()} but byte {error.start} does not decode") from error
    return None


def _utf8(data: bytes) -> tuple[str, str] | None:
    """UTF-8 where it decodes; also where a few bytes are broken, each becoming U+FFFD, among many that are not."""
    try:
        return (data.decode("utf-8"), "utf-8") if b"\0" not in data[:SAMPLE] else None
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(1 for char in text if char > "\x7f") - broken
    return (text, "utf-8") if sound >= PER_BROKEN * broken else None


def _guessed(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    sample = data[: SAMPLE - SAMPLE % 2]
    for match in from_bytes(sample, cp_isolation=list(CANDIDATES)):
        if match.encoding in WIDE and _has_stray_nuls(data):
            continue
        try:
            return data.decode(match.encoding), match.encoding.replace("_", "-")
        except UnicodeDecodeError:
            continue
    raise FormatError("its encoding is not known, or this is a binary file; save it as UTF-8")


def _has_stray_nuls(data: bytes) -> bool:
    """Whether bytes are the letters of ASCII with a few NULs among them; in UTF-16 each letter has one."""
    rest = data.translate(None, b"\0")
    return rest.isascii() and rest == rest.translate(None, ASCII_CONTROLS) and len(data) * 3 < len(rest) * 5


def _is_binary(text: str) -> bool:
    """Whether a text holds NULs, or more control and unassigned characters than a text can."""
    if "\0" in text:
        return True
    encoded = text.encode("utf-8", "surrogatepass")
    controls = len(encoded) - len(encoded.translate(None, ASCII_CONTROLS))
    if HIGH_LEAD in encoded:
        controls += sum(text.count(char) for char in HIGH_CONTROLS)
    return controls * PER_CONTROL > len(text)
