"""Stretches of time with two ends, or with one: from 2014 to 2019, 3–5 May 2019, since August 2014, by the end of June."""

from __future__ import annotations

from datetime import date as Date

from factcheck.extract.dates import calendars
from factcheck.extract.dates import order as date_order
from factcheck.extract.dates.bounds import bounded, bounded_behind
from factcheck.extract.dates.in_month import days_in_month
from factcheck.extract.dates.lists import named_days, with_names_behind
from factcheck.extract.dates.parts import day, month, year
from factcheck.extract.dates.points import written
from factcheck.extract.dates.single import point
from factcheck.extract.dates.tokens import Cluster, Token
from factcheck.extract.dates.value import Partial, periods
from factcheck.model import Period

DAYS_APART = 4  # of two days that "and" joins
CENTURY, MIDDLE = 2000, 70  # two digits from here on are a year of the century before
FARTHEST = 300  # years between the ends of a stretch
_NUMBERS = frozenset({"number", "ordinal"})
_MORE = frozenset({"number", "ordinal", "range", "bound"})  # words that may begin more than a single date
_CLOSING = frozenset(",.)")


def expression(c: Cluster, i: int) -> Partial | None:
    """The longest date or stretch of time that begins at a token."""
    tags, at = c.at[i].tags, i
    if tags and not c.has_weekday and _MORE.isdisjoint(tags):
        single = point(c, i)
        if single is not None and _closes(c.at[single.tokens[1]]):
            return single  # most dates: nothing joins another end to it
    opened = "range" in tags
    if opened:
        at += 1
        while c.has(at, "article", "year_word", "day_word", "month_word") and not c.has(at, "unit"):
            at += 1
    between = opened and tags["range"] == "between"
    hyphened = c.at[at + 1].text == "-"
    found = (_short_year(c, at) if hyphened else None) or _stretch(c, at, between=between, opened=opened)
    if found is None and (c.at[at].kind == "number" or not _NUMBERS.isdisjoint(c.at[at].tags)):
        found = _bare_stretch(c, at, opened=opened)
    named = named_days(c, at) if c.has_weekday and _may_be_named(c, at) else None
    if named is not None and (found is None or _is_less(found, named)):
        return named
    if found is not None:
        return with_names_behind(c, found) if found.ends and c.has_weekday else found
    if "bound" in tags:
        found = bounded(c, i)
        if found is not None:
            return found
    single = point(c, i)
    return bounded_behind(c, single) if single is not None else None


def _closes(behind: Token) -> bool:
    """Whether nothing of a date goes on at the token behind one: the cluster's end, a comma, a full stop."""
    return not behind.tags and (not behind.kind or behind.text in _CLOSING)


def _may_be_named(c: Cluster, i: int) -> bool:
    """Whether a list of days with their weekdays may begin at a token."""
    tags = c.at[i].tags
    return "weekday" in tags or "beside" in tags or c.kind(i) in ("number", "date") or "month" in tags


def _is_less(found: Partial, named: Partial) -> bool:
    """Whether a stretch says less than the list of days in the same place."""
    if not found.ends or found.tokens[1] < named.tokens[1]:
        return True
    return any(each.month is None or each.weekday is None for each in found.ends)


def _join(c: Cluster, i: int, *, between: bool, opened: bool) -> int:
    """The index after the word or dash that joins two ends, or the same index."""
    if not c.at[i].tags:
        return i
    wanted = ("to", "and") if between else ("to",)
    if c.tag(i, "join") in wanted or (c.has(i, "bound") and c.tag(i, "bound") == "until" and opened):
        at = i + 1
        while c.has(at, "article", "year_word", "month_word", "day_word", "range") and not c.has(at, "unit"):
            at += 1
        return at
    return i


def _stretch(c: Cluster, i: int, *, between: bool, opened: bool) -> Partial | None:
    """Two ends, each of which may lean on the other for its month and year."""
    pair = date_order.school_year(c, i)
    first = pair or _end(c, i, opened=opened)
    if first is None or not _may_go_on(c.at[first.tokens[1]]):
        return None
    at = _join(c, first.tokens[1], between=between, opened=opened)
    if c.has(first.tokens[1], "to_date") and c.reference is not None:
        return _to_date(c, first, c.reference)
    if at == first.tokens[1]:
        return _month_pair(c, first) or _two_days(c, i, first)
    if pair is not None:
        other = date_order.school_year(c, at)
        return date_order.school_years(i, first, other) if other is not None else None
    second = _short_end(c, first, at) or _end(c, at, opened=True, last=True) or _day_alone(c, at, first)
    if second is None or _runs_on(c, second.tokens[1]) or _is_dateline(c, first, second):
        return None
    if second.shape == "weekday":
        return _to_weekday(c, i, first, second)
    if first.shape == "year" and second.shape == "year" and not 0 < (second.year or 0) - (first.year or 0) < FARTHEST:
        return date_order.backward_years(c, i, first, second, opened=opened)
    turned = date_order.backward(c, i, first, second, opened=opened)
    if turned is not None:
        return turned
    named = not opened and first.shape == second.shape == "month"
    return _joined(c, i, first, second, closed=named)


