"""Totals in the languages whose packs have their words: in tables everywhere, in prose where the pack tells lists apart."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.locales import languages

# 120 + 245 + 318 = 683 and 340 + 411 + 502 = 1,253.
TABLE = (
    "| R | 2020 | 2021 |\n|---|---|---|\n| A | 120 | 340 |\n| B | 245 | 411 |\n| C | 318 | 502 |\n| {} | 683 | {} |\n"
)
TOTALS = {
    "ar": ("المجموع", "الإجمالي"), "cs": ("Celkem",), "da": ("I alt",), "de": ("Summe", "Gesamt", "Insgesamt"), "el": ("Σύνολο",),
    "en": ("Total", "Grand total"), "es": ("Total", "Suma"), "fa": ("جمع",), "fi": ("Yhteensä",), "fr": ("Total", "Ensemble"),
    "he": ('סה"כ',), "hi": ("कुल",), "hu": ("Összesen",), "id": ("Jumlah",), "it": ("Totale",), "ja": ("合計",), "ko": ("합계",),
    "nl": ("Totaal",), "no": ("Sum",), "pl": ("Razem", "Ogółem"), "pt": ("Total", "Soma"), "ro": ("Total",), "ru": ("Итого", "Всего"),
    "sv": ("Summa", "Totalt"), "tr": ("Toplam",), "uk": ("Разом",), "zh": ("合计", "总计"),
}  # fmt: skip
PROSE = (
    ("de", "Insgesamt nahmen 160 Personen teil, 90 Männer und 70 Frauen."),
    ("de", "Im Heim leben 160 Kinder, davon 90 Jungen und 70 Mädchen."),
    ("fr", "Au total, 160 personnes ont participé, 90 hommes et 70 femmes."),
    ("fr", "L'école compte 160 élèves, dont 90 garçons et 70 filles."),
    ("es", "En total participaron 160 personas, 90 hombres y 70 mujeres."),
    ("es", "La escuela tiene 160 alumnos, de los cuales 90 son niños y 70 son niñas."),
    ("it", "In totale hanno partecipato 160 persone, 90 uomini e 70 donne."),
    ("pt", "No total participaram 160 pessoas, 90 homens e 70 mulheres."),
    ("nl", "In totaal namen 160 personen deel, 90 mannen en 70 vrouwen."),
    ("sv", "Totalt deltog 160 personer, 90 män och 70 kvinnor."),
    ("pl", "Łącznie wzięło udział 160 osób, 90 mężczyzn i 70 kobiet."),
    ("ru", "Всего участвовали 160 человек, 90 мужчин и 70 женщин."),
)
ROWS = [(lang, word) for lang, words in TOTALS.items() for word in words]


@pytest.mark.parametrize(("lang", "word"), ROWS)
def test_the_total_of_a_table_is_judged(lang: str, word: str) -> None:
    """A row of totals that adds up is verified in both columns; 1,243 for 1,253 is found and mended."""
    right = factcheck.check(TABLE.format(word, 1253), lang=lang)
    assert (len(right.findings), [each.check for each in right.verified]) == (0, ["SUM01", "SUM01"])
    (found,) = factcheck.check(TABLE.format(word, 1243), lang=lang).findings
    assert (found.severity, found.check, found.suggestion) == ("error", "SUM01", "1253")


@pytest.mark.parametrize(("lang", "text"), PROSE)
def test_the_total_of_a_sentence_is_judged(lang: str, text: str) -> None:
    """90 and 70 make 160; with 170 the total is wrong."""
    right = factcheck.check(text, lang=lang)
    assert not right.findings
    assert "SUM01" in {each.check for each in right.verified}
    (found,) = factcheck.check(text.replace("160", "170"), lang=lang).findings
    assert (found.severity, found.check, found.suggestion) == ("error", "SUM01", "160")


def test_languages_all_have_a_word_for_a_total() -> None:
    """No language pack is left out of the tables above."""
    assert set(TOTALS) == set(languages())
