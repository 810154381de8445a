"""Figures that are said twice."""

from __future__ import annotations

from decimal import Decimal

import pytest

import factcheck
from factcheck.checks.written.one_slip import Slip, slip_between
from factcheck.model import Finding


def found(text: str, lang: str, title: str | None = None) -> tuple[int, list[Finding]]:
    """How many restatements hold, and the findings."""
    document = factcheck.Document(text, lang=lang, title=title)
    report = factcheck.check(document, select=["SAM01"])
    return len(report.verified), list(report.findings)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1947", "1974", Slip(4, telling=True)),  # swapped
        ("42560", "45260", Slip(4, telling=True)),
        ("7700000", "7100000", Slip(2, telling=False)),  # one digit
        ("86000000", "86000000000", Slip(2, telling=True)),  # scale word
        ("12438", "1238", Slip(4, telling=True)),  # a digit lost
        ("3400000", "3814600", Slip(2, telling=True)),  # 3,418,600 with two digits swapped rounds to 3.4 million
        ("140000", "104000", Slip(3, telling=True)),
        ("5300000", "2550000", Slip(2, telling=True)),
        ("695950", "100000", None),
        ("7", "8", None),
        ("1234", "5678", None),
        ("1200", "3", None),
    ],
)
def test_slips_are_told_from_other_figures(one: str, other: str, expected: Slip | None) -> None:
    """A swap, a digit more or less and a power of ten tell much; one wrong digit tells little."""
    assert slip_between(Decimal(one), Decimal(other)) == expected


def test_a_declared_title_is_held_against_the_lead() -> None:
    """A title outside the text is read, too, and the finding stands in the text."""
    text = "The fund paid out 4,316 grants to growers in the valley last year, its board said on Monday."
    holds, findings = found(text, "en", "Fund pays out 4,361 grants to valley growers")
    assert holds == 0
    assert [finding.start for finding in findings] == [text.index("4,316")]
    assert found(text, "en", "Fund pays out 4,300 grants to valley growers")[0] == 1


TABLE_EN = "The service answered {text} emergency calls in 2021.\n\n| 2021 | |\n|---|---|\n| Emergency calls | 42,560 |\n| Vans | 118 |\n"
TABLE_AR = (
    "سجلت الدائرة {text} ولادة في المدينة.\n\n| المؤشر | المدينة |\n|---|---|\n| ولادة | 9,415 |\n| وفاة | 2,118 |\n"
)
SCALED = (
    "Net profit was $318.4 million.\n\n| In $ million | |\n|---|---|\n| Net profit | {cell} |\n| Revenue | 2,906.0 |\n"
)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        (TABLE_EN.format(text="42,560"), "en", (1, 0)),
        (TABLE_EN.format(text="45,260"), "en", (0, 1)),
        (TABLE_EN.format(text="31,007"), "en", (0, 0)),
        (TABLE_AR.format(text="9,415"), "ar", (1, 0)),
        (TABLE_AR.format(text="9,145"), "ar", (0, 1)),
        (SCALED.format(cell="318.4"), "en", (1, 0)),
        (SCALED.format(cell="381.4"), "en", (0, 1)),
    ],
)
def test_a_figure_is_held_against_the_table_that_gives_it(text: str, lang: str, expected: tuple[int, int]) -> None:
    """A row's label and a column's heading must both stand in the sentence."""
    holds, findings = found(text, lang)
    assert (holds, len(findings)) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Clinics treated 1,230 patients in May. The clinics treated 1,320 patients in June.", "en"),
        (
            "One model values the share at $32.34 to $38.36, in the middle $34.96. The other model has $34.36 in the middle.",
            "en",
        ),
        ("- Lake boats carried 4,310 guests.\n- River boats carried 4,130 guests.\n", "en"),
        ("Some 57% of shoppers left items. Nearly 58% of shoppers left items at home.", "en"),
        ("استقبل المستشفى 1,230 مريضا في أيار. واستقبل المستشفى 1,320 مريضا في حزيران.", "ar"),
    ],
)
def test_other_times_places_and_things_are_other_figures(text: str, lang: str) -> None:
    """What differs in more than its figure is no restatement."""
    assert found(text, lang)[1] == []


@pytest.mark.parametrize(
    ("text", "lang", "suspects"),
    [
        (
            "Police held 74 people at the march. All 47 people held at the march are free.",
            "en",
            {"74 people", "47 people"},
        ),
        ('Rangers made 1,230 patrols in May. "Our 1,320 patrols in May helped," one said.', "en", {"1,320 patrols"}),
        (
            "سجل الدفاع المدني 215 حريقا في الغابات صيفا. وقال إن إخماد الحرائق الـ251 في الغابات صيفا كان صعبا.",
            "ar",
            {"251"},
        ),
    ],
)
def test_a_figure_that_is_taken_up_must_be_the_same(text: str, lang: str, suspects: set[str]) -> None:
    """An article or a pronoun takes up what was said before."""
    _, (finding,) = found(text, lang)
    assert finding.suspect is not None
    assert finding.suspect.surface in suspects


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Ferry accident kills 38\n\nA ferry accident on the lake killed 38 people, the guard said.\n", "en", (1, 0)),
        ("Ferry accident kills 38\n\nA ferry accident on the lake killed 83 people, the guard said.\n", "en", (0, 1)),
        ("Council approves budget of $14.2 billion\n\nThe council approved a budget of $12.4 billion.\n", "en", (0, 1)),
        (
            "Almost 53,000 runners expected at city marathon\n\nOrganisers expect 25,870 runners at the city marathon.\n",
            "en",
            (0, 1),
        ),
        ("Storm leaves 83,400 homes dark\n\nThe storm came late. A budget of $41 million was passed.\n", "en", (0, 0)),
        ("What of the 38 dead?\n\nThe guard found 83 dead seals.\n", "en", (0, 0)),
        ("عودة 12,400 نازح إلى السهل\n\nقالت الوزارة إن 12,438 نازحا عادوا إلى السهل.\n", "ar", (1, 0)),
    ],
)
def test_a_title_is_held_against_its_lead(text: str, lang: str, expected: tuple[int, int]) -> None:
    """A title may leave its thing out, round or truncate; the lead must say the same words."""
    holds, findings = found(text, lang)
    assert (holds, len(findings)) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Crews cleared 1,947 mines in March 2019. The 1,974 mines cleared in April 2019 were older.", "en", (0, 0)),
        ("Crews cleared 1,947 mines in March 2019. The 1,974 mines cleared in March 2019 were old.", "en", (0, 1)),
        ("Wages rose by 1,230 pounds. The rise of 1,320 pounds in wages was welcome.", "en", (0, 0)),
        (
            "The dam holds 412 tonnes of silt and 398 tonnes of sand. The 421 tonnes of silt held there are old.",
            "en",
            (0, 1),
        ),
        (
            "The dam holds 412 tonnes of silt and 398 tonnes of sand. The 432 tonnes of silt held there are old.",
            "en",
            (0, 0),
        ),
        ("Over 1,200 growers met in the valley. The 1,290 growers in the valley met twice.", "en", (1, 0)),
        ("قيمة العقد 275 مليون دولار. وقدرت الشركة قيمة العقد بنحو 275 مليون دولار.", "ar", (1, 0)),
    ],
)
def test_figures_of_one_kind_are_paired_by_time_and_words(text: str, lang: str, expected: tuple[int, int]) -> None:
    """Another period and a change make no pair, nor a sentence with several figures of the kind, swapped digits left out."""
    holds, findings = found(text, lang)
    assert (holds, len(findings)) == expected
