"""Figures that end a name: "Mobil 1", "the Fortune 500", "Bluetooth 5.0".

In languages that write only names with a capital, a small figure right behind such a word rather belongs to the
name than counts anything. Where a plural follows it may be a count all the same ("in Gaza 45 schools"), so that the
name must stand in the text at least twice.
"""

from __future__ import annotations

import re
from collections import Counter

from factcheck.extract.fold import View
from factcheck.extract.mentions import Mention
from factcheck.extract.names import worded_names
from factcheck.extract.names.worded_names import is_headline, make_name
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.scan import word_start
from factcheck.extract.things.counted import Counted
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.extract.things.plurals import is_plural

REACH = 60  # characters before a figure in which its name stands
MODEL = 3  # digits from which on a figure alone may stand for its name
LONGEST_CODE = 8  # characters of the code of a law
OFTEN = 2  # from here on a name is no chance
SMALL = 4  # letters of a word that a headline writes large
TRAIT = "capitals_name"
PLAIN = ("number", "count")  # of figures that may belong to a name
_FIGURE = re.compile(r"[1-9]\d{0,3}|\d{1,2}\.\d")
_SECTION = re.compile(r"\d{2}-\d{2,3}")
_LAW = re.compile(r"\b[A-Z]{2,4} \Z")
_LEAD = re.compile(r"(?P<before>\S*) (?P<name>[A-Z][\w&'’.-]{1,30}) \Z")
_NAMED = re.compile(r"\b([A-Z][\w&'’.-]{1,30}) (\d{1,4}(?:\.\d)?)(?![\w,])")
_ENDS = re.compile(r"[.!?:;•*|·–—-]\Z")
_PAIRS = re.compile(r"(?:,|;|,? and|,? or) [A-Z][\w. -]{1,20} \d")
_PAIRED = re.compile(r"\d[\w%. ]{0,20}(?:,|;|,? and|,? or) [A-Z][\w. -]{1,20} \Z")
_SHARE = re.compile(r" \(\d{1,3}(?:\.\d{1,2})? ?%\)")  # "Ruth 987 (36%)"
_AFTER = re.compile(r"[-/%\t]|:\d")
_LED = re.compile(r"[1-9]\d{2,3} (?:[A-Z][a-z]+|[A-Z]{2,4}) ")


def mark(view: View, mentions: list[Mention]) -> None:
    """Make the figures identifiers that end a name."""
    if TRAIT not in nouns(view.pack).traits:
        return
    plain = [each for each in mentions if each.numeral.in_digits and each.kind in PLAIN and each.hedge is None]
    found = [(mention, named) for mention in plain if (named := _name(view, mention))]
    often = _counted(view.text, {(name, _surface(view, mention)) for mention, (name, _) in found})
    settled = set[str]()
    for mention, (name, first) in found:
        surface = _surface(view, mention)
        if often[name, surface] >= OFTEN or not (first or _is_open(view, mention, name)):
            make_name(mention)
            settled.add(surface)
    settled |= {_surface(view, mention) for mention in plain if _leads_name(view, mention)}
    for mention in mentions:
        law = mention.numeral.low is not None and _is_law(view, mention)
        if law or (settled and _is_settled(view, mention, settled)):
            make_name(mention)
    worded_names.mark(view, mentions)


