"""The source of the package as syntax trees: what the tests of order, size and style read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "factcheck"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Import:
    """One imported module: where it stands and whether it runs when the importing module is loaded."""

    path: Path
    line: int
    module: str
    at_load: bool
    for_types: bool

    @property
    def place(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}"


def modules(folder: Path = PACKAGE) -> list[Path]:
    """The Python files below a folder, sorted."""
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[Function]:
    """The functions and methods of a file, nested ones too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, Function):
            yield node


def imports(path: Path) -> Iterator[Import]:
    """The imports of a file, in functions and under TYPE_CHECKING too."""
    yield from _imports(path, tree(path), at_load=True, for_types=False)


def _imports(path: Path, node: ast.AST, *, at_load: bool, for_types: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(path, child.lineno, alias.name, at_load, for_types)
        elif isinstance(child, ast.ImportFrom):
            yield Import(path, child.lineno, child.module or "", at_load, for_types)
        else:
            types = for_types or _is_for_types(child)
            later = types or isinstance(child, Function)
            yield from _imports(path, child, at_load=at_load and not later, for_types=types)


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
