"""A total or an average that does not fit the number and the amount of each.

What it compares
----------------
A number of things, the amount of each ("20 tonnes each", "$600 a month", "an average of 45 a day") and their
total, in one sentence or the next: the total is the product, and the average the total over the number.

Why it matters
--------------
One of the three is usually worked out from the other two, and left as it was when one of them is corrected.

When it stays silent
--------------------
Where it is not clear which number and which total belong to an amount, unless they fit, or would but for one slip
of the pen; where the figures hold by rounding.

How to fix
----------
Correct the figure that the finding names, or say that the amounts differ ("up to 20 tonnes each").
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.percent.asserted import SWAPPED, chosen
from factcheck.checks.products.asserted import products
from factcheck.checks.products.midpoints import midpoints
from factcheck.checks.products.priced import priced_products
from factcheck.checks.products.timed import timed_products
from factcheck.checks.products.told import told_products
from factcheck.checks.products.yearly import yearly_products
from factcheck.checks.restated.alike import borne_out
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Every amount of each with its number and its total."""
    middles = (chosen([each], slips=frozenset()) for each in midpoints(case))
    yield from (each for each in middles if each is not None)
    for each in yearly_products(case):
        if (found := chosen([each], slips=SWAPPED)) is not None:
            yield found
    seen: set[frozenset[int]] = set()
    taken: set[int] = set()
    for candidates in borne_out(list(timed_products(case))):
        found = chosen(candidates, slips=SWAPPED)
        if found is not None:
            taken |= {each.claim.start for each in found.terms()}
            yield found
    for candidates in (*products(case), *priced_products(case)):
        if any(each.claim.start in taken for one in candidates for each in one.relation.terms()):
            continue
        found = chosen(candidates, slips=SWAPPED)
        places = frozenset(each.claim.start for each in found.terms()) if found is not None else frozenset()
        if found is not None and places not in seen:
            seen.add(places)
            taken.add(next(found.terms()).claim.start)
            yield found
    for candidates in told_products(case):
        known = any(next(each.relation.terms()).claim.start in taken for each in candidates)
        found = None if known else chosen(candidates, slips=SWAPPED)
        if found is not None:
            yield found