def _may_go_on(behind: Token) -> bool:
    """Whether the token behind a date can join another end to it: most cannot."""
    return bool(behind.tags) or behind.text == "/"


def _short_year(c: Cluster, i: int) -> Partial | None:
    """A day whose month stands between hyphens, its year in two digits: 15-May-11."""
    first = point(c, i) if c.mark(i + 3, "-") else None
    if first is None or first.shape != "day" or first.tokens[1] != i + 3 or c.kind(i + 4) != "number":
        return None
    if not all(c.tight(each) for each in range(i + 1, i + 5)) or len(c.text(i + 4)) != 2:
        return None
    value = c.at[i + 4].value
    return first._replace(tokens=(i, i + 5), year=(CENTURY if value < MIDDLE else CENTURY - 100) + value)


def _is_dateline(c: Cluster, first: Partial, second: Partial) -> bool:
    """Whether a dash sets a whole date apart from a bare month that begins a text: "15 November 2023 – October was"."""
    dated = first.shape == "day" and first.year is not None
    return dated and second.shape == "month" and second.year is None and c.mark(first.tokens[1], "-–—")


def _two_days(c: Cluster, i: int, first: Partial) -> Partial | None:
    """Two days of a month with "and" between: "September 15th and 16th, 2025"; not "on May 5 and 10 people"."""
    at = first.tokens[1]
    if c.tag(at, "join") != "and" or first.shape != "day" or first.month is None or first.year is not None:
        return None
    second = _day_alone(c, at + 1, first)
    if second is None or second.day is None or first.day is None or not 0 < second.day - first.day < DAYS_APART:
        return None
    told = second.year is not None or c.tokens[second.tokens[1] - 1].kind == "word"
    return _joined(c, i, first, second, closed=True) if told else None


def _runs_on(c: Cluster, i: int) -> bool:
    """Whether digits run on behind a stretch, as in a telephone number: 2010-2015-86."""
    return c.mark(i, "-") and c.tight(i) and c.tight(i + 1) and c.kind(i + 1) == "number"


def _to_date(c: Cluster, first: Partial, today: Date) -> Partial:
    """From March to date."""
    begun = [each.start for each in periods(first, today) if each.start is not None and each.start <= today]
    lasts = (today, calendars.shift(today, -1))
    given = tuple(Period(start, last) for last in lasts for start in begun if start <= last)
    return Partial("period", (first.tokens[0], first.tokens[1] + 1), given=given)


def _to_weekday(c: Cluster, i: int, first: Partial, second: Partial) -> Partial | None:
    """From next Monday to Friday: the weekday that follows the first day."""
    if first.shape not in ("day", "weekday"):
        return None
    if first.shape == "weekday":
        return Partial("period", (i, second.tokens[1]))  # Monday through Friday, every week
    given = []
    for each in periods(first, c.reference):
        if each.start is not None and second.weekday is not None:
            last = calendars.weekday_near(second.weekday, each.start)[1]
            given += [Period(each.start, last), Period(each.start, calendars.shift(last, -1))]
    return Partial("period", (i, second.tokens[1]), given=tuple(given))


def _end(c: Cluster, i: int, *, opened: bool, last: bool = False) -> Partial | None:
    """One end of a stretch; a bare year counts where words open the stretch or another year follows."""
    found = point(c, i)
    if found is not None:
        return found
    if last and c.has(i, "now"):
        given = (calendars.single(c.reference),) if c.reference is not None else ()
        return Partial("day", (i, i + 1), given=given)
    value = year(c, i)
    if value is None or (not 1800 <= value.number <= 2150 and not value.calendar):
        return None
    if opened or c.tag(value.after, "join") == "to":
        return Partial("year", (i, value.after), year=value.number, calendar=value.calendar)
    return None


def _short_end(c: Cluster, first: Partial, i: int) -> Partial | None:
    """The second of two years in two digits: 2012–13."""
    at = i + 1 if c.mark(i, "'") else i  # "from 1982 to '86"
    if first.shape != "year" or first.year is None or c.kind(at) != "number" or not c.tight(at):
        return None
    token = c.tokens[at]
    value = first.year // 100 * 100 + token.value
    if token.end - token.start != 2 or not first.year < value <= first.year + 50:
        return None
    return Partial("year", (i, at + 1), year=value)


