"""Weekdays beside dates in every language that has a pack: the right ones hold, the wrong ones are found."""

from __future__ import annotations

import pytest

import factcheck

# A sentence with the weekday left out, the right weekday, and a wrong one.
SENTENCES = {
    "de": [
        ("Die Sitzung findet am {}, 22. März 2019, statt.", "Freitag", "Donnerstag"),
        ("Der Bericht erschien am {}, dem 5. Mai 2020.", "Dienstag", "Montag"),
        ("Am {} (3.6.2025) schließt die Brücke.", "Dienstag", "Mittwoch"),
        ("{}, den 1. Oktober 2018", "Montag", "Dienstag"),
    ],
    "fr": [
        ("Le 22 mars 2019 fut un {}.", "vendredi", "jeudi"),
        ("La réunion se tiendra le {} 22 mars 2019 à Paris.", "vendredi", "jeudi"),
        ("Le {} 1er avril 2019, le musée ferme.", "lundi", "mardi"),
        ("{} 5 mai 2020 – Le rapport est publié.", "Mardi", "Lundi"),
    ],
    "es": [
        ("La reunión se celebrará el {} 22 de marzo de 2019.", "viernes", "jueves"),
        ("El {}, 5 de mayo de 2020, abrió el centro.", "martes", "lunes"),
        ("el {} 3 de junio del 2025", "martes", "sábado"),
    ],
    "it": [
        ("La riunione si terrà {} 22 marzo 2019 a Roma.", "venerdì", "giovedì"),
        ("Il museo chiude {} 1º aprile 2019.", "lunedì", "martedì"),
    ],
    "pt": [
        ("A reunião será na {}, 22 de março de 2019.", "sexta-feira", "quinta-feira"),
        ("O relatório saiu no {}, 23 de março de 2019.", "sábado", "domingo"),
        ("na {}, 5 de maio de 2020", "terça", "segunda"),
        ("Nesta {} (22/3/2019), o governo anunciou.", "sexta-feira", "quarta-feira"),
    ],
    "nl": [
        ("De vergadering vindt plaats op {} 22 maart 2019.", "vrijdag", "donderdag"),
        ("Op {}, 5 mei 2020, opende het centrum.", "dinsdag", "maandag"),
    ],
    "tr": [
        ("Toplantı 22 Mart 2019 {} günü yapılacak.", "Cuma", "Perşembe"),
        ("5 Mayıs 2020 {}", "Salı", "Pazartesi"),
        ("Etkinlik {}, 3 Haziran 2025 tarihinde başlıyor.", "Salı", "Çarşamba"),
    ],
    "ru": [
        ("22 марта 2019 года пришлось на {}.", "пятницу", "четверг"),
        ("Заседание состоится в {}, 22 марта 2019 года.", "пятницу", "четверг"),
        ("{} 5 мая 2020 г. открылся центр.", "Вторник", "Среда"),
        ("Во {}, 3 июня 2025 года, мост закроют.", "вторник", "понедельник"),
    ],
    "pl": [
        ("Posiedzenie odbędzie się w {}, 22 marca 2019 r.", "piątek", "czwartek"),
        ("W {} 20 marca 2019 roku otwarto most.", "środę", "sobotę"),
    ],
    "sv": [
        ("I {} (22 mars 2019) brann det.", "fredags", "torsdags"),
        ("Mötet hålls {} den 22 mars 2019.", "fredag", "torsdag"),
        ("{} den 5 maj 2020 öppnade centret.", "Tisdagen", "Måndagen"),
    ],
    "fa": [
        ("نشست روز {} ۲۲ مارس ۲۰۱۹ برگزار می\u200cشود.", "جمعه", "پنجشنبه"),
        ("مراسم {} ۳ ژوئن ۲۰۲۵ آغاز شد.", "سه\u200cشنبه", "دوشنبه"),
        ("نشست روز {} ۲ فروردین ۱۳۹۸ برگزار شد.", "جمعه", "شنبه"),
    ],
    "he": [
        ("הישיבה תתקיים ביום {}, 22 במרץ 2019.", "שישי", "חמישי"),
        ("הכנס ייפתח ביום {} ה-3 ביוני 2025.", "שלישי", "רביעי"),
        ("ביום {}' 5.5.2020 נפתח המרכז.", "ג", "ב"),
        ("ב{} 22.3.2019", "יום שישי", "יום ראשון"),
    ],
    "uk": [
        ("Засідання відбудеться у {}, 22 березня 2019 року.", "п’ятницю", "четвер"),
        ("{}, 5 травня 2020 р.", "Вівторок", "Середа"),
    ],
    "no": [
        ("Møtet holdes {} 22. mars 2019.", "fredag", "torsdag"),
    ],
    "fi": [
        ("Kokous pidetään {} 22. maaliskuuta 2019.", "perjantaina", "torstaina"),
        ("Kokous on {} 22.3.2019.", "perjantaina", "torstaina"),
    ],
    "el": [
        ("Η συνεδρίαση θα γίνει την {} 22 Μαρτίου 2019.", "Παρασκευή", "Πέμπτη"),
    ],
    "ro": [
        ("Pe 22 martie 2019, într-o zi de {}, s-a deschis podul.", "vineri", "joi"),
        ("Ședința va avea loc {}, 22 martie 2019.", "vineri", "joi"),
    ],
    "id": [
        ("Tanggal 22 Maret 2019 jatuh pada hari {}.", "Jumat", "Kamis"),
        ("Rapat akan diadakan pada hari {}, 22 Maret 2019.", "Jumat", "Kamis"),
    ],
    "zh": [
        ("2019年3月22日是{}。", "星期五", "星期四"),
    ],
    "ko": [
        ("2019년 3월 22일은 {}이었다.", "금요일", "목요일"),
    ],
    "en": [
        ("The hearing opens on {}, 22 March 2019.", "Friday", "Thursday"),
    ],
    "ar": [
        ("عقد الاجتماع يوم {} 22 آذار/مارس 2019 في بغداد.", "الجمعة", "الخميس"),
    ],
}
CASES = [(lang, *each) for lang, sentences in SENTENCES.items() for each in sentences]


