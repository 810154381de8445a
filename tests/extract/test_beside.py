"""What stands beside a figure: which rules are asked, and that none is left out that would have told something."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import factcheck
from benchmarks.texts import FIXTURES
from factcheck.checks import all_checks
from factcheck.extract import beside, joints, mentions, ranges, weights
from factcheck.extract.beside import (
    AFTER,
    AHEAD,
    BEHIND,
    CLOCK,
    COUNTED,
    EVERYTHING,
    HEDGED,
    LEAD,
    MOVED,
    NAMED,
    NUMBERED,
    PERCENT,
    TIMES,
    UNIT,
)
from factcheck.extract.fold import View
from factcheck.extract.numbers.numerals import find
from factcheck.locales import languages, pack


def _may(text: str, lang: str) -> int:
    """The rules that the first figure of a text may matter to."""
    view = View(text, pack(lang))
    return beside.look(view, find(view)[0], beside.beside(view.pack))


@pytest.mark.parametrize(
    ("text", "lang", "asked"),
    [
        ("they sold about 45 tickets", "en", HEDGED),
        ("the rate was raised by 45 to", "en", MOVED),
        ("it read USD 45 on", "en", LEAD),
        ("it read $45 on", "en", LEAD),
        ("the per cent of 45 on", "en", PERCENT),
        ("see the section 45 on", "en", NUMBERED),
        ("they sold 45 tonnes on", "en", UNIT),
        ("they met at 45 gmt on", "en", CLOCK),
        ("they sold 45 times as", "en", TIMES),
        ("they sold 45 tickets on", "en", COUNTED),
        ("they sold 45 or more", "en", BEHIND),
        ("they live in 45 Moreland Ave", "en", NAMED),
        ("مساحتها نحو 45 هكتارا", "ar", HEDGED | UNIT),
        ("بلغ عددهم 45 لاجئا", "ar", COUNTED),
    ],
)
def test_a_word_that_may_matter_is_told(text: str, lang: str, asked: int) -> None:
    """A rule is asked where a word of its tables stands beside the figure."""
    assert _may(text, lang) & asked == asked


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("the bridge with 45 of the", HEDGED | MOVED | LEAD | NAMED | CLOCK | TIMES),
        ("the bridge with 45 who swam", UNIT | CLOCK | TIMES | COUNTED | BEHIND),
        ("the bridge with 45.", AFTER & ~NAMED),
        ("the bridge with 45; then", AFTER & ~NAMED),
    ],
)
def test_plain_words_and_marks_mean_nothing_to_most_rules(text: str, left_out: int) -> None:
    """What no table of a rule holds leaves the rule out."""
    assert _may(text, "en") & left_out == 0


@pytest.mark.parametrize("text", ["45", "(45)", "x45y", "\n45-fold", "at -45'"])
def test_what_is_no_plain_word_may_be_anything(text: str) -> None:
    """Signs, ends of lines and glued letters before a figure leave every rule of that side asked."""
    assert _may(text, "en") & AHEAD == AHEAD


def test_the_looks_of_a_figure_count_too() -> None:
    """Five digits may be a postal code, eight an account, and a zero in front a name."""
    for figure in ("78701", "40410900", "007"):
        assert _may(f"they wrote of {figure} to", "en") & NAMED
    assert not _may("they wrote of 7870 to", "en") & NAMED


def test_no_more_words_are_kept_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long run of different words does not fill the memory."""
    monkeypatch.setattr(weights, "REMEMBERED", 2)
    known = beside.Beside(pack("en"))
    found = [known.ahead[word] for word in ("about", "of", "with", "about")]
    assert found[0] == found[3] != found[1]
    assert len(known.ahead) <= 2


@pytest.mark.parametrize("lang", languages())
def test_no_rule_is_left_out_that_tells_something(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking every rule of every figure gives the same claims as asking those that may matter."""
    pages = _texts(lang)
    quick = [_told(text, lang) for text in pages]

    def every(*_: Any) -> int:
        return EVERYTHING

    loose = replace(joints.joints(pack(lang)), longest=10**6)
    monkeypatch.setattr(mentions, "look", every)
    monkeypatch.setattr(ranges, "joints", lambda _: loose)
    monkeypatch.setattr(ranges, "may_join", lambda *_: True)
    assert [_told(text, lang) for text in pages] == quick
    assert any(quick)


def _texts(lang: str) -> list[str]:
    """The examples of all checks in a language, what stands in `fixtures/` in it, and some English, whose figures it reads."""
    examples = [each.text for check in all_checks() for each in check.examples if each.lang == lang]
    examples += [each.text for check in all_checks() for each in check.examples[:1] if each.lang == "en"]
    files = [path for kind in (f"*.{lang}.md", f"corpora/{lang}/*.yaml") for path in sorted(FIXTURES.rglob(kind))]
    return [*examples, *(path.read_text("utf-8") for path in files)]


def _told(text: str, lang: str) -> list[dict[str, Any]]:
    return [each.as_dict() for each in factcheck.extract(text, lang=lang)]
