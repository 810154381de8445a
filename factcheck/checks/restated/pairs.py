"""Pairs of figures that a text says twice: in its title and its lead, or taken up again further on.

Only confident ties are made. Two mentions that agree are one figure where their words agree a little; two that
do not are one figure only where their words agree well and a slip of the pen leads from one to the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factcheck.checks.contract import Case
from factcheck.checks.restated.entries import are_of_other_entries
from factcheck.checks.restated.like_things import are_alike, is_same_thing
from factcheck.checks.restated.said import KINDS, Mention, agree, are_opposed, key, mentions, same_time
from factcheck.checks.restated.slips import is_clear_slip, is_slip_of, is_swap_of
from factcheck.checks.written.one_slip import TELLING, slip_between
from factcheck.extract import is_definite
from factcheck.model import Claim

LARGE = 1000  # a bare number in a title that counts something, whatever its digits
LEAD = 900  # code points behind a title in which its figure is said again
MOST = 6  # earlier mentions that a figure is held against
AVERAGE = 16  # code points before a figure in which it is called an average
WORDS = 4  # that a title must share with a sentence that repeats it


def restated(case: Case) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of mentions of one figure, the later one first."""
    said = mentions(case)
    titles = list(_titles(case, said))
    yield from titles
    borne_out = frozenset(id(each) for pair in titles for each in pair)
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in said:
        if not mention.title and mention.claim.kind in KINDS:
            groups[key(mention.claim, case.pack)].append(mention)
    alone = {id(group[0]) for name, group in groups.items() if len(group) == 1 and name[0] == "count"}
    yield from _renamed(said, alone)
    crowded = _crowded(case)
    for name, group in groups.items():
        if len(group) > 1:
            yield from _taken_up(group, crowded[name], borne_out)


