"""`factcheck ledger`: earlier releases kept in a database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date as Date
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli.inputs import Inputs, gather, told, unreadable
from factcheck.cli.ledger_lines import added_line, claim_line, entry_line, entry_rows, figure_line, summary, written
from factcheck.cli.ledger_rules import of_metric, rulebook_of
from factcheck.cli.options import day, output, understanding
from factcheck.cli.output import complain, emit
from factcheck.cli.progress import bar
from factcheck.errors import InputError, UsageError
from factcheck.model import Document, Failure, Release
from factcheck.writers import harmless

if TYPE_CHECKING:
    from factcheck.ledger import Entry, Ledger

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT = "factcheck.ledger.sqlite"
NOTHING, MISUSE = 1, 2
STATUS = "Exit status: 0 done, 1 nothing found, 2 wrong use or a ledger or file that could not be used."

EPILOG = f"""\b
Examples:
  factcheck ledger add releases/
  factcheck ledger list
  factcheck ledger series --counted "civilians killed"
  factcheck check draft.md --against {DEFAULT}

The ledger is the file {DEFAULT} in the working folder, the one that 'ledger' names in factcheck.toml,
or that of --ledger: a file, or a URL such as postgresql://press@host/releases."""

ADD_EPILOG = f"""\b
Examples:
  factcheck ledger add releases/
  factcheck ledger add 2024-05-01-update.en.md --ledger postgresql://press@host/releases
  factcheck ledger add releases/ --rules rules/coalition-monthly.yaml

A release that is there already is left as it is. One that was changed, with the same path and day, or the
same day, language and file name or title, takes the place of its former; both stay. Many may add at once.

{STATUS}"""

LIST_EPILOG = f"""\b
Examples:
  factcheck ledger list
  factcheck ledger list --series "monthly report" --all
  factcheck ledger list --format csv --output releases.csv

{STATUS}"""

SERIES_EPILOG = f"""\b
Examples:
  factcheck ledger series --counted "civilians killed"
  factcheck ledger series --counted "مدنيين" --lang ar --format csv
  factcheck ledger series --unit percent --series "monthly report"
  factcheck ledger series --metric civilians_killed --rules rules/coalition-monthly.yaml

{STATUS}"""

SHOW_EPILOG = f"""\b
Examples:
  factcheck ledger show 12
  factcheck ledger show 2019-03-23-coalition.ar.txt
  factcheck ledger show 2019-03-23

RELEASE is a number of 'factcheck ledger list', a path, a file name, a day, or the beginning of a hash.

{STATUS}"""

EXPORT_EPILOG = f"""\b
Examples:
  factcheck ledger export --output claims.csv
  factcheck ledger export --format parquet --output claims.parquet
  factcheck ledger export --format jsonl | head

{STATUS}"""

where = click.option(
    "--ledger", default=DEFAULT, show_default=True, metavar="FILE|URL", help="Where the releases are kept."
)
chosen_series = click.option("--series", metavar="NAME", help="Only this series, as 'factcheck ledger list' names it.")


def formats(*names: str) -> Callable[[Command], Command]:
    """The option that chooses a format, the first being the default."""
    return click.option(
        "--format", "form", type=click.Choice(names), default=names[0], show_default=True, help="How it is written."
    )


@click.group(epilog=EPILOG)
@click.pass_context
def ledger(context: click.Context) -> None:
    """Keep earlier releases in a database, and ask it.

    A draft is held against them by 'factcheck check draft.md --against LEDGER'.
    """
    context.default_map = dict.fromkeys(ledger.commands, context.default_map or {})


