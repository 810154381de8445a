"""Days with their weekdays in the forms that writers of many languages use: the right ones hold, one wrong weekday is found.

22 March 2019 was a Friday, 5 May 2020 a Tuesday, 3 June 2025 a Tuesday; 9 October 2019 was a Wednesday, 13 July 2020 a Monday.
"""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck

# A language, a sentence with its weekday left out, the right weekday and a wrong one.
ONE = [
    ("en", "The hall opens on {} evening, 5 May 2020.", "Tuesday", "Monday"),
    ("en", "The hall opens on {} morning (May 5, 2020).", "Tuesday", "Friday"),
    ("en", "{} – 5 May 2020: the hall opens.", "Tuesday", "Sunday"),
    ("ar", "تفتتح القاعة {} مساء 5 مايو 2020.", "الثلاثاء", "الأحد"),
    ("ar", "تفتتح القاعة في 5 أيار/مايو 2020 ({}).", "الثلاثاء", "الأحد"),
    ("cs", "Zasedání začne v {} 22. března 2019.", "pátek", "sobotu"),
    ("cs", "Zasedání začne {} 5. 5. 2020 v Brně.", "úterý", "středa"),
    ("cs", "Zasedání začne 22. března 2019 ({}).", "pá", "ne"),
    ("da", "Salen åbner {} den 5. maj 2020.", "tirsdag", "mandag"),
    ("da", "Salen åbner {} d. 22. marts 2019.", "fredag", "lørdag"),
    ("de", "Der Saal öffnet am {}, 5. Mai 2020.", "Dienstagabend", "Mittwochabend"),
    ("de", "Der Saal öffnet am {}, 05.05.20.", "Dienstag", "Montag"),
    ("de", "Der Saal öffnet am {}, 22.03.2019.", "Fr", "Do"),
    ("de", "Der Saal öffnet am 22.03.2019 ({}).", "Fr", "Mi"),
    ("el", "{} 22 ΜΑΡΤΙΟΥ 2019: ανοίγει η αίθουσα.", "ΠΑΡΑΣΚΕΥΗ", "ΠΕΜΠΤΗ"),
    ("es", "La sala abre el {} 5 may. 2020.", "mar.", "jue."),
    ("es", "La sala abre el {} por la tarde, 5 de mayo de 2020.", "martes", "jueves"),
    ("fa", "تالار روز {} ۲۲م مارس ۲۰۱۹ باز شد.", "جمعه", "شنبه"),
    ("fi", "Sali avataan {} 22. päivänä maaliskuuta 2019.", "perjantaina", "torstaina"),
    ("fi", "Sali avataan {} 22.3.2019.", "pe", "to"),
    ("fr", "La salle ouvre {} soir, 5 mai 2020.", "mardi", "lundi"),
    ("fr", "La salle ouvre {} 22 mars 2019.", "ven.", "sam."),
    ("he", "האולם ייפתח ב{} בערב, 22 במרץ 2019.", "יום שישי", "יום חמישי"),
    ("hi", "सभा {}, 22 मार्च 2019 को होगी।", "शुक्रवार", "गुरुवार"),
    ("hi", "सभा 5 मई 2020 ({}) को होगी।", "मंगलवार", "बुधवार"),
    ("hu", "Az ülés 2019. március 22-én, {} lesz.", "pénteken", "szombaton"),
    ("hu", "Az ülés 2020. május 5. ({}).", "kedd", "hétfő"),
    ("hu", "Az ülés ideje: 2019. 03. 22., {}.", "péntek", "csütörtök"),
    ("id", "Aula dibuka {} malam, 5 Mei 2020.", "Selasa", "Rabu"),
    ("id", "Aula dibuka {}, 22 Mar 2019.", "Jum", "Sab"),
    ("it", "La sala apre {} sera, 5 maggio 2020.", "martedì", "lunedì"),
    ("it", "La sala apre {} 22 mar 2019.", "ven", "mer"),
    ("ja", "会議は2019年3月22日（{}）に開かれる。", "金", "木"),
    ("ja", "会議は令和2年5月5日{}に開かれる。", "火曜日", "水曜日"),
    ("ko", "회의는 2019년 3월 22일({}) 열린다.", "금", "토"),
    ("ko", "회의는 2020. 5. 5. ({}) 열린다.", "화", "수"),
    ("nb", "Salen åpner {} kveld, 5. mai 2020.", "tirsdag", "mandag"),
    ("nl", "De zaal opent {} 5 mei 2020.", "dinsdagavond", "maandagavond"),
    ("nl", "De zaal opent {} 22 mrt. 2019.", "vr.", "wo."),
    ("no", "Salen åpner {} den 5. mai 2020.", "tirsdagen", "mandagen"),
    ("pl", "Sala będzie otwarta 22 marca 2019 r. ({}).", "piątek", "sobota"),
    ("pl", "Sala będzie otwarta {} – 5 maja 2020 roku.", "wtorek", "środa"),
    ("pt", "A sala abre na {} (5/5/2020).", "terça", "quinta"),
    ("pt", "A sala abre {}, 22 de mar. de 2019.", "sex.", "qua."),
    ("ro", "Sala se deschide {}, în data de 5 mai 2020.", "marți", "joi"),
    ("ro", "Sala se deschide {} seara, 22 martie 2019.", "vineri", "sâmbătă"),
    ("ru", "Зал откроют 22 марта 2019 г. ({}).", "пт", "ср"),
    ("ru", "Зал откроют в {}, 5-го мая 2020 года.", "вторник", "среду"),
    ("sv", "Salen öppnar {} kväll den 5 maj 2020.", "tisdag", "måndag"),
    ("sv", "Salen öppnar {} 5/5 2020.", "tisdag", "onsdag"),
    ("tr", "Salon 5 Mayıs 2020 tarihinde, {} günü açılacak.", "Salı", "Pazar"),
    ("tr", "{}, 5 KASIM 2019: salon açıldı.", "SALI", "CUMA"),
    ("uk", "Зал відкриють 22 березня 2019 р. ({}).", "пт", "ср"),
    ("zh", "会议将于2019年3月22日（{}）举行。", "星期五", "星期四"),
    ("zh", "会议定于{}（2020年5月5日）召开。", "周二", "周三"),
    ("zh", "會議於民國109年5月5日（{}）舉行。", "星期二", "星期日"),
]

