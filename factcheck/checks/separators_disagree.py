"""Figures of one comparison, or one figure, that use separators in two ways.

What it compares
----------------
The signs in two figures that a text compares: "from 9.486 to 8,368 cases". Where one has a point before
three digits and the other a comma, one of the signs marks thousands and the other decimals, and the figures
cannot be of one size. In a single figure, "3.000,000 people", the second sign makes decimals of what was meant
for thousands.

Why it matters
--------------
Readers of two countries read such a figure as two figures, a thousand times apart.

When it stays silent
--------------------
Where the figures stand in no comparison, carry different units or scale words, or where the one with decimals
makes sense beside the other; for one figure with decimals (1,234.567 km).

How to fix
----------
Use one sign for thousands throughout.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.written import THOUSAND, Habits, Written, as_number, habits, in_groups, written
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term

FURTHEST = 60  # code points between two figures of one comparison
COUNTED = frozenset({"count", "number"})
COMPARED = frozenset({"count", "number", "measure", "money"})
NEAR = 20  # how many times larger one figure of a comparison may be than the other
FAR = 50  # how many times larger makes a comparison unlikely


def find(case: Case) -> Iterator[Relation]:
    """Each figure whose signs are used in two ways, and each pair of figures that use them unlike each other."""
    forms = [form for claim in case.quantities if claim.kind in COMPARED for form in written(claim)]
    if not forms:
        return
    known = habits(forms)
    usual = _usual(case, known)
    for form in forms:
        if _mixes(form):
            yield _alone(form)
    for one, other in itertools.pairwise(forms):
        if _unlike(one, other) and _is_compared(case, one.claim, other.claim):
            odd, even = (one, other) if one.signs[0] != usual else (other, one)
            yield _beside(odd, even)


def _usual(case: Case, known: Habits) -> str:
    """The sign that sets thousands apart in a document: the one that most figures use, else the language's own."""
    own: str = case.pack.data("numbers").get("separators", {}).get("group", ",")
    by_use = sorted(".,", key=lambda sign: (-known.group[sign], sign != own))
    return by_use[0] if known.group[by_use[0]] > known.group[by_use[1]] else own


def _mixes(form: Written) -> bool:
    """Whether one figure has both signs before three digits, so that its decimals can only be thousands."""
    if form.claim.kind not in COUNTED or not form.bare or len(form.signs) < 2 or set(form.signs) != {".", ","}:
        return False
    return form.claim.kind == "count" and in_groups(form.parts)


def _alone(form: Written) -> Relation:
    """A figure as its signs read it, held against what it is if all of them group."""
    read = Decimal("".join(form.whole) + "." + form.parts[-1])
    left = Constant(Quantity(read, exact=True), label=_label(form.claim))
    claim = as_number(form.claim, form.digits)
    return Relation(left, Call("separator", _first, (Term(claim),)), topic="separators")


def _unlike(one: Written, other: Written) -> bool:
    """Whether two figures of one kind have a point and a comma before three digits, and are of one size without them."""
    if {one.signs[0], other.signs[0]} != {".", ","} or not (one.is_grouped and other.is_grouped):
        return False
    if not (one.bare and other.bare) and one.claim is not other.claim:
        return False
    if one.claim.unit != other.claim.unit and one.claim.unit and other.claim.unit:
        return False
    small, large = sorted((one.digits, other.digits))
    return large <= small * NEAR and len(one.signs) + len(other.signs) >= 2


def _is_compared(case: Case, one: Claim, other: Claim) -> bool:
    """Whether words between two figures of one sentence compare them."""
    if one is other:
        return True
    if one.sentence != other.sentence or other.start - one.end > FURTHEST:
        return False
    names = ("compared", "compared_counts") if one.kind in COUNTED and other.kind in COUNTED else ("compared",)
    return bool(case.cues_between(one.end, other.start, *names))


def _beside(odd: Written, even: Written) -> Relation:
    """A figure as the signs of the other read it, held against what it is if its sign groups."""
    head, *rest = odd.parts
    read = Decimal(head + "." + "".join(rest))
    left = Constant(Quantity(read, exact=True), label=_label(odd.claim))
    parts = (Term(as_number(odd.claim, odd.digits)), Term(as_number(even.claim, even.digits)))
    return Relation(left, Call("separator", _first, parts), topic="separators")


def _label(claim: Claim) -> str:
    return " ".join(claim.surface.split())


def _first(first: Interval, *_: Interval) -> Interval:
    return first


CHECK = Check(
    "NUM02",
    "separators-disagree",
    find,
    verifies=False,
    examples=(
        Consistent("New cases fell from 9,486 to 8,368 in a month.", "en"),
        Consistent("The premium rose from $1.125 to $1.375 a share, and 12,500 shares were sold.", "en"),
        Consistent("The track is 1,234.567 km long.", "en"),
        Consistent("They bought a plot of 2.375 acres and a forest of 1,200 acres.", "en"),
        Consistent("The ore holds 3.125 grams a tonne, and 8,368 tonnes were dug.", "en"),
        Consistent("انخفض عدد الإصابات من 9.486 إلى 8.368 إصابة.", "ar"),
        Consistent("بلغ طول الطريق 12.375 كيلومترا، ومر عليه 8,368 سائقا.", "ar"),
        Inconsistent(
            "New cases fell from 9.486 to 8,368 in a month.",
            "en",
            at="9.486",
            says="smaller",
            slip="separators-mixed",
            suggests="9,486",
        ),
        Inconsistent(
            "The old town lost 3.000,000 people to the coast.",
            "en",
            at="3.000,000",
            says="3,000,000",
            suggests="3,000,000",
        ),
        Inconsistent(
            "انخفض عدد الإصابات من 9.486 إصابة إلى 8,368 إصابة خلال شهر.",
            "ar",
            at="9.486",
            says="smaller",
            slip="separators-mixed",
            suggests="9,486",
        ),
        Inconsistent(
            "نزح نحو 3.000,000 نسمة عن المدينة.", "ar", at="3.000,000", says="3,000,000", suggests="3,000,000"
        ),
    ),
)
