"""A total that is not the sum of its parts.

What it compares
----------------
A total with the parts that the text or a table gives for it. In a sentence, the parts are those that a
list names before or behind the total ("made up of", "a total of", "of whom 730 women and 510 men", "in
all"); in bullets, the lines between a total and the words that introduce it. In a table, a total row or column
covers the lines that add up to it in at least one other column, and in no fewer columns than they
fail in; a total that is called so covers the only column above it, a head its group where a column shows it. Figures of accounts that come out to the last
digit are parts of a total whatever words stand between them. The sum is taken in intervals: each part may
have been rounded at its last written digit.

Why it matters
--------------
A total that does not add up is the slip that readers find first, and a digit swapped in a
total or in a part cannot be seen by reading either alone.

When it stays silent
--------------------
Where no column confirms which lines a total covers; where a column holds shares, prices or averages;
where the figures hold by rounding; where parts are named without the claim that they are all
("including 30 children"), unless they add up or a slip of the pen alone keeps them from it.

How to fix
----------
Correct the figure that the finding names, or name the part that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.sums.exact_sums import exact_sums
from factcheck.checks.sums.line_sums import line_sums
from factcheck.checks.sums.prose_sums import prose_sums
from factcheck.checks.tables.sums import table_sums
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The totals of a release, each with its parts."""
    seen: set[frozenset[tuple[int, int, int]]] = set()
    for relation in (*table_sums(case), *prose_sums(case), *exact_sums(case), *line_sums(case)):
        figures = frozenset(each.claim.identity for each in relation.terms())
        if figures not in seen:
            seen.add(figures)
            yield relation


TABLE_EN = """\
| Governorate | Wells | Pumps |
|---|---|---|
| Northern coast | 112 | 340 |
| River valley | 65 | 118 |
| Desert rim | 23 | 61 |
| Total | {total} | 519 |
"""
TABLE_AR = """\
| المحافظة | الآبار | المضخات |
|---|---|---|
| الساحل الشمالي | 112 | 340 |
| وادي النهر | 65 | 118 |
| أطراف البادية | 23 | 61 |
| المجموع | {total} | 519 |
"""
NO_TOTAL_ROW = """\
| Year | Wells | Pumps |
|---|---|---|
| 2019 | 112 | 340 |
| 2020 | 65 | 118 |
| All sites visited | 190 | 400 |
"""
PRICES = """\
| Item | Boxes | Price per box |
|---|---|---|
| Gauze | 120 | 4.50 |
| Saline | 80 | 6.25 |
| Total | 200 | 5.20 |
"""

SHEET = "Total: {total} km\n\nFrontiers: Arvia 880 km, Belmark 440 km\n\nCoast: 96 km\n"
SHEET_AR = "المجموع: {total} كم\n\nالحدود: عرفيا 880 كم، بلمارك 440 كم\n\nالساحل: 96 كم\n"
SHEET_END = "Total: {total} km\n\nPaved: 880 km\n\nUnpaved: 440 km\n"
SHEET_END_AR = "المجموع: {total} كم\n\nمعبدة: 880 كم\n\nترابية: 440 كم\n"

LESS_A_LOSS = """\
| Millions | 2021 | 2020 |
|---|---|---|
| Net result of hedges | (3.6) | (0.9) |
| Less: net result charged to units | (1.8) | (7.1) |
| Net result kept at head office | (1.8) | 6.2 |
| Net result, bakery | (2.1) | 0.2 |
| Net result, dairy | (1.1) | (0.3) |
| Net result, exports | 2.8 | (6.9) |
| Net result, canteens | (0.6) | (0.1) |
"""

A_SHARE = """\
|  | 2019 | 2018 | 2017 |
|---|---|---|---|
| Basic earnings |  |  |  |
| Net income of the mill | $185,401 | $142,324 | $925,659 |
| Basic earnings a share | $1.06 | $0.91 | $4.04 |
| Net income of the mill | $185,401 | $142,324 | $925,659 |
| Diluted earnings a share | $1.06 | $0.90 | $4.01 |
"""

