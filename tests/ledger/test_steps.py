"""The steps of a total, and when its figures may be compared as written."""

from datetime import date as Date

from factcheck.ledger import History, Month, Step, form_of, steps, track
from factcheck.model import Release
from factcheck.rulebook import loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
TOTAL = BOOK.metrics["total"]


def report(month: str, day: str, *, total: str | None, added: str | None = None) -> Release:
    """A report with the total and the month's figure, either of which may be left out."""
    parts = [f"Report for {month}."]
    if added is not None:
        parts.append(f"The clinic says that {added} patients were treated in the month.")
    if total is not None:
        parts.append(f"There were at least {total} patients since the start.")
    return release(" ".join(parts), day)


APRIL = report("April 2021", "2021-05-04", total="892")
MAY = report("May 2021", "2021-06-03", total="939", added="62")
JUNE = report("June 2021", "2021-07-03", total="1,059", added="105")


def steps_of(draft: Release, *earlier: Release) -> tuple[Step, ...]:
    """The steps of the total up to a draft."""
    history = History.of(earlier, before=draft.date or Date.max, lang="en")
    return steps(track(draft, BOOK, history), TOTAL)


def test_a_step_goes_from_the_last_total_to_this_one() -> None:
    """May's step starts at April's total and adds May's figure; 892 and 62 are 954, not 939."""
    (step,) = steps_of(MAY, APRIL)
    assert (step.before.claim.surface, step.now.claim.surface) == ("892 patients", "939 patients")
    assert [each.claim.surface for each in step.added] == ["62 patients"]
    assert not step.closes
    assert not step.falls


def test_two_steps_as_one_leave_the_total_between_them_out() -> None:
    """892, 62 and 105 are 1,059, so the two steps hold together though neither holds alone."""
    last, before = steps_of(JUNE, MAY, APRIL)
    assert [last.closes, before.closes, before.and_then(last).closes] == [False, False, True]


def test_a_month_without_a_release_is_unreported() -> None:
    """From April to June without a report on May, May is unknown because nothing was reported."""
    (step,) = steps_of(JUNE, APRIL)
    assert ((Month(2021, 5),), (Month(2021, 5),)) == (step.unknown, step.unreported)
    assert not step.closes


def test_a_month_without_a_figure_is_unknown() -> None:
    """May has a report, but it does not say what May added."""
    silent = report("May 2021", "2021-06-03", total=None)
    (step,) = steps_of(JUNE, APRIL, silent)
    assert ((Month(2021, 5),), ()) == (step.unknown, step.unreported)


def test_a_figure_of_a_release_without_a_total_still_counts() -> None:
    """May gives only its month; its figure carries April's total to June's."""
    may = report("May 2021", "2021-06-03", total=None, added="62")
    (step,) = steps_of(JUNE, APRIL, may)
    assert step.closes


def test_there_is_no_step_without_two_totals() -> None:
    """A first total has nothing to grow from, and a release without a total has nothing to compare."""
    assert steps_of(APRIL) == ()
    assert steps_of(report("June 2021", "2021-07-03", total=None, added="105"), APRIL) == ()


def test_a_fall_is_plain() -> None:
    """880 after 892 is a fall; 892 after 892 is none."""
    (fallen,) = steps_of(report("May 2021", "2021-06-03", total="880"), APRIL)
    (same,) = steps_of(report("May 2021", "2021-06-03", total="892"), APRIL)
    assert (fallen.falls, same.falls) == (True, False)


def test_figures_to_the_unit_are_compared_as_written() -> None:
    """220 among 229 and 4 is no rounded figure, and a hedge that both totals carry cancels."""
    first = release("at least 220 patients", "2021-05-04").claims
    second = release("at least 229 patients", "2021-06-03").claims
    added = release("4 patients", "2021-06-03").claims
    assert form_of([*second, *first], added) == "series"


def test_rounded_figures_are_compared_as_rounded() -> None:
    """Where most figures end in zero their zeros are free."""
    rounded = release("1,200 patients then 900 patients and 300 patients", "2021-06-03").claims
    assert form_of(rounded[:1], rounded[1:]) == "equation"


def test_a_hedge_on_one_side_does_not_cancel() -> None:
    """At least 939 beside a plain 892 keeps its hedge, and so does a hedged part."""
    plain = release("892 patients", "2021-05-04").claims
    hedged = release("at least 939 patients", "2021-06-03").claims
    assert form_of([*hedged, *plain]) == "equation"
    assert form_of(plain, hedged) == "equation"
