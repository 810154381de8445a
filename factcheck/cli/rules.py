"""`factcheck rules`: are rule files valid, do their examples hold, what do they find, and what is their schema?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.options import output, understanding
from factcheck.cli.output import complain, emit
from factcheck.cli.progress import bar
from factcheck.errors import InputError, UsageError
from factcheck.model import Failure
from factcheck.writers import harmless

if TYPE_CHECKING:
    from factcheck.cli.inputs import Inputs
    from factcheck.model import Release
    from factcheck.rulebook import Explained, Rule, Rulebook

FOUND, NOTHING, MISUSE = 1, 1, 2
FEWEST = 3  # releases from which anything can be learned
NOTHING_RECURS = (
    "no figure was known again in {least} of these {count} releases, so no rule is proposed; "
    "are they releases of one series?"
)

EPILOG = """\b
Examples:
  factcheck rules check rules/
  factcheck rules test rules/coalition-monthly.yaml
  factcheck rules explain rules/wards.yaml --on draft.md
  factcheck rules learn releases/ --output rules/mine.yaml
  factcheck rules schema > rules.schema.json"""

CHECK_EPILOG = """\b
Example:
  factcheck rules check rules/ wards.yaml

Rules, facts and ranges that cannot hold together are told like errors; what says nothing new is only told.

Exit status: 0 all files are valid, 1 some are not, 2 a path that is not there."""

TEST_EPILOG = """\b
Example:
  factcheck rules test rules/

Exit status: 0 every example is as it says, 1 some are not, 2 a file that is not valid or not there."""

EXPLAIN_EPILOG = """\b
Examples:
  factcheck rules explain rules/wards.yaml --on draft.md
  factcheck rules explain rules/ --on release.ar.txt --metric beds --format json

Exit status: 0 everything was read, 2 a file that is not valid or cannot be read."""

LEARN_EPILOG = """\b
Example:
  factcheck rules learn releases/ --output rules/mine.yaml
  factcheck rules check rules/mine.yaml

