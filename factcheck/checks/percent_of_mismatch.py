"""A percentage that its part and its whole do not give.

What it compares
----------------

A percentage with the part and the whole that the same sentence ties to it: "35 of 160 (22 %)", "22 % of the
160, or 35", "of the 160, 35 (22 %) were …"; with figures of the sentences around it where "of them", "of the wells" or the thing
that both figures count says so, or where the whole was named in the same words before ("total output reached 8.7 million. …
2.0 million, or 23 % of total output"); and a share in words with its percentage ("one in five (20 %)"); a list of figures that each have a percentage in brackets, the whole told before or their sum; in tables a column of shares, where the same layout holds in other rows.
The quotient is taken in intervals, so that figures that were rounded before may be used.

Why it matters
--------------

A percentage is worked out once and copied often; a part that was corrected later, or a digit
swapped, leaves it standing.

When it stays silent
--------------------

Where the sentence names no whole, or another percentage of another whole; where several figures could be the
whole, the one that fits is taken; where figures fit only by rounding, it says so and raises nothing.

How to fix
----------

Correct the figure that the finding names, or say which whole the percentage is of.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.bracketed import bracketed
from factcheck.checks.percent.listed import listed
from factcheck.checks.percent.lists import percent_lists
from factcheck.checks.percent.parts import parts
from factcheck.checks.tables.percentages import table_percentages
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The percentages of a release with their parts and wholes."""
    told = list(parts(case))
    yield from told
    known = {term.claim.start for each in told for term in each.terms() if term.role == "percentage"}
    more = (*bracketed(case), *percent_lists(case), *listed(case))
    yield from (each for each in more if next(each.terms()).claim.start not in known)
    yield from table_percentages(case, "part")


LIST_EN = """\
Repairs paid last year

* Roofs take the lead with $8,000, accounting for {roofs} of all
* Walls follow with $3,200, representing 25%
* Floors with $1,600, 12.5%
"""
LIST_AR = """\
الإصلاحات في العام الماضي

* الأسقف: 8,000 دينار، بنسبة {roofs}
* الجدران: 3,200 دينار، بنسبة 25%
* الأرضيات: 1,600 دينار، بنسبة 12.5%
"""

