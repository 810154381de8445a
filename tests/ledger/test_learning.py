"""Learning from releases: recurring figures as metrics, and the equations that they kept."""

from datetime import date as Date
from decimal import Decimal

from factcheck.extract import understand
from factcheck.ledger import learn
from factcheck.ledger.identities import Identity, identities
from factcheck.ledger.wordings import pattern
from factcheck.model import Document, Release

# Month, carried over, received, completed, left open, and the total since 2019 with what the month added.
MONTHS = (
    ("2021-02-04", "January 2021", 20, 41, 17, 44, 1040, 40),
    ("2021-03-04", "February 2021", 44, 27, 28, 43, 1075, 35),
    ("2021-04-04", "March 2021", 43, 38, 47, 34, 1127, 52),
    ("2021-05-04", "April 2021", 34, 51, 30, 55, 1190, 63),
    ("2021-06-04", "May 2021", 55, 29, 41, 43, 1231, 41),
)


def release(text: str, day: str, lang: str = "en") -> Release:
    """A release of a day, understood."""
    return understand(Document.of(text, lang=lang, date=Date.fromisoformat(day)))


def history() -> list[Release]:
    """Five releases whose stocks roll forward and whose total grows by the month; the last total is 10 too low."""
    made = []
    for day, month, carried, received, completed, left, total, added in MONTHS:
        stated = total - 10 if month == "May 2021" else total
        text = (
            f"Report for {month}. The office had {carried} complaints carried over and received {received} new complaints. "
            f"It closed {completed} complaints, so that {left} complaints were still open.\\n\\n"
            f"The clinics treated {added} patients. Since 2019 they have treated {stated:,} patients."
        )
        made.append(release(text.replace("\\n", "\n"), day))
    return made


def test_the_equations_of_a_history_are_found_with_their_record() -> None:
    """Stocks roll forward five times, are carried over four times, and the total grows in three of four steps."""
    lesson = learn(history())
    found = {(each.kind, each.left): each for each in lesson.identities}
    rolls = found["roll", "case_open"]
    assert (set(rolls.plus), rolls.minus) == ({"case_carried", "case_received"}, ("case_completed",))
    assert (len(rolls.held), rolls.failed) == (5, ())
    carries = found["carry", "case_carried"]
    assert (carries.plus, len(carries.held)) == (("case_open",), 4)
    grows = found["growth", "patient_total"]
    assert (grows.plus, len(grows.held), grows.failed) == (("patient_total", "patient"), 3, ("2021-06-04",))


def test_a_metric_carries_its_words_its_behaviour_and_how_well_they_find_it() -> None:
    """The words that told the role are proposed first; they find the figure in every release and no other."""
    learned = {each.metric.id: each for each in learn(history()).metrics}
    carried = learned["case_carried"]
    assert carried.metric.find["en"][0].counted == ("complaints",)
    assert "carried over" in carried.metric.find["en"][0].near.any
    assert (carried.metric.behaviour, carried.metric.carries) == ("stock", "case_open")
    assert (carried.told, carried.found, carried.wrong) == (5, 5, 0)
    total = learned["patient_total"]
    assert (total.metric.behaviour, total.metric.grows_by, total.found) == ("cumulative", "patient", 5)
    rolls = learned["case_open"].metric.rolls
    assert rolls is not None
    assert (rolls.start, rolls.plus, rolls.minus) == ("case_carried", ("case_received",), ("case_completed",))


def test_undated_and_rare_figures_teach_nothing() -> None:
    """Two releases are no series, and one without a date takes no part."""
    undated = understand(Document.of("The clinics treated 40 patients.", lang="en"))
    lesson = learn([undated, *history()[:2]])
    assert (lesson.releases, lesson.metrics, lesson.identities) == (2, (), ())


def rows(*values: tuple[int, ...]) -> list[tuple[str, dict[str, Decimal]]]:
    """Rows of the figures a, b, c and d."""
    return [(f"day {at}", dict(zip("abcd", map(Decimal, each), strict=False))) for at, each in enumerate(values)]


def test_a_sum_is_told_when_it_holds_with_figures_of_some_size() -> None:
    """12 = 5 + 7, 30 = 11 + 19, 25 = 10 + 15; 40 is not 20 + 19."""
    found = identities(rows((12, 5, 7), (30, 11, 19), (25, 10, 15), (40, 20, 19)), groups=[["a", "b", "c"]], totals=[])
    assert Identity("sum", "a", ("b", "c"), held=("day 0", "day 1", "day 2"), failed=("day 3",)) in found


def test_small_or_constant_figures_say_nothing() -> None:
    """2 = 1 + 1 however often it is told."""
    assert identities(rows((2, 1, 1), (2, 1, 1), (2, 1, 1), (2, 1, 1)), groups=[["a", "b", "c"]], totals=[]) == ()


def test_an_equation_that_mostly_fails_is_none() -> None:
    """Three of seven are less than half."""
    values = ((12, 5, 7), (30, 11, 19), (25, 10, 15), (40, 20, 19), (41, 20, 19), (42, 20, 19), (43, 20, 19))
    assert identities(rows(*values), groups=[["a", "b", "c"]], totals=[]) == ()


def test_a_pattern_leaves_out_what_it_would_take_wrongly() -> None:
    """Complaints that were closed are told apart from those that came in by the words beside each."""
    first, second = (learn_figures(each) for each in history()[:2])
    own = [first[1], second[1]]
    found = pattern(own, [*first[:1], *first[2:], *second[:1], *second[2:]])
    assert (found.counted, found.near.any) == (("complaints",), ("received",))


def learn_figures(of: Release):  # type: ignore[no-untyped-def]
    """The figures of a release, in order of place."""
    from factcheck.ledger.figures import figures

    return [each for each in figures(of) if "thing_case" in each.thing]
