"""How many realistic slips are found: `python -m benchmarks.injection [--check CODE] [--lang LANG] [--show N]`.

The passages of `fixtures/relations` are checked as written, where any error is a false alarm, and once for
each slip, which must be found by the check of its file with the altered figure as the suspect.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date as Date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import yaml

import factcheck
from factcheck.model import Document, Finding, Report
from factcheck.readers import read_text

# Checks of one named slip of the reported figure. Where another figure is altered so that the passage reads just as if
# that slip had been made, nothing in the passage tells which was; these are counted apart (fixtures/relations/README.md).
ONE_SLIP = frozenset({"PCT03", "UNI04", "UNI05"})
# Scripts that run from the right: a bare dash between two figures may be typed in either order, since what stands first
# depends on how a line is laid out. Exchanging its ends leaves a true statement, so that such slips are left out
# (fixtures/relations/README.md).
FROM_THE_RIGHT = frozenset({"ar", "fa", "he", "ur"})
DASHES = frozenset("-–—")
REVERSED = "TIM04"
RELATIONS = Path(__file__).resolve().parents[1] / "fixtures" / "relations"


@dataclass(frozen=True)
class Slip:
    """One altered passage: the place of the figure that was altered in it."""

    text: str
    start: int
    end: int
    at: str
    write: str
    decided: bool = True


@dataclass
class Score:
    """What a check made of its passages in one language."""

    code: str
    lang: str
    passages: int = 0
    relations: int = 0
    false_alarms: int = 0
    verified: int = 0
    slips: int = 0
    found: int = 0
    found_by_any: int = 0
    nameable: int = 0
    named: int = 0
    decided: int = 0
    named_decided: int = 0
    missed: list[str] = field(default_factory=list)


def place(text: str, figure: str) -> tuple[int, int]:
    """Where a figure stands; "1,240#2" is its second occurrence. Raises ValueError where it does not."""
    words, mark, number = figure.rpartition("#")
    if not mark or not number.isdigit():
        words, number = figure, "1"
    at = -1
    for _ in range(int(number)):
        at = text.index(words, at + 1)
    return at, at + len(words)


def either_way(text: str, figures: Sequence[str], lang: str) -> bool:
    """Whether nothing but a dash stands between the two ends of a range in a script that runs from the right."""
    if lang not in FROM_THE_RIGHT or len(figures) != len("ab"):
        return False
    (_, end), (start, _) = sorted(place(text, each) for each in figures)
    return text[end:start].strip() in DASHES


def leaves_out(relation: dict[str, Any], slip: dict[str, str]) -> bool:
    """Whether an altered list that nothing says to be complete merely leaves out more of its whole than before."""
    whole = relation.get("open")
    if whole is None:
        return False
    parts = [each for each in relation["figures"] if each != whole]
    written = {slip["at"]: slip["write"]}
    return sum(number(written.get(each, each)) for each in parts) < number(written.get(whole, whole))


def number(figure: str) -> Decimal:
    """The number of a figure in digits: "1,240", "٣٬٦٥٠", "24.5#2". Raises ValueError for one in words."""
    plain = "".join(str(unicodedata.decimal(each, each)) for each in figure.partition("#")[0])
    try:
        return Decimal(plain.strip("%٪").replace(",", "").replace("٬", ""))
    except InvalidOperation:
        raise ValueError(f"no number in digits: {figure}") from None


def altered(case: dict[str, Any], code: str = "", lang: str = "") -> Iterator[Slip]:
    """The passage with each of its slips that something can decide, and whether it tells which figure was altered."""
    text = case["text"]
    for relation in case["relations"]:
        if code == REVERSED and either_way(text, relation["figures"], lang):
            continue
        for slip in relation["slips"]:
            if leaves_out(relation, slip):
                continue
            start, end = place(text, slip["at"])
            written = text[:start] + slip["write"] + text[end:]
            decided = code not in ONE_SLIP or slip["at"] == relation["figures"][0]
            yield Slip(written, start, start + len(slip["write"]), slip["at"], slip["write"], decided)


def checked(text: str, case: dict[str, Any], lang: str) -> Report:
    """The report on a passage, read as its case says."""
    date = Date.fromisoformat(case["date"]) if "date" in case else None
    if case.get("format") == "markdown":
        document = read_text(text.encode(), path="passage.md", lang=lang, date=date, title=case.get("title"))
    else:
        document = Document(text, lang=lang, date=date, title=case.get("title"))
    return factcheck.check(document)


def errors(report: Report) -> list[Finding]:
    """The findings that say that something is wrong, notes left out."""
    return [each for each in report.findings if each.severity != "note"]


def score(path: Path, lang: str) -> Score:
    """What the check of a file makes of its passages."""
    result = Score(path.stem, lang)
    for case in yaml.load(path.read_text("utf-8"), yaml.BaseLoader):
        result.passages += 1
        result.relations += len(case["relations"])
        report = checked(case["text"], case, lang)
        result.verified += sum(1 for each in report.verified if each.check == path.stem)
        for alarm in errors(report):
            result.false_alarms += 1
            result.missed.append(f"false alarm: {alarm.message} {alarm.why}\n    {_line(case['text'])}")
        for slip in altered(case, path.stem, lang):
            _count(result, slip, checked(slip.text, case, lang))
    return result


def _count(result: Score, slip: Slip, report: Report) -> None:
    findings = errors(report)
    result.slips += 1
    touching = [each for each in findings if any(_meets(slip, one.start, one.end) for one in each.evidence)]
    own = [each for each in touching if each.check == result.code]
    result.found_by_any += bool(touching or findings)
    result.found += bool(own)
    named = any(each.suspect and _meets(slip, each.suspect.start, each.suspect.end) for each in own)
    if own and _is_word(slip, own):
        return
    result.nameable += bool(own)
    result.named += named
    result.decided += bool(own) and slip.decided
    result.named_decided += named and slip.decided
    if not named:
        what = "not named" if own else f"found by {findings[0].check} only" if findings else "not found"
        result.missed.append(f"{what}: {slip.at} → {slip.write}\n    {_line(slip.text)}")


def _is_word(slip: Slip, findings: Sequence[Finding]) -> bool:
    """Whether a verb was altered: it is shown with the figures, which can be what is wrong just as well."""
    return not any(map(str.isdigit, slip.write)) and all(each.check == "PCT05" for each in findings)


def _meets(slip: Slip, start: int, end: int) -> bool:
    return start < slip.end and slip.start < end


def _line(text: str) -> str:
    return " ".join(text.split())


def rows(scores: list[Score]) -> list[tuple[str, ...]]:
    """A line of the table for each check and language, and one for all."""
    whole = Score("all", "")
    for each in scores:
        for name in (
            "passages",
            "relations",
            "false_alarms",
            "verified",
            "slips",
            "found",
            "found_by_any",
            "nameable",
            "named",
            "decided",
            "named_decided",
        ):
            setattr(whole, name, getattr(whole, name) + getattr(each, name))
    return [
        (
            f"{each.code} {each.lang}".strip(),
            str(each.relations),
            f"{each.verified}",
            f"{each.false_alarms} of {each.passages}",
            _share(each.found, each.slips),
            _share(each.found_by_any, each.slips),
            _share(each.named, each.nameable),
            _share(each.named_decided, each.decided),
        )
        for each in [*scores, whole]
    ]


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} {100 * part / whole:.0f} %" if whole else "-"


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 when there was anything to measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.injection", description=__doc__)
    parser.add_argument("--check", default="", help="only checks whose code begins so")
    parser.add_argument("--lang", default="", help="only this language")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="show N misses and false alarms of each file")
    options = parser.parse_args(arguments)
    files = sorted(RELATIONS.glob(f"{options.lang or '*'}/{options.check}*.yaml"))
    if not files:
        print(f"no relations for '{options.check}' in {RELATIONS}", file=sys.stderr)
        return 2
    scores = []
    for path in files:
        result = score(path, path.parent.name)
        scores.append(result)
        for line in result.missed[: options.show]:
            print(f"{result.code} {result.lang} {line}")
    head = (
        "check",
        "relations",
        "verified",
        "false alarms",
        "slips found",
        "by any check",
        "figure named",
        "where told",
    )
    print(_grid([head, *rows(scores)]))
    return 0


def _grid(lines: list[tuple[str, ...]]) -> str:
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


if __name__ == "__main__":
    sys.exit(main())