# The same with two weekdays, the second of which is wrong in the end.
TWO = [
    ("en", "Open on {} and {}, 9 and 10 October 2019.", ("Wednesday", "Thursday"), "Friday"),
    ("en", "Open {}–{}, 9–10 October 2019.", ("Wednesday", "Thursday"), "Friday"),
    ("en", "Open on {} 13 and {} 14 July 2020.", ("Monday", "Tuesday"), "Wednesday"),
    ("en", "Open from {}, July 13, to {}, July 14, 2020.", ("Monday", "Tuesday"), "Sunday"),
    ("en", "Open on October 9–10, 2019 ({}–{}).", ("Wednesday", "Thursday"), "Saturday"),
    ("ar", "تفتح القاعة يومي {} و{} 9 و10 أكتوبر 2019.", ("الأربعاء", "الخميس"), "الجمعة"),
    ("ar", "تفتح القاعة من {} 13 إلى {} 14 تموز 2020.", ("الاثنين", "الثلاثاء"), "الأربعاء"),
    ("cs", "Otevřeno v {} 13. a v {} 14. července 2020.", ("pondělí", "úterý"), "středu"),
    ("da", "Åbent {} og {} den 9. og 10. oktober 2019.", ("onsdag", "torsdag"), "fredag"),
    ("de", "Geöffnet am {} und {}, 9. und 10. Oktober 2019.", ("Mittwoch", "Donnerstag"), "Freitag"),
    ("de", "Geöffnet am 9./10. Oktober 2019 ({}/{}).", ("Mittwoch", "Donnerstag"), "Montag"),
    ("de", "Geöffnet am {}, 13., und {}, 14. Juli 2020.", ("Montag", "Dienstag"), "Sonntag"),
    ("es", "Abre los días {} 13 y {} 14 de julio de 2020.", ("lunes", "martes"), "sábado"),
    ("fi", "Auki {} 13. heinäkuuta {} 14. heinäkuuta 2020.", ("maanantaista", "tiistaihin"), "keskiviikkoon"),
    ("fr", "Ouvert les {} 13 et {} 14 juillet 2020.", ("lundi", "mardi"), "jeudi"),
    ("hu", "Nyitva 2020. július 13-án, {} és 14-én, {}.", ("hétfőn", "kedden"), "pénteken"),
    ("ja", "2020年7月13日（{}）、14日（{}）に開く。", ("月", "火"), "水"),
    ("ko", "2020년 7월 13일({})부터 14일({})까지 연다.", ("월", "화"), "수"),
    ("pl", "Czynne w {} 13 i w {} 14 lipca 2020 r.", ("poniedziałek", "wtorek"), "środę"),
    ("pt", "Aberto na {}, 13, e na {}, 14 de julho de 2020.", ("segunda-feira", "terça-feira"), "sexta-feira"),
    ("ru", "Открыто в {} и {}, 9 и 10 октября 2019 года.", ("среду", "четверг"), "пятницу"),
    ("tr", "Salon 13 Temmuz {} ve 14 Temmuz 2020 {} açık.", ("Pazartesi", "Salı"), "Cuma"),
    ("zh", "2020年7月13日（{}）至14日（{}）开放。", ("星期一", "星期二"), "星期三"),
]

