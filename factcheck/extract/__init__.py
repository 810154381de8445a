"""Extraction: a document's text becomes claims, each a number made sense of."""

import sys
from types import ModuleType

from factcheck.extract.claims import extract, understand
from factcheck.extract.contexts import (
    Context,
    are_of_one_time,
    are_of_other_times,
    context,
    is_definite,
    sentence_of,
    stems,
    telling,
    things,
)
from factcheck.extract.cues import Cue, Cues, cues_in, find_cues
from factcheck.extract.dates.finding import weekday_name
from factcheck.extract.fold import View, fold
from factcheck.extract.leanings import Leanings
from factcheck.extract.render import render
from factcheck.extract.scan import FIRST_UNSPACED, LAST_UNSPACED, prefixes
from factcheck.extract.sentences import Sentences
from factcheck.extract.tables import tables_of
from factcheck.extract.units.below import unit_below, unit_forms
from factcheck.extract.units.lexicon import lexicon as unit_lexicon_of
from factcheck.extract.units.words import name as unit_words

__all__ = [
    "FIRST_UNSPACED",
    "LAST_UNSPACED",
    "Context",
    "Cue",
    "Cues",
    "Leanings",
    "Sentences",
    "View",
    "are_of_one_time",
    "are_of_other_times",
    "context",
    "cues_in",
    "extract",
    "find_cues",
    "fold",
    "is_definite",
    "prefixes",
    "render",
    "sentence_of",
    "stems",
    "tables_of",
    "telling",
    "things",
    "understand",
    "unit_below",
    "unit_forms",
    "unit_lexicon_of",
    "unit_words",
    "weekday_name",
]


class _Room(ModuleType):
    """This room, callable: importing it binds it to `factcheck.extract`, which must stay the public function."""

    __call__ = staticmethod(extract)


sys.modules[__name__].__class__ = _Room
