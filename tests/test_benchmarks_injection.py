"""The injection benchmark alters what its seeds say, and counts apart the slips that no passage decides."""

from __future__ import annotations

import pytest

from benchmarks import injection

CASE = {
    "text": "ارتفعت الإيجارات من 400 إلى 1,000 دينار، أي بنسبة 150%.",
    "relations": [
        {
            "figures": ["150", "400", "1,000"],
            "slips": [{"at": "150", "write": "250"}, {"at": "1,000", "write": "600"}],
        }
    ],
}


def test_a_slip_stands_where_its_figure_stood() -> None:
    """Each slip gives the passage with one figure replaced, and its place in it."""
    texts = [(each.text[each.start : each.end], each.text) for each in injection.altered(CASE)]
    assert texts == [
        ("250", "ارتفعت الإيجارات من 400 إلى 1,000 دينار، أي بنسبة 250%."),
        ("600", "ارتفعت الإيجارات من 400 إلى 600 دينار، أي بنسبة 150%."),
    ]


def test_the_same_passage_after_another_slip_is_not_decided() -> None:
    """From 400 to 600, up 150 %: the check takes 150 for the ratio, and nothing tells that 600 was 1,000. Sums are all decided."""
    assert [each.decided for each in injection.altered(CASE, "PCT03")] == [True, False]
    assert [each.decided for each in injection.altered(CASE, "PCT02")] == [True, True]


def test_both_shares_are_shown() -> None:
    """Of four slips found three are named; one of the four is not decided, so that it counts in the first share only."""
    score = injection.Score("PCT03", "ar", slips=4, found=4, nameable=4, named=3, decided=3, named_decided=3)
    line, whole = injection.rows([score])
    assert line[-2:] == ("3/4 75 %", "3/3 100 %")
    assert whole[-2:] == line[-2:]


def test_a_dash_in_arabic_may_join_its_ends_either_way() -> None:
    """«1997-2005» is left out in Arabic, where either end may be typed first; with words between, or in English, it is kept."""
    slips = [{"at": "1997", "write": "2007"}]
    dash = {"text": "شمل المسح الفترة 1997-2005 كلها.", "relations": [{"figures": ["1997", "2005"], "slips": slips}]}
    words = {"text": "شمل المسح الأعوام من 1997 إلى 2005.", "relations": dash["relations"]}
    assert list(injection.altered(dash, "TIM04", "ar")) == []
    assert len(list(injection.altered(dash, "TIM04", "en"))) == 1
    assert len(list(injection.altered(words, "TIM04", "ar"))) == 1


def test_an_open_list_may_leave_more_out() -> None:
    """A slip that makes parts less than a whole which nothing says they fill contradicts nothing; more than it they cannot be."""
    lifted = {
        "text": "Of 2,450 mines 1,987 have been lifted; 463 are still there.",
        "relations": [
            {
                "figures": ["463", "2,450", "1,987"],
                "open": "2,450",
                "slips": [
                    {"at": "463", "write": "436"},
                    {"at": "463", "write": "634"},
                    {"at": "2,450", "write": "2,540"},
                ],
            }
        ],
    }
    shares = {"figures": ["٦٤", "22%", "14.5#2"], "open": "100"}
    assert [each.write for each in injection.altered(lifted)] == ["634"]
    assert injection.leaves_out(shares, {"at": "٦٤", "write": "٤٦"})
    assert not injection.leaves_out(shares, {"at": "22%", "write": "32%"})
    assert not injection.leaves_out({"figures": ["64", "22"]}, {"at": "64", "write": "46"})
    with pytest.raises(ValueError, match="no number in digits: nine"):
        injection.number("nine")
