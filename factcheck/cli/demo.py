"""`factcheck demo`: the main job on the examples that ship with factcheck."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import click

from factcheck.cli.output import emit
from factcheck.model import Report
from factcheck.resources import shipped

INTRODUCTION = """\
Two drafts of one release, in English and in Arabic, have slips put in on purpose. Each is checked by itself,
against the rules of its publisher, and against the releases before it:

  factcheck check drafts --rules rules --against earlier --verbose

"""

EPILOG = """\b
Example:
  factcheck demo"""


@click.command(epilog=EPILOG)
def demo() -> int:
    """Show what factcheck finds, on the examples that come with it; ends with 0 whatever it finds."""
    from factcheck.engine import check_many
    from factcheck.writers import Layout, writer_named

    with contextlib.chdir(shipped("fixtures/demo")):
        report = check_many(["drafts"], rules=["rules"], against="earlier")
    text = writer_named("text").write(report, Layout(detail="everything"))
    emit(INTRODUCTION + text + "".join(f"{line}\n" for line in _legend(report)), None)
    return 0


def _legend(report: Report) -> Iterator[str]:
    """One line for each check that found something: what its findings show."""
    from factcheck.checks import check_named
    from factcheck.cli.explain import summary

    yield ""
    yield "What the findings show:"
    for code in sorted({each.check for each in report.findings}):
        yield f"  {code}  {summary(check_named(code))}"
    yield "Each has a page: factcheck explain CODE"
