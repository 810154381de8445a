"""`factcheck audit`: a whole history, each release held against all those before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.collecting import few_searches
from factcheck.cli.inputs import told
from factcheck.cli.options import output, words
from factcheck.cli.output import complain, emit
from factcheck.cli.progress import bar
from factcheck.cli.statuses import status
from factcheck.model import SEVERITIES
from factcheck.writers import AUDIT_WORDS, audit_writers

if TYPE_CHECKING:
    from factcheck.model import Audit, Release

EPILOG = """\b
Examples:
  factcheck audit releases/ --output audit.html
  factcheck audit releases/ --rules rules/coalition-monthly.yaml --messages ar --output audit.html
  factcheck audit factcheck.ledger.sqlite --format json

Each release is held against all those dated before it; the report shows what was found, a chart of every series with
the odd points marked, what was verified, and what nothing could check.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or input that could not be read."""


@dataclass(frozen=True, slots=True)
class Request:
    """The options of one run, as they were given."""

    rules: tuple[str, ...]
    format: str | None
    output: str | None
    fail_on: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    messages: str
    quiet: bool


@click.command(epilog=EPILOG)
@click.argument("source", metavar="DIR|LEDGER")
@click.option("--rules", multiple=True, metavar="FILE|DIR", help="Rule files to check against.")
@click.option(
    "--format",
    type=click.Choice(list(audit_writers())),
    help="How the audit is written; by default as the name after --output ends, else as HTML.",
)
@output
@click.option(
    "--fail-on",
    type=click.Choice([*SEVERITIES, "never"]),
    default="error",
    show_default=True,
    help="The lightest finding that makes the exit status 1.",
)
@click.option("--select", multiple=True, metavar="CODES", help="Only these checks: LED, SUM01, …")
@click.option("--ignore", multiple=True, metavar="CODES", help="All but these checks.")
@click.option("--messages", default="en", show_default=True, metavar="CODE", help="The report's language.")
@click.option("-q", "--quiet", is_flag=True, help="No progress bar.")
def audit(source: str, **options: Any) -> int:
    """Check a whole history of releases, each against all those before it.

    DIR is a folder of releases, LEDGER a ledger's file or URL.
    """
    return _run(source, Request(**options))


@few_searches()
def _run(source: str, request: Request) -> int:
    from factcheck.auditing import audit as audited

    known = _words(request.messages)
    made = audited(
        source,
        rules=request.rules,
        select=words(request.select),
        ignore=words(request.ignore),
        messages=request.messages,
        watch=lambda releases: _watched(releases, quiet=request.quiet),
    )
    writer = audit_writers()[request.format or _format_of(request.output)]
    emit(writer.write(made, known, request.messages), request.output)
    if request.output is not None and not request.quiet:
        click.echo(_last_line(made, known), err=True)
    for line in told(made.report.errors):
        complain(line)
    return status(made.report, request.fail_on)


def _watched(releases: Sequence[Release], *, quiet: bool) -> Iterator[Release]:
    """The releases one by one, with a bar that shows how many are done."""
    with bar(releases, quiet=quiet) as advance:
        for each in releases:
            yield each
            advance(each.document.path or "")


def _format_of(output: str | None) -> str:
    """The format that a file's name asks for."""
    ending = (output or "").rpartition(".")[2].lower()
    return {"json": "json", "md": "markdown", "markdown": "markdown"}.get(ending, "html")


def _words(messages: str) -> Mapping[str, str]:
    """The fixed words of an audit in a language, English standing in for what it leaves out."""
    from factcheck.wording import audit_words

    return {**AUDIT_WORDS, **audit_words(messages)}


def _last_line(made: Audit, words: Mapping[str, str]) -> str:
    counts = {key: sum(each.severity == key for each in made.report.findings) for key in SEVERITIES}
    parts = [f"{words[key]}: {count}" for key, count in counts.items() if count]
    parts += [
        f"{words['releases']}: {len(made.report.documents)}",
        f"{words['verified']}: {made.report.summary['verified']}",
    ]
    return " · ".join(parts)
