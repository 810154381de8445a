"""What a document declares of itself: front matter, and the date and language in its file name."""

from __future__ import annotations

import re
from datetime import date as Date
from pathlib import PurePath
from typing import Any

KNOWN_KEYS = frozenset(("lang", "language", "date", "title"))
LARGEST = 16_384  # code points of front matter; a longer block is text
DEEPEST = 100  # brackets or dashes that may open nested values; YAML's composer recurses
BOM = "\ufeff"

_INK = re.compile(r"[^\r\n]")
_FENCE = re.compile(r"\ufeff?---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_DATE = re.compile(r"(?<!\d)(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)")
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

# ISO 639-1, and those of ISO 639-3 that releases are published in without having a code of two letters.
# A file name is believed only for these: `report.new.txt` is not in a language called "new".
_CODES = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    acm ajp apc arb ary arz ckb fil kmr prs yue
"""
LANGUAGES = frozenset(_CODES.split())


def front_matter(text: str, *, any_keys: bool) -> tuple[tuple[tuple[str, str], ...], int]:
    """The declared keys and values at the head of a text, and where its body begins; nothing and 0 without them.

    Front matter is YAML between two lines of three dashes. Values are kept as written. A block that
    is no mapping is text, and so is one without a known key unless `any_keys` says otherwise, so that
    no sentence is lost between two rules of dashes.
    """
    opening = _FENCE.match(text)
    closing = _CLOSE.search(text, opening.end(), opening.end() + LARGEST) if opening else None
    if opening is None or closing is None:
        return (), 0
    values = _values(text[opening.end() : closing.start()])
    if not values or not (any_keys or KNOWN_KEYS & {key for key, _ in values}):
        return (), 0
    return values, closing.end()


def _values(source: str) -> tuple[tuple[str, str], ...]:
    import yaml

    if sum(source.count(mark) for mark in ("[", "{", "- ", "? ")) > DEEPEST:
        return ()
    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        loaded = yaml.load(source, loader)  # noqa: S506 - the base loader makes nothing but text
    except yaml.YAMLError:
        return ()
    if not isinstance(loaded, dict):
        return ()
    return tuple((key.strip().lower(), value) for key, value in loaded.items() if _is_text(key, value))


def _is_text(key: object, value: object) -> bool:
    return isinstance(key, str) and isinstance(value, str)


def blanked(text: str, end: int) -> str:
    """The text, of the same length, with all before `end` and a byte-order mark turned into spaces; lines stay."""
    if end:
        return spaces(text[:end]) + text[end:]
    return " " + text[1:] if text.startswith(BOM) else text


def spaces(text: str) -> str:
    """As many spaces as the text is long, its line ends kept so that lines and paragraphs stay where they are."""
    if "\n" not in text and "\r" not in text:
        return " " * len(text)
    return _INK.sub(" ", text)


def declared_date(value: str | None) -> Date | None:
    """The first day in the form 2019-03-23 in a text; None where there is none or the calendar has no such day."""
    found = _DATE.search(value) if value else None
    if found is None:
        return None
    try:
        return Date(*(int(each) for each in found.groups()))
    except ValueError:
        return None


def declared_lang(value: str | None) -> str | None:
    """A language code in lower case with hyphens ("ar", "ar-iq"); None for anything else."""
    stripped = value.strip() if value else ""
    return stripped.replace("_", "-").lower() if _CODE.fullmatch(stripped) else None


def from_name(path: str | None) -> tuple[Date | None, str | None]:
    """The date and the language that a file name such as `2019-03-23-coalition.ar.txt` carries."""
    if path is None:
        return None, None
    name = PurePath(path).name
    parts = name.split(".")
    code = parts[-2].lower() if len(parts) > 2 else ""
    return declared_date(name), code if code in LANGUAGES else None