# The same without a year, which the day of the release gives.
YEARLESS = [
    ("cs", "Otevřeno {} 22. 3. v Brně.", "pátek", "sobota"),
    ("de", "Geöffnet am {}, 22.03. im Rathaus.", "Freitag", "Samstag"),
    ("fi", "Auki {} 22.3. Turussa.", "pe", "la"),
    ("he", "פתוח ביום {}' 22.3 בחיפה.", "ו", "ה"),
    ("id", "Buka {} (22/3) di Bogor.", "Jumat", "Sabtu"),
    ("no", "Åpent {} 22.3. i Bergen.", "fredag", "lørdag"),
    ("pt", "Aberto na {} (22/3) no Porto.", "sexta", "quarta"),
    ("zh", "3月22日（{}）开放。", "周五", "周六"),
]

IMPOSSIBLE = [
    ("cs", "Lhůta končí {}. 6. 2017.", "30", "31"),
    ("da", "Fristen er {}. juni 2017.", "30", "31"),
    ("hi", "अंतिम तिथि {} जून 2017 है।", "30", "31"),
    ("hu", "A határidő 2017. június {}.", "30", "31"),
    ("ja", "期限は2017年6月{}日。", "30", "31"),
    ("ko", "기한은 2017. 6. {}. 까지다.", "30", "31"),
    ("zh", "截止日期为2017年6月{}日。", "30", "31"),
]


def _errors(text: str, lang: str, day: Date | None = None) -> list[str]:
    return [each.check for each in factcheck.check(text, lang=lang, date=day).findings]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), ONE)
def test_one_day(lang: str, text: str, right: str, wrong: str) -> None:
    """A weekday is held against its date, however the two are put together."""
    assert _errors(text.format(right), lang) == []
    assert _errors(text.format(wrong), lang) == ["TIM01"]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), TWO)
def test_two_days(lang: str, text: str, right: tuple[str, str], wrong: str) -> None:
    """Of two days each is held against its own weekday."""
    assert _errors(text.format(*right), lang) == []
    assert _errors(text.format(right[0], wrong), lang) == ["TIM01"]
    assert _errors(text.format(wrong, right[1]), lang) == ["TIM01"]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), YEARLESS)
def test_a_day_without_its_year(lang: str, text: str, right: str, wrong: str) -> None:
    """A date in digits beside a weekday is one of the weeks around the release."""
    assert _errors(text.format(right), lang, Date(2019, 3, 4)) == []
    assert _errors(text.format(wrong), lang, Date(2019, 3, 4)) == ["TIM01"]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), IMPOSSIBLE)
def test_a_day_that_the_month_does_not_have(lang: str, text: str, right: str, wrong: str) -> None:
    """June has thirty days in every language."""
    assert _errors(text.format(right), lang) == []
    assert _errors(text.format(wrong), lang) == ["TIM02"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Open Monday and Tuesday, 12 people came on 3 May 2019."),
        ("en", "From Monday 8 teams and on Tuesday 5 teams play, until 3 May 2019."),
        ("en", "Friday – 13 players and 5 May 2019 are named."),
        ("de", "Am Freitag 5.10 Uhr, am Samstag 6.11 Uhr."),
        ("de", "So 5 Mai 2019 hier stand, war es falsch."),
        ("cs", "Otevřeno po 5. 3. 2019 a ne 6. 3. 2019."),
        ("hu", "2019. március 22. K&H Bank, 2019. március 25. V. kerület"),
        ("ru", "В воскресенье в 16.10 начнётся концерт."),
        ("it", "Il mar 5 maggio e il mare sono belli."),
        ("ja", "2019年3月、3個月、22日間。"),
        ("ar", "حضر الاثنين والثلاثاء 12 شخصا في 3 أيار 2019."),
    ],
)
def test_what_only_looks_like_a_weekday_with_its_date(lang: str, text: str) -> None:
    """Counts, hours and small words beside dates are no days with weekdays."""
    assert _errors(text, lang, Date(2019, 3, 4)) == []


