"""The group of commands, each imported when it is called, and the exit statuses."""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from factcheck import __version__
from factcheck.errors import FactcheckError

MISUSE = 2
STOPPED = 130  # as a shell reports a command that Ctrl-C ended

# Name, module and one line of help: the overview must not import what the commands need.
COMMANDS = {
    "audit": ("factcheck.cli.audit", "Check a whole history, each release against all before it."),
    "check": ("factcheck.cli.check", "Find the figures of documents that cannot all be true."),
    "compare": ("factcheck.cli.check", "Check translations against their original."),
    "demo": ("factcheck.cli.demo", "Show what factcheck finds, on the examples that come with it."),
    "explain": ("factcheck.cli.explain", "Show the page of a check, or list the checks."),
    "extract": ("factcheck.cli.extract", "Print the figures of documents, with unit, hedge and period."),
    "ledger": ("factcheck.cli.ledger", "Keep earlier releases in a database, and ask it."),
    "rules": ("factcheck.cli.rules", "Check rule files, run their examples, print their schema."),
}

EPILOG = """\b
Examples:
  factcheck check draft.md
  factcheck check draft.md --rules rules/ --against releases/
  factcheck demo

Exit status: 0 nothing found, 1 findings, 2 wrong use or input that could not be read."""


class Commands(click.Group):
    """A group that knows its commands by name and imports each one only to run it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(COMMANDS[cmd_name][0]), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            hint = f"; did you mean '{near[0]}'?" if near else ""
            raise click.UsageError(f"there is no command '{args[0]}'{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in sorted(COMMANDS)])


@click.command(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="factcheck %(version)s")
@click.pass_context
def factcheck(context: click.Context) -> None:
    """Finds the numbers in releases and reports that cannot all be true: inside one document, against rules,
    and against earlier releases. It shows the evidence, and says what it verified and what nothing could check.
    """
    from factcheck import config

    values = config.find(Path.cwd()).values
    named = {key.replace("-", "_"): value for key, value in values.items()}
    context.default_map = dict.fromkeys(COMMANDS, named)


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs a command line (that of the process by default) and gives back its exit status."""
    from factcheck.cli.output import complain, unheard, unprinted

    _same_bytes_everywhere()
    try:
        status = factcheck.main(arguments, prog_name="factcheck", standalone_mode=False)
    except click.Abort as ended:
        if isinstance(ended.__cause__, EOFError):  # click takes it for Ctrl-C; here a file of Python is cut short
            raise ended.__cause__ from None
        complain("stopped")
        return STOPPED
    except click.ClickException as error:
        with unheard():
            error.show()
        return MISUSE
    except FactcheckError as error:
        complain(str(error))
        return MISUSE
    except OSError as error:  # a page of help or the version, which click prints by itself
        complain(unprinted(error))
        return MISUSE
    return status if isinstance(status, int) else 0


def _same_bytes_everywhere() -> None:
    """Output is UTF-8 with plain line ends whatever the machine's locale, and a name that is no text stays readable."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
