"""A language pack: the data of one language, read from its folder, scalars kept as text."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from factcheck.errors import UsageError
from factcheck.locales.kept import read

HERE = Path(__file__).resolve().parent
ROOT = "root"  # the pack of what all languages share: digits, symbols, ISO codes


@dataclass(frozen=True, eq=False)
class Pack:
    """The data of one language, a section a file: `numbers.yaml` is `data("numbers")`.

    Scalars are text, so that nothing is guessed; a section that a language does not have is empty.
    Consumers compile what they need once a pack (a pack is hashable by identity: cache on it).
    """

    lang: str
    _sections: dict[str, Any] = field(default_factory=dict, repr=False)

    def data(self, section: str) -> dict[str, Any]:
        """The hand-written data of a section, as mappings, lists and text."""
        if section not in self._sections:
            self._sections[section] = read(HERE / self.lang / f"{section}.yaml") or {}
        found: dict[str, Any] = self._sections[section]
        return found

    def merged(self, section: str) -> dict[str, Any]:
        """A section that is spread over files: `cues.yaml` and every file of the folder `cues`, as one mapping.

        Raises ValueError where two files define the same name, which would hide one of them.
        """
        whole = dict(self.data(section))
        for path in sorted((HERE / self.lang / section).glob("*.yaml")):
            for name, value in self.data(f"{section}/{path.stem}").items():
                if name in whole:
                    raise ValueError(f"{path}: '{name}' stands in another file of '{section}' already")
                whole[name] = value
        return whole

    def families(self, section: str) -> tuple[dict[str, Any], ...]:
        """The files over which a section is spread, each as a mapping of its own, `cues.yaml` before the folder `cues`."""
        folder = sorted((HERE / self.lang / section).glob("*.yaml"))
        return (self.data(section), *(self.data(f"{section}/{path.stem}") for path in folder))

    @property
    def cldr(self) -> dict[str, Any]:
        """The part that is generated from CLDR; empty where none was generated for the language."""
        if "/cldr" not in self._sections:
            path = HERE / "cldr" / f"{self.lang}.json"
            self._sections["/cldr"] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
        found: dict[str, Any] = self._sections["/cldr"]
        return found


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a pack, sorted."""
    return tuple(sorted(path.parent.name for path in HERE.glob("*/pack.yaml") if path.parent.name != ROOT))


@cache
def pack(lang: str) -> Pack:
    """The pack of a language, "ar-IQ" falling back to "ar"; raises UsageError where there is none."""
    base = lang.replace("_", "-").split("-")[0].lower()
    if base != ROOT and base not in languages():
        known = _other_codes().get(base)
        if known is None:
            raise UsageError(f"no language pack for '{lang}'; there are packs for {', '.join(languages())}")
        base = known
    return _loaded(base)


@cache
def _other_codes() -> dict[str, str]:
    """The code of the pack for each other code of its language: nb and nn are no."""
    return {code: lang for lang in languages() for code in _loaded(lang).data("pack").get("codes", ())}


@cache
def _loaded(base: str) -> Pack:
    return Pack(base)
