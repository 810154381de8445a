"""Words that are weighed once a process."""

from __future__ import annotations

import pytest

from factcheck.extract import weights
from factcheck.extract.things.nouns import nouns
from factcheck.extract.things.plurals import may_end
from factcheck.extract.weights import Weights, weight
from factcheck.locales import pack


def test_a_word_is_weighed_when_it_is_first_met() -> None:
    """Asking again asks nobody."""
    asked: list[str] = []

    def weigh(word: str) -> int:
        asked.append(word)
        return len(word)

    known = Weights(weigh)
    assert [known["barley"], known["قمح"], known["barley"]] == [6, 3, 6]
    assert asked == ["barley", "قمح"]


def test_the_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept is forgotten where there is too much of it, and weighed again."""
    monkeypatch.setattr(weights, "REMEMBERED", 2)
    known = Weights(len)
    assert [known[word] for word in ("rye", "oats", "millet")] == [3, 4, 6]
    assert list(known) == ["millet"]


def test_a_weight_is_the_sum_of_what_matters() -> None:
    """Each rule to which a word matters adds its bit."""
    assert weight({1: True, 2: False, 8: True}) == 9


@pytest.mark.parametrize(("word", "ends"), [("bridges", True), ("women", True), ("stone", False), ("the", False)])
def test_a_plural_may_end_a_phrase(word: str, *, ends: bool) -> None:
    """Plurals by their ending and by the list of the language end a phrase; other words do not."""
    assert may_end(word, nouns(pack("en"))) == ends
