"""`factcheck rules`: are rule files valid, do their examples hold, and what is their schema?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import complain, emit
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.rulebook import Rule, Rulebook, RuleExample

FOUND, MISUSE = 1, 2
SHOWN = 60  # characters of an example that its line shows

EPILOG = """\b
Examples:
  factcheck rules check rules/
  factcheck rules test rules/coalition-monthly.yaml
  factcheck rules schema > rules.schema.json"""

CHECK_EPILOG = """\b
Example:
  factcheck rules check rules/ wards.yaml

Exit status: 0 all files are valid, 1 some are not, 2 a path that is not there."""

TEST_EPILOG = """\b
Example:
  factcheck rules test rules/

Exit status: 0 every example is as it says, 1 some are not, 2 a file that is not valid or not there."""

SCHEMA_EPILOG = """\b
Example:
  factcheck rules schema > rules.schema.json"""


@click.group(epilog=EPILOG)
def rules() -> None:
    """Check rule files, run the examples that they carry, print their schema."""


@rules.command(epilog=CHECK_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...]) -> None:
    """Say whether rule files are valid, and what is wrong with them."""
    rulebook = _loaded(paths)
    lines = [str(error) for error in rulebook.errors]
    lines += [f"{rule.place}: the rule '{rule.id}' {what}" for rule in rulebook.rules for what in _lacking(rule)]
    lines.append(
        f"{_number(len(rulebook.metrics), 'metric')}, {_number(len(rulebook.facts), 'fact')}, "
        f"{_number(len(rulebook.rules), 'rule')}, {_number(len(rulebook.errors), 'error')}"
    )
    emit("".join(f"{line}\n" for line in lines), None)
    context.exit(FOUND if rulebook.errors else 0)


@rules.command(epilog=TEST_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--rule", "wanted", metavar="ID", help="Only the examples of this rule.")
@click.pass_context
def test(context: click.Context, paths: tuple[str, ...], wanted: str | None) -> None:
    """Run the examples that rules carry, one line each."""
    rulebook = _loaded(paths)
    for error in rulebook.errors:
        complain(str(error))
    if wanted is not None and rulebook.rule(wanted) is None:
        from factcheck.rulebook import nearest

        raise UsageError(f"no rule '{wanted}' in these files{nearest(wanted, [each.id for each in rulebook.rules])}")
    chosen = [rule for rule in rulebook.rules if wanted in (None, rule.id)]
    outcomes = [_outcome(rulebook, rule, each) for rule in chosen for each in rule.examples]
    lines = [str(each) for each in outcomes]
    failed = sum(1 for each in outcomes if not each.good)
    lines.append(f"{_number(len(outcomes), 'example')}, {failed} not as said")
    emit("".join(f"{line}\n" for line in lines), None)
    context.exit(MISUSE if rulebook.errors else FOUND if failed else 0)


@rules.command(epilog=SCHEMA_EPILOG)
def schema() -> None:
    """Print the JSON Schema of rule files."""
    from factcheck.rulebook import schema_text

    emit(schema_text(), None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one example."""

    rule: Rule
    example: RuleExample
    good: bool
    detail: str

    def __str__(self) -> str:
        kind = "consistent" if self.example.consistent else "inconsistent"
        text = " ".join(self.example.text.split())
        shown = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        mark = "ok  " if self.good else "FAIL"
        detail = f" – {self.detail}" if self.detail else ""
        return f"{mark}  {self.example.place}  {self.rule.id}  {kind} ({self.example.lang})  «{shown}»{detail}"


def _loaded(paths: tuple[str, ...]) -> Rulebook:
    """The rulebook of all paths; raises UsageError for one that is not there."""
    from factcheck.rulebook import load

    for path in paths:
        if not Path(path).exists():
            raise UsageError(f"{path}: no such file or folder")
    return load(paths)


def _outcome(rulebook: Rulebook, rule: Rule, example: RuleExample) -> Outcome:
    """One example, run through the engine as a release would be, with its rule alone."""
    from factcheck.engine import check as run
    from factcheck.model import Document

    alone = replace(rulebook, facts=(), rules=(rule,), errors=())
    earlier = [
        Document.of(text, lang=example.lang, date=Date.fromisoformat(date), path=f"earlier {date}")
        for date, text in example.earlier
    ]
    document = Document.of(example.text, lang=example.lang, date=_day(example))
    report = run(document, rules=alone, against=earlier or None, select=("RUL02",))
    found = [each for each in report.findings if each.rule == rule.id]
    skipped = sorted({each.reason for each in report.skipped if each.rule == rule.id})
    if example.consistent:
        detail = found[0].why if found else "; ".join(f"skipped: {reason}" for reason in skipped)
        return Outcome(rule, example, not found, detail)
    detail = "" if found else ("; ".join(f"skipped: {reason}" for reason in skipped) or "the rule holds")
    return Outcome(rule, example, bool(found), detail)


def _day(example: RuleExample) -> Date | None:
    """The example's day; where it names none, the day after the last release before it."""
    if example.date is not None or not example.earlier:
        return example.date
    return max(Date.fromisoformat(date) for date, _ in example.earlier) + timedelta(days=1)


def _lacking(rule: Rule) -> Iterator[str]:
    """What a rule should carry and does not: an example of either kind."""
    if not any(each.consistent for each in rule.examples):
        yield "has no consistent example"
    if all(each.consistent for each in rule.examples):
        yield "has no inconsistent example"


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
