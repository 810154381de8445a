"""The slips behind a part above its whole: which of the two is probably wrong, and what can be said of it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.judge import diagnose, judge
from factcheck.model import Constant, Diagnosis, Document, Term
from tests.judge.figures import count, equation, percent, plain, quantity
from tests.judge.test_diagnosis import dated


def of_two(part: str, whole: str, unit: str = "people") -> tuple[Diagnosis | None, tuple[str, str]]:
    """The diagnosis of a part that must not exceed its whole, in one document."""
    document = Document.of(f"{part} of {whole}")
    low, high = count(part, unit, document=document), count(whole, unit, document=document)
    # Both figures start at 0 in the helper; the whole stands behind the part.
    high = type(high)(
        document, len(part) + 4, len(document.text), len(part) + 4, len(document.text), "count", high.quantity
    )
    verdict = judge(equation(low, high, "<="))
    assert verdict.outcome == "inconsistent"
    found = diagnose(verdict)
    names = {low.identity: "part", high.identity: "whole"}
    return found, (names[found.suspect.identity] if found else "", found.slip if found else "")


def test_a_zero_too_many_is_undone() -> None:
    """520 of 340 witnesses: 52 with a zero too many explains more than any digit of 340."""
    found, (suspect, _) = of_two("520", "340")
    assert found is not None
    assert suspect == "part"
    assert any(each.value == Decimal(52) for each in (found, *found.others) if each.slip == "decimal-moved")


def test_a_whole_that_lost_a_digit_names_no_value() -> None:
    """«34 من أصل 7»: 7 lost a digit, and which one cannot be known: ten figures in the seventies alone would do."""
    found, named = of_two("34", "7", "شخص")
    assert named == ("whole", "digit-lost")
    assert found is not None
    assert found.value is None


def test_swapped_digits_name_their_value() -> None:
    """81 of 64 rooms: 18 with its digits swapped."""
    found, named = of_two("81", "64", "rooms")
    assert named == ("part", "digits-swapped")
    assert found is not None
    assert found.value == Decimal(18)


def test_a_number_word_may_be_wrong() -> None:
    """«سبعون من 61 حافلة»: the word may be wrong, and which word was meant cannot be known."""
    document = Document.of("سبعون من 61 حافلة")
    part = replace(count("70", "حافلة", document=document), number_end=5)
    whole = replace(count("61", "حافلة", document=document), start=9, end=17, number_start=9, number_end=11)
    found = diagnose(judge(equation(part, whole, "<=")))
    assert found is not None
    every = [(each.slip, each.suspect, each.value) for each in (found, *found.others)]
    assert ("word-wrong", part, None) in every


def test_the_bound_of_a_rule_is_not_blamed() -> None:
    """91 % of a share that a rule limits to 20 %: the document's figure is the suspect, 19 with its digits swapped."""
    share = percent("91")
    found = diagnose(judge(equation(share, Constant(quantity("20", "percent", kind="percent")), "<=")))
    assert found is not None
    assert (found.suspect, found.slip, found.value) == (share, "digits-swapped", Decimal(19))


def test_other_orders_are_left_alone() -> None:
    """Dates, figures in words, figures of two documents and sums have no digits that a bound would tell of."""
    assert diagnose(judge(equation(count("939"), count("1,059"), ">="))) is None
    day = equation(dated(), plain("700000", "day"), "<=")
    assert diagnose(judge(day)) is None or isinstance(day.left, Term)


def test_what_cannot_be_compared_has_no_bound() -> None:
    """People have no bound in metres; the relation is skipped and explained by nothing."""
    verdict = judge(equation(percent("91"), Constant(quantity("20", "meter")), "<="))
    assert (verdict.outcome, diagnose(verdict)) == ("skipped", None)
