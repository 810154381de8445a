"""Functions fit a glance and files fit a sitting."""

from __future__ import annotations

import statistics
from pathlib import Path

from tests import source

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
GLANCE = 25
MEDIAN = 8


def sizes(folder: Path) -> list[tuple[int, str]]:
    """The lines of every function below a folder, from `def` to its last line, with its place."""
    return [
        (
            (node.end_lineno or node.lineno) - node.lineno + 1,
            f"{path.relative_to(source.ROOT)}:{node.lineno} {node.name}",
        )
        for path in source.modules(folder)
        for node in source.functions(path)
    ]


def test_no_function_is_longer_than_a_page() -> None:
    """No function, test or benchmark is longer than 50 lines."""
    found = [each for name in ("factcheck", "tests", "benchmarks", "docs") for each in sizes(source.ROOT / name)]
    assert [each for each in found if each[0] > LONGEST_FUNCTION] == []


def test_most_functions_fit_a_glance() -> None:
    """Nine functions in ten have at most 25 lines."""
    found = sizes(source.PACKAGE)
    long = [each for each in found if each[0] > GLANCE]
    assert len(long) * 10 <= len(found), sorted(long, reverse=True)


def test_the_median_function_is_small() -> None:
    """Half of all functions have at most 8 lines."""
    assert statistics.median(size for size, _ in sizes(source.PACKAGE)) <= MEDIAN


def test_files_fit_a_sitting() -> None:
    """No Python file of the package, its tests or its benchmarks has more than 300 lines."""
    lengths = {
        str(path.relative_to(source.ROOT)): len(path.read_text("utf-8").splitlines())
        for name in ("factcheck", "tests", "benchmarks", "docs")
        for path in source.modules(source.ROOT / name)
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}
