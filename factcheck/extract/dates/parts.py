"""The small parts that dates are made of: numbers in digits and words, days, months, years."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import category

from factcheck.extract.dates.tokens import YEAR_DIGITS, Cluster, Month, Number
from factcheck.extract.dates.words import OTHER_CALENDARS

YEARS = range(1000, 2200)
LAST_DAY = 31  # of a month
_YEAR_DIGITS = (0, YEAR_DIGITS)
GLUE = 3  # words between a day and its month, or a month and its year
_SIGNED = ("number", "mark")  # a year behind a day or month begins with one of these, or with a word that leads to it
_YEARLY = frozenset({"number", "ordinal", "year_word", "of"})
PIVOT = 70  # a year of two digits: 69 is 2069, 70 is 1970
LONGEST = 6  # words in a number of a date
_ERAS = tuple((calendar, f"{calendar}_era") for calendar in sorted(OTHER_CALENDARS))
_SECOND = frozenset("/(-")  # signs before the second name of a month
_UNREAD = Number(-1, -1)  # stands for a number that was not sought yet


class Year(NamedTuple):
    """A year, and its calendar where it is not the Gregorian one."""

    number: int
    after: int
    calendar: str = ""


def number(c: Cluster, i: int) -> Number | None:
    """The number that begins at a token, in digits or words, cardinal or ordinal."""
    if i in c.numbers:
        return c.numbers[i]
    found = c.numbers[i] = _number(c, i) if i < len(c.tokens) else None
    return found


def _number(c: Cluster, i: int) -> Number | None:
    if c.tokens[i].kind == "number":
        token = c.tokens[i]
        if token.value < 0 or not is_figure(c, i):
            return None
        size = token.end - token.start
        if size >= YEAR_DIGITS or not c.tight(i + 1):
            return Number(token.value, i + 1, digits=size)
        mark = c.mark(i + 1, "-'") and c.tight(i + 2)  # 24-го, 22-én
        suffix = c.text(i + 1 + mark) in c.lexicon.suffixes and not (mark and c.text(i + 2) == ".")
        return Number(token.value, i + 2 + mark if suffix else i + 1, suffix, size)
    return _in_words(c, i) if c.has(i, "number", "ordinal") else None


def is_figure(c: Cluster, i: int) -> bool:
    """Whether digits are a number by themselves: no currency sign ("$12 December 27") and no word ("ee5feb61") runs into them."""
    text, start = c.view.lower, c.at[i].start
    at = start - 1
    while at >= 0 and text[at] == " ":
        at -= 1
    if at < 0:
        return True
    return category(text[at]) != "Sc" and not (i == 0 and at == start - 1 and text[at].isalpha())


def _in_words(c: Cluster, i: int) -> Number | None:
    """A number in words: tens and ones, hundreds and thousands, and pairs ("nineteen ninety-six")."""
    total, current, at, ordinal = 0, 0, i, False
    while at < i + LONGEST and not ordinal:
        step = at
        if at > i:
            hyphen = c.mark(at, "-") and c.tight(at)
            step = at + 1 if hyphen or _may_join(c, at, total, current) else at
        found = c.tag(step, "number") or c.tag(step, "ordinal")
        if found is None or int(found) < 0 or (at > i and not _fits(c, total, current, int(found), joined=step > at)):
            break
        ordinal = not c.has(step, "number")
        total, current = _reduce(total, current, int(found))
        at = step + 1
    return Number(total + current, at, ordinal) if at > i else None


def _may_join(c: Cluster, at: int, total: int, current: int) -> bool:
    """Whether "and" continues a number: after a hundred, or between ones and tens where ones come first."""
    if c.tag(at, "join") != "and":
        return False
    return (total + current >= 100 and current % 100 == 0) or (c.lexicon.ones_first and 0 < current < 10)


def _fits(c: Cluster, total: int, current: int, found: int, *, joined: bool) -> bool:
    """Whether a word continues the number before it."""
    if found in (100, 1000):
        return 0 < current < found
    if current % 100 == 0:
        return found < current or (current == 0 and total > 0)
    if c.lexicon.ones_first:
        return current < 10 and (found == 10 or (joined and found >= 20))
    tens, ones = divmod(current % 100, 10)
    if ones == 0 and tens >= 2 and found < 10:
        return True
    return not joined and 10 <= current < 100 and 10 <= found < 100


def _reduce(total: int, current: int, found: int) -> tuple[int, int]:
    if found == 1000:
        return total + current * 1000, 0
    if found == 100:
        return total, current * 100
    if found >= 10 and 10 <= current < 100:
        return total, current * 100 + found
    return total, current + found


def day(c: Cluster, i: int) -> Number | None:
    """A day of the month: 1 to 31 in at most two digits or in words."""
    found = c.numbers.get(i, _UNREAD)
    if found is _UNREAD:
        found = number(c, i)
    return found if found is not None and 1 <= found.value <= LAST_DAY and found.digits <= 2 else None


def month(c: Cluster, i: int) -> Month | None:
    """A month's name, with the second name that some press offices put beside it (آذار/مارس)."""
    if i not in c.months:
        c.months[i] = _month(c, i) if c.has(i, "month") else None
    return c.months[i]


