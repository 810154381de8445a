"""A percentage or a multiple that the old and the new figure do not give.

What it compares
----------------

A change in percent with the figures that it leads from and to: "rose 12 % from 100 to 112", "112, compared
with 100, an increase of 12 %", "60 % off the price of 2,480, now 992"; across two sentences where the second one says so ("a year earlier it was
100"); a column of changes in a table, where the same layout holds in other rows; and multiples ("tripled to 150 from 50", "3.2 times the 40 of May"). Both figures may have been rounded.

Why it matters
--------------

The change is what headlines quote, and it is worked out from figures that are corrected until the end.

When it stays silent
--------------------

Where the words name another basis (constant currency, organic, annual rates, a year and a quarter in one
sentence), an estimate or a rank; for losses; where the figures count unlike things; where no slip explains
figures that are far apart, since then they probably do not belong together.

How to fix
----------

Correct the figure that the finding names, or say on which basis the change was worked out.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.compound_growth import compound_growth
from factcheck.checks.percent.relations import relations, shares_of_change
from factcheck.checks.percent.told_changes import told_changes
from factcheck.checks.percent.worded_changes import worded_changes
from factcheck.checks.tables.percentages import table_percentages
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The changes of a release with their figures, in sentences and in tables."""
    yield from relations(case, "change")
    yield from table_percentages(case, "change")
    yield from compound_growth(case)
    yield from worded_changes(case)
    yield from told_changes(case, shares_of_change(case))


TABLE_EN = """\
| Port | 2019 | 2018 | Change |
|---|---|---|---|
| North quay | 418 | 475 | -12.0% |
| South quay | 169 | 130 | {change} |
"""
TABLE_AR = """\
| الميناء | 2019 | 2018 | نسبة التغير |
|---|---|---|---|
| الرصيف الشمالي | 418 | 475 | -12.0% |
| الرصيف الجنوبي | 169 | 130 | {change} |
"""

