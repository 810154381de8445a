"""Nothing stands in the package that the package does not use."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests import source

FOUND_BY_NAME = frozenset(
    {"CHECK", "WRITER", "FORMAT", "__all__", "__dir__", "__getattr__"}
)  # sought by discovery, or by Python
FOR_PROGRAMS = frozenset({"pint_quantity", "loads", "series"})  # what a program may ask of a room


def name_of(path: Path) -> str:
    """A module as an import names it."""
    parts = path.relative_to(source.ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def defined(path: Path) -> Iterator[tuple[str, int]]:
    """The names that a module defines at its top and that no decorator hands on."""
    for node in source.tree(path).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            if not node.decorator_list or not any(isinstance(each, ast.Call) for each in node.decorator_list):
                yield node.name, node.lineno
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                yield from ((each.id, node.lineno) for each in ast.walk(target) if isinstance(each, ast.Name))


def used() -> dict[str, set[str]]:
    """Module by module, the names of it that are read in it, or that another module imports or asks of it."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in source.modules():
        here, modules = name_of(path), {}
        for node in ast.walk(source.tree(path)):
            if isinstance(node, ast.ImportFrom) and path.name != "__init__.py":
                found[node.module or ""].update(each.name for each in node.names)
                modules.update({each.asname or each.name: f"{node.module}.{each.name}" for each in node.names})
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found[here].add(node.id)
        for node in ast.walk(source.tree(path)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
                found[modules[node.value.id]].add(node.attr)
    return found


def rooms() -> dict[tuple[str, str], tuple[str, str]]:
    """The room whose `__init__` hands on a name of a module, and the name that it has there."""
    return {
        (each.module or "", name.name): (name_of(path), name.asname or name.name)
        for path in source.modules()
        if path.name == "__init__.py"
        for each in ast.walk(source.tree(path))
        if isinstance(each, ast.ImportFrom)
        for name in each.names
    }


def test_every_name_is_used() -> None:
    """Each function, class and constant is read in its module, or imported by another, itself or through its rooms."""
    uses, handed_on = used(), rooms()

    def is_used(module: str, name: str) -> bool:
        room, called = handed_on.get((module, name), ("", ""))
        return name in uses[module] or room == "factcheck" or (room != "" and is_used(room, called))

    unused = [
        f"{path.relative_to(source.ROOT)}:{line} {name}"
        for path in source.modules()
        for name, line in defined(path)
        if name not in FOUND_BY_NAME | FOR_PROGRAMS and not is_used(name_of(path), name)
    ]
    assert unused == []
