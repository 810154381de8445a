"""Claims out of mentions and dates, and the whole way from a document to a release."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date as Date
from decimal import Decimal
from operator import attrgetter, itemgetter
from typing import Any

from factcheck.extract import guess, ranges, taken_over
from factcheck.extract.dates import dateline, eras, periods, untold, years
from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.mentions import DateMention
from factcheck.extract.dates.periods import Placed
from factcheck.extract.fold import View, view_of
from factcheck.extract.mentions import Mention, build
from factcheck.extract.names import chains
from factcheck.extract.names import endings as names
from factcheck.extract.numbers import duals, numerals
from factcheck.extract.numbers.numeral import Taken
from factcheck.extract.sentences import Sentences
from factcheck.extract.things import counted, elided, subjects
from factcheck.locales import Pack
from factcheck.locales import pack as pack_of
from factcheck.model import Claim, Document, Period, Quantity, Release, free_place, quickly

SECTIONS = {
    "title": "title",
    "heading": "heading",
    "cell": "table",
    "quote": "quote",
    "caption": "caption",
    "note": "note",
}
REMEMBERED = 4  # counted things among which that of a figure without one is sought
ZEROS_COUNT = ("percent", "percentage_point", "age", "ordinal", "ratio", "identifier")
ONE, THOUSANDTH = Decimal(1), Decimal("0.001")
NO_QUANTITY = ("year", "time")
_PLACE, _START = attrgetter("start", "end"), itemgetter(0)
_Claim, _Quantity = quickly(Claim), quickly(Quantity)
_SPACE = re.compile(r"\s+")
_MARKS = re.compile("[\u0610-\u061c\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]")


def understand(document: Document, *, lang: str | None = None, date: Date | None = None) -> Release:
    """The release that a document is: its claims in order of place, its language and its date.

    `lang` and `date` win over what the document declares, that over its dateline. A language that
    nothing declares is guessed from the words of the text, and the release says so; where no word tells, it stays
    unknown, and the text is read with the pack of its script.
    """
    declared = lang or document.lang
    language = declared or guess.language(document.prose)
    read_as = language or guess.nearest(document.prose)
    pack = pack_of(read_as)
    view = view_of(document.prose, pack)
    day = date or document.date or dateline.find(view, pack).date
    claims = _claims(document, view, pack, language, day)
    return Release(document, claims, language, day, lang_guessed=language != declared, read_as=read_as)


def extract(text_or_document: str | Document, lang: str | None = None, date: Date | None = None) -> list[Claim]:
    """The claims of a text, in order of place; raises UsageError for a language without a pack."""
    document = text_or_document if isinstance(text_or_document, Document) else Document.of(text_or_document)
    return list(understand(document, lang=lang, date=date).claims)


def _claims(document: Document, view: View, pack: Pack, lang: str | None, day: Date | None) -> tuple[Claim, ...]:
    sentences = Sentences(view, document)
    links = chains.links(view)
    times = list(untold.resolved(dates.find(view, pack=pack, release_date=day), view))
    times = eras.without_earlier(view, _outside(times, links) if links else times)
    taken: Taken = sorted([*links, *[(each.start, each.end) for each in times]]) if links else sorted(times, key=_START)
    mentions = ranges.join(view, build(view, duals.with_duals(view, numerals.find(view, taken)), taken))
    years.mark(view, mentions)
    eras.mark(view, mentions)
    names.mark(view, mentions)
    subjects.free(view, mentions)
    _name_things(view, document, mentions, sentences)
    maker = _Maker(document, view, sentences, lang)
    about = periods.attach(view, mentions, _told(times, view, pack), sentences.starts)
    places, numbers = maker.places(mentions), maker.places([each.numeral for each in mentions])
    out = list(map(maker.figure, mentions, about, zip(*places, *numbers, strict=True)))
    out += map(maker.time, times, *maker.places(times))
    out.sort(key=_PLACE)
    return tuple(out)


def _told(times: list[DateMention], view: View, pack: Pack) -> list[DateMention]:
    """The dates but that of the dateline, which tells when a text was given out, and nothing of its figures."""
    opening = dateline.start(view, pack) if times and times[0].start < dateline.HEAD else -1
    return [each for each in times if each.start != opening] if opening >= 0 else times


def _outside(times: list[DateMention], links: list[tuple[int, int]]) -> list[DateMention]:
    """The dates that stand in no address of the web."""
    starts = [start for start, _ in links]
    inside = [links[bisect_right(starts, each.start) - 1] for each in times]
    return [each for each, (start, end) in zip(times, inside, strict=True) if not start <= each.start < end]


def _name_things(view: View, document: Document, mentions: list[Mention], sentences: Sentences) -> None:
    """Write down each counted thing as it is written; a thing left out is the one named before."""
    last: Mention | None = None  # what counts something, or measures it where nothing of the sentence counts
    before: Mention | None = None
    named: list[Mention] = []
    starts = sentences.starts
    for mention in mentions:
        if mention.counted is not None and not mention.thing:
            mention.thing = _written(view, document, mention.counted)
        sentence = mention.sentence = bisect_right(starts, mention.start) - 1
        if not mention.thing and mention.kind == "number" and not mention.numeral.weak:
            if last is not None and sentence - last.sentence <= 1 and elided.is_left_out(view, last, mention):
                whole = elided.whole_of(mention, named) or last
                mention.thing, mention.kind = whole.thing, whole.kind if whole.kind != "ratio" else "count"
                mention.unit, mention.senses = whole.unit, whole.senses
            elif before is not None and before.sentence == sentence:
                taken_over.take(view, before, mention)
        before = mention
        counts = mention.thing != ""
        if counts or (mention.kind == "measure" and (last is None or last.sentence != sentence)):
            last = mention
        if counts:
            named = [*named[1 - REMEMBERED :], mention]


def _written(view: View, document: Document, thing: counted.Counted) -> str:
    """A counted thing as it is written, without marks and line breaks."""
    words = thing.words
    if not view.is_even:
        words = tuple(view.spans(words))
    text = document.shown(*words[0]) if len(words) == 1 else " ".join([document.shown(*each) for each in words])
    if "  " in text or not text.isprintable():
        text = _SPACE.sub(" ", text)
    return text if text.isascii() else _MARKS.sub("", text)


class _Maker:
    """Makes claims of one document."""

    def __init__(self, document: Document, view: View, sentences: Sentences, lang: str | None) -> None:
        self.document, self.view, self.sentences, self.lang = document, view, sentences, lang
        self.mixed = view.pack.data("numbers").get("separators", {}).get("mixed") == "yes"
        self.plain = SECTIONS.keys().isdisjoint([block.kind for block in document.blocks])

    def places(self, found: Sequence[Placed]) -> tuple[list[int], list[int]]:
        """Where things that stand in the view begin in the original, and where they end."""
        return self.view.originals([each.start for each in found]), self.view.original_ends(
            [each.end for each in found]
        )

    def figure(self, mention: Mention, period: Period | None, place: tuple[int, int, int, int]) -> Claim:
        """The claim of a mention; `place` is where it and its numeral begin and end in the original."""
        start, end, number_start, number_end = place
        kind: Any = mention.kind
        meaning = None if kind in NO_QUANTITY else quantity(mention, mixed=self.mixed)
        when = years.when(mention) if kind == "year" else None
        return _Claim(
            self.document, start, end, number_start, number_end, kind, meaning, when, mention.change, period,
            mention.sentence, "body" if self.plain else self._section(start), self.lang,
        )  # fmt: skip

    def time(self, mention: DateMention, start: int, end: int) -> Claim:
        """The claim of a date, period or time, whose place in the original is given."""
        return _Claim(
            self.document, start, end, start, end, mention.kind, None, mention.when, None, None,
            bisect_right(self.sentences.starts, mention.start) - 1, "body" if self.plain else self._section(start), self.lang,
        )  # fmt: skip

    def _section(self, offset: int) -> str:
        block = self.document.block_at(offset)
        return SECTIONS.get(block.kind, "body") if block is not None else "body"


def quantity(mention: Mention, *, mixed: bool = False) -> Quantity:
    """The quantity of a mention: its value with the places to which it may be read.

    Where a language writes decimals and thousands with one sign in one text (`mixed`), three decimals of a thing
    that is counted are thousands: "1.800 عائلة" beside "18.5 كم".
    """
    numeral = mention.numeral
    kind: Any = mention.kind
    value, step, readings = numeral.value, numeral.step, numeral.readings
    if mixed and kind == "count" and not readings and value is not None and step == THOUSANDTH and value >= 1:
        readings = (value.scaleb(3).quantize(ONE), value)
    if kind == "count" and readings and not numeral.malformed:
        whole = next(
            (each for each in readings if each == each.to_integral_value() and each.as_tuple().exponent == 0), None
        )
        if whole is not None:
            # People, strikes and reports are counted whole: "1,335 civilians" is never a little more than one.
            value, step, readings = whole, (step if value == whole else numeral.scale), ()
    unit = mention.unit or mention.thing
    exact = kind in ("count", "number") and step == 1 and value is not None and numeral.nature != "fraction"
    free = None
    if value is not None and kind not in ZEROS_COUNT and not (exact and int(value) % 10):
        free = _free(value, step, exact, mention.hedge is not None)
    others = tuple(each for each in readings if each != value) if readings else ()
    return _Quantity(
        value,
        unit,
        kind,
        step,
        free,
        exact,
        numeral.low,
        numeral.high,
        mention.hedge,
        mention.senses,
        others,
    )


def _free(value: Decimal, step: Decimal, exact: bool, hedged: bool) -> Decimal | None:
    """The place to which a figure may have been rounded; None where its zeros are not free."""
    place = free_place(value, step=step, hedged=hedged)
    return None if exact and place == step else place
