"""Rules made into relations, and what the judge says of them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from factcheck.judge import judge
from factcheck.model import Apply, Claim, Constant, Relation, Term
from factcheck.rulebook import Rule, Scene, asserted, loads
from tests.rulebook.marked import release

METRICS = "metrics:\n" + "".join(
    f"  {name}: {{title: {title}, find: {{any: {{counted: [x]}}}}}}\n"
    for name, title in {"a": "apples", "b": "beds", "c": "cases", "المجموع": "total"}.items()
)


def _rule(text: str, extra: str = "") -> Rule:
    book = loads(f"{METRICS}rules: {{r: {{assert: {text!r}{extra}}}}}")
    assert book.errors == ()
    return book.rules[0]


def _figures(**values: str) -> Mapping[str, Claim]:
    """Claims of the given figures, each in a text of its own."""
    return {name: release(f"There are {{{value}}} now.").claims[0] for name, value in values.items()}


def _relation(text: str, now: Mapping[str, Claim], before: Mapping[str, Claim] | None = None) -> Relation:
    (relation,) = asserted(_rule(text), Scene(now, before or {}, metrics=loads(METRICS).metrics))
    return relation


def test_the_shape_of_a_relation() -> None:
    """Metrics become claims with their titles as roles, figures become exact constants."""
    now = _figures(a="3| apples", b="4| beds")
    relation = _relation("a == b - 1", now)
    assert relation.left == Term(now["a"], "apples")
    assert isinstance(relation.right, Apply)
    claim, constant = relation.right.parts
    assert claim == Term(now["b"], "beds")
    assert isinstance(constant, Constant)
    assert (constant.label, constant.quantity.exact, constant.quantity.value) == ("1", True, Decimal(1))
    assert (relation.rule, relation.topic, relation.severity, relation.unless) == ("r", "rule", "error", ())


@pytest.mark.parametrize(
    ("text", "operator"),
    [("previous.a <= a", ">="), ("b + 1 > a", "<"), ("5 == a", "=="), ("a >= b", ">="), ("b + 1 != a", "!=")],
)
def test_the_figure_of_the_release_stands_first(text: str, operator: str) -> None:
    """A finding quotes the left side, so a lone figure of this release moves there and the comparison turns."""
    now = _figures(a="5| apples", b="3| beds")
    relation = _relation(text, now, _figures(a="4| apples"))
    assert relation.left == Term(now["a"], "apples")
    assert relation.operator == operator


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("a == b + c", "consistent"),
        ("a == b + c + 1", "inconsistent"),
        ("a == sum(b, c)", "consistent"),
        ("a == max(b, a, c) and b == min(a, b)", "consistent"),
        ("a == 2 * b + 1", "consistent"),
        ("a / 7 == 1", "consistent"),
        ("abs(b - c) == 1", "consistent"),
        ("-a == 0 - 7", "consistent"),
        ("0 <= b < c < a", "consistent"),
        ("0 <= c < b", "inconsistent"),
        ("a == previous.a + 2", "consistent"),
        ("change(a) == 2", "consistent"),
        ("change(a) == 3", "inconsistent"),
        ("change(a + b) == 1", "consistent"),
        ("growth(a) == 40 %", "consistent"),
        ("growth(a) <= 39 %", "inconsistent"),
    ],
)
def test_verdicts(text: str, outcome: str) -> None:
    """7 apples, 3 beds and 4 cases now; 5 apples and 4 beds before."""
    now = _figures(a="7| apples", b="3| beds", c="4| cases")
    before = _figures(a="5| apples", b="4| beds")
    verdicts = {judge(each).outcome for each in asserted(_rule(text), Scene(now, before))}
    assert ("inconsistent" if "inconsistent" in verdicts else "consistent") == outcome
    assert verdicts <= {"consistent", "inconsistent"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a == c", ("metric-missing", "cases")),
        ("a == previous.c", ("metric-missing-before", "cases")),
        ("a >= growth(c)", ("metric-missing", "cases")),
        ("a == b", ("metric-ambiguous", "beds")),
    ],
)
def test_a_rule_whose_figures_are_not_there(text: str, why: tuple[str, str]) -> None:
    """The relation says what is missing, and the judge skips it with that reason."""
    metrics = loads(METRICS).metrics
    scene = Scene(_figures(a="7| apples"), metrics=metrics, ambiguous=frozenset("b"))
    (relation,) = asserted(_rule(text), scene)
    assert relation.unless == why
    verdict = judge(relation)
    assert (verdict.outcome, verdict.reason) == ("skipped", why)


def test_the_author_s_message() -> None:
    """Names in braces become the figures as written; other braces stay; without a message the rule speaks for itself."""
    now = _figures(a="7| apples", b="3| beds")
    (spoken,) = asserted(_rule("a == b", ", message: '{a} against {b}, {c}, {'"), Scene(now))
    (silent,) = asserted(_rule("a == b"), Scene(now))
    assert (spoken.message, silent.message) == ("7 apples against 3 beds, {c}, {", "a == b")


def test_arabic_names() -> None:
    """A metric may be named in Arabic."""
    now = _figures(المجموع="7| apples")
    assert judge(_relation("المجموع == 7", now)).outcome == "consistent"
