"""Figures of successive releases that are one figure, known again without rules."""

from datetime import date as Date

from factcheck.extract import understand
from factcheck.ledger import (
    History,
    aligned_tracks,
    announced,
    course,
    explained,
    figures_of,
    steps,
    told_before,
)
from factcheck.ledger.alignment import align
from factcheck.ledger.figures import Figure, figures
from factcheck.model import Document, Release


def release(text: str, day: str, lang: str = "en") -> Release:
    """A release of a day, understood."""
    return understand(Document.of(text, lang=lang, date=Date.fromisoformat(day)))


def told(text: str, lang: str = "en") -> list[tuple[str, str, set[str]]]:
    """Each figure of a text: its number, its role, and what it counts with its fate."""
    found = figures(release(text, "2021-05-04", lang))
    return [(each.claim.number_surface, each.role, {*each.thing, *each.fate}) for each in found]


def values(series: list[Figure]) -> list[str]:
    """The numbers of a series, as written."""
    return [each.claim.number_surface for each in series]


def test_roles_are_told_by_the_words_nearest_to_a_figure() -> None:
    """What was received stands beside what was carried over, and each word goes to its own figure."""
    text = "In February the team received 41 new reports, on top of 19 reports carried over from earlier months."
    assert told(text) == [("41", "received", {"thing_case"}), ("19", "carried", {"thing_case"})]
    arabic = "وكان لدى التحالف 344 تقريرا مرحّلا من الأشهر السابقة، وتلقى 302 تقرير جديد خلال أيلول/سبتمبر."
    assert told(arabic, "ar") == [("344", "carried", {"thing_case"}), ("302", "received", {"thing_case"})]


def test_fates_keep_figures_of_one_thing_apart() -> None:
    """Those who were killed and those who were injured are two figures."""
    text = "Since 2019 at least 31 civilians were killed. Another 44 civilians were injured."
    assert told(text) == [
        ("31", "cumulative", {"thing_civilian", "fate_dead"}),
        ("44", "", {"thing_civilian", "fate_hurt"}),
    ]


def test_a_figure_said_twice_stands_once() -> None:
    """Headline and body state one figure."""
    assert len(figures(release("# 120 patients treated\n\nThe clinic treated 120 patients.", "2021-05-04"))) == 1


def test_a_total_is_known_again_in_other_words_and_another_language() -> None:
    """The role, the counted thing and its fate make one series of three sentences that share no wording."""
    first = release(
        "At least 188 civilians have been killed since the start of the operation in August 2014.", "2021-03-04"
    )
    second = release("ومنذ آب/أغسطس 2014 قُتل ما لا يقل عن 220 مدنيا في الضربات.", "2021-04-04", "ar")
    third = release("To date, the deaths of 229 civilians have been confirmed.", "2021-05-04")
    (series,) = [each for each in align([first, second, third]).series if each.newest.role == "cumulative"]
    assert values(series.members) == ["188", "220", "229"]


def test_two_figures_that_might_both_be_meant_join_no_series() -> None:
    """Of two totals of one thing none is known again; each opens a series of its own."""
    first = release("There have been 188 patients since 2019.", "2021-03-04")
    second = release("There have been 189 patients since 2019; there have been 193 patients since 2018.", "2021-04-04")
    assert all(len(each.members) == 1 for each in align([first, second]).series)


def test_wording_tells_figures_without_a_role() -> None:
    """Rates of different things share only their unit; what is said of them tells which is which."""
    first = release(
        "Unemployment among the young stood at 14.1 percent. Inflation of food prices came to 3.2 percent.",
        "2021-03-04",
    )
    second = release(
        "Inflation of food prices came to 3.4 percent. Unemployment among the young stood at 13.8 percent.",
        "2021-04-04",
    )
    assert sorted(values(each.members) for each in align([first, second]).series) == [["14.1", "13.8"], ["3.2", "3.4"]]


def test_a_series_is_followed_from_the_newest_and_one_figure_a_day() -> None:
    """Two versions of one day give one figure."""
    april = release("The museum counted 4,310 visitors last month.", "2021-04-04")
    twin = release("وبلغ عدد زوار المتحف 4,310 زائر في الشهر الماضي.", "2021-04-04", "ar")
    march = release("The museum counted 4,120 visitors last month.", "2021-03-04")
    draft = release("The museum counted 4,480 visitors last month.", "2021-05-04")
    history = History.of([april, twin, march], before=draft.date, lang="en")
    (figure,) = figures_of(draft, history)
    assert values(list(course(figure, history))) == ["4,310", "4,120"]


