"""Rule files read from disk, with the files that they include: `load(paths) -> Rulebook`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.errors import InputError, RuleError
from factcheck.resources import shipped
from factcheck.rulebook.build import Builder
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.rulefile import RuleFile
from factcheck.rulebook.source import MAX_CHARACTERS, Text, place_of
from factcheck.rulebook.values import Rulebook

SUFFIXES = (".yaml", ".yml")
MAX_BYTES = 4 * MAX_CHARACTERS
MAX_INCLUDES = 8  # files that may include one another in a row
MOST_LOADED = 16  # rulebooks that a process keeps
MAX_FILES = 200  # files that may be included altogether
PACK = "pack:"  # before the name of a pack that ships


def load(paths: Iterable[str | os.PathLike[str]]) -> Rulebook:
    """The rulebook of files and folders of `.yaml` files; what is wrong stands in its `errors` and stops nothing else.

    Files without errors that are asked for again, and did not change, are not worked out again; figures caught by the
    rulebook before are no part of that.
    """
    asked = tuple(map(Path, paths))
    place = os.getcwd(), *map(str, asked)
    known = _loaded.get(place)
    if known is not None and known.is_fresh(asked):
        return replace(known.rulebook)
    loader, files = _Loader(), list[Path]()
    for path in asked:
        for file in _files(path, loader.builder.errors):
            files.append(file)
            loader.open(file, _Tree(path if path.is_dir() else path.parent))
    found = loader.builder.rulebook()
    if len(_loaded) >= MOST_LOADED:
        _loaded.clear()
    if not found.errors:
        _loaded[place] = _Loaded(found, tuple(files), loader.texts)
        return replace(found)
    return found


def loads(text: str, path: str = "rules.yaml") -> Rulebook:
    """The rulebook of one rule file given as text; `path` names it in errors. A text includes no files."""
    builder = Builder()
    file = builder.add(text, path)
    for each in file.includes if file is not None else ():
        message = "a text includes no files; put it into a file of its own"
        builder.errors.append(RuleError(path, *place_of(each), message))
    return builder.rulebook()


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A rulebook without errors, with the files that were asked for and the texts of all that were read for it."""

    rulebook: Rulebook
    files: tuple[Path, ...]
    texts: Mapping[Path, str]

    def is_fresh(self, asked: Iterable[Path]) -> bool:
        """Whether the same files are asked for, and all of them say what they said."""
        if self.files != tuple(file for path in asked for file in _files(path, [])):
            return False
        return all(_text(path, []) == text for path, text in self.texts.items())


_loaded: dict[tuple[str, ...], _Loaded] = {}


@dataclass(frozen=True, slots=True)
class _Tree:
    """The folder that files may include from, and the files that include one another in a row, the first one first."""

    root: Path
    chain: tuple[Path, ...] = ()


class _Loader:
    """Opens files, each once, and what they include."""

    def __init__(self) -> None:
        self.builder = Builder()
        self.known: dict[Path, RuleFile | None] = {}
        self.included = 0
        self.texts: dict[Path, str] = {}

    def open(self, path: Path, tree: _Tree) -> RuleFile | None:
        """The rule file of a path, None where it is none; its includes are opened, too."""
        real = path.resolve()
        if real in self.known:
            return self.known[real]
        text = _text(path, self.builder.errors)
        self.texts[real] = text or ""
        self.known[real] = file = None if text is None else self.builder.add(text, str(path))
        if file is not None:
            below = _Tree(tree.root, (*tree.chain, real))
            for each in file.includes:
                found = self.include(file, path, each, below)
                if found is not None:
                    file.included.append(found)
        return file

    def include(self, file: RuleFile, path: Path, written: Text, tree: _Tree) -> RuleFile | None:
        """The file that another includes; None, with an error, where it may not or cannot be."""
        target, message = _pack(written) if written.startswith(PACK) else _target(path, written, tree)
        if not message:
            message = self._refused(target.resolve(), tree)
        if message:
            self.builder.errors.append(RuleError(file.path, *place_of(written), message))
            return None
        if target.resolve() not in self.known:
            self.included += 1
        return self.open(target, _Tree(target.parent, tree.chain) if written.startswith(PACK) else tree)

    def _refused(self, real: Path, tree: _Tree) -> str:
        """Why a file may not be included here, "" where it may."""
        if real in tree.chain:
            names = [each.name for each in tree.chain[tree.chain.index(real) :]]
            return f"files include one another in a circle: {' → '.join([*names, real.name])}"
        if len(tree.chain) > MAX_INCLUDES:
            return f"more than {MAX_INCLUDES} files include one another in a row"
        if self.included >= MAX_FILES and real not in self.known:
            return f"more than {MAX_FILES} files are included"
        return ""


def _target(path: Path, written: str, tree: _Tree) -> tuple[Path, str]:
    """The file that a relative path leads to, and why it may not be taken, "" where it may."""
    target = path.parent / written
    if "\0" in written or os.path.isabs(written) or not _lies_in(target, tree.root):
        return target, f"'{written}' leads out of the folder {tree.root}; a file includes only what lies in it"
    if target.suffix not in SUFFIXES:
        return target, f"'{written}' is no rule file (*.yaml, *.yml)"
    if not target.is_file():
        near = nearest(target.name, (each.name for suffix in SUFFIXES for each in target.parent.glob(f"*{suffix}")))
        return target, f"no such file: '{written}'{near}"
    return target, ""


def _lies_in(target: Path, root: Path) -> bool:
    """Whether a path stays in a folder, links followed."""
    return target.resolve().is_relative_to(root.resolve())


def _pack(written: str) -> tuple[Path, str]:
    """The pack that ships under a name."""
    name = written.removeprefix(PACK).strip()
    try:
        folder = shipped("rules")
    except InputError as error:
        return Path(name), str(error)
    known = {each.stem: each for each in folder.glob("*.yaml")}
    if name not in known:
        return Path(name), f"no pack '{name}' ships{nearest(name, known)}"
    return known[name], ""


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
