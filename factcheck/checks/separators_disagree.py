"""Figures of one comparison, or one figure, that use separators in two ways.

What it compares
----------------
The signs in two neighbouring figures: "from 9.486 to 8,368 cases". Where one has a point before
three digits and the other a comma, one of the signs marks thousands and the other decimals, and the figures
cannot be of one size. In a single figure, "3.000,000 people", the second sign makes decimals of what was meant
for thousands.

Why it matters
--------------
Readers of two countries read such a figure as two figures, a thousand times apart.

When it stays silent
--------------------
Where the figures are no neighbours, carry different units or scale words, or where the one with decimals
makes sense beside the other; for one figure with decimals (1,234.567 km).

How to fix
----------
Use one sign for thousands throughout.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.written.forms import Habits, Written, as_number, forms, habits, in_groups
from factcheck.extract import fold
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term

PREPOSITION = 10  # code points in front of a figure in which a preposition stands
FURTHEST = 60  # code points between two figures of one comparison
UNLIKE = ({".", ","}, {"٬", "٫"})  # signs of which one groups digits and the other marks decimals
COMPARED = frozenset({"count", "number", "measure", "money", "duration"})
COUNTS = 100  # how many times larger one of two neighbouring counts may be than the other
NEAR = 50  # the same for figures that a text compares
SAME = Decimal("1.25")  # the same for measures that no words compare
THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})  # currencies with three decimals

_WORD = re.compile(r"[^\W\d_]+")


def find(case: Case) -> Iterator[Relation]:
    """Each figure whose signs are used in two ways, and each pair of neighbours that use them unlike each other."""
    compared = [form for form in forms(case) if form.claim.kind in COMPARED]
    if not compared:
        return
    known = habits(compared)
    own: str = case.pack.data("numbers").get("separators", {}).get("group", ",")
    usual = max(",.", key=lambda sign: (known.group[sign], sign == own))
    for form in compared:
        if _mixes(form, usual):
            yield _alone(form)
    for one, other in itertools.pairwise(compared):
        if _are_unlike(one, other):
            odd, even = (one, other) if one.signs[0] not in (usual, "٬") else (other, one)
            settled = even.signs[0] in (own, "٬") or len(even.signs) > 1 or even.claim.kind == "count"
            if settled and _are_of_one_size(case, odd, even, known):
                yield _beside(odd, even)


def _mixes(form: Written, usual: str) -> bool:
    """Whether a figure has both signs, each before three digits, so that none of them can mark its decimals."""
    if not form.bare or set(form.signs) != {".", ","} or not in_groups(form.parts):
        return False
    if form.signs[-1] == usual or len(set(form.signs[:-1])) > 1:
        return True
    if form.claim.kind == "money":
        return form.claim.unit not in THOUSANDTHS and not form.parts[-1].strip("0")
    return form.claim.kind == "count"


def _alone(form: Written) -> Relation:
    """A figure as its last sign reads it, held against what it is if all of them group."""
    read = Decimal("".join(form.whole) + "." + form.parts[-1])
    left = Constant(Quantity(read, exact=True), label=_label(form.claim))
    claim = as_number(form.claim, form.digits)
    return Relation(left, Call("separator", _first, (Term(claim),)), topic="separators")


def _are_unlike(one: Written, other: Written) -> bool:
    """Whether two neighbours have a point and a comma before three digits."""
    signs = {one.signs[0], other.signs[0]}
    if signs not in UNLIKE or not (one.looks_grouped and other.looks_grouped):
        return False
    whole = (one.bare and other.bare) or one.claim is other.claim
    return whole and other.claim.sentence - one.claim.sentence <= 1


def _are_of_one_size(case: Case, odd: Written, even: Written, known: Habits) -> bool:
    """Whether the figure with the unusual sign is meant to be as large as its neighbour, not a thousand times smaller.

    A sign that stands twice groups for certain, and people are counted whole. A measure must be of its
    neighbour's size, and nearly so where no words compare the two; a bare number must be the only such one.
    """
    small, large = sorted((odd.digits, even.digits))
    if len(odd.signs) > 1:
        return True
    if _is_power_of_ten(even):  # per 1,000
        return False
    kind, unit = odd.claim.kind, odd.claim.unit
    if kind == "count":
        return large <= small * COUNTS
    if kind == "number" and not _is_compared(case, odd.claim, even.claim):
        lone = known.group[odd.signs[0]] == 1 < known.group[even.signs[0]] and not known.decimal[odd.signs[0]]
        return lone and even.claim.kind == "number" and large <= small * NEAR
    if unit and even.claim.unit and unit != even.claim.unit:
        return False
    return large <= small * (NEAR if _is_compared(case, odd.claim, even.claim) else SAME)


def _is_compared(case: Case, one: Claim, other: Claim) -> bool:
    """Whether words between two figures of one sentence compare them, or join them and nothing else stands there."""
    if one is other:
        return True
    first, second = sorted((one, other), key=lambda each: each.start)
    if first.sentence != second.sentence or second.start - first.end > FURTHEST:
        return False
    words, text = case.pack.data("same"), case.document.prose
    before = (text[max(0, each.start - PREPOSITION) : each.start] for each in (first, second))
    if any(_holds(each, words.get("part_of", ())) for each in before):
        return True
    between = case.text_between(first, second)
    return _holds(between, words.get("compared", ())) or fold(between).strip() in words.get("joined", ())


def _holds(text: str, phrases: Iterable[str]) -> bool:
    """Whether a short text holds one of some phrases as whole words."""
    padded = f" {' '.join(_WORD.findall(fold(text).lower()))} "
    return any(f" {fold(each)} " in padded for each in phrases)


def _is_power_of_ten(form: Written) -> bool:
    return form.digits == Decimal(10) ** form.digits.adjusted()


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
        Consistent("There were 1.125 deaths per 1,000 births.", "en"),
        Consistent("بلغت قيمة العقد 1,375.250 دينارا كويتيا.", "ar"),
        Inconsistent(
            "Of the 2,318 guests, 1.406 guests came by train.", "en", at="1.406", says="smaller", suggests="1,406"
        ),
        Inconsistent("Revenue of €1.240.600 was earned on costs of €1,118,400.", "en", at="€1.240.600", says="two"),
        Inconsistent(
            "The dam holds 1.214,500,000 cubic metres of water.", "en", at="1.214,500,000", says="1,214,500,000"
        ),
        Inconsistent("The two loads weighed 5.625 and 4,875 tonnes.", "en", at="5.625", says="5,625"),
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
