"""The hedge of a figure: the words before it, a verb apart from it, or the words behind it.

Some words that hedge elsewhere do not here: after a share they compare ("12% more than the 100"), after a verb
they are a part of it ("adds up to 443"), and before a lone "one" they may be a place ("under one roof").
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factcheck.extract import ages
from factcheck.extract.beside import APART, BEHIND, EVERYTHING, HEDGED
from factcheck.extract.changes import apart, hedges
from factcheck.extract.changes.hedges import Found
from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers import multiples
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.locales import Pack
from factcheck.model import Hedge

if TYPE_CHECKING:
    from factcheck.extract.mentions import Mention

SPANNED = 60  # characters from a figure to the time that it took
TIED = ("duration", "measure")
BOUNDS = ("at_least", "more_than", "at_most", "less_than")
SHARES = ("percent", "percentage_point", "ratio")


@dataclass(frozen=True, eq=False)
class NoHedges:
    """The words of a language that only look like a hedge beside others."""

    articles: tuple[str, ...]
    places: frozenset[str]
    sums: frozenset[str]
    sum_verbs: frozenset[str]
    comparisons: tuple[str, ...]
    spans: frozenset[str]
    lasting: frozenset[str]
    lasting_after: frozenset[str]
    compared: frozenset[str]
    topics: frozenset[str]
    topical: frozenset[str]  # hedges with an article that tell what something is of: "about the 300 workers"
    beside_spans: frozenset[str]
    courses: frozenset[str]  # what runs over a length
    since: frozenset[str]  # behind a time these tell with when a figure is compared: "fewer than four years ago"
    marks: frozenset[str]
    additions: frozenset[str]  # behind a unit and before a word these add something: "$500 plus costs"


@cache
def no_hedges(pack: Pack) -> NoHedges:
    """The compiled words of a pack."""
    data = pack.data("hedges")
    return NoHedges(
        tuple(f" {fold_word(each)}" for each in data.get("skipped", [])),
        frozenset(map(fold_word, data.get("places", []))),
        frozenset(map(fold_word, data.get("sums", []))),
        frozenset(map(fold_word, data.get("sum_verbs", []))),
        tuple(f" {fold_word(each)}" for each in data.get("comparisons", [])),
        frozenset(map(fold_word, data.get("spans", []))),
        *(
            frozenset(map(fold_word, data.get(name, [])))
            for name in (
                "lasting",
                "lasting_after",
                "compared",
                "topics",
                "topical",
                "beside_spans",
                "courses",
                "since",
                "marks",
                "additions",
            )
        ),
    )


def take(view: View, out: Mention, before: Mention | None, may: int = EVERYTHING) -> None:
    """Give a mention the hedge before it, else the one after it; `before` is the mention in front of it.

    `may` tells which rules the words beside its numeral may matter to.
    """
    lead = out.hedge_start
    found = hedges.before(view, lead) if may & HEDGED or (out.led and is_led_from_afar(out)) else None
    if out.kind == "ordinal" and (age := ages.in_row(view, out.numeral)) >= 0:
        out.kind, out.unit, found = "age", "year", hedges.before(view, age)
    if out.kind == "ordinal" and found is not None and not _compares(view, found):
        return  # "beyond the second quarter"
    if found is not None and _is_none(view, out, found, before):
        return
    if found is not None and found.hedge.name == "about":
        found = _bounded(view, out, found, before)
    if found is None and may & APART:
        found = apart.find(view, lead, out.kind)
        out.bounded = found is not None
    if found is not None:
        out.hedge, out.hedge_start = found.hedge, found.start
        if found.hedge.name != "about":
            return
    # In a plain figure none stands inside, and right behind it only where a word for one does.
    numeral = out.numeral
    if out.end != numeral.end or may & BEHIND or numeral.scale != 1 or not numeral.in_digits:
        found = _behind(view, out, may)
        out.hedge = found.hedge if found is not None else out.hedge


def _bounded(view: View, out: Mention, found: Found, before: Mention | None) -> Found:
    """A hedge, or the bound before it, which then reaches as far as both: "less than about 5 mm"."""
    bound, about = hedges.before(view, found.start), found.hedge
    if bound is None or bound.hedge.name not in BOUNDS or _is_none(view, out, bound, before):
        return found
    up = None if bound.hedge.up is None else about.up
    down = None if bound.hedge.down is None else about.down
    return Found(Hedge(bound.hedge.name, down, up), bound.start, found.end)


def is_led_from_afar(out: Mention) -> bool:
    """Whether more than one sign stands before a figure as its unit, so that other words than were weighed lead to it."""
    return out.numeral.start - out.start != 1


def _behind(view: View, out: Mention, may: int) -> Found | None:
    """The hedge inside a figure or behind it: behind its unit, or between the two."""
    numeral = out.numeral
    apart_from_unit = out.end != numeral.end
    found = hedges.inside(view, numeral.start, numeral.end) if " " in view.text[numeral.start : numeral.end] else None
    if found is None and (apart_from_unit or may & BEHIND):
        found = hedges.after(view, out.end)
        if found is not None and out.unit and _adds(view, found):
            return None
    if found is None and apart_from_unit and may & BEHIND:
        found = hedges.after(view, numeral.end)
    return found


def _adds(view: View, found: Found) -> bool:
    """Whether a word behind a unit only adds what follows it: "a fine of $500 plus costs"."""
    added = view.lower[found.start : found.end].strip() in no_hedges(view.pack).additions
    return added and word_after(view.lower, found.end) != ""


def _compares(view: View, found: Found) -> bool:
    """Whether a hedge compares places in a row: "higher than the tenth"."""
    known = no_hedges(view.pack)
    phrase = view.lower[found.start : found.end].strip()
    ends = known.comparisons
    return not ends or any(phrase.removesuffix(each).endswith(ends) for each in ("", *known.articles))


def _is_none(view: View, out: Mention, found: Found, before: Mention | None) -> bool:
    """Whether words that hedge elsewhere do not hedge this figure."""
    known = no_hedges(view.pack)
    phrase = view.lower[found.start : found.end].strip()
    if found.hedge.name in ("about", "nearly"):
        # "learn more about a 1969 coupe", "a film about the 26-year-old"
        return phrase in known.topical or word_before(view.lower, found.start) in known.topics
    led = phrase.endswith(known.articles) if known.articles else False
    if phrase in known.places and _is_lone_one(out):
        return True
    if phrase in known.sums and word_before(view.lower, found.start) in known.sum_verbs:
        return True
    plain = phrase.rpartition(" ")[0] if led else phrase
    if led and plain in known.beside_spans and (_is_tied(view, out, known) or _is_of_money(view, out, known)):
        return True  # "below the 25-year average", "charged over the $2m fraud"
    if plain in known.spans and out.kind == "measure" and word_before(view.lower, found.start) in known.courses:
        return True  # "a race over 100 metres"
    if plain in known.spans and (_reaches(view, out, found, before) or _spans(view, out, found, before, led=led)):
        return True
    if before is None or not _follows(view, before, found, parted=led):
        return False
    if not plain.endswith(known.comparisons):
        return False
    # "22 fewer than four years ago"
    return led or before.kind in SHARES or (out.kind == "duration" and word_after(view.lower, out.end) in known.since)


def _reaches(view: View, out: Mention, found: Found, before: Mention | None) -> bool:
    """Whether "over" tells on how many things the figure right before it is spread: "400 km over five stages"."""
    return out.counted is not None and before is not None and _follows(view, before, found)


def _is_tied(view: View, out: Mention, known: NoHedges) -> bool:
    """Whether a hyphen ties a figure to its unit, so that both only name what is spoken of, which is no bound itself."""
    if out.kind not in TIED:
        return False
    end = out.numeral.end
    tied = view.text[end : end + 1] == "-" and view.text[end + 1 : end + 2].isalpha()
    return tied and word_after(view.lower, out.end) not in known.marks


def _is_of_money(view: View, out: Mention, known: NoHedges) -> bool:
    """Whether a sum only names the noun behind it, which is what is spoken of: "over the $1.3m fraud"."""
    following = word_after(view.lower, out.end) if out.kind == "money" else ""
    return bool(following) and following not in known.marks and not is_stop(following, nouns(view.pack))


def _spans(view: View, out: Mention, found: Found, before: Mention | None, *, led: bool) -> bool:
    """Whether "over" tells the time that something took ("2 trees over ten years"), or compares: "a rise over the $5".

    Of a time it is a hedge only beside words that tell how long something lasts: "for over ten years".
    """
    known, word = no_hedges(view.pack), word_before(view.lower, found.start)
    if out.kind == "duration":
        if before is not None and before.kind in SHARES and _follows(view, before, found):
            return True
        if before is None or out.start - before.end > SPANNED or ". " in view.lower[before.end : out.start]:
            return False  # "celebrates over 15 years of service"
        return word not in known.lasting and word_after(view.lower, out.end) not in known.lasting_after
    return word in known.compared and (led or (before is not None and before.kind in SHARES))


def _is_lone_one(out: Mention) -> bool:
    numeral = out.numeral
    return numeral.weak and numeral.value == 1 and numeral.nature == "cardinal" and not out.unit


def _follows(view: View, before: Mention, found: Found, *, parted: bool = False) -> bool:
    """Whether the words follow the figure before them, so that they may compare it: "12% more than the 100".

    A comma may stand between where the words compare anyhow (`parted`): "97,000 cars, fewer than the 99,000".
    """
    gap = view.lower[before.end : found.start]
    if "\n" in gap:
        return False
    gap = gap.replace(", ", " ") if parted else gap
    return gap.isspace() or gap.strip() in multiples.multiples(view.pack).words
