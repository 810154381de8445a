"""Which figure belongs to which metric."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

from factcheck.model import Period, Release
from factcheck.rulebook import Rulebook, catch, load, loads, series
from tests.rulebook.marked import release

REPORTS = loads(
    """
metrics:
  carried_over:
    find:
      en: {counted: [report*], near: {any: [carried over]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [رحل*, مرحل*]}}
  received:
    find:
      en: {counted: [report*], near: {any: [received]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [تلقى]}}
  credible:
    find:
      en: {counted: [report*], near: {any: [credible], none: [non-credible]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [مصداقية], none: [غير]}}
  non_credible:
    find:
      en: {counted: [report*], near: {any: [non-credible, not credible]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [غير ذات مصداقية]}}
  open:
    find:
      en: {counted: [report*], near: {any: [still open]}}
      ar: {counted: [تقرير*, تقارير], near: {any: [قيد المراجعة]}}
  killed:
    find:
      en: {counted: [civilians], near: {any: [killed], none: [since]}, period: month}
      ar: {counted: [مدني*], near: {any: [مقتل, قتل], none: [منذ]}, period: month}
  killed_total:
    find:
      en: {counted: [civilians], near: {any: [since]}, period: cumulative}
      ar: {counted: [مدني*], near: {any: [منذ]}, period: cumulative}
"""
)


def _caught(book: Rulebook, of: Release) -> dict[str, str]:
    return {name: claim.number_surface for name, claim in sorted(series(book, of).items())}


def test_two_figures_of_one_sentence() -> None:
    """Each figure goes to the metric whose words stand nearest, wherever the sentence puts them."""
    text = "The team carried over {43| open reports} from earlier months and received {27| new reports} in March."
    assert _caught(REPORTS, release(text)) == {"carried_over": "43", "received": "27"}


def test_the_same_in_arabic() -> None:
    """Prefixes, diacritics and letter variants do not matter."""
    text = "وكان لديه {43| تقريرا} مُرحَّلا من الأشهر السابقة، وتلقّى {27| تقريرا} جديدا."
    assert _caught(REPORTS, release(text, lang="ar")) == {"carried_over": "43", "received": "27"}


def test_an_unwanted_phrase_hides_the_word_inside_it() -> None:
    """ "Credible" inside "non-credible" is not what the metric seeks."""
    text = "Of the reports, {9| reports} were credible, while {17| reports} were held to be non-credible."
    assert _caught(REPORTS, release(text)) == {"credible": "9", "non_credible": "17"}
    arabic = "وتبين أن {16| تقريرا} ذات مصداقية، في حين عُدّت {105| تقارير} غير ذات مصداقية."
    assert _caught(REPORTS, release(arabic, lang="ar")) == {"credible": "16", "non_credible": "105"}


def test_a_noun_left_out() -> None:
    """A figure without its noun takes that of its sentence, or of the one before in the paragraph."""
    assert _caught(REPORTS, release("Of the reports, {9|} were credible.")) == {"credible": "9"}
    assert _caught(REPORTS, release("All reports were read. {9|} were credible.")) == {"credible": "9"}
    assert _caught(REPORTS, release("All letters were read. {9|} were credible.")) == {}
    assert _caught(REPORTS, release("The reports came late: {17| non-credible}.")) == {"non_credible": "17"}


def test_words_of_the_clause_rule_out() -> None:
    """The total since the start is not the figure of the month, though both speak of civilians killed."""
    text = "Since 2014 at least {484| civilians} have been killed; {132| civilians} were killed in the month."
    assert _caught(REPORTS, release(text)) == {"killed": "132", "killed_total": "484"}
    arabic = "وقُتل {484| مدنيا} منذ عام 2014. وأسفرت الضربات عن مقتل {132| مدنيا}."
    assert _caught(REPORTS, release(arabic, lang="ar")) == {"killed": "132", "killed_total": "484"}


def test_two_different_figures_that_fit_alike() -> None:
    """No verdict is better than a wrong one: the metric is left out, and the reason is kept."""
    caught = catch(REPORTS, release("Some {40| reports} are still open. Later, {50| reports} are still open."))
    assert dict(caught.claims) == {}
    assert caught.ambiguous("open")
    assert [each.claim.number_surface for each in caught.why_not["open"]] == ["40", "50"]
    assert [each.number_surface for each in caught.fitting("open")] == ["40", "50"]


def test_the_same_figure_twice() -> None:
    """A headline and its sentence may both state the figure; the better fit is taken and the other kept."""
    caught = catch(REPORTS, release("# Still open: {40| reports}\n\nNow {40| reports} are still open."))
    assert caught.claims["open"].value == 40
    assert not caught.ambiguous("open")
    assert [each.start for each in caught.fitting("open")] == [14, 30]


def test_the_later_period_tells_apart() -> None:
    """Where two months are told side by side, the later one is the release's own."""
    march = Period(Date(2018, 3, 1), Date(2018, 3, 31))
    april = Period(Date(2018, 4, 1), Date(2018, 4, 30))
    text = "In March {74| civilians} were killed. In April {83| civilians} were killed."
    assert _caught(REPORTS, release(text, periods=(march, april))) == {"killed": "83"}
    assert _caught(REPORTS, release(text, periods=(march, march))) == {}


