"""Changes as relations, each for the one check that it concerns.

Which check a change belongs to depends on its figures: between percentages it is one of percent and points; an
increase that is the plain ratio is another slip than one that is wrong; a change that holds only the other
way round contradicts its verb. That selects; what holds, the judge says.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factcheck.checks.contract import Case
from factcheck.checks.percent.amounts import are_no_levels
from factcheck.checks.percent.changes import changes
from factcheck.checks.percent.readings import Change, misfit, stated_ratio
from factcheck.checks.percent.steps import steps
from factcheck.checks.percent.things import on_one_time, same_family
from factcheck.checks.percent.verbs import word_of_change
from factcheck.checks.sums.enumerations import lead_words, words
from factcheck.judge import diagnose, judge
from factcheck.model import SHARES, Apply, Claim, Constant, Expression, Hedge, Quantity, Relation, Term, Verdict

AROUND = 240  # code points around a percentage in which another figure may be its new or old one
Concern = Literal["change", "ratio", "points", "direction"]
WIDTH = Decimal("0.2")  # a multiple in words reaches a tenth of itself either way, half a unit at most
NEAR = Decimal("0.5")  # a misfit beyond this is believed only where a slip explains it
FURTHEST = 2  # times that tied figures may be from what a percentage gives of them where no slip explains it
TELLING = frozenset(
    {"digits-swapped", "digit-doubled", "decimal-moved", "scale-word", "ratio-as-increase", "wrong-base"}
)
OTHER_BASE = "z"


def relations(case: Case, concern: Concern) -> list[Relation]:
    """The relations of a document's changes that concern one check, in order of place."""
    return [relation for each, relation in case.once(_asserted) if each == concern]


def shares_of_change(case: Case) -> frozenset[int]:
    """Where the percentages stand that are known to be those of a change."""
    stated = (relation for concern, relation in case.once(_asserted) if concern != "direction")
    return frozenset(term.claim.number_start for each in stated for term in each.terms() if term.role == "percentage")


def _asserted(case: Case) -> list[tuple[Concern, Relation]]:
    found = [each for change in map(_levelled, changes(case)) if (each := _meant(change, case)) is not None]
    found = _best(found)
    holding = {_place(each) for _, each in found if judge(each).reading in ("narrow", "wide")}
    stepped = {_place(each): each for each in steps(case, holding)}
    told = {_place(each) for _, each in found}
    better = {place for place, each in stepped.items() if place not in told or judge(each).outcome == "consistent"}
    kept = [each for each in found if _place(each[1]) not in better]
    return [*kept, *(("change", each) for place, each in stepped.items() if place in better)]


def _best(found: list[tuple[Concern, Relation]]) -> list[tuple[Concern, Relation]]:
    """The relations without those that fail of the very figures that hold in another reading."""
    if len(found) < 2:
        return found
    fitting = {_figures(each) for _, each in found if judge(each).outcome == "consistent"}
    return [one for one in found if _figures(one[1]) not in fitting or judge(one[1]).outcome == "consistent"]


def _figures(relation: Relation) -> frozenset[int]:
    return frozenset(each.claim.number_start for each in relation.terms())


def _place(relation: Relation) -> int:
    """Where the percentage of a relation stands, below 0 where it has none."""
    return next((each.claim.number_start for each in relation.terms() if each.role == "percentage"), -1)


def _levelled(change: Change) -> Change:
    new, old = _level(change.new, change.old), _level(change.old, change.new)
    return change if new is change.new and old is change.old else replace(change, new=new, old=old)


def _level(claim: Claim, other: Claim) -> Claim:
    """The figure without what it is paid for, where the other does not repeat it ("from $3 to $4 per share")."""
    return claim.with_unit(other.unit) if claim.is_rate and other.unit == claim.whole_unit else claim


def _relation(change: Change, case: Case) -> tuple[Concern, Relation] | None:
    if change.share is None and change.factor is None:
        return _directed(change, case)
    stated = _stated(change)
    if judge(stated).outcome == "consistent":
        return _concern(change), stated
    if change.is_step:
        return "change", _step(change)
    if OTHER_BASE in change.letters or _is_share(change, case):
        return None
    if change.old.kind == "percent" or change.share is None or change.share.kind not in SHARES:
        return (_concern(change), stated) if _likely(change, stated) else None
    if change.share.kind == "percentage_point":
        return ("points", stated) if _is_percent(change, change.share) else None
    if _is_ratio(change):
        return ("change", _step(change)) if _is_added(change) else ("ratio", stated)
    if _is_reversed(change):
        return _directed(change, case) if change.tied else None
    return ("change", stated) if _likely(change, stated) else None


