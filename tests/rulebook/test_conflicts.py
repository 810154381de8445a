"""Rules, ranges and facts that cannot hold together, and those that say nothing new."""

from __future__ import annotations

import time

import pytest

from factcheck.rulebook import conflicts, load, loads
from tests import source

METRICS = "metrics:\n" + "".join(f"  {name}: {{find: {{en: {{counted: [{name}{name}]}}}}}}\n" for name in "abcdef")


def _found(text: str, *, metrics: str = METRICS) -> tuple[list[str], list[str]]:
    """The contradictions and the redundancies of a file, without its name."""
    book = loads(metrics + text, "r")
    assert book.errors == ()
    found = conflicts(book)
    return [each.message for each in found.contradictions], [each.message for each in found.redundancies]


def _rules(written: str) -> str:
    """Rules in a row, put one on a line from the ninth on."""
    return "rules:\n  " + written.replace(", y:", "\n  y:").replace(", z:", "\n  z:") + "\n"


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("x: {assert: a < b}, y: {assert: b < a}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: a < b}, y: {assert: a > b + 1}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: a == b + c}, y: {assert: b == a + 1}, z: {assert: c >= 0}", "the rule 'z' cannot hold together with the rule 'x' (r:9) and the rule 'y' (r:10)"),
        ("x: {assert: a < a}", "the rule 'x' can never hold"),
        ("x: {assert: a < b < a}", "the rule 'x' can never hold"),
        ("x: {assert: 2 < 1}", "the rule 'x' can never hold"),
        ("x: {assert: a == b}, y: {assert: a != b}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: change(a) > 0}, y: {assert: a <= previous.a}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: a / b < 1}, y: {assert: a / b > 2}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: growth(a) < 5 %}, y: {assert: growth(a) > 7 %}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: a * 2 <= 10}, y: {assert: a > 5}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: a / 2 <= 10}, y: {assert: a > 20}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: 10 % * a > 3}, y: {assert: a < 30}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: -a >= b and b > 0}, y: {assert: a >= 0}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: 'sum(a, b) < c'}, y: {assert: c <= a + b}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: count(a) > 3}, y: {assert: count(a) < 2}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
        ("x: {assert: at(2024-01-31).a > a}, y: {assert: a >= at(2024-01-31).a}", "the rule 'y' cannot hold together with the rule 'x' (r:9)"),
    ],
)  # fmt: skip
def test_rules_that_cannot_hold_together(rules: str, told: str) -> None:
    """The last of the fewest rules that clash names the others."""
    assert _found(_rules(rules))[0] == [told]


@pytest.mark.parametrize(
    "rules",
    [
        "x: {assert: a < b}, y: {assert: b < c}",
        "x: {assert: a < b or a < c}, y: {assert: b < a}",
        "x: {assert: a * b < 1}, y: {assert: b * a > 2}",
        "x: {assert: a < 5}, y: {assert: a > 10 km²}",
        "x: {assert: a < 30 °C}, y: {assert: a > 80 °F}",
        "x: {assert: abs(a) > 3}, y: {assert: abs(b) < 2}",
    ],
)
def test_rules_that_can(rules: str) -> None:
    """What is not shown to clash is left alone: other figures, other units, one of several."""
    assert _found(_rules(rules))[0] == []


def test_rules_of_different_times() -> None:
    """Two rules that are never valid on one day do not meet; those that share a day do."""
    apart = "rules:\n  x: {assert: a < b, valid_to: 2023-12-31}\n  y: {assert: b < a, valid_from: 2024-01-01}\n"
    assert _found(apart) == ([], [])
    assert _found(apart.replace("2024-01-01", "2023-12-31"))[0] == [
        "the rule 'y' cannot hold together with the rule 'x' (r:9)"
    ]


