"""Conversions in many languages: a figure that fits its conversion is silent, one that does not is found.

100 km are 62.1 miles, 40 hectares 98.8 acres, 30 metres 98.4 feet, 50 km/h 31 mph; 28 °C are 82.4 °F; 200 US gallons
are 757 litres.
"""

from __future__ import annotations

import pytest

import factcheck

CASES = [
    ("ar", "بلغت الحرارة 28°م ({}°ف).", "82", "108"),
    ("cs", "Trasa měří 100 kilometrů (přibližně {} mil).", "62", "86"),
    ("da", "Ruten er 100 kilometer (cirka {} engelske mil).", "62", "86"),
    ("de", "Die Strecke misst 100 Kilometer (etwa {} Meilen).", "62", "86"),
    ("de", "Der Turm misst 30 Meter, also {} Fuß.", "98", "89"),
    ("es", "La finca mide unas 40 hectáreas (unos {} acres).", "99", "199"),
    ("es", "La torre mide 30 metros, es decir, {} pies.", "98", "89"),
    ("fi", "Reitti on 100 kilometriä (noin {} mailia).", "62", "86"),
    ("fr", "Le domaine couvre 40 hectares, soit {} acres.", "99", "89"),
    ("fr", "La limite est de 50 km/h (environ {} milles à l'heure).", "31", "61"),
    ("it", "La torre misura 30 metri, ossia {} piedi.", "98", "89"),
    ("nl", "De route is 100 kilometer (ongeveer {} mijl).", "62", "86"),
    ("no", "Ruten er 100 kilometer (omtrent {} engelske mil).", "62", "86"),
    ("pl", "Trasa ma 100 kilometrów, czyli {} mil.", "62", "86"),
    ("pt", "A rota tem 100 quilómetros (cerca de {} milhas).", "62", "86"),
    ("ru", "Длина трассы 100 км (примерно {} миль).", "62", "86"),
    ("sv", "Leden är 100 kilometer (ungefär {} engelska mil).", "62", "86"),
    ("tr", "Yol 100 kilometre (yaklaşık {} mil).", "62", "86"),
    ("ar", "تبلغ مساحة الحقل 40 هكتارا، أي {} إيكر.", "99", "89"),
    ("de", "Es sind 30 Meter, was {} Fuß entspricht.", "98", "89"),
    ("de", "Erlaubt sind 50 Stundenkilometer ({} mph).", "31", "61"),
    ("es", "El tanque lleva 757 litros ({} galones estadounidenses).", "200", "300"),
    ("fr", "Le domaine couvre 40 hectares, c'est-à-dire {} acres.", "99", "89"),
    ("it", "Il limite è di 50 km/h, pari a {} miglia orarie.", "31", "61"),
    ("fr", "La limite est de 50 km/h, soit {} miles à l’heure.", "31", "61"),
    ("ja", "上限は31マイル毎時、または{}km/hである。", "50", "80"),
    ("ja", "橋の長さは100キロメートル（約{}マイル）である。", "62", "86"),
    ("ja", "塔は30メートル、{}フィートに相当する。", "98", "89"),
    ("ja", "気温は摂氏30度（華氏{}度）だった。", "86", "68"),
    ("ko", "기온은 섭씨 30도(화씨 {}도)였다.", "86", "68"),
    ("de", "Dort leben 100 Einwohner pro Quadratkilometer ({} Einwohner pro Quadratmeile).", "259", "529"),
    ("fr", "On compte 100 habitants au kilomètre carré ({} habitants au mile carré).", "259", "529"),
    ("pl", "To 100 osób na kilometr kwadratowy ({} osób na milę kwadratową).", "259", "529"),
    ("nl", "Dat is 100 km, dus {} mijl.", "62", "26"),
    ("ru", "Вес в 100 килограммов — это {} фунтов.", "220", "202"),
    ("it", "Cento passi, ossia 100 metri, equivalgono a {} piedi.", "328", "382"),
    ("ko", "탑의 높이는 30미터(약 {}피트)이다.", "98", "89"),
    ("nl", "De limiet is 50 km/u, oftewel {} mph.", "31", "61"),
    ("ru", "Бак вмещает 757 литров ({} американских галлонов).", "200", "300"),
    ("tr", "Tank 757 litre ({} ABD galonu) alır.", "200", "300"),
    ("zh", "全长100公里（约{}英里）。", "62", "86"),
    ("zh", "塔高30米，相当于{}英尺的高度。", "98", "89"),
    ("uk", "Довжина траси 100 км (приблизно {} миль).", "62", "86"),
]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), CASES)
def test_a_conversion_is_held_against_its_figure(lang: str, text: str, right: str, wrong: str) -> None:
    """The words between the figures, and a hedge before the second, are those of the language."""
    found = [each.check for each in factcheck.check(text.format(right), lang=lang).findings]
    assert found == []
    found = [each.check for each in factcheck.check(text.format(wrong), lang=lang).findings]
    assert found == ["UNI01"]


@pytest.mark.parametrize(
    ("text", "lang"), [("On a relevé −10 °C, soit 14 °F.", "fr"), ("It was −10 °C, or 14 °F.", "en")]
)
def test_a_temperature_that_was_read_is_no_difference(text: str, lang: str) -> None:
    """−10 °C are 14 °F; a rise by 10 °C would be one by 18 °F, but the French word only says that it was read."""
    report = factcheck.check(text, lang=lang)
    assert report.findings == ()
    assert [each.check for each in report.verified] == ["UNI01"]


def test_parts_of_one_system_are_parts() -> None:
    """500 kg and 700 kg are parts of 1.2 tonnes, which two lengths in miles are not of two in kilometres."""
    text = "The shipment of 1.2 tonnes (500 kg of rice and {} kg of flour) arrived."
    assert factcheck.check(text.format(700), lang="en").findings == ()
