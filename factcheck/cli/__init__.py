"""The command line: `factcheck --help`. It holds no logic of its own."""

from factcheck.cli.app import main, run

__all__ = ["main", "run"]