def test_ranges_and_facts() -> None:
    """An empty range, a fact outside its range, two facts that differ: each is told at its place."""
    metrics = """
metrics:
  beds: {find: {en: {counted: [beds]}}, range: {min: 10, max: 5 beds}}
  area: {find: {en: {dimension: area}}, range: {min: 0, max: 5 km²}}
  members: {find: {en: {counted: [members]}}}
facts:
  - {metric: area, value: 3 square miles}
  - {metric: members, value: 79}
  - {metric: members, value: 81, id: newer}
  - {metric: members, value: 83, as_of: 2024-01-31}
"""
    assert _found("", metrics=metrics)[0] == [
        "the range of the metric 'beds' can never hold",
        "the fact 3 square miles for 'area' cannot hold together with the range of the metric 'area' (r:4)",
        "the fact newer cannot hold together with the fact 79 for 'members' (r:8)",
        "the fact 83 for 'members' cannot hold together with the fact newer (r:9)",
    ]


def test_facts_of_different_days() -> None:
    """Facts of two days may differ, two of one day may not; rounding and tolerance count."""
    facts = """facts:
  - {metric: a, value: 5, as_of: 2024-01-31}
  - {metric: a, value: 6, as_of: 2024-02-29}
  - {metric: b, value: 110, tolerance: 5}
  - {metric: b, value: 114}
"""
    assert _found(facts)[0] == []
    assert _found(facts.replace("02-29", "01-31"))[0] == [
        "the fact 6 for 'a' cannot hold together with the fact 5 for 'a' (r:9)"
    ]


def test_ties_between_metrics() -> None:
    """A rule that says the opposite of a behaviour or a tie cannot hold."""
    metrics = """
metrics:
  total: {behaviour: cumulative, find: {en: {counted: [xx]}}}
  deaths: {behaviour: cumulative, grows_by: new, find: {en: {counted: [yy]}}}
  new: {find: {en: {counted: [zz]}}}
  carried: {carries: open, find: {en: {counted: [vv]}}}
  open: {rolls: {from: carried, plus: [new], minus: [deaths]}, find: {en: {counted: [ww]}}}
"""
    rules = """rules:
  falls: {assert: total < previous.total}
  shrinks: {assert: deaths < previous.deaths + new}
  loses: {assert: carried != previous.open}
  leaks: {assert: open > carried + new - deaths}
"""
    assert _found(rules, metrics=metrics)[0] == [
        "the rule 'falls' cannot hold together with 'behaviour' of the metric 'total' (r:3)",
        "the rule 'shrinks' cannot hold together with 'grows_by' of the metric 'deaths' (r:4)",
        "the rule 'loses' cannot hold together with 'carries' of the metric 'carried' (r:6)",
        "the rule 'leaks' cannot hold together with 'rolls' of the metric 'open' (r:7)",
    ]


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("x: {assert: a < b}, y: {assert: a < b}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: a < b}, y: {assert: a <= b}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: a <= b}, y: {assert: a < b}", "the rule 'x' says no more than the rule 'y' (r:10)"),
        ("x: {assert: a <= 4 and b <= 4}, y: {assert: a + b <= 8}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: a < 4, severity: warning}, y: {assert: a < 5, severity: note}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: a < 4}, y: {assert: a != 4}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: a == b}, y: {assert: b == a}", "the rule 'y' says no more than the rule 'x' (r:9)"),
        ("x: {assert: 1 < 2}", "the rule 'x' always holds, whatever the figures are"),
        ("x: {assert: a <= a + 1}", "the rule 'x' always holds, whatever the figures are"),
    ],
)  # fmt: skip
def test_rules_that_say_nothing_new(rules: str, told: str) -> None:
    """Of two that say the same, the later one is told; of a weak and a strong one, the weak one."""
    assert _found(_rules(rules)) == ([], [told])


