"""The same figure twice: the coarser one must be a rounding or truncation of the finer one."""

from __future__ import annotations

import pytest

from factcheck.judge import judge
from factcheck.model import Hedge
from tests.judge.figures import ABOUT, MORE_THAN, claim, count, equation, outcome


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("57,103", "57,103", "consistent narrow"),
        ("57,103", "54,103", "inconsistent"),
        ("57,000", "57,103", "consistent wide"),  # rounded to thousands
        ("57,000", "57,903", "consistent wide"),  # truncated
        ("58,000", "57,499", "inconsistent"),  # 57,499 rounds to 57,000
        ("7.7 million", "7,712,345", "consistent narrow"),
        ("7.7 million", "7,799,999", "consistent wide"),  # truncated
        ("7.7 million", "7,649,999", "inconsistent"),
        ("7.7 million", "7.8 million", "inconsistent"),  # said equally finely, and not the same
        ("110,000", "120,000", "inconsistent"),
        ("110,000", "112,000", "consistent wide"),
    ],
)
def test_the_coarser_figure_is_a_rounding_of_the_finer(one: str, other: str, expected: str) -> None:
    """It does not matter which of the two stands first."""
    assert outcome(judge(equation(count(one), count(other), form="restatement"))) == expected
    assert outcome(judge(equation(count(other), count(one), form="restatement"))) == expected


def test_hedges_reach_as_far_as_they_say() -> None:
    """About 60,000 restated as 58,901 is fine, as 52,901 is not; more than 60,000 may be anything above."""
    about = count("60,000", hedge=ABOUT)
    assert outcome(judge(equation(about, count("58,901"), form="restatement"))) == "consistent narrow"
    # About 60,000 is free to the place of the 6: 55,000 to 70,000, widened by 5 % of that, 3,500.
    assert outcome(judge(equation(about, count("51,401"), form="restatement"))) == "inconsistent"
    over = count("60,000", hedge=MORE_THAN)
    assert outcome(judge(equation(over, count("99,901"), form="restatement"))) == "consistent hedged"
    assert outcome(judge(equation(over, count("51,901"), form="restatement"))) == "inconsistent"


def test_the_finer_figure_takes_its_hedge_along() -> None:
    """«نحو 58,901» may be restated as 60 thousand: about 58,901 reaches to 61,846."""
    fine = count("58,901", hedge=Hedge("about", ABOUT.down, ABOUT.up))
    assert outcome(judge(equation(count("60 ألف"), fine, form="restatement"))) == "consistent narrow"


def test_units_may_differ() -> None:
    """1.2 km restated as 1,234 m is a rounding, as 1,350 m it is not."""
    assert outcome(judge(equation(claim("1.2", "kilometer"), claim("1,234", "meter"), form="restatement"))) == (
        "consistent narrow"
    )
    assert outcome(judge(equation(claim("1.2", "kilometer"), claim("1,351", "meter"), form="restatement"))) == (
        "inconsistent"
    )


def test_a_range_restated_must_meet_the_figure() -> None:
    """50 to 52 restated as 51 is fine, as 57 it is not."""
    assert outcome(judge(equation(count("50-52"), count("51"), form="restatement"))) == "consistent narrow"
    assert outcome(judge(equation(count("50-52"), count("57"), form="restatement"))) == "inconsistent"