# Forms that a second lot of sentences brought: the same as ONE.
MORE = [
    ("en", "The board met on {} last week (5 May 2020).", "Tuesday", "Monday"),
    ("en", "The board met on {} at noon, May 5, 2020.", "Tuesday", "Monday"),
    ("ar", "عقدت الجلسة بتاريخ 5 مايو 2020 الموافق يوم {}.", "الثلاثاء", "الخميس"),
    ("ar", "عقدت الجلسة يوم {} الواقع في 5 أيار 2020.", "الثلاثاء", "الخميس"),
    ("de", "Der Rat tagte am {} dieser Woche, 5. Mai 2020.", "Dienstag", "Montag"),
    ("hu", "A tanács 2020. május 5-én, {} 18 órakor ült össze.", "kedden", "szerdán"),
    ("ja", "市議会は2020年5月5日（{}・祝）に開かれた。", "火", "水"),
    ("pl", "Rada zebrała się we {}, dn. 5.05.2020 r.", "wtorek", "środę"),
    ("he", "המועצה התכנסה ב{} בערב, 22 במרץ 2019.", "יום שישי", "יום ראשון"),
]


@pytest.mark.parametrize(("lang", "text", "right", "wrong"), MORE)
def test_one_day_in_other_forms(lang: str, text: str, right: str, wrong: str) -> None:
    """Words between a weekday and its date part them as little as an hour behind them does."""
    assert _errors(text.format(right), lang) == []
    assert _errors(text.format(wrong), lang) == ["TIM01"]


@pytest.mark.parametrize(
    ("lang", "text", "right", "wrong"),
    [
        ("en", "Open {} & {}, 9 & 10 October 2019.", ("Wednesday", "Thursday"), "Friday"),
        ("ar", "تفتح القاعة يومي {} و{} الموافقين 9 و10 أكتوبر 2019.", ("الأربعاء", "الخميس"), "الجمعة"),
        ("pl", "Czynne w dniach 9 i 10 października 2019 r. ({} i {}).", ("środa", "czwartek"), "piątek"),
        ("tr", "Salon 9 ve 10 Ekim 2019 {} ve {} günleri açık.", ("Çarşamba", "Perşembe"), "Cuma"),
        ("de", "Von {}, 13. Juli, bis einschließlich {}, 14. Juli 2020.", ("Montag", "Dienstag"), "Sonntag"),
    ],
)
def test_two_days_in_other_forms(lang: str, text: str, right: tuple[str, str], wrong: str) -> None:
    """The weekdays of two days stand before or behind both."""
    assert _errors(text.format(*right), lang) == []
    assert _errors(text.format(right[0], wrong), lang) == ["TIM01"]


def test_two_weekdays_in_one_bracket_belong_to_two_days() -> None:
    """The first of two weekdays is not that of the last day before them."""
    assert _errors("2018年7月20日至21日（星期五至星期六）开会。", "zh") == []


def test_eras_begin_with_their_own_first_year() -> None:
    """令和元年 is 2019, 民國109年 is 2020, and a bare year with its sign is a year."""
    (claim,) = factcheck.extract("令和元年5月1日", lang="ja")
    assert claim.as_dict()["values"] == [{"type": "date", "value": "2019-05-01"}]
    (claim,) = factcheck.extract("民國109年5月5日", lang="zh")
    assert claim.as_dict()["values"] == [{"type": "date", "value": "2020-05-05"}]
    (month, year) = factcheck.extract("2019年3月和2020年", lang="zh")
    assert (month.when and month.when.month, year.when and year.when.year) == (3, 2020)


def test_other_codes_of_a_language_lead_to_its_pack() -> None:
    """Bokmål and Nynorsk are read with the Norwegian pack."""
    for code in ("nb", "nn", "no", "nb-NO"):
        assert _errors("Møtet holdes torsdag 22. mars 2019.", code) == ["TIM01"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Open Tuesday 31 December and {} 1 January 2020.", "Wednesday", "Thursday"),
        ("Open on {} 30 and Sunday 1 December 2019.", "Saturday", "Monday"),
        ("Open on Friday, 27 December 2019, and {}, 3 January.", "Friday", "Sunday"),
    ],
)
def test_a_list_of_days_may_turn_the_month_or_the_year(text: str, right: str, wrong: str) -> None:
    """30 November 2019 was a Saturday, 27 December 2019 and 3 January 2020 were Fridays, 1 January 2020 a Wednesday."""
    assert _errors(text.format(right), "en") == []
    assert _errors(text.format(wrong), "en") == ["TIM01"]


@pytest.mark.parametrize(
    "text",
    [
        "Open Monday and Tuesday, 9 October 2019 excepted.",
        "Open Monday, Tuesday and Friday, 9 and 10 October 2019.",
        "On Monday 9, and on Tuesday 12 people came.",
        "Mondays and Fridays (3 and 4) were quiet.",
    ],
)
def test_as_many_days_as_weekdays_are_needed(text: str) -> None:
    """Where weekdays and days are not as many, nothing tells which belongs to which."""
    assert "TIM01" not in _errors(text, "en")
