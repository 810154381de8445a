"""Sums in the lines of fact sheets: "label: figure", with a total above them and nothing to tell where its lines end."""

from __future__ import annotations

import pytest

import factcheck


def told(*lines: str, lang: str = "en") -> tuple[list[str | None], list[int]]:
    """What the sums should be where they do not hold, and how many figures each sum that holds has."""
    report = factcheck.check("\n\n".join(lines) + "\n", lang=lang, select=["SUM01"])
    return [each.suggestion for each in report.findings], [len(each.evidence) for each in report.verified]


def test_a_total_ends_where_its_lines_add_up() -> None:
    """880 + 440 = 1,320; the line behind is of something else."""
    assert told("Total: 1,320 km", "Paved: 880 km", "Unpaved: 440 km", "Canals: 96 km") == ([], [3])
    assert told("المجموع: 1320 كم", "معبدة: 880 كم", "ترابية: 440 كم", "قنوات: 96 كم", lang="ar") == ([], [3])


def test_each_total_has_the_lines_below_it() -> None:
    """Two totals, each with its own lines: 5 + 4 and 7 + 6 + 1; what stands above the first is left alone."""
    lines = ("Fields: 23 (2019)", "Total: 9", "Paved: 5", "Grass: 4", "Total: 14", "River: 7", "Sea: 6", "Lake: 1")
    assert told(*lines) == ([], [3, 4])
    assert told(
        "الحقول: 23", "المجموع: 9", "معبدة: 5", "عشبية: 4", "المجموع: 14", "نهرية: 8", "بحرية: 6", lang="ar"
    ) == (
        [],
        [3, 3],
    )


def test_totals_may_stand_below_their_lines() -> None:
    """With a total at the end and another inside, nobody guesses which lines either has."""
    assert told("Paved: 5", "Grass: 4", "Total: 9", "River: 7", "Sea: 6", "Total: 13") == ([], [])


def test_a_line_may_have_several_figures() -> None:
    """212 + 88 + 100 = 400; figures in brackets are no items of their own."""
    assert told("Total: 400", "By kind: barges 212, ferries 88 (12 laid up), tugs 100", "Docks: 14") == ([], [4])
    assert told("المجموع: 400", "النوع: صنادل 212، عبارات 88 (منها 12 معطلة)، قاطرات 100", lang="ar") == ([], [4])


def test_bounds_in_a_label_are_no_figures_of_the_line() -> None:
    """The lengths of runways stand in the labels: 1 + 9 + 11 = 21."""
    assert told("Total: 21", "over 2,500 m: 1", "1,600 to 2,500 m: 9", "under 1,600 m: 11") == ([], [4])


def test_subtotals_are_not_added_twice() -> None:
    """13 is 9 + 4, and 20 is 13 + 7; the order may be any."""
    assert told("Total: 20 km", "Public: 13 km", "Paved: 9 km", "Unpaved: 4 km", "Private: 7 km") == ([], [3])


@pytest.mark.parametrize(
    "lines",
    [
        ("Total: 48 km", "Borders: Arvia 48 km", "Coast: 56.3 km"),  # one part, and another thing
        ("Total: 13 years", "Men: 12 years", "Women: 14 years"),  # an average
        ("Total: 12 years", "Men: 12 years", "Women: 12 years"),
        ("Total: 7.4", "Men: 6.1", "Women: 8.8"),  # a rate
        ("Total: 762 km", "Borders: Arvia 421 km, Belmark 331 km", "Coast: 350 km"),  # nobody knows where they end
        ("Total: 253 km", "Border: 300 km", "Sea: 12 nmi"),  # another unit
    ],
)
def test_what_need_not_add_up_is_left_alone(lines: tuple[str, ...]) -> None:
    """Averages, rates, single parts and lines of another unit make no sum."""
    assert told(*lines)[0] == []


def test_a_slip_in_lines_of_one_unit_is_found() -> None:
    """880 + 440 gives 1,320, and 1,230 has two of its digits swapped."""
    assert told("Total: 1,230 km", "Paved: 880 km", "Unpaved: 440 km") == (["1,320"], [])
    assert told("المجموع: 1230 كم", "معبدة: 880 كم", "ترابية: 440 كم", lang="ar") == (["1320"], [])


def test_lines_without_a_total_have_none_above_them() -> None:
    """A figure of a line above a list of labels is not its total, though two swapped digits would make it so."""
    assert told("The frontier with Corda is 836 km long", "Coast: 386 km", "Inlets: 252 km") == ([], [])


def test_a_court_in_brackets_is_not_made_up_of_another_court() -> None:
    """A bracket that closes ends what a figure in it is the total of."""
    text = "High court (consists of 12 judges); Water court (consists of 7 judges and 7 clerks)"
    assert told(text) == ([], [])
    assert told("محكمة عليا (تتألف من 12 قاضيا)؛ محكمة المياه (تتألف من 7 قضاة و7 كتاب)", lang="ar") == ([], [])


def test_the_lines_of_a_sheet_are_no_sentences_that_go_on() -> None:
    """The total of one island is not that of the island before."""
    lines = (
        "Gull Island: total - 152 ha; dry - 5 ha; wet - 147 ha",
        "Tern Atoll: total - 276 ha; dry - 2 ha; wet - 274 ha",
    )
    assert told(*lines)[0] == []
