"""Amounts as the press of other languages writes them: short scale words, "of" behind a scale word, halves, shares, hedges."""

from __future__ import annotations

import pytest

from factcheck.extract import extract, understand
from factcheck.model import Document

AMOUNTS = [
    ("de", "Es kostete 412,6 Mio. Euro.", ("412600000", "EUR")),
    ("de", "Der Bau verschlang 3,2 Mrd. Euro.", ("3200000000", "EUR")),
    ("fr", "Le budget atteint 74,3 M€.", ("74300000", "EUR")),
    ("fr", "La dette monte à 1,2 Md€.", ("1200000000", "EUR")),
    ("fr", "Il manque 300 k€.", ("300000", "EUR")),
    ("fr", "La ville a versé 3 milliards d'euros.", ("3000000000", "EUR")),
    ("fr", "Le pays compte 5 millions d'habitants.", ("5000000", "habitants")),
    ("fr", "Environ 14 millions de $ ont été versés.", ("14000000", "USD")),
    ("es", "Costó 3 millones de euros.", ("3000000", "EUR")),
    ("es", "Viven 3 millones de personas.", ("3000000", "personas")),
    ("es", "Pagó 2,75 dólares.", ("2.75", "USD")),
    ("it", "Costa 5 mld di dollari.", ("5000000000", "USD")),
    ("it", "Sono 2 milioni di tonnellate.", ("2000000", "metric_ton")),
    ("pt", "Custou 4 mil milhões de euros.", ("4000000000", "EUR")),
    ("pt", "Pagou 3 milhões de reais.", ("3000000", "BRL")),
    ("pl", "Przyszło 200 tys. osób.", ("200000", "osób")),
    ("pl", "Udział wynosi 70 proc. rynku.", ("70", "percent")),
    ("ru", "Это стоит 3 млн руб.", ("3000000", "RUB")),
    ("ru", "Пришло 200 тыс. человек.", ("200000", "человек")),
    ("tr", "Yük yüzde 6,4 arttı.", ("6.4", "percent")),
    ("tr", "Bütçe 3 milyar lira.", ("3000000000", "TRY")),
    ("sv", "Det kostar 3 miljoner kronor.", ("3000000", "SEK")),
    ("da", "Det koster 412,6 mio. euro.", ("412600000", "EUR")),
    ("no", "Det koster 412,6 mill. kroner.", ("412600000", "NOK")),
    ("cs", "Stojí to 3 mil. Kč.", ("3000000", "CZK")),
    ("uk", "Це коштує 3 млн грн.", ("3000000", "UAH")),
    ("ro", "Costă 3 milioane de lei.", ("3000000", "RON")),
    ("hu", "A bevétel 3 millió forint volt.", ("3000000", "HUF")),
    ("el", "Κοστίζει 412,6 εκατ. ευρώ.", ("412600000", "EUR")),
    ("fa", "درآمد ۴۱۲٫۶ میلیون دلار بود.", ("412600000", "USD")),
    ("ro", "Costă 3 mil. lei.", ("3000000", "RON")),
    ("cs", "Trasa stála 2,5 mil. Kč.", ("2500000", "CZK")),
    ("fr", "Cela coûte 3 mds d'euros.", ("3000000000", "EUR")),
    ("fr", "Cela coûte 2,3 M d'euros.", ("2300000", "EUR")),
    ("pt", "Custou 3 mi de reais.", ("3000000", "BRL")),
    ("sv", "Det kostade 4 mkr.", ("4000000", "")),
    ("ja", "3億円", ("300000000", "JPY")),
    ("ja", "4億1260万円", ("412600000", "JPY")),
    ("zh", "12.5亿美元", ("1250000000", "USD")),
    ("ko", "3억원", ("300000000", "KRW")),
]


@pytest.mark.parametrize(("lang", "text", "expected"), AMOUNTS)
def test_scale_words_keep_their_unit(lang: str, text: str, expected: tuple[str, str]) -> None:
    """A full stop, the word for "of" or a sign behind a scale word parts no figure from what it measures."""
    assert [(str(each.value), each.unit) for each in extract(text, lang=lang)] == [expected]


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("ja", "参加者は1万2000人で、4.5億円を集めた。", ["12000", "450000000"]),
        ("ko", "1만2000명, 4.5억원", ["12000", "450000000"]),
        ("zh", "共有3万人参加，收入4亿元。", ["30000", "400000000"]),
    ],
)
def test_scale_words_without_spaces(lang: str, text: str, values: list[str]) -> None:
    """A scale word right behind its figure is never lost, whatever is written onto it."""
    assert [str(each.value) for each in extract(text, lang=lang)] == values