def test_an_earlier_period_is_sought_in_the_release_that_reported_on_it() -> None:
    """April's figure in June's release is the one that the release about April gave without naming the month."""
    april = release("Report for April 2021. The clinics treated 1,187 patients.", "2021-05-04")
    draft = release("In April 2021 the clinics treated 1,190 patients.", "2021-06-20")
    history = History.of([april], before=draft.date, lang="en")
    (figure,) = figures_of(draft, history)
    assert values(list(told_before(figure, history))) == ["1,187"]


def test_a_paragraph_may_call_its_figure_unsettled_or_explain_a_change() -> None:
    """Words of another paragraph say nothing of a figure."""
    text = "The clinics treated 1,190 patients; the count is provisional.\n\nThe wards took in 300 children after the flood."
    draft = release(text, "2021-06-20")
    patients, children = (each.claim for each in figures(draft))
    assert [announced(draft, patients), announced(draft, children)] == [True, False]
    assert [explained(draft, patients), explained(draft, children)] == [False, True]


def test_a_revision_is_announced_for_the_whole_release() -> None:
    """A note at the end speaks of every figure above it, in both languages."""
    text = "The clinics treated 1,190 patients.\n\nNote: January had been counted twice and was corrected."
    draft = release(text, "2021-06-20")
    assert announced(draft, figures(draft)[0].claim)
    arabic = release("وعالجت العيادات 1,190 مريضا.\n\nملاحظة: أعيد احتساب رقم كانون الثاني/يناير.", "2021-06-20", "ar")
    assert announced(arabic, figures(arabic)[0].claim)


def test_a_noun_that_is_left_out_is_that_of_the_figure_before() -> None:
    """ "Seventy-five were closed" speaks of the reports before; a new paragraph starts anew."""
    text = "The office received 88 reports. Seventy-five were closed.\n\nThe index stood at 41."
    assert told(text) == [
        ("88", "received", {"thing_case"}),
        ("Seventy-five", "completed", {"thing_case"}),
        ("41", "", set()),
    ]


def test_the_whole_of_a_part_has_the_role() -> None:
    """Of "closed 76 of 103 reports", 103 were closed in all; from 223 to 228 open, 228 are open now."""
    assert [each[:2] for each in told("The hotline closed 76 of 103 reports within a fortnight.")] == [
        ("76", ""),
        ("103", "completed"),
    ]
    assert [each[:2] for each in told("The number of open reports went up from 223 to 228.")][-1] == ("228", "open")


def test_a_rounded_total_is_the_one_below_it() -> None:
    """The headline's "nearly 18,800" is no second total."""
    text = "# Nearly 18,800 patients treated since 2019\n\nThe clinics have treated 18,779 patients since 2019."
    assert [each[0] for each in told(text)] == ["18,779"]


def test_a_difference_is_no_figure_of_the_series() -> None:
    """ "24 fewer than" says how far, not how many."""
    assert told("The teams destroyed 193 mines, 24 fewer than the 217 of January.")[1][1] == "difference"


def test_releases_of_every_week_add_to_the_one_before() -> None:
    """With several releases a month, a step goes from one to the next; it speaks once it was seen to add up."""
    issues = (("2023-09-07", "1,240", "1,240"), ("2023-09-14", "310", "1,550"), ("2023-09-21", "205", "1,755"))
    earlier = [
        release(f"Teams gave out {new} tents this week, {total} tents since 7 September.", day)
        for day, new, total in issues
    ]
    draft = release("Teams gave out 190 tents this week, 1,954 tents since 7 September.", "2023-09-28")
    history = History.of(earlier, before=draft.date, lang="en")
    (track,) = aligned_tracks(draft, history)
    last, former = steps(track, track.rulebook.metrics["total"])
    assert [each.claim.number_surface for each in (last.before, *last.added)] == ["1,755", "190"]
    assert (last.closes, former.closes) == (False, True)


def test_a_note_speaks_of_the_figures_that_it_names() -> None:
    """What is corrected are families; the number of tents stands as it was."""
    text = (
        "Correction: the number of families is 2,104 families.\n\nTeams gave out 190 tents. They host 2,036 families."
    )
    draft = release(text, "2023-09-28")
    said = {each.claim.number_surface: announced(draft, each.claim) for each in figures(draft)}
    assert said == {"2,104": True, "190": False, "2,036": True}
