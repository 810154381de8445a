"""Figures of games, laws and titles are no quantities; hedges before a range and figures tied to a noun say what they say."""

from __future__ import annotations

from typing import Any

import pytest

import factcheck


def claims(text: str, lang: str = "en") -> list[dict[str, Any]]:
    """The claims of a text as dictionaries."""
    return [claim.as_dict() for claim in factcheck.extract(text, lang=lang)]


def kinds(text: str) -> dict[str, str]:
    """The number of each claim of an English text with its kind."""
    return {each["number"]["surface"]: str(each["kind"]) for each in claims(text)}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Dilan took 4 for 61 before lunch.", {"4": "identifier", "61": "identifier"}),
        ("The visitors were 212 for 6 at stumps.", {"212": "identifier", "6": "identifier"}),
        ("She went 5 for 9 from the line.", {"5": "identifier", "9": "identifier"}),
        ("The hosts will resume at two for 48.", {"two": "identifier", "48": "identifier"}),
        ("The stall sold two for 48.", {"two": "number", "48": "number"}),
        ("He paid 6 for 12 tickets.", {"6": "number", "12": "count"}),
        ("The stall sold 40 for 25 days.", {"40": "number", "25": "duration"}),
        ("The bill was 300 for 40 of them.", {"300": "number", "40": "number"}),
    ],
)
def test_scores_with_for(text: str, figures: dict[str, str]) -> None:
    """Two bare figures with "for" between them are those of a game, unless the second counts or both are large."""
    assert kinds(text) == figures


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("It broke section 4B (7) of the act.", "4B", "identifier"),
        ("It broke section 4B (7) of the act.", "7", "identifier"),
        ("Under section 31A (2) she is liable.", "2", "identifier"),
        ("The firm raised 4B in one year.", "4B", "number"),
        ("He beat world no. 9 Ramos in straight sets.", "9", "identifier"),
        ("The names stand in columns 2 and 3 of the sheet.", "3", "identifier"),
        ("It runs on layer 1 Ethereum chains.", "1", "identifier"),
        ("Historians call it the Nine Day War between the brothers.", "Nine", "identifier"),
        ("Nine days of talks were held there.", "Nine", "duration"),
    ],
)
def test_names_of_laws_places_and_wars(text: str, figure: str, kind: str) -> None:
    """Figures that name a section, a place on a list or a war count nothing."""
    assert kinds(text)[figure] == kind


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("One of the drivers was fined.", []),
        ("The case names one of its plants.", []),
        ("One of the three drivers was fined.", ["three drivers"]),
        ("One driver was fined.", ["One driver"]),
    ],
)
def test_one_of_some(text: str, surfaces: list[str]) -> None:
    """ "One of the drivers" speaks of one of them and counts none, as in Arabic (واحد من السائقين)."""
    assert [each["surface"] for each in claims(text)] == surfaces


def test_one_of_some_in_arabic() -> None:
    """The word for one before "of the" counts nothing in Arabic either."""
    assert claims("أُوقف واحد من السائقين أمس.", "ar")[:-1] == []


@pytest.mark.parametrize(
    ("text", "lang", "hedge"),
    [
        ("At least 30 to 40 houses burned down.", "en", "at_least"),
        ("No more than 200 or 300 guards may stay.", "en", "at_most"),
        ("Some 30 to 40 houses burned down.", "en", "about"),
        ("It took over 3 to 5 years.", "en", None),
        ("He won a race over 100 to 200 metres.", "en", None),
        ("احترق ما لا يقل عن 30 إلى 40 منزلا.", "ar", "at_least"),
    ],
)
def test_hedges_of_ranges(text: str, lang: str, hedge: str | None) -> None:
    """A hedge before a range is one of the whole range."""
    found = next(each for each in claims(text, lang) if each["low"] is not None)
    assert (found["value"], found["hedge"]) == (None, hedge)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("A jet dropped a 900-kilo bomb on the bridge.", None),
        ("A jet dropped a 900 kilogram bomb on the bridge.", None),
        ("A 13.5% y/y increase followed.", "up"),
        ("They hired 400 fewer staff.", "down"),
        ("The load dropped 900 kilos in a day.", "down"),
        ("Rates fell a 2-percent step at a time.", "down"),
        ("The margin expansion of 310 basis points pleased them.", "up"),
    ],
)
def test_changes_beside_nouns(text: str, change: str | None) -> None:
    """A figure that a hyphen ties to its unit before a noun is no change: the noun is what was dropped."""
    assert claims(text)[0]["change"] == change


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("over the last 10 or 15 years", [("10", "15")]),
        ("He asked for 20 or 25 chairs.", [("20", "25")]),
        ("He asked for 20 or 27 chairs.", []),
        ("The city raised the fee by $2 to $9.75 an hour.", []),
    ],
)
def test_ranges_with_or_and_by(text: str, ends: list[tuple[str, str]]) -> None:
    """Neighbours in fives are a range as neighbours in tens are; "by $2 to $9.75" is a change and what it led to."""
    assert [(each["low"], each["high"]) for each in claims(text) if each["value"] is None and each["low"]] == ends


