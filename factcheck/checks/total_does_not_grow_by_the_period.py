"""A total since the start has not grown by what the months since the last total added.

What it compares
----------------
The figure of every cumulative metric for which a rule file gives `grows_by` with the last earlier total plus
the figures of the turns between, wherever a release states them; a turn is the day, week, fortnight, month, quarter or year
that each release is about. Without rules, a total since a start grows by the figure of the turn that counts the same
thing with the same fate, and a level by what was newly added, if it was seen to do so before. Where a total fails and the next one fits the
total before it, the one in the middle is named as the odd one out, as a warning.

Why it matters
--------------
The total and the month are drawn from the same list. When they part, a figure was copied wrongly or a case was
added or taken back without saying so.

When it stays silent
--------------------
Without earlier releases, where the release does not state the total, and where its paragraph announces a revision.
Without rules, where the total was not seen to grow by its turns before. Where a turn between has no
release or no figure, the relation is listed as skipped with that turn; so is one between two releases about
the same turn.

How to fix
----------
Correct the total or the month's figure, or say which earlier cases were added or taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Date

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.followed import followed
from factcheck.ledger import AlignedTrack, Step, Track, form_of, steps
from factcheck.model import Apply, Claim, Form, Relation, Term, reworded
from factcheck.rulebook import Metric


def find(case: Case) -> Iterator[Relation]:
    """A relation for each total that the release and an earlier one state, and one for a total healed since."""
    if case.history:
        yield from followed(case, _grown_by)


def _grown_by(seen: Track) -> Iterator[Relation]:
    for metric in seen.rulebook.metrics.values():
        grows = metric.behaviour == "cumulative" or isinstance(seen, AlignedTrack)
        if grows and metric.grows_by is not None:
            yield from _relations(seen, metric, metric.grows_by)


def _relations(seen: Track, metric: Metric, flow: str) -> Iterator[Relation]:
    last, *others = steps(seen, metric) or (None,)
    if last is None:
        return
    among = seen.figures.values()
    healed = _healed(last, others)
    if healed is None:
        yield _grown(last, among, unless=_unless(last, seen.title(flow)))
    else:
        yield _grown(healed, among)
        yield _odd_one_out(last, among)


def _healed(last: Step, others: Sequence[Step]) -> Step | None:
    """The last two steps as one, where each fails and both together hold: the total between them is wrong."""
    if not others or not last.in_order or last.closes or others[0].closes:
        return None
    both = others[0].and_then(last)
    return both if both.closes else None


def _unless(step: Step, flow: str) -> tuple[str, ...]:
    """Why a step cannot be followed: no step from month to month, or a month without a release or a figure."""
    if not step.in_order:
        return ("period-unknown",)
    if step.unreported:
        return ("month-missing", str(step.unreported[0]))
    if step.unknown:
        return "metric-missing", reworded(flow, lambda title: f"{title} ({step.unknown[0]})")
    return ()


def _grown(step: Step, among: Iterable[Claim], *, unless: tuple[str, ...] = ()) -> Relation:
    """The total is the earlier one plus what was added since."""
    added = tuple(Term(each.claim, "added") for each in step.added)
    right = Apply("+", (Term(step.before.claim, "earlier"), *added)) if added else Term(step.before.claim, "earlier")
    return Relation(Term(step.now.claim, "total"), right, form=_form(step, among), topic="growth", unless=unless)


def _odd_one_out(step: Step, among: Iterable[Claim]) -> Relation:
    """The earlier total is this one less what was added since: what it would have to be."""
    added = (Term(each.claim, "added") for each in step.added)
    right = Apply("-", (Term(step.now.claim, "total"), _sum(tuple(added))))
    left = Term(step.before.claim, "earlier")
    return Relation(left, right, form=_form(step, among), topic="odd-total", severity="warning")


def _sum(parts: tuple[Term, ...]) -> Apply | Term:
    return parts[0] if len(parts) == 1 else Apply("+", parts)


def _form(step: Step, among: Iterable[Claim]) -> Form:
    return form_of((step.now.claim, step.before.claim), (each.claim for each in step.added), among=among)


RULES = """
metrics:
  treated:
    behaviour: cumulative
    grows_by: treated_in_month
    find:
      en: {counted: [patients], near: {any: [since]}}
      ar: {counted: [مريض, مريضا, مرضى], near: {any: [منذ]}}
  treated_in_month:
    behaviour: flow
    find:
      en: {counted: [patients], near: {any: [this month], none: [since]}}
      ar: {counted: [مريض, مريضا, مرضى], near: {any: [هذا الشهر], none: [منذ]}}
