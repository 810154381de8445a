"""Things that a figure only seems to count: they begin a clause of their own.

"fewer than the 99,000 analysts had forecast": the figure counts what the sentence is about, and the analysts are
who forecast it.
"""

from __future__ import annotations

from factcheck.extract.fold import View
from factcheck.extract.mentions import Mention
from factcheck.extract.numbers.lexicon import lexicon
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import nouns


def free(view: View, mentions: list[Mention]) -> None:
    """Take from figures behind an article the people who foretold them."""
    known = nouns(view.pack)
    if not known.foretellers:
        return
    for mention in mentions:
        if mention.counted is None or mention.counted.start < mention.numeral.end:
            continue
        start, end = mention.counted.words[-1]
        if view.lower[start:end] not in known.foretellers:
            continue
        led = (
            word_before(view.lower, mention.numeral.lead) in nouns(view.pack).determiners | lexicon(view.pack).articles
        )
        if led and word_after(view.lower, mention.counted.end) in known.foretold:
            mention.counted, mention.kind, mention.end = None, "number", mention.numeral.end
