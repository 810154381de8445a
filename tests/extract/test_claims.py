"""Claims of whole texts: values, places, languages, periods, and the founding release's kinds of figure."""

from __future__ import annotations

import time
from datetime import date as Date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.extract import extract, understand
from factcheck.model import Block, Document, Quantity
from tests.extract.figure_texts import figures, only, read, values

RELEASE = """حرّرت القوات حوالي 110,000 كيلومتر مربع (42,471 ميل مربع) وعاد إليها 7.7 مليون شخص.

وخرج أكثر من 60,000 إرهابي ومدني من البلدة، بمشاركة 74 دولة وخمس منظمات، خلال أربع سنوات.
"""


def quantity(text: str, lang: str = "en") -> Quantity:
    """The quantity of the only figure of a text."""
    found = only(text, lang).quantity
    assert found is not None
    return found


def test_a_release_gives_its_claims_in_order() -> None:
    """Every figure of a page comes out with its unit, in order of place."""
    assert read(RELEASE, "ar") == [
        ("110,000 كيلومتر مربع", "110000", "kilometer ** 2"),
        ("42,471 ميل مربع", "42471", "mile ** 2"),
        ("7.7 مليون شخص", "7700000", "شخص"),
        ("60,000 إرهابي ومدني", "60000", "إرهابي ومدني"),
        ("74 دولة", "74", "دولة"),
        ("خمس منظمات", "5", "منظمات"),
        ("أربع سنوات", "4", "year"),
    ]


def test_the_places_of_a_figure() -> None:
    """A plain count is exact; what a scale word or a unit follows is as fine as its last digit."""
    plain = quantity("79 reports")
    assert (plain.exact, plain.step, plain.free) == (True, Decimal(1), None)
    round_count = quantity("100 reports")
    assert (round_count.exact, round_count.free) == (True, Decimal(10))
    hedged = quantity("about 110,000 reports")
    assert hedged.free == 10_000
    scaled = quantity("7.7 million people")
    assert (scaled.exact, scaled.step, scaled.free) == (False, Decimal(100_000), Decimal(100_000))
    measure = quantity("110,000 km")
    assert (measure.exact, measure.step, measure.free) == (False, Decimal(1), Decimal(10_000))
    assert quantity("50%").free is None
    assert quantity("a score of 7.70").step == Decimal("0.01")


def test_a_count_is_a_whole_number() -> None:
    """A doubtful sign before three digits groups them where things are counted; elsewhere both readings are kept."""
    found = quantity("93.790 نازحا", "ar")
    assert (found.value, found.step, found.readings) == (Decimal(93790), Decimal(1), ())
    found = quantity("93.790 كيلومتر", "ar")
    assert (found.value, found.readings) == (Decimal("93.790"), (Decimal(93790),))


def test_the_language_is_guessed_only_where_none_is_declared() -> None:
    """The frequent words of a text tell its language, and the release says that it was guessed."""
    guessed = understand(Document.of("The office met 45 people in the town and 12 of them were on their way."))
    assert (guessed.lang, guessed.lang_guessed) == ("en", True)
    guessed = understand(Document.of("التقى المكتب 45 شخصا في المدينة من بعد هذا"))
    assert (guessed.lang, guessed.lang_guessed) == ("ar", True)
    declared = understand(Document.of("45", lang="ar"))
    assert (declared.lang, declared.lang_guessed) == ("ar", False)


@pytest.mark.parametrize(("text", "read_as"), [("شهداء 45", "ar"), ("xyzzy 45", "en"), ("45", "en"), ("", "en")])
def test_a_text_without_a_known_word_has_no_known_language(text: str, read_as: str) -> None:
    """Its language stays unknown; its figures are read all the same, with a pack of its script."""
    release = understand(Document.of(text))
    assert (release.lang, release.lang_guessed, release.read_as) == (None, False, read_as)
    assert [claim.value for claim in release.claims] == ([Decimal(45)] if text else [])


def test_an_unknown_language_is_refused() -> None:
    """A language without a pack is misuse, said by name."""
    with pytest.raises(UsageError, match="no language pack for 'xx'"):
        extract("5", "xx")


def test_the_date_comes_from_the_caller_the_document_or_the_dateline() -> None:
    """The argument wins over the document, that over the dateline."""
    text = "GENEVA, 12 May 2020 – It opened 5 wells."
    assert understand(Document.of(text, lang="en")).date == Date(2020, 5, 12)
    declared = Document.of(text, lang="en", date=Date(2021, 1, 1))
    assert understand(declared).date == Date(2021, 1, 1)
    assert understand(declared, date=Date(2022, 2, 2)).date == Date(2022, 2, 2)


