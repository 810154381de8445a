"""Parts of a whole with their percentage: "35 of 160 (22 %)", "22 % of the 160, or 35", "one in five (20 %)".

Shapes of signs (see `percent/signs.py`) say which figure is the part and which the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.checks.parts.shapes import FRACTIONS, MORE, SHAPES, TIED, WORDED, compiled
from factcheck.checks.percent.apart import BACK, Apart, apart, has_own_share, is_of_others, is_respective
from factcheck.checks.percent.letters import STOP, Sign, letters_of
from factcheck.checks.percent.named import is_size, named, sampled, told
from factcheck.checks.percent.part import Part
from factcheck.checks.percent.relations import is_slip, shares_of_change
from factcheck.checks.percent.signs import Stretch, stretches
from factcheck.checks.percent.things import alike, same_family, sorted_out, without_time
from factcheck.checks.percent.told_changes import tells
from factcheck.checks.percent.worded_shares import taken_up_shares, worded_shares
from factcheck.checks.products.clauses import are_compared
from factcheck.judge import judge
from factcheck.model import Claim, Relation, Verdict

LINKED = frozenset("xo0h")  # a word that says that something is a part
OF_THEM = frozenset("x0")
CHANGED = re.compile(r"[udc][^AP.;]{0,7}$")
CHANGED_BY = re.compile(r"[ud][wi1]{0,3}$")
CHANGING = re.compile(r"^\)?[^AP,.;]{0,3}[udc]")
NEAR = Decimal("0.5")  # a misfit beyond this is believed only where a slip explains it
TELLING = frozenset({"digits-swapped", "decimal-moved"})  # slips that chance hardly makes
FIRM = TELLING | {"digit-wrong", "digit-doubled", "scale-word"}  # a digit that is left out explains almost any share
FEW_TOLD = 3  # figures of one thing, of which a slip may tell the one that is meant
FARTHER = 8  # sentences with figures before a percentage in which its whole may be named
TIMED = frozenset({"duration", "age"})
APART = "r"
RATED = re.compile(r",[w1]{1,3}5o[w1]?P|(?:^|\.)[w1s]{0,4}P,s[w1]{0,2}A,")


def parts(case: Case) -> Iterator[Relation]:
    """The percentages of a document with their parts and wholes, in order of place."""
    all_of_them = stretches(case)
    changed = shares_of_change(case)
    sizes: list[Claim] = []
    for at, stretch in enumerate(all_of_them):
        yield from worded_shares(stretch)
        before = all_of_them[at - 1] if at else None
        near = before is not None and stretch.sentence - before.sentence == 1
        if before is not None and near:
            yield from taken_up_shares(before, stretch)
        letters = stretch.letters if stretch.has_share else ""
        if "P" not in letters or APART in letters:
            continue
        if "H" in letters:
            yield from _chosen(_fractions(stretch.signs))
        found: list[Part] = []
        for sort in sorted_out(stretch.signs, parts=True):
            found.extend(_found(sort))
        found.extend(_tied((*before.signs, STOP, *stretch.signs) if before and near else stretch.signs, found))
        found = [each for each in found if _may_be_tied(case, each)]
        relations = [
            each for each in _chosen(found) if _place(each) not in changed or judge(each).outcome == "consistent"
        ]
        by_name = list(_named(all_of_them[max(0, at - FARTHER) : at], stretch, sizes, case))
        holding = {_place(each) for each in by_name if judge(each).outcome == "consistent"}
        relations = [each for each in relations if _place(each) not in holding or judge(each).outcome == "consistent"]
        yield from relations
        known = {_place(each) for each in relations} | set(changed)
        for relation in by_name:
            if _place(relation) not in known:
                known.add(_place(relation))
                yield relation
        sizes += [each for each in stretch.claims if is_size(each)]
        behind = all_of_them[at + 1] if at + 1 < len(all_of_them) else None
        for each in apart(all_of_them[max(0, at - BACK) : at], stretch, behind, case):
            if each.percent.number_start not in known and _may_be_tied(case, Part(each.percent, each.part, each.whole)):
                yield from _of_apart(each)


def _place(relation: Relation) -> int:
    return next(relation.terms()).claim.number_start


def _may_be_tied(case: Case, part: Part) -> bool:
    """Whether two figures may be part and whole: those that words compare are so only where the percentage says it."""
    if part.whole is None:
        return True
    if part.part.kind in TIMED and any(_is_bound(each) for each in (part.part, part.whole)):
        return False  # "89% came within 12 weeks, 1% after 20 weeks": the times tell which they are
    if not are_compared(case, part.part, part.whole):
        return True
    verdict = judge(part.relation())
    return verdict.outcome == "consistent" or is_slip(verdict, TELLING)


def _is_bound(claim: Claim) -> bool:
    """Whether a figure is said to be a limit: under 12 weeks, at least 20 weeks."""
    return claim.quantity is not None and claim.quantity.hedge is not None and claim.quantity.hedge.open_ended


def _named(run: Sequence[Stretch], stretch: Stretch, sizes: Sequence[Claim], case: Case) -> Iterator[Relation]:
    """The relations with a whole that an earlier sentence names, or with a group whose size stands before."""
    for each in named(run, stretch, case):
        relation = Part(each.percent, each.part, each.whole).relation()
        verdict = judge(relation)
        if verdict.outcome == "consistent" or is_slip(verdict, TELLING):  # the name may be that of another time
            yield relation
    for each in sampled(stretch, sizes):
        relation = Part(each.percent, each.part, each.whole).relation()
        if judge(relation).outcome == "consistent":  # the group may be that of another question
            yield relation
    for readings in told(stretch, case):
        yield from _of_told([Part(each.percent, each.part, each.whole).relation() for each in readings])


def _of_told(readings: Sequence[Relation]) -> Iterator[Relation]:
    """The share of a thing that was told of before: of several figures the one that fits, or that a telling slip leads to."""
    verdicts = [judge(each) for each in readings]
    holding = [each.relation for each in verdicts if each.outcome == "consistent"]
    few = verdicts if len(verdicts) <= FEW_TOLD else []
    yield from (holding or [each.relation for each in few if tells(each)])[:1]


def _of_apart(each: Apart) -> Iterator[Relation]:
    """The relation of figures that stand apart; the other way round only where it holds."""
    meant = Part(each.percent, each.part, each.whole, tied=each.said, apart=True)
    turned = Part(each.percent, each.whole, each.part, tied=False, apart=True)
    holds = judge(turned.relation()).outcome == "consistent"
    if each.shared and not holds and judge(meant.relation()).outcome != "consistent":
        return
    yield from _chosen([turned if holds else meant])


def _tied(signs: Sequence[Sign], found: Sequence[Part]) -> Iterator[Part]:
    """The percentages that are tied to a part alone, the whole being the only larger figure of its sort close by."""
    rated = RATED.search(letters_of(signs)) is not None  # "17 tags were read, a recovery rate of 5 %" of 340 turtles
    if LINKED.isdisjoint(letters_of(signs)) and not rated:
        return
    known = {each.percent.number_start for each in found}
    named = not OF_THEM.isdisjoint(letters_of(signs))  # "of them" says that another word may name the same
    for sort in sorted_out(signs, parts=named or rated):
        letters = letters_of(sort)
        if not rated and not set(letters) & LINKED:
            continue
        for pattern in compiled(TIED):
            for match in pattern.finditer(letters):
                each = _part(match, sort, None)
                if is_respective(letters, match.end("pct")) or is_of_others(
                    letters, match.start("part"), match.start("pct")
                ):
                    continue
                if each.percent.number_start not in known and not (
                    _is_change(letters, match.start("pct")) or _is_change(letters, match.start("part"))
                ):
                    yield from _with_whole(each, sort)


def _with_whole(part: Part, signs: Sequence[Sign]) -> Iterator[Part]:
    """The part with the only other figure of its sort, a larger one that has no percentage of its own."""
    places = {
        each.claim.number_start: at for at, each in enumerate(signs) if each.letter == "A" and each.claim is not None
    }
    others = [at for start, at in places.items() if start != part.part.number_start]
    whole = signs[others[0]].claim if len(others) == 1 else None
    if whole is None or (whole.value or 0) <= (part.part.value or 0):
        return
    if not has_own_share(letters_of(signs), others[0]):
        unlike = not alike(part.part, whole)  # only words tie them, and these say it outright
        yield replace(part, whole=whole, tied=unlike, apart=unlike)


def _is_change(letters: str, at: int) -> bool:
    """Whether a word of change beside a percentage says that it is no share."""
    return bool(CHANGED.search(letters[:at]) or CHANGING.search(letters[at + 1 :]))


def _fractions(signs: Sequence[Sign]) -> Iterator[Part]:
    letters = letters_of(signs)
    for pattern in compiled(FRACTIONS):
        for match in pattern.finditer(letters):
            found = _part(match, signs, None)
            if _is_change(letters, match.start("pct")):
                continue  # "half of it, almost 25% different from the other"
            if _says_again(match, letters) or judge(found.relation()).outcome == "consistent":
                yield found


def _says_again(match: re.Match[str], letters: str) -> bool:
    """Whether a share is said once more: set off by a mark, and not both "of" something, as in "8 % of firms make a third of goods"."""
    first, second = sorted((match.start("part"), match.start("pct")))
    between = letters[first + 1 : second]
    return bool(set(between) & set("(,")) and not ("o" in between and "o" in letters[second + 1 : second + 3])


def _found(signs: Sequence[Sign]) -> Iterator[Part]:
    yield from _shaped(signs)
    if "H" in letters_of(signs):
        yield from _shaped(_without_fractions(signs))


def _without_fractions(signs: Sequence[Sign]) -> list[Sign]:
    """The signs without a share in words that only says the percentage behind it again: "a quarter (25 %)"."""
    letters = letters_of(signs)
    out: list[Sign] = []
    at = 0
    for match in WORDED.finditer(letters):
        out += signs[at : match.start()]
        at = match.end()
    return [*out, *signs[at:]]


def _shaped(signs: Sequence[Sign]) -> Iterator[Part]:
    letters = letters_of(signs)
    for pattern in compiled(SHAPES):
        for match in pattern.finditer(letters):
            whole = signs[match.start("whole")].claim
            if CHANGED_BY.search(letters[: match.start("pct")]) or is_respective(letters, match.end("pct")):
                continue  # "energy rose 38 %, that is 3.4 of the 8.1 points"
            yield _part(match, signs, whole)
            if pattern.pattern.startswith("[ob]"):
                more = MORE.match(letters, match.end())
                while more is not None:
                    yield _part(more, signs, whole)
                    more = MORE.match(letters, more.end())


def _part(match: re.Match[str], signs: Sequence[Sign], whole: Claim | None) -> Part:
    percent, part = signs[match.start("pct")].claim, signs[match.start("part")].claim
    assert percent is not None
    assert part is not None
    return Part(percent, part, whole, match.end() - match.start())


def _chosen(found: Iterable[Part]) -> Iterator[Relation]:
    """One relation for each percentage: the one that its figures fit best, where they fit or a slip explains the miss."""
    groups: dict[int, list[Part]] = {}
    for each in found:
        if each.whole is None or (each.whole is not each.part and _may_be_part(each.part, each.whole)):
            groups.setdefault(each.percent.number_start, []).append(each)
    best = [min(group, key=lambda each: (each.misfit, each.span)) for _, group in sorted(groups.items())]
    judged = [(each, judge(each.relation())) for each in best]
    told = {each.places for each, verdict in judged if verdict.outcome == "consistent" and each.whole is not None}
    for each, verdict in judged:
        if verdict.outcome == "consistent" or (each.places not in told and _believed(each, verdict)):
            yield _right_way(each, verdict)


def _right_way(part: Part, verdict: Verdict) -> Relation:
    """The relation of a part, or that of its whole to it where only that holds: "19,200 in room for 13,352, or 144 %"."""
    turned = replace(part, part=part.whole, whole=part.part).relation() if part.whole is not None else verdict.relation
    return turned if verdict.outcome != "consistent" and judge(turned).outcome == "consistent" else verdict.relation


def _may_be_part(part: Claim, whole: Claim) -> bool:
    """Whether an amount may be a part of the other: dollars per share are none of dollars."""
    return same_family(part, whole) and (part.kind != "money" or without_time(part).unit == without_time(whole).unit)


def _believed(part: Part, verdict: Verdict) -> bool:
    """Whether figures that do not fit belong together all the same."""
    if part.apart:
        return (part.is_part or part.tied) and is_slip(verdict, FIRM if part.tied else TELLING)
    if part.misfit <= NEAR or (part.tied and part.is_part and part.within_reach):
        return True
    counted = part.whole is not None and alike(part.part, part.whole) and part.part.kind != "money"
    return (part.is_part or counted) and is_slip(verdict)
