"""The benchmark of coverage counts what is judged, on a small folder of own texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import coverage
from benchmarks.coverage import MARKS, Figure, Marked, load, main, measure, text_of
from benchmarks.slips import slips

FERRY = "The island bought 48 ferries, up from 40 in 2021, a rise of 20%. The pier is 10 km (6.2 miles) long.\n"
SHEET = """\
- file: ferry.md
  date: 2022-03-01
  relations:
    - check: PCT02
      holds: exactly
      figures: [[change, 60, 62, "20"], [new, 18, 20, "48"], [old, 38, 40, "40"]]
    - check: UNI01
      holds: exactly
      figures: [[converted, 84, 87, "6.2"], [source, 77, 79, "10"]]
    - check: SAM01
      holds: "no"
      cue: implied
      figures: [[again, 77, 79, "10"], [first, 38, 40, "40"]]
  unformed:
    - [44, 48, a year]
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Marks of one release, and the folder that holds it."""
    marks, releases = tmp_path / "marks", tmp_path / "releases"
    marks.mkdir()
    releases.mkdir()
    (marks / "01.yaml").write_text(SHEET, "utf-8")
    (releases / "ferry.md").write_text(FERRY, "utf-8")
    return marks, releases


def test_marks_are_read_with_their_figures(folders: tuple[Path, Path]) -> None:
    """A relation keeps its check, its truth, its cue and its figures, the reported one first."""
    (marks,) = load(folders[0])
    assert [(each.check, each.holds, each.cue) for each in marks.relations] == [
        ("PCT02", "exactly", "plain"),
        ("UNI01", "exactly", "plain"),
        ("SAM01", "no", "implied"),
    ]
    assert marks.relations[1].figures == (Figure("converted", 84, 87, "6.2"), Figure("source", 77, 79, "10"))


def test_a_changed_or_absent_release_is_left_out(folders: tuple[Path, Path]) -> None:
    """Offsets are worth nothing where the figure no longer stands at its place."""
    (marks,) = load(folders[0])
    assert text_of(marks, folders[1]) == FERRY
    (folders[1] / "ferry.md").write_text("A " + FERRY, "utf-8")
    assert text_of(marks, folders[1]) is None
    assert text_of(marks, folders[0]) is None


def test_judged_relations_and_their_slips_are_counted(folders: tuple[Path, Path]) -> None:
    """The change and the conversion are judged and their slips found; what nothing ties is missed."""
    (marks,) = load(folders[0])
    counted = list(measure(marks, FERRY, altered=True))
    assert [each.outcome for each in counted] == ["whole", "whole", "missed"]
    # 20 becomes 50 (a swap would be 02), 6.2 becomes 2.6 and 9.2; what does not hold as written is not altered
    assert [(each.slips, each.found) for each in counted] == [(1, 1), (2, 2), (0, 0)]
    assert not any(each.flagged for each in counted)


def test_the_table_has_a_line_for_each_check_and_for_all(folders: tuple[Path, Path]) -> None:
    """Plain cues are counted apart from implied ones."""
    (marks,) = load(folders[0])
    lines = coverage.rows(measure(marks, FERRY, altered=False))
    assert [line[:3] for line in lines] == [
        ("PCT02", "1", "1/1 100 %"),
        ("SAM01", "1", "0/1 0 %"),
        ("UNI01", "1", "1/1 100 %"),
        ("plain cues", "2", "2/2 100 %"),
        ("all", "3", "2/3 67 %"),
    ]


def test_a_single_figure_is_judged_by_its_own_check_only(folders: tuple[Path, Path]) -> None:
    """A list is no figure, so only a relation of the expected check can stand for its count."""
    (marks,) = load(folders[0])
    report = coverage.checked("The mission has four aims: soil, seed, water and shade.\n", marks)
    count, names = Figure("count", 16, 20, "four"), Figure("list", 27, 54)
    assert coverage.outcome(Marked("SAM02", "exactly", "plain", (count, names)), report) == "whole"
    assert coverage.outcome(Marked("SUM01", "exactly", "plain", (count, names)), report) == "missed"


def test_a_range_that_runs_forwards_is_judged_though_no_report_lists_it(folders: tuple[Path, Path]) -> None:
    """The figures of "from 8.8 to 9.2 million euros" are in their order, which the benchmark counts."""
    (marks,) = load(folders[0])
    report = coverage.checked("Sales will be between 8.8 and 9.2 million euros.\n", marks)
    ends = Figure("from", 22, 25, "8.8"), Figure("to", 30, 33, "9.2")
    assert coverage.outcome(Marked("TIM04", "exactly", "plain", ends), report) == "whole"
    assert {each.check for each in report.verified} == coverage.trivial() & {"TIM04"}


def test_the_command_prints_the_table_and_the_misses(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Misses stand before the table, with their words; the rate of verified relations after it."""
    marks, releases = folders
    assert main(["--releases", str(releases), "--marks", str(marks), "--show", "5"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("SAM01 missed no ferry.md: ")
    assert out[1].split()[:3] == ["check", "marked", "judged"]
    assert out[-1].startswith("verified for each 1,000 words: ")


def test_the_command_says_what_it_leaves_out(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Without a folder nothing is measured; with another folder its absent releases are counted."""
    marks, _ = folders
    assert main([]) == 0
    assert "skipped: no releases" in capsys.readouterr().out
    assert main(["--releases", str(marks), "--marks", str(marks)]) == 0
    assert "1 marked releases are absent or changed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("check", "text", "spans", "expected"),
    [
        ("PCT02", "a rise of 20%", [(10, 12)], ["a rise of 50%"]),
        ("UNI01", "(6.2 miles)", [(1, 4)], ["(2.6 miles)", "(9.2 miles)"]),
        ("SUM01", "977 boats", [(0, 3)], ["797 boats", "377 boats"]),
        ("TIM01", "on Sunday, 3 May", [(3, 9)], ["on Monday, 3 May"]),
        ("SAM02", "Four aims", [(0, 4)], ["Five aims"]),
        ("SAM01", "in June 2020", [(3, 12)], []),
        ("PCT05", "48, up from 40", [(0, 2), (12, 14)], ["40, up from 48"]),
        ("TIM04", "from 8.8 to 9.2", [(12, 15), (5, 8)], ["from 9.2 to 8.8"]),
        ("SUM02", "5 of 5", [(0, 1), (5, 6)], []),
        ("PCT05", "$201 million, down from $1.9 billion", [(1, 4), (25, 28)], []),
        ("PCT05", "$2M, down from $9M", [(1, 2), (16, 17)], ["$9M, down from $2M"]),
    ],
)
def test_slips_alter_the_reported_figure(
    check: str, text: str, spans: list[tuple[int, int]], expected: list[str]
) -> None:
    """Digits swapped or wrong by three, the next weekday or count, both figures exchanged where only order is said."""
    made = list(slips(check, text, spans))
    assert [each.text for each in made] == expected
    assert all(each.start == spans[0][0] for each in made)


@pytest.mark.parametrize(
    ("folder", "releases", "least"), [(MARKS, 60, 390), (MARKS / "apart", 19, 210), (MARKS / "third", 43, 330)]
)
def test_the_marks_that_ship_are_sound(folder: Path, releases: int, least: int) -> None:
    """So many releases and relations, each with a reported figure and something to hold it against."""
    marks = load(folder)
    relations = [relation for each in marks for relation in each.relations]
    assert len(marks) == len({each.file for each in marks}) == releases
    assert len(relations) >= least
    for each in relations:
        assert each.holds in ("exactly", "by rounding", "no")
        assert each.cue in ("plain", "implied")
        assert len(each.figures) >= 2 or each.check == "NUM01"
        assert all(0 <= one.start < one.end for one in each.figures)


def test_the_two_sheets_share_no_release() -> None:
    """What is measured apart was not worked from."""
    assert not {each.file for each in load(MARKS)} & {each.file for each in load(MARKS / "apart")}
