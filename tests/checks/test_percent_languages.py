"""Percentages in the languages whose packs have their words: shares, changes, and percent against points.

Every figure was worked out by hand: 120 of 480 are a quarter, 500 after 400 a quarter more, 90 after 100 a tenth less.
"""

from __future__ import annotations

import pytest

import factcheck

RIGHT = (
    ("de", "PCT01", "120 von 480 Schülern (25 %) fehlten."),
    ("de", "PCT01", "Von 400 Betrieben haben 100 (25 %) geschlossen."),
    ("de", "PCT02", "Die Zahl der Betriebe stieg von 400 auf 500, ein Plus von 25 Prozent."),
    ("de", "PCT02", "Die Zahl der Betriebe ist um 25 Prozent von 400 auf 500 gestiegen."),
    ("de", "PCT02", "Der Umsatz sank um 10 Prozent auf 90 Millionen Euro nach 100 Millionen Euro im Vorjahr."),
    ("de", "PCT04", "Die Quote stieg von 6 % auf 7 %, ein Anstieg um 1 Prozentpunkt."),
    ("fr", "PCT01", "120 des 480 élèves (25 %) étaient absents."),
    ("fr", "PCT01", "Sur 480 élèves, 120 (25 %) étaient absents."),
    ("fr", "PCT02", "Le nombre de cas est passé de 400 à 500, soit une hausse de 25 %."),
    ("fr", "PCT02", "Les ventes ont reculé de 10 % à 90 millions d'euros, contre 100 millions d'euros un an plus tôt."),
    ("fr", "PCT04", "Le taux de chômage est passé de 6 % à 7 %, soit une hausse de 1 point."),
    ("es", "PCT01", "De 480 alumnos, 120 (25 %) faltaron."),
    ("es", "PCT02", "El número de casos pasó de 400 a 500, un aumento del 25 %."),
    (
        "es",
        "PCT02",
        "Las ventas cayeron un 10 % hasta 90 millones de euros, frente a 100 millones de euros un año antes.",
    ),
    ("es", "PCT04", "La tasa de paro subió del 6 % al 7 %, un aumento de 1 punto porcentual."),
    ("it", "PCT01", "120 dei 480 alunni (25 %) erano assenti."),
    ("it", "PCT02", "Il numero dei casi è passato da 400 a 500, con un aumento del 25 %."),
    ("it", "PCT04", "Il tasso è salito dal 6 % al 7 %, con un aumento di 1 punto percentuale."),
    ("pt", "PCT01", "Dos 480 alunos, 120 (25 %) faltaram."),
    ("pt", "PCT02", "O número de casos passou de 400 para 500, um aumento de 25 %."),
    ("pt", "PCT04", "A taxa de desemprego subiu de 6 % para 7 %, um aumento de 1 ponto percentual."),
    ("nl", "PCT01", "Van de 480 leerlingen waren er 120 (25 %) afwezig."),
    ("nl", "PCT02", "Het aantal gevallen steeg van 400 naar 500, een stijging van 25 procent."),
    ("nl", "PCT04", "De werkloosheid steeg van 6 procent naar 7 procent, een stijging van 1 procentpunt."),
    ("sv", "PCT01", "120 av 480 elever (25 procent) var borta."),
    ("sv", "PCT02", "Antalet fall ökade från 400 till 500, en ökning med 25 procent."),
    ("sv", "PCT04", "Andelen steg från 6 procent till 7 procent, en ökning med 1 procentenhet."),
    ("pl", "PCT01", "120 z 480 uczniów (25 %) było nieobecnych."),
    ("pl", "PCT02", "Liczba przypadków wzrosła z 400 do 500, czyli o 25 %."),
    ("pl", "PCT04", "Stopa bezrobocia wzrosła z 6 % do 7 %, czyli o 1 punkt procentowy."),
    ("ru", "PCT01", "120 из 480 учеников (25 %) отсутствовали."),
    ("ru", "PCT02", "Число случаев выросло с 400 до 500, то есть на 25 %."),
    ("pl", "PCT04", "Stopa bezrobocia wzrosła z 6 % do 9 %, czyli o 3 punkty procentowe."),
    ("ru", "PCT04", "Уровень безработицы вырос с 6 % до 7 %, то есть на 1 процентный пункт."),
    ("ru", "PCT04", "Уровень безработицы вырос с 6 % до 9 %, то есть на 3 процентных пункта."),
)
WRONG = {"PCT01": ("25", "35"), "PCT02": ("25", "20")}
POINTS = (
    ("de", "Die Quote stieg von 6 % auf 7 %, ein Anstieg um 1 Prozent."),
    ("fr", "Le taux de chômage est passé de 6 % à 7 %, soit une hausse de 1 %."),
    ("es", "La tasa de paro subió del 6 % al 7 %, un aumento del 1 %."),
    ("it", "Il tasso è salito dal 6 % al 7 %, con un aumento dell'1 %."),
    ("pt", "A taxa de desemprego subiu de 6 % para 7 %, um aumento de 1 %."),
    ("nl", "De werkloosheid steeg van 6 procent naar 7 procent, een stijging van 1 procent."),
    ("sv", "Andelen steg från 6 procent till 7 procent, en ökning med 1 procent."),
    ("pl", "Stopa bezrobocia wzrosła z 6 % do 7 %, czyli o 1 %."),
    ("ru", "Уровень безработицы вырос с 6 % до 7 %, то есть на 1 %."),
)


@pytest.mark.parametrize(("lang", "check", "text"), RIGHT)
def test_a_right_percentage_is_verified(lang: str, check: str, text: str) -> None:
    """A share, a change or points that the figures bear out are verified by their check, and nothing is found."""
    report = factcheck.check(text, lang=lang)
    assert not report.findings
    assert check in {each.check for each in report.verified}


@pytest.mark.parametrize(("lang", "check", "text"), [each for each in RIGHT if each[1] in WRONG and "25" in each[2]])
def test_a_wrong_percentage_is_found(lang: str, check: str, text: str) -> None:
    """A quarter written as 35 or as 20 percent is an error, and 25 is suggested."""
    right, wrong = WRONG[check]
    (found,) = factcheck.check(text.replace(right, wrong), lang=lang).findings
    assert (found.severity, found.check, found.suggestion) == ("error", check, right)


@pytest.mark.parametrize(("lang", "text"), POINTS)
def test_percent_for_points_is_told(lang: str, text: str) -> None:
    """From 6 to 7 % is one point, no percent."""
    (found,) = factcheck.check(text, lang=lang).findings
    assert (found.severity, found.check, found.diagnosis) == ("error", "PCT04", "percent-for-points")