def test_a_period_that_does_not_fit_ranks_lower() -> None:
    """A month's figure is sought: one that covers four years is taken only where nothing fits better."""
    years = Period(Date(2014, 8, 1), Date(2018, 3, 31))
    month = Period(Date(2018, 3, 1), Date(2018, 3, 31))
    text = "In all {855| civilians} were killed. Of late {14| civilians} were killed."
    assert _caught(REPORTS, release(text, periods=(years, month))) == {"killed": "14"}


def test_the_amount_of_a_change_ranks_lower() -> None:
    """ "Up by 5 reports" is no stock of reports."""
    text = "Still open are {5| reports} more. Now {40| reports} are still open."
    assert _caught(REPORTS, release(text, changes={0: "up"})) == {"open": "40"}


def test_units_hedges_sections_and_changes() -> None:
    """What a pattern demands rules figures out."""
    book = loads(
        """
metrics:
  share: {find: {en: {dimension: percent}}}
  hedged: {find: {en: {counted: [beds], hedge: about}}}
  plain: {find: {en: {counted: [beds], hedge: none, section: body}}}
  added: {find: {en: {counted: [wards], change: up}}}
"""
    )
    text = "# Beds: {340| beds}\n\nAbout {350| beds} or {45| percent} are in use, {312| beds} exactly; {3| wards} more than {9| wards}."
    found = release(text, hedges={1: "about"}, changes={4: "up"})
    assert _caught(book, found) == {"added": "3", "hedged": "350", "plain": "312", "share": "45"}


def test_why_a_figure_was_not_taken() -> None:
    """The reason names the words of the rule file that were not met."""
    caught = catch(REPORTS, release("Since 2014, {484| civilians} were killed and {9| reports} arrived."))
    assert [(each.claim.number_surface, each.key, each.words) for each in caught.why_not["killed"]] == [
        ("484", "none", ("since",))
    ]
    assert [(each.key, each.words) for each in caught.why_not["open"]] == [("near", ("still open",))]


def test_a_language_without_patterns() -> None:
    """A release in a language for which the metrics have no words gives nothing, and so does one in no language."""
    english = loads("metrics: {open: {find: {en: {counted: [reports]}}}}")
    assert _caught(english, release("Now {9| reports} are still open.")) == {"open": "9"}
    assert _caught(english, release("Now {9| reports} are still open.", lang="ar")) == {}
    assert _caught(REPORTS, release("Now {9| reports} are still open.", lang=None)) == {}


def test_no_figure_goes_to_two_metrics() -> None:
    """The metric that fits better takes the figure; the other is told who took it."""
    book = loads(
        """
metrics:
  any_beds: {find: {en: {counted: [beds]}}}
  open_beds: {find: {en: {counted: [beds], near: {any: [open]}}}}
"""
    )
    caught = catch(book, release("The ward has {12| beds} open."))
    assert list(caught.claims) == ["open_beds"]
    assert [(each.key, each.words) for each in caught.why_not["any_beds"]] == [("taken", ("open_beds",))]


def test_it_is_worked_out_once() -> None:
    """The same release gives the same object; another release of the same text its own."""
    text = "Now {9| reports} are still open."
    one = release(text)
    assert catch(REPORTS, one) is catch(REPORTS, one)
    assert catch(REPORTS, release(text)) is not catch(REPORTS, one)


def test_units_and_dimensions() -> None:
    """A unit is taken in any of its senses; a dimension takes every unit of its kind, and money any currency."""
    book = loads(
        """
metrics:
  area: {find: {any: {dimension: area}}}
  cost: {find: {any: {dimension: money}}}
  freight: {find: {any: {unit: metric tons}}}
  square_miles: {find: {any: {unit: square miles}}}
"""
    )
    assert book.errors == ()
    found = release("It covers {350| km²}, cost {9| dollars} and carried {40| tons} for {12| owners}.")
    assert _caught(book, found) == {"area": "350", "cost": "9", "freight": "40"}
    reasons = {each.claim.number_surface: each.key for each in catch(book, found).why_not["square_miles"]}
    assert reasons == {"350": "unit", "9": "unit", "40": "unit", "12": "unit"}


