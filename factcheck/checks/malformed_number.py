"""A figure that no convention writes.

What it compares
----------------
The digits of a figure with its separators: "60,00 participants", "1,975,44 euros", "80,0000 sq ft". A comma
sets thousands apart, so that three digits follow it (two above the thousand, as South Asia writes); with the
digits that stand there, the figure would have to lie between 60,000 and 60,999, and 6000 does not. Also a percentage
with two points: "11.2.5 per cent".

Why it matters
--------------
A digit was lost or doubled, and readers cannot tell which figure was meant: 6,000, 60,000 or 60.00.

When it stays silent
--------------------
Where the document writes decimals with a comma; for a percentage, a measure or an amount with two decimals in
a text that groups no figure by commas; for dates, lists without spaces, names and numbers of sections.

How to fix
----------
Write the figure out again. Where another mention gives the whole figure, the finding suggests it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.written.doubled_points import doubled_points
from factcheck.checks.written.forms import (
    CALENDAR,
    GROUPING,
    THOUSAND,
    Habits,
    Written,
    as_number,
    forms,
    habits,
    in_groups,
)
from factcheck.model import Call, Constant, Interval, IntervalFunction, Quantity, Relation, Term

FIGURES = frozenset({"count", "measure", "money", "number", "duration", "percent"})
GLUE = "-/:(#_№§"  # what stands right before a part of a name
LONGEST_PART = 5  # digits beside a comma; more are a list or a code
CENTURIES = ("19", "20")


def find(case: Case) -> Iterator[Relation]:
    """Each figure whose groups of digits look odd, with what they could be in."""
    for each in doubled_points(case):
        yield Relation(
            Term(each.claim), Call("grouped", _constant(each.meant), (Term(each.claim),)), topic="doubled-points"
        )
    told = forms(case)
    if not told:
        return
    known = habits(told)
    separators = case.pack.data("numbers").get("separators", {})
    if separators.get("group", ",") not in GROUPING:
        return
    settled = "," not in separators.get("unsettled", [","])
    for form in told:
        if (
            form.bare
            and form.claim.kind in FIGURES
            and not form.is_grouped
            and _is_doubtful(form, known, settled=settled)
        ):
            yield _relation(form, told)


def _is_doubtful(form: Written, known: Habits, *, settled: bool) -> bool:
    """Whether a figure's separators group digits, or were meant to; `settled` where the language knows no other comma."""
    sign = form.signs[0]
    if sign not in GROUPING or known.marks_decimals(sign, besides=form) or _is_name(form):
        return False
    if len(set(form.signs)) > 1:
        return form.signs.count(sign) == len(form.signs) - 1 and not in_groups(form.parts[:-1])
    if len(form.signs) > 1:
        return form.claim.kind != "number" or known.groups(sign, besides=form)
    return _is_cut(form, grouped=known.groups(sign, besides=form), settled=settled)


def _is_cut(form: Written, *, grouped: bool, settled: bool) -> bool:
    """Whether what stands behind a lone comma is a group with a digit lost or doubled, no decimals and no list."""
    head, tail = form.parts
    kind = form.claim.kind
    if head.startswith("0") or len(head) > LONGEST_PART or len(tail) > LONGEST_PART or len(tail) == 1:
        return False
    if len(tail) == THOUSAND:
        return len(head) > THOUSAND and (grouped or settled) and kind != "number"
    if len(tail) > THOUSAND:
        is_date = form.signs[0] == "," and tail.startswith(CENTURIES) and int(head) <= CALENDAR
        return len(head) <= THOUSAND and not is_date
    if kind == "percent" or int(tail) == int(head) + 1:
        return False
    return grouped or kind == "count" or (kind != "number" and (settled or not tail.strip("0")))


def _is_name(form: Written) -> bool:
    """Whether a figure is glued to something that makes it a part of a name."""
    claim, text = form.claim, form.claim.document.prose
    before = text[max(0, claim.number_start - 1) : claim.number_start]
    behind = text[claim.number_end : claim.number_end + 2]
    led = claim.start == claim.number_start and bool(before) and (before in GLUE or before.isalnum())
    return led or (behind[:1] == "-" and behind[1:].isdigit())


def _relation(form: Written, forms: Sequence[Written]) -> Relation:
    """The figure that the digits make, held against the figure that their groups would make."""
    claim = as_number(form.claim, Decimal("".join(form.whole)))
    whole = _whole(form, forms)
    parts = (Term(claim),) if whole is None else (Term(claim), Term(as_number(whole.claim, whole.digits)))
    if (whole is not None and whole.digits == claim.value) or (whole is None and _has_all_digits(form)):
        read = Decimal(".".join(("".join(form.whole[:-1]), form.whole[-1])))
        left = Constant(Quantity(read, exact=True), _label(form))
        return Relation(left, Call("separator", _first, parts), topic="malformed")
    function = _second if whole is not None else _constant(_in_groups(form.whole))
    return Relation(Term(claim), Call("grouped", function, parts), topic="malformed")


