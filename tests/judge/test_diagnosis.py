"""Diagnosis: which figure is probably wrong, what it should read, and which slip made it so."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge import diagnose, judge
from factcheck.model import Call, Claim, Document, Interval, Period, Term, When
from tests.judge.figures import applied, claim, conversion, count, diagnosed, equation, percent, plain

KM2, MI2 = "kilometer ** 2", "mile ** 2"


@pytest.mark.parametrize(
    ("computed", "source", "slip", "side", "value"),
    [
        # 110,000 km² are 42,471 mi²: the founding release with one figure changed.
        (("42,741", MI2), ("110,000", KM2), "digits-swapped", "computed", "42471"),
        (("42,471", MI2), ("101,000", KM2), "digits-swapped", "source", "110000"),
        (("42,411", MI2), ("110,000", KM2), "digit-wrong", "computed", "42471"),
        # 11,000 km² are 4,247.1 mi²: all four digits fit, while of 110,000 a writer would have had five.
        (("4,247", MI2), ("110,000", KM2), "digit-doubled", "source", "11000"),
        (("4,471", MI2), ("110,000", KM2), "digit-lost", "computed", "42471"),
        (("442,471", MI2), ("110,000", KM2), "digit-doubled", "computed", "42471"),
        (("424,710", MI2), ("110,000", KM2), "decimal-moved", "computed", "42471"),
        (("110,000", MI2), ("42,471", KM2), "figures-swapped", "computed", "42471"),
        # 7.7 million km² are 2.97 million mi².
        (("3.0 billion", MI2), ("7.7 million", KM2), "scale-word", "computed", "3000000"),
        # Slips that were really printed.
        (("447,000", MI2), ("720,000", KM2), "linear-factor", "computed", "278000"),
        (("36.5", "delta_degree_Fahrenheit"), ("2.5", "delta_degree_Celsius"), "offset-added", "computed", "4.5"),
        (("36,084", "kilometer"), ("22,422", "nautical_mile"), "nautical-mile", "computed", "41526"),
        (("3,300", "yard ** 2"), ("3,000", "meter ** 2"), "linear-factor", "computed", "3600"),
        (("2.1 million", "yard ** 3"), ("1,900 million", "meter ** 3"), "linear-factor", "computed", "2500000000"),
        # 50 imperial gallons are 227 litres, US gallons would be 189; 907 kg are a short ton, a long one is 1,016.
        # 6 feet are 1.829 m: three digits leave no other number of feet.
        (("1.83", "meter"), ("9", "foot"), "digit-wrong", "source", "6"),
        (("189", "liter"), ("50", "imperial_gallon"), "us-imperial", "computed", "227"),
        (("1,814", "metric_ton"), ("2,000", "long_ton"), "short-ton", "computed", "2032"),
        # 100 m³ converted with the factor for squares: 1,076 cubic feet for 3,531.
        (("1,076", "foot ** 3"), ("100", "meter ** 3"), "linear-factor", "computed", "3531"),
        # 87 km² are 33.6 mi²; divided by the factor, not multiplied, they are 225, and 230 km² would be 89 mi².
        (("230", MI2), ("87", KM2), "factor-inverted", "computed", "34"),
        # 40 km/h are 24.9 mph.
        (("42.9", "mile / hour"), ("40", "kilometer / hour"), "digits-swapped", "computed", "24.9"),
    ],
)
def test_the_slip_behind_a_conversion_is_named(
    computed: tuple[str, str], source: tuple[str, str], slip: str, side: str, value: str
) -> None:
    """The suspect, its repaired value and the slip are those that a person would find."""
    figures = {"computed": claim(*computed), "source": claim(*source)}
    found = diagnosed(conversion(figures["computed"], figures["source"]))
    assert (found.slip, found.value, found.unit) == (slip, Decimal(value), None)
    assert found.suspect is figures[side]


@pytest.mark.parametrize(
    ("computed", "source", "slip", "side", "unit"),
    [
        (("42,471", MI2), ("110,000", "meter ** 2"), "metric-prefix", "source", KM2),
        (("62", "mile"), ("100", "meter"), "metric-prefix", "source", "kilometer"),
        (("220", "pound"), ("100", "gram"), "metric-prefix", "source", "kilogram"),
    ],
)
def test_a_wrong_unit_is_named(
    computed: tuple[str, str], source: tuple[str, str], slip: str, side: str, unit: str
) -> None:
    """«110,000 متر مربع (42,471 ميل مربع)» are square kilometres."""
    figures = {"computed": claim(*computed), "source": claim(*source)}
    found = diagnosed(conversion(figures["computed"], figures["source"]))
    assert (found.slip, found.unit) == (slip, unit)
    assert found.suspect is figures[side]


def test_a_lost_square_is_named() -> None:
    """42,471 miles beside 110,000 km² are square miles; 110,000 km beside 42,471 mi² are square kilometres."""
    for computed, source, side, unit in (
        (claim("42,471", "mile"), claim("110,000", KM2), 0, MI2),
        (claim("42,471", MI2), claim("110,000", "kilometer"), 1, KM2),
    ):
        found = diagnosed(conversion(computed, source, form="dimension"))
        assert (found.slip, found.unit, found.suspect) == ("unit-power", unit, (computed, source)[side])


def test_what_was_left_out_of_a_unit_is_named_before_what_was_put_in() -> None:
    """«سرعتها 130 كيلومترا (81 ميلا في الساعة)»: "an hour" is sooner left out than added."""
    source, computed = claim("130", "kilometer"), claim("81", "mile / hour")
    found = diagnosed(conversion(computed, source, form="dimension"))
    assert (found.slip, found.unit, found.suspect) == ("unit-rate", "kilometer / hour", source)


def test_a_slip_in_a_range_is_named_without_a_value() -> None:
    """30 to 50 nautical miles as 48 to 80 km: converted as statute miles."""
    found = diagnosed(conversion(claim("48-80", "kilometer"), claim("30-50", "nautical_mile")))
    assert (found.slip, found.value) == ("nautical-mile", None)


def test_no_single_slip_makes_no_diagnosis() -> None:
    """−45 °C as 133 °F is wrong in more than one way; so is a range beside one figure."""
    verdict = judge(conversion(claim("133", "degree_Fahrenheit"), claim("-45", "degree_Celsius")))
    assert (verdict.outcome, diagnose(verdict)) == ("inconsistent", None)
    verdict = judge(conversion(claim("9", "kilometer"), claim("3-5", "mile")))
    assert (verdict.outcome, diagnose(verdict)) == ("inconsistent", None)


def test_what_holds_has_no_diagnosis() -> None:
    """A consistent verdict, a skipped one and a false precision explain nothing."""
    area = claim("110,000", KM2)
    assert diagnose(judge(conversion(claim("42,471", MI2), area))) is None
    assert diagnose(judge(conversion(claim("42,471", "hour"), area))) is None
    assert diagnose(judge(conversion(claim("500", "kilometer"), claim("300", "mile"), form="precision"))) is None


def test_facts_of_rules_are_not_blamed() -> None:
    """A constant of a rule file is right; only what a document says can have slipped."""
    relation = equation(plain("42741", MI2), plain("110000", KM2), form="conversion")
    assert diagnose(judge(relation)) is None
    found = diagnosed(equation(count("57,103"), plain("54103")))
    assert (found.slip, found.value) == ("digit-wrong", Decimal(54103))


@pytest.mark.parametrize(
    ("total", "parts", "slip", "at", "value"),
    [
        ("321", ("181", "131"), "digits-swapped", 0, "312"),
        ("57,103", ("30,002", "24,101"), "digit-wrong", 0, "54103"),
        ("54,103", ("30,002", "2,410"), "digit-lost", 2, "24101"),
        ("54,103", ("30,002", "224,101"), "digit-doubled", 2, "24101"),
        ("541,030", ("30,002", "24,101"), "decimal-moved", 0, "54103"),
    ],
)
def test_the_slip_in_a_sum_is_named(total: str, parts: tuple[str, str], slip: str, at: int, value: str) -> None:
    """One figure of «المجموع» and its parts is changed; the diagnosis finds it and what it should read."""
    claims = [count(each, "شخص") for each in (total, *parts)]
    found = diagnosed(equation(claims[0], applied("+", *claims[1:])))
    assert (found.slip, found.value) == (slip, Decimal(value))
    assert found.suspect is claims[at]


def test_differences_products_and_quotients_are_solved_for_each_figure() -> None:
    """The figure that is wrong may stand anywhere in the expression."""
    bad = count("321")
    for relation, value in (
        (equation(count("190"), applied("-", count("502"), bad)), 312),
        (equation(count("188"), applied("-", bad, count("124"))), 312),
        (equation(count("2,184"), applied("*", plain("7"), bad)), 312),
        (equation(count("156"), applied("/", bad, plain("2"))), 312),
        (equation(plain("7"), applied("/", count("2,184"), bad)), 312),
        (equation(plain("-312"), applied("neg", bad)), 312),
    ):
        found = diagnosed(relation)
        assert (found.slip, found.suspect, found.value) == ("digits-swapped", bad, Decimal(value))


def test_what_cannot_be_solved_is_left_alone() -> None:
    """Inside a minimum or an absolute value, or twice in one sum, a figure is not worked out backwards."""
    bad = count("321")
    for relation in (
        equation(plain("312"), applied("max", bad, count("1"))),
        equation(plain("624"), applied("+", bad, bad)),
        equation(plain("312"), applied("abs", bad)),
    ):
        verdict = judge(relation)
        assert (verdict.outcome, diagnose(verdict)) == ("inconsistent", None)


def test_an_inequality_has_no_diagnosis() -> None:
    """Too many changes would make a total grow again."""
    verdict = judge(equation(count("939"), count("1,059"), ">="))
    assert (verdict.outcome, diagnose(verdict)) == ("inconsistent", None)


def test_two_figures_in_each_others_place() -> None:
    """«من 225 إلى 74» with a rise of 204 % has its figures the wrong way round."""
    new, old = count("74", "ضربة"), count("225", "ضربة")
    found = diagnosed(equation(percent("204"), applied("/", applied("-", new, old), old)))
    assert found.slip == "figures-swapped"
    assert {each.slip for each in (found, *found.others)} >= {"figures-swapped"}


def test_the_previous_figure_left_in_place() -> None:
    """892 before, 62 more, and still 892: the figure was not brought up to date."""
    march, april = Document.of("892 civilians"), Document.of("892 civilians, 62 more")
    before, now = count("892", "civilians", document=march), count("892", "civilians", document=april)
    more = count("62", "civilians", document=april)
    found = diagnosed(equation(now, applied("+", before, more)))
    assert (found.slip, found.suspect, found.value) == ("stale-figure", now, Decimal(954))


def test_the_weekday_or_the_date() -> None:
    """23 March 2019 called a Friday was a Saturday (5)."""
    day = When(Period(None, None))
    saturday = Call("weekday", lambda days: Interval.point(5), (Term(dated()),), "weekday")
    found = diagnosed(equation(plain("4", "weekday"), saturday))
    assert (found.slip, found.value, found.unit) == ("weekday-or-date", Decimal(5), "weekday")
    assert day.period is not None


def dated() -> Claim:
    from datetime import date

    when = When(Period(date(2019, 3, 23), date(2019, 3, 23)))
    return Claim(Document.of("23 March 2019"), 0, 13, 0, 2, "date", when=when)


def test_a_number_in_words_has_no_digits_to_slip() -> None:
    """ "Forty" for "fourteen" is one word for another, not a slip that digits would show."""
    words = Document.of("forty people")
    written = count("40", document=words)
    written = Claim(words, 0, 12, 0, 5, "count", written.quantity)
    verdict = judge(equation(written, count("14")))
    assert verdict.outcome == "inconsistent"
    found = diagnose(verdict)
    assert found is not None
    assert [each.slip for each in (found, *found.others) if each.suspect is written] == ["word-wrong"]


def test_rarer_explanations_come_behind() -> None:
    """The likeliest slip is named, at most three others are kept, and no explanation is given twice."""
    found = diagnosed(conversion(claim("42,741", MI2), claim("110,000", KM2)))
    seen = [(each.suspect, each.value, each.unit) for each in (found, *found.others)]
    assert len(found.others) <= 3
    assert len(set(map(str, seen))) == len(seen)


def test_the_sense_that_fits_best_is_explained() -> None:
    """20 degrees are an angle first, but a temperature beside 86 °F: 20 °C are 68 °F."""
    warm = claim("20", "degree", senses=("degree", "degree_Celsius"))
    found = diagnosed(conversion(claim("86", "degree_Fahrenheit"), warm))
    assert (found.slip, found.value) == ("digits-swapped", Decimal(68))


def test_a_figure_in_two_units_is_not_blamed() -> None:
    """5 feet 11 inches as 1.98 m: no single figure of the two is named, the metres are."""
    metres = claim("1.08", "meter")
    height = applied("+", claim("5", "foot"), claim("11", "inch"))
    found = diagnosed(equation(metres, height, form="conversion"))
    assert (found.suspect, found.value) == (metres, Decimal("1.80"))
    verdict = judge(equation(height, claim("1.08", "meter"), form="conversion"))
    assert verdict.outcome == "inconsistent"
    explained = diagnose(verdict)
    assert explained is not None
    assert (explained.suspect.unit, explained.value) == ("meter", Decimal("1.80"))


def test_a_date_is_left_alone() -> None:
    """A date has no digits to be swapped; 23 March 2019 is day 737,141, and 37,141 days are not 5."""
    days = applied("-", dated(), plain("700000"))
    verdict = judge(equation(claim("5", "day"), days))
    assert (verdict.outcome, diagnose(verdict)) == ("inconsistent", None)


def test_percentages_of_nothing_have_no_wrong_base() -> None:
    """A share of a whole that is its own part has no rest to be the base of."""
    verdict = judge(equation(percent("90"), applied("/", count("51"), count("51"))))
    assert verdict.outcome == "inconsistent"
    found = diagnose(verdict)
    assert found is None or found.slip != "wrong-base"
