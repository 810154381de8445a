"""Settings: `factcheck.toml`, or `[tool.factcheck]` of `pyproject.toml`, found upwards from a folder.

A key is the long name of an option (`fail-on = "warning"`). Paths are relative to the file.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.errors import UsageError

OWN_FILE = "factcheck.toml"
SHARED_FILE = "pyproject.toml"
TEXTS = ("against", "color", "fail-on", "format", "lang", "ledger", "messages")
LISTS = ("ignore", "rules", "select")
PATHS = ("against", "ledger", "rules")
KEYS = tuple(sorted((*TEXTS, *LISTS)))


@dataclass(frozen=True, slots=True)
class Settings:
    """The values that a settings file gives, texts and tuples of texts, and the file's path; all empty without one."""

    values: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    path: Path | None = None


def find(folder: Path) -> Settings:
    """The settings that hold in a folder: of the nearest file upwards; a `pyproject.toml` without our table is passed by.

    Raises UsageError, naming the file, for TOML that cannot be read, unknown keys and values of the wrong kind.
    """
    for each in (folder, *folder.parents):
        own = each / OWN_FILE
        if own.is_file():
            return _settings(own, _loaded(own))
        shared = each / SHARED_FILE
        table = _loaded(shared).get("tool", {}).get("factcheck") if shared.is_file() else None
        if table is not None:
            return _settings(shared, table)
    return Settings()


def _loaded(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: these settings cannot be read ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: this is not TOML: {error}") from error


def _settings(path: Path, table: Any) -> Settings:
    if not isinstance(table, dict):
        raise UsageError(f"{path}: tool.factcheck must be a table")
    return Settings({key: _value(path, key, value) for key, value in table.items()}, path)


def _value(path: Path, key: str, value: Any) -> str | tuple[str, ...]:
    if key not in KEYS:
        near = difflib.get_close_matches(key, KEYS, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"the keys are {', '.join(KEYS)}"
        raise UsageError(f"{path}:{_line(path, key)}: unknown key '{key}'; {hint}")
    if key in LISTS:
        every = [value] if isinstance(value, str) else value
        if not isinstance(every, list) or not all(isinstance(each, str) for each in every):
            raise UsageError(f"{path}:{_line(path, key)}: '{key}' must be a text or a list of texts")
        return tuple(_placed(path, key, each) for each in every)
    if not isinstance(value, str):
        raise UsageError(f"{path}:{_line(path, key)}: '{key}' must be a text in quotes")
    return _placed(path, key, value)


def _placed(path: Path, key: str, value: str) -> str:
    """A path holds from the folder of the settings on; the URL of a ledger is none."""
    return str(path.parent / value) if key in PATHS and "://" not in value else value


def _line(path: Path, key: str) -> int:
    """The line that a key stands on; TOML's reader keeps no places."""
    lines = path.read_text("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.split("=")[0].strip(" \t'\"") == key), 1)
