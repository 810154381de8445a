"""Which figures of a text are tied as a figure and its conversion, and which of the two was computed."""

from __future__ import annotations

import pytest

from factcheck.checks import Case, dimension_mismatch
from factcheck.checks.units.conversions import conversions, unlike_pairs
from factcheck.extract import understand
from factcheck.judge import judge
from factcheck.locales import pack
from factcheck.model import Apply, Document, Expression, Relation, Term


def case(text: str, lang: str) -> Case:
    return Case(understand(Document.of(text, lang=lang)), pack(lang))


def words(expression: Expression) -> str:
    """The figures of one side as written."""
    parts = expression.parts if isinstance(expression, Apply) else (expression,)
    return " + ".join(each.claim.surface for each in parts if isinstance(each, Term))


def pairs(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """The source and the computed figure of each conversion in a text."""
    return [(words(each.source), words(each.computed)) for each in conversions(case(text, lang))]


@pytest.mark.parametrize(
    ("text", "lang", "source", "computed"),
    [
        ("It covers 50 hectares (124 acres).", "en", "50 hectares", "124 acres"),
        ("It covers about 50 hectares (about 124 acres).", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares [124 acres].", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares of farmland (124 acres).", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares (equivalent to 124 acres) of land.", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares (124 acres, or so).", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares, equivalent to 124 acres.", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares, or 124 acres.", "en", "50 hectares", "124 acres"),
        ("It covers 50 hectares / 124 acres.", "en", "50 hectares", "124 acres"),
        ("It stands at 3,915 feet. (1,193 meters)", "en", "3,915 feet", "1,193 meters"),
        ("A 2.4-metre-wide (7.9 ft) gate was found.", "en", "2.4-metre", "7.9 ft"),
        ("He weighed 5 lb 3 oz (2.35 kg) at birth.", "en", "5 lb 3 oz", "2.35 kg"),
        ("Between 3 and 5 miles (5–8 km) of road.", "en", "3 and 5 miles", "5–8 km"),
        ("She is 188 cm (6 ft 2 in) tall.", "en", "188 cm", "6 ft 2 in"),
        ("It covers 50 hectares – 124 acres – of land.", "en", "50 hectares", "124 acres"),
        # Without brackets the finer figure was computed.
        ("It covers 123.55 acres, that is 50 hectares.", "en", "50 hectares", "123.55 acres"),
        ("Winds reached 150 km/h (93 mph).", "en", "150 km/h", "93 mph"),
        ("It rose to 40 °C (104 °F).", "en", "40 °C", "104 °F"),
        ("تمتد المزرعة على 500 ألف دونم (50 ألف هكتار).", "ar", "500 ألف دونم", "50 ألف هكتار"),
        ("تبلغ مساحتها 100 كيلومتر مربع (38.6 ميل مربع).", "ar", "100 كيلومتر مربع", "38.6 ميل مربع"),
        ("على بعد 100 كيلومتر، أي ما يعادل 62 ميلا، من الحدود.", "ar", "100 كيلومتر", "62 ميلا"),
        ("على بعد 100 كيلومتر أو 62 ميلا من الحدود.", "ar", "100 كيلومتر", "62 ميلا"),
        ("على بعد 100 كيلومتر أي حوالي 62 ميلا من الحدود.", "ar", "100 كيلومتر", "62 ميلا"),
    ],
)
def test_figures_are_tied_by_brackets_and_words(text: str, lang: str, source: str, computed: str) -> None:
    """Brackets, phrases, "or", a slash or a dash tie a figure to its conversion."""
    assert pairs(text, lang) == [(source, computed)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("A 5 km run (30 minutes) came first.", "en"),
        ("It lies 50 km (20 miles from the border) inland.", "en"),
        ("Runners chose a 10 km or 5 mile course.", "en"),
        ("They carried 100 kg, 20 pounds more than before.", "en"),
        ("It took 2 hours 30 minutes.", "en"),
        ("The 5 km road and the 3 mile path are closed.", "en"),
        ("It cost $100 (€92).", "en"),
        ("Shares rose 5% (3 percentage points).", "en"),
        ("They marched 2 miles 1 km or 2 miles.", "en"),
        ("It covers 50 hectares.\n\n(124 acres)", "en"),
        ("It is 5 km (2019 figures: 3 miles) long.", "en"),
        ("In all 50 people (20 families) came.", "en"),
        ("سباق 5 كيلومترات (30 دقيقة) للجميع.", "ar"),
        ("طريق طوله 10 كيلومترات أو 5 أميال.", "ar"),
        ("بلغت الكلفة 100 دولار (92 يورو).", "ar"),
    ],
)
def test_other_neighbours_are_not_tied(text: str, lang: str) -> None:
    """What is no conversion, or may be an alternative that the figures do not bear out, is left alone."""
    assert pairs(text, lang) == []
    assert list(dimension_mismatch.find(case(text, lang))) == []


