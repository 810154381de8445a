"""The senses of a relation: every way to read its ambiguous units and separators, within bounds."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.judge.evaluate import substituted
from factcheck.model import PER, Claim, Quantity, Relation, Term, altered, constants, free_place

# Forms in which nobody asks for the relation in its first sense, which is the one that it is written in.
AS_WRITTEN = frozenset({"equation", "series", "restatement", "translation"})
SEPARATORS = frozenset(",.")
MOST = 64  # combinations that are tried one by one


@dataclass(frozen=True, slots=True)
class Variant:
    """A relation read in one sense; `sense` names the unit that was chosen, where there was a choice."""

    relation: Relation
    sense: str | None = None


def variants(relation: Relation) -> Iterator[Variant]:
    """The relation in each of its senses, the likeliest first, at most `MOST` of them.

    Figures with the same ambiguous unit share its sense, and figures of one document with the same
    separators share their reading: one writer means one ton and writes numbers in one way. A figure that can be
    read in one way only settles that of the others.
    """
    claims = [term.claim for term in relation.terms() if _is_ambiguous(term)]
    if not claims:
        yield Variant(relation)
        return
    kinds = list(dict.fromkeys(_senses(each) for each in claims if _senses(each)))
    written = relation.form in AS_WRITTEN
    if written:  # in its first sense it need not be made anew: most are believed in that one
        yield Variant(relation, kinds[0][0] if kinds else None)
    one = written and bool(kinds) and _is_of_one_currency(relation, kinds)
    senses = [each[:1] if one else each for each in kinds]
    styles = dict.fromkeys(map(_style, claims), 0)
    settled = {_style(each.claim) for each in relation.terms() if _is_plain(each)}
    for claim in claims:
        if _style(claim) not in settled:
            styles[_style(claim)] = max(styles[_style(claim)], _readings(claim))
    choices: Iterator[tuple[Any, ...]] = itertools.product(*senses, *(range(1 + count) for count in styles.values()))
    for chosen in itertools.islice(choices, int(written), MOST):
        units = dict(zip(kinds, chosen, strict=False))
        indexes = dict(zip(styles, chosen[len(kinds) :], strict=True))
        yield Variant(_read_so(relation, claims, units, indexes), chosen[0] if kinds else None)


def is_ambiguous(relation: Relation) -> bool:
    """Whether a relation has several senses; that of dollars alone, whichever they are, has one."""
    claims = [term.claim for term in relation.terms() if _is_ambiguous(term)]
    if not claims:
        return False
    if relation.form not in AS_WRITTEN or any(map(_readings, claims)):
        return True
    return not _is_of_one_currency(relation, list(dict.fromkeys(map(_senses, claims))))


def _is_of_one_currency(relation: Relation, kinds: Sequence[tuple[str, ...]]) -> bool:
    """Whether all money of a relation bears one ambiguous sign, so that nothing is told by which currency it means.

    Dollars of one country and of another give the same sums, and together they give none.
    """
    quantities = [term.claim.quantity for term in relation.terms()]
    ambiguous = [each for each in quantities if each is not None and each.senses]
    money = [each for each in quantities if each is not None and each.kind == "money"]
    alike = len({each[0].partition(PER)[0] for each in kinds}) == 1
    named = any(each.quantity.unit for side in (relation.left, relation.right) for each in constants(side))
    return alike and not named and len(money) == len(ambiguous) and all(each.senses for each in money)


def _read_so(
    relation: Relation,
    claims: Sequence[Claim],
    units: Mapping[tuple[str, ...], str],
    indexes: Mapping[tuple[int, frozenset[str]], int],
) -> Relation:
    """The relation with its ambiguous figures in one sense each."""
    replaced = {
        each.identity: altered(each, quantity=_read(each, units.get(_senses(each)), indexes[_style(each)]))
        for each in claims
    }
    left, right = substituted(relation.left, replaced), substituted(relation.right, replaced)
    return altered(relation, left=left, right=right)


def _is_ambiguous(term: Term) -> bool:
    quantity = term.claim.quantity
    return quantity is not None and bool(quantity.senses or quantity.readings)


def _is_plain(term: Term) -> bool:
    """Whether a figure has a separator that can be read in one way only."""
    quantity = term.claim.quantity
    plain = quantity is not None and quantity.value is not None and not quantity.readings
    return plain and bool(_style(term.claim)[1] & SEPARATORS)


def _senses(claim: Claim) -> tuple[str, ...]:
    """The unit senses of a claim, the unit that it carries first."""
    quantity = claim.quantity
    if quantity is None or not quantity.senses:
        return ()
    return tuple(dict.fromkeys((quantity.unit, *quantity.senses)))


def _style(claim: Claim) -> tuple[int, frozenset[str]]:
    """What tells how a number's separators are to be read: its document and the separators."""
    return id(claim.document), frozenset([each for each in claim.number_surface if not each.isalnum()])


def _readings(claim: Claim) -> int:
    return len(claim.quantity.readings) if claim.quantity is not None else 0


def _read(claim: Claim, unit: str | None, index: int) -> Quantity:
    """The claim's quantity in one sense; a number read in another way keeps its digits but not their places."""
    quantity = claim.quantity
    assert quantity is not None  # only quantities are ambiguous
    sense = altered(quantity, unit=unit if unit is not None else quantity.unit, senses=(), readings=())
    index = min(index, len(quantity.readings))
    if index == 0 or quantity.value is None:
        return sense
    return _reread(sense, index, quantity)


def _reread(sense: Quantity, index: int, quantity: Quantity) -> Quantity:
    """Another reading of the same digits: the places of the last digit move with the separator."""
    value = quantity.readings[index - 1]
    if not quantity.value or not value:
        return altered(sense, value=value)
    step = sense.step.scaleb(value.adjusted() - quantity.value.adjusted())
    exact = sense.kind == "count" and step == 1
    fixed = sense.free is None or (exact and value % 10 != 0)
    free = None if fixed else free_place(value, step=step, hedged=sense.hedge is not None)
    return altered(sense, value=value, step=step, free=free, exact=exact)