@pytest.mark.parametrize(("lang", "sentence", "right", "wrong"), CASES)
def test_a_weekday_is_held_against_its_date(lang: str, sentence: str, right: str, wrong: str) -> None:
    """The right weekday is verified, a wrong one is an error, and the language is recognised."""
    report = factcheck.check(sentence.format(right), select=["TIM01"])
    assert (len(report.verified), report.findings) == (1, ())
    assert report.documents[0].lang == lang
    (finding,) = factcheck.check(sentence.format(wrong), lang=lang, select=["TIM01"]).findings
    assert finding.diagnosis == "weekday-or-date"


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("de", "Die Gemeinde zählt 12.500 Einwohner und 3,5 Kilometer Wege.", ["12500", "3.5"]),
        ("fr", "La commune compte 12 500 habitants et 3,5 km de chemins.", ["12500", "3.5"]),
        ("es", "El municipio tiene 12.500 habitantes y 3,5 km de caminos.", ["12500", "3.5"]),
        ("it", "Il comune ha 12.500 abitanti e 3,5 km di sentieri.", ["12500", "3.5"]),
        ("pt", "O município tem 12.500 habitantes e 3,5 km de trilhas.", ["12500", "3.5"]),
        ("nl", "De gemeente telt 12.500 inwoners en 3,5 km paden.", ["12500", "3.5"]),
        ("tr", "Belediyede 12.500 kişi ve 3,5 km yol var.", ["12500", "3.5"]),
        ("ru", "В общине 12 500 жителей и 3,5 км дорог.", ["12500", "3.5"]),
        ("pl", "Gmina ma 12 500 mieszkańców i 3,5 km dróg.", ["12500", "3.5"]),
        ("sv", "Kommunen har 12 500 invånare och 3,5 km vägar.", ["12500", "3.5"]),
        ("fa", "این شهر ۱۲٬۵۰۰ نفر جمعیت و ۳٫۵ کیلومتر راه دارد.", ["12500", "3.5"]),
        ("he", 'ביישוב 12,500 תושבים ו-3.5 ק"מ שבילים.', ["12500", "3.5"]),
    ],
)
def test_figures_are_read_as_the_language_writes_them(lang: str, text: str, value: list[str]) -> None:
    """Separators and digits are those of the language."""
    assert [format(each.value, "f") for each in factcheck.extract(text, lang=lang) if each.value is not None] == value


def test_the_persian_calendar_is_counted_by_its_own_months() -> None:
    """2 Farvardin 1398 was 22 March 2019, a Friday; Esfand 1399 had thirty days."""
    (claim,) = factcheck.extract("جمعه ۲ فروردین ۱۳۹۸", lang="fa")
    assert claim.as_dict()["values"] == [{"type": "date", "value": "2019-03-22"}]
    (claim,) = factcheck.extract("۳۰ اسفند ۱۳۹۹", lang="fa")
    assert claim.as_dict()["values"] == [{"type": "date", "value": "2021-03-20"}]


def test_a_verb_names_the_weekday_in_japanese() -> None:
    """22 March 2019 was a Friday, so that "was a Thursday" is an error; "was the Thursday's meeting" names no weekday of it."""
    assert len(factcheck.check("2019年3月22日は金曜日だった。", lang="ja").verified) == 1
    (found,) = factcheck.check("2019年3月22日は木曜日だった。", lang="ja").findings
    assert (found.check, found.suggestion) == ("TIM01", "金曜日")
    assert factcheck.check("2019年3月22日は木曜日の会議に続く。", lang="ja").findings == ()