CHECK = Check(
    "SUM01",
    "parts-do-not-sum",
    find,
    examples=(
        Inconsistent(
            "Seven boats were used: three rowing boats, two rafts and one tug.", "en", at="Seven boats", says="6"
        ),
        Inconsistent("قتل سبعة أشخاص: ثلاثة جنود وممرضان وسائق واحد.", "ar", at="سبعة أشخاص", says="6"),
        Inconsistent("Guards seized 7 vehicles: 3 trucks, 2 vans and 1 car.", "en", at="7 vehicles", says="6"),
        Consistent("Guards seized 7 vehicles: 3 trucks, 2 vans and 2 cars.", "en"),
        Consistent("The house has 9 rooms: 4 bedrooms, 2 bathrooms and 1 kitchen.", "en"),
        Consistent("Seven laws were passed: three that cut taxes, two on trade and one on water.", "en"),
        Consistent(TABLE_EN.format(total=200), "en"),
        Consistent(TABLE_AR.format(total=200), "ar"),
        Consistent(NO_TOTAL_ROW, "en"),
        Consistent(A_SHARE, "en"),
        Consistent(PRICES, "en"),
        Consistent(SHEET.format(total="1,320"), "en"),
        Consistent(SHEET_AR.format(total="1320"), "ar"),
        Inconsistent(SHEET_END.format(total="1,230"), "en", at="1,230 km", says="880 + 440", suggests="1,320"),
        Inconsistent(SHEET_END_AR.format(total="1230"), "ar", at="1230 كم", says="1320", suggests="1320"),
        Consistent("Total: 14.2%\n\nMen: 12.2%\n\nWomen: 16.3%\n", "en"),
        Consistent("المجموع: 14.2%\n\nالرجال: 12.2%\n\nالنساء: 16.3%\n", "ar"),
        Consistent("A total of 138 candidates sat the test, including 98 teachers and 12 nurses.", "en"),
        Consistent("The camps lie between 14 and 34 km (8.7 and 21 miles) from the town.", "en"),
        Consistent("تبعد المخيمات بين 14 و34 كيلومترا (8.7 و21 ميلا) عن المدينة.", "ar"),
        Consistent("The unit ran six clinics, including two in tents, totalling 340 beds.", "en"),
        Consistent("The takings were $26,346.37, of which there was derived from tolls $23,747.26, from the sale of old timber and stone $2,498.20, and from small sources $100.91.", "en"),
        Inconsistent(
            "The takings were $26,346.37, of which there was derived from tolls $23,747.26, from the sale of old timber and stone $2,489.20, and from small sources $100.91.",
            "en", at="$26,346.37", says="23,747.26 + 2,489.20 + 100.91",
        ),
        Consistent("The takings were $26,346.37, including tolls of $23,747.26 and rents of $2,489.20.", "en"),
        Consistent("Wages took $539,350 and, by the count of the clerk in charge of the works, coal $4,296,009, making with rents an aggregate of $5,126,324.", "en"),
        Consistent("أنفقت البلدية على الأجور 539,350 دينارا وعلى الترميم 4,296,009 دنانير وعلى الفحم 5,526,324 دينارا، أي ما مجموعه 10,361,683 دينارا.", "ar"),
        Inconsistent(
            "أنفقت البلدية على الأجور 539,350 دينارا وعلى الترميم 4,296,009 دنانير وعلى الفحم 5,526,324 دينارا، أي ما مجموعه 10,316,683 دينارا.",
            "ar", at="10,316,683 دينارا", says="539,350 + 4,296,009 + 5,526,324",
        ),
        Consistent("A fee of $900 is due, as follows: in the first case $500 and in each of the others $200.", "en"),
        Consistent("About 65 percent of the goods are free. Of the remaining 35 percent some 23 percent consists of cloth, and the balance of 12 percent is tea.", "en"),
        Consistent("يدخل 65 في المئة من السلع معفى. ومن الباقي البالغ 35 في المئة يدفع 23 في المئة رسما و12 في المئة رسمين.", "ar"),
        Consistent("With a total of forty-two (42) rooms, plus twelve (12) suites, the lodge is full.", "en"),
        Consistent("The test had 23 guests. Members need 12 hours a year, two of which must be on ethics.", "en"),
        Consistent("The trial met its goal in 85% of cases, against 25-35% before. Some 65% lived on, 5.8 months overall.", "en"),
        Consistent(
            "Crews freed 23 people and hurt nobody. In all, 140 calls came in that day, 12 from one street.", "en"
        ),
        Consistent(LESS_A_LOSS, "en"),
        Consistent("استقبل المركز 138 مريضا، بينهم 98 طفلا و12 حاملا.", "ar"),
        Consistent("تضم المدرسة 42 معلما، منهم 19 رجلا و23 امرأة.", "ar"),
        Consistent("The fault is in all versions of the 15.x, 14.x, 12.x and 10.x lines.", "en"),
        Consistent("أبدى 34 في المئة رضاهم، وهي أدنى نسبة منذ مارس 2021 (33 في المئة)، ولم يرض 58 في المئة.", "ar"),
        Consistent("The jets killed 17 people. The dead were six children, five women and six men.", "en"),
        Consistent("قتلت الغارة 17 شخصا. والقتلى هم ستة أطفال وخمس نساء وستة رجال.", "ar"),
        Consistent("Some 21.4% cannot read, 14.2% of the men and 28.8% of the women.", "en"),
        Consistent("تبلغ نسبة الأمية 21.4%، 14.2% للرجال و28.8% للنساء.", "ar"),
        Consistent("Cover is full with six crews – three in the depot, and one crew in each of three villages.", "en"),
        Consistent(
            "It consists of Alba 36%, Bora 24%, Cera 12%, and 28% others. Alba and Bora combined form 60%.", "en"
        ),
        Consistent(
            "The port shipped wool for $5.3 billion and fish for $2.6 billion. Sales totalled $71.4 billion, and "
            "tourism brought over $12 billion.",
            "en",
        ),
        Consistent("Last year 88% ended early. Of those reported, 61% were at home, 9% abroad and 30% at sea.", "en"),
        Consistent("انتهت 88% منها مبكرا. ومن هذه، 61% في المنزل و9% في الخارج و30% في البحر.", "ar"),
        Consistent(
            "They took 14,000 along; of these 9000 stayed. In all, a total of about 9000 to 11,000 went free.", "en"
        ),
        Consistent("Youth out of work\n\ntotal: 13.1%\nmale: 11.4%\nfemale: 15.2%\n", "en"),
        Consistent("العاطلون من الشباب\n\nالمجموع: 13.1%\nذكور: 11.4%\nإناث: 15.2%\n", "ar"),
        Consistent("total: 361 km\nborder with Asal: 361 km\ncoast: 1,290 km\nterritorial sea: 12 nm\n", "en"),
        Inconsistent(
            "The utility can draw on $618.2, including $102.7M of deposits and $515.5M of loans.",
            "en", at="$618.2", says="102.7M + 515.5M",
        ),
        Inconsistent(
            "Hens laid $2.3 billion of value and cows $1.9 billion. Together the two branches earned $2.4 billion.",
            "en", at="$2.4 billion", says="2.3 billion + 1.9 billion",
        ),
        Inconsistent(
            "The mill made 310 tonnes in January and 285 tonnes in February, that is 559 tonnes.",
            "en", at="559 tonnes", says="310 + 285",
        ),
        Consistent("A ticket costs $12 for adults and $7 for children, or $30 for a family of four.", "en"),
        Consistent("The net has 420 stations, of which 260 measure rain and 310 measure wind.", "en"),
        Consistent("The kit holds 12 brushes, 6 pots and 3 lamps. All 30 kits were sold on the first day.", "en"),
        Consistent("أصيب 17 شخصا، 9 منهم في الرأس و12 في الساقين.", "ar"),
        Consistent("A total of 96 started: 60 in the long race and 40 in the short one, four of them in both.", "en"),
        Consistent("ضم الوفد 24 عضوا، 15 منهم من الوزارة و9 من القطاع الخاص.", "ar"),
        Inconsistent("ضم الوفد 24 عضوا، 15 منهم من الوزارة و19 من القطاع الخاص.", "ar", at="24 عضوا", says="15 + 19"),
        Inconsistent(
            "The office logged 930 complaints. Tenants sent 561. Owners sent 274. The other 68 came from firms.",
            "en",
            at="930 complaints",
            says="561 + 274 + 68",
            slip="digits-swapped",
            suggests="903",
        ),
        Inconsistent(
            "أودى الزلزال بحياة 24 جنديا و19 مدنيا. وبذلك بلغت الحصيلة 35 قتيلا منذ الفجر.",
            "ar", at="35 قتيلا", says="24 + 19",
        ),
        Inconsistent(
            "The clinic treated 1,240 people, among them 712 women and 582 men.",
            "en", at="1,240 people", says="712 + 582 gives 1,294",
        ),
        Inconsistent(
            "The budget of $12.4 million is made up of:\n\n- salaries, $7.1 million;\n- fuel, $6.3 million;\n"
            "- rent, $1.7 million.\n",
            "en",
            at="$12.4 million",
            says="digits swapped in «6.3 million»",
        ),
        Inconsistent(
            "بلغ عدد المستفيدين 1,240 شخصا، بينهم 712 امرأة و582 رجلا.",
            "ar", at="1,240 شخصا", says="712 + 582",
        ),
        Inconsistent(TABLE_EN.format(total=290), "en", at="290", says="gives 200", suggests="200"),
        Inconsistent(TABLE_AR.format(total=290), "ar", at="290", says="gives 200", suggests="200"),
        Inconsistent(
            "The two wings have 46 rooms and 37 rooms respectively, which gives the inn 93 rooms.",
            "en", at="93 rooms", says="46 + 37",
        ),
        Consistent("يضم الجناحان 46 غرفة و37 غرفة على التوالي، ليصبح عدد غرف النزل 83 غرفة.", "ar"),
        Consistent("صادرت الجمارك 1420 بندقية و365 مسدسا و57 مدفعا. واستمر البحث عن 1842 قطعة أسبوعا.", "ar"),
        Consistent("Gifts brought in 1.46 million pounds, fees 0.92 million and rents 0.54 million.", "en"),
        Consistent("جلبت الهبات 1.46 مليون دينار، والرسوم 0.92 مليون والإيجارات 0.54 مليون.", "ar"),
        Inconsistent(
            "Its fleet is made up of 46 vans, 19 lorries and 8 bikes, 83 vehicles in total.", "en", at="83", says="46 + 19 + 8"
        ),
        Inconsistent("يتألف الأسطول من 46 شاحنة و19 صهريجا و8 حافلات، بمجموع 83 مركبة.", "ar", at="83", says="46 + 19 + 8"),
        Consistent("Nine people were killed: five men, three women and a child.", "en"),
        Consistent("قتل تسعة أشخاص، هم خمسة رجال وثلاث نساء وطفل.", "ar"),
        Inconsistent(
            "Twelve people were killed: five men, three women and two children.", "en", at="Twelve", says="gives 10"
        ),
        Consistent("حملت الخام 42 ناقلة من المرفأ الجنوبي وأربع ناقلات من المرفأ الشمالي، أي 46 ناقلة.", "ar"),
        Inconsistent(
            "حملت الخام 42 ناقلة من المرفأ الجنوبي وأربع ناقلات من المرفأ الشمالي، أي 48 ناقلة.",
            "ar", at="48 ناقلة", says="42",
        ),
        Inconsistent(
            "من بين 118 شركة جرى تداول أسهمها، ارتفعت أسعار أسهم 61 شركة وانخفضت أسعار أسهم 38 شركة واستقرت أسعار أسهم 29 شركة.",
            "ar", at="118 شركة", says="61",
        ),
        Inconsistent(
            "صُرف الدواء في 84 مستشفى، بينها 47 مستشفى حكوميا و47 مستشفى خاصا.", "ar", at="84 مستشفى", says="94"
        ),
        Consistent("Of 128 appeals, 9 were allowed and 119 dismissed.", "en"),
        Consistent("تعهدت ثلاث دول بتقديم 7.5 ملايين دولار: 3.2 ملايين من الأولى و2.5 مليون من الثانية و1.8 مليون من الثالثة.", "ar"),
        Inconsistent(
            "يشرف على الاقتراع 9,840 موظفا، ويراقبه 1,130 مراقبا محليا و270 مراقبا دوليا، أي 1,500 مراقب.",
            "ar", at="1,500 مراقب", says="1,130",
        ),
    ),
)  # fmt: skip
