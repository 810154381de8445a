"""The command line: `factcheck --help`. It holds no logic of its own."""

from factcheck.cli.app import run

__all__ = ["run"]