CHECK = Check(
    "PCT02",
    "percent-change-mismatch",
    find,
    examples=(
        Consistent(
            "جمع الصندوق 9.2 ملايين دينار. وتفوق الحصيلة بنسبة 15% حصيلة العام الفائت التي وقفت عند 8.0 ملايين دينار.",
            "ar",
        ),
        Consistent(
            "Growers dug 2.4 million tonnes of beet, 14 percent more than in 2022. Yields averaged 6.1 tonnes a hectare, against 5.8.",
            "en",
        ),
        Consistent("تراجعت الحصة إلى النصف، فبلغت 12 سفينة بعد أن كانت 96 سفينة.", "ar"),
        Consistent("Число штрафов сократилось вдвое, с 384 до 192.", "ru"),
        Inconsistent("Las multas se triplicaron, de 210 a 1340.", "es", at="1340", says="630"),
        Inconsistent("Le multe sono raddoppiate, da 485 a 752.", "it", at="752", says="970"),
        Inconsistent("Deaths on the road were cut in half, from 90 to 60.", "en", at="60", says="90"),
        Consistent("The number of cases more than halved, from 2,318 to 1,043.", "en"),
        Consistent(
            "It has 3,512,704 people in 1,402,118 of its 1,498,330 homes, a 9.6% change from its population of 3,205,022.",
            "en",
        ),
        Inconsistent("The number of cases more than halved, from 2,318 to 1,343.", "en", at="1,343", says="2,318"),
        Consistent("ستزيد السعة بنسبة 61.3% لتصل إلى 48,412 مقعدا من 30,012 مقعدا.", "ar"),
        Inconsistent("ستزيد السعة بنسبة 16.3% لتصل إلى 48,412 مقعدا من 30,012 مقعدا.", "ar", at="16.3%", says="61.3"),
        Consistent("Orders were up by a third, from 1,212 to 1,618.", "en"),
        Consistent("Costs were cut by nearly half, from 862 to 441.", "en"),
        Consistent(
            "The isles have 77,400 people, an increase over the number found in 1911 of 12,900, or 20.0 per cent.", "en"
        ),
        Inconsistent(
            "The isles have 77,400 people, an increase over the number found in 1911 of 12,900, or 26.0 per cent.",
            "en",
            at="26.0 per cent",
            says="20.0",
        ),
        Consistent("يبلغ عدد السكان 77,400 نسمة، بزيادة عن عام 1911 قدرها 12,900، أي 20.0 في المئة.", "ar"),
        Consistent(
            "Costs were $152,400,000, an increase of about 9 percent over the previous year, being thus $8,900,000 above the income.",
            "en",
        ),
        Consistent("Fees went from six levels to five lower ones, 10 percent, 14, 22 and 31 percent.", "en"),
        Consistent("Two years ago the port set a goal of doubling its trade over 6 years.", "en"),
        Consistent("قبل سنتين وضع الميناء هدف مضاعفة تجارته خلال 6 سنوات.", "ar"),
        Consistent("The rate is eight times that of a three-room flat in a house of four rooms.", "en"),
        Inconsistent("Orders were up by a fifth, from 1,212 to 1,518.", "en", at="a fifth", says="1,518"),
        Consistent("ارتفعت الطلبات بمقدار الثلث من 1,212 إلى 1,618 طلبا.", "ar"),
        Consistent("انخفضت الكلفة إلى الثلث من 1,212 إلى 404 دنانير.", "ar"),
        Inconsistent("ارتفعت الطلبات بمقدار الثلث من 1,212 إلى 1,518 طلبا.", "ar", at="الثلث", says="1,518"),
        Consistent(
            "The town had 1,284,660 people, 83,542 or 7.0 percent more than in 2011 (1,201,118). That is growth of 0.7 percent a year.",
            "en",
        ),
        Consistent(
            "Police recorded 28,610 offences in 2022, 1,434 or 4.8 percent fewer than the 30,044 of the year before.",
            "en",
        ),
        Consistent("ارتفع الإنتاج من 33.9 إلى 41.2 ألف طن في ست سنوات، أي بنسبة 3.3 في المئة في السنة.", "ar"),
        Consistent(
            "Bugs closed: 480065 a double click is lost, 596473 the tree stays open, 552678 an icon appears twice.",
            "en",
        ),
        Consistent("A kilo of butter costs $9.60 after $6.90. Rents went up 1.7 percent.", "en"),
        Consistent(
            "The tax brought 8 percent less than hoped in 2023, $231 instead of $251 million, yet 2 percent more than in 2022.",
            "en",
        ),
        Consistent(
            "تبلغ النفقات 1.284 مليار دولار، بزيادة 41 مليونا أو 3.3 في المئة عن الخطة و1.8 في المئة عن المنفق فعلا في 2023 (1.261 مليار دولار).",
            "ar",
        ),
        Consistent("ترتفع كلفة الموظفين 5.1 في المئة إلى 512 مليون دولار لـ6,940 وظيفة (6,880 في العام الماضي).", "ar"),
        Inconsistent("The kit costs $479 (13% off the list price of $699).", "en", at="13%", says="31", suggests="31"),
        Inconsistent(
            "Sales were EUR 412.0 million. This is an increase of EUR 20.0 million or 1.5%.",
            "en",
            at="1.5%",
            says="5.1",
            slip="digits-swapped",
        ),
        Inconsistent("يباع الجهاز بسعر 479 ريالا بدلا من 699 ريالا، بخصم 13%.", "ar", at="13%", says="31"),
        Consistent("Admissions rose 12.5% from 1,160 in May to 1,305 in June.", "en"),
        Consistent("Sales were $4.5 million, compared with $4.0 million a year before, an increase of 12%.", "en"),
        Consistent("The clinic treated 1,305 people in June. That is 12.5% more than the 1,160 of May.", "en"),
        Consistent("Revenue rose 15% in constant currency to $4.5 million from $4.0 million.", "en"),
        Consistent("Landings doubled to 102 from 50.", "en"),
        Consistent(
            "The market, valued at $164.2 billion in 2022, will reach $393.5 billion by 2032 at a CAGR of 9.1%.", "en"
        ),
        Consistent(
            "The market, valued at $164.2 billion in 2022, will reach $393.5 billion by 2032, a CAGR of 8.3%.", "en"
        ),
        Inconsistent(
            "The market, valued at $250.0 billion in 2024, will reach $502.7 billion by 2034 at a CAGR of 2.7%.",
            "en",
            at="2.7%",
            says="7.2",
            slip="digits-swapped",
        ),
        Inconsistent(
            "قدر حجم السوق بـ250.0 مليار دولار في عام 2024، ويتوقع أن يبلغ 502.7 مليار دولار في عام 2034 بمعدل نمو سنوي مركب قدره 2.7%.",
            "ar",
            at="2.7%",
            says="7.2",
        ),
        Consistent("The trust raised its stake by 150%, adding 3,000 shares to reach 5,000 shares.", "en"),
        Inconsistent(
            "The trust led with a 105% increase, adding 3,000 shares for a total of 5,000 shares.",
            "en",
            at="105%",
            says="150",
            slip="digits-swapped",
        ),
        Inconsistent("زاد الصندوق حصته بنسبة 105%، مضيفا 3,000 سهم لتصل إلى 5,000 سهم.", "ar", at="105%", says="150"),
        Consistent("Buyers get up to 60% off the usual price of $2,480, now only $992.", "en"),
        Consistent("The kit costs $479 (31% off the list price of $699); other kits are up to 50% off.", "en"),
        Consistent("Sales were EUR 412.0 million. This is an increase of EUR 20.0 million or 5.1%.", "en"),
        Consistent("يباع الجهاز بسعر 479 ريالا بدلا من 699 ريالا، بخصم 31%.", "ar"),
        Consistent("ارتفع عدد الحالات بنسبة 12.5% من 1,160 إلى 1,305 حالات.", "ar"),
        Consistent("بلغت الإيرادات 4.5 مليون دولار مقابل 4.0 مليون دولار في العام السابق، بزيادة 12%.", "ar"),
        Consistent(TABLE_EN.format(change="30.0%"), "en"),
        Consistent(TABLE_AR.format(change="30.0%"), "ar"),
        Inconsistent(TABLE_EN.format(change="13.0%"), "en", at="13.0%", says="30", suggests="30.0"),
        Inconsistent(TABLE_AR.format(change="13.0%"), "ar", at="13.0%", says="30"),
        Inconsistent(
            "Admissions rose 15.2% from 1,160 in May to 1,305 in June.",
            "en",
            at="15.2%",
            says="12.5",
            slip="digits-swapped",
        ),
        Consistent(
            "It failed at $3,200. Currently trading at $3,066, it fell 1.46% in a day. This weighs on it.", "en"
        ),
        Inconsistent(
            "A basket now costs 98,500 rials; it cost 85,000 rials in July. It has thus become 10% dearer.",
            "en",
            at="10%",
            says="15.9",
            suggests="93,500",
        ),
        Inconsistent(
            "قل عدد الطلاب 12.5% عما كان عليه، فهم اليوم 1,750 طالبا وكانوا 3,000 طالب.", "ar", at="12.5%", says="41.6"
        ),
        Inconsistent("Landings tripled to 105 from 50.", "en", at="tripled", says="2.1"),
        Inconsistent("Sales fell 20% to $36.0 million from $54.0 million a year before.", "en", at="20%", says="33.3"),
        Inconsistent(
            "ارتفع عدد الحالات بنسبة 12.5% من 1,160 إلى 1,350 حالة.", "ar", at="12.5%", says="16.38", suggests="1,305"
        ),
        Inconsistent("تراجعت المبيعات إلى 36 ألف طن من 45 ألف طن، بانخفاض 30%.", "ar", at="30%", says="20"),
        Consistent("بلغ المخزون 412 طنا مقابل 515 طنا في السنة الماضية، أي بنقص 103 أطنان أو 20 في المئة.", "ar"),
        Consistent(
            "The lorry did 112 km/h where 80 km/h is the limit, which it thus exceeded by 32 km/h or 40 percent.", "en"
        ),
        Consistent(
            "بلغت سرعة القطار 112 كيلومترا في الساعة على خط سرعته القصوى 80 كيلومترا في الساعة، أي إنه تجاوز الحد بـ32 كيلومترا في الساعة أو بنسبة 40 في المئة.",
            "ar",
        ),
        Consistent(
            "They counted 5,220 birds, including 2,310 ducks, 1,450 gulls and 1,460 other birds, an increase of 16 percent on last year's 4,500 birds.",
            "en",
        ),
        Consistent(
            "أحصت الجمعية 5,220 طائرا، بينها 2,310 بطات و1,450 نورسا و1,460 طائرا آخر، أي بزيادة 16 في المئة على العام الماضي (4,500 طائر).",
            "ar",
        ),
        Inconsistent(
            "أحصت الجمعية 5,220 طائرا، بينها 2,310 بطات و1,450 نورسا و1,460 طائرا آخر، أي بزيادة 61 في المئة على العام الماضي (4,500 طائر).",
            "ar",
            at="61 في المئة",
            says="16",
            slip="digits-swapped",
        ),
        Consistent(
            "وزع الصندوق 5.6 ملايين دينار على 14,000 أسرة، بواقع 400 دينار للأسرة، مقابل 4.9 ملايين دينار قبل عام، بزيادة نسبتها 14.3 في المئة.",
            "ar",
        ),
        Consistent(
            "باع السوق يوم الخميس 312 خروفا ويوم الجمعة 175 خروفا. وقال الناطق إن الحرائق تراجعت بنسبة 11 في المئة عن الأسبوع الذي سبقه، حين بلغت 54 حريقا.",
            "ar",
        ),
        Inconsistent(
            "بلغ المخزون 412 طنا مقابل 515 طنا في السنة الماضية، أي بنقص 103 أطنان أو 25 في المئة.",
            "ar",
            at="25 في المئة",
            says="20",
        ),
        Inconsistent(
            "سيخفض النفق زمن العبور من 95 دقيقة إلى 38 دقيقة، أي بنسبة 66 في المئة.", "ar", at="66 في المئة", says="60"
        ),
        Consistent("زاد الصيد 294 طنا على عام 2021 الذي سجل 3,570 طنا، أي بنسبة 8.2 في المئة.", "ar"),
        Inconsistent(
            "زاد الصيد 249 طنا على عام 2021 الذي سجل 3,570 طنا، أي بنسبة 8.2 في المئة.",
            "ar",
            at="8.2 في المئة",
            says="249",
        ),
        Inconsistent(
            "بلغ الإنتاج 11.5 مليون متر مكعب يوميا، بعد أن كان 9.2 ملايين متر مكعب قبل عام، أي بزيادة 35%.",
            "ar",
            at="35%",
            says="25",
        ),
        Consistent(
            "بلغ الإنتاج 11.5 مليون متر مكعب يوميا، بعد أن كان 9.2 ملايين متر مكعب قبل عام، أي بزيادة 25%.", "ar"
        ),
        Inconsistent(
            "Output came to 11.5 tons a day, compared with 9.2 tons in May, an increase of 35 percent.",
            "en",
            at="35 percent",
            says="25",
        ),
        Consistent("İhracat 27.500 tondan 30.800 tona çıkarak yüzde 12 arttı.", "tr"),
        Inconsistent("İhracat 27.500 tondan 30.800 tona çıkarak yüzde 21 arttı.", "tr", at="21", says="12"),
        Consistent("全市图书馆由250座增至280座，增长12%。", "zh"),
        Inconsistent("全市图书馆由250座增至280座，增长21%。", "zh", at="21%", says="12"),
        Consistent("工場の数は250か所から280か所へと12％増えた。", "ja"),
        Inconsistent("공장 수는 250곳에서 280곳으로 21% 늘었다.", "ko", at="21%", says="12"),
    ),
)
