"""Two names of one month, or a day in two calendars, that do not mean the same.

What it compares
----------------
The month in the names of two usages side by side, as many Arabic press offices write it ("آذار/مارس", "July
(Tammuz)"): both must be one month. And a day of the Islamic calendar with the day of the Gregorian one that
the text gives as the same ("15 رجب 1440 الموافق 22 مارس 2019"), by the Umm al-Qura calendar.

Why it matters
--------------
Half of the readers know one name, half the other: they read two different dates.

When it stays silent
--------------------
Where the two days lie one day apart, for months begin by sight and differ between countries; where one of
the dates lacks its year; for two months of one usage, which are a stretch ("March/April").

How to fix
----------
Look up the month's other name, or the day in the other calendar, and correct the one that is wrong.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.times.days import DATES, at, constant, numbered, on_day, single_day, widened
from factcheck.model import Call, Claim, Relation, Term, When

NEAR = 30  # code points between a day and the same day in another calendar
SIGNS = frozenset({"/", "(", "-", "–", "=", ""})


def find(case: Case) -> Iterator[Relation]:
    """Each month with two names, and each day that stands in two calendars."""
    for claim in case.claims:
        if claim.when is None:
            continue
        for each in _dates(claim):
            names = each.when.month_names if each.when is not None else ()
            if len(names) == 2:
                first, second = names
                left = Term(numbered(each, first), "date")
                yield Relation(left, constant(second, str(second)), topic="month-names")
    for one, other in itertools.pairwise(case.of_kinds(DATES)):
        yield from _same_day(case, one, other)


def _dates(claim: Claim) -> Iterator[Claim]:
    """A date, or both ends of a stretch of time."""
    if claim.when is not None and claim.when.ends:
        yield from (at(claim, end) for end in claim.when.ends)
    else:
        yield claim


def _same_day(case: Case, one: Claim, other: Claim) -> Iterator[Relation]:
    """Two dates beside each other of which one is of the Islamic calendar."""
    if not 0 <= other.start - one.end <= NEAR or one.when is None or other.when is None:
        return
    days = single_day(one.when.period), single_day(other.when.period)
    if days[0] is None or days[1] is None or not _are_two_calendars(one.when, other.when):
        return
    if not _tied(case, one, other):
        return
    near = Call("near", lambda day: widened(day, 1), (Term(on_day(one, days[0]), "date"),))
    yield Relation(Term(on_day(other, days[1]), "date"), near, topic="same-day")


def _are_two_calendars(one: When, other: When) -> bool:
    islamic, gregorian = (one, other) if one.calendar == "hijri" else (other, one)
    return islamic.calendar == "hijri" and not gregorian.calendar and gregorian.year is not None


def _tied(case: Case, one: Claim, other: Claim) -> bool:
    """Whether a sign, or a word that says "the same day", is all that stands between two dates."""
    start = one.end
    between = case.document.prose[start : other.start]
    if "\n" in between:
        return False
    if between.strip(" ،,") in SIGNS:
        return True
    cues = case.cues_between(start, other.start, "time_same_day")
    rest = between
    for cue in cues[:1]:
        rest = case.document.prose[start : cue.start] + case.document.prose[cue.end : other.start]
    return bool(cues) and not rest.strip(" ،,(")


CHECK = Check(
    "TIM05",
    "month-names-disagree",
    find,
    examples=(
        Consistent("عقد الاجتماع في 22 آذار/مارس 2019 في بغداد.", "ar"),
        Consistent("امتدت الحملة من حزيران/يونيو إلى تموز/يوليو 2017.", "ar"),
        Consistent("صدر القرار في 15 رجب 1440هـ الموافق 22 مارس 2019.", "ar"),
        Consistent("صدر القرار في 15 رجب 1440هـ (23 مارس 2019).", "ar"),
        Consistent("The offensive began in July (Tammuz) 2017.", "en"),
        Consistent("The report covers March/April 2019.", "en"),
        Inconsistent("عقد الاجتماع في 22 آذار/أبريل 2019 في بغداد.", "ar", at="22 آذار/أبريل 2019", says="4"),
        Inconsistent("بدأت العمليات في يونيو/تموز 2017.", "ar", at="يونيو/تموز 2017", says="7", slip="date-wrong"),
        Inconsistent("صدر القرار في 15 رجب 1440هـ الموافق 29 مارس 2019.", "ar", at="29 مارس 2019", says="2019-03-21"),
        Inconsistent("The offensive began in June (Tammuz) 2017.", "en", at="June (Tammuz) 2017", says="7"),
        Inconsistent("The centre opened on 4 March/Nisan 2019.", "en", at="4 March/Nisan 2019", says="4"),
    ),
    verifies=False,  # that both names are of one month says nothing of a figure
)