def _day_alone(c: Cluster, i: int, first: Partial) -> Partial | None:
    """The last day where the first gives the month: November 18–19, 2015."""
    found = day(c, i)
    if found is None or first.shape != "day" or first.month is None or first.year is not None:
        return None
    if not found.digits and c.kind(first.tokens[1]) == "mark":
        return None  # May 31 – First 50 people
    at = c.skip(found.after, "comma")
    at = at + 1 if c.mark(at, ",") else at
    told = year(c, at)
    after = told.after if told is not None else found.after
    return Partial("day", (i, after), year=told.number if told else None, month=first.month, day=found.value)


def _bare_stretch(c: Cluster, i: int, *, opened: bool) -> Partial | None:
    """Days without month before days with it: 3–5 May 2019, from the 27th to the 3rd of April."""
    first = day(c, i)
    if first is None or (first.digits == 0 and not first.ordinal):
        return None
    at = _join(c, first.after, between=True, opened=opened)
    if at == first.after:
        if not (first.ordinal and first.digits and c.mark(at, "/") and c.tight(at)):
            return None
        at += 1  # 3./4. Mai
    second = written(c, at)
    if second is None and opened:
        return days_in_month(c, i, at, first.value)
    if second is None or second.shape != "day" or second.month is None or second.day is None or second.given:
        return None
    turned = date_order.backward_days(c, i, first.value, first.after, second)
    if turned is not None:
        return turned
    month_before = second.month if first.value < second.day else (second.month - 2) % 12 + 1
    year_before = second.year
    if second.year is not None and month_before > second.month:
        year_before = second.year - 1
    start = Partial("day", (i, first.after), year=year_before, month=month_before, day=first.value)
    return _joined(c, i, start, second)


def _month_pair(c: Cluster, first: Partial) -> Partial | None:
    """Two months of one calendar with a stroke between: March/April 2019."""
    at = first.tokens[1]
    if first.shape != "month" or first.year is not None or not c.mark(at, "/") or month(c, at + 1) is None:
        return None
    second = written(c, at + 1)
    if second is None or second.shape != "month" or not 0 < (second.month or 0) - (first.month or 0) < 12:
        return None
    return _joined(c, first.tokens[0], first, second)


def _joined(c: Cluster, i: int, first: Partial, second: Partial, *, closed: bool = False) -> Partial | None:
    """The stretch between two ends, the years filled in from each other; `closed` where the last end surely counts."""
    first, second = _lean(first, second)
    whole: list[Period] = []
    exclusive: list[Period] = []
    for one, other in _orders(first, second):
        ends = periods(other, c.reference)
        for each in periods(one, c.reference):
            last = _next_end(each, ends)
            if last is None or each.start is None or last.start is None:
                continue
            whole.append(Period(each.start, last.end))
            before = calendars.shift(last.start, -1)
            if not second.part and not closed and each.start <= before:
                exclusive.append(Period(each.start, before))
    given = tuple(dict.fromkeys((*whole, *exclusive)))
    return Partial("period", (i, second.tokens[1]), given=given, ends=(first, second))


def _orders(first: Partial, second: Partial) -> list[tuple[Partial, Partial]]:
    """Both ends with day and month read in the same order, where digits leave it open."""
    ones, others = (first._replace(others=()), *first.others), (second._replace(others=()), *second.others)
    if len(ones) > 1 and len(others) > 1:
        return list(zip(ones, others, strict=False))
    return [(one, other) for one in ones for other in others]


def _next_end(of: Period, ends: tuple[Period, ...]) -> Period | None:
    """The first end that does not lie before a start."""
    behind = [each for each in ends if each.end is not None and of.start is not None and each.end >= of.start]
    return min(behind, key=lambda each: each.end or Date.max, default=None)


def _lean(first: Partial, second: Partial) -> tuple[Partial, Partial]:
    """Both ends, a missing year taken from the other: January to April 2015; November 2018 to March."""
    if first.given or second.given or first.month is None or second.month is None:
        return first, second
    wraps = (first.month, first.day or 0) > (second.month, second.day or 0)
    if first.year is None and second.year is not None:
        others = tuple(each._replace(year=second.year) for each in first.others)
        return first._replace(year=second.year - wraps, others=others), second
    if second.year is None and first.year is not None:
        return first, second._replace(year=first.year + wraps)
    return first, second
