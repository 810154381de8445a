"""A text of an author in one language or several, such as the message of a rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

PREFERRED = "en"  # what is read where the language asked for is not there


class Phrase(str):
    """A text given in several languages, `by_lang`; as plain text it is the English one, else the first."""

    by_lang: Mapping[str, str]

    def __new__(cls, by_lang: Mapping[str, str]) -> Phrase:
        made = super().__new__(cls, by_lang.get(PREFERRED) or next(iter(by_lang.values()), ""))
        made.by_lang = MappingProxyType(dict(by_lang))
        return made


def spoken(text: str, lang: str) -> str:
    """A text in a language, "ar-IQ" falling back to "ar"; a text that is given in one only is itself."""
    if not isinstance(text, Phrase):
        return text
    base = lang.replace("_", "-").split("-")[0].lower()
    return text.by_lang.get(base, str(text))


def reworded(text: str, change: Callable[[str], str]) -> str:
    """A text changed in the same way in each of its languages."""
    if isinstance(text, Phrase):
        return Phrase({lang: change(each) for lang, each in text.by_lang.items()})
    return change(text)