def _meant(change: Change, case: Case) -> tuple[Concern, Relation] | None:
    """The relation of a change; where it fails and another figure of the sentence fits, that is the one that was meant."""
    found = _relation(change, case)
    if found is None or change.share is None or found[0] == "direction" or judge(found[1]).outcome != "inconsistent":
        return found
    start, end = change.share.start - AROUND, change.share.end + AROUND
    for each in case.claims_between(max(0, start), end):
        if each.value and each not in change.figures and each.sentence == change.share.sentence:
            for place in ("new", "old"):
                other = _replaced(change, place, each)
                if other is not None and judge(other).reading == "narrow":
                    return _concern(change), other
    return found


def _replaced(change: Change, place: str, figure: Claim) -> Relation | None:
    """The change with another figure in the place of its new or its old one; None where that is of another kind."""
    kept = change.old if place == "new" else change.new
    if not same_family(figure, kept) or figure.kind in SHARES or figure.value == kept.value:
        return None
    return _stated(replace(change, new=figure) if place == "new" else replace(change, old=figure))


def _is_share(change: Change, case: Case) -> bool:
    """Whether the percentage is the share that one figure is of the other, as their words say: "96 of 120 … (80 %)"."""
    part, whole = sorted((change.new, change.old), key=lambda each: each.start)
    share = change.share
    cues = case.cues_between(part.end, whole.start, "sum_part_of")
    if share is None or share.kind != "percent" or not cues:
        return False
    text = case.document.prose
    if text[part.end : cues[0].start].strip() or lead_words(text[cues[0].end : whole.start], words(case.pack)):
        return False
    return judge(Relation(Term(share), Apply("/", (Term(part), Term(whole))))).outcome == "consistent"


def _concern(change: Change) -> Concern:
    return "points" if change.old.kind == "percent" else "change"


def _directed(change: Change, case: Case) -> tuple[Concern, Relation] | None:
    """A change with its verb alone: the new figure lies above the old one, or below it."""
    if change.direction not in ("u", "d") or "l" in change.letters or change.new.value == change.old.value:
        return None
    if change.new.change is not None and "t" not in change.letters:
        return None  # "14.1, an increase of 2.6 compared to 11.5": no level, but what it rose by
    if are_no_levels(change, case):
        return None
    operator: Literal[">", "<"] = ">" if change.direction == "u" else "<"
    plain = Relation(Term(change.new, "new"), Term(change.old, "old"), operator, topic="direction")
    if OTHER_BASE in change.letters and judge(plain).outcome != "consistent":
        return None
    verb = word_of_change(change.new, change.old, change.direction, case)
    words = (Term(verb, "direction"),) if verb is not None else ()
    return "direction", replace(plain, words=words)


def _stated(change: Change) -> Relation:
    """The percentage, points or multiple stated, and what the two figures give."""
    first, second = on_one_time(change.new, change.old)
    new, old = Term(first, "new"), Term(second, "old")
    share = change.share
    if share is None:
        hedge = _beyond(change.factor) if change.beyond and change.factor is not None else None
        factor = Constant(_multiple(Quantity(change.factor, hedge=hedge)))
        return Relation(new, Apply("*", (factor, old)), topic="multiple")
    if share.kind not in SHARES:
        return Relation(Term(_as_multiple(share, change), "multiple"), Apply("/", (new, old)), topic="multiple")
    pair = (old, new) if _falls(change) else (new, old)
    difference: Expression = Apply("-", pair)
    if share.kind == "percentage_point" and change.old.kind in SHARES:
        return Relation(Term(share, "points"), difference, topic="points")
    topic = "points-of-amounts" if share.kind == "percentage_point" else "percent-change"
    return Relation(Term(share, "percentage"), Apply("/", (difference, old)), topic=topic)


def _step(change: Change) -> Relation:
    """The percentage that a difference is of the old figure: "1,434, or 4.8 percent, fewer than the 30,044"."""
    assert change.share is not None
    step = Apply("/", (Term(change.new, "difference"), Term(change.old, "old")))
    return Relation(Term(change.share, "percentage"), step, topic="percent-change")


