"""Whatever somebody hands in as a rule file, only errors with a place come out, and in time."""

from __future__ import annotations

import time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.rulebook import Rulebook, loads

KEYS = st.sampled_from(
    ["metrics", "facts", "rules", "find", "en", "counted", "near", "any", "assert", "metric", "value", "rolls", "from", "range", "examples", "x"]
)  # fmt: skip
LEAVES = st.sampled_from(["", "x", "no", "1", "a == 1", "previous.x", "[", "2018-13-45", "م", "x*", "*"])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=15,
)


@given(TREES)
@settings(max_examples=300)
def test_any_tree_gives_a_rulebook(tree: Any) -> None:
    """A rule file of any shape gives a rulebook, its errors in order."""
    import yaml

    book = loads(yaml.safe_dump(tree, allow_unicode=True))
    assert isinstance(book, Rulebook)
    places = [(each.line, each.column) for each in book.errors]
    assert places == sorted(places)
    assert all(line >= 1 and column >= 1 for line, column in places)


@given(st.text(max_size=120))
def test_any_text_gives_a_rulebook(text: str) -> None:
    """And so does a file of any characters."""
    assert isinstance(loads(text), Rulebook)


@given(st.dictionaries(st.sampled_from(["assert", "message"]), st.text(max_size=60)))
def test_any_assertion_gives_a_rulebook(rule: dict[str, str]) -> None:
    """An expression of any characters is an error of its rule alone."""
    import yaml

    plain = {"metrics": {"a": {"find": {"en": {"counted": "x"}}}}, "rules": {"good": {"assert": "a < 3"}, "any": rule}}
    book = loads(yaml.safe_dump(plain, allow_unicode=True))
    assert "good" in [each.id for each in book.rules]


def test_many_rules_load_in_time() -> None:
    """Two thousand rules and as many metrics take seconds at most, however slow the machine."""
    lines = ["metrics:"]
    lines += [f"  m{n}: {{find: {{en: {{counted: [w{n}], near: {{any: [open]}}}}}}}}" for n in range(2000)]
    lines += ["rules:"]
    lines += [f"  r{n}: {{assert: m{n} + 1 <= previous.m{1999 - n}}}" for n in range(2000)]
    started = time.monotonic()
    book = loads("\n".join(lines))
    assert (len(book.metrics), len(book.rules), book.errors) == (2000, 2000, ())
    assert time.monotonic() - started < 20
