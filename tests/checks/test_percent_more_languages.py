"""Percentages in the languages that tie a figure from behind, part no words, or write its case on it, and in their neighbours.

Every figure was worked out by hand: 50 of 200 are a quarter, 1,120 after 1,000 are 12 percent more, from 8.4 to 5.2 are 3.2 points.
"""

from __future__ import annotations

import pytest

import factcheck

SHARES = (
    ("uk", "Із 200 опитаних шкіл 50 ({}%) не мали води.", "25"),
    ("cs", "Z 200 dotázaných škol jich 50 ({} %) nemělo vodu.", "25"),
    ("da", "Af 200 adspurgte skoler havde 50 ({} procent) ikke vand.", "25"),
    ("no", "Av 200 spurte skoler hadde 50 ({} prosent) ikke vann.", "25"),
    ("ro", "Din 200 de școli, 50 ({}%) nu aveau apă.", "25"),
    ("id", "Dari 200 sekolah, 50 ({}%) tidak memiliki air.", "25"),
    ("el", "Από τα 200 σχολεία, 50 ({}%) δεν είχαν νερό.", "25"),
    ("he", "מתוך 200 בתי ספר, 50 ({}%) היו ללא מים.", "25"),
    ("fa", "از 200 مدرسه، 50 مدرسه ({}%) آب نداشت.", "25"),
    ("hi", "200 स्कूलों में से 50 ({}%) में पानी नहीं था।", "25"),
    ("fi", "200 koulusta 50 ({} %) oli ilman vettä.", "25"),
    ("hu", "A 200 iskola közül 50 ({}%) víz nélkül volt.", "25"),
    ("tr", "Ankete katılan 200 okuldan 50'si (%{}) susuzdu.", "25"),
    ("tr", "200 kişiden 50'si, yani yüzde {}'i kabul etti.", "25"),
    ("zh", "在受访的200所学校中，有50所（{}%）没有供水。", "25"),
    ("zh", "200人中有50人同意，占{}%。", "25"),
    ("ja", "調査した200校のうち50校（{}％）に水がなかった。", "25"),
    ("ja", "200人中50人、つまり{}％が賛成した。", "25"),
    ("ko", "조사 대상 200개 학교 중 50개({}%)에 물이 없었다.", "25"),
)
CHANGES = (
    ("uk", "Кількість учнів зросла з 1000 до 1120, тобто на {}%.", "12"),
    ("uk", "Перевезено 1120 пасажирів, на {}% більше, ніж 1000 роком раніше.", "12"),
    ("ru", "Перевезено 1120 пассажиров, на {}% больше, чем 1000 годом ранее.", "12"),
    ("pl", "Było 2800 pasażerów, o {}% więcej niż 2500 rok wcześniej.", "12"),
    ("cs", "Počet žáků vzrostl z 1000 na 1120, tedy o {} %.", "12"),
    ("da", "Antallet af elever steg fra 1000 til 1120, altså med {} procent.", "12"),
    ("no", "Antallet elever økte fra 1000 til 1120, altså med {} prosent.", "12"),
    ("ro", "Numărul elevilor a crescut de la 1000 la 1120, adică cu {}%.", "12"),
    ("id", "Jumlah siswa naik dari 1000 menjadi 1120, atau {}%.", "12"),
    ("el", "Ο αριθμός των μαθητών αυξήθηκε από 1000 σε 1120, δηλαδή κατά {}%.", "12"),
    ("fi", "Oppilasmäärä kasvoi 1000:sta 1120:een eli {} prosenttia.", "12"),
    ("hu", "A tanulók száma 1000-ről 1120-ra nőtt, vagyis {} százalékkal.", "12"),
    ("tr", "Öğrenci sayısı 1000'den 1120'ye çıkarak yüzde {} arttı.", "12"),
    ("tr", "Satışlar %{} artarak 1000 adetten 1120 adede yükseldi.", "12"),
    ("zh", "学生人数从1000人增加到1120人，增长{}%。", "12"),
    ("zh", "客运量达1120人次，比上年的1000人次增加{}%。", "12"),
    ("ja", "販売は前年の1000台から{}％増の1120台だった。", "12"),
    ("ja", "生徒数は1000人から1120人へと{}％増えた。", "12"),
    ("ko", "학생 수는 1,000명에서 1,120명으로 {}% 늘었다.", "12"),
    ("ko", "승객은 1,120명으로 전년의 1,000명보다 {}% 많다.", "12"),
    ("ar", "بلغ عدد الوافدين 1,120 مقارنة بـ 1,000 العام الماضي، أي بارتفاع قدره {} بالمئة.", "12"),
)
POINTS = (
    ("uk", "Безробіття знизилося з 8,4% до 5,2%, тобто на 3,2{}.", " відсоткового пункту", "%"),
    ("cs", "Nezaměstnanost klesla z 8,4 % na 5,2 %, tedy o 3,2 {}.", "procentního bodu", "%"),
    ("da", "Ledigheden faldt fra 8,4 procent til 5,2 procent, altså med 3,2 {}.", "procentpoint", "procent"),
    ("no", "Ledigheten falt fra 8,4 prosent til 5,2 prosent, altså med 3,2 {}.", "prosentpoeng", "prosent"),
    ("ro", "Șomajul a scăzut de la 8,4% la 5,2%, adică cu 3,2{}.", " puncte procentuale", "%"),
    ("id", "Pengangguran turun dari 8,4% menjadi 5,2%, atau 3,2{}.", " poin persentase", "%"),
    ("el", "Η ανεργία μειώθηκε από 8,4% σε 5,2%, δηλαδή κατά 3,2{}.", " ποσοστιαίες μονάδες", "%"),
    ("he", "האבטלה ירדה מ-8.4% ל-5.2%, כלומר ב-3.2{}.", " נקודות האחוז", "%"),
    ("fi", "Työttömyys laski 8,4 prosentista 5,2 prosenttiin eli 3,2 {}.", "prosenttiyksikköä", "prosenttia"),
    (
        "hu",
        "A munkanélküliség 8,4 százalékról 5,2 százalékra csökkent, azaz 3,2 {}.",
        "százalékponttal",
        "százalékkal",
    ),
    ("tr", "İşsizlik yüzde 8,4'ten yüzde 5,2'ye, yani {} düştü.", "3,2 puan", "yüzde 3,2"),
    ("zh", "失业率从8.4%降至5.2%，下降了3.2{}。", "个百分点", "%"),
    ("ja", "失業率は8.4％から5.2％へ、3.2{}低下した。", "ポイント", "％"),
    ("ko", "실업률은 8.4%에서 5.2%로 3.2{} 하락했다.", "%포인트", "%"),
)


