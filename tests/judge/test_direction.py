"""What may be wrong where figures go the other way than the words of change say."""

from __future__ import annotations

from factcheck.judge import diagnose, judge
from factcheck.model import Relation, Term
from tests.judge.figures import count


def test_the_figure_that_one_swap_turns_round_is_named() -> None:
    """«انخفضت من 4,620 إلى 4,985»: 6,420 with its digits swapped; the new figure as 3,985 or exchanged come behind."""
    new, old = count("4,985", "حالة"), count("4,620", "حالة")
    found = diagnose(judge(Relation(Term(new), Term(old), "<", topic="direction")))
    assert found is not None
    every = [(each.slip, each.suspect) for each in (found, *found.others)]
    assert ("digits-swapped", old) in every


def test_other_slips_of_the_old_figure_are_rarer() -> None:
    """Sales fell from 212 to 251: 312 has a wrong digit, and was published before; 151 for 251 is likelier."""
    new, old = count("251"), count("212")
    found = diagnose(judge(Relation(Term(new), Term(old), "<", topic="direction")))
    assert found is not None
    slips = [(each.slip, each.suspect) for each in (found, *found.others)]
    assert found.suspect == new
    assert ("digit-wrong", new) in slips