def _counted(text: str, names: set[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """How often each name with a figure stands in a text, as far as one of those asked for is written twice at all."""
    if any(text.count(f"{name} {figure}") >= OFTEN for name, figure in names):
        return Counter(_NAMED.findall(text))
    return Counter()


def _is_law(view: View, mention: Mention) -> bool:
    """Whether two figures with a dash number a law behind its code: "NI 43-101"."""
    numeral = mention.numeral
    if mention.unit or not _SECTION.fullmatch(view.text, numeral.start, numeral.end):
        return False
    return _LAW.search(view.text, max(0, numeral.start - LONGEST_CODE), numeral.start) is not None


def _surface(view: View, mention: Mention) -> str:
    return view.text[mention.numeral.start : mention.numeral.end]


def _leads_name(view: View, mention: Mention) -> bool:
    """Whether a figure behind an article begins a name: "the 911 Turbo was sold"."""
    start = mention.numeral.start
    if mention.kind not in ("number", "count") or mention.hedge is not None or not _LED.match(view.text, start):
        return False
    thing = mention.counted
    plural = thing is not None and is_plural(view.lower[slice(*thing.words[-1])], nouns(view.pack))
    if thing is not None and plural and not _has_object(view, thing):
        return False
    if is_stop(word_after(view.lower, mention.numeral.end), nouns(view.pack)) or is_headline(view.text, start, SMALL):
        return False
    return word_before(view.lower, start) in nouns(view.pack).determiners | lexicon(view.pack).articles


def _has_object(view: View, thing: Counted) -> bool:
    """Whether a figure follows what looks like a plural, which then is a verb: "its 787 Dreamliner carries 242"."""
    return (
        len(thing.words) > 1
        and view.text[thing.end : thing.end + 1] == " "
        and view.text[thing.end + 1 : thing.end + 2].isdigit()
    )


def _is_settled(view: View, mention: Mention, settled: set[str]) -> bool:
    """Whether a figure that ends a name elsewhere stands for it behind an article: "the 934 dominated"."""
    if mention.kind not in ("number", "count") or mention.unit or mention.hedge is not None:
        return False
    surface = _surface(view, mention)
    if len(surface) < MODEL or surface not in settled or surface.endswith("00"):
        return False
    return (
        _leads_name(view, mention)
        or word_before(view.lower, mention.numeral.start) in nouns(view.pack).determiners | lexicon(view.pack).articles
    )


def _name(view: View, mention: Mention) -> tuple[str, bool] | None:
    """The word that a figure may belong to, and whether it begins its sentence; None where it belongs to none."""
    numeral, text = mention.numeral, view.text
    if mention.kind not in ("number", "count") or mention.unit or mention.hedge is not None or mention.led:
        return None
    if not numeral.in_digits or numeral.scale != 1 or mention.shared:
        return None
    start = numeral.start
    if numeral.low is not None or not start or text[start - 1] != " ":
        return None
    floor = max(0, start - REACH)
    begins = text.rfind(" ", floor, start - 1) + 1
    if not begins or not "A" <= text[begins] <= "Z":
        return None
    floor = text.rfind("\n", floor, start) + 1 or floor
    if begins <= floor or not _FIGURE.fullmatch(text, start, numeral.end) or _AFTER.match(text, numeral.end):
        return None
    lead = _LEAD.search(text, floor, start)
    if lead is None or is_stop(lead["name"].lower(), nouns(view.pack)):
        return None
    before = lead["before"]
    return lead["name"], not before or _ENDS.search(before) is not None


def _repeats(text: str, name: str, end: int) -> bool:
    """Whether the name of a figure stands again right behind it or before: "Fund 1 and Fund 2"."""
    start = max(0, end - REACH)
    return len(re.findall(rf"\b{re.escape(name)} \d", text[start : end + REACH])) > 1


def _is_open(view: View, mention: Mention, name: str) -> bool:
    """Whether a figure may count all the same: in a headline, before a plural, in a list of pairs, after a place."""
    text, end = view.text, mention.numeral.end
    if mention.counted is not None and mention.numeral.step == 1:
        noun = view.lower[slice(*mention.counted.words[-1])]
        if is_plural(noun, nouns(view.pack)):
            return True
    start = mention.numeral.start
    if not _repeats(text, name, end) and (
        _PAIRS.match(text, end) or _PAIRED.search(text, max(0, start - REACH), start)
    ):
        return True
    if text[end : end + 2].strip().isdigit() or _SHARE.match(text, end):
        return True
    return is_headline(text, mention.numeral.start, SMALL) or _is_behind_place(view, mention)


def _is_behind_place(view: View, mention: Mention) -> bool:
    """Whether a sentence begins with a place that a verb does not yet follow: "In Germany 52 were hurt"."""
    start = mention.numeral.start
    at = start - 1
    while at > 0 and start - at < REACH:
        begins = word_start(view.lower, at, REACH)
        if begins == at:
            return False
        word = view.lower[begins:at]
        if view.text[begins].isupper() and word in nouns(view.pack).places_after:
            return bool(word_after(view.lower, mention.numeral.end))
        if not view.text[begins].isupper() or view.text[begins - 1 : begins] != " ":
            return False
        at = begins - 1
    return False
