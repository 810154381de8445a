"""Writers: a report becomes text, for people or for programs. One file each, discovered, not listed."""

from factcheck.writers.contract import ENGLISH, Layout, Writer
from factcheck.writers.discovery import all_writers, writer_named

__all__ = ["ENGLISH", "Layout", "Writer", "all_writers", "writer_named"]
