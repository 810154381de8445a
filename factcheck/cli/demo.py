"""`factcheck demo`: the main job on the examples that ship with factcheck."""

from __future__ import annotations

import contextlib

import click

from factcheck.cli.output import emit
from factcheck.resources import shipped

INTRODUCTION = """\
factcheck reads releases about to be published, in English and in Arabic, with slips put in on purpose,
checks each alone, against the rules of its publisher, and against the releases before it:

  factcheck check drafts --rules rules --against earlier

"""

EPILOG = """\b
Example:
  factcheck demo"""


@click.command(epilog=EPILOG)
def demo() -> int:
    """Show what factcheck finds, on the examples that come with it; ends with 0 whatever it finds."""
    from factcheck.engine import check_many
    from factcheck.writers import Layout, writer_named

    root = shipped("fixtures/demo")
    with contextlib.chdir(root):
        report = check_many(["drafts"], rules=["rules"], against="earlier")
    emit(INTRODUCTION + writer_named("text").write(report, Layout()), None)
    return 0
