"""A figure that is said twice with two values.

What it compares
----------------
A figure of the title with the figure of the lead that says the same; a figure of the text with its earlier
mention: "1,230 patrols in May … our 1,230 patrols in May"; a figure of the text with the cell of a table whose row
and column are named by its words; a small count
that an article takes up ("the six divers"); a number in words with its digits in brackets: "thirty (30) days". The coarser figure
must be the finer one, rounded or truncated. Dates that are said again are held together, too.

Why it matters
--------------
Headlines, captions and quotations are written apart from the text and corrected apart from it, so that the old
figure stays in one of them. Readers take the title's figure with them.

When it stays silent
--------------------
Where period, counted thing or unit differ; where the figures are the values of two labels ("Output: … /
Deliveries: …"); where the words around the figures agree too little; where other figures of the same thing stand in
the sentence; where no slip of the pen leads from one figure to the other. It only warns where neither figure stands
in the title, since words that agree may still speak of two things.

How to fix
----------
Look up which of the two figures is right, and write it in both places.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.restated.few import few
from factcheck.checks.restated.pairs import restated
from factcheck.checks.restated.repeated import repeated
from factcheck.checks.tables.restatements import in_tables
from factcheck.checks.times.repeated_dates import repeated_dates
from factcheck.checks.written.spelled_out import spelled_out
from factcheck.model import Claim, Relation, Term


def find(case: Case) -> Iterator[Relation]:
    """Each figure that is said again, with its earlier mention."""
    seen: set[frozenset[object]] = set()
    for one, other in (*restated(case), *in_tables(case), *repeated(case), *few(case), *repeated_dates(case)):
        if (pair := frozenset((one.identity, other.identity))) in seen:
            continue
        seen.add(pair)
        sure = any(_heads(each, case) for each in (one, other))
        yield Relation(Term(one), Term(other), form="restatement", severity=None if sure else "warning")
    yield from spelled_out(case)


def _heads(claim: Claim, case: Case) -> bool:
    """Whether a figure stands in the title, whose lead must say the same."""
    block = case.document.block_at(claim.start)
    return block is not None and (block.kind == "title" or block is case.document.blocks[0])


PLAIN = (
    "{title}\n\nFishing crews rescued {lead} stranded seals off the northern islands on Monday, the coast guard said.\n"
)

CHECK = Check(
    "SAM01",
    "figure-restated-differently",
    find,
    examples=(
        Inconsistent(
            "Town to spend $3.4 million on parks\n\nThe council approved $4.3 million for parks on Monday.\n",
            "en",
            at="$3.4 million",
            says="$4.3 million",
        ),
        Consistent(
            "The board owed its builders $2,026,139.68, a debt that the town admitted. Other claims of the builders, amounting to $3,000,000, were laid before the town.",
            "en",
        ),
        Consistent(
            "كانت الهيئة مدينة للمقاولين بمبلغ 2,026,139 دينارا أقرت به البلدية. وقدمت إلى البلدية مطالبات أخرى للمقاولين بلغت 3,000,000 دينار.",
            "ar",
        ),
        Consistent(
            "Town to spend $3.4 million on parks\n\nThe council approved $4.3 million for roads on Monday.\n", "en"
        ),
        Consistent(
            "Town to spend $3.4 million on parks\n\nThe council gave parks $3.4 million of the $4.3 million asked.\n",
            "en",
        ),
        Inconsistent(
            "البلدة تنفق 3.4 مليون دولار على الحدائق\n\nأقر المجلس 4.3 مليون دولار للحدائق يوم الاثنين.\n",
            "ar",
            at="3.4 مليون دولار",
            says="4.3",
        ),
        Consistent(PLAIN.format(title="Crews rescue 1,240 stranded seals off northern islands", lead="1,240"), "en"),
        Consistent(PLAIN.format(title="Crews rescue about 1,200 stranded seals off islands", lead="1,237"), "en"),
        Consistent("The clinic treated 1,230 patients in May. It treated 1,320 patients in June.", "en"),
        Consistent("The fund spent $24.6 million on roads. It spent $26.4 million on schools and housing.", "en"),
        Consistent(
            "Harbour fund prices $220,000,000 offering of units\n\nHarbour fund priced its offering of units at $10.00 each.",
            "en",
        ),
        Consistent(
            "Some 77% of patients feared medical debt. Of patients with medical debt, 71% feared the dentist.", "en"
        ),
        Consistent(
            "Town won seven of their 38 matches and lost 21. The 1,026 goals of the league's 380 matches are a record.",
            "en",
        ),
        Consistent(
            "The trust bought 836 acres of redwood forest. It has protected 800,000 acres of redwood forest since.",
            "en",
        ),
        Consistent(
            "The bank cut its key lending rate by a quarter-point to 2.75 per cent. Governors also cut the "
            "overnight lending rate by the same quarter-point to 2.25 per cent.",
            "en",
        ),
        Consistent("خفض المصرف سعر الإقراض ربع نقطة إلى 2.75%. كما خفض سعر الإقراض الليلي ربع نقطة إلى 2.25%.", "ar"),
        Inconsistent(
            "صادرت الجمارك 3.5 أطنان من الشاي المهرب في المعبر. وأتلف الشاي المهرب المصادر في المعبر، ووزنه 5,300 كيلوغرام.",
            "ar",
            at="5,300 كيلوغرام",
            says="3.5",
        ),
        Inconsistent(
            "سجل الدفاع المدني 215 حريقا في الغابات هذا الصيف. وقال إن إخماد الحرائق الـ225 في الغابات هذا الصيف كان شاقا.",
            "ar",
            at="225",
            says="215",
        ),
        Consistent("Paper mills - output: 48,250 t (2019)\n\nPaper mills - deliveries: 42,850 t (2019)\n", "en"),
        Consistent("Kiln output of bricks: 4,825 t (2019)\n\nKiln output of bricks: 4,285 t (2016)\n", "en"),
        Consistent("مصانع الورق - الإنتاج: 48250 طنا (2019)\n\nمصانع الورق - المبيعات: 42850 طنا (2019)\n", "ar"),
        Consistent("The forty units make one lot; two (3) tell more in the notes.", "en"),
        Inconsistent(
            "Every three hundred seventy (307) shares become one.",
            "en",
            at="(307) shares",
            says="three hundred seventy",
        ),
        Inconsistent("تطرح الشركة ثلاثمئة (200) سهم هذا العام.", "ar", at="(200) سهم", says="ثلاثمئة"),
        Consistent("تطرح الشركة ثلاثمئة (300) سهم هذا العام.", "ar"),
        Consistent("سجلت المديرية 1,230 إصابة في أيار. وسجلت 1,320 إصابة في حزيران.", "ar"),
        Consistent("زرع البرنامج نحو مليون شجرة\n\nزرع البرنامج الوطني 1.04 مليون شجرة منذ إطلاقه في الريف.", "ar"),
        Inconsistent(
            PLAIN.format(title="Crews rescue 1,420 stranded seals off northern islands", lead="1,240"),
            "en",
            at="1,420 stranded seals",
            says="1,240",
            slip="digits-swapped",
        ),
        Inconsistent(
            "The ferries carried 48,250 passengers in spring. Fares stayed as they were. The 42,850 passengers carried "
            "in spring were a record.",
            "en",
            at="42,850 passengers",
            says="48,250",
        ),
        Inconsistent(
            "أنقذت الفرق 3,450 عالقا في الجبال الشمالية. وقال المتحدث إن الفرق أنقذت 3,540 عالقا في الجبال الشمالية بلا خسائر.",
            "ar",
            at="3,540 عالقا",
            says="3,450",
        ),
        Inconsistent(
            "عودة 12,040 نازحا إلى السهل\n\nقالت الوزارة إن عودة 12,438 نازحا إلى السهل اكتملت هذا الأسبوع.",
            "ar",
            at="12,040 نازحا",
            says="12,438",
        ),
        Inconsistent(
            "Six divers died in the cave on Monday. The families of the eight divers who died in the cave have come.",
            "en",
            at="eight divers",
            says="Six divers",
        ),
        Consistent("Six divers died in the cave. Four of the eight divers in the cave who died were young.", "en"),
        Consistent("غرق ستة صيادين في البحيرة. وغرق أربعة صيادين في البحيرة العام الماضي.", "ar"),
        Consistent(
            "16 قتيلا في غرق عبارة\n\nقتل 16 شخصا حين غرقت عبارة. ومنذ مطلع السنة أودى الغرق بحياة 276 شخصا، بمعدل 46 قتيلا في الشهر.",
            "ar",
        ),
    ),
)
