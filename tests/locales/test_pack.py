"""Loading language packs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.locales import Pack, languages, pack


def test_a_region_falls_back_to_its_language() -> None:
    """ "ar-IQ" and "AR_iq" are read by the Arabic pack."""
    assert pack("ar-IQ") is pack("ar")
    assert pack("AR_iq") is pack("ar")


def test_a_language_without_a_pack() -> None:
    """The message names the languages that have one."""
    with pytest.raises(UsageError) as caught:
        pack("xx")
    assert str(caught.value) == f"no language pack for 'xx'; there are packs for {', '.join(languages())}"


def test_a_section_that_is_not_there_is_empty() -> None:
    """A pack without a section has an empty one; the root pack has no CLDR part."""
    assert pack("root").data("no-such-section") == {}
    assert pack("root").cldr == {}


def test_scalars_are_text() -> None:
    """Nothing is guessed: a number in a pack stays the text that was written."""
    assert pack("root").data("units")["powers_after"]["²"] == "2"


def test_a_section_spread_over_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file of a section's folder adds its names; a name that stands twice is refused."""
    monkeypatch.setattr(sys.modules["factcheck.locales.pack"], "HERE", tmp_path)
    (tmp_path / "xx" / "cues").mkdir(parents=True)
    (tmp_path / "xx" / "cues.yaml").write_text("one: [a]")
    (tmp_path / "xx" / "cues" / "more.yaml").write_text("two: [b]")
    assert Pack("xx").merged("cues") == {"one": ["a"], "two": ["b"]}
    (tmp_path / "xx" / "cues" / "other.yaml").write_text("one: [c]")
    with pytest.raises(ValueError, match="'one' stands in another file of 'cues' already"):
        Pack("xx").merged("cues")
