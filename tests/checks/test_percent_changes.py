"""Which figures of a text are tied as a change, and what is compared; every value is worked out by hand."""

from __future__ import annotations

import re

import pytest

from factcheck.checks import Case
from factcheck.checks.percent.changes import REFERRING, changes
from factcheck.checks.percent.letters import Sign
from factcheck.checks.percent.nearby import nearby
from factcheck.checks.percent.relations import relations
from factcheck.checks.percent.shapes import ACROSS, DIRECTED_ACROSS
from factcheck.checks.percent.signs import stretches
from factcheck.extract import understand
from factcheck.judge import diagnose, judge
from factcheck.locales import pack
from factcheck.model import Document


def case(text: str, lang: str = "en") -> Case:
    return Case(understand(Document.of(text, lang=lang)), pack(lang))


def tied(text: str, lang: str = "en") -> list[tuple[str, str, str]]:
    """New figure, old figure and what is said of the change, as written."""
    return [
        (each.new.number_surface, each.old.number_surface, each.share.number_surface if each.share else "")
        for each in changes(case(text, lang))
    ]


def letters(text: str, lang: str = "en") -> list[str]:
    return ["".join(sign.letter for sign in each.signs) for each in stretches(case(text, lang))]


def outcomes(text: str, lang: str = "en") -> list[str]:
    """The verdicts of every change in a text."""
    found = case(text, lang)
    kinds = ("change", "ratio", "points", "direction")
    return [judge(each).outcome for kind in kinds for each in relations(found, kind)]  # type: ignore[arg-type]


def test_a_sentence_reads_the_same_in_both_languages() -> None:
    """The words of a language become letters, so that one shape serves all."""
    assert letters("Output rose 12% from 100 tonnes to 112 tonnes.") == ["wuPfAtA"]
    assert letters("ارتفع الإنتاج بنسبة 12% من 100 طن إلى 112 طنا.", "ar") == ["uwsPbAtA"]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Output rose 12% from 100 to 112.", "en", ("112", "100", "12")),
        ("Output rose to 112 from 100, or by 12%.", "en", ("112", "100", "12")),
        ("Output rose 12% to 112 tonnes (2019: 100 tonnes).", "en", ("112", "100", "12")),
        ("Output was 112 tonnes, compared with 100 tonnes in 2019, an increase of 12%.", "en", ("112", "100", "12")),
        ("Output was 112 tonnes, up 12% from 100 tonnes.", "en", ("112", "100", "12")),
        ("Output was 112 tonnes in May. That is 12% more than the 100 tonnes of April.", "en", ("112", "100", "12")),
        ("Output rose 12% to 112 tonnes. A year earlier it was 100 tonnes.", "en", ("112", "100", "12")),
        ("Output went from 100 to 112 tonnes. Nobody had hoped for the rise of 12%.", "en", ("112", "100", "12")),
        ("Output of 112 tonnes exceeded last year's 100 tonnes by 12%.", "en", ("112", "100", "12")),
        ("بلغ الإنتاج 112 طنا مقارنة بـ 100 طن في العام السابق، بزيادة 12%.", "ar", ("112", "100", "12")),
        ("ارتفع الإنتاج بنسبة 12% ليبلغ 112 طنا مقابل 100 طن.", "ar", ("112", "100", "12")),
        ("تراجع الإنتاج إلى 90 طنا من 100 طن، أي بنسبة 10%.", "ar", ("90", "100", "10")),
    ],
)
def test_a_percentage_finds_its_figures(text: str, lang: str, expected: tuple[str, str, str]) -> None:
    """The old and the new figure of a change are told apart by the words, whatever their order."""
    assert expected in tied(text, lang)
    assert "inconsistent" not in outcomes(text, lang)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Output rose 12% to 112 tonnes, compared with analysts' estimates of 110 tonnes.", "en"),
        ("Revenue rose 15% in constant currency to $112 million from $100 million.", "en"),
        ("Revenue was $112 million, up 9% year over year, and compared with $100 million in the prior quarter.", "en"),
        (
            "Sales and costs rose to $112 million and $9 million from $100 million and $8 million, up 3%, respectively.",
            "en",
        ),
        ("Profit rose 40% to $2 million from a loss of $5 million.", "en"),
        ("Cash was $90 million, including $58 million in bonds, up from $88 million.", "en"),
        ("Growth slowed from 8.4% to 6.1%.", "en"),
        ("ارتفعت الإيرادات بنسبة 15% بالعملة الثابتة إلى 112 مليون دولار من 100 مليون دولار.", "ar"),
    ],
)
def test_figures_on_another_basis_are_left_alone(text: str, lang: str) -> None:
    """Estimates, other currencies, two bases, lists, and losses beside profits are not compared."""
    assert "inconsistent" not in outcomes(text, lang)