"""
APRIL = "This is the report for April 2021. The clinic has treated at least 892 patients since 2019."
MARCH = "This is the report for March 2021. The clinic has treated at least 843 patients since 2019."
APRIL_IN_FULL = (
    "This is the report for April 2021. It treated 49 patients; that makes at least 892 patients since 2019."
)
MAY = (
    "This is the report for May 2021. The clinic treated 62 patients this month. "
    "It has treated at least {total} patients since 2019."
)
JUNE = (
    "This is the report for June 2021. The clinic treated 105 patients this month. "
    "It has treated at least 1,059 patients since 2019."
)
ARABIC_APRIL = "تقرير نيسان/أبريل 2021: عالجت العيادة 892 مريضا منذ 2019."
ARABIC_MAY = "تقرير أيار/مايو 2021: عالجت العيادة 62 مريضا هذا الشهر. وبلغ عددهم {total} مريضا منذ 2019."
BLANKETS = "Volunteers gave out {new} blankets this week, {total} blankets since 7 September."
WEEKS = (
    ("2023-09-14", BLANKETS.format(new="1,240", total="1,240")),
    ("2023-09-21", BLANKETS.format(new="310", total="1,550")),
    ("2023-09-28", BLANKETS.format(new="205", total="1,755")),
)
ARABIC_BLANKETS = "ووزع المتطوعون {new} بطانية هذا الأسبوع، ليصل المجموع إلى {total} بطانية منذ 7 أيلول/سبتمبر."
ARABIC_WEEKS = (
    ("2023-09-14", ARABIC_BLANKETS.format(new="1,240", total="1,240")),
    ("2023-09-21", ARABIC_BLANKETS.format(new="310", total="1,550")),
    ("2023-09-28", ARABIC_BLANKETS.format(new="205", total="1,755")),
)
MEMBERS = (
    "In the {quarter} quarter of 2022 the union won {new} new members. It had {all} members at the end of the quarter."
)
QUARTERS = (
    ("2022-05-04", MEMBERS.format(quarter="first", new="1,310", all="48,215")),
    ("2022-08-03", MEMBERS.format(quarter="second", new="1,252", all="49,467")),
)

CHECK = Check(
    "LED04",
    "total-does-not-grow-by-the-period",
    find,
    examples=(
        Consistent(MAY.format(total="954"), "en", date=Date(2021, 6, 3), rules=RULES, earlier=(("2021-05-04", APRIL),)),
        Inconsistent(
            MAY.format(total="939"),
            "en",
            at="939 patients",
            says="lies 15 below",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL),),
        ),
        Inconsistent(
            JUNE,
            "en",
            at="1,059 patients",
            says="odd one out",
            date=Date(2021, 7, 3),
            rules=RULES,
            earlier=(("2021-05-04", APRIL), ("2021-06-03", MAY.format(total="939"))),
        ),
        Consistent(JUNE, "en", date=Date(2021, 7, 3), rules=RULES, earlier=(("2021-05-04", APRIL),)),
        Inconsistent(
            MAY.format(total="939"),
            "en",
            at="939 patients",
            says="954",
            date=Date(2021, 6, 3),
            earlier=(("2021-04-05", MARCH), ("2021-05-04", APRIL_IN_FULL)),
        ),
        Consistent(MAY.format(total="954"), "en", date=Date(2021, 6, 3), earlier=(("2021-05-04", APRIL_IN_FULL),)),
        Consistent(BLANKETS.format(new="190", total="1,945"), "en", date=Date(2023, 10, 5), earlier=WEEKS),
        Inconsistent(
            BLANKETS.format(new="190", total="1,954"),
            "en",
            at="1,954 blankets",
            says="1,945",
            slip="digits-swapped",
            suggests="1,945",
            date=Date(2023, 10, 5),
            earlier=WEEKS,
        ),
        Consistent(
            "Since 7 September volunteers have given out 1,945 blankets, 190 this week after 205 in the week before.",
            "en",
            date=Date(2023, 10, 5),
            earlier=WEEKS,
        ),
        Inconsistent(
            ARABIC_BLANKETS.format(new="190", total="1,954"),
            "ar",
            at="1,954 بطانية",
            says="1,945",
            slip="digits-swapped",
            suggests="1,945",
            date=Date(2023, 10, 5),
            earlier=ARABIC_WEEKS,
        ),
        Inconsistent(
            MEMBERS.format(quarter="third", new="1,235", all="50,207"),
            "en",
            at="50,207 members",
            says="50,702",
            slip="digits-swapped",
            suggests="50,702",
            date=Date(2022, 11, 2),
            earlier=QUARTERS,
        ),
        Consistent(
            MEMBERS.format(quarter="third", new="1,235", all="50,702"), "en", date=Date(2022, 11, 2), earlier=QUARTERS
        ),
        Consistent(
            ARABIC_MAY.format(total="954"),
            "ar",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", ARABIC_APRIL),),
        ),
        Inconsistent(
            ARABIC_MAY.format(total="945"),
            "ar",
            at="945 مريضا",
            says="954",
            slip="digits-swapped",
            suggests="954",
            date=Date(2021, 6, 3),
            rules=RULES,
            earlier=(("2021-05-04", ARABIC_APRIL),),
        ),
    ),
)
