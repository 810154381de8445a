"""Loading language packs."""

from __future__ import annotations

import pytest

from factcheck.errors import UsageError
from factcheck.locales import languages, pack


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