@pytest.mark.parametrize(("lang", "sentence", "share"), [*SHARES, *CHANGES])
def test_a_percentage_that_holds_is_verified_and_another_is_found(lang: str, sentence: str, share: str) -> None:
    """The figures give one percentage: it is verified, and where another stands it is what the finding names."""
    right = factcheck.check(factcheck.Document.of(sentence.format(share), lang=lang))
    told = {each.check for each in right.verified}
    assert right.findings == ()
    assert told
    assert told <= {"PCT01", "PCT02"}
    found = factcheck.check(factcheck.Document.of(sentence.format("35"), lang=lang)).findings
    assert any(each.recomputed.startswith((share, "%" + share)) for each in found if each.check in ("PCT01", "PCT02"))


@pytest.mark.parametrize(("lang", "sentence", "points", "percent"), POINTS)
def test_points_are_told_from_percent(lang: str, sentence: str, points: str, percent: str) -> None:
    """From 8.4 to 5.2 percent are 3.2 points, and no 3.2 percent."""
    right = factcheck.check(factcheck.Document.of(sentence.format(points), lang=lang))
    assert right.findings == ()
    assert "PCT04" in {each.check for each in right.verified}
    (found,) = factcheck.check(factcheck.Document.of(sentence.format(percent), lang=lang)).findings
    assert (found.check, found.severity) == ("PCT04", "error")


CALM = (
    ("zh", "2023年全省共有120所中学，学生从8月起增加，其中女生占49%。"),
    ("zh", "会议在10个城市举行，约30%的人来自海外，到2030年目标为50%。"),
    ("ja", "県内の高校は前年比12％増の計画で、2024年から3年間で40校を目指す。"),
    ("ja", "参加者は120人で、中学生は30％、高校生は45％だった。"),
    ("ko", "중학교 120곳에서 8월까지 점검했고, 지난해 목표의 30%를 넘었다."),
    ("tr", "Belediye 12 okula 300 sıra verdi; öğrencilerin yüzde 40'ı kız."),
    ("tr", "Takım 50 puan topladı, rakibi yüzde 30 isabetle 40 puanda kaldı."),
    ("fi", "Kunta osti 12 bussia, ja 40 prosenttia matkoista tehdään niillä."),
    ("hu", "A város 12 buszt vett, az utak 40 százaléka ezekkel történik."),
    ("he", "העירייה קנתה 12 אוטובוסים, ו-40% מהנסיעות נעשות בהם."),
    ("uk", "Місто купило 12 автобусів, і 40% поїздок роблять ними."),
    ("ar", "بلغ الإنتاج 3,400 طن العام الماضي، وارتفعت الأسعار 12% الشهر الماضي."),
)


@pytest.mark.parametrize(("lang", "text"), CALM)
def test_percentages_of_other_things_are_left_alone(lang: str, text: str) -> None:
    """A percentage beside figures of which it is no share and no change gives no finding."""
    assert factcheck.check(factcheck.Document.of(text, lang=lang)).findings == ()
