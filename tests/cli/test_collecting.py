"""Commands let Python search all values for garbage less often, and leave everything as it was."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from factcheck import Document, check
from factcheck.cli import collecting
from factcheck.cli.app import run


def test_searches_of_all_values_are_seldom_while_it_is_open() -> None:
    """Only the third figure is raised, and all three are as before in the end, after an error, too."""
    before = gc.get_threshold()
    with collecting.few_searches():
        inside = gc.get_threshold()
    assert inside == (*before[:2], max(before[2], collecting.SELDOM))
    assert gc.get_threshold() == before
    with pytest.raises(KeyError), collecting.few_searches():
        raise KeyError
    assert gc.get_threshold() == before


def test_a_higher_figure_of_a_program_stays() -> None:
    """Whoever wants still fewer searches keeps them."""
    before = gc.get_threshold()
    gc.set_threshold(before[0], before[1], 5000)
    try:
        with collecting.few_searches():
            assert gc.get_threshold()[2] == 5000
    finally:
        gc.set_threshold(*before)


def test_a_command_leaves_the_figures_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After a check the process searches as before it."""
    before = gc.get_threshold()
    (tmp_path / "page.en.txt").write_text("The clinic saw 40 men and 35 women, 75 in all.\n", "utf-8")
    assert run(["check", str(tmp_path / "page.en.txt")]) == 0
    assert gc.get_threshold() == before
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The clinic saw 40 men and 35 women, 75 in all. Visits rose 25% from 60 to 75 in May 2021."),
        ("ar", "استقبلت العيادة 40 رجلا و35 امرأة. وارتفع العدد 25% من 60 إلى 75 في أيار 2021."),
    ],
)
def test_what_a_check_makes_holds_no_circles(lang: str, text: str) -> None:
    """All that a check made of a document goes without a search: the reason why searches may be seldom."""
    check(Document.of(text, lang=lang))  # what a process keeps is known
    gc.collect()
    gc.disable()
    try:
        check(Document.of(text, lang=lang))
        assert gc.collect() == 0
    finally:
        gc.enable()