@ledger.command(epilog=ADD_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@where
@click.option("--series", metavar="NAME", help="The series they belong to; told by the names of the files if left out.")
@click.option("--rules", multiple=True, metavar="FILE|DIR", help="Rule files; the figure of each metric is noted.")
@understanding
@click.option("-q", "--quiet", is_flag=True, help="Only the last line, and no progress bar.")
@click.pass_context
def add(
    context: click.Context, *, paths: tuple[str, ...], ledger: str, series: str | None, rules: tuple[str, ...],
    lang: str | None, date: Date | None, quiet: bool,
) -> None:  # fmt: skip
    """Add releases: files, all files of folders, or - for standard input."""
    from factcheck.ledger import open_ledger
    from factcheck.rulebook import catch

    inputs = gather(paths, lang=lang, date=date)
    failures = list(inputs.failures)
    refused = unreadable(inputs)  # no ledger is made for nothing
    if refused:
        raise UsageError("; ".join(refused))
    rulebook, version = rulebook_of(rules)
    counts: dict[str, int] = {}
    with open_ledger(ledger, writing=True) as base, bar(inputs.files, quiet=quiet) as advance:
        documents = _documents(inputs, lang=lang, date=date, failures=failures, advance=advance)
        if rulebook is None:  # what is there need not be understood again
            documents = _unknown(documents, base, counts)
        releases = _releases(documents, lang=lang, date=date, failures=failures)
        metrics = None if rulebook is None else lambda each: catch(rulebook, each).claims
        for each in base.add(releases, series=series, rules=version, metrics=metrics):
            counts[each.outcome] = counts.get(each.outcome, 0) + 1
            if each.outcome != "known" and not quiet:
                emit(added_line(each), None)
    emit(summary(counts), None)
    for line in told(failures):
        complain(line)
    context.exit(MISUSE if failures else 0)


@ledger.command("list", epilog=LIST_EPILOG)
@where
@chosen_series
@click.option("--all", "replaced", is_flag=True, help="Also what a later form has replaced.")
@formats("text", "csv", "jsonl")
@output
@click.pass_context
def list_(
    context: click.Context, *, ledger: str, series: str | None, replaced: bool, form: str, output: str | None
) -> None:
    """List the releases, by series and day."""
    with _opened(ledger) as base:
        found = base.entries(series=series, replaced=replaced)
    if form == "text":
        emit("".join(entry_line(each) for each in found), output)
    else:
        emit(written(entry_rows(found), form), output)
    context.exit(0 if found else NOTHING)


@ledger.command(epilog=SERIES_EPILOG)
@where
@click.option("--counted", metavar="WORDS", help="What is counted: figures that share at least half of its words.")
@click.option("--unit", metavar="NAME", help="Figures in this unit, as 'factcheck extract' names it.")
@click.option("--metric", metavar="ID", help="The figures of a metric of the rules.")
@click.option(
    "--rules", multiple=True, metavar="FILE|DIR", help="Rule files; else those that releases were added with."
)
@click.option("--lang", metavar="CODE", help="Only releases in this language.")
@click.option("--until", metavar="YYYY-MM-DD", callback=day, help="Only what was published by this day.")
@chosen_series
@formats("text", "csv", "jsonl")
@output
@click.pass_context
def series(
    context: click.Context, *, ledger: str, counted: str | None, unit: str | None, metric: str | None,
    rules: tuple[str, ...], lang: str | None, until: Date | None, series: str | None, form: str, output: str | None,
) -> None:  # fmt: skip
    """Print what the releases tell of one thing, the oldest first."""
    if sum(each is not None for each in (counted, unit, metric)) != 1:
        raise UsageError("say what the series is of: one of --counted WORDS, --unit NAME, --metric ID")
    with _opened(ledger) as base:
        if counted is not None:
            found = base.counted(counted, lang=lang, series=series)
        elif unit is not None:
            found = base.in_unit(unit, series=series)
        else:
            found = of_metric(base, metric or "", rules, series)
        lines = [
            figure_line(release, claim, form)
            for release, claim in found
            if lang in (None, release.lang) and (until is None or (release.date is not None and release.date <= until))
        ]
    emit(written(lines, form), output)
    context.exit(0 if lines else NOTHING)


@ledger.command(epilog=SHOW_EPILOG)
@click.argument("release")
@where
@formats("text", "jsonl")
@output
@click.pass_context
def show(context: click.Context, *, release: str, ledger: str, form: str, output: str | None) -> None:
    """Show a release: where it comes from, and its claims."""
    with _opened(ledger) as base:
        entry = _one(base, release)
        if entry is None:
            complain(f"{base.name}: no release '{release}'; 'factcheck ledger list --all' lists them")
            context.exit(NOTHING)
        kept = base.release(entry)
    if form == "text":
        head = "".join(
            f"{name:<12}{harmless(str(value))}\n" for name, value in entry_rows([entry])[0].items() if value is not None
        )
        emit(head + "\n" + "".join(claim_line(each) for each in kept.claims), output)
    else:
        emit(written([each.as_dict() for each in kept.claims], form), output)


@ledger.command(epilog=EXPORT_EPILOG)
@where
@chosen_series
@click.option("--all", "replaced", is_flag=True, help="Also the releases that a later form has replaced.")
@formats("csv", "jsonl", "parquet")
@output
@click.pass_context
def export(
    context: click.Context, *, ledger: str, series: str | None, replaced: bool, form: str, output: str | None
) -> None:
    """Write every claim with its provenance, one a row."""
    from factcheck.cli.ledger_export import export_claims

    with _opened(ledger) as base:
        entries = base.entries(series=series, replaced=replaced)
        with bar(entries, quiet=output is None) as advance:
            export_claims(base, entries, form=form, output=output, advance=advance)
    context.exit(0 if entries else NOTHING)


@contextmanager
def _opened(where: str) -> Iterator[Ledger]:
    from factcheck.ledger import open_ledger

    with open_ledger(where) as base:
        yield base


def _documents(
    inputs: Inputs, *, lang: str | None, date: Date | None, failures: list[Failure], advance: Callable[[str], None]
) -> Iterator[Document]:
    """The documents of all files that can be read; what cannot is noted and stops no other."""
    from factcheck.readers import read

    for each in inputs.documents:
        advance(str(each))
        try:
            yield each if isinstance(each, Document) else read(each, lang=lang, date=date)
        except InputError as error:
            failures.append(Failure(error.path, error.reason))


def _unknown(documents: Iterator[Document], base: Ledger, counts: dict[str, int]) -> Iterator[Document]:
    """The documents that are not in the ledger as they are; the others are counted."""
    for each in documents:
        if base.has(each):
            counts["known"] = counts.get("known", 0) + 1
        else:
            yield each


def _releases(
    documents: Iterator[Document], *, lang: str | None, date: Date | None, failures: list[Failure]
) -> Iterator[Release]:
    from factcheck.extract import understand

    for each in documents:
        try:
            yield understand(each, lang=lang, date=date)
        except UsageError as error:  # it declares a language that no pack knows
            failures.append(Failure(each.path, str(error)))


def _one(base: Ledger, name: str) -> Entry | None:
    """The release that a name means: the current one of several; raises UsageError where that does not tell."""
    found = base.find(name)
    current = [each for each in found if each.replaced_by is None] or found
    if len(current) > 1:
        numbers = ", ".join(f"{each.id} ({each.path or each.title})" for each in current[:5])
        more = f" and {len(current) - 5} more" if len(current) > 5 else ""
        raise UsageError(f"'{name}' names {len(current)} releases; take a number: {numbers}{more}")
    return current[0] if current else None
