"""Number words of the languages beside English and Arabic: hundreds, fused words, tens with their units."""

from __future__ import annotations

import pytest

import factcheck

WORDS = (
    ("es", "quinientos millones", "500000000"),
    ("es", "trescientos cuarenta y siete", "347"),
    ("es", "seiscientos treinta y un mil doscientos cincuenta y ocho", "631258"),
    ("es", "veintidós mil", "22000"),
    ("fr", "quatre-vingt-quinze", "95"),
    ("fr", "soixante-dix", "70"),
    ("fr", "vingt et un", "21"),
    ("fr", "deux mille cinq cents", "2500"),
    ("fr", "quatre-vingts millions", "80000000"),
    ("pt", "quinhentos milhões", "500000000"),
    ("pt", "trezentos e quarenta e sete", "347"),
    ("it", "trecentoquarantasette", "347"),
    ("it", "ventuno", "21"),
    ("it", "cinquantotto mila", "58000"),
    ("it", "trentatré", "33"),
    ("de", "fünfundzwanzig", "25"),
    ("de", "dreihundertfünfundzwanzig", "325"),
    ("de", "zweihundert Millionen", "200000000"),
    ("nl", "tweeëntwintig", "22"),
    ("nl", "driehonderdvijfentwintig", "325"),
    ("sv", "femhundratjugofem", "525"),
    ("da", "femogtyve", "25"),
    ("no", "tjuefem", "25"),
    ("ru", "пятьсот двадцать три", "523"),
    ("ru", "двести миллионов", "200000000"),
    ("uk", "п'ятсот двадцять три", "523"),
    ("pl", "pięćset dwadzieścia trzy", "523"),
    ("cs", "pět set dvacet tři", "523"),
    ("ro", "două sute cincizeci și trei", "253"),
    ("id", "lima ratus dua puluh tiga", "523"),
    ("en", "twentyfive", "25"),
)


@pytest.mark.parametrize(("lang", "text", "value"), WORDS)
def test_a_number_in_words_is_one_figure(lang: str, text: str, value: str) -> None:
    """However many words a language takes, they are one number, and none of its parts stands for it."""
    assert [str(each.value) for each in factcheck.extract(text, lang=lang)] == [value]


@pytest.mark.parametrize(
    ("lang", "text"), [("es", "una casa"), ("fr", "une maison"), ("pt", "uma casa"), ("de", "ein Haus")]
)
def test_an_article_counts_nothing(lang: str, text: str) -> None:
    """The word for one is the article, too, and makes no claim by itself."""
    assert factcheck.extract(text, lang=lang) == []


def test_a_word_with_a_half_in_it_spells_no_digit() -> None:
    """Behind a decimal point only whole words are digits: "one and a half" begins the next figure."""
    read = [str(claim.value) for claim in factcheck.extract("yirmi altı nokta altı bir buçuk saat", lang="tr")]
    assert read == ["26.6", "1.5"]
