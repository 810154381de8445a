"""The expressions of rules: what they may say, and how an error is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Operator
from factcheck.rulebook.expression import Comparison, Figure, Name, Operate, Part, figures, names, renamed
from factcheck.rulebook.parsing import ExpressionError, parse
from tests.rulebook.written import written

OPEN, CARRIED, RECEIVED, DONE = (Name(each) for each in ("open", "carried_over", "received", "completed"))


def _error(text: str) -> tuple[int, str]:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    return caught.value.offset, str(caught.value)


def test_a_roll_forward() -> None:
    """Sums are read from the left: what came in is added before what went out is taken off."""
    flow = Operate("-", (Operate("+", (CARRIED, RECEIVED)), DONE))
    assert parse("open == carried_over + received - completed") == (Comparison(OPEN, "==", flow),)


def test_products_bind_closer_than_sums() -> None:
    """a + b * c is a + (b * c), and brackets change that."""
    a, b, c = Name("a"), Name("b"), Name("c")
    assert parse("a + b * c > 0")[0].left == Operate("+", (a, Operate("*", (b, c))))
    assert parse("(a + b) * c > 0")[0].left == Operate("*", (Operate("+", (a, b)), c))


def test_a_chain_is_several_comparisons() -> None:
    """0 <= closed <= beds says two things, and `and` joins more."""
    assert parse("0 <= closed <= beds and beds < 400") == (
        Comparison(Figure("0"), "<=", Name("closed")),
        Comparison(Name("closed"), "<=", Name("beds")),
        Comparison(Name("beds"), "<", Figure("400")),
    )


@pytest.mark.parametrize(
    "figure",
    ["500", "2.5 %", "45%", "110000 km²", "110,000 km²", "7.7 million people", "$5 million", "5 ألف شخص", "٧٫٥ مليون", "80 km/h", "1,000,000"],
)  # fmt: skip
def test_figures_as_people_write_them(figure: str) -> None:
    """A figure keeps its separators, its scale word and its unit."""
    assert parse(f"area == {figure}")[0].right == Figure(figure)


def test_a_figure_ends_before_a_word_of_the_language() -> None:
    """`and` is no unit."""
    assert [each.text for each in figures(parse("a < 5 and b < 7 days and 3 < c"))] == ["5", "7 days", "3"]


def test_names_in_any_script() -> None:
    """A metric may have an Arabic name, and `previous.` may stand before it."""
    assert parse("previous.القتلى <= القتلى")[0] == Comparison(Name("القتلى", True), "<=", Name("القتلى"))


@pytest.mark.parametrize(("sign", "plain"), [("≤", "<="), ("≥", ">="), ("≠", "!=")])
def test_typographic_comparisons(sign: str, plain: str) -> None:
    """Signs that people paste from elsewhere mean the same."""
    assert parse(f"a {sign} b") == parse(f"a {plain} b")


def test_typographic_operations() -> None:
    """So do the signs of arithmetic."""
    assert parse("a × b − c ÷ d == 0") == parse("a * b - c / d == 0")


def test_functions() -> None:
    """Functions take expressions; a sign before an operand negates it."""
    a, b = Name("a"), Name("b")
    assert parse("abs(-a) == max(a, b + 1)")[0] == Comparison(
        Operate("abs", (Operate("neg", (a,)),)), "==", Operate("max", (a, Operate("+", (b, Figure("1")))))
    )
    assert parse("+a == sum(a, b)")[0] == Comparison(a, "==", Operate("sum", (a, b)))


def test_change_needs_both_releases() -> None:
    """`change(x)` names the metric now and before."""
    assert list(names(parse("change(total) == received"))) == [Name("total"), Name("total", True), Name("received")]


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("open = closed", 5, "unexpected '='; write '==' to compare"),
        ("open == closed == ", 16, "the expression ends too early"),
        ("open + closed", 12, "the expression ends too early; it compares nothing (write 'a == b')"),
        ("", 0, "the expression ends too early; it compares nothing (write 'a == b')"),
        ("open == abz(closed)", 8, "unknown function 'abz'; did you mean 'abs'?"),
        ("open == abs(a, b)", 8, "'abs' takes one value, not 2"),
        ("open == min", 8, "'min' is a word of the language; it needs an operand"),
        ("open == last.closed", 8, "'last.closed' names no metric; only 'previous.' may stand before a metric"),
        ("open == growth(previous.open)", 8, "'growth' compares with the release before by itself; leave out 'previous.' and other times"),
        ("open == closed ; import", 15, "unexpected ';'"),
        ("open == __import__('os')", 19, "unexpected ''os')'"),
        ("a == " + "-" * 100 + "b", 44, "the expression is nested more than 60 levels deep; split the rule"),
        ("a == " + "b + " * 600, 0, "the expression is longer than 2,000 characters; split the rule"),
    ],
)  # fmt: skip
def test_errors_name_the_place(text: str, offset: int, expected: str) -> None:
    """An error tells where in the expression it is, and how to mend it."""
    assert _error(text) == (offset, expected)


def test_nesting_costs_no_recursion() -> None:
    """Brackets without end of depth are read in a loop; what they hold is what counts."""
    assert parse("(" * 900 + "a" + ")" * 900 + " == b") == (Comparison(Name("a"), "==", Name("b")),)


PARTS: st.SearchStrategy[Part] = st.recursive(
    st.one_of(
        st.builds(Name, st.sampled_from(["open", "closed", "القتلى"]), st.booleans()),
        st.builds(Figure, st.sampled_from(["1", "2.5 %", "7.7 million people", "110,000 km²"])),
    ),
    lambda inner: st.one_of(
        st.builds(Operate, st.sampled_from(["-", "*", "/"]), st.tuples(inner, inner)),
        st.builds(Operate, st.sampled_from(["neg", "abs"]), st.tuples(inner)),
        st.builds(Operate, st.sampled_from(["min", "max", "sum"]), st.tuples(inner, inner, inner)),
    ),
    max_leaves=12,
)


@given(PARTS, PARTS, st.sampled_from(["==", "!=", "<=", "<", ">=", ">"]))
def test_what_is_written_is_read_back(left: Part, right: Part, operator: Operator) -> None:
    """Any assertion, written as text, reads as itself."""
    assertion = (Comparison(left, operator, right), Comparison(right, "==", left))
    assert parse(written(assertion)) == assertion


def test_other_names() -> None:
    """Every metric of an assertion gets its other name, those of the release before, too; the rest stays."""
    text = "a + 2 * previous.a < max(b, 3) and abs(a) > c"
    assert written(renamed(parse(text), {"a": "x", "b": "y"})) == "x + (2 * previous.x) < max(y, 3) and abs(x) > c"


@given(st.text(alphabet=st.sampled_from("ab1.,%()+-*/<>=! \nand previous.°$²و٫×"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing but an ExpressionError with a place inside the text."""
    offset = _offset(text)
    assert offset is None or 0 <= offset <= len(text)


@given(st.text(max_size=200))
def test_any_characters_are_read_or_refused(text: str) -> None:
    """The same for characters of every script."""
    offset = _offset(text)
    assert offset is None or 0 <= offset <= len(text)


def _offset(text: str) -> int | None:
    """Where an expression is wrong, None where it is right."""
    try:
        parse(text)
    except ExpressionError as error:
        return error.offset
    return None
