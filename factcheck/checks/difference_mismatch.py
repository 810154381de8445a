"""A difference that is not the difference of its two figures.

What it compares
----------------
A figure that the text gives as a difference ("312 fewer than the 1,204 of last year", "leaving 45 of the 120",
"up 3,907 from 44,308", "a surplus of €45.5 million") with the two figures that it is the difference of, in the
same sentence or the next; and the balance of an account that comes out to the last digit, what was there before and what came
in less what went out ("the balance was A, receipts B and payments C, leaving D").

Why it matters
--------------
A difference is worked out by hand, often before the figures are corrected for the last time.

When it stays silent
--------------------
Where it is not clear which two figures a difference belongs to, unless the two give it, or would but for one slip
of the pen; where the figures hold by rounding; for percentages, which have their own checks.

How to fix
----------
Correct the figure that the finding names; the finding says what the others give.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.asserted import SWAPPED, chosen
from factcheck.checks.products.differences import differences, left_over
from factcheck.checks.products.gaps import gaps
from factcheck.checks.products.stepped import stepped
from factcheck.checks.sums.balances import balances
from factcheck.checks.sums.movements import movements
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Every difference with the two figures that it is worked out from."""
    seen: set[frozenset[tuple[int, int, int]]] = set()
    for candidates in (
        *([each] for each in (*stepped(case), *gaps(case))),
        *left_over(case),
        *differences(case),
        *movements(case),
    ):
        found = chosen(candidates, slips=SWAPPED)
        figures = frozenset(each.claim.identity for each in found.terms()) if found is not None else frozenset()
        if found is not None and figures not in seen:
            seen.add(figures)
            yield found
    for each in balances(case):
        figures = frozenset(one.claim.identity for one in each.terms())
        if figures not in seen:
            seen.add(figures)
            yield each


