"""The checks of earlier releases, on releases made by hand, judged."""

from dataclasses import replace
from datetime import date as Date

import pytest

from factcheck.checks import Case
from factcheck.checks import carry_over_mismatch as carry_over
from factcheck.checks import cumulative_total_falls as falls
from factcheck.checks import roll_forward_broken as rolls
from factcheck.checks import total_does_not_grow_by_the_period as grows
from factcheck.checks.contract import Find
from factcheck.judge import judge
from factcheck.ledger import History
from factcheck.locales import pack
from factcheck.model import Block, Document, Release, Verdict
from factcheck.rulebook import loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)


def total(month: str, day: str, figure: str, added: str | None = None) -> Release:
    """A report with a total since the start and perhaps the month's figure."""
    own = f"The clinic says that {added} patients were treated in the month. " if added else ""
    return release(f"Report for {month}. {own}There were at least {figure} patients since the start.", day)


MARCH = total("March 2021", "2021-04-05", "860")
APRIL = total("April 2021", "2021-05-04", "892")
MAY = total("May 2021", "2021-06-03", "939", "62")
JUNE = total("June 2021", "2021-07-03", "1,059", "105")


def verdicts(find: Find, draft: Release, *earlier: Release) -> list[Verdict]:
    """What the judge says of the relations that a check finds in a draft."""
    history = History.of(earlier, before=draft.date or Date.max, lang=draft.lang)
    return [judge(each) for each in find(Case(draft, pack("en"), BOOK, history))]


def told(found: list[Verdict]) -> list[tuple[str, str, str | None]]:
    """Topic, outcome, and what the reported figure would have to be, of each verdict."""
    return [
        (each.relation.topic, each.outcome, None if each.expected is None else format(each.expected, "f"))
        for each in found
    ]


def test_a_total_that_does_not_grow_by_the_month_is_found_and_recomputed() -> None:
    """892 and 62 are 954; that the totals are lower bounds does not hide it, since both are."""
    assert told(verdicts(grows.find, MAY, APRIL)) == [("growth", "inconsistent", "954")]


def test_a_zero_at_the_end_frees_nothing_in_a_series_to_the_unit() -> None:
    """220 and 4 are 224, not 229, though 220 alone might have been rounded from 225."""
    january = total("January 2017", "2017-03-04", "220")
    february = total("February 2017", "2017-04-01", "229", "4")
    assert told(verdicts(grows.find, february, january)) == [("growth", "inconsistent", "224")]


def test_the_odd_one_out_is_named_when_the_next_month_heals_the_series() -> None:
    """892, 62 and 105 are 1,059, so 939 was wrong; less 105, it would have been 954."""
    found = verdicts(grows.find, JUNE, APRIL, MAY)
    assert told(found) == [("growth", "consistent", "1059"), ("odd-total", "inconsistent", "954")]
    assert [each.relation.severity for each in found] == [None, "warning"]
    left = next(found[1].relation.terms()).claim
    assert ("939 patients", MAY.document) == (left.surface, left.document)


def test_a_total_that_stays_wrong_is_an_error_of_its_own() -> None:
    """1,058 heals nothing: the step from 939 fails and so does the one from 892."""
    june = total("June 2021", "2021-07-03", "1,058", "105")
    assert told(verdicts(grows.find, june, APRIL, MAY)) == [("growth", "inconsistent", "1044")]


def test_a_month_without_a_release_or_a_figure_is_skipped_with_its_name() -> None:
    """From April to June nobody reported on May; from March to April nobody said what April added."""
    assert [each.reason for each in verdicts(grows.find, JUNE, APRIL)] == [("month-missing", "2021-05")]
    reasons = [each.reason for each in verdicts(grows.find, APRIL, MARCH)]
    assert reasons == [("metric-missing", "patients in the month (2021-04)")]


def test_two_releases_about_one_month_are_no_step() -> None:
    """A correction of May, or a second report in May, is not a month after the first; 954 is not below 939."""
    corrected = total("May 2021", "2021-06-10", "954", "62")
    assert [each.reason for each in verdicts(grows.find, corrected, APRIL, MAY)] == [("period-unknown",)]
    assert told(verdicts(falls.find, corrected, APRIL, MAY)) == [("cumulative-falls", "consistent", "939")]


def test_a_month_in_the_title_outweighs_one_in_the_text() -> None:
    """A report that looks back before it comes to its month is still about the month of its heading."""
    title = "Report for May 2021\n\n"
    text = (
        title + "After April 2021, 62 patients were treated in the month. There were at least 954 patients since 2019."
    )
    document = Document(
        text,
        lang="en",
        date=Date(2021, 6, 3),
        blocks=(Block("heading", 0, len(title) - 2, 1), Block("paragraph", len(title), len(text))),
    )
    draft = replace(release(text, "2021-06-03"), document=document)
    claims = tuple(replace(each, document=document) for each in draft.claims)
    may = replace(draft, claims=claims)
    assert told(verdicts(grows.find, may, APRIL)) == [("growth", "consistent", "954")]


def test_a_total_below_an_earlier_one_falls() -> None:
    """860 after 892 is a fall, 892 after 860 is none."""
    fallen = total("May 2021", "2021-06-03", "860")
    assert told(verdicts(falls.find, fallen, APRIL)) == [("cumulative-falls", "inconsistent", "892")]
    assert told(verdicts(falls.find, APRIL, MARCH)) == [("cumulative-falls", "consistent", "860")]


