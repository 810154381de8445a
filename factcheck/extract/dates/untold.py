"""Dates that tell nothing without the date of their release: "in 3 years", "the six months to June 30".

Their figures are lengths of time then; a day and a month at their end are a date by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.fold import View
from factcheck.extract.numbers import numerals

_WORD_START = re.compile(r"(?<=\s)\w")


def resolved(times: Iterable[DateMention], view: View) -> Iterator[DateMention]:
    """The dates that tell anything, each of the others as the day at its end, if it has one."""
    for each in times:
        if each.when.period is not None or _tells(each, view):
            yield each
        elif (day := _day_at_end(each, view)) is not None:
            yield day


def _tells(mention: DateMention, view: View) -> bool:
    """Whether a date of no known days tells anything; "in 3 years" of an undated release leaves its figure to be a duration."""
    when = mention.when
    if mention.kind not in ("date", "period") or when.readings or when.impossible:
        return True
    if when.year is not None or when.month is not None or when.day is not None or when.weekday is not None or when.ends:
        return True
    surface = view.text[mention.start : mention.end]
    if surface[0].isalpha() and surface.isalnum():
        return True  # "Q2"
    return not numerals.find(View(surface, view.pack))


def _day_at_end(mention: DateMention, view: View) -> DateMention | None:
    """The day with its month with which a stretch ends: the "June 30" of "the six months to June 30"."""
    surface = view.text[mention.start : mention.end]
    for word in _WORD_START.finditer(surface):
        rest = View(surface[word.start() :], view.pack)
        for found in dates.find(rest, pack=view.pack):
            whole = found.start == 0 and found.end == len(rest.text)
            if whole and found.when.month is not None and found.when.day is not None:
                return _moved(found, mention.start + word.start())
    return None


def _moved(found: DateMention, by: int) -> DateMention:
    """A date found in a part of a text, at its place in the whole."""
    when = replace(found.when, start=found.when.start + by, end=found.when.end + by)
    return found._replace(
        start=found.start + by,
        end=found.end + by,
        when=when,
    )
