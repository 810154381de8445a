"""Options that several commands share, and the kinds of value they take."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class Day(click.ParamType[Date]):
    """A day in the form 2019-03-23."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Date:
        if isinstance(value, Date):
            return value
        try:
            return Date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a day in the form 2019-03-23", param, ctx)


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of values that are separated by commas: `--select UNI,LED --select RUL01` are three."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def understanding(command: Command) -> Command:
    """The options that say what a document does not say of itself."""
    for option in (
        click.option("--date", type=Day(), help="The release's date, where the document does not tell it."),
        click.option("--lang", metavar="CODE", help="The documents' language: en, ar."),
    ):
        command = option(command)
    return command


output = click.option("--output", metavar="FILE", help="Write to a file, in one step, instead of standard output.")
