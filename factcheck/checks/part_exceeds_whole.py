"""A part that is greater than the whole that it belongs to.

What it compares
----------------
A figure that the text calls a part ("45 of the 120 schools", "of whom 30 were children", "including 18 that are
open") with the figure that it is a part of, in the same sentence or the one before; in a table, a line labelled "of which"
with the line that it belongs to.

Why it matters
--------------
A part above its whole is impossible whatever else is true: a digit was doubled, a decimal point moved, or the
two figures stand in each other's place.

When it stays silent
--------------------
Where the two figures do not count the same kind of thing in the same unit; where several figures may be the
whole and one of them is large enough; where the whole is only a lower bound ("at least 70").

How to fix
----------
Look both figures up in the source; usually one of them has a digit too many or too few.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.parts.wholes import part_wholes
from factcheck.checks.tables.parts import table_parts
from factcheck.model import Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """Every part that is named with its whole, in sentences first, then in tables."""
    for part, whole in (*part_wholes(case), *table_parts(case)):
        yield Relation(Term(part, "part"), Term(whole, "whole"), "<=", topic="part-whole")


TABLE = """\
| Enrolled | Number | Change |
|---|---|---|
| Trainees | 540 | (18) |
| of which: women | {women} | (12) |
| of which: disabled | 22 | 4 |
"""
TABLE_AR = """\
| الفئة | العدد |
|---|---|
| المسجلون في الدورة | 540 |
| منهم: إناث | 713 |
"""

CHECK = Check(
    "SUM02",
    "part-exceeds-whole",
    find,
    examples=(
        Consistent(
            "A star marks those with 1% of our shares of stock or less.\n\n"
            "(1) Consists of (a) 15,820 shares of our stock and (b) 41,300 shares of our stock that may be issued "
            "within 90 days of 1 March 2021.\n\n"
            "(2) Consists of (a) 6,200 shares of our stock and (b) 9,100 shares of our stock that may be issued "
            "within 90 days of 1 March 2021.\n",
            "en",
        ),
        Consistent("The fund backs 140 projects, including 12,300 permanent jobs and 9,800 for builders.", "en"),
        Consistent("يدعم الصندوق 140 مشروعا، بينها 12300 وظيفة دائمة و9800 وظيفة للبنائين.", "ar"),
        Consistent("The fleet was enlarged by 16 vans to 87; two years ago 71 of them were on the road.", "en"),
        Consistent("زيد الأسطول 16 شاحنة إلى 87، وكانت 71 منها تعمل قبل عامين.", "ar"),
        Consistent("Two regions are still cut off. The teams have reached nine of the eleven regions.", "en"),
        Consistent("The camp holds 1,420 people, of whom 935 are children.", "en"),
        Consistent("The town has 3,900 nurses, one for every 320 inhabitants, of whom 640 are men.", "en"),
        Consistent("They cleared 283 shells, 12 percent fewer than the 322 of May.", "en"),
        Consistent("يعمل في 240 مركزا 3,600 موظف، 800 منهم سائقون، وأغلق 12 مركزا.", "ar"),
        Consistent("At least 73 editors were held, including 21 women.", "en"),
        Consistent(
            "Of the $31 million, $8 million went to the roads, the whole cost of which, some $56 million, is due in May.",
            "en",
        ),
        Consistent("The outlay, excluding rents, was $60,172, and including the latter $72,948.", "en"),
        Consistent("The outlay amounted to $60,172, and including the old rents to $72,948.", "en"),
        Consistent("بلغت النفقات باستثناء الإيجار 60,172 دينارا، وبما في ذلك الإيجار، 72,948 دينارا.", "ar"),
        Consistent("Costs rose for the port, $210,000; roads including bridges, $430,000; and parks, $470,000.", "en"),
        Consistent("The guard consisted, at the count of last May, of 214 officers and 2,470 men.", "en"),
        Consistent("There were 43 accidents to rowing boats, on board of which there were 94 people.", "en"),
        Consistent(
            "The board pays 31 sorts of pension. It says that 900 of those who served are kept by charities.", "en"
        ),
        Consistent("The town has grown from three to more than twenty thousands of people.", "en"),
        Consistent("The two-year life of a council is shorter than the four years of its mayor.", "en"),
        Consistent("Some 342 were cooks, of whom 163 were men and 179 women; 2,103 were porters.", "en"),
        Consistent("وكان 342 منهم طهاة، بينهم 163 رجلا و179 امرأة؛ وكان 2,103 حمالين.", "ar"),
        Consistent(
            "Grants will be $26.1 million, including $9.5 million for ports, in 2006, and $27.5 million in 2007.", "en"
        ),
        Consistent("تبلغ المنح 26.1 مليون دينار، منها 9.5 ملايين للموانئ، في 2006، و27.5 مليون دينار في 2007.", "ar"),
        Consistent("The 12 clinics, including two reopened in May, treated 340 patients.", "en"),
        Consistent("Of the 129 schools, 77 have electricity. In all 4,310 pupils attend.", "en"),
        Consistent("قتل 12 شخصا وجرح 30 بينهم 9 أطفال، وارتفعت الحصيلة إلى 75 قتيلا منذ الأحد.", "ar"),
        Consistent("زار الفريق 64 مدرسة، من بينها 18 مدرسة ريفية.", "ar"),
        Consistent("يقل عمر 211,400 شخص عن 15 عاما، أي شخص من كل ستة، وتبلغ أعمار 258,000 منهم 65 عاما فأكثر.", "ar"),
        Consistent("Town played 38 matches. The 1,026 goals of the 380 matches are a record.", "en"),
        Consistent("لعب الفريق 38 مباراة. وبلغت الأهداف 1,026 هدفا من المباريات الـ380.", "ar"),
        Consistent(
            "Satisfied are 34 percent, the fewest since March 2021 (33). Among those over 60 it is 41, among the young 27.",
            "en",
        ),
        Consistent("Under items 2 and 3 of the club rules, a boat must be shown by day.", "en"),
        Consistent("بموجب البندين 2 و3 من لائحة النادي يعرض القارب نهارا.", "ar"),
        Consistent("Two of the five ports of the gulf (Asal and Murad) now lie abroad.", "en"),
        Consistent(
            "Nine other towns joined the strike. The war between the crown and eleven of its towns began.", "en"
        ),
        Consistent("انضمت تسع مدن أخرى إلى الإضراب. ثم اندلعت الحرب بين التاج وإحدى عشرة من مدنه.", "ar"),
        Consistent(
            "The assembly chose a cabinet of eight members. It also formed a senate of 14 members of the assembly.",
            "en",
        ),
        Consistent("اختارت الجمعية حكومة من ثمانية أعضاء. وشكلت مجلس شيوخ من 14 عضوا من الجمعية.", "ar"),
        Consistent(
            "It lies between longitudes 41° and 47° E. Its border is long, of which 630 km are with Asal.", "en"
        ),
        Inconsistent(
            "The bay has 83 crab species and 113 snail species. 131 of these snail species are rare.",
            "en",
            at="131",
            says="113",
        ),
        Inconsistent("Four of the farm's three wells are dry.", "en", at="Four", says="3"),
        Consistent(
            "The state runs 64 news stations and another 31 stations; it also pays for 240 radio stations, including 12 abroad.",
            "en",
        ),
        Inconsistent(
            "Inspectors visited 53 farms. Of these, 112 had no water meter.",
            "en",
            at="112",
            says="112 cannot be more than 53",
        ),
        Inconsistent("Some 1,978 of the 1,044 refugees had waited three years.", "en", at="1,978", says="1,044"),
        Consistent("Three kinds of mine lay there. About 60 of them had been set since spring.", "en"),
        Consistent(TABLE.format(women=313), "en"),
        Inconsistent(TABLE.format(women=713), "en", at="713", says="540"),
        Inconsistent(TABLE_AR, "ar", at="713", says="540"),
        Inconsistent("حضر الجلسة 38 نائبا، وصوت 51 من النواب الحاضرين مع المشروع.", "ar", at="51 من النواب", says="38"),
        Consistent(
            "The office closed 84 cases. Of these, six cases were granted, 78 cases were refused and none is open.",
            "en",
        ),
        Consistent("وأغلق المكتب 84 ملفا، منها 6 ملفات بعد القبول و78 ملفا لعدم وجود سبب.", "ar"),
        Inconsistent("زار الفريق 64 مدرسة، من بينها 81 مدرسة ريفية.", "ar", at="81 مدرسة ريفية", says="64"),
        Inconsistent("حصلت 325 أسرة من أصل 240 أسرة على خيام.", "ar", at="325 أسرة", says="240"),
    ),
)