def test_a_total_that_leaves_no_room_for_its_month_implies_a_fall() -> None:
    """1,335 with 22 in the month implies 1,313 before it, below the 1,321 of two months ago."""
    june = total("June 2021", "2021-07-03", "1,321")
    august = total("August 2021", "2021-09-03", "1,335", "22")
    assert told(verdicts(falls.find, august, june)) == [("implied-total-falls", "inconsistent", "1343")]
    roomy = total("August 2021", "2021-09-03", "1,345", "22")
    assert told(verdicts(falls.find, roomy, june)) == [("implied-total-falls", "consistent", "1343")]


CASES = (
    "Report for {month}. There were {carried} cases carried over. The team received 27 cases. It completed 28 cases."
)


@pytest.mark.parametrize(("left", "outcome"), [("42", "consistent"), ("52", "inconsistent")])
def test_an_open_stock_is_what_its_parts_make(left: str, outcome: str) -> None:
    """43 carried over and 27 received, less 28 completed, leave 42 open."""
    text = CASES.format(month="May 2021", carried="43") + f" There are {left} cases open."
    assert [("roll-forward", outcome, "42")] == told(verdicts(rolls.find, release(text, "2021-06-03")))


def test_an_open_stock_without_all_its_parts_is_skipped() -> None:
    """Without what was received there is nothing to add up, and the missing part is named."""
    draft = release("May 2021: 43 cases carried over. There are 42 cases open.", "2021-06-03")
    assert [each.reason for each in verdicts(rolls.find, draft)] == [("metric-missing", "cases received")]


@pytest.mark.parametrize(("carried", "outcome"), [("350", "consistent"), ("344", "inconsistent")])
def test_what_is_carried_over_is_what_was_left_open(carried: str, outcome: str) -> None:
    """350 cases were open at the end of April; May must begin with as many."""
    april = release("Report for April 2021. There are 350 cases open.", "2021-05-04")
    may = release(CASES.format(month="May 2021", carried=carried), "2021-06-03")
    assert [("carry-over", outcome, "350")] == told(verdicts(carry_over.find, may, april))


def test_what_was_left_open_is_worked_out_where_it_was_not_said() -> None:
    """April began with 43, received 27 and completed 28: it left 42."""
    april = release(CASES.format(month="April 2021", carried="43"), "2021-05-04")
    may = release(CASES.format(month="May 2021", carried="42"), "2021-06-03")
    assert told(verdicts(carry_over.find, may, april)) == [("carry-over", "consistent", "42")]


def test_what_is_carried_over_cannot_be_told_without_the_month_before() -> None:
    """The reason is the missing month, or the missing figure in the release about it."""
    may = release(CASES.format(month="May 2021", carried="42"), "2021-06-03")
    march = release("Report for March 2021. There are 350 cases open.", "2021-04-04")
    silent = release("Report for April 2021.", "2021-05-04")
    assert [each.reason for each in verdicts(carry_over.find, may, march)] == [("month-missing", "2021-04")]
    assert [each.reason for each in verdicts(carry_over.find, may, silent)] == [("metric-missing-before", "open cases")]


@pytest.mark.parametrize("find", [carry_over.find, falls.find, rolls.find, grows.find])
def test_the_checks_are_silent_without_rules_or_earlier_releases(find: Find) -> None:
    """Nothing is asserted of a first release, nor of one for which no rules say what its figures are."""
    assert list(find(Case(MAY, pack("en")))) == []
    assert list(find(Case(MAY, pack("en"), BOOK))) == []
    assert verdicts(find, MAY) == []


def test_figures_that_fit_equally_well_are_skipped_and_shown() -> None:
    """Two totals in one release: neither is taken, both are named, and nothing is said to be wrong."""
    twice = release("Report for May 2021: 939 patients since 2019; 945 patients since 2019.", "2021-06-03")
    (verdict,) = verdicts(falls.find, twice, APRIL)
    assert verdict.reason == ("metric-ambiguous", "total")
    assert [each.claim.surface for each in verdict.relation.terms()] == ["939 patients", "945 patients"]
    stock = release("Report for May 2021: 42 cases open; 52 cases open; 43 cases carried over.", "2021-06-03")
    assert [each.reason for each in verdicts(rolls.find, stock)] == [("metric-ambiguous", "open cases")]
    carried = release("Report for May 2021: 42 cases carried over; 52 cases carried over.", "2021-06-03")
    april = release("Report for April 2021. There are 42 cases open.", "2021-05-04")
    assert [each.reason for each in verdicts(carry_over.find, carried, april)] == [
        ("metric-ambiguous", "cases carried over")
    ]


def test_a_part_that_fits_two_figures_is_no_part() -> None:
    """What was received is said twice, and differently: the roll-forward is skipped for that reason."""
    text = CASES.format(month="May 2021", carried="43").replace("27 cases.", "27 cases; it received 29 cases.")
    draft = release(f"{text} There are 42 cases open.", "2021-06-03")
    assert [each.reason for each in verdicts(rolls.find, draft)] == [("metric-ambiguous", "cases received")]
