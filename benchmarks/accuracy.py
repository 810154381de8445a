"""What is found in real texts: `python -m benchmarks.accuracy [--releases DIR] [--tables FILE] [--show]`.

`--releases` takes a folder of published releases that are mostly right: errors, notes and verified relations
for each 1,000 words. `--tables` takes report pages as JSON lines with `text`, `expected` and `span`: how many
altered totals are found and how many right pages are flagged by the checks of arithmetic.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

import factcheck
from factcheck.model import Document


def releases(folder: Path, *, show: bool) -> None:
    """Prints the rates on a folder of releases, and each finding where `show` is set."""
    report = factcheck.check_many([folder], lang="en")
    thousands = sum(each.words for each in report.documents) / 1000
    severities = Counter(each.severity for each in report.findings)
    verified = [each for each in report.verified if each.reading != "hedged"]
    print(f"{len(report.documents)} documents, {thousands:,.0f} thousand words")
    for name, count in (("errors", severities["error"]), ("notes", severities["note"]), ("verified", len(verified))):
        print(f"{name:9} {count:6}  {count / thousands:.4f} for each 1,000 words")
    for title, codes in (("findings", report.findings), ("verified", verified)):
        counted = Counter(each.check for each in codes)
        print(title, " ".join(f"{code} {count}" for code, count in sorted(counted.items())))
    for each in report.findings if show else ():
        print(f"{each.document}:{each.line}:{each.column} {each.check} {each.severity} {each.message} {each.why}")


def tables(path: Path) -> None:
    """Prints how many altered totals are found and how many right pages are flagged."""
    found = altered = flagged = right = 0
    for line in path.open(encoding="utf-8"):
        case = json.loads(line)
        report = factcheck.check(Document.of(case["text"], lang="en"), select=["SUM"])
        errors = [each for each in report.findings if each.severity == "error"]
        if case["expected"] == "consistent":
            right += 1
            flagged += bool(errors)
        else:
            altered += 1
            start, end = case["span"]
            found += any(each.start < end and start < each.end for each in errors)
    print(f"altered totals found: {found} of {altered}; right pages flagged: {flagged} of {right}")


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 2 where there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("--releases", type=Path, metavar="DIR")
    parser.add_argument("--tables", type=Path, metavar="FILE")
    parser.add_argument("--show", action="store_true", help="print each finding on the releases")
    options = parser.parse_args(arguments)
    missing = [each for each in (options.releases, options.tables) if each is not None and not each.exists()]
    if missing or not (options.releases or options.tables):
        print(f"nothing to measure: {', '.join(map(str, missing)) or 'name --releases or --tables'}", file=sys.stderr)
        return 2
    if options.releases:
        releases(options.releases, show=options.show)
    if options.tables:
        tables(options.tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