CHECK = Check(
    "SUM05",
    "product-or-average-mismatch",
    find,
    examples=(
        Inconsistent(
            "The 42 teams visited 126 camps, an average of four each.", "en", at="four", says="3", suggests="3"
        ),
        Inconsistent(
            "وزار 53 فريقا متنقلا 159 مخيما وتجمعا، بمعدل أربعة مواقع لكل فريق.",
            "ar",
            at="أربعة مواقع",
            says="3",
            suggests="3",
        ),
        Inconsistent(
            "The 42 crews mowed 6,720 hectares last week. That is an average of 190 hectares a crew.",
            "en",
            at="190 hectares",
            says="6,720",
        ),
        Consistent("The 42 crews mowed 6,720 hectares last week. That is an average of 160 hectares a crew.", "en"),
        Inconsistent(
            "Takings of $91,200 over 24 evenings make an average of $3,080 an evening.", "en", at="$3,080", says="3,800"
        ),
        Consistent("الفرق الـ42 حصدت 6720 هكتارا، بمعدل 160 هكتارا للفرقة.", "ar"),
        Consistent("Se midieron 150 millas por hora, equivalentes a 241 km/h, en tres pruebas.", "es"),
        Consistent("بلغت السرعة 150 ميلا في الساعة، أي 241 كم/ساعة، في ثلاث تجارب.", "ar"),
        Consistent("One model values the share at $12.40 to $24.80, with a mid-point of $17.60.", "en"),
        Consistent("There are 17,850 beds in 71 hospitals, 4.6 for every 1,000 inhabitants.", "en"),
        Consistent(
            "The mortality was 17.80 per 1,000 in all, 14.61 per thousand in the hills and 26.12 per thousand below.",
            "en",
        ),
        Consistent("بلغ معدل الوفيات 17.80 لكل 1,000، وهو 14.61 لكل ألف في الجبال و26.12 لكل ألف في السهل.", "ar"),
        Consistent("يوجد 17,850 سريرا في 71 مستشفى، أي 4.6 لكل ألف من السكان مقابل 5.9 في 2005.", "ar"),
        Consistent(
            "The risk is 0.7 per 100,000 flights, about 13 times safer than cars (8.8 deaths per 100,000 trips).", "en"
        ),
        Inconsistent(
            "One model values the share at $12.40 to $24.80, with a mid-point of $27.60.",
            "en",
            at="$27.60",
            says="18.60",
        ),
        Inconsistent(
            "قدر المحللون سعر السهم بين 12.40 و24.80 دولارا، ومنتصفه 27.60 دولارا.",
            "ar",
            at="27.60",
            says="18.60",
        ),
        Consistent(
            "The board raised its quarterly dividend to $0.35, or $1.40 annually, from $0.30, or $1.20 annually.", "en"
        ),
        Consistent(
            "Harbour fund prices $184,000,000 offering\n\nThe fund sells 18,400,000 units at a price of $10.00 a unit. "
            "A fee of $1,200,000 is due in May.",
            "en",
        ),
        Inconsistent(
            "Ferry line raises $14,580,000\n\nIt placed 1,290,000 shares at a price of $12.00 per share. A bank lends the rest.",
            "en",
            at="$14,580,000",
            says="1,290,000 × 12.00",
            slip="digits-swapped",
        ),
        Inconsistent(
            "شركة العبّارات تجمع 14,580,000 دولار\n\nطرحت الشركة 1,290,000 سهم بسعر 12.00 دولارا للسهم، وأقرضها مصرف ما بقي.",
            "ar",
            at="14,580,000 دولار",
            says="1,290,000",
        ),
        Consistent("It placed 1,290,000 shares at $12.40 per share. A bank lent $14,580,000.", "en"),
        Consistent("Members pay $15 monthly or $150 annually.", "en"),
        Consistent("ترفع الشركة توزيعها الفصلي إلى 0.35 دولار للسهم، أي 1.40 دولار سنويا.", "ar"),
        Inconsistent(
            "The trust pays a quarterly dividend of $0.45 per unit, or $1.60 per unit on an annualized basis.",
            "en",
            at="$1.60",
            says="4 × 0.45",
        ),
        Inconsistent(
            "ترفع الشركة توزيعها الفصلي إلى 0.45 دولار للسهم، أي 1.60 دولار سنويا.",
            "ar",
            at="1.60 دولار",
            says="4 × 0.45",
        ),
        Consistent("The plan costs $1,200 and pays $12 daily for 7 days, totalling $84.", "en"),
        Consistent("تكلف الخطة 1,200 دولار وتدفع 12 دولارا يوميا لمدة 7 أيام، بمجموع 84 دولارا.", "ar"),
        Consistent(
            "يعيش السكان في 318,204 أسر، بمتوسط أربعة أفراد للأسرة، ويعيش 61,300 شخص بمفردهم بينهم 38,900 امرأة.", "ar"
        ),
        Consistent("Five classes cost $60, $15 for each extra class.", "en"),
        Consistent("Two nights cost $310, $140 for each additional night.", "en"),
        Consistent("ليلتان بسعر 310 دولارات، و140 دولارا لكل ليلة إضافية.", "ar"),
        Inconsistent(
            "The plan costs $1,200 and pays $12 daily for 7 days, totalling $48.",
            "en",
            at="$48",
            says="7 × 12",
            slip="digits-swapped",
        ),
        Consistent(
            "The net has over 8 million hubs, among them more than 6 million large ones. It paid 25 trillion coins.",
            "en",
        ),
        Consistent("The 12 trucks carried 20 tonnes each, 240 tonnes in all.", "en"),
        Consistent("Some 503 people live in 10 camps, 50 each on average.", "en"),
        Consistent("The hall has 40 rows; entry costs $15 and the fair drew 3,260 people in 9 days.", "en"),
        Consistent("Each of the three blocks has a garage, 128 stalls in total, plus 150 outside.", "en"),
        Consistent("Members get two washes a month for $90, $6 off each additional wash and free parking.", "en"),
        Consistent(
            "Each of the three towers has a gym, with a total of 128 lockers, in addition to 150 outside.", "en"
        ),
        Consistent(
            "Holders of 12 founder shares, with 276,660 votes per share, met those of 1,769,228 voting shares.", "en"
        ),
        Inconsistent(
            "The $84 million loan is paid in 16 instalments of $3 million.",
            "en",
            at="$84 million",
            says="16 × 3 million",
        ),
        Inconsistent(
            "The charity gave out 875 parcels. Each parcel weighs 61 kg, so that 14,000 kg reached the valley.",
            "en",
            at="14,000 kg",
            says="875 × 61",
        ),
        Inconsistent(
            "ستبني الشركة 61 برجا، يضم كل برج 45 شقة، ليصل عدد الشقق إلى 720 شقة.", "ar", at="720 شقة", says="45 × 61"
        ),
        Consistent("حملت 12 شاحنة 20 طنا لكل منها، أي 240 طنا.", "ar"),
        Inconsistent("The 12 trucks carried 20 tonnes each, 420 tonnes in all.", "en", at="420 tonnes", says="12 × 20"),
        Inconsistent("Rent is $600 a month for 12 months, or $2,700 in all.", "en", at="$2,700", says="12 × 600"),
        Inconsistent("حملت 12 شاحنة 20 طنا لكل منها، أي 420 طنا.", "ar", at="420 طنا", says="12 × 20"),
        Inconsistent(
            "نفذت الفرق 1,395 زيارة في 31 يوما، بمعدل 54 زيارة في اليوم.", "ar", at="54 زيارة", says="1,395 ÷ 31"
        ),
        Consistent(
            "وزع الصندوق 5.6 ملايين دينار على 14,000 أسرة، بواقع 400 دينار للأسرة، مقابل 4.9 ملايين دينار قبل عام.",
            "ar",
        ),
        Inconsistent(
            "وزع الصندوق 5.6 ملايين دينار على 14,000 أسرة، بواقع 700 دينار للأسرة، مقابل 4.9 ملايين دينار قبل عام.",
            "ar",
            at="5.6 ملايين دينار",
            says="5.6",
        ),
        Inconsistent(
            "تضم المحكمة 13 هيئة في كل منها ثلاثة قضاة، أي 36 قاضيا، بينهم 11 قاضية.", "ar", at="36 قاضيا", says="39"
        ),
        Inconsistent(
            "The court has 13 panels of three judges each, that is 36 judges, 11 of them women.",
            "en",
            at="36 judges",
            says="39",
        ),
    ),
)
