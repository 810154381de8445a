"""Names that hold a number word with a capital ("the Six Flags park"), and codes with a figure ("USD1")."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal

from factcheck.extract.fold import View
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.signs import word_before

WINDOW = 60  # characters on both sides that tell a headline from a sentence
LARGE = 100  # from here on no code has a figure
AGAIN = 3  # from here on a code with a figure is a name
SMALLEST = 5  # letters of a word that headlines write large
MEASURED = ("percent", "duration")  # of which the name goes on behind the unit: "the Six Day War"
_CODE = re.compile(r"\b[A-Z]{3}\d{1,2}\b(?![.,]\d)(?! (?:[mb]illion|thousand|[mtb]n))")
_ONWARD = re.compile(r"'? (?:& )?[A-Z]")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[\w-]+ (?:& )?[\w-]+")


def mark(view: View, mentions: list[Mention]) -> None:
    """Make the number words and sums identifiers that are a part of a name; what is one once is one everywhere."""
    words = [each for each in mentions if not each.numeral.in_digits and _may_be_name(view, each)]
    names = Counter(_name(view, each) for each in words if _is_name(view, each))
    for mention in words:
        often = names[_name(view, mention)]
        if often > 1 or (often and (mention.kind != "count" or _is_name(view, mention))):
            make_name(mention)
    sums = [each for each in mentions if each.kind == "money" and each.led and _is_small(each.numeral.value)]
    codes = Counter(_CODE.findall(view.text)) if len(sums) >= AGAIN else Counter[str]()
    for mention in sums if codes else ():
        if codes[view.text[mention.start : mention.numeral.end].lstrip("$")] >= AGAIN:
            make_name(mention)


def _is_small(value: Decimal | None) -> bool:
    """Whether a sum is a whole number below a hundred, as the figure of a code is."""
    return value is not None and 1 <= value < LARGE and value == int(value)


def _may_be_name(view: View, mention: Mention) -> bool:
    """Whether a number word with a capital counts no more than what follows it, with a capital too or not."""
    numeral, text = mention.numeral, view.text
    if numeral.scale != 1 or not text[numeral.start].isupper() or text[numeral.end - 1].isupper():
        return False
    if mention.kind in MEASURED:
        return text[numeral.end + 1 : numeral.end + 2].isupper() and not text[mention.end - 1].isupper()
    return mention.kind in ("number", "count") and not mention.unit


def _name(view: View, mention: Mention) -> str:
    found = _NAME.match(view.text, mention.numeral.start)
    return found.group() if found is not None else ""


def _is_name(view: View, mention: Mention) -> bool:
    """Whether a number word stands inside a sentence and a capital behind it, or a name before it."""
    numeral, text = mention.numeral, view.text
    lead = text[max(0, numeral.start - 2) : numeral.start]
    if len(lead) < 2 or not lead[0].isalnum() or lead[1] != " " or is_headline(text, numeral.start, SMALLEST):
        return False
    if _ONWARD.match(text, mention.end if mention.kind in MEASURED else numeral.end):
        return True
    behind = word_before(text, numeral.start)
    named = behind.isupper() if mention.kind == "count" else behind[:1].isupper()  # "the yacht Zeus Two failed"
    return len(behind) > 1 and named


def make_name(mention: Mention) -> None:
    """Make a figure a part of a name."""
    mention.kind, mention.counted, mention.thing = "identifier", None, ""
    mention.unit, mention.senses, mention.start = "", (), mention.numeral.start
    mention.end, mention.change, mention.hedge = mention.numeral.end, None, None


def is_headline(text: str, start: int, letters: int) -> bool:
    """Whether the words around a figure are all written large."""
    low = max(text.rfind("\n", max(0, start - WINDOW), start) + 1, start - WINDOW, 0)
    high = text.find("\n", start, start + WINDOW)
    words = _LETTERS.findall(text, low, high if high >= 0 else start + WINDOW)
    return not any(word[0].islower() and len(word) >= letters for word in words[1:-1])
