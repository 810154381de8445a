"""Weekdays and days of the month in many languages, a right sentence and a wrong one each, written before they were run."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck
from factcheck.model import Document

# 12 March 2019 was a Tuesday, 5 June 2020 a Friday, 30 September 2019 and 1 January 2018 Mondays, 14 December 2019 a Saturday.
SENTENCES = [
    ("en", "The council met on Tuesday, 12 March 2019.", "The council met on Wednesday, 12 March 2019."),
    ("en", "Friday, June 5, 2020 is the deadline.", "Saturday, June 5, 2020 is the deadline."),
    (
        "en",
        "LONDON, Monday 30 September 2019 – The firm opened an office.",
        "LONDON, Tuesday 30 September 2019 – The firm opened an office.",
    ),
    ("en", "It happened on 1 January 2018, a Monday.", "It happened on 1 January 2018, a Thursday."),
    ("en", "Doors open Sat 14 Dec 2019 at noon.", "Doors open Sun 14 Dec 2019 at noon."),
    ("en", "The strike began on 29 February 2020.", "The strike began on 29 February 2019."),
    ("en", "The law took effect on 30 June 2017.", "The law took effect on 31 June 2017."),
    ("ar", "اجتمع المجلس يوم الثلاثاء 12 آذار 2019.", "اجتمع المجلس يوم الأربعاء 12 آذار 2019."),
    ("ar", "الموعد النهائي هو الجمعة 5 يونيو 2020.", "الموعد النهائي هو السبت 5 يونيو 2020."),
    (
        "ar",
        "لندن، الاثنين 30 أيلول/سبتمبر 2019 - افتتحت الشركة مكتبا.",
        "لندن، الثلاثاء 30 أيلول/سبتمبر 2019 - افتتحت الشركة مكتبا.",
    ),
    ("ar", "صدر البيان صباح الأحد الموافق 15 ديسمبر 2019.", "صدر البيان صباح السبت الموافق 15 ديسمبر 2019."),
    ("ar", "بدأ الإضراب في 29 فبراير 2020.", "بدأ الإضراب في 29 فبراير 2019."),
    ("ar", "دخل القانون حيز التنفيذ في 30 حزيران 2017.", "دخل القانون حيز التنفيذ في 31 حزيران 2017."),
    ("fr", "Le conseil s'est réuni le mardi 12 mars 2019.", "Le conseil s'est réuni le mercredi 12 mars 2019."),
    ("fr", "La date limite est le vendredi 5 juin 2020.", "La date limite est le samedi 5 juin 2020."),
    (
        "fr",
        "Paris, lundi 30 septembre 2019 – L'entreprise ouvre un bureau.",
        "Paris, mardi 30 septembre 2019 – L'entreprise ouvre un bureau.",
    ),
    (
        "fr",
        "Le lundi 1er janvier 2018, la loi est entrée en vigueur.",
        "Le jeudi 1er janvier 2018, la loi est entrée en vigueur.",
    ),
    ("fr", "Le concert aura lieu samedi 14 décembre 2019.", "Le concert aura lieu dimanche 14 décembre 2019."),
    ("fr", "La grève a commencé le 29 février 2020.", "La grève a commencé le 29 février 2019."),
    ("fr", "La loi date du 30 juin 2017.", "La loi date du 31 juin 2017."),
    ("de", "Der Rat tagte am Dienstag, dem 12. März 2019.", "Der Rat tagte am Mittwoch, dem 12. März 2019."),
    ("de", "Stichtag ist Freitag, der 5. Juni 2020.", "Stichtag ist Samstag, der 5. Juni 2020."),
    (
        "de",
        "Berlin, Montag, 30. September 2019 – Die Firma eröffnet ein Büro.",
        "Berlin, Dienstag, 30. September 2019 – Die Firma eröffnet ein Büro.",
    ),
    ("de", "Am Sonnabend, 14.12.2019, öffnen die Türen.", "Am Sonntag, 14.12.2019, öffnen die Türen."),
    (
        "de",
        "Am Montag, den 1. Januar 2018, trat das Gesetz in Kraft.",
        "Am Donnerstag, den 1. Januar 2018, trat das Gesetz in Kraft.",
    ),
    ("de", "Der Streik begann am 29. Februar 2020.", "Der Streik begann am 29. Februar 2019."),
    ("de", "Das Gesetz gilt seit dem 30. Juni 2017.", "Das Gesetz gilt seit dem 31. Juni 2017."),
    (
        "es",
        "El consejo se reunió el martes 12 de marzo de 2019.",
        "El consejo se reunió el miércoles 12 de marzo de 2019.",
    ),
    ("es", "El plazo vence el viernes, 5 de junio de 2020.", "El plazo vence el sábado, 5 de junio de 2020."),
    (
        "es",
        "Madrid, lunes 30 de septiembre de 2019.– La empresa abre oficina.",
        "Madrid, martes 30 de septiembre de 2019.– La empresa abre oficina.",
    ),
    ("es", "La ley entró en vigor el lunes 1 de enero de 2018.", "La ley entró en vigor el jueves 1 de enero de 2018."),
    (
        "es",
        "El concierto será el sábado 14 de diciembre del 2019.",
        "El concierto será el domingo 14 de diciembre del 2019.",
    ),
    ("es", "La huelga empezó el 29 de febrero de 2020.", "La huelga empezó el 29 de febrero de 2019."),
    ("es", "La ley es del 30 de junio de 2017.", "La ley es del 31 de junio de 2017."),
    ("it", "Il consiglio si è riunito martedì 12 marzo 2019.", "Il consiglio si è riunito mercoledì 12 marzo 2019."),
    ("it", "La scadenza è venerdì 5 giugno 2020.", "La scadenza è sabato 5 giugno 2020."),
    (
        "it",
        "Roma, lunedì 30 settembre 2019 – L'azienda apre un ufficio.",
        "Roma, martedì 30 settembre 2019 – L'azienda apre un ufficio.",
    ),
    ("it", "La legge è in vigore da lunedì 1° gennaio 2018.", "La legge è in vigore da giovedì 1° gennaio 2018."),
    ("it", "Il concerto si terrà sabato 14 dicembre 2019.", "Il concerto si terrà domenica 14 dicembre 2019."),
    ("it", "Lo sciopero è iniziato il 29 febbraio 2020.", "Lo sciopero è iniziato il 29 febbraio 2019."),
    ("it", "La legge è del 30 giugno 2017.", "La legge è del 31 giugno 2017."),
    (
        "pt",
        "O conselho reuniu-se na terça-feira, 12 de março de 2019.",
        "O conselho reuniu-se na quarta-feira, 12 de março de 2019.",
    ),
    ("pt", "O prazo termina na sexta-feira, 5 de junho de 2020.", "O prazo termina no sábado, 5 de junho de 2020."),
    (
        "pt",
        "Lisboa, segunda-feira, 30 de setembro de 2019 – A empresa abriu um escritório.",
        "Lisboa, terça-feira, 30 de setembro de 2019 – A empresa abriu um escritório.",
    ),
    (
        "pt",
        "A lei entrou em vigor na segunda-feira, 1 de janeiro de 2018.",
        "A lei entrou em vigor na quinta-feira, 1 de janeiro de 2018.",
    ),
    ("pt", "O concerto é no sábado, 14 de dezembro de 2019.", "O concerto é no domingo, 14 de dezembro de 2019."),
    ("pt", "A greve começou em 29 de fevereiro de 2020.", "A greve começou em 29 de fevereiro de 2019."),
    ("pt", "A lei é de 30 de junho de 2017.", "A lei é de 31 de junho de 2017."),
    ("nl", "De raad vergaderde op dinsdag 12 maart 2019.", "De raad vergaderde op woensdag 12 maart 2019."),
    ("nl", "De deadline is vrijdag 5 juni 2020.", "De deadline is zaterdag 5 juni 2020."),
    (
        "nl",
        "Amsterdam, maandag 30 september 2019 – Het bedrijf opent een kantoor.",
        "Amsterdam, dinsdag 30 september 2019 – Het bedrijf opent een kantoor.",
    ),
    ("nl", "De wet geldt sinds maandag 1 januari 2018.", "De wet geldt sinds donderdag 1 januari 2018."),
    ("nl", "Het concert is op zaterdag 14 december 2019.", "Het concert is op zondag 14 december 2019."),
    ("nl", "De staking begon op 29 februari 2020.", "De staking begon op 29 februari 2019."),
    ("nl", "De wet is van 30 juni 2017.", "De wet is van 31 juni 2017."),
    ("ru", "Совет собрался во вторник, 12 марта 2019 года.", "Совет собрался в среду, 12 марта 2019 года."),
    ("ru", "Крайний срок – пятница, 5 июня 2020 года.", "Крайний срок – суббота, 5 июня 2020 года."),
    (
        "ru",
        "Москва, понедельник, 30 сентября 2019 г. – Компания открыла офис.",
        "Москва, вторник, 30 сентября 2019 г. – Компания открыла офис.",
    ),
    (
        "ru",
        "Закон вступил в силу в понедельник, 1 января 2018 года.",
        "Закон вступил в силу в четверг, 1 января 2018 года.",
    ),
    ("ru", "Концерт пройдет в субботу 14 декабря 2019 года.", "Концерт пройдет в воскресенье 14 декабря 2019 года."),
    ("ru", "Забастовка началась 29 февраля 2020 года.", "Забастовка началась 29 февраля 2019 года."),
    ("ru", "Закон действует с 30 июня 2017 года.", "Закон действует с 31 июня 2017 года."),
    ("uk", "Рада зібралася у вівторок, 12 березня 2019 року.", "Рада зібралася у середу, 12 березня 2019 року."),
    ("uk", "Кінцевий термін – п'ятниця, 5 червня 2020 року.", "Кінцевий термін – субота, 5 червня 2020 року."),
    (
        "uk",
        "Київ, понеділок, 30 вересня 2019 р. – Компанія відкрила офіс.",
        "Київ, вівторок, 30 вересня 2019 р. – Компанія відкрила офіс.",
    ),
    ("uk", "Закон набув чинності в понеділок, 1 січня 2018 року.", "Закон набув чинності в четвер, 1 січня 2018 року."),
    ("uk", "Концерт відбудеться в суботу, 14 грудня 2019 року.", "Концерт відбудеться в неділю, 14 грудня 2019 року."),
    ("uk", "Страйк розпочався 29 лютого 2020 року.", "Страйк розпочався 29 лютого 2019 року."),
    ("uk", "Закон діє з 30 червня 2017 року.", "Закон діє з 31 червня 2017 року."),
    ("tr", "Meclis 12 Mart 2019 Salı günü toplandı.", "Meclis 12 Mart 2019 Çarşamba günü toplandı."),
    ("tr", "Son tarih 5 Haziran 2020 Cuma.", "Son tarih 5 Haziran 2020 Cumartesi."),
    (
        "tr",
        "İstanbul, 30 Eylül 2019 Pazartesi – Şirket bir ofis açtı.",
        "İstanbul, 30 Eylül 2019 Salı – Şirket bir ofis açtı.",
    ),
    ("tr", "Yasa 1 Ocak 2018 Pazartesi günü yürürlüğe girdi.", "Yasa 1 Ocak 2018 Perşembe günü yürürlüğe girdi."),
    ("tr", "Konser 14 Aralık 2019 Cumartesi günü yapılacak.", "Konser 14 Aralık 2019 Pazar günü yapılacak."),
    ("tr", "Grev 29 Şubat 2020'de başladı.", "Grev 29 Şubat 2019'da başladı."),
    ("tr", "Yasa 30 Haziran 2017'de çıktı.", "Yasa 31 Haziran 2017'de çıktı."),
    ("pl", "Rada zebrała się we wtorek, 12 marca 2019 r.", "Rada zebrała się w środę, 12 marca 2019 r."),
    ("pl", "Termin upływa w piątek 5 czerwca 2020 roku.", "Termin upływa w sobotę 5 czerwca 2020 roku."),
    (
        "pl",
        "Warszawa, poniedziałek, 30 września 2019 r. – Firma otworzyła biuro.",
        "Warszawa, wtorek, 30 września 2019 r. – Firma otworzyła biuro.",
    ),
    (
        "pl",
        "Ustawa weszła w życie w poniedziałek 1 stycznia 2018 r.",
        "Ustawa weszła w życie w czwartek 1 stycznia 2018 r.",
    ),
    (
        "pl",
        "Koncert odbędzie się w sobotę 14 grudnia 2019 roku.",
        "Koncert odbędzie się w niedzielę 14 grudnia 2019 roku.",
    ),
    ("pl", "Strajk rozpoczął się 29 lutego 2020 r.", "Strajk rozpoczął się 29 lutego 2019 r."),
    ("pl", "Ustawa obowiązuje od 30 czerwca 2017 r.", "Ustawa obowiązuje od 31 czerwca 2017 r."),
    ("fa", "شورا روز سه\u200cشنبه ۱۲ مارس ۲۰۱۹ تشکیل جلسه داد.", "شورا روز چهارشنبه ۱۲ مارس ۲۰۱۹ تشکیل جلسه داد."),
    ("fa", "مهلت جمعه ۵ ژوئن ۲۰۲۰ است.", "مهلت شنبه ۵ ژوئن ۲۰۲۰ است."),
    ("fa", "قانون از دوشنبه ۱ ژانویه ۲۰۱۸ اجرا شد.", "قانون از پنجشنبه ۱ ژانویه ۲۰۱۸ اجرا شد."),
    ("fa", "کنسرت شنبه ۱۴ دسامبر ۲۰۱۹ برگزار می\u200cشود.", "کنسرت یکشنبه ۱۴ دسامبر ۲۰۱۹ برگزار می\u200cشود."),
    ("fa", "اعتصاب در ۲۹ فوریه ۲۰۲۰ آغاز شد.", "اعتصاب در ۲۹ فوریه ۲۰۱۹ آغاز شد."),
    ("fa", "قانون از ۳۰ ژوئن ۲۰۱۷ اجرا می\u200cشود.", "قانون از ۳۱ ژوئن ۲۰۱۷ اجرا می\u200cشود."),
]


def _errors(text: str, lang: str) -> list[str]:
    report = factcheck.check(Document(text, lang=lang, date=date(2022, 1, 1)))
    return [each.check for each in report.findings if each.severity != "note"]


@pytest.mark.parametrize(
    ("lang", "right", "wrong"), SENTENCES, ids=[f"{each[0]}-{at}" for at, each in enumerate(SENTENCES)]
)
def test_a_wrong_weekday_or_day_is_found_in_any_language(lang: str, right: str, wrong: str) -> None:
    """The calendar is one, whatever the language that names its days."""
    assert (_errors(right, lang), _errors(wrong, lang)[:1]) in (([], ["TIM01"]), ([], ["TIM02"]))