def test_weighed_pounds() -> None:
    """Pounds of a powder are weighed, pounds of a fund are money."""
    units = [claims(f"It needs 4 million pounds of {each}.")[0]["unit"] for each in ("powder", "public funds")]
    assert units == ["pound", "GBP"]


@pytest.mark.parametrize(
    ("text", "lang", "hedge", "change"),
    [
        ("Copper fell below $8,200 a tonne.", "en", "less_than", None),
        ("The rate climbed above 6 percent.", "en", "more_than", None),
        ("The rate climbed by above 6 percent.", "en", "more_than", "up"),
        ("They expect growth above 6 percent.", "en", "more_than", "up"),
        ("Copper fell more than $200 a tonne.", "en", "more_than", "down"),
        ("هبط سعر النحاس دون 8200 دولار.", "ar", "less_than", None),
        ("صعد المعدل فوق 6 في المئة.", "ar", "more_than", None),
        ("Sales in Asia (+14%) led the field.", "en", None, "up"),
    ],
)
def test_what_was_passed(text: str, lang: str, hedge: str | None, change: str | None) -> None:
    """ "Fell below $8,200" tells what was passed and not by how much; a plus before a percentage is a rise."""
    found = claims(text, lang)[0]
    assert (found["hedge"], found["change"]) == (hedge, change)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The winter of 1791–92 was mild.", ["year", "identifier"]),
        ("The vicar (1571–90) kept bees.", ["year", "identifier"]),
        ("The page lists 1791–20 as its code.", ["number", "number"]),
        ("They shared 3rd-4th place.", ["ordinal"]),
    ],
)
def test_early_spans_of_years_and_places(text: str, found: list[str]) -> None:
    """An early year with a dash and two later digits is one; places with a dash between them stay places."""
    assert [each["kind"] for each in claims(text)] == found


@pytest.mark.parametrize(
    ("text", "lang", "units"),
    [
        ("They copied 4,000 drivers' licence numbers.", "en", ["drivers' licence numbers"]),
        ("The 14 countries' leaders met.", "en", ["countries"]),
        ("A tenth of the tenants' deposits are lost.", "en", ["tenants' deposits"]),
        ("Analysts had expected the 3.6 million drop.", "en", [""]),
        ("Four buyers' agents signed.", "en", ["buyers' agents"]),
    ],
)
def test_owners_and_changes_behind_figures(text: str, lang: str, units: list[str]) -> None:
    """What plurals own is counted, unless "the" stands before them; a word of change behind a large figure is no thing."""
    assert [each["unit"] for each in claims(text, lang)] == units


@pytest.mark.parametrize(
    ("text", "lang", "value", "hedge"),
    [
        ("The margin of error was plus or minus 3.5 points.", "en", "3.5", None),
        ("هامش الخطأ زائد أو ناقص 3.5 نقاط مئوية.", "ar", "3.5", None),
        ("It was minus 4 degrees.", "en", "-4", None),
        ("He was charged over the $2.7m fraud.", "en", "2700000", None),
        ("It brought in over the $2.7m mark.", "en", "2700000", "more_than"),
    ],
)
def test_margins_and_topics(text: str, lang: str, value: str, hedge: str | None) -> None:
    """A margin is not negative, and "over the $2.7m fraud" tells what a charge is about."""
    found = claims(text, lang)[0]
    assert (found["value"], found["hedge"]) == (value, hedge)


