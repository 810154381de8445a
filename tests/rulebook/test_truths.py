"""And, or, not, other times and several figures in the expressions of rules."""

from __future__ import annotations

import time
from datetime import date as Date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Operator
from factcheck.rulebook.expression import Assertion, Comparison, Figure, Name, Operate, figures, names, renamed
from factcheck.rulebook.parsing import ExpressionError, parse, parse_if
from tests.rulebook.written import written

A, B, C, D = (Name(each) for each in "abcd")
ONE, TWO = Figure("1"), Figure("2")


def _error(text: str) -> tuple[int, str]:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    return caught.value.offset, str(caught.value)


def test_or_makes_alternatives() -> None:
    """a < b or c < d is one statement, which holds where one of the two does."""
    (statement,) = parse("a < b or c < d")
    assert statement == Comparison(A, "<", B, (Comparison(C, "<", D),))
    assert statement.alternatives == (Comparison(A, "<", B), Comparison(C, "<", D))


def test_and_binds_closer_than_or() -> None:
    """a < 1 or b < 1 and c < 1 says that a or b, and that a or c; brackets change it."""
    first, second, third = (Comparison(each, "<", ONE) for each in (A, B, C))
    assert parse("a < 1 or b < 1 and c < 1") == (
        Comparison(A, "<", ONE, (second,)), Comparison(A, "<", ONE, (third,)),
    )  # fmt: skip
    assert parse("(a < 1 or b < 1) and c < 1") == (Comparison(A, "<", ONE, (second,)), third)
    assert first.or_else == ()


@pytest.mark.parametrize(
    ("operator", "opposite"), [("==", "!="), ("!=", "=="), ("<", ">="), (">=", "<"), (">", "<="), ("<=", ">")]
)
def test_not_turns_a_comparison(operator: str, opposite: str) -> None:
    """What does not hold is that its opposite does."""
    assert parse(f"not a {operator} b") == parse(f"a {opposite} b")


def test_not_over_and_and_or() -> None:
    """Not both is one or the other not; not either is neither."""
    assert parse("not (a < 1 and b < 1)") == parse("a >= 1 or b >= 1")
    assert parse("not (a < 1 or b < 1)") == parse("a >= 1 and b >= 1")
    assert parse("not not a < 1") == parse("a < 1")
    assert parse("not 1 < a < 2") == parse("1 >= a or a >= 2")


def test_the_same_alternative_twice_is_one() -> None:
    """Saying something twice adds nothing."""
    assert parse("a < 1 or a < 1") == parse("a < 1")


def test_a_bracket_may_open_either() -> None:
    """A sum or a comparison may stand in brackets, however many."""
    assert parse("((a + 1)) * 2 < b") == (Comparison(Operate("*", (Operate("+", (A, ONE)), TWO)), "<", B),)
    assert parse("((a < b))") == (Comparison(A, "<", B),)


def test_a_condition() -> None:
    """Where the condition does not hold, nothing is asked."""
    assert parse_if("a > 1", "b < c") == parse("a <= 1 or b < c")


def test_figures_of_a_day() -> None:
    """`at` names a metric as of a day, spaces or not."""
    dated = Name("a", day=Date(2024, 1, 31))
    assert parse("a > at(2024-01-31).a") == parse("a > at( 2024-01-31 ) . a") == (Comparison(A, ">", dated),)
    assert str(dated) == "at(2024-01-31).a"
    assert list(names(parse("a > at(2024-01-31).a or b > 1"))) == [A, dated, B]


@pytest.mark.parametrize("function", ["sum", "min", "max", "count"])
def test_all_figures_of_a_metric(function: str) -> None:
    """A function of one metric alone takes each of its figures; of several parts, one figure of each."""
    assert parse(f"{function}(a) == b")[0].left == Operate(function, (Name("a", every=True),))  # type: ignore[arg-type]


