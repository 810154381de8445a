"""Ambiguous separators and units: one consistent reading is enough."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.judge import judge
from factcheck.judge.senses import MOST, variants
from factcheck.model import Claim, Document
from tests.judge.figures import applied, claim, count, equation, outcome


def ambiguous(text: str, other: str, unit: str = "people") -> Claim:
    """A number whose separator may be read in two ways; the other reading is given as digits."""
    return claim(text, unit, kind="count", readings=(Decimal(other),))


def test_another_reading_of_a_separator_may_hold() -> None:
    """«93.790 نسمة» is 93,790 people where the districts add up to that."""
    total = ambiguous("93.790", "93790", "نسمة")
    parts = applied("+", count("50,001", "نسمة"), count("43,789", "نسمة"))
    assert outcome(judge(equation(total, parts))) == "consistent narrow"
    assert outcome(judge(equation(total, count("93,801", "نسمة")))) == "inconsistent"


def test_the_first_reading_is_tried_first() -> None:
    """1.234 km (1,234 m) holds as written; the verdict needs no other reading."""
    way = claim("1.234", "kilometer", readings=(Decimal(1234),))
    verdict = judge(equation(way, claim("1,234", "meter")))
    assert (outcome(verdict), verdict.sense) == ("consistent narrow", None)


def test_a_number_read_in_another_way_keeps_its_digits() -> None:
    """93.790 read as 93,790 is a whole count, to be free only where it ends in zero."""
    relation = equation(ambiguous("93.790", "93790"), count("5"))
    other = [each.relation.left for each in variants(relation)][1]
    (made,) = [term.claim.quantity for term in equation(other, count("5")).terms() if term.claim.unit == "people"][:1]
    assert made is not None
    assert (made.value, made.step, made.exact, made.free) == (Decimal(93790), Decimal(1), True, Decimal(10))


def test_figures_with_one_ambiguous_unit_share_its_sense() -> None:
    """Twice 1.234 tons are 2.239 t (short) or 2.508 t (long), never 2.373 t (one of each)."""
    senses = ("short_ton", "long_ton")
    one, other = (claim("1.234", "short_ton", senses=senses) for _ in range(2))
    assert [each.sense for each in variants(equation(one, other))] == ["short_ton", "long_ton"]
    total = applied("+", one, other)
    assert outcome(judge(equation(claim("2.508", "metric_ton"), total))) == "consistent narrow"
    assert outcome(judge(equation(claim("2.373", "metric_ton"), total))) == "inconsistent"


def test_numbers_with_the_same_separators_are_read_alike() -> None:
    """A column of fifty ambiguous numbers of one document is read all one way or all the other."""
    release = Document.of("1.234")
    column = [replace(ambiguous("1.234", "1234"), document=release) for _ in range(50)]
    relation = equation(count("61,700"), applied("+", *column))
    assert len(list(variants(relation))) == 2
    assert outcome(judge(relation)) == "consistent narrow"


def test_the_number_of_readings_is_bounded() -> None:
    """Figures of twenty documents could be read in a million ways; the first few are tried."""
    column = [ambiguous("1.234", "1234") for _ in range(20)]
    assert len(list(variants(equation(count("24,680"), applied("+", *column))))) == MOST


def test_a_thousandfold_slip_is_not_read_away() -> None:
    """«42,471 … 110,000» cannot be read with one comma as a decimal point and the other not."""
    release = Document.of("110,000 42,471")
    area = replace(claim("110,000", "kilometer ** 2", readings=(Decimal("110.000"),)), document=release)
    wrong = replace(claim("42,471", "kilometer ** 2", readings=(Decimal("42.471"),)), document=release)
    assert outcome(judge(equation(wrong, area, form="conversion"))) == "inconsistent"


def test_a_range_and_a_zero_have_one_reading() -> None:
    """What has no single number or is zero is taken as it stands."""
    zero = ambiguous("0.000", "0")
    assert outcome(judge(equation(zero, count("0")))) == "consistent narrow"
    span = ambiguous("3-5", "4")
    assert outcome(judge(equation(span, count("4")))) == "consistent narrow"


def test_where_no_sense_fits_the_first_reason_is_given() -> None:
    """A ton that may be a mass or a cooling power is no length in any sense."""
    tons = claim("5", "metric_ton", senses=("metric_ton", "long_ton"))
    assert judge(equation(claim("5", "kilometer"), tons)).reason == (
        "different-dimensions",
        "kilometer",
        "metric_ton",
    )


DOLLARS = ("USD", "AUD", "CAD")
A_DAY = ("USD / day", "AUD / day", "CAD / day")


def dollars(text: str, senses: tuple[str, ...] = DOLLARS) -> Claim:
    """An amount under a sign that several currencies bear."""
    return claim(text, senses[0], kind="money", senses=senses)


def test_one_currency_is_enough_where_all_money_bears_one_sign() -> None:
    """$50 and $32 make no $92, in dollars of whichever country: one sense tells so."""
    relation = equation(dollars("92.00"), applied("+", dollars("50.00"), dollars("32.00")))
    assert [each.sense for each in variants(relation)] == ["USD"]
    assert outcome(judge(relation)) == "inconsistent"
    assert judge(relation).sense == "USD"


def test_a_rate_bears_the_sign_of_its_money() -> None:
    """$12 a day for 7 days are $84: the dollars of the rate are those of the total."""
    rate, days = dollars("12", A_DAY), claim("7", "day", kind="duration")
    assert [each.sense for each in variants(equation(dollars("84"), applied("*", days, rate)))] == ["USD"]
    assert outcome(judge(equation(dollars("84"), applied("*", days, rate)))) == "consistent narrow"
    assert outcome(judge(equation(dollars("48"), applied("*", days, rate)))) == "inconsistent"


def test_a_named_currency_settles_the_sign() -> None:
    """$50 and 32 Canadian dollars make 82 Canadian dollars: here every sense is tried."""
    relation = equation(claim("82.00", "CAD", kind="money"), applied("+", dollars("50.00"), claim("32.00", "CAD")))
    named = equation(
        claim("82.00", "CAD", kind="money"), applied("+", dollars("50.00"), claim("32.00", "CAD", kind="money"))
    )
    for each in (relation, named):
        assert [one.sense for one in variants(each)] == list(DOLLARS)
        assert (outcome(judge(each)), judge(each).sense) == ("consistent narrow", "CAD")


def test_the_first_sense_is_the_relation_itself() -> None:
    """What is read as it is written need not be made anew."""
    relation = equation(ambiguous("93.790", "93790"), count("5"))
    assert next(iter(variants(relation))).relation is relation
