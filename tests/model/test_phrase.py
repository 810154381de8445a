"""Texts of an author in several languages."""

from factcheck.model import Phrase, reworded, spoken

OPEN = Phrase({"ar": "البلاغات المفتوحة", "en": "open reports"})


def test_a_phrase_is_spoken_in_the_language_asked_for() -> None:
    """A region counts for its language; where a language is not there, English is, and else the first."""
    assert [spoken(OPEN, lang) for lang in ("ar", "ar-IQ", "en", "fr")] == [
        "البلاغات المفتوحة", "البلاغات المفتوحة", "open reports", "open reports",
    ]  # fmt: skip
    assert spoken(Phrase({"ar": "سرير", "fr": "lit"}), "en") == "سرير"
    assert (OPEN == "open reports", Phrase({})) == (True, "")


def test_a_plain_text_is_the_same_in_every_language() -> None:
    """Most authors write one language only."""
    assert (spoken("open reports", "ar"), reworded("open", str.upper)) == ("open reports", "OPEN")


def test_a_phrase_is_changed_in_each_language() -> None:
    """A figure put into a message is put into all its languages."""
    changed = reworded(Phrase({"en": "{n} beds", "ar": "{n} سريرا"}), lambda text: text.replace("{n}", "12"))
    assert (spoken(changed, "en"), spoken(changed, "ar")) == ("12 beds", "12 سريرا")
