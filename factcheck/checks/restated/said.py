"""The figures that a text says, with what each is said of: what two mentions of one figure are told by."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, lru_cache

from factcheck.checks.contract import Case
from factcheck.checks.restated.entries import are_of_other_entries
from factcheck.checks.restated.like_things import canonical, strong
from factcheck.checks.units.metric import in_base, power_of, with_their_time
from factcheck.extract import Context, are_of_other_times, context, extract, fold
from factcheck.locales import Pack
from factcheck.model import Claim, Document, Interval, Quantity, remembered

KINDS = frozenset({"count", "measure", "money", "percent"})
TOLD = KINDS | {"number"}
TITLE = 160  # code points of a first line that is a title
REACHES = 4  # the share of a figure, one in so many, that "more than" reaches beyond it
SMALLEST = 10  # a count below it is said of too many things to be told
SENTENCE = 200  # code points before a figure in which its sentence may begin
BULLETS = frozenset("-*•▪●◦·–+")
FREE = ("title", "heading")
Contexts = dict[tuple[int, int], Context]  # by the place of a figure in one document


@dataclass(frozen=True, eq=False)
class Mention:
    """A figure with what it is said of, worked out when first asked for."""

    claim: Claim
    pack: Pack
    title: bool
    kept: Contexts = field(default_factory=dict, repr=False)

    @property
    def context(self) -> Context:
        place = self.claim.start, self.claim.end
        found = self.kept.get(place)
        if found is None:
            found = self.kept[place] = context(self.claim, self.pack)
        return found

    @remembered
    def near(self) -> frozenset[str]:
        """The words near the figure, in the form that their plurals share."""
        return strong(self.context.near, self.pack)

    @remembered
    def sentence(self) -> frozenset[str]:
        """The words of its sentence, in the same form."""
        return strong(self.context.sentence, self.pack)

    @remembered
    def quantity(self) -> Quantity:
        """The figure in the base unit of its own, so that tonnes and kilograms are told alike."""
        assert self.claim.quantity is not None
        return in_base(self.claim.quantity)

    @remembered
    def value(self) -> Decimal:
        value = self.quantity.value
        assert value is not None
        return value


def contexts(case: Case) -> Contexts:
    """What the figures of a document are said of, as far as it was asked for: several checks ask for the same ones."""
    return case.once(_contexts)


def _contexts(case: Case) -> Contexts:
    return {}


def mentions(case: Case) -> list[Mention]:
    """The figures of the title and the running text that have a value of their own."""
    kept = contexts(case)
    title_end = _title_end(case)
    return [Mention(claim, case.pack, title=True) for claim in _declared(case)] + [
        Mention(claim, case.pack, claim.section in FREE or claim.end <= title_end, kept)
        for claim in with_their_time(case, case.quantities)
        if claim.kind in TOLD and claim.section != "table" and claim.value and not _is_small(claim)
    ]


def _is_small(claim: Claim) -> bool:
    return claim.kind in ("count", "number") and claim.value is not None and abs(claim.value) < SMALLEST


def _declared(case: Case) -> list[Claim]:
    """The figures of a title that is declared beside the text and does not open it."""
    title = case.document.title
    if (
        not title
        or not any(each.isdecimal() for each in title)
        or title in " ".join(case.document.text[: 2 * TITLE].split())
    ):
        return []
    claims = extract(Document.of(title), lang=case.release.lang)
    return [claim for claim in claims if claim.value and claim.kind in (*KINDS, "number")]


def _title_end(case: Case) -> int:
    """Where the first line ends, if it is short and no sentence."""
    blocks = case.document.blocks
    if len(blocks) < 2 or blocks[0].end - blocks[0].start > TITLE:
        return 0
    line = case.document.prose[blocks[0].start : blocks[0].end].rstrip()
    return 0 if line.endswith((".", "؟", "?", "!", ":")) else blocks[0].end


def key(claim: Claim, pack: Pack) -> tuple[str, str]:
    """What figures must share to be one figure: their kind, and their unit or the stems of their thing."""
    return _key(claim.kind, claim.unit, pack)


@lru_cache(maxsize=1 << 12)
def _key(kind: str, unit: str, pack: Pack) -> tuple[str, str]:
    if kind == "count":
        return "count", " ".join(sorted(canonical(unit, pack)))
    found = power_of(unit) if kind == "measure" else None
    return kind, unit if found is None else found[0]


def agree(one: Mention, other: Mention) -> bool:
    """Whether one of two figures may be the other one rounded; a hedge without end reaches no further than its size.

    Percentages must be the same: many a survey has two that are near each other.
    """
    first, second = one.quantity, other.quantity
    if one.value == other.value or one.claim.kind == "percent":
        return one.value == other.value
    if abs(one.value - other.value) * REACHES > max(abs(one.value), abs(other.value)):
        return False
    return first.wide.meets(Interval.point(other.value)) or second.wide.meets(Interval.point(one.value))


def is_item(claim: Claim) -> bool:
    """Whether a figure stands in an item of a list, beside others like it."""
    block, text = claim.document.block_at(claim.start), claim.document.text
    line = text[text.rfind("\n", 0, claim.start) + 1 : claim.start].lstrip()
    return (block is not None and block.kind == "item") or line[:1] in BULLETS


def are_opposed(one: Mention, other: Mention) -> bool:
    """Whether two figures are of other times or entries, or one says that something rose and the other that it fell."""
    first, second = one.claim, other.claim
    if are_of_other_entries(first, second, one.pack):
        return True
    changed = first.change is not None and second.change is not None and first.change != second.change
    return changed or not same_time(first, second) or are_of_other_times(one.context, other.context, one.pack)


def same_time(one: Claim, other: Claim) -> bool:
    """Whether nothing tells that two figures are of different times."""
    first, second = one.period, other.period
    if first is None or second is None or None in (first.start, first.end, second.start, second.end):
        return True
    assert first.start is not None
    assert first.end is not None
    assert second.start is not None
    assert second.end is not None
    return first.start <= second.end and second.start <= first.end


def adds(mention: Mention) -> bool:
    """Whether a word such as "also" stands in a sentence before its figure, which then tells of something else."""
    start = mention.claim.start
    before = mention.claim.document.prose[max(0, start - SENTENCE) : start]
    told = before[max(before.rfind(each) for each in (". ", "\n", "؟ ", "! ")) + 1 :]
    return not _besides(mention.pack).isdisjoint(fold(told).lower().split())


@cache
def _besides(pack: Pack) -> frozenset[str]:
    return frozenset(fold(each).lower() for each in pack.data("same").get("besides", []))
