"""Shares of one whole that do not add up to 100 percent.

What it compares
----------------
The sum of the percentages that a sentence, a list or a table's column gives for all parts of one whole with 100:
where the last one is the rest, where the parts are all that there are (women and men), where the words say that
something is split or made up of them, where a total row says 100.

Why it matters
--------------
Readers add up short lists without thinking, and a share that is wrong makes its neighbours doubtful, too.

When it stays silent
--------------------
Where the shares give 100 within the rounding of each; where several answers were allowed; where a sign or comma is
missing in the list, so that a share may be, too; where the list may leave parts out, unless one slip of the pen alone keeps it from giving 100.

How to fix
----------
Correct the share that the finding names, or name what is missing ("the rest did not answer").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.asserted import SWAPPED, chosen
from factcheck.checks.percent.stakes import stakes
from factcheck.checks.sums.share_sums import share_sums
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Every list of shares that is one of a whole."""
    for candidates in (*share_sums(case), *stakes(case)):
        found = chosen(candidates, slips=SWAPPED)
        if found is not None:
            yield found


TABLE = """\
| Purpose | Share |
|---|---|
| Staff | {staff}% |
| Buildings | 22.5% |
| Other | 14.3% |
| Total | 100.0% |
"""

CHECK = Check(
    "SUM03",
    "shares-do-not-sum-to-100",
    find,
    examples=(
        Consistent(TABLE.format(staff="63.2"), "en"),
        Consistent("Half said yes: 33% of the young, 33% of the old, and the remaining 34% of voters.", "en"),
        Consistent("The fund buys a 27.4% stake in the port. The city will keep a 72.6% stake in it.", "en"),
        Consistent("The fund buys a 27.4% stake in the port. The city will keep a 51% stake in its airport.", "en"),
        Inconsistent(
            "The fund buys a 27.4% stake in the port. The city will keep a 76.2% stake in it.",
            "en",
            at="76.2%",
            says="not 100",
            slip="digits-swapped",
        ),
        Inconsistent(
            "يشتري الصندوق حصة 27.4% من أسهم الميناء. وتحتفظ المدينة بحصة 76.2% من أسهمه.",
            "ar",
            at="76.2%",
            says="100",
        ),
        Consistent("Crops: grain 61% (wheat 40%, barley 21%), fruit 24%, other 15% (2019 est.)", "en"),
        Consistent("المحاصيل: حبوب 61% (قمح 40%، شعير 21%)، فواكه 24%، أخرى 15% (2019)", "ar"),
        Consistent("Votes: Reds 41.5%, Blues 33.3%, Greens 11.9%, Whites 10.8, other 2.5%", "en"),
        Consistent("الأصوات: الحمر 41.5%، الزرق 33.3%، الخضر 11.9%، البيض 10.8، غيرهم 2.5%", "ar"),
        Consistent("Buyers: Norway 52.2%, Chile 16.5%, Japan 13.4%", "en"),
        Consistent("The council has 60% farmers and 40% traders, and at least 30% women.", "en"),
        Inconsistent(
            "Crops: grain 61% (wheat 40%, barley 21%), fruit 34%, other 15%", "en", at="61%", says="61 + 34 + 15"
        ),
        Consistent("Sales rose 12% in Asia, 8% in Europe and 5% at home.", "en"),
        Consistent("Users could name more than one: 62% chose price, 48% speed and 31% the remaining points.", "en"),
        Consistent("At year end the rent roll consisted of 67% industrial sites and 29% offices, as before.", "en"),
        Consistent("Asked about news, 46% said they read papers, 62% watch television and 71% go online.", "en"),
        Consistent("بلغت نسبة الرضا 62% عن الأسعار و48% عن السرعة و31% عن النظافة.", "ar"),
        Consistent("Some 46% of women and 38% of men voted; turnout was 42%.", "en"),
        Consistent("Exports went to 14 countries; 38% of farms, 22% of mills and 15% of mines sold abroad.", "en"),
        Consistent("The levy is 15.5% on cash held abroad, and 8% on the remaining earnings.", "en"),
        Consistent("Exports went to Chile (32%), Peru (21%) and Cuba (12%).", "en"),
        Consistent("نال المرشح الأول 45 في المئة من الأصوات، والثاني 41.5 في المئة، ومرشح الخضر 10.5 في المئة.", "ar"),
        Consistent(
            "She keeps 51 percent of the shares; 30 percent are traded in Oslo and the rest belongs to a trust.", "en"
        ),
        Consistent("تملك العائلة 51 في المئة من الأسهم وصندوق 30 في المئة والباقي للموظفين.", "ar"),
        Inconsistent(
            "Pupils come by bus (46%) or by bike (22%) or on foot, the rest (14%).", "en", at="46%", says="46 + 22 + 14"
        ),
        Inconsistent(
            "أسباب الحرائق:\n\n* تماس كهربائي: 54.0%\n* إهمال: 49.5%\n* أسباب مجهولة: 10.0%\n",
            "ar",
            at="54.0%",
            says="113",
        ),
        Inconsistent(
            "The flats lie in three towns: 46% in Asal, 31% in Murad and 83% in Bent.", "en", at="46%", says="160"
        ),
        Inconsistent("تقع الشقق في ثلاث مدن: 46% في عسل، و31% في مراد، و83% في بنت.", "ar", at="46%", says="160"),
        Consistent("The flats lie in three towns: 46% in Asal, 31% in Murad and 23% in Bent.", "en"),
        Inconsistent(
            "Where the prize went: boats, 55%; nets, 30%; sheds, 15%; sails, 15%.", "en", at="55%", says="115"
        ),
        Consistent("توزعت الأصوات بين مؤيد بنسبة 46% ومعارض بنسبة 39% وممتنع بنسبة 15%.", "ar"),
        Consistent("Literacy is 64% for men and 57% for women; smoking, 61% of adult males and 17% of females.", "en"),
        Consistent("تبلغ نسبة الإلمام بالقراءة 64% للرجال و57% للنساء، والتدخين 61% بين الرجال و17% بين النساء.", "ar"),
        Consistent(
            "In the rural areas 57% are poor, but in the urban areas only 18%, while the overall rate is 36%.", "en"
        ),
        Consistent("بلغ معدل الفقر 12% في الحضر و31% في الريف.", "ar"),
        Consistent("Unemployment is 28% in the port and 43% in other towns; wages are 10% above theirs.", "en"),
        Consistent("تبلغ البطالة 28% في الميناء و43% في المدن الأخرى.", "ar"),
        Consistent(
            "Its income comes from fees (31.4%), land taxes (22.1%), poll and other taxes (18.6%), and gifts of friends of the town abroad and at home (9.2%).",
            "en",
        ),
        Consistent(
            "The rock is mostly iron (41.1%), oxygen (30.5%) and silicon (25.2%); with the remaining 3.2% in traces.",
            "en",
        ),
        Consistent("Pay is 10% above that of the coast and 45% above other towns.", "en"),
        Consistent(
            "The composition by origin was 61.2% white, 30.3% black, 4.1% Latino of any origin, 5.5% Asian and 3.0% other.",
            "en",
        ),
        Inconsistent("The staff is 61% male and 49% female.", "en", at="61%", says="110"),
        Inconsistent("يشكل الذكور 61% من الموظفين والإناث 49%.", "ar", at="61%", says="110"),
        Inconsistent("Some 61% of its people live in urban areas and 49% in rural areas.", "en", at="61%", says="110"),
        Inconsistent(TABLE.format(staff="62.3"), "en", at="62.3%", says="99.1"),
        Inconsistent(
            "By age, 23% were under 18, 55% were adults and the remaining 32% were older.",
            "en",
            at="23%",
            says="23 + 55 + 32",
        ),
        Inconsistent(
            "The sample was 49.6 per cent male and 54.0 per cent female.", "en", at="49.6 per cent", says="103"
        ),
        Inconsistent(
            "جاءت 45% من المساعدات من الدول المجاورة و38% من أوروبا والباقي 27% من جهات أخرى.",
            "ar",
            at="45%",
            says="110",
        ),
    ),
)