def test_margin_in_words() -> None:
    """A figure with its margin in words is a range around it."""
    found = claims("It weighs 3,000 plus or minus 20 grams.")[0]
    assert (found["low"], found["high"], found["unit"], found["hedge"]) == ("2980", "3020", "gram", None)


def test_compared_with_then() -> None:
    """ "31 fewer than five years ago" compares with then; the time is not bounded."""
    found = claims("It holds 61 seats, 31 fewer than five years ago.")[2]
    assert (found["unit"], found["hedge"]) == ("year", None)


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("Costs fell (9M 2022: 31.5%).", "period", [{"type": "period", "start": "2022-01-01", "end": "2022-10-01"}]),
        ("In 9M22 sales rose.", "period", [{"type": "period", "start": "2022-01-01", "end": "2022-10-01"}]),
        ("It raised 9M in 2022.", "number", None),
    ],
)
def test_the_first_months_of_a_year(text: str, kind: str, values: list[dict[str, str]] | None) -> None:
    """ "9M 2022" are the first nine months of a year and no nine million."""
    found = claims(text)[0]
    assert (found["kind"], found.get("values")) == (kind, values)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was the sixth consecutive quarter of growth.", []),
        ("A quarter of the staff left.", [("ratio", "0.25")]),
        ("Sales rose 4% quarter over quarter.", [("percent", "4")]),
        ("A 4% quarter-over-quarter decline followed.", [("percent", "4")]),
        ("All but one replied.", []),
        ("She finished in the top three.", [("identifier", "3")]),
        ("The top three firms share it.", [("count", "3")]),
        ("He said that half the staff left.", [("ratio", "0.5")]),
        ("In the second half the staff left.", []),
        ("There is doubt in some quarters.", []),
        ("The hall was half-empty.", []),
        ("Rates fell by half a point.", [("count", "0.5")]),
        ("They will double down on coal.", []),
        ("Output will double in size.", [("ratio", "2")]),
        ("The margin was (3.5)% after all.", [("percent", "-3.5")]),
        ("The 1934 voyage was his last.", [("year", None)]),
        ("It has 1934 pages.", [("count", "1934")]),
        ("They freed 12 young Israelis.", [("count", "12")]),
        ("He faced 400 Hamas supporters.", [("count", "400")]),
    ],
)
def test_parts_and_turns_of_phrase(text: str, found: list[tuple[str, str | None]]) -> None:
    """Quarters of a year, adjectives with "half" and turns of phrase say no number; what the others count is found."""
    assert [(each["kind"], each["value"]) for each in claims(text)] == found


@pytest.mark.parametrize(
    ("money", "unit"),
    [
        ("700 Icelandic kronur", "ISK"),
        ("700 CFA francs", "XOF"),
        ("700 Costa Rican colones", "CRC"),
        ("700 bolivars", "VES"),
        ("700 Trinidad and Tobago dollars", "TTD"),
        ("700 Bermudian dollars", "BMD"),
    ],
)
def test_rarer_currencies(money: str, unit: str) -> None:
    """Currencies are known by the names that English gives them, not only by those of the list of all languages."""
    found = claims(f"They paid {money} for it.")[0]
    assert (found["kind"], found["unit"]) == ("money", unit)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It covers 700 acres with more than 30 barns.", "en"),
        ("تمتد المزرعة على 700 دونم وفيها أكثر من 30 حظيرة.", "ar"),
    ],
)
def test_the_hedge_of_the_next_figure_is_no_change(text: str, lang: str) -> None:
    """ "More than" behind a figure and one more word hedges the next figure; the first did not rise."""
    found = claims(text, lang)
    assert [(each["change"], each["hedge"]) for each in found] == [(None, None), (None, "more_than")]


@pytest.mark.parametrize(
    ("text", "kind"), [("سلمت اللجنة 2500 خيمة للأهالي.", "count"), ("اجتمعت اللجنة 12 أمس.", "identifier")]
)
def test_committees_that_act(text: str, kind: str) -> None:
    """A round figure with a noun behind it is what a committee dealt with, not its number."""
    assert claims(text, "ar")[0]["kind"] == kind