def _renamed(said: Sequence[Mention], alone: set[int]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of a definite figure, its thing not told or called otherwise ("the fires, all 215"), with an earlier count."""
    for at, mention in enumerate(said):
        fits = mention.claim.kind == "number" or id(mention) in alone
        if mention.title or not fits or not is_definite(mention.claim, mention.pack):
            continue
        far = [
            each
            for each in said[max(0, at - MOST) : at]
            if not each.title and each.claim.kind == "count" and each.claim.sentence != mention.claim.sentence
            if len(mention.near & each.sentence) > 1
        ]
        found = [each for each in far if agree(mention, each)][-1:] or [
            each for each in far if is_clear_slip(mention, each)
        ]
        if len(found) == 1:
            yield mention.claim, found[0].claim


def _crowded(case: Case) -> dict[tuple[str, str], frozenset[int]]:
    """For each key, the sentences that hold several figures of it, so that none can be told from another."""
    found: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for claim in case.quantities:
        found[key(claim, case.pack)][claim.sentence] += 1
    several = {name: frozenset(each for each, times in counts.items() if times > 1) for name, counts in found.items()}
    return defaultdict(frozenset, several)


def _titles(case: Case, said: Sequence[Mention]) -> Iterator[tuple[Claim, Claim]]:
    """The figure of a title with the one figure of the lead that restates it."""
    for at, mention in enumerate(said):
        if not mention.title:
            continue
        lead = [
            each
            for each in said[at + 1 :]
            if not each.title and _is_near(mention.claim, each.claim) and _may_be_one(mention, each)
            if not _is_average(case, each.claim)
        ]
        same = [each for each in lead if agree(mention, each) and _agrees_with_title(mention, each)]
        found = same[:1] or _in_lead(mention, lead)
        if found:
            inside = mention.claim.document is case.document  # a finding stands in the text, not in a declared title
            yield (mention.claim, found[0].claim) if inside else (found[0].claim, mention.claim)


def _is_near(title: Claim, claim: Claim) -> bool:
    return claim.start - (title.end if title.document is claim.document else 0) < LEAD


def _is_average(case: Case, claim: Claim) -> bool:
    """Whether words before a figure make it an average, which no title restates: "57 deaths a month on average"."""
    return bool(case.cues_between(claim.start - AVERAGE, claim.start, "product_average"))


def _may_be_one(title: Mention, other: Mention) -> bool:
    """Whether a title's figure, perhaps without its unit, and another may be one by their kinds and labels."""
    if other.claim.kind not in KINDS or are_of_other_entries(title.claim, other.claim, title.pack):
        return False
    if title.claim.kind == "number":
        return other.claim.kind == "count"
    if title.claim.kind == "count":
        return other.claim.kind == "count" and are_alike(title.claim, other.claim, title.pack)
    return key(title.claim, title.pack) == key(other.claim, other.pack)


def _repeats(title: Mention, other: Mention) -> bool:
    """Whether a sentence says all but word for word what a title says of the same things."""
    words = title.sentence
    common = len(words & other.sentence)
    same = is_same_thing(title.claim, other.claim, title.pack)
    return same and common >= WORDS and common * 4 >= len(words) * 3


def _agrees_with_title(title: Mention, other: Mention) -> bool:
    """Whether a sentence of the lead shares words with the title, so that figures that agree are one."""
    return bool(title.sentence & other.sentence)


def _in_lead(title: Mention, lead: Sequence[Mention]) -> list[Mention]:
    """The one figure of the lead whose sentence says what the title says, but with another figure."""
    words = title.sentence
    near = [
        each
        for each in lead
        if len(words & each.sentence) >= 2
        and len(words & each.sentence) * 2 >= len(words)
        and same_time(title.claim, each.claim)
    ]
    slipped = [each for each in near if _is_title_slip(title, each) or _repeats(title, each)]
    if near:
        return slipped if len(slipped) == 1 and len(near) == 1 else []
    return _alone_in_lead(title, lead)


def _is_title_slip(title: Mention, other: Mention) -> bool:
    """Whether one slip leads from a title's figure to another.

    A bare number of two digits tells too little, but for a large one whose words the lead says all.
    """
    slip = slip_between(title.value, other.value)
    if slip is None:
        return False
    said = abs(title.value) >= LARGE and title.sentence <= other.sentence
    return slip.telling or slip.digits > TELLING or title.claim.kind != "number" or said


def _alone_in_lead(title: Mention, lead: Sequence[Mention]) -> list[Mention]:
    """The only amount of the first sentence below a title that a telling slip made of the title's.

    It is of one period with it, or the only such amount of the lead, and shares a word with the title.
    """
    first = [each for each in lead if each.claim.sentence == lead[0].claim.sentence]
    if len(first) != 1 or title.claim.kind in ("number", "percent"):
        return []
    slip, period = slip_between(title.value, first[0].value), title.claim.period
    if slip is None or not slip.telling:
        return []
    dated = period is not None and first[0].claim.period == period
    alone = len(lead) == 1 and bool(title.sentence & first[0].sentence) and same_time(title.claim, first[0].claim)
    return first if dated or alone else []


def _taken_up(
    group: Sequence[Mention], crowded: frozenset[int], borne_out: frozenset[int]
) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of one group: each figure with the nearest earlier mention that is the same figure.

    A figure that agrees with another mention is none that slipped, nor one whose sentence holds others of its kind. A definite
    one takes up a figure of such a sentence whose digits are its own in another order.
    """
    paired = set()
    for at, mention in enumerate(group):
        for earlier in reversed(group[max(0, at - MOST) : at]):
            if earlier.claim.sentence != mention.claim.sentence and agree(mention, earlier):
                paired |= {id(mention), id(earlier)}
                if _agrees_in_words(mention, earlier) and not are_opposed(mention, earlier):
                    yield mention.claim, earlier.claim
                    break
    for at, mention in enumerate(group):
        definite = is_definite(mention.claim, mention.pack)
        if id(mention) in paired or (mention.claim.sentence in crowded and not definite):
            continue
        for earlier in reversed(group[max(0, at - MOST) : at]):
            sentence = earlier.claim.sentence
            if sentence == mention.claim.sentence or (sentence in crowded and not definite):
                continue
            is_slip = is_swap_of if sentence in crowded else is_slip_of
            if is_slip(mention, earlier, borne_out=id(earlier.claim) in borne_out):
                yield mention.claim, earlier.claim
                break


def _agrees_in_words(one: Mention, other: Mention) -> bool:
    """Whether two figures that agree are said of the same thing: two words, or one where the figure is telling."""
    common = len(one.near & other.sentence)
    telling = len(one.value.normalize().as_tuple().digits) > TELLING
    return common >= 2 or (telling and (common == 1 or is_definite(one.claim, one.pack)))
