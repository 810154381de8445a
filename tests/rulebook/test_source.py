"""YAML as rule files have it: text stays text, places are kept, bombs are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import RuleError
from factcheck.rulebook.source import MAX_CHARACTERS, Mapping, Sequence, compose, place_of


def _error(text: str) -> str:
    with pytest.raises(RuleError) as caught:
        compose(text, "rules/health.yaml")
    return str(caught.value)


def test_scalars_stay_text() -> None:
    """Nothing is guessed: no stays no, 3.50 keeps its zero, 12:30 is no number of minutes."""
    assert compose("{a: no, b: 3.50, c: 12:30, d: 2019-03-23, e: null, f: 0x1F}", "f") == {
        "a": "no", "b": "3.50", "c": "12:30", "d": "2019-03-23", "e": "null", "f": "0x1F",
    }  # fmt: skip


def test_every_node_keeps_its_place() -> None:
    """Keys, scalars, lists and mappings know their line and column, counted in code points."""
    root = compose("قتلى:\n  - 'one'\n  - {two: 2}\n", "f")
    assert isinstance(root, Mapping)
    (key,) = root
    rows = root["قتلى"]
    assert isinstance(rows, Sequence)
    assert (place_of(key), place_of(rows), place_of(rows[0]), place_of(rows[1])) == ((1, 1), (2, 3), (2, 5), (3, 5))
    assert place_of(rows[1]["two"]) == (3, 11)


def test_a_place_inside_a_scalar() -> None:
    """A character of a plain or quoted scalar has its own column; a folded scalar has only its start."""
    root = compose("a: open = closed\nb: 'open = closed'\nc: >\n  open = closed\n", "f")
    assert isinstance(root, Mapping)
    assert [root[key].at(5) for key in "abc"] == [(1, 9), (2, 10), (3, 4)]


def test_an_empty_file_is_nothing() -> None:
    """A file of comments only holds no document, and that is no error."""
    assert [compose(text, "f") for text in ("", "# nothing yet\n", "---\n...\n")] == [None, None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3\n", "rules/health.yaml:3:1: the key 'a' is given twice; first in line 1"),
        ("a: [1, 2\nb: 3", "rules/health.yaml:2:2: not YAML: did not find expected ',' or ']'"),
        ("a: !!python/object:os.system x", "rules/health.yaml:1:4: tags such as 'tag:yaml.org,2002:python/object:os.system' are not used in rule files; write plain text"),
        ("a: 1\n---\nb: 2\n", "rules/health.yaml:2:1: a rule file holds one YAML document; put this one into a file of its own"),
        ("a: &x [1, *x]", "rules/health.yaml:1:11: the alias '*x' stands inside the node that it names"),
        ("a: *x", "rules/health.yaml:1:4: no anchor '&x' stands before this alias"),
        ("[1, 2]: 3", "rules/health.yaml:1:1: a key must be plain text"),
        ("[" * 40 + "]" * 40, "rules/health.yaml:1:26: nested more than 24 levels deep"),
    ],
)  # fmt: skip
def test_what_is_refused(text: str, expected: str) -> None:
    """Each refusal names file, line, column and the reason."""
    assert _error(text) == expected


def test_an_alias_repeats_what_it_names() -> None:
    """Words that two languages share may be written once."""
    assert compose("a: &w [x, y]\nb: *w\n", "f") == {"a": ["x", "y"], "b": ["x", "y"]}


def test_a_bomb_of_aliases_is_refused() -> None:
    """Ten levels of ten aliases would be ten thousand million words; the composer counts before it unfolds."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    assert "unfolds to more than 400,000 values" in _error("\n".join(lines))


def test_a_huge_file_is_refused() -> None:
    """The limit is told, so that somebody may split the file."""
    assert _error("#" * (MAX_CHARACTERS + 1)).endswith("the file is longer than 4,000,000 characters; split it")


@pytest.mark.parametrize("text", ["a: \x07", "a: \ud800"])
def test_characters_that_yaml_forbids(text: str) -> None:
    """A control character or half a character is an error of the file, not of the program."""
    assert "not YAML" in _error(text)


@given(st.text(alphabet=st.sampled_from("ab:-{}[]&*!|>'\"#, \n\t1و%@`?"), max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever stands in a file, it is a document, nothing, or a RuleError."""
    assert min(_place(text)) >= 1


def _place(text: str) -> tuple[int, int]:
    """Where a text is wrong, its start where it is right."""
    try:
        compose(text, "f")
    except RuleError as error:
        return error.line, error.column
    return 1, 1