Exit status: 0 a file was proposed, 1 no figure recurs, 2 wrong use or a release that could not be read."""

SCHEMA_EPILOG = """\b
Example:
  factcheck rules schema > rules.schema.json"""

tags = click.option("--tag", "tags", multiple=True, metavar="TAG", help="Only what carries this tag; may be repeated.")


@click.group(epilog=EPILOG)
def rules() -> None:
    """Check rule files, run the examples that they carry, show what they find, print their schema."""


@rules.command(epilog=CHECK_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.pass_context
def check(context: click.Context, paths: tuple[str, ...]) -> None:
    """Say whether rule files are valid, whether they contradict themselves, and what in them says nothing new."""
    from factcheck.rulebook import conflicts

    rulebook = _loaded(paths)
    found = conflicts(rulebook)
    lines = [str(error) for error in rulebook.errors]
    lines += [f"{each.path}:{each.line}:{each.column}: contradiction: {each.message}" for each in found.contradictions]
    told = sorted((*found.redundancies, *rulebook.hints), key=lambda each: (each.path, each.line, each.column))
    lines += [f"{each.path}:{each.line}:{each.column}: redundant: {each.message}" for each in told]
    lines += [f"{rule.place}: the rule '{rule.id}' {what}" for rule in rulebook.rules for what in _lacking(rule)]
    counts = [
        _number(len(rulebook.metrics), "metric"), _number(len(rulebook.facts), "fact"),
        _number(len(rulebook.rules), "rule"), _number(len(rulebook.errors), "error"),
    ]  # fmt: skip
    if found.contradictions:
        counts.append(_number(len(found.contradictions), "contradiction"))
    if found.left_out:
        counts.append(f"{found.left_out} not compared: their units differ, or too many hang together")
    lines.append(", ".join(counts))
    emit("".join(f"{harmless(line)}\n" for line in lines), None)
    context.exit(FOUND if rulebook.errors or found.contradictions else 0)


@rules.command(epilog=TEST_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--rule", "wanted", metavar="ID", help="Only the examples of this rule, metric or fact.")
@tags
@click.pass_context
def test(context: click.Context, paths: tuple[str, ...], wanted: str | None, tags: tuple[str, ...]) -> None:
    """Run the examples that rules, metrics and facts carry, one line each."""
    from factcheck.cli.rule_examples import parts
    from factcheck.rulebook import nearest

    rulebook = _loaded(paths)
    for error in rulebook.errors:
        complain(str(error))
    several = list(parts(rulebook.tagged(tags)))
    if wanted is not None and wanted not in {each.id for each in several}:
        raise UsageError(f"no rule '{wanted}' in these files{nearest(wanted, [each.id for each in several])}")
    outcomes = [one for each in several if wanted in (None, each.id) for one in each.outcomes()]
    lines = [str(each) for each in outcomes]
    failed = sum(1 for each in outcomes if not each.good)
    lines.append(f"{_number(len(outcomes), 'example')}, {failed} not as said")
    emit("".join(f"{line}\n" for line in lines), None)
    context.exit(MISUSE if rulebook.errors else FOUND if failed else 0)


@rules.command(epilog=EXPLAIN_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--on", "documents", multiple=True, required=True, metavar="DOC", help="A document, a folder, or -.")
@click.option("--metric", "wanted", metavar="ID", help="Only this metric.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@understanding
@output
@click.pass_context
def explain(context: click.Context, /, paths: tuple[str, ...], form: str, output: str | None, **asked: Any) -> None:
    """Show which figure of a document each metric took, which others fit, and why the rest did not."""
    from factcheck.rulebook import nearest

    rulebook = _loaded(paths)
    wanted = asked["wanted"]
    if wanted is not None and wanted not in rulebook.metrics:
        raise UsageError(f"no metric '{wanted}' in these files{nearest(wanted, rulebook.metrics)}")
    failures = [str(error) for error in rulebook.errors]
    found = list(_explained(rulebook, failures, **asked))
    emit(_written(found, form), output)
    for failure in failures:
        complain(failure)
    context.exit(MISUSE if failures else 0)


def _explained(
    rulebook: Rulebook,
    failures: list[str],
    *,
    documents: tuple[str, ...],
    wanted: str | None,
    lang: str | None,
    date: Date | None,
) -> Iterator[tuple[Release, list[Explained]]]:
    """What the metrics took out of each document that can be read; the others are told among the failures."""
    from factcheck.cli.inputs import gather, told
    from factcheck.extract import understand
    from factcheck.model import Document
    from factcheck.readers import read
    from factcheck.rulebook import explain as explained

    inputs = gather(documents, lang=lang, date=date)
    failures.extend(told(inputs.failures))
    for each in inputs.documents:
        try:
            document = each if isinstance(each, Document) else read(each, lang=lang, date=date)
            release = understand(document, lang=lang, date=date)
        except (InputError, UsageError) as error:
            failures.append(str(error))
            continue
        yield release, [one for one in explained(rulebook, release) if wanted in (None, one.metric.id)]


def _written(found: list[tuple[Release, list[Explained]]], form: str) -> str:
    from factcheck.cli.rule_explaining import as_data, as_text

    if form == "text":
        return "\n".join(as_text(*each) for each in found)
    import json

    data = {"factcheck": "1.0", "documents": [as_data(*each) for each in found]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


@rules.command(epilog=LEARN_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="DIR|FILE...")
@output
@click.pass_context
def learn(context: click.Context, paths: tuple[str, ...], output: str | None) -> None:
    """Propose a rule file out of earlier releases, for a person to review.

    Figures that recur become metrics with the words that find them; equations that they kept are told with how
    often they held and where they did not.
    """
    from factcheck.cli.inputs import gather, told
    from factcheck.learning import propose

    inputs = gather(paths, lang=None, date=None)
    releases, failures = _understood(inputs)
    if sum(each.date is not None for each in releases) < FEWEST:
        raise UsageError(f"a rule file is learned from at least {FEWEST} releases with a date; there are fewer")
    proposed = propose(releases)
    if proposed:
        emit(proposed, output)
    else:
        complain(NOTHING_RECURS.format(least=FEWEST, count=len(releases)))
    for line in told(failures):
        complain(line)
    context.exit(MISUSE if failures else 0 if proposed else NOTHING)


def _understood(inputs: Inputs) -> tuple[list[Release], list[Failure]]:
    """The releases of some inputs, and what could not be read."""
    from factcheck.extract import understand
    from factcheck.readers import read

    releases, failures = [], list(inputs.failures)
    with bar(inputs.documents) as advance:
        for each in inputs.documents:
            try:
                releases.append(understand(read(each) if isinstance(each, Path) else each))
            except InputError as error:
                failures.append(Failure(error.path, error.reason))
            advance("")
    return releases, failures


@rules.command(epilog=SCHEMA_EPILOG)
def schema() -> None:
    """Print the JSON Schema of rule files."""
    from factcheck.rulebook import schema_text

    emit(schema_text(), None)


def _loaded(paths: tuple[str, ...]) -> Rulebook:
    """The rulebook of all paths; raises UsageError for one that is not there."""
    from factcheck.rulebook import load

    for path in paths:
        if not Path(path).exists():
            raise UsageError(f"{path}: no such file or folder")
    return load(paths)


def _lacking(rule: Rule) -> Iterator[str]:
    """What a rule should carry and does not: an example of either kind."""
    if not any(each.consistent for each in rule.examples):
        yield "has no consistent example"
    if all(each.consistent for each in rule.examples):
        yield "has no inconsistent example"


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
