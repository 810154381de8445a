"""Laws of extraction: how a number is dressed never changes what it says, and places are those of the original."""

from __future__ import annotations

import unicodedata
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Claim, Document, extract

ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
FULL_WIDTH = str.maketrans("0123456789", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19")
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640"  # vowel signs and the stretching stroke
INVISIBLE = "\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c"

ENGLISH = (
    "The clinics treated {n} patients in March 2021, up from {m} in February.",
    "Flood water covered about {n} hectares of farmland, and more than {m} households moved.",
    "The line is {n} km long (with {m} miles of it electrified).",
    "Prices rose by {p}% while wages rose {q} percent.",
    "Officials counted between {n} and {m} tents on 14 May 2020.",
    "Aid worth ${n} million reached {m} families.",
)
ARABIC = (
    "استقبلت المستشفيات {n} مريضا خلال شهر آذار 2021 مقابل {m} مريضا في شباط.",
    "غمرت المياه نحو {n} هكتار من الأراضي الزراعية ونزح أكثر من {m} أسرة.",
    "يبلغ طول الخط {n} كيلومتر منها {m} كيلومتر مزدوجة.",
    "ارتفعت الأسعار بنسبة {p}% وزادت الأجور بنسبة {q} في المئة.",
    "وزعت الفرق ما بين {n} و {m} خيمة في 14 أيار 2020.",
    "بلغت قيمة المساعدات {n} مليون دولار لصالح {m} أسرة.",
)
PLACES = ("document", "surface", "start", "end", "line", "column", "number")

counts = st.one_of(st.integers(2, 999), st.integers(1_000, 9_999_999))
shares = st.decimals("0.1", "99.9", places=1)


@st.composite
def sentences(draw: st.DrawFn, templates: tuple[str, ...]) -> str:
    """A sentence with figures of any size, grouped by commas or not."""
    style = draw(st.sampled_from(("{:d}", "{:,d}")))
    n, m = (style.format(draw(counts)) for _ in range(2))
    return draw(st.sampled_from(templates)).format(n=n, m=m, p=draw(shares), q=draw(shares))


def plain(text: str) -> str:
    """The text without vowel signs, stretching strokes and invisible marks, its digits in ASCII."""
    kept = (sign for sign in text if sign not in MARKS and sign not in INVISIBLE)
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in kept)


def meaning(claim: Claim) -> dict[str, Any]:
    """What a claim says, without where and how it is written; a counted thing without its vowel signs."""
    said = {key: value for key, value in claim.as_dict().items() if key not in PLACES}
    return {**said, "unit": plain(claim.unit)}


def same_claims(text: str, dressed: str, lang: str) -> None:
    """Assert that two spellings of a text hold the same claims, at the matching places."""
    expected = extract(text, lang=lang)
    actual = extract(dressed, lang=lang)
    assert [meaning(claim) for claim in actual] == [meaning(claim) for claim in expected]
    assert [plain(claim.surface) for claim in actual] == [claim.surface for claim in expected]
    assert [plain(claim.number_surface) for claim in actual] == [claim.number_surface for claim in expected]


@given(sentences(ENGLISH + ARABIC), st.sampled_from((ARABIC_INDIC, PERSIAN, FULL_WIDTH)))
def test_digit_shapes_never_change_a_claim(text: str, digits: dict[int, int]) -> None:
    """Arabic-Indic, Persian and full-width digits say what ASCII digits say."""
    lang = "en" if text.isascii() else "ar"
    same_claims(text, text.translate(digits), lang)


@given(sentences(ARABIC), st.data())
def test_vowel_signs_never_change_a_claim(text: str, data: st.DataObject) -> None:
    """Vowel signs and stretching strokes may stand after any Arabic letter."""
    letters = [place for place, sign in enumerate(text) if "\u0621" <= sign <= "\u064a"]
    marked = data.draw(st.dictionaries(st.sampled_from(letters), st.sampled_from(MARKS), max_size=12))
    same_claims(text, "".join(sign + marked.get(place, "") for place, sign in enumerate(text)), "ar")


@given(sentences(ENGLISH + ARABIC), st.data())
def test_invisible_marks_never_change_a_claim(text: str, data: st.DataObject) -> None:
    """Marks of direction may stand at the edge of any word."""
    edges = [place for place, sign in enumerate(text) if sign == " "]
    marked = data.draw(st.dictionaries(st.sampled_from(edges), st.sampled_from(INVISIBLE), max_size=8))
    lang = "en" if text.isascii() else "ar"
    same_claims(text, "".join(marked.get(place, "") + sign for place, sign in enumerate(text)), lang)


@given(sentences(ENGLISH + ARABIC), st.sampled_from("\u00a0\u202f\u2009"))
def test_the_kind_of_space_never_changes_a_claim(text: str, space: str) -> None:
    """No-break and thin spaces separate words as a space does."""
    lang = "en" if text.isascii() else "ar"
    expected = [meaning(claim) | {"unit": claim.unit} for claim in extract(text, lang=lang)]
    actual = extract(text.replace(" ", space), lang=lang)
    assert [meaning(claim) | {"unit": claim.unit.replace(space, " ")} for claim in actual] == expected


SIGNS = [*"07½٣٪%$€()-–/:.,;' \n\t", "12", "1,234", "1.234", "1,2,3", "۴٫۵", "2019"]
ENGLISH_WORDS = "million bn half dozen hundred and or to from between km sq miles per percent May Monday"
ARABIC_WORDS = "مليون ألفا مئة وعشرون نصف من إلى بين كيلومتر مربع في المئة آذار سنتين قتيلين نحو"
WORDS = st.sampled_from([*SIGNS, *ENGLISH_WORDS.split(), *ARABIC_WORDS.split()])


@given(
    st.one_of(
        st.text(max_size=80), st.lists(WORDS, max_size=24).map(" ".join), st.lists(WORDS, max_size=24).map("".join)
    )
)
def test_any_text_gives_claims_with_true_places(text: str) -> None:
    """Whatever stands in a text, nothing is raised, and every place lies in the untouched original."""
    for lang in ("en", "ar"):
        document = Document.of(text, lang=lang)
        claims = extract(document)
        assert [claim.start for claim in claims] == sorted(claim.start for claim in claims)
        for claim in claims:
            assert 0 <= claim.start <= claim.number_start < claim.number_end <= claim.end <= len(text)
            said = claim.as_dict()
            assert text[said["start"] : said["end"]] == said["surface"]
            lines = text[: claim.start].split("\n")
            assert (said["line"], said["column"]) == (len(lines), len(lines[-1]) + 1)
