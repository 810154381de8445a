"""Language packs: data only. A language is a folder of YAML beside a generated CLDR part."""

from factcheck.locales.pack import ROOT, Pack, languages, pack

__all__ = ["ROOT", "Pack", "languages", "pack"]
