"""The ledger: a million claims added, one page checked against ten million, an audit: `python -m benchmarks.ledger [--quick]`.

The releases are made up: some thousand monthly series, each with forty figures a release. Their claims are made
together with their text, since this measures the ledger; extraction has figures of its own. The page that is
checked is read and understood like any other. The audit is of releases of the fixture series, moved back in time.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal
from pathlib import Path

from benchmarks import texts
from benchmarks.timing import Row, best, table
from factcheck.ledger import Month, open_ledger
from factcheck.model import Claim, Document, Period, Quantity, Release

FIGURES = 40  # claims a release
MONTHS = 36  # releases a series
FIRST = Month(2015, 1)
NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
ADJECTIVES = (
    "open", "closed", "urgent", "rural", "urban", "public", "private", "repaired", "insured", "licensed", "coastal", "northern",
    "southern", "eastern", "western", "registered", "inspected", "disputed", "approved", "rejected",
)  # fmt: skip
NOUNS = (
    "clinics", "schools", "permits", "claims", "bridges", "wells", "vehicles", "farms", "loans", "visitors", "patients",
    "families", "teachers", "engineers", "trains", "parcels", "tickets", "meters", "boats", "shops", "hotels", "nurses",
    "pupils", "tenants", "owners", "drivers", "miners", "pilots", "letters", "books", "trees", "lamps", "roofs", "pumps",
    "ovens", "mills", "ships", "towers", "gardens", "markets",
)  # fmt: skip
MANNERS = ("counted", "recorded", "reported", "served", "listed")
THINGS = tuple(f"{adjective} {noun}" for adjective, noun in itertools.product(ADJECTIVES, NOUNS))
MEGABYTE = 1024  # kB
CACHE = "FACTCHECK_CACHE"


def release(series: int, number: int) -> Release:
    """The release of a month in a series: forty sentences, each with one figure."""
    month = FIRST
    for _ in range(number):
        month = month.moved(1)
    name = f"{NAMES[month.month - 1]} {month.year}"
    lines = [f"# Office {series}: report for {name}\n\n"]
    places = []
    at = len(lines[0])
    for index in range(FIGURES):
        thing = THINGS[(series * 37 + index * 7) % len(THINGS)]
        lead = f"It {MANNERS[index % len(MANNERS)]} "
        digits = f"{1_000 + (series * 31 + index * 53 + number * (index + 3)) % 90_000:,}"
        line = f"{lead}{digits} {thing} in {name}.\n"
        start = at + len(lead)
        places.append((start, start + len(digits), start + len(digits) + 1 + len(thing), digits, thing))
        lines.append(line)
        at += len(line)
    day = Date(month.moved(1).year, month.moved(1).month, 5)
    path = f"{day}-office-{_letters(series)}.en.md"
    document = Document("".join(lines), path=path, lang="en", date=day, title=lines[0].strip("# \n"), format="markdown")
    period = Period(month.first, month.last)
    return Release(document, tuple(_claim(document, period, place) for place in places), "en", day, read_as="en")


def _claim(document: Document, period: Period, place: tuple[int, int, int, str, str]) -> Claim:
    start, middle, end, digits, thing = place
    value = Decimal(digits.replace(",", ""))
    quantity = Quantity(value, thing, "count", exact=True)
    return Claim(document, start, end, start, middle, "count", quantity, None, None, period, 0, "body", "en")


def _letters(number: int) -> str:
    """A number as letters, so that the name of a file tells its series."""
    digits = (number // 26**place % 26 for place in range(3))
    return "".join(chr(ord("a") + digit) for digit in digits)


def releases(claims: int) -> Iterator[Release]:
    """So many claims in releases, a month of all series after another as they would be published."""
    series = max(1, claims // FIGURES // MONTHS)
    for number in range(MONTHS):
        for each in range(series):
            yield release(each, number)


def fill(path: Path, claims: int) -> tuple[int, int, float, float]:
    """Adds so many claims to a new ledger: the claims, the peak of memory in MB, the seconds in the ledger alone, and
    those of them in which the processor worked for us; on a machine with other work they differ."""
    added, inside, busy = 0, 0.0, 0.0
    with open_ledger(path, writing=True) as ledger:
        source = releases(claims)
        while some := list(itertools.islice(source, 200)):
            start, before = time.perf_counter(), time.process_time()
            added += sum(each.claims for each in ledger.add(some))
            inside, busy = inside + time.perf_counter() - start, busy + time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MEGABYTE
    return added, peak, inside, busy


def draft() -> Document:
    """The page to check: the next month of the first series, its text alone."""
    made = release(0, MONTHS).document
    text = "\n".join(made.text.split("\n")[:42])
    return Document.of(text, lang="en", date=made.date, path=made.path)


def checked(path: Path) -> tuple[float, float, float]:
    """The seconds to check a page against a ledger for the first time after start-up, those of them in which the
    processor worked for us, and the best of further times."""
    import factcheck

    page = draft()
    rules = [Path(__file__).resolve().parent.parent / "rules"]
    factcheck.check(page, rules=rules, against=[release(1, 1).document])  # start-up: packs, rules, checks
    with open_ledger(path):
        pass  # and the database's package
    start, busy = time.perf_counter(), time.process_time()
    factcheck.check(page, against=path)
    first, busy = time.perf_counter() - start, time.process_time() - busy
    return first, busy, best(lambda: factcheck.check(page, against=path), runs=5)


def audited(folder: Path, releases: int) -> tuple[float, float]:
    """The seconds to audit a folder of so many releases and write the page, and those in which the processor worked for us."""
    from factcheck.auditing import audit
    from factcheck.writers import AUDIT_WORDS, audit_writers

    folder.mkdir()
    os.environ[CACHE] = ""  # nothing of an earlier run may help
    texts.write_series(folder, "en", releases=releases)
    start, busy = time.perf_counter(), time.process_time()
    audit_writers()["html"].write(audit(folder), AUDIT_WORDS, "en")
    return time.perf_counter() - start, time.process_time() - busy


def rows(*, add: int, check: int, audits: int) -> list[Row]:
    """Fills a ledger with claims, then one to check a page against, and audits a folder; each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "add.sqlite"
        claims, peak, seconds, busy = _in_process("fill", path, add)
        target = f"{60 * add / 1_000_000:.0f} s"
        found = [
            Row("ledger", f"{int(claims):,} claims added", f"{seconds:.1f} s", target),
            Row("ledger", "processor time of it", f"{busy:.1f} s"),
            Row("ledger", "memory at its peak", f"{peak:.0f} MB"),
            Row("ledger", "the ledger's file", f"{path.stat().st_size / 1_000_000:.0f} MB"),
        ]
        if check != add:
            path.unlink()
            path = Path(folder) / "check.sqlite"
            claims, *_ = _in_process("fill", path, check)
        first, worked, again = _in_process("check", path, 0)
        audit, audit_busy = _in_process("audit", Path(folder) / "releases", audits)
    found += [
        Row(
            "ledger",
            f"one page checked against {int(claims):,} claims, the first time",
            f"{first * 1000:.0f} ms",
            "200 ms",
        ),
        Row("ledger", "processor time of it", f"{worked * 1000:.0f} ms"),
        Row("ledger", "the same page again", f"{again * 1000:.0f} ms"),
        Row("ledger", f"an audit of {audits:,} releases", f"{audit:.1f} s", f"{60 * audits / 1_000:.0f} s"),
        Row("ledger", "processor time of it", f"{audit_busy:.1f} s"),
    ]
    return found


def _in_process(work: str, path: Path, claims: int) -> list[float]:
    """The figures that a process of its own measured."""
    command = [sys.executable, "-m", "benchmarks.ledger", "--only", work, str(path), str(claims)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(each) for each in done.stdout.split()]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 when all was measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ledger", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100,000 claims added, and the page against those")
    parser.add_argument(
        "--claims", type=int, default=10_000_000, metavar="N", help="claims that the page is checked against"
    )
    parser.add_argument("--only", nargs=3, metavar=("WORK", "FILE", "CLAIMS"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.only:
        work, path, claims = options.only
        place = Path(path)
        if work == "check":
            print(*checked(place))
        else:
            print(*(fill if work == "fill" else audited)(place, int(claims)))
        return 0
    add, check, audits = (100_000, 100_000, 100) if options.quick else (1_000_000, options.claims, 1_000)
    print(table(rows(add=add, check=check, audits=audits)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
