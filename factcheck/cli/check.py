"""`factcheck check` and `factcheck compare`."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date as Date
from typing import TYPE_CHECKING, Any, Literal, TextIO, TypeVar

import click

from factcheck.cli.collecting import few_searches
from factcheck.cli.inputs import Inputs, gather, told
from factcheck.cli.options import output, understanding, words
from factcheck.cli.output import complain, emit
from factcheck.cli.statuses import status
from factcheck.errors import UsageError
from factcheck.model import SEVERITIES, Report
from factcheck.writers import Layout, all_writers, writer_named

if TYPE_CHECKING:
    from factcheck.rulebook import Rulebook

Command = TypeVar("Command", bound=Callable[..., Any])
FEW = 3  # files; a bar for fewer would only flicker

CHECK_EPILOG = """\b
Examples:
  factcheck check draft.md
  factcheck check drafts/ --rules rules/coalition.yaml --against releases/
  factcheck check 2019-03-23-coalition.ar.txt --messages ar
  cat draft.txt | factcheck check - --lang en --format json"""

COMPARE_EPILOG = """\b
Example:
  factcheck compare release.en.md release.ar.md"""


@dataclass(frozen=True, slots=True)
class Request:
    """The options of one run, as they were given."""

    rules: tuple[str, ...]
    tag: tuple[str, ...]
    against: str | None
    lang: str | None
    date: Date | None
    format: str
    output: str | None
    fail_on: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    messages: str
    color: Literal["auto", "always", "never"]
    verbose: bool
    quiet: bool


def checking(command: Command) -> Command:
    """The options of a command that checks."""
    formats = click.Choice([each.name for each in all_writers()])
    for option in reversed(
        (
            click.option("--rules", multiple=True, metavar="FILE|DIR", help="Rule files to check against."),
            click.option("--tag", multiple=True, metavar="TAG", help="Only rules that carry this tag."),
            click.option(
                "--against", metavar="DIR|LEDGER", help="Earlier releases: a folder, or a ledger (file or URL)."
            ),
            understanding,
            click.option(
                "--format", type=formats, default="text", show_default=True, help="How the report is written."
            ),
            output,
            click.option(
                "--fail-on",
                type=click.Choice([*SEVERITIES, "never"]),
                default="error",
                show_default=True,
                help="The lightest finding that makes the exit status 1.",
            ),
            click.option("--select", multiple=True, metavar="CODES", help="Only these checks: UNI, LED01, …"),
            click.option("--ignore", multiple=True, metavar="CODES", help="All but these checks."),
            click.option("--messages", default="en", show_default=True, metavar="CODE", help="The report's language."),
            click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True),
            click.option(
                "-v", "--verbose", is_flag=True, help="List all that was verified, skipped and left unchecked."
            ),
            click.option("-q", "--quiet", is_flag=True, help="Only findings, and no progress bar."),
        )
    ):
        command = option(command)
    return command


@click.command(epilog=CHECK_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--translation-of", metavar="FILE", help="The original that the documents translate.")
@checking
def check(paths: tuple[str, ...], translation_of: str | None, **options: Any) -> int:
    """Find the figures of documents that cannot all be true.

    PATH is a text, Markdown or HTML file, a folder of them, or - for standard input.
    """
    return _run(paths, translation_of, Request(**options))


@click.command(epilog=COMPARE_EPILOG)
@click.argument("original")
@click.argument("translations", nargs=-1, required=True, metavar="TRANSLATION...")
@checking
def compare(original: str, translations: tuple[str, ...], **options: Any) -> int:
    """Check translations against their original.

    It is the same as check with the option --translation-of.
    """
    return _run(translations, original, Request(**options))


@few_searches()
def _run(paths: tuple[str, ...], original: str | None, request: Request) -> int:
    if request.verbose and request.quiet:
        raise UsageError("--verbose and --quiet cannot both be meant")
    inputs = gather(paths, lang=request.lang, date=request.date)
    report = _report(inputs, original, request)
    emit(writer_named(request.format).write(report, _layout(request)), request.output)
    for line in told(report.errors):
        complain(line)
    return status(report, request.fail_on)


def _report(inputs: Inputs, original: str | None, request: Request) -> Report:
    from factcheck.engine import check_many
    from factcheck.readers import read

    with _progress(inputs, request) as advance:
        report = check_many(
            inputs.documents,
            rules=_rules(request),
            against=request.against,
            translation_of=read(original) if original else None,
            select=words(request.select),
            ignore=words(request.ignore),
            lang=request.lang,
            date=request.date,
            messages=request.messages,
            progress=advance,
        )
    return replace(report, errors=(*inputs.failures, *report.errors))


def _layout(request: Request) -> Layout:
    from factcheck.wording import labels

    on_terminal = request.output is None and _is_terminal(sys.stdout)
    return Layout(
        labels=labels(request.messages),
        width=shutil.get_terminal_size().columns if on_terminal else None,
        colour=_coloured(request.color, on_terminal=on_terminal),
        isolate=on_terminal,
        detail="findings" if request.quiet else "everything" if request.verbose else "summary",
    )


def _rules(request: Request) -> Rulebook | tuple[str, ...] | None:
    """The rule files to check against, or what in them carries one of the tags."""
    tags = words(request.tag)
    if not tags or not request.rules:
        return request.rules or None
    from factcheck.rulebook import load

    return load(request.rules).tagged(tags)


def _coloured(color: str, *, on_terminal: bool) -> bool:
    if color != "auto":
        return color == "always"
    return on_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


@contextmanager
def _progress(inputs: Inputs, request: Request) -> Iterator[Callable[[str], None] | None]:
    """A bar on standard error, gone when it is done; none in a pipe or for a few files."""
    if request.quiet or len(inputs.files) <= FEW or not _is_terminal(sys.stderr):
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True, markup=False), transient=True) as bar:
        task = bar.add_task("factcheck", total=len(inputs.files))
        yield lambda path: bar.advance(task)