def _month(c: Cluster, i: int) -> Month:
    calendars = c.lexicon.calendars(c.at[i].text)
    value = next(iter(calendars.values()))
    after = second = i + 1
    if c.at[after].kind == "mark":
        if c.at[after].text == "." and c.tight(after):
            joined = c.has(after + 1, "join") and c.has(after + 2, "month")  # "Jan. - Mar. 2015"
            after += c.kind(after + 1) == "number" or c.mark(after + 1, ",") or joined
        second = after + 1 if c.at[after].text in _SECOND else after
    if "month" in c.at[second].tags:
        others = c.lexicon.calendars(c.at[second].text)
        bracketed = c.mark(after, "(") and c.mark(second + 1, ")") and set(others) != set(calendars)
        if (bracketed or set(others).isdisjoint(calendars)) and OTHER_CALENDARS.isdisjoint((*others, *calendars)):
            closed = second + 2 if c.mark(after, "(") and c.mark(second + 1, ")") else second + 1
            return Month(value, closed, names=(value, next(iter(others.values()))))
    if OTHER_CALENDARS.isdisjoint(calendars):
        return Month(value, after)
    return Month(value, after, next(each for each in calendars if each in OTHER_CALENDARS))


def short_month(c: Cluster, i: int) -> Month | None:
    """A month's short name that is another word elsewhere, before a year: 14 Haz 2015; 21 de mai. de 2018."""
    if not c.has(i, "month_beside"):
        return None
    after = i + 2 if c.mark(i + 1, ".") and c.tight(i + 1) else i + 1
    told = c.kind(c.skip(after, "of")) == "number" and year(c, c.skip(after, "of"))
    return Month(next(iter(c.lexicon.calendars(c.text(i)).values())), after) if told else None


def year(c: Cluster, i: int) -> Year | None:
    """A year of four digits or in words, with its era: 2018, 2002م, 1440 هـ, nineteen ninety-six."""
    found = c.numbers.get(i, _UNREAD)
    if found is _UNREAD:
        found = number(c, i)
    if found is None or found.ordinal or found.digits not in _YEAR_DIGITS or found.value not in YEARS:
        return None
    if found.digits == 0 and found.after - i < 2:
        return None
    after = found.after
    tags = c.at[after].tags
    if tags:
        for calendar, era in _ERAS:
            if era in tags:
                return Year(found.value, after + 1, calendar)
        if "gregorian_era" in tags:
            return Year(found.value, after + 1)
    return Year(found.value, after)


def short_year(c: Cluster, i: int) -> Year | None:
    """A year of two digits, as after an apostrophe or a month: '87."""
    quoted = i + 1 if c.mark(i, "'") else i
    if c.kind(quoted) != "number" or c.tokens[quoted].end - c.tokens[quoted].start != 2:
        return None
    return Year(full_year(c.tokens[quoted].value), quoted + 1)


def full_year(value: int) -> int:
    """The year that two digits mean."""
    return value + (2000 if value < PIVOT else 1900)


def year_behind(c: Cluster, i: int, named: Month | None) -> Year | None:
    """The year behind a day or month: ", 2019", "of 2019", "-2019", " لعام 2019م"."""
    at, token = i, c.at[i]
    if token.kind not in _SIGNED and _YEARLY.isdisjoint(token.tags):
        return None
    if c.mark(at, ",-/.") and (c.mark(at, ",") or c.tight(at)):
        at += 1
    while at < i + GLUE and c.has(at, "of", "year_word") and not c.has(at, "month"):
        at += 1
    if c.mark(at, "(") and (inner := year(c, at + 1)) and c.mark(inner.after, ")"):
        return inner._replace(after=inner.after + 1)
    found = year(c, at)
    if found is not None and not (c.kind(at) == "word" and at > i and c.mark(i, ",")):
        return found
    if c.mark(at, "'") or (at > i and named is not None and c.has(at - 1, "of", "year_word")):
        short = short_year(c, at)
        told = short is None or c.mark(at, "'") or c.has(at - 1, "year_word") or ends(c, short.after)
        return short if told else None  # "on 2 August in 40 towns" is of no year
    return None


def ends(c: Cluster, i: int) -> bool:
    """Whether no word follows, with which a bare number would count something."""
    return not c.following().isalnum() if i >= len(c.tokens) else c.kind(i) == "mark"