def test_lists_and_ranges_go_with_their_conversions_one_by_one() -> None:
    """10, 20 and 30 km (6, 12 and 19 miles) are three conversions; two against three are none."""
    assert pairs("Stages of 10, 20 and 30 km (6, 12 and 19 miles) follow.") == [
        ("10", "6"),
        ("20", "12"),
        ("30 km", "19 miles"),
    ]
    assert pairs("Stages of 20 and 30 km (6, 12 and 19 miles) follow.") == []
    assert pairs("A room of 10 m by 20 m (33 ft by 66 ft).") == [("10 m", "33 ft"), ("20 m", "66 ft")]


def test_the_sides_of_a_thing_share_the_unit_of_the_last() -> None:
    """10 by 20 metres (33 by 66 feet) are two conversions, and so in Arabic."""
    assert pairs("A room of 10 by 20 metres (33 by 66 feet).") == [("10", "33"), ("20 metres", "66 feet")]
    assert pairs("غرفة مساحتها 10 × 20 مترا (33 × 66 قدما).", "ar") == [("10", "33"), ("20 مترا", "66 قدما")]


def test_two_ends_in_brackets_are_a_range() -> None:
    """Between 20 and 25 °C (68 and 77 °F) is one conversion of a range."""
    (pair,) = conversions(case("It stays between 20 and 25 degrees Celsius (68 and 77 degrees Fahrenheit).", "en"))
    assert words(pair.computed) == "68 and 77 degrees Fahrenheit"
    assert judge(Relation(pair.computed, pair.source, form="conversion")).reading == "narrow"


def test_one_figure_may_be_converted_into_several_units() -> None:
    """Each figure in the brackets is a conversion of the one before them."""
    assert pairs("It covers 50 square kilometres (12,355 acres; 5,000 hectares).") == [
        ("50 square kilometres", "12,355 acres"),
        ("50 square kilometres", "5,000 hectares"),
    ]


def test_two_temperatures_may_be_differences() -> None:
    """A rise is converted without the offset, whether a word says so or only the figures do."""
    for text in (
        "Temperatures rose by 2.5 °C (4.5 °F).",
        "A 2.5 °C (4.5 °F) rise is likely.",
        "A warming of 2.5 °C (4.5 °F) is likely.",
        "It was 2.5 °C (4.5 °F) out of the ordinary.",
    ):
        (pair,) = conversions(case(text, "en"))
        assert {each.unit for each in pair.quantities} == {"delta_degree_Celsius", "delta_degree_Fahrenheit"}, text
    (pair,) = conversions(case("ارتفعت الحرارة بمقدار 2.5 درجة مئوية (4.5 درجة فهرنهايت).", "ar"))
    assert {each.unit for each in pair.quantities} == {"delta_degree_Celsius", "delta_degree_Fahrenheit"}
    (pair,) = conversions(case("Nights fell to 5 °C (41 °F).", "en"))
    assert {each.unit for each in pair.quantities} == {"degree_Celsius", "degree_Fahrenheit"}


def test_unlike_pairs_are_offered_only_where_they_are_tied_firmly() -> None:
    """«110,000 كيلومتر مربع (42,471 ميل)» is offered, "5 km or 30 minutes" is not."""
    ((pair, _),) = unlike_pairs(case("حررت 110,000 كيلومتر مربع (42,471 ميل).", "ar"))
    assert (words(pair.source), words(pair.computed)) == ("110,000 كيلومتر مربع", "42,471 ميل")
    assert list(unlike_pairs(case("Run 5 km or 30 minutes.", "en"))) == []
