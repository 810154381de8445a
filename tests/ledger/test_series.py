"""The series of a metric over the releases before one."""

from datetime import date as Date

from factcheck.ledger import History, Month, last, series, track
from factcheck.ledger.series import FARTHEST
from factcheck.rulebook import loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
APRIL = release("Report for April 2021: at least 892 patients since 2019.", "2021-05-04", path="apr.en.md")
ARABIC_APRIL = release("تقرير نيسان 2021: ما لا يقل عن 892 مريضا منذ 2019.", "2021-05-04", lang="ar", path="apr.ar.md")
MAY = release(
    "Report for May 2021: 62 patients were treated in the month; at least 954 patients since 2019.",
    "2021-06-03",
    path="may.en.md",
)
DAY = Date(2021, 7, 3)
JUNE = release("Report for June 2021: at least 960 patients since 2019.", "2021-07-03")


def history(lang: str = "en") -> History:
    return History.of([MAY, ARABIC_APRIL, APRIL], before=DAY, lang=lang)


def test_a_series_holds_one_figure_a_day_in_the_language_of_the_draft() -> None:
    """Of two versions of a day, the one that the draft can be read beside is taken."""
    english = [(each.document.path, claim.surface) for each, claim in series(history(), BOOK, "total")]
    arabic = [each.document.path for each, _ in series(history("ar"), BOOK, "total")]
    assert english == [("apr.en.md", "892 patients"), ("may.en.md", "954 patients")]
    assert arabic == ["apr.ar.md", "may.en.md"]


def test_the_last_figure_of_a_metric_is_that_of_the_newest_release_that_has_one() -> None:
    """A release that does not state a metric is passed over; one that nobody states has no last figure."""
    found = last(history(), BOOK, "added")
    assert found is not None
    assert found[1].surface == "62 patients"
    assert last(history(), BOOK, "open") is None
    assert series(history(), BOOK, "open") == []


def test_a_track_looks_back_from_the_newest_month() -> None:
    """What earlier months stated comes newest first, and a month counts once whatever its languages."""
    seen = track(JUNE, BOOK, history())
    assert [Month(2021, 5), Month(2021, 4)] == [each.turn for each in seen.earlier("total")]
    assert [seen.reports_on(Month(2021, month)) for month in (4, 6, 7)] == [True, True, False]
    assert seen is track(JUNE, BOOK, seen.history)


def test_flows_are_gathered_from_every_release_since_a_month() -> None:
    """May's figure stands in May's release; April, before the month asked for, is not looked at."""
    flows = track(JUNE, BOOK, history()).flows("added", since=Month(2021, 5))
    assert {Month(2021, 5): "62 patients"} == {month: each.claim.surface for month, each in flows.items()}


def test_a_release_may_give_the_flows_of_several_months() -> None:
    """Each figure goes to the month that the text gives it."""
    april = release(
        "Report for April 2021: 183 patients were treated in the month, after 74 patients in March 2021.", "2021-05-04"
    )
    flows = track(april, BOOK, None).flows("added", since=Month(2021, 1))
    assert {Month(2021, 4): "183 patients", Month(2021, 3): "74 patients"} == {
        month: each.claim.surface for month, each in flows.items()
    }


def test_a_metric_is_named_by_its_title() -> None:
    """Messages use the title, and the name where there is none."""
    seen = track(JUNE, BOOK, None)
    assert [seen.title(each) for each in ("added", "total", "unheard_of")] == [
        "patients in the month",
        "total",
        "unheard_of",
    ]


def test_without_a_month_nothing_is_stated() -> None:
    """A draft without day or month has figures, but none that belongs to a month."""
    seen = track(release("12 patients since 2019"), BOOK, None)
    assert seen.now("total") is None
    assert seen.flows("added", since=Month(2021, 1)) == {}


def test_what_was_not_told_for_long_is_not_sought_for_ever() -> None:
    """A total that only the oldest of very many releases states is not looked for so far back."""
    first = release("Report for April 2009: 892 patients since 2007.", "2009-05-04")
    silent = [
        release("Nothing to count.", f"{2010 + number // 12}-{number % 12 + 1:02d}-05") for number in range(FARTHEST)
    ]
    near = History.of([first, *silent[1:]], before=Date(2021, 7, 1))
    far = History.of([first, *silent], before=Date(2021, 7, 1))
    assert last(near, BOOK, "total") == (first, first.claims[-1])
    assert last(far, BOOK, "total") is None
