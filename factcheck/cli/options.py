"""Options that several commands share, and the kinds of value they take."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def day(context: click.Context, option: click.Parameter, value: str | None) -> Date | None:
    """A day in the form 2019-03-23, checked before anything is read."""
    try:
        return Date.fromisoformat(value) if value else None
    except ValueError as error:
        raise click.BadParameter(f"'{value}' is not a day in the form 2019-03-23") from error


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of values that are separated by commas: `--select UNI,LED --select RUL01` are three."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def understanding(command: Command) -> Command:
    """The options that say what a document does not say of itself."""
    for option in (
        click.option(
            "--date",
            metavar="YYYY-MM-DD",
            callback=day,
            help="The release's date, where the document does not tell it.",
        ),
        click.option("--lang", metavar="CODE", help="The documents' language, such as en or ar."),
    ):
        command = option(command)
    return command


output = click.option("--output", metavar="FILE", help="Write to a file, in one step, instead of standard output.")