CHECK = Check(
    "PCT01",
    "percent-of-mismatch",
    find,
    examples=(
        Consistent("The port replaced 24 of its 96 cranes, a quarter of the fleet.", "en"),
        Consistent("The port replaced 24 of its 96 cranes, half of them old.", "en"),
        Consistent("They hold 24 of the 96 seats, or half of the 48 that they held.", "en"),
        Inconsistent("The port replaced 24 of its 96 cranes, or a third.", "en", at="a third", says="24"),
        Inconsistent("استبدل المرفأ 24 رافعة من أصل 96، أي ثلث ما لديه.", "ar", at="ثلث", says="24"),
        Inconsistent(
            "The nets held 52 tonnes of fish. Cod made up 55 percent of the weight (28.6 tonnes), herring 25 percent "
            "(13.0 tonnes), and hake 20 percent (14.4 tonnes).",
            "en",
            at="20 percent",
            says="28",
        ),
        Consistent(
            "جمعت القوارب 52 طنا من السمك. وشكل السردين 55 في المئة من الوزن (28.6 طن)، والتونة 25 في المئة (13 طنا)، "
            "والبوري 20 في المئة (10.4 طن).",
            "ar",
        ),
        Inconsistent("91 de 130 alumnos, es decir, el 60 %, aprobaron.", "es", at="60 %", says="70"),
        Consistent("حصل على 54.7% من الأصوات، أي 11,243 صوتا من أصل 20,554 صوتا.", "ar"),
        Consistent(
            "Some 87% of calls came within 14 weeks, 9% between 15 and 21 weeks, and 1.5% at over 22 weeks.", "en"
        ),
        Consistent("جاءت 87% من الاتصالات قبل مضي 14 أسبوعا، و1.5% بعد أكثر من 22 أسبوعا.", "ar"),
        Consistent("The load would be about half of the mass (though almost 25% different from that of lead).", "en"),
        Consistent(
            "The list has 4,120 kinds of moss. Of these, 1,310 (31.8%) are rare, and it leaves out 1,502 kinds.", "en"
        ),
        Inconsistent(
            "The list has 4,120 kinds of moss. Of these, 1,310 (38.1%) are rare, and it leaves out 1,502 kinds.",
            "en",
            at="38.1%",
            says="31.8",
        ),
        Inconsistent(
            "تضم القائمة 4,120 نوعا من الطحالب. ومنها 1,310 أنواع (38.1%) نادرة، وأغفلت 1,502 من الأنواع.",
            "ar",
            at="38.1%",
            says="31.8",
        ),
        Inconsistent("حصل على 54.7% من الأصوات، أي 12,143 صوتا من أصل 20,554 صوتا.", "ar", at="54.7%", says="11,243"),
        Consistent("The fund covers 85% of the cost: $3.57 million of $4.2 million.", "en"),
        Inconsistent(
            "Exports to Asia came to $318 million, 42% of all exports of $1,325 million.", "en", at="42%", says="24"
        ),
        Consistent("Three quarters of the 436 schools, or 327, have reopened.", "en"),
        Consistent("About half of the 2,318 pupils, or 1,274, walk to school.", "en"),
        Consistent("A third of its staff work in 318 shops, or 160 at weekends.", "en"),
        Consistent("Foresters hold 8 percent of the jobs but account for a third of the exports.", "en"),
        Consistent("A third of the farms, holding about 80 percent of the land, are new.", "en"),
        Consistent("يشكل العاملون في الغابات 8 في المئة من القوى العاملة ويمثلون ثلث الصادرات.", "ar"),
        Consistent("The bank holds $6 millions of 5% stock and some 3% debt, amounting to $12,480,150.", "en"),
        Consistent("The board wants the 1-year credit of 12 percent extended by 2 years.", "en"),
        Consistent(
            "The post earned $3,412,600, showing an increase of income over that of the year before of $412,600, or more than 13%.",
            "en",
        ),
        Consistent("ارتفعت أسعار الطاقة 38.3 في المئة، وهي تفسر 3.8 نقاط من أصل 8.1، والغذاء 11.1 في المئة.", "ar"),
        Consistent(
            "وصل منها 287.3 مليون دولار، ولا يزال 125.3 مليون ناقصا. وغُطي 81 في المئة من حاجات الغذاء و23 في المئة من حاجات التعليم.",
            "ar",
        ),
        Inconsistent(
            "Three quarters of the 436 schools, or 372, have reopened.",
            "en",
            at="Three quarters",
            says="372",
        ),
        Consistent("أعيد فتح ثلاثة أرباع المدارس البالغ عددها 436 مدرسة، أي 327 مدرسة.", "ar"),
        Inconsistent(
            "أعيد فتح ثلاثة أرباع المدارس البالغ عددها 436 مدرسة، أي 372 مدرسة.", "ar", at="ثلاثة أرباع", says="372"
        ),
        Consistent("The audit looked at 396 of 42,089 claims, .94 percent.", "en"),
        Consistent("Lena won 1,234 votes (45%), Ruth 987 (36%) and Olga 521 (19%).", "en"),
        Inconsistent("Lena won 1,234 votes (45%), Ruth 987 (39%) and Olga 521 (19%).", "en", at="39%", says="36"),
        Consistent("حصلت لينا على 1,234 صوتا (45%) وراوية على 987 (36%) والثالثة على 521 (19%).", "ar"),
        Inconsistent(
            "حصلت لينا على 1,234 صوتا (45%) وراوية على 987 (63%) والثالثة على 521 (19%).", "ar", at="63%", says="36"
        ),
        Inconsistent(
            "The yard shipped 4,283,500 tonnes. Grain made up 2.61 million tonnes (61%), ore 1.12 million tonnes (62%) "
            "and oil 553,500 tonnes (13%).",
            "en",
            at="62%",
            says="26",
        ),
        Consistent("The fee rose at $40 million (5%), and the toll at $30 million (8%); rent was $900 million.", "en"),
        Consistent(LIST_EN.format(roofs="62.5%"), "en"),
        Consistent(LIST_AR.format(roofs="62.5%"), "ar"),
        Inconsistent(LIST_EN.format(roofs="65.2%"), "en", at="65.2%", says="62.5"),
        Inconsistent(LIST_AR.format(roofs="65.2%"), "ar", at="65.2%", says="62.5"),
        Consistent("Some 45% of the 220 households, or 99, had lost a field.", "en"),
        Consistent("A total of 1,640 growers voted. Their union said 1,066 of them, 65%, want a later harvest.", "en"),
        Inconsistent(
            "A total of 1,640 growers voted. Their union said 1,606 of them, 65%, want a later harvest.",
            "en",
            at="65%",
            says="97.9",
            slip="digits-swapped",
        ),
        Consistent("Of the 160 patients, 35 (22%) were women and 40 (25%) were under ten.", "en"),
        Consistent("One in five pumps (21%) needed a new valve.", "en"),
        Consistent("Exports, 30% of sales, rose; 12 of the 40 plants closed.", "en"),
        Consistent("The number of students rose from 1,250 to 3,500 students, or by 180 per cent.", "en"),
        Consistent(
            "Total output was EUR 8.7 million. Wages were EUR 1.8 million, or around 21% of total output.", "en"
        ),
        Consistent("In March total output was 9 tonnes. The mill took 2 tonnes, 80% of total output in May.", "en"),
        Consistent(
            "Of all asked, 74% (n=460) had debts. Late with them were 66% (n=304). In the north, 12% (n=31) were.", "en"
        ),
        Consistent(
            "بلغ إجمالي الإنتاج 8.7 مليون يورو. وبلغت الأجور 1.8 مليون يورو، أي نحو 21% من إجمالي الإنتاج.", "ar"
        ),
        Consistent("أصيب 35 من أصل 160 مريضا (22%) بالحمى.", "ar"),
        Consistent("تضرر 45% من الأسر البالغ عددها 220، أي 99 أسرة.", "ar"),
        Consistent(
            "The board had 673 answers. Asked for their debts, 77% of respondents (n=484) said they had some.", "en"
        ),
        Consistent(
            "The machine gave out 72 food kits, 160 blankets and 12 care kits, 47% of which went at night.", "en"
        ),
        Consistent(
            "The margin was 36% on sales, up a little; $1.8 million went to wages and $3.2 million to rent.", "en"
        ),
        Consistent(
            "Of 3.1 million adults, 2.1 million sought work. Some 151,000 of them had none and 1.95 million did. The rate was 7.2 percent.",
            "en",
        ),
        Consistent("Unemployment was 7.3 percent among men (102,000) and 7.1 percent among women (85,000).", "en"),
        Consistent(
            "Forty-seven patients (8%) left early, 29 of them ill. The commonest complaints were headache (22%) and nausea (14%).",
            "en",
        ),
        Consistent(
            "بلغ عدد البالغين 3.91 مليون نسمة، منهم 2.605 مليون في سوق العمل. ويبحث 41 في المئة من العاطلين منذ عام، أي أكثر من قبل.",
            "ar",
        ),
        Consistent(
            "Of 21,840 runners who entered, 19,306 started and 18,742 reached the finish; 5,980 were women, a share of 32 percent.",
            "en",
        ),
        Consistent("The new press is 10% faster at speed 5/6, 15% at speed 7/8, and 10% at speed 9/10.", "en"),
        Inconsistent(
            "Nurses saw 1,860 infants. The round took nine days. A total of 729 infants, or 15%, were underweight.",
            "en",
            at="15%",
            says="39.2",
        ),
        Inconsistent(
            "Total output was EUR 8.7 million. Wages were EUR 1.8 million, or around 12% of total output.",
            "en",
            at="12%",
            says="20",
            slip="digits-swapped",
        ),
        Inconsistent(
            "بلغ إجمالي الإنتاج 8.7 مليون يورو. وبلغت الأجور 1.8 مليون يورو، أي نحو 12% من إجمالي الإنتاج.",
            "ar",
            at="12%",
            says="20",
        ),
        Inconsistent(
            "Of 58 lifts in the towers, 49 work. The oldest is from 1961. That is 48.5 per cent.",
            "en",
            at="48.5 per cent",
            says="84.5",
            slip="digits-swapped",
        ),
        Inconsistent(
            "فحصت اللجنة 75 عقدا من العقود وعددها 380 عقدا. وتمثل هذه العقود 15% من مجموع العقود.",
            "ar",
            at="15%",
            says="19.7",
        ),
        Inconsistent(
            "Of the 160 patients, 53 (22%) were women.",
            "en",
            at="22%",
            says="22%",
            slip="digits-swapped",
            suggests="35",
        ),
        Inconsistent(
            "Inspectors closed 12 of 48 kitchens, or 52 percent.",
            "en",
            at="52 percent",
            says="25",
            slip="digits-swapped",
        ),
        Inconsistent("أصيب 35 من أصل 160 مريضا (32%) بالحمى.", "ar", at="32%", says="22", slip="digit-wrong"),
        Inconsistent("تضرر 45% من الأسر البالغ عددها 220، أي 89 أسرة.", "ar", at="45%", says="40.5"),
        Consistent(
            "At home 756 children were vaccinated, or 70 percent, and at the centres 324 children, or 30 percent.", "en"
        ),
        Consistent(
            "لقح الفريق في المنازل 756 طفلا، أي سبعين في المئة، وفي المراكز 324 طفلا، أي ثلاثين في المئة.", "ar"
        ),
        Consistent(
            "تراجع السعر من 5.20 دنانير إلى 4.94 دنانير، أي بنسبة خمسة في المئة. ووردت 412 شكوى، حُلت منها 391 شكوى بنسبة 95 في المئة.",
            "ar",
        ),
        Consistent("The ward holds 1,920 patients where there is room for 1,335 patients, or 144 percent.", "en"),
        Consistent(
            "بلغ عدد النزلاء 1,920 نزيلا، في حين أن الطاقة 1,335 نزيلا، أي إن نسبة الإشغال بلغت 144 في المئة.", "ar"
        ),
        Consistent("Among the inmates are 1,094 sentenced men and 826 held men, or 57 percent and 43 percent.", "en"),
        Consistent("من بين النزلاء 1,094 محكوما و826 موقوفا، أي 57 في المئة و43 في المئة.", "ar"),
        Consistent("سيخفض النفق زمن العبور من 95 دقيقة إلى 38 دقيقة، أي بنسبة 60 في المئة.", "ar"),
        Inconsistent(
            "The office employs 6,400 people, of whom 5,120, or 88 percent, are citizens and 1,280 come from abroad.",
            "en",
            at="88 percent",
            says="80",
        ),
        Inconsistent(
            "يعمل في الدائرة 6,400 موظف، منهم 5,120 مواطنا، أي 88 في المئة، و1,280 من الخارج.",
            "ar",
            at="88 في المئة",
            says="80",
        ),
        Consistent("80 köyden 20'si (%25) yolsuz kaldı.", "tr"),
        Inconsistent("80 köyden 20'si (%52) yolsuz kaldı.", "tr", at="%52", says="25"),
        Inconsistent("80村のうち20村（52％）で停電した。", "ja", at="52％", says="25"),
    ),
)