HALVES = [
    ("de", "anderthalb Jahre", "1.5"),
    ("de", "zweieinhalb Jahre", "2.5"),
    ("fr", "deux ans et demi", "2.5"),
    ("es", "dos años y medio", "2.5"),
    ("it", "due anni e mezzo", "2.5"),
    ("pt", "dois anos e meio", "2.5"),
    ("nl", "tweeënhalf jaar", "2.5"),
    ("nl", "anderhalf jaar", "1.5"),
    ("sv", "två och ett halvt år", "2.5"),
    ("ru", "два с половиной года", "2.5"),
    ("ru", "полтора года", "1.5"),
    ("pl", "dwa i pół roku", "2.5"),
    ("pl", "półtora roku", "1.5"),
    ("tr", "iki buçuk yıl", "2.5"),
    ("da", "to og et halvt år", "2.5"),
    ("no", "to og et halvt år", "2.5"),
    ("fi", "kaksi ja puoli vuotta", "2.5"),
    ("cs", "dva a půl roku", "2.5"),
    ("uk", "два з половиною роки", "2.5"),
    ("ro", "doi ani și jumătate", "2.5"),
    ("el", "δυόμισι χρόνια", "2.5"),
    ("id", "dua setengah tahun", "2.5"),
]


@pytest.mark.parametrize(("lang", "text", "value"), HALVES)
def test_years_and_a_half(lang: str, text: str, value: str) -> None:
    """A half behind or within a number is never lost: two and a half years are no two years."""
    assert [(str(each.value), each.unit, each.surface) for each in extract(text, lang=lang)] == [(value, "year", text)]


AT_LEAST = [
    ("es", "Hay al menos 20 casas."),
    ("es", "Hay por lo menos 20 casas."),
    ("pt", "Há pelo menos 20 casas."),
    ("pt", "Há ao menos 20 casas."),
    ("fr", "Il y a au moins 20 maisons."),
    ("it", "Ci sono almeno 20 case."),
]


@pytest.mark.parametrize(("lang", "text"), AT_LEAST)
def test_at_least_is_no_minus(lang: str, text: str) -> None:
    """Where the word for minus ends a hedge, the figure is hedged, not below zero."""
    (claim,) = extract(text, lang=lang)
    assert str(claim.value) == "20"
    assert claim.quantity is not None
    assert claim.quantity.hedge is not None
    assert claim.quantity.hedge.name == "at_least"


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [("es", "Hoy hay menos 5 grados.", "-5"), ("it", "Oggi ci sono meno 5 gradi.", "-5"), ("de", "minus 5 Grad", "-5")],
)
def test_minus_in_words(lang: str, text: str, value: str) -> None:
    """The word for minus alone makes a figure negative."""
    assert [str(each.value) for each in extract(text, lang=lang) if each.kind == "measure"] == [value]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Zahl verdoppelte sich von 24 auf 48."),
        ("it", "I visitatori sono raddoppiati, da 24 a 48."),
        ("pl", "Liczba podwoiła się ze 24 do 48."),
        ("ru", "Число удвоилось: с 24 до 48."),
        ("fr", "Le nombre a doublé, passant de 24 à 48."),
        ("es", "El número se duplicó de 24 a 48."),
    ],
)
def test_a_change_is_no_range(lang: str, text: str) -> None:
    """Behind a verb of change "from" and "to" lead to an old and a new figure."""
    assert [str(each.value) for each in extract(text, lang=lang) if each.kind != "ratio"] == ["24", "48"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Brézac, le jeudi 13 mars 2025 — Le port grandit."),
        ("pl", "Zielinów, czwartek, 13 marca 2025 r. – Lotnisko rośnie."),
        ("es", "Villarreal, 13 de marzo de 2025.- El hospital crece."),
        ("sv", "Norrvik, torsdagen den 13 mars 2025 – Kommunen växer."),
        ("de", "Lindau, den 13. März 2025 – Die Stadt wächst."),
    ],
)
def test_datelines(lang: str, text: str) -> None:
    """An article or a full stop at a dateline's date changes nothing."""
    release = understand(Document.of(text, lang=lang))
    assert release.date is not None
    assert release.date.isoformat() == "2025-03-13"
