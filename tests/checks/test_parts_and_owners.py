"""Parts that an owner, the full name of their whole or a bracket ties to it."""

from __future__ import annotations

import pytest

import factcheck


def _found(text: str, lang: str, code: str) -> tuple[int, list[list[str]]]:
    """How many findings one check has, and the figures that it verifies."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=[code])
    return len(report.findings), [[each.surface for each in one.evidence] for one in report.verified]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Two of the farm's three wells are dry.", "Two", "three wells"),
        (
            "It has 83 crab species and 383 snail species. 113 of these snail species are rare.",
            "113 of these snail species",
            "383 snail species",
        ),
    ],
)
def test_a_part_finds_its_whole(text: str, part: str, whole: str) -> None:
    """By its owner, or by its whole name where two things share a word of it."""
    assert _found(text, "en", "SUM02") == (0, [[part, whole]])


@pytest.mark.parametrize(
    ("text", "lang", "share", "part", "whole"),
    [
        (
            "The list has 4,120 kinds of moss. Of these, 1,310 (31.8%) are rare; it lacks 1,502 kinds.",
            "en",
            "31.8%",
            "1,310",
            "4,120 kinds",
        ),
        ("تضم القائمة 4,120 نوعا. ومنها 1,310 (31.8%) نادرة، وأغفلت 1,502 منها.", "ar", "31.8%", "1,310", "4,120 نوعا"),
    ],
)
def test_a_percentage_in_brackets_is_of_the_whole_before(
    text: str, lang: str, share: str, part: str, whole: str
) -> None:
    """1,310 / 4,120 is 31.8 percent."""
    assert _found(text, lang, "PCT01") == (0, [[share, part, whole]])


def test_what_else_stands_in_brackets_is_no_share_of_the_part() -> None:
    """A change, and a percentage that a word leads."""
    text = (
        "The list has 4,120 kinds of moss. Of these, 1,310 (up 22%) are rare, and 1,502 (some 9% of all mosses) common."
    )
    assert _found(text, "en", "PCT01") == (0, [])
