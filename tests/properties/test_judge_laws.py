"""Laws of the judge: honest writers are never accused, and what lies beyond every honest reading always is."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck import units
from factcheck.judge import diagnose, fit, judge
from factcheck.model import (
    Apply,
    Claim,
    Constant,
    Document,
    Expression,
    Hedge,
    Kind,
    Quantity,
    Relation,
    Term,
    free_place,
)

PAIRS = [
    ("kilometer ** 2", "mile ** 2"),
    ("mile ** 2", "kilometer ** 2"),
    ("kilometer", "mile"),
    ("nautical_mile", "kilometer"),
    ("degree_Celsius", "degree_Fahrenheit"),
    ("degree_Fahrenheit", "degree_Celsius"),
    ("acre", "hectare"),
    ("imperial_gallon", "liter"),
    ("metric_ton", "short_ton"),
    ("meter ** 3", "foot ** 3"),
    ("kilometer / hour", "mile / hour"),
]
written = st.tuples(st.integers(1, 999_999), st.integers(-2, 4)).map(lambda pair: Decimal(pair[0]).scaleb(pair[1]))
hedges = st.sampled_from([None, Hedge("about", Decimal("0.05"), Decimal("0.05")), Hedge("more_than", Decimal(0), None)])


def measure(value: Decimal, unit: str, *, step: Decimal | None = None, hedge: Hedge | None = None) -> Claim:
    """A measure written in plain digits, down to its last digit or to a given place."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    place = Decimal((0, (1,), min(exponent, 0))) if step is None else step
    quantity = Quantity(
        value, unit, "measure", place, free_place(value, step=place, hedged=hedge is not None), hedge=hedge
    )
    surface = f"{value:f} {unit}"
    return Claim(Document.of(surface), 0, len(surface), 0, len(f"{value:f}"), "measure", quantity)


def number(value: int) -> Claim:
    """An exact count, its zeros free where it ends in one."""
    free = free_place(Decimal(value), step=Decimal(1), hedged=False) if value and value % 10 == 0 else None
    quantity = Quantity(Decimal(value), "people", "count", Decimal(1), free, exact=True)
    surface = str(value)
    return Claim(Document.of(surface), 0, len(surface), 0, len(surface), "count", quantity)


def exactly(value: Decimal, source: str, target: str) -> Decimal:
    """A figure in another unit, to forty digits."""
    low = units.convert(Quantity(value).point, source, target).low
    assert low is not None
    return low


def places(value: Decimal) -> st.SearchStrategy[Decimal]:
    """The places to which a figure may be rounded so that two digits or more remain."""
    last = value.adjusted() - 1
    return st.integers(max(value.adjusted() - 5, min(last, -3)), last).map(
        lambda exponent: Decimal((0, (1,), exponent))
    )


@given(
    st.data(),
    written,
    st.sampled_from(PAIRS),
    hedges,
    st.sampled_from([ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN]),
)
def test_an_honest_conversion_is_never_flagged(
    data: st.DataObject, value: Decimal, pair: tuple[str, str], hedge: Hedge | None, rounding: str
) -> None:
    """A figure converted exactly and rounded or truncated to two digits or more is consistent, whatever its hedge."""
    exact = exactly(value, *pair)
    assume(abs(exact) > Decimal("0.001"))
    place = data.draw(places(exact))
    rounded = (exact / place).to_integral_value(rounding) * place
    computed = measure(rounded, pair[1], step=min(place, Decimal(1)))
    source = measure(value, pair[0], hedge=hedge)
    assert judge(Relation(Term(computed), Term(source), form="conversion")).outcome == "consistent"


@given(written, written, st.sampled_from(PAIRS))
def test_what_no_reading_allows_is_always_flagged(value: Decimal, other: Decimal, pair: tuple[str, str]) -> None:
    """A conversion off by more than the free zeros of both figures allow is inconsistent."""
    source, computed = measure(value, pair[0]), measure(other, pair[1])
    exact = exactly(value, *pair)
    assume(exact > 0)
    assume(not exact / 4 <= other <= exact * 4)  # 100 may be anything from 50 to 200
    assume(pair[0] not in ("degree_Celsius", "degree_Fahrenheit"))
    assert judge(Relation(Term(computed), Term(source), form="conversion")).outcome == "inconsistent"