def _has_all_digits(form: Written) -> bool:
    """Whether a comma slipped and no digit is missing: a group is too long for what another lacks (4160,00)."""
    first, *rest = form.whole
    long = len(first) > THOUSAND or any(len(each) > THOUSAND for each in rest)
    short = any(len(each) < THOUSAND for each in rest)
    slipped = (long and short) or len(first) > THOUSAND
    return slipped and len("".join(form.whole)) >= 2 * THOUSAND - 1


def _whole(form: Written, forms: Sequence[Written]) -> Written | None:
    """Another mention that gives the whole figure: well written, of the same thing, one digit more, less or none."""
    found = {
        other.text: other
        for other in forms
        if other.bare
        and other.is_grouped
        and other.signs[0] == form.signs[0]
        and other.claim.kind in (form.claim.kind, "number", "count")
        and (other.claim.unit in (form.claim.unit, "") or form.claim.kind == "number")
        and _is_one_off("".join(form.whole), "".join(other.parts))
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _is_one_off(one: str, other: str) -> bool:
    """Whether one run of digits is the other, or the other with a digit left out."""
    short, long = sorted((one, other), key=len)
    dropped = len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    return dropped or one == other


def _in_groups(parts: Sequence[str]) -> Interval:
    """The figures that groups may have been meant for: any digits where one lacks them, one less where one is too long."""
    groups = [_undoubled(part) for part in parts[1:]]
    low = "".join(each if len(each) == THOUSAND else "000" for each in groups)
    high = "".join(each if len(each) == THOUSAND else "999" for each in groups)
    return Interval(Decimal(parts[0] + low), Decimal(parts[0] + high))


def _undoubled(group: str) -> str:
    """A group that is one digit too long without the digit that stands twice in it, where it is clear which."""
    kept = {group[:at] + group[at + 1 :] for at in range(1, len(group)) if group[at] == group[at - 1]}
    return kept.pop() if len(group) == THOUSAND + 1 and len(kept) == 1 else group


def _constant(interval: Interval) -> IntervalFunction:
    return lambda *_: interval


def _label(form: Written) -> str:
    return " ".join(form.claim.surface.split())


def _first(first: Interval, *_: Interval) -> Interval:
    return first


def _second(_: Interval, second: Interval) -> Interval:
    return second


CHECK = Check(
    "NUM01",
    "malformed-number",
    find,
    verifies=False,
    examples=(
        Consistent("The fair drew 60,000 participants, and the shuttle 1,975,440 passengers.", "en"),
        Consistent("The state set aside ₹1,00,000 for each of 12,500 families.", "en"),
        Consistent("Each bottle holds 1,5 litres and costs €2,75; the crate of 12 holds 18,0 litres.", "en"),
        Consistent("Version 11.2.5 is out; pages 11..25 tell how 11.2 per cent of users took part.", "en"),
        Consistent("صدر الإصدار 11.2.5، وقد جربه 11.2 في المئة من المستخدمين.", "ar"),
        Inconsistent("Rents rose by 11.2.5 per cent in a year.", "en", at="11.2.5", says="11.25"),
        Inconsistent("Rents rose by 11..25% in a year.", "en", at="11..25%", says="11.25"),
        Inconsistent("ارتفعت الإيجارات بنسبة 11.2.5 في المئة خلال عام.", "ar", at="11.2.5", says="11.25"),
        Consistent("Visitors rated the walks 11,12 and 13 highest.", "en"),
        Consistent("The clinic opened on March 12,2024 in room 4,0125-7.", "en"),
        Consistent("بلغ عدد المشاركين 60,000 مشارك في المعرض.", "ar"),
        Consistent("بلغ سعر اللتر 12,75 دينارا، وسعر العبوة 24,50 دينارا.", "ar"),
        Inconsistent("The fair drew 60,00 participants over four days.", "en", at="60,00", says="60,000 to 60,999"),
        Inconsistent(
            "Some 60,00 participants came to the fair. The organisers had hoped for 50,000; the 60,000 participants "
            "filled every hotel.",
            "en",
            at="60,00 ",
            says="60,000",
            slip="digit-lost",
            suggests="60,000",
        ),
        Inconsistent("The school paid $416,00 for new desks.", "en", at="416,00", says="416,000 to 416,999"),
        Inconsistent("Exports came to 1,975,44 tonnes.", "en", at="1,975,44", says="1,975,000 to 1,975,999"),
        Inconsistent("The hall offers 80,0000 sq ft of floor.", "en", at="80,0000", says="80,000", suggests="80,000"),
        Inconsistent("A valve costs $4160,00 and takes weeks.", "en", at="4160,00", says="416,000", suggests="416,000"),
        Inconsistent("The fine of £1,25,0000 was a record.", "en", at="1,25,0000", says="1,250,000"),
        Inconsistent("استقبل المستشفى 550,00 مريض خلال العام.", "ar", at="550,00", says="550,000 to 550,999"),
        Inconsistent(
            "شارك 60,00 شخص في السباق، وكانت اللجنة تتوقع مشاركة 60,000 شخص.",
            "ar",
            at="60,00 شخص في",
            says="60,000",
            slip="digit-lost",
            suggests="60,000",
        ),
    ),
)