def test_a_share_of_what_is_counted() -> None:
    """A percentage counts nothing itself; the word that is sought stands beside it."""
    book = loads("metrics: {share: {find: {en: {unit: percent, counted: [beds]}}}}")
    text = "Of the beds {45| percent} were free, and {12| percent} of the nurses were ill."
    assert _caught(book, release(text)) == {"share": "45"}
    assert _caught(book, release("Of the nurses {12| percent} were ill.")) == {}


def test_all_words_must_stand() -> None:
    """`all` wants each of its words, in any order."""
    book = loads("metrics: {night: {find: {en: {counted: [patients], near: {all: [night, emergency room]}}}}}")
    assert _caught(book, release("At night {12| patients} came to the emergency room.")) == {"night": "12"}
    assert _caught(book, release("At night {12| patients} came to the room.")) == {}


def test_a_total_that_began_long_ago() -> None:
    """A period without a start is cumulative, and nothing else."""
    open_ended = Period(None, Date(2018, 3, 31))
    text = "Since long ago {484| civilians} were wounded. Of late {14| civilians} were killed."
    assert _caught(REPORTS, release(text, periods=(open_ended, None))) == {"killed": "14", "killed_total": "484"}
    text = "There {90| civilians} were killed. Then {14| civilians} were killed too."
    assert _caught(REPORTS, release(text, periods=(open_ended, None))) == {"killed": "14"}


def test_several_patterns_of_one_language() -> None:
    """The pattern that fits best counts."""
    book = loads(
        "metrics: {staff: {find: {en: [{counted: [nurses], near: {any: [employs]}}, {counted: [employees]}]}}}"
    )
    assert _caught(book, release("It employs {40| nurses}.")) == {"staff": "40"}
    assert _caught(book, release("It has {40| employees}.")) == {"staff": "40"}


def test_clauses_of_a_semicolon() -> None:
    """What stands beyond a semicolon is another clause, on either side."""
    book = loads("metrics: {beds: {find: {en: {counted: [beds], near: {any: [ward], none: [closed]}}}}}")
    assert _caught(book, release("Closed; the ward has {40| beds}; the gate is closed.")) == {"beds": "40"}
    assert _caught(book, release("Closed is the ward with {40| beds}.")) == {}


def test_a_sentence_without_end() -> None:
    """A text of thousands of figures and no full stop is cut into pieces, and takes no longer than its length."""
    text = "there are {9| reports} still open and " * 2000
    assert series(REPORTS, release(text))["open"].value == 9


def test_a_release_without_figures() -> None:
    """Nothing is caught, and no reason is given."""
    caught = catch(REPORTS, release("There is nothing to report."))
    assert (dict(caught.claims), dict(caught.others)) == ({}, {})
    assert set(caught.why_not.values()) == {()}


def test_a_possessive_is_no_part_of_its_word() -> None:
    """The coalition's members are the members of the coalition."""
    book = loads("metrics: {members: {find: {en: {counted: [members], near: {any: [coalition]}}}}}")
    assert _caught(book, release("Tampa: the coalition’s {79| members} met.")) == {"members": "79"}


def test_a_figure_keeps_to_its_clause() -> None:
    """Words beyond the next comma or conjunction speak of the other figure, even where they stand nearer."""
    book = loads(
        """
metrics:
  done: {find: {en: {counted: [reports], near: {any: [completed]}}}}
  new: {find: {en: {counted: [reports], near: {any: [received]}}}}
"""
    )
    text = "It received {27| reports} in March, and completed {28|}."
    assert _caught(book, release(text)) == {"done": "28", "new": "27"}


def test_labels_before_figures() -> None:
    """A colon joins a label to its figure, in lists within brackets, too."""
    text = "Reports received: {27|} (credible: {9|}; non-credible: {17|}). Reports still open: {42|}."
    assert _caught(REPORTS, release(text)) == {"credible": "9", "non_credible": "17", "open": "42", "received": "27"}


def test_the_later_of_two_months_side_by_side() -> None:
    """The month before may stand nearer to the words: a report is about its own month all the same."""
    february, march = Period(Date(2018, 2, 1), Date(2018, 2, 28)), Period(Date(2018, 3, 1), Date(2018, 3, 31))
    text = "The team received {25| reports} in February and {27| reports} in March."
    assert _caught(REPORTS, release(text, periods=(february, march))) == {"received": "27"}
    quarter = Period(Date(2018, 1, 1), Date(2018, 3, 31))
    assert _caught(REPORTS, release(text, periods=(february, quarter))) == {"received": "25"}


def test_files_do_not_compete(tmp_path: Path) -> None:
    """Two packs may both know a figure; within one pack it goes to one metric."""
    for name in ("a", "b"):
        rules = "metrics: {open: {find: {en: {counted: [reports]}}}, more: {find: {en: {counted: [reports]}}}}"
        (tmp_path / f"{name}.yaml").write_text(rules, "utf-8")
    assert _caught(load([tmp_path]), release("Now {9| reports} are open.")) == {"b_open": "9", "open": "9"}
