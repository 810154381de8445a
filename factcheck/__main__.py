"""The entry point of the command `factcheck`, also as `python -m factcheck`.

It catches a Ctrl-C that comes while the command is still being loaded; `factcheck.cli` answers those that come later.
"""

from __future__ import annotations

import sys
from typing import NoReturn

STOPPED = 130  # as a shell reports a command that Ctrl-C ended


def main() -> NoReturn:
    """Run the command line of the process, and end with its exit status."""
    try:
        from factcheck.cli import run

        status = run()
    except KeyboardInterrupt:
        sys.stderr.write("factcheck: stopped\n")
        status = STOPPED
    sys.exit(status)


if __name__ == "__main__":
    main()