CHECK = Check(
    "SUM04",
    "difference-mismatch",
    find,
    examples=(
        Consistent("The ward saw 892 patients, 312 fewer than the 1,204 of last June.", "en"),
        Consistent("The port has 64 cranes, 18 more than in 2019, 21 of them electric.", "en"),
        Consistent(
            "The town has a deficit of 41 million crowns, or, with 33 million for repairs, a deficit of 74 million.",
            "en",
        ),
        Consistent("A surplus of $91,000 was foreseen, and relief of $35,000 has reduced it to $56,000.", "en"),
        Consistent("The post took in $4,262,145; its costs were $4,680,068; excess of costs, $417,923.", "en"),
        Inconsistent(
            "The post took in $4,262,145; its costs were $4,680,068; excess of costs, $471,923.",
            "en",
            at="$471,923",
            says="4,680,068 − 4,262,145",
            slip="digits-swapped",
        ),
        Consistent(
            "The balance in the chest on 1 January was $972,435.81. Receipts are put at $4,602,230 and payments at $3,164,595, leaving at the end of the year $2,410,070.81.",
            "en",
        ),
        Consistent(
            "The post took in $4,262,145 and paid $4,680,068, leaving, with the old debt, a deficit of $918,311.", "en"
        ),
        Consistent(
            "بلغت إيرادات البريد 4,262,145 دينارا، وبلغت نفقاته 4,680,068 دينارا، بعجز قدره 417,923 دينارا.", "ar"
        ),
        Inconsistent(
            "بلغت إيرادات البريد 4,262,145 دينارا، وبلغت نفقاته 4,680,068 دينارا، بعجز قدره 471,923 دينارا.",
            "ar",
            at="471,923 دينارا",
            says="4,680,068 − 4,262,145",
        ),
        Consistent("توقعت البلدية فائضا قدره 91,000 دينار، وخفضه إعفاء قدره 35,000 دينار إلى 56,000 دينار.", "ar"),
        Consistent("Ships get $9.7 million, quays $11.4 million and yards the remaining $4.4 million.", "en"),
        Consistent("تنال السفن 9.7 ملايين دينار، والأرصفة 11.4 مليون، والورش المتبقي 4.4 ملايين.", "ar"),
        Consistent("A berth costs $74 a night, $9 more than in spring; at the old quay it is $97.", "en"),
        Consistent(
            "The choir began with 1,140 singers; 206 left and 93 joined, leaving 1,027 by the end of May.", "en"
        ),
        Inconsistent(
            "The choir began with 1,140 singers; 206 left and 93 joined, leaving 1,072 by the end of May.",
            "en",
            at="1,072",
            says="1,140 + 93 − 206",
            slip="digits-swapped",
        ),
        Consistent(
            "The choir began with 1,140 singers, 93 joined, 206 left and 18 died, leaving 1,009 by the end of May.",
            "en",
        ),
        Consistent("بدأت الجوقة بـ1140 منشدا، انسحب منهم 206 وانضم إليها 93، ليبقى فيها 1027 منشدا.", "ar"),
        Inconsistent(
            "بدأت الجوقة بـ1140 منشدا، انسحب منهم 206 وانضم إليها 93، ليبقى فيها 1072 منشدا.",
            "ar",
            at="1072 منشدا",
            says="1140 + 93 − 206",
        ),
        Inconsistent(
            "Sales came to €57.3 million and running costs to €41.8 million, which left an operating profit of €51.5 million before tax.",
            "en",
            at="€51.5 million",
            says="57.3 million − 41.8 million",
            slip="digits-swapped",
        ),
        Inconsistent(
            "بلغت المبيعات 57.3 مليون دينار مقابل نفقات قدرها 41.8 مليون دينار، ليتحقق ربح تشغيلي قدره 51.5 مليون دينار.",
            "ar",
            at="51.5 مليون دينار",
            says="57.3",
        ),
        Consistent("Sales rose from €57.3 million to €64.1 million, giving a profit of €7.3 million.", "en"),
        Inconsistent(
            "The line shut 118 of its 1,452 stops. It ended the year with 1,343 stops and 96 trams.",
            "en",
            at="1,343 stops",
            says="1,452 − 118",
            slip="digits-swapped",
        ),
        Inconsistent(
            "أغلق 118 موقفا من أصل 1452 موقفا عن طريق الخطأ، وبقيت 1343 موقفا تعمل.", "ar", at="1343", says="1452 − 118"
        ),
        Consistent("سُجلت 1126 ولادة و893 وفاة، فزاد عدد السكان زيادة طبيعية قدرها 233 نسمة.", "ar"),
        Inconsistent(
            "سُجلت 1126 ولادة و893 وفاة، فزاد عدد السكان زيادة طبيعية قدرها 323 نسمة.",
            "ar",
            at="323 نسمة",
            says="1126 − 893",
        ),
        Inconsistent(
            "Snow lay 214 centimetres deep, 58 centimetres more than the 129 measured last year.",
            "en",
            at="58 centimetres",
            says="214 − 129",
            slip="digits-swapped",
        ),
        Consistent("Snow lay 214 centimetres deep, 85 centimetres more than the 129 measured last year.", "en"),
        Consistent("Snow lay 214 centimetres deep, 58 centimetres more than the 12 stations had expected.", "en"),
        Inconsistent(
            "حضر الدورة 1436 متدربا من أصل 1872، وتغيب 463 متدربا.", "ar", at="463 متدربا", says="1872 − 1436"
        ),
        Consistent("The lake rose 1.6 metres to 41.2 metres, 2.4 metres below its brim.", "en"),
        Consistent("وقع في الحي 24 حريقا، بزيادة ثلاثة عن العام السابق، 17 منها في المنازل.", "ar"),
        Consistent("ارتفع سعر الكيس من 60 إلى 75 قرشا، وانخفض سعر العلبة 8 قروش إلى 1.31 دينار.", "ar"),
        Consistent("كان لدى المكتب 246 طلبا مرحلا، وورد 131 طلبا، وبقي 232 طلبا مفتوحا.", "ar"),
        Consistent("The list wins 54 of 130 seats, six more than before, and its rival ends on 46 seats.", "en"),
        Consistent("تحصل القائمة على 54 مقعدا من 130، بزيادة ستة مقاعد، ومنافستها على 46 مقعدا.", "ar"),
        Consistent("Costs fell by $4.2 million, or 12%, to $30.8 million from $35.0 million.", "en"),
        Consistent("Lynx number 61, including 22 cubs, against 48 a year ago; wolves are put at 180 to 220.", "en"),
        Consistent("يبلغ عدد الوشق 61، بينها 22 صغيرا، مقابل 48 قبل عام، ويقدر عدد الذئاب بـ180 إلى 220.", "ar"),
        Inconsistent(
            "The unit's result rose by EUR 4.6 million to EUR 31.8 million (H1 2024: EUR 25.2 million).",
            "en",
            at="EUR 4.6 million",
            says="31.8 million − 25.2 million",
        ),
        Inconsistent(
            "ارتفعت الإيرادات بمقدار 4.6 مليون دينار إلى 31.8 مليون دينار من 25.2 مليون دينار.",
            "ar",
            at="4.6 مليون دينار",
            says="31.8",
        ),
        Consistent("The firm hired 20 more people for its 3 offices and 4 shops.", "en"),
        Consistent("Two of the 31 wells ran dry in May; the other 29 give 410 litres a day.", "en"),
        Consistent(
            "بلغت الإيرادات 642.8 مليون دينار والنفقات 597.3 مليون دينار، أي بفائض قدره 45.5 مليون دينار.", "ar"
        ),
        Consistent(
            "The desk began with 86 reports and received 154 more. They closed 171 reports, so that 71 reports were still open.",
            "en",
        ),
        Consistent("Farms sold 2,046.0 million eggs, 0.9 million dozen more, compared to 2,045.1 million.", "en"),
        Consistent(
            "Other income rose by $119.4 million, due to a gain of $158.3 million, as against a loss of $6.4 million.",
            "en",
        ),
        Consistent("فككت الفرق 1,120 لغما، بينها 840 لغما للأفراد و280 لغما للآليات.", "ar"),
        Consistent("Delivery is $6.90, free from $75; islands $12 more.", "en"),
        Consistent("Rooms below 80 are heated from October, so that pupils above 75 need coats.", "en"),
        Consistent("A room costs $84, $9 less than it was in 2019, and brings $39.", "en"),
        Consistent(
            "يبلغ سعر الغرفة 84 دولارا، أي أقل بـ9 دولارات مما كان عليه في 2019، والإيراد عن كل غرفة 39 دولارا.", "ar"
        ),
        Inconsistent(
            "تراجع عدد الطلاب من 1,480 طالبا إلى 1,325 طالبا، أي بفارق 515 طالبا.",
            "ar",
            at="515 طالبا",
            says="1,480 − 1,325",
        ),
        Consistent(
            "The farm sold 1,200 lambs, 300 fewer than planned and 150 more than in 2020, when it sold 1,050.", "en"
        ),
        Consistent("باعت المزرعة 1,200 رأس، أي أقل بـ 300 رأس من المخطط وأكثر بـ 150 رأسا من عام 2020.", "ar"),
        Consistent("Three of the ten wells were tested; the remaining 4 in the north and 3 in the south follow.", "en"),
        Consistent("Of 80 vans, 30 are electric. The others, 12 of them leased, run on diesel.", "en"),
        Consistent("Of the 140 requests, 96 were granted; 30 are still being studied.", "en"),
        Inconsistent(
            "Twenty of the 31 wells have run dry; the other 19 still give water.", "en", at="19", says="31 − Twenty"
        ),
        Inconsistent(
            "The fleet has shrunk from 64 to 47 vessels, a loss of 71 in ten years.", "en", at="71", says="64 − 47"
        ),
        Inconsistent(
            "ارتفع عدد المدارس من 312 إلى 347 مدرسة، أي بزيادة 45 مدرسة، وبنتها ثلاث شركات.",
            "ar",
            at="45 مدرسة",
            says="347 − 312",
        ),
        Inconsistent(
            "The ward saw 892 patients, 321 fewer than the 1,204 of last June.",
            "en",
            at="321",
            says="1,204 − 892 gives 312",
            slip="digits-swapped",
            suggests="312",
        ),
        Inconsistent(
            "The museum sold 48,215 tickets, up 3,709 from 44,308 the year before.",
            "en",
            at="3,709",
            says="gives 3,907",
        ),
        Inconsistent(
            "بلغت الإيرادات 642.8 مليون دينار والنفقات 597.3 مليون دينار، أي بفائض قدره 54.5 مليون دينار.",
            "ar",
            at="54.5 مليون دينار",
            says="642.8",
            slip="digits-swapped",
        ),
        Inconsistent(
            "من أصل 415 جسرا فحص 288 جسرا، وبقي 172 جسرا تنتظر الفحص.",
            "ar",
            at="172 جسرا",
            says="415 − 288",
            suggests="127",
        ),
        Consistent(
            "بلغ المخزون 186 مليون متر مكعب من أصل 280 مليون متر مكعب، بعد أن كان 151 مليونا في اليوم نفسه من العام السابق، بزيادة 35 مليون متر مكعب.",
            "ar",
        ),
        Consistent(
            "تضم الموازنة نفقات جارية بـ10.95 مليارات دينار ورأسمالية بـ1.45 مليار دينار. وتبلغ الرواتب 6.35 مليارات دينار وخدمة الدين 2.19 مليار دينار.",
            "ar",
        ),
        Inconsistent(
            "بلغت الإيرادات 71.3 مليون دولار مقابل 66.8 مليون دولار، بزيادة قدرها 5.4 ملايين دولار، وبلغت المصروفات 38.9 مليون دولار.",
            "ar",
            at="5.4 ملايين دولار",
            says="71.3",
            slip="digits-swapped",
        ),
        Inconsistent(
            "Revenue came to $71.3 million against $66.8 million, a rise of $5.4 million, and costs to $38.9 million.",
            "en",
            at="$5.4 million",
            says="71.3",
            slip="digits-swapped",
        ),
        Consistent(
            "نُظفت 4.7 كيلومترات مربعة (1.8 ميل مربع)، مقابل 3.9 كيلومترات مربعة في العام السابق، أي بزيادة 0.8 كيلومتر مربع.",
            "ar",
        ),
        Inconsistent(
            "كانت العبّارة تقل 61 راكبا، في حين أن سعتها المرخصة 49 راكبا، أي بزيادة 22 راكبا.",
            "ar",
            at="22 راكبا",
            says="61",
        ),
    ),
)
