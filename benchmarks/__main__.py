"""One command for all figures of speed: `python -m benchmarks [--quick] [--corpus DIR] [--profile en|ar]`."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

import factcheck
from benchmarks import checking, earlier, extraction, startup
from benchmarks.timing import table


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 when all was measured."""
    options = _options(arguments)
    if options.profile:
        extraction.where_time_goes(lang=options.profile)
        return 0
    if options.corpus is not None and not options.corpus.is_dir():
        print(f"{options.corpus}: no such folder", file=sys.stderr)
        return 2
    print(f"factcheck {factcheck.__version__}, Python {platform.python_version()}, {platform.machine()}\n")
    rows = startup.rows(quick=options.quick)
    rows += extraction.rows(quick=options.quick, corpus=options.corpus)
    rows += checking.rows(quick=options.quick, corpus=options.corpus)
    rows += earlier.rows(quick=options.quick)
    print(table(rows))
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="less text and fewer runs: half a minute, rougher figures")
    parser.add_argument(
        "--corpus", type=Path, metavar="DIR", help="also measure extraction and checks on the .md files of a folder"
    )
    parser.add_argument("--profile", choices=("en", "ar"), help="print where the time of an extraction goes, and stop")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