@given(written, written, st.sampled_from(PAIRS), st.integers(0, 3))
def test_widening_never_creates_a_finding(value: Decimal, other: Decimal, pair: tuple[str, str], more: int) -> None:
    """A figure whose zeros are freer fits at least as well."""
    source, computed = measure(value, pair[0]), measure(other, pair[1])
    assert computed.quantity is not None
    assert source.quantity is not None
    assert computed.quantity.free is not None
    wider = replace(computed.quantity, free=computed.quantity.free.scaleb(more))
    relation = Relation(Term(computed), Term(source))
    widened = Relation(Term(replace(computed, quantity=wider)), Term(source))
    if judge(relation).outcome == "consistent":
        assert judge(widened).outcome == "consistent"


@given(written, written, hedges)
def test_a_hedge_never_creates_a_finding(value: Decimal, other: Decimal, hedge: Hedge | None) -> None:
    """What holds of a plain figure holds of the hedged one."""
    plain = Relation(Term(measure(value, "meter")), Term(measure(other, "meter")))
    hedged = Relation(Term(measure(value, "meter", hedge=hedge)), Term(measure(other, "meter")))
    if judge(plain).outcome == "consistent":
        assert judge(hedged).outcome == "consistent"


@given(st.lists(st.integers(0, 10**7), min_size=2, max_size=8))
def test_a_right_total_is_always_verified(parts: list[int]) -> None:
    """Counts and their exact sum are consistent as written."""
    total = Apply("+", tuple(Term(number(each)) for each in parts))
    assert judge(Relation(Term(number(sum(parts))), total)).reading == "narrow"


@given(st.lists(st.integers(1, 10**6).filter(lambda n: n % 10), min_size=2, max_size=6), st.integers(1, 10**6))
def test_a_wrong_total_of_exact_counts_is_always_found(parts: list[int], excess: int) -> None:
    """Where no figure ends in zero, nothing is free, and each difference is a finding."""
    reported = sum(parts) + excess
    assume(reported % 10)
    total = Apply("+", tuple(Term(number(each)) for each in parts))
    assert judge(Relation(Term(number(reported)), total)).outcome == "inconsistent"


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from([0, 1]))
def test_an_honest_percentage_is_never_flagged(part: int, more: int, digits: int) -> None:
    """A share rounded to whole percents or tenths is consistent with the counts that it was computed from."""
    whole = part + more
    place = Decimal(1).scaleb(-digits)
    exact = Fraction(part * 100, whole)
    value = (Decimal(exact.numerator) / Decimal(exact.denominator) / place).to_integral_value(ROUND_HALF_UP) * place
    quantity = Quantity(value, "percent", "percent", place)
    share = Claim(Document.of(f"{value} %"), 0, 3, 0, 1, "percent", quantity)
    relation = Relation(Term(share), Apply("/", (Term(number(part)), Term(number(whole)))))
    assert judge(relation).outcome == "consistent"


@given(st.integers(101, 10**6), st.sampled_from(PAIRS[:4]), st.data())
def test_a_diagnosis_always_repairs(value: int, pair: tuple[str, str], data: st.DataObject) -> None:
    """Whatever the diagnosis says of a conversion, writing it makes the two figures fit."""
    source = measure(Decimal(value), pair[0])
    exact = exactly(Decimal(value), *pair)
    place = data.draw(places(exact))
    rounded = (exact / place).to_integral_value(ROUND_HALF_EVEN) * place
    digits = list(format(abs(rounded), "f"))
    at = data.draw(st.integers(0, len(digits) - 1))
    assume(digits[at].isdigit())
    digits[at] = data.draw(st.sampled_from("0123456789"))
    slipped = Decimal("".join(digits))
    assume(slipped)
    computed = measure(slipped, pair[1], step=min(place, Decimal(1)))
    found = diagnose(judge(Relation(Term(computed), Term(source), form="conversion")))
    if found is None or found.value is None or found.slip == "figures-swapped":  # that changes both
        return
    mended = measure(found.value, found.suspect.unit, step=min(place, Decimal(1)))
    sides = (mended, source) if found.suspect is computed else (computed, mended)
    assert fit(*(each.quantity for each in sides if each.quantity is not None)) in ("narrow", "wide")


