"""What puts explanations in order: how slips happen, and what the other figures say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.judge import diagnose, judge
from factcheck.judge.candidates import Candidate
from factcheck.judge.likelihood import derived, natural, odds, order, whole_quotient
from tests.judge.figures import applied, claim, conversion, count, equation, percent


def weight(slip: str, written: str, meant: str, *, kind: str = "count") -> Decimal:
    """The odds that a figure was meant by another."""
    made = percent(written) if kind == "percent" else count(written)
    return odds(Candidate(slip, made, 3, Decimal(meant)))


@pytest.mark.parametrize(
    ("likelier", "rarer"),
    [
        (("digits-swapped", "1,420", "1240"), ("digits-swapped", "1,420", "1024")),  # neighbours, the ends of a run
        (("digits-swapped", "1,420", "4120"), ("digit-wrong", "1,420", "1520")),
        (("digits-swapped", "1,425", "1524"), ("digits-swapped", "1,425", "5142")),  # two of them, all of them
        (("digit-wrong", "780", "730"), ("digit-wrong", "780", "710")),  # 8 looks like 3, and not like 1
        (("digit-wrong", "780", "790"), ("digit-wrong", "780", "740")),  # 9 lies beside 8 on the keyboard
        (("digit-doubled", "224,101", "24101"), ("digit-added", "1,680", "680")),
        (("digit-added", "122", "12"), ("digit-added", "122", "22")),  # a double in a short figure, too
        (("digit-added", "1,680", "680"), ("digit-lost", "680", "1680")),
        (("decimal-moved", "520", "52"), ("decimal-moved", "52", "0.52")),  # no count has decimals
        (("decimal-moved", "520", "5200"), ("decimal-moved", "520", "52000")),
    ],
)
def test_one_slip_is_likelier_than_another(likelier: tuple[str, str, str], rarer: tuple[str, str, str]) -> None:
    """The odds follow what happens to typed and copied figures."""
    assert weight(*likelier) > weight(*rarer)


def test_a_percentage_that_is_one_off_was_rounded_wrongly() -> None:
    """3.2 % for 3.15 %, rounded twice, is likelier than one worked out wrongly as 3.2 for 5.7."""
    near = weight("percentage-wrong", "3.2", "3.1", kind="percent")
    assert near > weight("percentage-wrong", "3.2", "5.7", kind="percent")


def test_a_list_that_falls_speaks_for_itself() -> None:
    """51, 32 and 27 give 110: with 17 for the last the list still falls from the first to the last, with 22 for 32 it does not."""
    shares = [percent("51"), percent("32"), percent("27")]
    whole = equation(percent("100"), applied("+", *shares))
    assert order(Candidate("digit-wrong", shares[2], 3, Decimal(17)), whole) > 1
    assert order(Candidate("digit-wrong", shares[1], 3, Decimal(22)), whole) == 1
    two = equation(percent("100"), applied("+", *shares[:2]))
    assert order(Candidate("digit-wrong", shares[1], 3, Decimal(22)), two) == 1


def test_the_figure_worked_out_is_blamed_first() -> None:
    """9,617 girls and 8,815 boys are 18,432: beside 18,132 each may have one digit wrong, and the total was worked out."""
    total = count("18,132")
    found = diagnose(judge(equation(total, applied("+", count("9,617"), count("8,815")))))
    assert found is not None
    assert (found.suspect, found.value) == (total, Decimal(18432))
    assert {each.value for each in found.others} >= {Decimal(9317), Decimal(8515)}


def test_the_percentage_of_the_wrong_base_is_named() -> None:
    """56.4 to 64.4 million is 14.2 %; 12.4 % is the rise in the new figure, and 14.2 with its digits swapped as well."""
    rise = applied("/", applied("-", claim("64.4 million", "USD"), (old := claim("56.4 million", "USD"))), old)
    reported = percent("12.4")
    found = diagnose(judge(equation(reported, rise)))
    assert found is not None
    assert (found.slip, found.suspect, found.value) == ("wrong-base", reported, Decimal("14.2"))


def test_a_rounder_source_was_worked_out_wrongly() -> None:
    """194 km² are 75 mi²; 121 is what the factor for lengths gives, and 75 is the rounder of the two."""
    source = claim("121", "mile ** 2")
    found = diagnose(judge(conversion(claim("194", "kilometer ** 2"), source)))
    assert found is not None
    assert (found.slip, found.suspect, found.value) == ("linear-factor", source, Decimal(75))


def test_of_two_mentions_the_smaller_is_rather_right() -> None:
    """Small figures are commoner than large ones: beside 318 households, 813 is blamed wherever it stands."""
    small, large = count("318"), count("813")
    for left, right in ((small, large), (large, small)):
        found = diagnose(judge(equation(left, right, form="restatement")))
        assert found is not None
        assert (found.slip, found.suspect, found.value) == ("digits-swapped", large, Decimal(318))


def test_a_part_that_was_round_is_blamed_before_another() -> None:
    """2,306 and 4,360 give 6,666, not 6,720; each part may have a digit wrong, and the round one of them was rounder."""
    total, one, other = count("6,720"), count("2,306"), count("4,360")
    relation = equation(total, applied("+", one, other))
    rounder = Candidate("digit-wrong", one, 3, Decimal(2360))
    assert natural(rounder, relation) > 1
    assert natural(Candidate("digit-wrong", other, 3, Decimal(4414)), relation) < 1
    assert natural(Candidate("digit-wrong", total, 3, Decimal(6666)), relation) == 1
    assert natural(Candidate("digit-lost", one, 3, Decimal(23060)), relation) == 1
    assert natural(rounder, equation(one, count("5"), "<=")) == 1


@pytest.mark.parametrize(
    ("coarse", "fine", "value"),
    [
        ("12,400", "21,438", "12438"),  # «12,400» may be a rounded 12,438
        ("1,864", "1,648", "1648"),  # three digits in another order
    ],
)
def test_a_restatement_is_repaired_by_a_rounding(coarse: str, fine: str, value: str) -> None:
    """The misspelt figure of two need only round to the other."""
    verdict = judge(equation(count(coarse), count(fine), form="restatement"))
    found = diagnose(verdict)
    assert found is not None
    assert Decimal(value) in {each.value for each in (found, *found.others)}
    assert found.slip == "digits-swapped"


def test_a_digit_lost_behind_the_point_is_found() -> None:
    """396 of 42,089 are 0.94 %: 0.4 lost its nine."""
    reported = percent("0.4")
    found = diagnose(judge(equation(reported, applied("/", count("396"), count("42,089")))))
    assert found is not None
    every = [(each.slip, each.suspect, each.value) for each in (found, *found.others)]
    assert ("digit-lost", reported, Decimal("0.94")) in every


@pytest.mark.parametrize("meant", ["3", "162"])
def test_a_whole_quotient_speaks_for_its_counts(meant: str) -> None:
    """126 camps among 42 teams are 3 each to the last camp, which no misread count gives but by chance."""
    average, camps, teams = claim("4", "camps"), count("126", "camps"), count("42", "teams")
    relation = equation(average, applied("/", camps, teams))
    suspect = average if meant == "3" else camps
    assert derived(Candidate("digit-wrong", suspect, 3, Decimal(meant)), relation) == (8 if meant == "3" else 1)
    assert whole_quotient(relation) == 3
    assert whole_quotient(equation(average, applied("/", count("127"), teams))) is None
    assert whole_quotient(equation(average, applied("/", claim("12.6", "kilogram"), teams))) is None
    assert whole_quotient(equation(camps, applied("*", average, teams))) is None
