"""Readers: a file becomes a `Document`: its text, what is prose in it, its structure and what it declares."""

from factcheck.readers.discovery import readable_files, suffixes
from factcheck.readers.reading import LIMIT, read, read_bytes, read_text

__all__ = ["LIMIT", "read", "read_bytes", "read_text", "readable_files", "suffixes"]