@given(written, st.sampled_from(["==", "<=", "<", ">=", ">"]), written)
def test_facts_and_claims_are_judged_alike(value: Decimal, operator: str, other: Decimal) -> None:
    """A figure of a rule and the same figure of a document give the same verdict."""
    claim, fact = measure(other, "meter"), measure(value, "meter")
    assert fact.quantity is not None
    by_claim = judge(Relation(Term(fact), Term(claim), operator))  # type: ignore[arg-type] # drawn from the operators
    by_fact = judge(Relation(Constant(fact.quantity), Term(claim), operator))  # type: ignore[arg-type] # likewise
    assert (by_claim.outcome, by_claim.reading) == (by_fact.outcome, by_fact.reading)


UNITS = ["", "people", "percent", "percentage_point", "basis_point", "USD", "EUR", "USD / oil_barrel", "meter", "mile ** 2",
         "degree_Celsius", "delta_degree_Fahrenheit", "kelvin", "year", "day", "ton", "people / kilometer ** 2", "no such unit"]  # fmt: skip
KINDS: st.SearchStrategy[Kind] = st.sampled_from(
    ["count", "measure", "percent", "percentage_point", "money", "number", "ratio", "age", "duration"]
)


@st.composite
def figures(draw: st.DrawFn) -> Claim:
    """Any figure that extraction might hand over: ranges, zeros, negatives, indefinite ones, odd units."""
    value = draw(st.none() | st.decimals(-(10**9), 10**9, places=2) | st.integers(-(10**15), 10**15).map(Decimal))
    low, high = draw(st.sampled_from([(None, None), (Decimal(3), Decimal(5)), (None, Decimal(5)), (Decimal(0), None)]))
    step = Decimal((0, (1,), draw(st.integers(-3, 6))))
    free = draw(st.none() | st.just(step) | st.just(step * 10))
    senses = draw(st.sampled_from([(), ("ton", "metric_ton", "long_ton"), ("meter", "mile")]))
    readings = draw(st.sampled_from([(), (Decimal(7),), (Decimal(0), Decimal("1.5"))]))
    quantity = Quantity(
        value, draw(st.sampled_from(UNITS)), draw(KINDS), step, free, draw(st.booleans()),
        low if value is None else None, high if value is None else None, draw(hedges), senses, readings,
    )  # fmt: skip
    return Claim(Document.of("12,345 of them"), 0, 14, 0, 6, quantity.kind, quantity)


def expressions() -> st.SearchStrategy[Expression]:
    leaves = figures().map(Term)
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(Apply, st.sampled_from(["+", "min", "max"]), st.lists(inner, min_size=1, max_size=3).map(tuple)),
            st.builds(Apply, st.sampled_from(["-", "*", "/"]), st.tuples(inner, inner)),
            st.builds(Apply, st.sampled_from(["neg", "abs"]), st.tuples(inner)),
        ),
        max_leaves=5,
    )


@given(
    expressions(),
    expressions(),
    st.sampled_from(["==", "!=", "<=", "<", ">=", ">"]),
    st.sampled_from(["equation", "conversion", "precision", "dimension", "restatement", "translation"]),
)
def test_any_relation_gets_a_verdict(left: Expression, right: Expression, operator: str, form: str) -> None:
    """Nothing that a check may assert makes the judge or the diagnosis raise; a skipped relation has its reason."""
    relation = Relation(left, right, operator, form)  # type: ignore[arg-type] # drawn from the operators and forms
    verdict = judge(relation)
    assert bool(verdict.reason) == (verdict.outcome == "skipped")
    assert (verdict.reading is None) == (verdict.outcome != "consistent")
    found = diagnose(verdict, related=[verdict])
    assert found is None or verdict.outcome == "inconsistent"
