"""A weekday beside a date: before it, behind it, in brackets, shortened, with a time of the day between.

Each rule is handed `body`, which reads the date without its weekday, and gives the date with it.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.extract.dates import numeric as date_numeric
from factcheck.extract.dates.context import has_company, is_hour
from factcheck.extract.dates.parts import day
from factcheck.extract.dates.tokens import Cluster
from factcheck.extract.dates.value import Partial

LETTERS = 2  # of a short weekday that may stand without brackets
DASHES = "-–—"
GLUE = 4  # words and marks between a weekday and its date

Body = Callable[[Cluster, int], Partial | None]


def before(c: Cluster, i: int, body: Body) -> Partial | None:
    """A weekday and the date that follows it, or the weekday alone."""
    at = _past_point(c, i)
    value = int(c.tag(i, "weekday") or 0)
    alone = Partial("weekday", (i, at), weekday=value, weekday_token=(i, i + 1))
    if c.has(i - 2, "weekday") and (c.has(i - 1, "join") or c.mark(i - 1, ",/")):
        return alone  # Wednesday through Saturday, June 11–14: the date is not this weekday's alone
    step = lead(c, at)
    found = body(c, step) or date_numeric.dotted(c, step) or ordinal_day(c, step)
    if found is not None and found.month is None and c.mark(step - 1, DASHES):
        found = None  # "Friday – 13 players"
    if found is None or found.shape != "day":
        return alone if c.text(i) not in c.lexicon.weak or has_company(c, i, at) else None
    return _named(c, found, i, step, "weekday")


def beside(c: Cluster, i: int, body: Body) -> Partial | None:
    """A date behind a short weekday that is a word of its own elsewhere: Mi, 27. Juni 2018; dom. 28 mar 2021."""
    at = _past_point(c, i)
    step = at + 1 if c.mark(at, ",") else at
    whole = body(c, step)
    found = whole or date_numeric.dotted(c, step)
    if found is None or found.shape != "day" or found.month is None or len(c.text(i)) < LETTERS:
        return None
    if whole is not None and whole.year is None and step == i + 1:
        return None  # "so 5 May": a short weekday needs its point or comma, or a year
    return _named(c, found, i, step, "beside")


def lead(c: Cluster, at: int) -> int:
    """The index of the date behind a weekday: past commas, a bracket, a time of the day, an article."""
    step = at
    told = ("direction",) if c.lexicon.direction_behind else ()
    while step < at + GLUE and (
        c.mark(step, ",(") or _is_dash(c, step) or c.has(step, "article", "on", "in", "day_word", "daytime", *told)
    ):
        step += 1
    if c.has(step, "direction") and c.tag(step + 1, "unit") == "week":
        return c.skip_marks(step + 2, ",(")  # Thursday last week (27 December 2020)
    return step


def _is_dash(c: Cluster, i: int) -> bool:
    """Whether a dash with space on both sides sets a weekday apart from its date: "Saturday – 8 August 2017"."""
    return c.mark(i, DASHES) and not c.tight(i) and not c.tight(i + 1)


def _past_point(c: Cluster, i: int) -> int:
    """The index behind a weekday and the point that shortens it."""
    at = i + 1
    short = c.mark(at, ".") and c.tight(at)
    return at + 1 if short and (c.mark(at + 1, ",") or c.kind(at + 1) in _DATED or c.has(at + 1, "month")) else at


_DATED = frozenset({"number", "date", "other"})


def _named(c: Cluster, found: Partial, i: int, step: int, tag: str) -> Partial:
    """The date with the weekday before it, and the bracket that closes it."""
    end = found.tokens[1] + (c.mark(step - 1, "(") and c.mark(found.tokens[1], ")"))
    return found._replace(tokens=(i, end), weekday=int(c.tag(i, tag) or 0), weekday_token=(i, i + 1))


def ordinal_day(c: Cluster, i: int) -> Partial | None:
    """A day of the month without its month, beside a weekday: Tuesday the eleventh, Wed 13th."""
    found = day(c, i)
    if found is None:
        return None
    last = found.after >= len(c.tokens)
    closed = not c.following().isalnum() if last else c.kind(found.after) == "mark"
    if not closed or (not found.ordinal and not found.digits) or is_hour(c, found.after):
        return None
    return Partial("day", (i, found.after), day=found.value)


def behind(c: Cluster, found: Partial) -> Partial:
    """The date with the weekday that stands behind it: 5 March (Tuesday); 5 March, a Tuesday; 5 Mart 2019 Salı."""
    if not c.has_weekday:
        return found
    at = found.tokens[1]
    if c.mark(at, ".") and c.tight(at):
        at += 1  # 2019 r. (piątek); 2019. 03. 22., péntek
    told = c.has(at, "date_word")  # 19 Ağustos 2018 tarihinde, Salı günü; بتاريخ 5 مارس 2017 الموافق يوم الأحد
    at += told
    opened = told or c.mark(at, ",(") or c.has(at, "copula", "day_word")
    name = at + 1 if c.mark(at, ",(") else at
    while opened and name < at + 4 and c.has(name, "copula", "article", "amount", "on", "day_word"):
        name += 1
    tag = _tag_behind(c, at, name)
    if not tag or (_starts_a_date(c, name + 1) and not _counts(c, name + 1, found)) or _goes_on(c, name + 1):
        return found
    last = name + 2 if c.mark(name + 1, ".") and c.mark(name + 2, ")") else name + 1
    end = last + 1 if c.mark(at, "(") and c.mark(last, ")") else name + 1
    value = int(c.tag(name, tag) or 0)
    return found._replace(tokens=(found.tokens[0], end), weekday=value, weekday_token=(name, name + 1))


def _counts(c: Cluster, i: int, found: Partial) -> bool:
    """Whether the number behind a whole date and its weekday counts what follows: "…, Sunday, 30 houses burnt"."""
    number = i + 1
    last = number == len(c.tokens) - 1 and c.kind(number) == "number"
    return found.year is not None and c.mark(i, ",") and last and c.following().isalpha()


def _tag_behind(c: Cluster, at: int, name: int) -> str:
    """The meaning by which a word behind a date is its weekday; a short one stands in brackets, or the language puts it there."""
    if c.has(name, "weekday"):
        return "weekday"
    tag = "beside" if c.has(name, "beside") else "behind" if c.has(name, "behind") else ""
    closed = c.mark(name + 1, ")") or (c.mark(name + 1, ".") and c.mark(name + 2, ")"))
    free = c.lexicon.weekday_behind and (len(c.text(name)) >= LETTERS or (name > at and not c.mark(name + 1, ".")))
    return tag if (c.mark(at, "(") and closed) or free else ""


def _goes_on(c: Cluster, i: int) -> bool:
    """Whether a second weekday follows: 3/5 November (Tuesday/Thursday) names two days."""
    return (c.mark(i, "/-–—,") or c.has(i, "join")) and c.has(i + 1, "weekday", "beside")


def _starts_a_date(c: Cluster, i: int) -> bool:
    """Whether a weekday belongs to the date behind it rather than the one before it."""
    step = i + 1 if c.mark(i, ",") else i
    found = day(c, step) if "year-month-day" not in c.lexicon.orders else None
    return c.has(step, "month") or (found is not None and (found.digits > 0 or found.ordinal))