def test_dates_are_claims_without_a_quantity() -> None:
    """A date's meaning is when, a figure beside it stays a figure."""
    found = extract("It opened 5 wells on 12 May 2020.", "en")
    assert [(claim.kind, claim.quantity is None) for claim in found] == [("count", False), ("date", True)]


def test_a_time_of_an_undated_release_leaves_its_figure() -> None:
    """ "In 3 years" tells no date where the release has none; then it is a duration."""
    assert read("It will open in 3 years")[0][1:] == ("3", "year")


def test_claims_know_their_sentence_and_section() -> None:
    """Sentences are numbered over the document; abbreviations end none; a title's figure is the title's."""
    text = "Five wells\n\nDr. Hall opened 5 wells. He closed 3 wells."
    blocks = (Block("title", 0, 10), Block("paragraph", 12, len(text)))
    document = Document(text, lang="en", blocks=blocks)
    found = understand(document).claims
    assert [(claim.sentence, claim.section) for claim in found] == [(0, "title"), (1, "body"), (2, "body")]


def test_marks_and_bidi_signs_change_no_claim() -> None:
    """Diacritics, tatweel, bidi marks and digit shapes leave value and unit as they are."""
    plain = read("أكثر من 60,000 إرهابي ومدني", "ar")[0]
    dressed = read("أكـثَر مِن \u200f٦٠٬٠٠٠\u200e إرهابيٍّ ومدنيٍّ", "ar")[0]
    assert dressed[1:] == plain[1:]
    assert dressed[0] == "٦٠٬٠٠٠\u200e إرهابيٍّ ومدنيٍّ"


MAGNITUDES = [
    ("$4.5bn", "en", ["4500000000"]),
    ("5-10 kg", "en", ["5-10"]),
    ("$1-2 million", "en", ["1000000-2000000"]),
    ("4.5 مليار دولار", "ar", ["4500000000"]),
    ("عشرين وثلاثين ألف", "ar", ["20000", "30000"]),
    ("بين عشرين وثلاثين ألف", "ar", ["20000-30000"]),
    ("7.7 million, two million", "en", ["7700000", "2000000"]),
    ("5 million, two people", "en", ["5000000", "2"]),
    ("1/2 million", "en", ["500000"]),
    ("$4 1/2 billion", "en", ["4500000000"]),
    ("3 1/4 million people", "en", ["3250000"]),
    ("4 1/2 مليون دولار", "ar", ["4500000"]),
    ("several thousand people", "en", ["?"]),
    ("3 x 100 m", "en", ["3", "100"]),
    ("$3 million and 200 jobs", "en", ["3000000", "200"]),
    ("5G networks", "en", []),
    ("$280 million first mortgage notes", "en", ["280000000"]),
    ("at this point 77 people", "en", ["77"]),
    ("10 over three days", "en", ["10", "3"]),
    ("خمسة آلاف و200 دولار", "ar", ["5200"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), MAGNITUDES)
def test_no_magnitude_is_silently_wrong(text: str, lang: str, expected: list[str]) -> None:
    """The slips that other extractors make by powers of ten are not made here."""
    assert values(text, lang) == expected


@pytest.mark.parametrize(
    "unit",
    [
        "7",
        "1,",
        "1 ",
        "1.",
        "1/",
        "1-",
        "(1) ",
        "one ",
        "twenty-",
        "hundred ",
        "ألف ",
        "$1 ",
        "half ",
        "@",
        "www.",
        "more than ",
    ],
)
def test_time_is_linear_in_hostile_input(unit: str) -> None:
    """Four times the text costs about four times the time, whatever it repeats."""

    def cost(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        extract(text, "ar" if unit == "ألف " else "en")
        return time.process_time() - start

    small = min(cost(2_000), cost(2_000))
    assert cost(8_000) < 12 * small + 0.3


@given(
    st.text(alphabet="0123456789٠١٢.,٫٬-–/%$£ kmMbnأكثرمليونoneandtoا()\n", max_size=80), st.sampled_from(["en", "ar"])
)
def test_any_text_gives_claims_inside_it(text: str, lang: str) -> None:
    """Whatever stands there, spans lie in the text, in order, and each claim can be told as a dictionary."""
    found = extract(text, lang)
    assert [claim.start for claim in found] == sorted(claim.start for claim in found)
    for claim in found:
        assert 0 <= claim.start <= claim.number_start < claim.number_end <= claim.end <= len(text)
        claim.as_dict()
        if claim.quantity is not None and claim.quantity.value is not None:
            assert claim.quantity.value in claim.quantity.narrow


def test_figures_leave_out_names() -> None:
    """The helper of these tests shows quantities only."""
    assert figures("See page 5 of 2014") == []
