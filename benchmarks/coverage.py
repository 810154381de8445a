"""How much of what real releases assert is judged: `python -m benchmarks.coverage --releases DIR [--slips] [--show N]`.

`fixtures/corpus-relations` lists relations of 60 published releases by file and offset, marked by hand. Each release
is checked whole. A relation counts as judged when one relation that a check found and the judge judged holds its
reported figure and at least one other figure of it; as whole when it holds all of them. A relation that holds
and verifies nothing (that a range runs forwards) counts here though no report lists it. Where there is but one
figure (a list that is counted, a number that no convention writes) the check must be the one expected. With `--slips` the reported
figure is altered in memory, and the error and the figure it blames are counted; `could fail` is the share of judged
relations of which at least one slip is found: the others are tied only because their figures agree.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

import factcheck.checks
from benchmarks.slips import slips
from factcheck.engine import check_release, session_for
from factcheck.extract import understand
from factcheck.model import Document, Evidence, Report

MARKS = Path(__file__).resolve().parents[1] / "fixtures" / "corpus-relations"

WORDS = frozenset({"list"})  # roles that are no figures: no evidence need hold them

Outcome = Literal["whole", "part", "skipped", "missed"]


@dataclass(frozen=True)
class Figure:
    """A figure of a marked relation: what it is in it, and where it stands."""

    role: str
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True)
class Marked:
    """A relation that a reader marked; the reported figure stands first."""

    check: str
    holds: str
    cue: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Marks:
    """What was marked in one release."""

    file: str
    date: Date
    relations: tuple[Marked, ...]


@dataclass(frozen=True)
class Counted:
    """What became of one marked relation, and of its slips."""

    relation: Marked
    outcome: Outcome
    flagged: bool
    file: str
    words: str
    slips: int = 0
    found: int = 0
    named: int = 0


def load(folder: Path = MARKS) -> list[Marks]:
    """The marks of a folder, in order of their files."""
    return [
        Marks(each["file"], Date.fromisoformat(each["date"]), tuple(map(_relation, each["relations"])))
        for path in sorted(folder.glob("*.yaml"))
        for each in yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    ]


def _relation(raw: dict[str, Any]) -> Marked:
    figures = tuple(Figure(role, int(start), int(end), *value) for role, start, end, *value in raw["figures"])
    return Marked(str(raw["check"]), str(raw["holds"]), str(raw.get("cue", "plain")), figures)


def text_of(marks: Marks, folder: Path) -> str | None:
    """The release, or None where it is absent or no longer holds the marked figures at their places."""
    path = folder / marks.file
    if not path.is_file():
        return None
    text = path.read_bytes().decode("utf-8")
    figures = [each for relation in marks.relations for each in relation.figures if each.value]
    return text if all(text[each.start : each.end] == each.value for each in figures) else None


def outcome(relation: Marked, report: Report) -> Outcome:
    """What a report says on a marked relation: the best of all its lines."""
    lines = [(each.check, each.evidence) for each in report.verified]
    lines += [(each.check, each.evidence) for each in report.findings]
    told = [_reach(relation, check, evidence) for check, evidence in lines]
    if "whole" in told:
        return "whole"
    if "part" in told:
        return "part"
    left = [each for each in report.skipped if _reach(relation, each.check, each.evidence) != "missed"]
    return "skipped" if left else "missed"


def _reach(relation: Marked, check: str, evidence: Sequence[Evidence]) -> Outcome:
    figures = [each for each in relation.figures if each.role not in WORDS]
    held = [any(_meets(each, one.start, one.end) for one in evidence) for each in figures]
    if len(held) == 1 and check != relation.check:
        return "missed"
    if all(held):
        return "whole"
    return "part" if held[0] and any(held[1:]) else "missed"


def _meets(figure: Figure, start: int, end: int) -> bool:
    return start < figure.end and figure.start < end


def flagged(report: Report, start: int, end: int) -> list[bool]:
    """One entry for each error that touches a place: whether it blames the figure there."""
    return [
        bool(each.suspect and each.suspect.start < end and start < each.suspect.end)
        for each in report.findings
        if each.severity == "error" and any(one.start < end and start < one.end for one in each.evidence)
    ]


def measure(marks: Marks, text: str, *, altered: bool) -> Iterator[Counted]:
    """What becomes of each relation of a release."""
    report = checked(text, marks)
    for relation in marks.relations:
        first = relation.figures[0]
        known = flagged(report, first.start, first.end)
        counts = (0, 0, 0)
        if altered and relation.holds != "no" and not known:
            counts = _slipped(relation, text, marks)
        words = " ".join(text[max(0, first.start - 60) : first.end + 60].split())
        yield Counted(relation, outcome(relation, report), bool(known), marks.file, words, *counts)


def _slipped(relation: Marked, text: str, marks: Marks) -> tuple[int, int, int]:
    tried = found = named = 0
    for slip in slips(relation.check, text, [(each.start, each.end) for each in relation.figures]):
        blamed = flagged(checked(slip.text, marks), slip.start, slip.end)
        tried += 1
        found += bool(blamed)
        named += any(blamed)
    return tried, found, named


def checked(text: str, marks: Marks) -> Report:
    """The report on a release whose language and day are known, as a wire knows them, with all that was judged."""
    session = session_for(rules=None, against=None, translation_of=None, select=(), ignore=(), messages="en")
    session.checks = tuple(replace(each, verifies=True) for each in session.checks)
    return check_release(understand(Document.of(text, lang="en", date=marks.date)), session)


@cache
def trivial() -> frozenset[str]:
    """The codes of the checks whose holding relations no report lists."""
    return frozenset(each.code for each in factcheck.checks.all_checks() if not each.verifies)


def rows(counted: Iterable[Counted]) -> list[tuple[str, ...]]:
    """A line of the table for each check, and at the end for plain cues and for all."""
    all_of = list(counted)
    codes = sorted({each.relation.check for each in all_of})
    groups = [(code, [each for each in all_of if each.relation.check == code]) for code in codes]
    groups.append(("plain cues", [each for each in all_of if each.relation.cue == "plain"]))
    groups.append(("all", all_of))
    return [(name, *_cells(group)) for name, group in groups]


def _cells(group: Sequence[Counted]) -> tuple[str, ...]:
    outcomes = [each.outcome for each in group]
    judged = outcomes.count("whole") + outcomes.count("part")
    wrong = [each for each in group if each.relation.holds == "no"]
    tested = [each for each in group if each.outcome in ("whole", "part") and each.slips]
    tried, found, named = (sum(getattr(each, name) for each in group) for name in ("slips", "found", "named"))
    return (
        str(len(group)),
        _share(judged, len(group)),
        _share(outcomes.count("whole"), len(group)),
        str(outcomes.count("skipped")),
        _share(sum(each.flagged for each in wrong), len(wrong)),
        str(sum(each.flagged for each in group) - sum(each.flagged for each in wrong)),
        _share(found, tried),
        _share(named, found),
        _share(sum(1 for each in tested if each.found), len(tested)),
    )


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} {100 * part / whole:.0f} %" if whole else "-"


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 also where there are no releases to measure on, which is said."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.coverage", description=__doc__)
    parser.add_argument("--releases", type=Path, metavar="DIR", help="the folder that holds the releases")
    parser.add_argument("--marks", type=Path, default=MARKS, metavar="DIR", help="other marks than those that ship")
    parser.add_argument("--check", default="", help="only relations whose code begins so")
    parser.add_argument("--slips", action="store_true", help="also alter each reported figure; takes a minute")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print the first N relations not judged")
    options = parser.parse_args(arguments)
    if options.releases is None or not options.releases.is_dir():
        print(f"skipped: no releases at {options.releases or 'no folder'}; name their folder with --releases")
        return 0
    counted: list[Counted] = []
    words = verified = absent = 0
    for marks in load(options.marks):
        text = text_of(marks, options.releases)
        if text is None:
            absent += 1
            continue
        report = checked(text, marks)
        words += sum(each.words for each in report.documents)
        verified += sum(each.reading != "hedged" and each.check not in trivial() for each in report.verified)
        counted += measure(marks, text, altered=options.slips)
    counted = [each for each in counted if each.relation.check.startswith(options.check)]
    if absent:
        print(f"{absent} marked releases are absent or changed, and left out", file=sys.stderr)
    _print(counted, options.show, verified, words)
    return 0


def _print(counted: Sequence[Counted], show: int, verified: int, words: int) -> None:
    for each in [one for one in counted if one.outcome in ("missed", "skipped")][:show]:
        print(f"{each.relation.check} {each.outcome} {each.relation.holds} {each.file[:40]}: {each.words}")
    head = (
        "check",
        "marked",
        "judged",
        "whole",
        "skipped",
        "false found",
        "true flagged",
        "slips found",
        "named",
        "could fail",
    )
    lines = [head, *rows(counted)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    if words:
        print(f"\nverified for each 1,000 words: {1000 * verified / words:.1f}")


if __name__ == "__main__":
    sys.exit(main())
