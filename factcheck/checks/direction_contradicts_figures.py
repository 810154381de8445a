"""A rise whose figures fall, or a fall whose figures rise.

What it compares
----------------

The verb of a change with its old and new figure: "fell from 95 to 120", "112, down from 100", "fell to 112
(2019: 100)". Where a
percentage is given, too, it concerns this check if it fits with the verb turned round.

Why it matters
--------------

The sentence says the opposite of its figures, and one of the two is wrong.

When it stays silent
--------------------

For losses, ranks and estimates, of which the lower may be the better; for words without a direction
("changed"; "improved", unless the word beside it names what is good to have more of: "the margin improved"); where the figures count unlike things. What slows or quickens is judged for rates only, what
narrows or widens for losses only.

How to fix
----------

Turn the verb or the figures round, whichever was wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.relations import relations
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The changes of a release whose verb says which way they went."""
    yield from relations(case, "direction")


CHECK = Check(
    "PCT05",
    "direction-contradicts-figures",
    find,
    examples=(
        Inconsistent(
            "Output went from 510 tonnes in May to 408 tonnes in June (+20%).", "en", at="408 tonnes", says="510"
        ),
        Inconsistent(
            "انتقل الإنتاج من 510 أطنان في مايو إلى 408 أطنان في يونيو (+20%).", "ar", at="408 أطنان", says="510"
        ),
        Consistent(
            "The net loss fell to $3.1 million, or $0.12 per share, from $4.9 million, or $0.19 per share.", "en"
        ),
        Consistent("The port lost from 32,000 to 54,000 inhabitants to the plague.", "en"),
        Consistent("فقدت المدينة من 32,000 إلى 54,000 نسمة في الوباء.", "ar"),
        Consistent("Offered flies, the frogs took the larger of 1 vs 2 and of 2 vs 3.", "en"),
        Inconsistent(
            "The net loss fell to $3.1 million, or $0.19 per share, from $4.9 million, or $0.12 per share.",
            "en",
            at="$0.19",
            says="$0.12",
        ),
        Inconsistent(
            "Some 214 boats were sold. This is up from 241 in the prior year.", "en", at="214 boats", says="241"
        ),
        Inconsistent(
            "انخفض صافي الخسارة إلى 3.1 مليون دولار، أي 0.19 دولار للسهم، من 4.9 مليون دولار، أي 0.12 دولار للسهم.",
            "ar",
            at="0.19 دولار",
            says="0.12",
        ),
        Consistent("The score was 56%, and the team made 15 points more than the 41% side.", "en"),
        Consistent("Cash flow was $14.1 million, an increase of $2.6 million compared to $11.5 million.", "en"),
        Consistent("بلغ التدفق النقدي 14.1 مليون دولار، بزيادة قدرها 2.6 مليون دولار مقارنة بـ11.5 مليون دولار.", "ar"),
        Consistent("The number of camps fell from 120 to 95.", "en"),
        Consistent("The net loss rose to $1.2 million from $2.4 million of income.", "en"),
        Consistent("The team climbed from 12 to 8 in the ranking.", "en"),
        Consistent("انخفض عدد المخيمات من 120 مخيما إلى 95 مخيما.", "ar"),
        Consistent("وتراجعت السرقات من المتاجر 180 إلى 1,420.", "ar"),
        Consistent("The new valves will cut the town's use of water from 15 to 20 percent.", "en"),
        Consistent("The fee may be lowered by the council from forty to fifty thousands a year.", "en"),
        Consistent("ستخفض الصمامات الجديدة استهلاك المدينة من 15 إلى 20 في المئة.", "ar"),
        Consistent("Timber sales came to $48,310,200, a decrease from the preceding year of $2,114,900.", "en"),
        Consistent("بلغت مبيعات الأخشاب 48,310,200 دينار، بانخفاض عن العام السابق قدره 2,114,900 دينار.", "ar"),
        Consistent(
            "Costs were 41 millions, while in 1931, two years after the fire, they will be 63 millions, an increase of 54 percent.",
            "en",
        ),
        Inconsistent("Unemployment fell from 3 to 5 percent.", "en", at="5 percent", says="3"),
        Consistent("Growth in lending slowed to 6.1% in June, compared with 8.4% in March.", "en"),
        Consistent("The net loss narrowed to $1.2 million from a profit of $0.4 million.", "en"),
        Consistent("The median time slowed to 45 seconds from 40 seconds.", "en"),
        Consistent("Revenue rose to EUR 55.52 million (H1 2024: EUR 53.74 million).", "en"),
        Consistent("The cost ratio improved to 28.0% from 28.5%, the margin to 25% from 20%.", "en"),
        Consistent("Output rose to 3.1 tonnes (2023 excluding Zone B: 3.4 tonnes).", "en"),
        Consistent("The fee ratio rose to 35.1%, up 2 points from a year ago, but down from 35.5% in May.", "en"),
        Consistent("The firm raised its guidance for sales to $137–$142M (from $125–$130M).", "en"),
        Consistent("It lowered its guidance for sales to $120–$142M, from $125–$140M.", "en"),
        Consistent(
            "Hotels A and B had 28 and 27 guests, respectively. This was up from 26 guests and 25 guests.", "en"
        ),
        Consistent("ارتفعت الإيرادات إلى 55.5 مليون ريال (النصف الأول 2024: 53.7 مليون ريال).", "ar"),
        Consistent("تحسنت نسبة التكاليف إلى 28% من 30%.", "ar"),
        Inconsistent(
            "Revenue rose to EUR 53.74 million (H1 2024: EUR 55.52 million).",
            "en",
            at="EUR 53.74 million",
            says="55.52",
        ),
        Inconsistent("The share fell to 28.5% (previous year: 28.0%).", "en", at="28.5%", says="28.0"),
        Inconsistent("The firm raised its guidance to $125–$130M (from $137–$142M).", "en", at="125", says="137"),
        Inconsistent(
            "The book values were $28.65 and $25.79, respectively, up from $28.13 and $26.75 in May.",
            "en",
            at="$25.79",
            says="$26.75",
        ),
        Inconsistent("Gross margin improved to 20% from 25%.", "en", at="20%", says="25%"),
        Inconsistent("The fleet will grow from 30 boats, now 1% of all, to 7 boats.", "en", at="7 boats", says="30"),
        Inconsistent(
            "انخفضت الإيرادات إلى 55.5 مليون ريال (العام السابق: 53.7 مليون ريال).",
            "ar",
            at="55.5 مليون ريال",
            says="53.7",
        ),
        Inconsistent("تحسن هامش الربح إلى 20% من 25% في العام السابق.", "ar", at="20%", says="25%"),
        Inconsistent("The number of camps fell from 95 to 120.", "en", at="120", says="95"),
        Inconsistent("Exports were $4.0 million, up from $4.5 million.", "en", at="$4.0 million", says="$4.5 million"),
        Inconsistent("Growth in lending slowed to 8.4% in June from 6.1% in March.", "en", at="8.4%", says="6.1%"),
        Inconsistent(
            "The net loss widened to $1.2 million from $2.4 million.", "en", at="$1.2 million", says="$2.4 million"
        ),
        Inconsistent("تسارع التضخم إلى 4.2% في أيار من 5.1% في نيسان.", "ar", at="4.2%", says="5.1%"),
        Inconsistent("Output rose 25% from 400 tonnes to 300 tonnes.", "en", at="300 tonnes", says="400"),
        Inconsistent("ارتفع عدد المخيمات من 120 مخيما إلى 95 مخيما.", "ar", at="95 مخيما", says="120"),
        Consistent("كانت العبّارة تقل 893 راكبا مقابل 650 راكبا في الرحلة السابقة.", "ar"),
    ),
)
