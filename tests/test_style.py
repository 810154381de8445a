"""House rules that a syntax tree can show: no float in verdicts, no branch on a language, no broad except."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.locales import languages
from tests import source

EXACT_ROOMS = ("model", "units", "judge", "extract", "rulebook", "ledger", "checks")  # no float in these
LANGUAGE_NAMES = {"lang", "language", "base"}
BROAD = {"Exception", "BaseException"}
OUTPUT_ROOMS = ("cli", "writers")
Rule = Callable[[ast.AST], bool]


def broken(rule: Rule, paths: list[Path]) -> list[str]:
    """The places where a node of a file breaks a rule."""
    return [
        f"{path.relative_to(source.ROOT)}:{getattr(node, 'lineno', 0)}"
        for path in paths
        for node in ast.walk(source.tree(path))
        if rule(node)
    ]


def in_rooms(*rooms: str) -> list[Path]:
    """The files of some rooms, whether a room is a folder or a file."""
    return [path for path in source.modules() if path.relative_to(source.PACKAGE).parts[0].removesuffix(".py") in rooms]


def is_float(node: ast.AST) -> bool:
    """A float literal or a call of float()."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float)
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float"


def is_broad_except(node: ast.AST) -> bool:
    """An except that catches all errors."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(each is None or (isinstance(each, ast.Name) and each.id in BROAD) for each in caught)


def names_a_language(node: ast.AST) -> bool:
    """A variable or attribute that holds a language code."""
    if isinstance(node, ast.Attribute):
        return node.attr in LANGUAGE_NAMES
    return isinstance(node, ast.Name) and node.id in LANGUAGE_NAMES


def codes(node: ast.AST) -> Iterator[str]:
    """The language codes that are written out in an expression."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and each.value in languages():
            yield str(each.value)


def branches_on_language(node: ast.AST) -> bool:
    """A comparison, or a match, of a language code with a code written out."""
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        return any(names_a_language(each) for each in sides) and any(any(codes(each)) for each in sides)
    return isinstance(node, ast.Match) and names_a_language(node.subject)


def runs_text(node: ast.AST) -> bool:
    """A call that runs text as code."""
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec", "compile"}
    )


def prints(node: ast.AST) -> bool:
    """A call of print()."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


@pytest.mark.parametrize(
    ("rule", "bad", "good"),
    [
        (is_float, "x = 0.5", "x = Decimal('0.5')"),
        (is_float, "x = float(y)", "x = int(y)"),
        (
            is_broad_except,
            "try:\n  f()\nexcept (ValueError, Exception):\n  pass",
            "try:\n  f()\nexcept ValueError:\n  pass",
        ),
        (is_broad_except, "try:\n  f()\nexcept:\n  pass", "try:\n  f()\nexcept OSError:\n  pass"),
        (branches_on_language, "a = claim.lang == 'ar'", "a = claim.lang == other.lang"),
        (branches_on_language, "a = lang in ('ar', 'fa')", "a = lang in languages()"),
        (runs_text, "eval('1')", "f.compile('1')"),
        (prints, "print(1)", "echo(1)"),
    ],
)
def test_the_rules_themselves(rule: Rule, bad: str, good: str) -> None:
    """Each rule sees what it forbids and lets pass what it allows."""
    assert any(rule(node) for node in ast.walk(ast.parse(bad)))
    assert not any(rule(node) for node in ast.walk(ast.parse(good)))


def test_no_float_takes_part_in_a_verdict() -> None:
    """The rooms that make and judge numbers hold no float."""
    assert broken(is_float, in_rooms(*EXACT_ROOMS)) == []


def test_no_error_is_swallowed() -> None:
    """Only named errors are caught."""
    assert broken(is_broad_except, source.modules()) == []


def test_no_code_is_for_one_language() -> None:
    """What differs between languages is data: no branch tests for a language."""
    assert broken(branches_on_language, source.modules()) == []


def test_no_text_is_run() -> None:
    """No text of a document or rule is ever run as code."""
    assert broken(runs_text, source.modules()) == []


def test_only_the_command_line_and_writers_print() -> None:
    """Rooms give values; printing is for the command line."""
    others = [path for path in source.modules() if path not in in_rooms(*OUTPUT_ROOMS)]
    assert broken(prints, [path for path in others if path.name not in ("generate.py", "__main__.py")]) == []


def test_model_values_are_frozen() -> None:
    """Every dataclass of the model is frozen."""
    loose = [
        f"{path.name}:{node.lineno} {node.name}"
        for path in in_rooms("model")
        for node in ast.walk(source.tree(path))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if "dataclass" in ast.unparse(decorator) and "frozen=True" not in ast.unparse(decorator)
    ]
    assert loose == []


def test_every_module_says_what_it_is() -> None:
    """Every module of the package, the tests and the benchmarks begins with a docstring."""
    folders = (source.PACKAGE, source.ROOT / "tests", source.ROOT / "benchmarks")
    paths = [path for folder in folders for path in source.modules(folder)]
    silent = [path for path in paths if path.read_text("utf-8").strip() and not ast.get_docstring(source.tree(path))]
    assert [str(path.relative_to(source.ROOT)) for path in silent] == []


def test_every_test_has_a_sentence() -> None:
    """Every test says in its docstring what it holds to be true."""
    silent = [
        f"{path.relative_to(source.ROOT)}:{node.lineno} {node.name}"
        for path in source.modules(source.ROOT / "tests")
        for node in source.functions(path)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_ignore_names_its_code_and_why() -> None:
    """A silenced warning names what it silences and, after it, the reason."""
    marker = re.compile(r"#\s*(?:type:\s*ignore|noqa|pragma:\s*no cover)(.*)")
    wanted = re.compile(r"\s*(?:\[[\w-]+\]|:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)\s*(?:#|-|–|:)\s*\w+")
    bare = [
        f"{path.relative_to(source.ROOT)}:{number}"
        for path in source.modules()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (found := marker.search(line)) and not wanted.match(found.group(1))
    ]
    assert bare == []


def test_nothing_is_left_to_do_in_the_source() -> None:
    """No note of unfinished work stands in the package."""
    words = re.compile(r"\b(?:TODO|FIXME)\b")
    paths = [*source.modules(), *source.PACKAGE.rglob("*.yaml")]
    assert [str(path) for path in paths if words.search(path.read_text("utf-8"))] == []


def test_packs_hold_words_not_patterns() -> None:
    """No scalar of a language pack is a regular expression."""
    pattern = re.compile(r"\\[dwsbDWSB]|\(\?|\.\*|\.\+|\[\^|\[[a-zء-ي]-[a-zء-ي]\]")
    lines = [
        f"{path.relative_to(source.ROOT)}:{number}"
        for path in sorted((source.PACKAGE / "locales").rglob("*.yaml"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line.split(" #")[0])
    ]
    assert lines == []
