"""Which amounts of a sentence are of one sort, so that one may be a change or a part of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.checks.percent_words import Sign
from factcheck.extract import fold
from factcheck.model import Claim
from factcheck.units import commensurable, is_known

COUNTED = frozenset({"count", "number"})
MEASURED = frozenset({"measure", "duration"})
STEM = 3  # letters, weak ones left out, that two forms of one counted thing share
WEAK = str.maketrans("", "", "اويهةءئؤ")  # letters that come and go between singular and plural


def alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one sort: one currency, one dimension, or one counted thing, which may be left out."""
    if one.kind in COUNTED and other.kind in COUNTED:
        return not one.unit or not other.unit or _same_thing(one.unit, other.unit)
    if one.kind in MEASURED and other.kind in MEASURED:
        return one.unit == other.unit or (
            is_known(one.unit) and is_known(other.unit) and commensurable(one.unit, other.unit)
        )
    return one.kind == other.kind and _currency(one) == _currency(other)


def _currency(claim: Claim) -> str:
    """The currency of an amount, whether or not it is said again what it is paid for ("from $3 to $4 per share")."""
    return claim.unit.partition(" / ")[0]


def same_family(one: Claim, other: Claim) -> bool:
    """Whether one amount may be a part of the other: people of another sort may be, dollars of euros not."""
    return (one.kind in COUNTED and other.kind in COUNTED) or alike(one, other)


def _same_thing(one: str, other: str) -> bool:
    return bool(_stems(one) & _stems(other))


def _stems(thing: str) -> set[str]:
    return {each.translate(WEAK)[:STEM] for each in fold(thing).lower().split()}


def sorted_out(signs: Sequence[Sign], *, parts: bool = False) -> Iterator[tuple[Sign, ...]]:
    """The signs once for each sort of amount in them, the amounts of other sorts taken for words.

    With `parts`, all counted things are one sort.
    """
    fits = same_family if parts else alike
    seen: list[frozenset[int]] = []
    for leader in signs:
        if leader.letter != "A" or leader.claim is None:
            continue
        members = frozenset(
            at
            for at, each in enumerate(signs)
            if each.letter == "A" and each.claim is not None and fits(leader.claim, each.claim)
        )
        if len(members) > 1 and members not in seen:
            seen.append(members)
            yield _without_brackets(
                [
                    each if each.letter != "A" or at in members else replace(each, letter="a")
                    for at, each in enumerate(signs)
                ]
            )


def rates(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs with all amounts taken for words, so that percentages alone are figures."""
    return _without_brackets([replace(each, letter="a") if each.letter == "A" else each for each in signs])


def _without_brackets(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs without brackets that hold no figure of the sort, such as a conversion."""
    out: list[Sign] = []
    opened: int | None = None
    for each in signs:
        if each.letter == "(":
            opened = len(out)
        elif each.letter == ")" and opened is not None:
            if not any(inner.letter in "APQMH" for inner in out[opened:]):
                del out[opened:]
                opened = None
                continue
            opened = None
        out.append(each)
    return tuple(out)
