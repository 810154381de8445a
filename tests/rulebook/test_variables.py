"""Variables of rule files: `$(name)` for a text or a list of texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.rulebook import load, loads
from factcheck.rulebook.variables import LONGEST

BEDS = """
variables:
  limit: 400 beds
  open: [open, available]
  closed: [closed, $(shut)]
  shut: shut
metrics:
  beds:
    title: beds of $(ward) $$(x)
    find: {en: {counted: [beds], near: {any: $(open), none: [$(shut), $(open)]}}}
    range: {max: $(limit)}
rules:
  r: {assert: beds <= $(limit) - 3, message: "at most $(limit)"}
"""


def _errors(text: str) -> list[str]:
    return [str(each) for each in loads(text, "r.yaml").errors]


def test_texts_and_lists() -> None:
    """A list stands where a list may stand, or adds its items to one; a text stands in any text."""
    text = BEDS.replace("beds of $(ward)", "beds of the ward").replace("$(shut)]\n  shut", "bolted]\n  shut")
    book = loads(text)
    assert book.errors == ()
    beds = book.metrics["beds"]
    (pattern,) = beds.patterns("en")
    assert pattern.near.any == ("open", "available")
    assert pattern.near.none == ("shut", "open", "available")
    assert beds.title == "beds of the ward $(x)"
    assert beds.demands.bounds.at_most is not None
    assert beds.demands.bounds.at_most[0] == "400 beds"
    assert (book.rules[0].text, book.rules[0].message) == ("beds <= 400 beds - 3", "at most 400 beds")


def test_a_variable_that_is_not_there() -> None:
    """It is told at the text that asks for it; a variable may use only those before it."""
    assert _errors(BEDS) == [
        "r.yaml:5:20: unknown variable 'shut'",
        "r.yaml:9:12: unknown variable 'ward'",
        "r.yaml:13:15: the metric 'beds' cannot be used: it has errors of its own",
    ]


def test_an_error_in_a_text_with_variables() -> None:
    """It names the start of the text, for what it is about stands in no file."""
    assert _errors("variables: {least: 3 bedz}\nrules: {r: {assert: 1 < $(least)}}") == [
        "r.yaml:2:21: unknown unit 'bedz'"
    ]


def test_a_list_inside_a_text() -> None:
    """A list has no place within a text."""
    assert _errors("variables: {a: [x, y]}\nmetrics: {m: {title: 'the $(a)', find: {en: {counted: x}}}}") == [
        "r.yaml:2:22: the variable 'a' is a list; it must stand alone, where a list may stand"
    ]


def test_variables_of_an_included_file(tmp_path: Path) -> None:
    """A file sees those of the files that it includes; its own come first; what nobody asks for is told as a hint."""
    (tmp_path / "words.yaml").write_text("variables: {a: one, b: two, c: three}", "utf-8")
    (tmp_path / "main.yaml").write_text(
        "include: words.yaml\nvariables: {b: own}\nmetrics: {m: {find: {en: {counted: [$(a), $(b)]}}}}", "utf-8"
    )
    book = load([tmp_path / "main.yaml"])
    assert book.errors == ()
    assert book.metrics["m"].patterns("en")[0].counted == ("one", "own")
    assert [str(each) for each in book.hints] == [f"{tmp_path}/words.yaml:1:29: the variable 'c' is never used"]


@pytest.mark.parametrize(
    ("value", "message"),
    [("{x: y}", "the variable 'a' must be text or a figure or a list"), ("[[x]]", "'a' must be text or a figure")],
)
def test_what_is_no_variable(value: str, message: str) -> None:
    """A variable is a text or a list of texts."""
    (error,) = loads(f"variables: {{a: {value}}}").errors
    assert message in error.message or "must be" in error.message


def test_variables_cannot_blow_up() -> None:
    """Texts that double from one variable to the next stop at a bound, with one error for each text beyond it."""
    lines = ["variables:", "  v0: abcdefghij"]
    lines += [f"  v{number}: $(v{number - 1})$(v{number - 1})" for number in range(1, 40)]
    lines += ["metrics: {m: {title: $(v39), find: {en: {counted: x}}}}"]
    errors = loads("\n".join(lines)).errors
    assert errors
    assert all(f"longer than {LONGEST:,} characters" in each.message for each in errors)


def test_lists_cannot_blow_up() -> None:
    """Lists of lists stop at a bound, too."""
    lines = ["variables:", f"  v0: [{', '.join(['abcdefghij'] * 50)}]"]
    lines += [f"  v{number}: [{', '.join([f'$(v{number - 1})'] * 40)}]" for number in range(1, 9)]
    errors = loads("\n".join(lines)).errors
    assert [each.message for each in errors] == ["the variables unfold to more than 4,000,000 characters"]
