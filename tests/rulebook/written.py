"""An assertion written back as text: the other way of the parser, for its laws."""

from __future__ import annotations

from factcheck.rulebook.expression import Assertion, in_words


def written(assertion: Assertion) -> str:
    """An assertion as text, from which the same assertion is read; inner operations stand in brackets."""
    clauses = []
    for each in assertion:
        several = [f"{in_words(one.left)} {one.operator} {in_words(one.right)}" for one in each.alternatives]
        clauses.append(several[0] if len(several) == 1 else f"({' or '.join(several)})")
    return " and ".join(clauses)