@pytest.mark.parametrize(
    ("text", "lang", "holds"),
    [
        ("Landings tripled to 150 from 50.", "en", True),
        ("Landings tripled to 190 from 50.", "en", False),
        ("Landings were halved from 90 to 45.", "en", True),
        ("The 1,280 landings were 3.2 times the 400 of May.", "en", True),
        ("The 1,820 landings were 3.2 times the 400 of May.", "en", False),
        ("تضاعف العدد إلى 150 من 75.", "ar", True),
        ("تضاعف العدد إلى 190 من 75.", "ar", False),
    ],
)
def test_multiples_reach_a_tenth_of_themselves(text: str, lang: str, holds: bool) -> None:
    """ "Tripled" may be 2.7 to 3.3 times, and a written decimal is taken as written."""
    assert outcomes(text, lang)[:1] == ["consistent" if holds else "inconsistent"]


def test_each_change_concerns_one_check() -> None:
    """A ratio, points, and a verb that is the wrong way round are not reported as a wrong percentage, too."""
    ratio = case("There were 225 strikes, a 304 percent increase over the 74 of May.")
    points = case("The rate rose from 6% to 7%, up 1 percent.")
    reversed_verb = case("Output rose 25% from 400 tonnes to 300 tonnes.")
    assert [len(relations(ratio, kind)) for kind in ("change", "ratio", "points", "direction")] == [0, 1, 0, 0]
    assert [len(relations(points, kind)) for kind in ("change", "ratio", "points", "direction")] == [0, 0, 1, 0]
    assert [len(relations(reversed_verb, kind)) for kind in ("change", "ratio", "points", "direction")] == [0, 0, 0, 1]


def test_basis_points_are_compared_with_percentages() -> None:
    """From 59.3 % to 60.4 % are 110 basis points."""
    assert outcomes("The margin improved to 60.4% from 59.3%, up 110 basis points.")[:1] == ["consistent"]
    assert outcomes("The margin improved to 60.4% from 59.3%, up 11 basis points.")[:1] == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Costs rose by $17.6 million or 9.4% to $205.0 million.", "consistent"),  # 17.6 / 187.4
        ("Costs rose by $17.6 million or 4.9% to $205.0 million.", "inconsistent"),
        ("Troops fell by 312, or 26%, from 1,204.", "consistent"),  # 312 / 1,204 = 25.9 %
        ("The share trades at $140.04, an increase of $5.23 (3.88%).", "consistent"),  # 5.23 / 134.81
    ],
)
def test_a_step_is_a_share_of_the_old_figure(text: str, outcome: str) -> None:
    """An amount of change with its percentage is compared with the figure that it led from."""
    assert outcome in outcomes(text)


def test_a_percentage_that_no_slip_explains_is_named() -> None:
    """Where no digit is wrong, the percentage was probably worked out wrongly, and what it would be is said."""
    (relation,) = relations(case("Output rose 4% from 10 to 17."), "change")
    found = diagnose(judge(relation))
    assert found is not None
    assert (found.slip, str(found.value)) == ("percentage-wrong", "70")


def test_only_two_figures_of_a_sort_are_taken_for_old_and_new() -> None:
    """With three figures near a percentage, or none marked as the old one, nothing is said."""
    assert list(nearby([Sign(each) for each in "AwuPwAwvA"], "A")) == []
    assert list(nearby([Sign(each) for each in "AwAwuP"], "A")) == []
    assert len(list(nearby([Sign(each) for each in "vAwAwuP"], "A"))) == 1


def test_two_sentences_are_looked_at_only_where_a_shape_may_fit() -> None:
    """Each shape over two sentences needs a percentage or one of the words that are asked for first."""
    for shape in (*ACROSS, *DIRECTED_ACROSS):
        needed = re.sub(r"\[[^]]*\]|\(\?P<\w+>", "", shape)  # what may stand there, and names, need nothing
        assert "{B}" in shape or "R" in needed or REFERRING & set(needed) & set("ej"), shape
