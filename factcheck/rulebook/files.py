"""Rule files read from disk: `load(paths) -> Rulebook`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from factcheck.errors import RuleError
from factcheck.rulebook.build import Builder
from factcheck.rulebook.source import MAX_CHARACTERS
from factcheck.rulebook.values import Rulebook

SUFFIXES = (".yaml", ".yml")
MAX_BYTES = 4 * MAX_CHARACTERS


def load(paths: Iterable[str | os.PathLike[str]]) -> Rulebook:
    """The rulebook of files and folders of `.yaml` files; what is wrong stands in its `errors` and stops nothing else."""
    builder = Builder()
    seen: set[Path] = set()
    for path in paths:
        for file in _files(Path(path), builder.errors):
            text = _text(file, builder.errors) if file.resolve() not in seen else None
            seen.add(file.resolve())
            if text is not None:
                builder.add(text, str(file))
    return builder.rulebook()


def loads(text: str, path: str = "rules.yaml") -> Rulebook:
    """The rulebook of one rule file given as text; `path` names it in errors."""
    builder = Builder()
    builder.add(text, path)
    return builder.rulebook()


def _files(path: Path, errors: list[RuleError]) -> Iterator[Path]:
    """The rule files that a path stands for, in order of name."""
    if path.is_file():
        yield path
        return
    if not path.is_dir():
        errors.append(
            RuleError(str(path), 1, 1, "no such file or folder; '--rules' takes rule files or folders of them")
        )
        return
    found = sorted(each for suffix in SUFFIXES for each in path.rglob(f"*{suffix}") if each.is_file())
    if not found:
        errors.append(RuleError(str(path), 1, 1, "the folder holds no rule file (*.yaml, *.yml)"))
    yield from found


def _text(path: Path, errors: list[RuleError]) -> str | None:
    """The text of a file, None where it cannot be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"the file is larger than {MAX_BYTES:,} bytes; split it")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 text (byte {error.start + 1}); save the file as UTF-8"
    except ValueError as error:
        reason = str(error)
    except OSError as error:
        reason = f"cannot be read: {(error.strerror or str(error)).lower()}"
    errors.append(RuleError(str(path), 1, 1, reason))
    return None
