"""`factcheck explain`: the page of a check, out of its own file."""

from __future__ import annotations

from collections.abc import Iterator

import click

from factcheck.checks import Check, Consistent, Example, Inconsistent, all_checks, check_named
from factcheck.cli.output import emit

EPILOG = """\b
Examples:
  factcheck explain
  factcheck explain UNI01
  factcheck explain weekday-date-mismatch"""


@click.command(epilog=EPILOG)
@click.argument("code", required=False, metavar="[CODE]")
def explain(code: str | None) -> None:
    """Show the page of a check, by its code or name; without one, list all checks."""
    lines = _page(check_named(code)) if code else _list()
    emit("".join(f"{line}\n" for line in lines), None)


def summary(check: Check) -> str:
    """The first sentence of a check's page: what it finds."""
    return _one_line(check.page.partition("\n\n")[0])


def _list() -> Iterator[str]:
    """Every check with its gravity and what it finds."""
    every = all_checks()
    wide = max((len(each.name) for each in every), default=0)
    for each in every:
        yield f"{each.code}  {each.severity:<7}  {each.name:<{wide}}  {summary(each)}"


def _page(check: Check) -> Iterator[str]:
    """A check's heading, its page, and its examples."""
    yield f"{check.code} {check.name} ({check.severity})"
    yield ""
    yield check.page.rstrip()
    for kind, heading in ((Inconsistent, "Found in:"), (Consistent, "Silent on:")):
        yield ""
        yield heading
        for example in check.examples:
            if isinstance(example, kind):
                yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    for date, text in example.earlier:
        yield f"  {example.lang}  [{date}] {_one_line(text)}"
    yield f"  {example.lang}  {_one_line(example.text)}"
    if isinstance(example, Inconsistent):
        fix = f"; it suggests {example.suggests}" if example.suggests else ""
        yield f"      at «{_one_line(example.at)}», it says «{_one_line(example.says)}»{fix}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
