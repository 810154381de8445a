"""The data of a pack's file, kept beside it once it is read, as Python keeps its compiled code.

Reading the YAML of a language takes longer than checking a page. What was read is kept as JSON in the folder `__pycache__`,
with a sum over the file it was made of, so that it is read again whenever that changes. Where Python may write
no compiled code (`PYTHONDONTWRITEBYTECODE`), nor anything else, nothing is kept and all works the same.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


def read(path: Path) -> Any:
    """The data of a YAML file, scalars as text; None where the file is not there or empty."""
    try:
        source = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    kept = Path(cache_from_source(str(path.with_suffix(".py")))).with_suffix(".json")
    told = b"%08x %d" % (zlib.crc32(source), len(source))
    found = _data(kept, told)
    if found is None:
        found = parsed(source.decode("utf-8"))
        if not sys.dont_write_bytecode:
            _keep(kept, told, found)
    return found


def parsed(text: str) -> Any:
    """The data of a YAML text, scalars as text, so that nothing is guessed."""
    import yaml

    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(text, loader)  # noqa: S506 - the base loader makes text only


def _data(kept: Path, told: bytes) -> Any:
    """What was kept of a file, None where nothing was, or of another state of the file."""
    try:
        sum_of, _, body = kept.read_bytes().partition(b"\n")
        return json.loads(body) if sum_of == told else None
    except (OSError, ValueError):
        return None


def _keep(kept: Path, told: bytes, data: Any) -> None:
    """Keep the data of a file; written aside first, so that nobody reads half of it."""
    aside = kept.with_name(f"{kept.name}.{os.getpid()}")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(told + b"\n" + json.dumps(data, ensure_ascii=False).encode("utf-8"))
        aside.replace(kept)
    except OSError:
        return  # a folder that cannot be written
