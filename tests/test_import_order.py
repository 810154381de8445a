"""Imports flow one way, in the order of docs/architecture.md, and heavy packages stay in their rooms."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import source

ARCHITECTURE = (source.ROOT / "docs" / "architecture.md").read_text("utf-8")
SENTENCE = re.search(r"`(errors → .*?)`", ARCHITECTURE, flags=re.S)
assert SENTENCE is not None, "docs/architecture.md has lost the order of the rooms"

# Each room may import only rooms of a place before its own; rooms of one place do not know each other.
ORDER = tuple(tuple(re.findall(r"\w+", place)) for place in SENTENCE.group(1).split("→"))
ONLY_MODEL = ("readers", "writers")  # these import model and errors only; engine and cli may import them

# Where each package may be imported at all.
HOMES = {
    "ahocorasick_rs": ("extract",),
    "charset_normalizer": ("readers",),
    "click": ("cli",),
    "hijridate": ("extract",),
    "jinja2": ("writers",),
    "jsonschema": ("rulebook",),
    "lark": ("rulebook",),
    "markdown_it": ("readers",),
    "numpy": ("extract",),
    "pandas": ("references", "model/report.py"),
    "pint": ("units",),
    "platformdirs": ("ledger",),
    "rich": ("writers", "cli"),
    "sqlalchemy": ("ledger",),
    "yaml": ("locales", "rulebook", "readers"),
}
NEVER_AT_LOAD = ("charset_normalizer", "jinja2", "jsonschema", "lark", "markdown_it", "numpy", "pandas", "pint")


def room(path: Path) -> str:
    """The room that a file belongs to; "" for the package's own front doors."""
    first = path.relative_to(source.PACKAGE).parts[0]
    return "" if first in ("__init__.py", "__main__.py") else first.removesuffix(".py")


def rank(name: str) -> int | None:
    """The line of ORDER that a room stands in, or None where it stands in none."""
    return next((place for place, line in enumerate(ORDER) if name in line), None)


def allowed(importer: str, imported: str) -> bool:
    """Whether one room may import another."""
    if importer == imported:
        return True
    if importer in ONLY_MODEL:
        return imported in ("errors", "model")
    if imported in ONLY_MODEL:
        return importer in ("engine", "cli")
    mine, other = rank(importer), rank(imported)
    return mine is not None and other is not None and other < mine


@pytest.mark.parametrize(
    ("importer", "imported", "expected"),
    [
        ("engine", "checks", True),
        ("checks", "engine", False),
        ("units", "model", True),
        ("readers", "units", False),
        ("writers", "model", True),
        ("cli", "writers", True),
        ("checks", "readers", False),
        ("model", "resources", False),
    ],
)
def test_the_order_itself(importer: str, imported: str, expected: bool) -> None:
    """The order says what it is meant to say."""
    assert allowed(importer, imported) is expected


def test_every_room_has_its_place() -> None:
    """A new room must be given a place in the order before it can be used."""
    rooms = {room(path) for path in source.modules()} - {""}
    assert {name for name in rooms if rank(name) is None and name not in ONLY_MODEL} == set()


def test_imports_flow_one_way() -> None:
    """No module imports a room that stands after its own."""
    wrong = [
        f"{each.place} imports {each.module}"
        for path in source.modules()
        if room(path)
        for each in source.imports(path)
        if each.module.startswith("factcheck.") and not allowed(room(path), each.module.split(".")[1])
    ]
    assert wrong == []


def test_rooms_are_entered_by_their_front_door() -> None:
    """Another room's names are imported from the room, never from a module inside it."""
    wrong = [
        f"{each.place} imports {each.module}"
        for path in source.modules()
        for each in source.imports(path)
        if each.module.count(".") > 1
        and each.module.startswith("factcheck.")
        and each.module.split(".")[1] != room(path)
    ]
    assert wrong == []


def test_packages_stay_in_their_rooms() -> None:
    """A package is imported only in the rooms that HOMES names: pint in units, pandas where tables are the subject."""
    wrong = []
    for path in source.modules():
        inside = path.relative_to(source.PACKAGE).as_posix()
        for each in source.imports(path):
            homes = HOMES.get(each.module.split(".")[0])
            if homes is not None and not each.for_types and room(path) not in homes and inside not in homes:
                wrong.append(f"{each.place} imports {each.module}")
    assert wrong == []


def test_heavy_packages_are_imported_where_they_are_used() -> None:
    """No module imports a heavy package when it is loaded."""
    wrong = [
        f"{each.place} imports {each.module}"
        for path in source.modules()
        for each in source.imports(path)
        if each.at_load and each.module.split(".")[0] in NEVER_AT_LOAD
    ]
    assert wrong == []


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a fresh interpreter holds after running the code."""
    script = f"{code}\nimport sys\nprint('\\n' + ' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=True)
    return {name.split(".")[0] for name in done.stdout.splitlines()[-1].split()}


HELP = "from factcheck.cli import run; assert run(['--help']) == 0"


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        (HELP, {"pandas", "numpy", "pint", "lark", "jsonschema", "markdown_it", "sqlalchemy"}),
        ("import factcheck", {"pandas", "numpy", "pint", "yaml", "click", "rich"}),
        ("import factcheck; factcheck.extract('Five of 60 beds')", {"pandas", "numpy", "pint", "click", "lark"}),
        (
            "import factcheck; factcheck.check(factcheck.Document.of('It covers 10 km (6.2 miles).', lang='en'))",
            {"pandas", "numpy", "pint", "click", "lark", "jsonschema", "sqlalchemy"},
        ),
    ],
    ids=["help", "import", "extract", "check"],
)
def test_starting_imports_nothing_heavy(code: str, unwanted: set[str]) -> None:
    """The commonest starts load no package that they do not need."""
    assert loaded_by(code) & unwanted == set()