def test_functions_of_several_parts() -> None:
    """sum(a, b) adds one figure of each."""
    assert parse("sum(a, b) == c")[0].left == Operate("sum", (A, B))
    assert parse("max(a + b) == c")[0].left == Operate("max", (Operate("+", (A, B)),))


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("a or b < 1", 0, "'and', 'or' and 'not' join comparisons; compare this value (write 'a == b')"),
        ("b < 1 and c", 10, "'and', 'or' and 'not' join comparisons; compare this value (write 'a == b')"),
        ("not a", 4, "'and', 'or' and 'not' join comparisons; compare this value (write 'a == b')"),
        ("c + (a < b) > 1", 5, "a comparison is no value; join comparisons by 'and' or 'or'"),
        ("abs(a < b) > 1", 4, "a comparison is no value; join comparisons by 'and' or 'or'"),
        ("-(a < b) > 1", 2, "a comparison is no value; join comparisons by 'and' or 'or'"),
        ("at(2024-02-30).a > 1", 0, "there is no day '2024-02-30'; write a figure of a day as 'at(2024-01-31).NAME'"),
        ("at(a) > 1", 0, "write a figure of a day as 'at(2024-01-31).NAME'"),
        ("at(2024).a > 1", 8, "unexpected '.a'; write a figure of a day as 'at(2024-01-31).NAME'"),
        ("a .b > 1", 2, "unexpected '.b'"),
        ("count(a + b) > 1", 0, "'count' takes the name of one metric"),
        ("count(a, b) > 1", 0, "'count' takes one value, not 2"),
        ("sum(previous.a) > 1", 0, "'sum' of one metric takes its figures in this release; name it alone"),
        ("count(at(2024-01-31).a) > 1", 0, "'count' of one metric takes its figures in this release; name it alone"),
        ("change(at(2024-01-31).a) > 1", 0, "'change' compares with the release before by itself; leave out 'previous.' and other times"),
        ("a or", 3, "the expression ends too early; it compares nothing (write 'a == b')"),
        ("a < 1 or", 7, "the expression ends too early"),
        ("a + 1", 4, "the expression ends too early; it compares nothing (write 'a == b')"),
    ],
)  # fmt: skip
def test_errors_name_the_place(text: str, offset: int, expected: str) -> None:
    """An error tells where in the expression it is, and how to mend it."""
    assert _error(text) == (offset, expected)


def test_what_unfolds_too_far() -> None:
    """Sixteen pairs joined by or are 65,536 rows of sixteen; that is refused, and at once."""
    text = " or ".join(f"(a{n} < 1 and b{n} < 1)" for n in range(16))
    started = time.process_time()
    assert _error(text) == (1, "too many alternatives hang together; split the rule")
    with pytest.raises(ExpressionError, match="too many alternatives"):
        parse_if(" and ".join(f"a{n} < 1" for n in range(60)), " and ".join(f"b{n} < 1" for n in range(60)))
    assert time.process_time() - started < 5


def test_an_expression_of_many_parts_is_read_from_left_to_right() -> None:
    """Figures and names come in reading order, those of alternatives after the first."""
    text = "a + 1 < 2 or 3 < b and 4 < previous.c"
    assert [each.text for each in figures(parse(text))] == ["1", "2", "3", "1", "2", "4"]
    assert written(renamed(parse(text), {"a": "x", "c": "z"})) == (
        "(x + 1 < 2 or 3 < b) and (x + 1 < 2 or 4 < previous.z)"
    )


COMPARISONS = st.builds(
    Comparison,
    st.sampled_from(
        [A, B, Name("a", True), Name("b", day=Date(2024, 1, 31)), Operate("sum", (Name("a", every=True),))]
    ),
    st.sampled_from(["==", "!=", "<=", "<", ">=", ">"]),
    st.sampled_from([C, D, ONE, TWO]),
)
ASSERTIONS = st.lists(st.lists(COMPARISONS, min_size=1, max_size=3, unique=True), min_size=1, max_size=4).map(
    lambda rows: tuple(Comparison(first.left, first.operator, first.right, tuple(rest)) for first, *rest in rows)
)


@given(ASSERTIONS)
def test_what_is_written_is_read_back(assertion: Assertion) -> None:
    """Any mixture, written as text, reads as itself."""
    assert parse(written(assertion)) == assertion


TRUTH: dict[Operator, bool] = {"==": False, "!=": True, "<": True, "<=": True, ">": False, ">=": False}


@given(st.recursive(
    st.sampled_from(["1 < 2", "1 > 2", "1 == 2", "1 != 2", "1 <= 2", "1 >= 2"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda each: f"({each[0]} {each[1]} {each[2]})"),
        inner.map(lambda each: f"not ({each})"),
    ),
    max_leaves=6,
))  # fmt: skip
def test_rows_say_what_the_text_says(text: str) -> None:
    """The rows of alternatives hold exactly where Python's own and, or and not do."""
    rows = parse(text)
    held = all(any(TRUTH[each.operator] for each in row.alternatives) for row in rows)
    assert held == eval(text)
