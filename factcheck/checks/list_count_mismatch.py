"""A list with more or fewer items than the text announces.

What it compares
----------------
A counted thing with the list that it announces: "five organisations: A, B, C, D and E", "the following three
measures:" before bullets, "4 ports (A, B, C and D)". The items are counted.

Why it matters
--------------
An item was dropped or added and the number left in place; readers who count find it first.

When it stays silent
--------------------
Where words say that the list is only a part ("including", "among them"); where items hold figures, brackets,
quotations or an "and" of their own; where the end of the list is not clear; where the number is hedged.

How to fix
----------
Count the items again, and correct the number or complete the list.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.lists.agrees import has_as_many
from factcheck.checks.lists.items import items_of
from factcheck.model import Call, Claim, Interval, IntervalFunction, Quantity, Relation, Term

FEWEST, MOST = 2, 30  # items that a text would announce and list
BEFORE = 200  # code points before a counted thing in which another may own its list
COUNTS = frozenset({"count"})
SMALL = range(FEWEST, 10)  # numbers that nobody rounds


def find(case: Case) -> Iterator[Relation]:
    """Each small number of things with the number of items in the list behind it."""
    for claim in case.of_kinds(COUNTS):
        if _announces(claim):
            items = items_of(case, claim)
            if items is not None and items >= FEWEST and not _is_of_another(case, claim, items):
                yield Relation(Term(claim.without_hedge()), Call("items", _number(items), ()), topic="list-count")
            elif items is None and has_as_many(case, claim):
                number = _number(int(claim.value or 0))
                yield Relation(Term(claim.without_hedge()), Call("items", number, ()), topic="list-count")


def _is_of_another(case: Case, claim: Claim, items: int) -> bool:
    """Whether the list is of what the sentence counted before: "three towns with 5 farms: Asal, Murad and Tinar".

    Or of both: "one main road and two lanes: Elm Road, Mill Lane and Oak Lane".
    """
    if claim.value is None or claim.value == items:
        return False
    near = case.claims_between(claim.start - BEFORE, claim.start)
    earlier = [each.value for each in near if each.value is not None and each.sentence == claim.sentence]
    return any(each in (items, items - claim.value) for each in earlier)


def _announces(claim: Claim) -> bool:
    """Whether a claim counts a few things, and says exactly how many."""
    quantity = claim.quantity
    if claim.kind != "count" or quantity is None or quantity.value is None:
        return False
    whole = quantity.exact and FEWEST <= quantity.value <= MOST and (quantity.hedge is None or _is_about(quantity))
    return whole and claim.section not in ("title", "heading")


def _is_about(quantity: Quantity) -> bool:
    """Whether "about" may be the preposition of a verb: "asked about five worries"."""
    return quantity.hedge is not None and quantity.hedge.name == "about" and quantity.value in SMALL


def _number(items: int) -> IntervalFunction:
    return lambda: Interval.point(items)


CHECK = Check(
    "SAM02",
    "list-count-mismatch",
    find,
    examples=(
        Consistent("The storm hit three provinces: Asal, Murad and Tinar.", "en"),
        Consistent("Inspectors visited 4 ports (Kestrel, Varna Bay, Old Quay and Sandwick) in May.", "en"),
        Consistent("The group works in nine countries, including Chile, Peru and Spain.", "en"),
        Consistent("Six ministries signed: Health, Research and Development, Trade and Industry, and Justice.", "en"),
        Consistent("The clinic needs four things: oxygen, fuel, blood bags and clean sheets, its director said.", "en"),
        Consistent("It runs three towns with 5 farms: Asal, Murad and Tinar.", "en"),
        Consistent("Choose two of the following: a map, a lamp and a tent.", "en"),
        Consistent(
            "The strategy sets two goals:\n\n- clean water\n  - wells\n  - pipes\n- safe roads\n\nIt runs to May.", "en"
        ),
        Consistent("The depot keeps 14 buses, 5 service cars (vans and lorries) and 3 trailers.", "en"),
        Consistent("تملك البلدية 14 حافلة و5 سيارات خدمة (صهاريج وشاحنات) و3 مقطورات.", "ar"),
        Consistent("They tested 18 coated metal sheets (both rolled and cast) for a year.", "en"),
        Consistent("The four grey families are Alba (moths and skippers), Bora (bees), Cera (wasps) and Dora.", "en"),
        Consistent("Each joint has 4 screws (either brass or steel ones), each frame two.", "en"),
        Consistent("لكل مفصل 4 براغ (إما من النحاس أو من الفولاذ)، ولكل إطار اثنان.", "ar"),
        Consistent("It has 19 districts (dzong, singular and plural) and 2 cities.", "en"),
        Consistent("It speaks Dari and 30 small languages (primarily Baluchi and Pashai).", "en"),
        Consistent("The flag has three bands of yellow (top, double), blue, and red.", "en"),
        Consistent("It is the smallest of its five lakes (after Asal, Murad, Tinar and Vela).", "en"),
        Consistent("وهي أصغر بحيراتها الخمس (بعد أسال ومراد وتينار وفيلا).", "ar"),
        Consistent("The statute holds a preface, eleven chapters, a glossary, and a list of fees.", "en"),
        Consistent("One main road and two lanes: Elm Road, Mill Lane and Oak Lane.", "en"),
        Consistent("فيها جسران و3 أنفاق: جسر الميناء وجسر التوت ونفق الورد ونفق النخل ونفق الرمان.", "ar"),
        Consistent(
            "The law names the following three tasks:\n\n* water\n*the roads of the town\n* light\n\nIt holds.", "en"
        ),
        Consistent("- moths: 640 kinds in 8 families\n- bees (bumblebees, carpenter bees and others): 90 kinds", "en"),
        Consistent(
            "The first three essays are the heart of her method: the use of sources and the weighing of witnesses.",
            "en",
        ),
        Consistent("تمنح البطاقة الأقسام الثلاثة الحقوق نفسها (الدخول والقراءة، لكن دون الإعارة).", "ar"),
        Consistent("ضربت العاصفة ثلاث محافظات: حلب وإدلب وحماة.", "ar"),
        Consistent("تعمل المنظمة في سبع دول، منها: الأردن ولبنان ومصر.", "ar"),
        Inconsistent(
            "Six organisations signed the appeal: Harbour Aid, Water First, Open Schools, Clear Air and the Miners' Fund.",
            "en",
            at="Six organisations",
            says="5",
            slip="miscounted",
            suggests="5",
        ),
        Inconsistent(
            "Inspectors visited 5 ports (Kestrel, Varna Bay, Old Quay and Sandwick).", "en", at="5 ports", says="4"
        ),
        Inconsistent(
            "The prize is shared by three researchers, Amina Rahal and Jonas Lind.", "en", at="three", says="2"
        ),
        Inconsistent(
            "The following three measures were agreed:\n\n- a ceasefire\n- safe roads\n\nTalks go on.",
            "en",
            at="three",
            says="2",
        ),
        Inconsistent(
            "ضربت العاصفة أربع محافظات: حلب وإدلب وحماة.", "ar", at="أربع محافظات", says="3", slip="miscounted"
        ),
        Inconsistent("وقعت خمس دول على الاتفاق، هي: الأردن، ولبنان، ومصر، والعراق.", "ar", at="خمس دول", says="4"),
    ),
)
