"""The written form of figures: their groups of digits, the signs between them, and what a document makes of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checks.contract import Case
from factcheck.extract import fold
from factcheck.model import Claim

FORM = re.compile(r"[0-9]+(?:[.,٫٬،][0-9]+)+")
SIGNS = frozenset(".,٫٬،")
GROUPING = frozenset(",٬")
THOUSAND = 3  # digits of a group
HUNDRED = 2  # digits of a group above the thousand, as South Asia writes
LONGEST = 30  # digits of a figure whose form is looked at
CALENDAR = 31


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as written: its groups of digits and the signs between them, `bare` where nothing but digits is there."""

    claim: Claim
    parts: tuple[str, ...]
    signs: tuple[str, ...]
    bare: bool

    @property
    def digits(self) -> Decimal:
        """The figure that all its digits make without any sign."""
        return Decimal("".join(self.parts))

    @property
    def whole(self) -> tuple[str, ...]:
        """The groups of its whole part: all but what stands behind a second kind of sign."""
        return self.parts[:-1] if len(set(self.signs)) > 1 else self.parts

    @property
    def text(self) -> str:
        """The figure with its signs, folded."""
        return "".join(part + sign for part, sign in zip(self.parts, (*self.signs, ""), strict=True))

    @property
    def is_grouped(self) -> bool:
        """Whether one sign sets thousands apart, or hundreds above the thousand."""
        return self.looks_grouped and self.signs[0] != "٫"

    @property
    def looks_grouped(self) -> bool:
        """Whether one sign, be it the decimal sign, stands where thousands are set apart."""
        return len(set(self.signs)) == 1 and in_groups(self.parts)

    @property
    def is_decimal(self) -> bool:
        """Whether the one sign can only mark decimals."""
        one = len(self.signs) == 1 and self.signs[0] != "٬"
        return one and (len(self.parts[1]) < THOUSAND or self.parts[0].startswith("0"))


def written(claim: Claim) -> tuple[Written, ...]:
    """The figures with separators in a claim's number: one, two in a range, none in most."""
    prose = claim.document.prose
    if claim.quantity is None or SIGNS.isdisjoint(prose[claim.number_start : claim.number_end]):
        return ()
    folded = fold(claim.number_surface)
    found = list(FORM.finditer(folded))
    whole = len(found) == 1 and found[0].group() == folded.lstrip("-+")
    return tuple(_form(claim, each.group(), whole) for each in found if len(each.group()) <= LONGEST)


def forms(case: Case) -> tuple[Written, ...]:
    """The figures with separators of a document, in order of place."""
    return case.once(_forms)


def _forms(case: Case) -> tuple[Written, ...]:
    return tuple([form for claim in case.quantities for form in written(claim)])


def _form(claim: Claim, text: str, whole: bool) -> Written:
    signs = tuple("," if char == "،" else char for char in text if not char.isdigit())
    return Written(claim, tuple(re.split(r"[^0-9]", text)), signs, whole)


def in_groups(parts: tuple[str, ...]) -> bool:
    """Whether digits stand in groups as some convention writes them: 1,234,567 or 12,34,567."""
    first, *rest = parts
    if not rest or not 1 <= len(first) <= THOUSAND or first.startswith("0"):
        return False
    above = {len(each) for each in rest[:-1]} or {THOUSAND}
    fine = above == {THOUSAND} or (above == {HUNDRED} and len(first) <= HUNDRED)
    return len(rest[-1]) == THOUSAND and fine


@dataclass(frozen=True, slots=True)
class Habits:
    """How a document writes figures: how often each sign groups digits in it, and how often it marks decimals."""

    group: Counter[str]
    decimal: Counter[str]

    def groups(self, sign: str, *, besides: Written) -> bool:
        """Whether another figure groups its digits by a sign."""
        own = besides.is_grouped and besides.signs[0] == sign
        return self.group[sign] > own

    def marks_decimals(self, sign: str, *, besides: Written) -> bool:
        """Whether another figure can be read only with a sign as decimal sign."""
        own = besides.is_decimal and besides.signs[0] == sign
        return self.decimal[sign] > own


def habits(forms: Iterable[Written]) -> Habits:
    """The habits of a document whose figures these are."""
    group, decimal = Counter[str](), Counter[str]()
    for form in forms:
        if form.is_decimal:
            decimal[form.signs[0]] += 1
        elif form.is_grouped:
            group[form.signs[0]] += 1
        elif len(set(form.signs)) > 1 and in_groups(form.parts[:-1]):
            group[form.signs[0]] += 1
            decimal[form.signs[-1]] += 1
    return Habits(group, decimal)


def as_number(claim: Claim, value: Decimal) -> Claim:
    """The claim as a plain number of a given value: what its form says, whatever it counts."""
    assert claim.quantity is not None
    plain = replace(
        claim.quantity,
        value=value,
        unit="",
        kind="number",
        step=Decimal(1),
        free=None,
        exact=True,
        low=None,
        high=None,
        hedge=None,
        senses=(),
        readings=(),
    )
    return replace(claim, quantity=plain)
