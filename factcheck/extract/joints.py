"""What joins two figures: the words of a language for "to", "and", "between", and the gap between two mentions."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from factcheck.extract.changes import reading as changes
from factcheck.extract.fold import View, fold_word
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.numeral import Numeral
from factcheck.extract.scan import prefixes
from factcheck.locales import ROOT, Pack
from factcheck.locales import pack as pack_of

FARTHEST = 40
LOOSE = 6  # commas, hyphens and spaces around what joins two figures
SPOKEN = ("", "-", "–", ":", "and", "و", "&")  # what joins the parts of a figure in any language, and scores
JOINABLE = ("cardinal", "fraction", "ordinal")


@dataclass(frozen=True, eq=False)
class Joints:
    """The words of a language that join two figures."""

    signs: frozenset[str]
    to: frozenset[str]
    reached: frozenset[str]  # of these, the words that always lead to what a change came to
    both: frozenset[str]
    between: tuple[str, ...]
    start: tuple[str, ...]
    start_words: frozenset[str]
    alternatives: frozenset[str]
    glued_to: tuple[str, ...]
    prefixes: frozenset[str]
    margins: frozenset[str]
    ratio: frozenset[str]
    over: frozenset[str]
    one_of: frozenset[str]
    around_things: frozenset[str]
    of_every: frozenset[str]
    scored: frozenset[str]
    scored_after: frozenset[str]  # before a number in words that is the first of those of a game
    articles: frozenset[str]
    fillers: frozenset[str]
    any_of: frozenset[str]  # all that may join two figures, fillers and hyphens left out
    longest: int  # characters of what joins two figures, fillers and all


@cache
def joints(pack: Pack) -> Joints:
    """The compiled words of a pack."""
    data = pack.data("numbers")
    ranges = data.get("ranges", {})

    def folded(table: dict[str, list[str]], name: str) -> tuple[str, ...]:
        return tuple(map(fold_word, table.get(name, [])))

    root, fillers = pack_of(ROOT).data("numbers"), folded(ranges, "fillers")
    any_of = frozenset((*root["range_signs"], *root["margin_signs"], *SPOKEN))
    any_of |= {word for name in ("to", "and", "or", "glued_to") for word in folded(ranges, name)}
    any_of |= {word for name in ("out_of", "over", "one_of", "scored", "margins") for word in folded(data, name)}
    return Joints(
        signs=frozenset(root["range_signs"]),
        to=frozenset(folded(ranges, "to")),
        reached=frozenset(folded(ranges, "reached")),
        both=frozenset(folded(ranges, "and")),
        between=folded(ranges, "between"),
        start=folded(ranges, "from"),
        start_words=frozenset(folded(ranges, "from")),
        alternatives=frozenset(folded(ranges, "or")),
        glued_to=folded(ranges, "glued_to"),
        prefixes=frozenset(prefixes(pack)),
        margins=frozenset((*root["margin_signs"], *folded(data, "margins"))),
        ratio=frozenset(folded(data, "out_of")),
        over=frozenset(folded(data, "over")),
        around_things=frozenset(folded(data, "around_things")),
        one_of=frozenset(folded(data, "one_of")),
        of_every=frozenset(folded(data, "of_every")),
        scored=frozenset(folded(data, "scored")),
        scored_after=frozenset(folded(data, "scored_after")),
        articles=frozenset(folded(data, "articles")),
        fillers=frozenset(fillers),
        any_of=any_of,
        longest=max(map(len, any_of)) + sum(len(each) + 1 for each in fillers) + LOOSE,
    )


@lru_cache(maxsize=1 << 12)  # the same few stand between most figures that are near each other
def may_join(gap: str, known: Joints) -> bool:
    """Whether what stands between two figures of which the second has no hedge may join them at all."""
    plain = _plain_gap(gap, known)
    return not known.any_of.isdisjoint((gap, gap.strip("-"), gap.strip("-, "), gap.strip(", "), plain))


def gap_between(view: View, first: Mention, second: Mention, known: Joints) -> str:
    """What joins two figures, the hedge and the article of the second left out."""
    lower = view.lower
    gap = lower[first.end : max(first.end, second.hedge_start)].strip()
    if not gap or second.hedge_start == second.numeral.lead:
        gap = lower[first.end : second.start].strip()
    return _plain_gap(gap, known)


def _plain_gap(gap: str, known: Joints) -> str:
    """A gap without its fillers and hyphens, one that is a sign left as it is."""
    for filler in known.fillers:
        gap = gap.removesuffix(filler).strip() if gap != filler else gap
    return gap if gap in known.signs else gap.strip("- ")


def lead_of(lower: str, start: int, known: Joints) -> str:
    """The word for between or from that stands before a figure, "" where there is none."""
    behind = lower[max(0, start - 24) : start].rstrip(" ($€£")
    for filler in known.fillers:
        behind = behind.removesuffix(" " + filler)
    for words in (known.between, known.start):
        for word in words:
            if behind.endswith(word):
                at = len(behind) - len(word)
                lead = behind[:at].rpartition(" ")[2]
                if not lead or not lead[-1].isalpha() or lead in known.prefixes:
                    return word
    return ""


def is_reached(view: View, first: Mention, second: Mention, known: Joints) -> bool:
    """Whether the word before a figure says what a change led to, and bounds nothing: "wzrosła z 400 do 500"."""
    if second.hedge is None or second.hedge.name != "at_most" or view.lower[first.end : second.hedge_start].strip():
        return False
    word = view.lower[second.hedge_start : second.start].strip()
    return word in known.to and changes.leads_change(view, first.start, whole=False)


def next_to(low: Decimal, high: Decimal) -> bool:
    """Whether two figures follow each other at their own place: "two or three hundred", "10 or 15"."""
    step = high - low
    whole = low > 0 and step > 0 and step in (EXACT.scaleb(1, step.adjusted()), EXACT.scaleb(5, step.adjusted()))
    return whole and low % step == 0 and high <= 10 * step


def starts_with_zero(text: str, numeral: Numeral) -> bool:
    """Whether a whole figure is written with a zero in front, as only names are: 1995-01."""
    return text[numeral.start : numeral.start + 1] == "0" and numeral.step == 1 and numeral.end - numeral.start > 1