@pytest.mark.parametrize(
    "rules",
    [
        "x: {assert: a == b + c}, y: {assert: c >= 0}, z: {assert: b <= a}",
        "x: {assert: a < 4, severity: warning}, y: {assert: a < 5}",
        "x: {assert: a < 4, valid_to: 2023-12-31}, y: {assert: a < 5}",
        "x: {assert: a < 4}, y: {assert: a < 5 or b < 3}",
        "x: {assert: a < 4}, y: {assert: a != 3}",
    ],
)
def test_rules_that_say_more(rules: str) -> None:
    """A rule speaks where another needs a figure more, weighs less, or is not valid."""
    assert _found(_rules(rules)) == ([], [])


def test_facts_said_twice() -> None:
    """The second of two facts of one day that agree says nothing."""
    facts = "facts:\n  - {metric: a, value: 5, as_of: 2024-01-31}\n  - {metric: a, value: 5, as_of: 2024-01-31}\n"
    assert _found(facts)[1] == ["the fact 5 for 'a' says no more than the fact 5 for 'a' (r:9)"]


def test_metrics_that_find_the_same() -> None:
    """The second never gets a figure, for the first one takes it."""
    metrics = "metrics:\n  one: {find: {en: {counted: [beds]}}}\n  two: {title: again, find: {en: {counted: beds}}}\n"
    assert _found("", metrics=metrics)[1] == ["the metric 'two' finds the same figures as 'one' (r:2)"]


def test_the_packs_that_ship_are_free_of_both() -> None:
    """Packs that contradict themselves would be a poor example."""
    found = conflicts(load([source.ROOT / "rules"]))
    assert (found.contradictions, found.redundancies) == ((), ())


def test_many_rules_in_bounded_time() -> None:
    """Two thousand rules that hang together in pairs, or all in one, take seconds."""
    lines = ["metrics:"] + [f"  m{n}: {{find: {{en: {{counted: [w{n}]}}}}}}" for n in range(1000)] + ["rules:"]
    pairs = [f"  r{n}: {{assert: m{n} <= m{n ^ 1} + {n}}}" for n in range(1000)]
    row = [f"  s{n}: {{assert: m{n} <= m{n + 1}}}" for n in range(999)]
    for rules in (pairs, row):
        book = loads("\n".join(lines + rules))
        started = time.process_time()
        assert conflicts(book).contradictions == ()
        assert time.process_time() - started < 10


def test_figures_of_which_nothing_can_be_said() -> None:
    """A hedged end of a range, and a sum of two kinds of figures, are left out; the rest is compared."""
    metrics = "metrics:\n  a: {find: {en: {counted: [aa]}}, range: {min: about 50, max: 40}}\n"
    assert _found(_rules("x: {assert: a > 5 + 3 km² and a > 60}"), metrics=metrics)[0] == [
        "the rule 'x' cannot hold together with the range of the metric 'a' (r:2)"
    ]


def test_what_is_not_compared_is_counted() -> None:
    """Rules in units that do not convert, and rules of which too many hang together, are left out and counted."""
    units = loads(METRICS + _rules("x: {assert: a < 5}, y: {assert: a > 10 km²}"))
    assert conflicts(units).left_out == 2
    many = "".join(f"  r{n}: {{assert: a < b + {n}}}\n" for n in range(81))
    assert conflicts(loads(f"{METRICS}rules:\n{many}")).left_out == 81
    days = "".join(f"  - {{metric: a, value: {n}, as_of: 19{n:02d}-01-31}}\n" for n in range(10, 99))
    assert conflicts(loads(f"{METRICS}facts:\n{days}")).left_out == 0


def test_rows_that_grow_are_given_up() -> None:
    """A thicket of inequalities is left alone within bounded time."""
    names = "abcdef"
    rules = [
        f"  r{n}: {{assert: {' + '.join(f'{(n * k) % 7 + 1} * {name}' for k, name in enumerate(names, 1))} <= {n} + previous.a}}"
        for n in range(70)
    ]
    started = time.process_time()
    assert _found("rules:\n" + "\n".join(rules) + "\n")[0] == []
    assert time.process_time() - started < 20