def _falls(change: Change) -> bool:
    """Whether the share is stated as that of a fall, without a sign of its own."""
    if change.share is not None and change.share.value is not None and change.share.value < 0:
        return False
    if change.direction in ("u", "d") and "l" not in change.letters:
        return change.direction == "d"
    return (change.new.value or 0) < (change.old.value or 0)


def _as_multiple(claim: Claim, change: Change) -> Claim:
    """A multiple as loose as words are; "three times more" may be three times or four times as many."""
    assert claim.quantity is not None
    assert claim.value is not None
    quantity = replace(claim.quantity, unit="", kind="ratio", exact=False)
    if claim.quantity.step == 1:
        quantity = _multiple(quantity)
    if change.direction == "u" and claim.number_surface[:1].isdigit() | (claim.kind != "ratio"):
        quantity = replace(quantity, readings=(claim.value + 1,))
    return replace(claim, quantity=quantity)


def _beyond(factor: Decimal) -> Hedge:
    """The hedge of a multiple that is surpassed: "more than halved" leaves less than half."""
    return Hedge("less_than", None, Decimal(0)) if factor < 1 else Hedge("more_than", Decimal(0), None)


def _multiple(quantity: Quantity) -> Quantity:
    value = quantity.value
    assert value is not None
    return replace(quantity, kind="ratio", step=min(value * WIDTH, Decimal(1)), free=None, exact=False)


def _is_percent(change: Change, share: Claim) -> bool:
    """Whether points that are said of amounts are their change in percent."""
    assert share.quantity is not None
    meant = replace(share, quantity=replace(share.quantity, unit="percent", kind="percent"))
    return judge(_stated(replace(change, share=meant))).reading == "narrow"


def _is_ratio(change: Change) -> bool:
    """Whether new over old is what is given as the increase."""
    assert change.share is not None
    ratio = Apply("/", (Term(change.new), Term(change.old)))
    return judge(Relation(Term(change.share), ratio)).reading == "narrow"


def _is_added(change: Change) -> bool:
    """Whether a rise is told with what was added to the old figure: "270 were added to the 1,680, a rise of 16 %"."""
    return change.direction == "u" and (change.new.value or 0) < (change.old.value or 0)


def _is_reversed(change: Change) -> bool:
    """Whether the figures fit the percentage with the verb turned round, or in each other's place."""
    if change.direction not in ("u", "d"):
        return False
    turned = replace(change, direction="d" if change.direction == "u" else "u")
    exchanged = replace(change, new=change.old, old=change.new)
    return any(judge(_stated(each)).reading == "narrow" for each in (turned, exchanged))


def _likely(change: Change, stated: Relation) -> bool:
    """Whether a failing relation is meant: its figures nearly fit, or a slip explains them."""
    crowded = sum(change.letters.count(each) for each in "PQ") > 1  # which of them is of the two figures?
    if change.tied:
        return _is_within(change) or is_slip(judge(stated))
    if misfit(change) <= NEAR and change.old.kind != "percent" and not crowded:
        return True
    if change.old.kind == "percent" and change.share is not None and change.share.kind == "percent":
        found = diagnose(judge(stated))  # most percentages near two others are shares of something else
        return found is not None and found.slip == "percent-for-points" and _are_apart_by(change, change.share)
    return is_slip(judge(stated), TELLING | {"digit-wrong"} if change.across else TELLING)


def _is_within(change: Change) -> bool:
    """Whether two figures are as far apart as a text states, or up to twice as far or as near."""
    stated, new, old = stated_ratio(change), change.new.value, change.old.value
    if not stated or not new or not old or stated < 0:
        return True
    if new <= old * stated * FURTHEST and old * stated <= new * FURTHEST:
        return True
    told, found = abs(stated - 1), abs(new / old - 1)  # of a deep fall little is left, and twice that is soon passed
    return told <= found * FURTHEST and found <= told * FURTHEST


def _are_apart_by(change: Change, share: Claim) -> bool:
    """Whether two percentages lie as many points apart as a third says, to the digit."""
    if change.new.value is None or change.old.value is None:
        return False
    return abs(change.new.value - change.old.value) == share.value


def is_slip(verdict: Verdict, telling: frozenset[str] = frozenset()) -> bool:
    """Whether a slip of the pen (one of the telling ones, if named) explains a failure, not just a wrong percentage."""
    found = diagnose(verdict)
    return found is not None and (
        found.slip in telling if telling else found.slip not in ("percentage-wrong", "word-wrong")
    )
