"""Whatever stands in a text, it is read and checked, and every figure keeps its place.

The words, figures and signs of all examples are thrown together, language by language, since a sentence that nobody
would write is the one that nobody has tried. `FACTCHECK_SALADS=20000 pytest tests/properties/test_word_salad.py` tries
that many texts of each kind.
"""

from __future__ import annotations

import os
from collections import defaultdict
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import Document
from factcheck.checks import all_checks

TRIES = int(os.environ.get("FACTCHECK_SALADS", "120"))
SIGNS = (
    "-",
    "–",
    "(",
    ")",
    "/",
    "±",
    "%",
    "٪",
    ".",
    ",",
    ":",
    "،",
    "x",
    "×",
    "½",
    "$",
    "€",
    "0",
    "1/0",
    "-5",
    "1e9",
    "٣٫٥",
    "١٬٢٠٠",
)
GAPS = (" ", " ", " ", " ", "", "\n", "\n\n", "\u00a0", "-")
SPACELESS = ("ja", "zh")


@cache
def vocabulary() -> dict[str, tuple[str, ...]]:
    """The words of the examples of all checks, language by language, signs among them as often as words."""
    found: dict[str, set[str]] = defaultdict(set)
    for check in all_checks():
        for example in check.examples:
            words = list(example.text) if example.lang in SPACELESS else example.text.split()
            found[example.lang].update(words)
    return {
        lang: (*sorted(words), *SIGNS * (len(words) // len(SIGNS) // 3 + 1)) for lang, words in sorted(found.items())
    }


@st.composite
def salads(draw: st.DrawFn) -> Document:
    """A text of words out of their order, in one language; now and then the same few words again and again."""
    lang = draw(st.sampled_from(sorted(vocabulary())))
    words = st.sampled_from(vocabulary()[lang])
    gaps = st.sampled_from(("", *GAPS) if lang in SPACELESS else GAPS)
    drawn = draw(st.lists(st.tuples(words, gaps), min_size=1, max_size=40))
    text = "".join(word + gap for word, gap in drawn)
    return Document.of(text * draw(st.sampled_from((1, 1, 1, 3, 20))), lang=lang)


@given(salads())
@settings(max_examples=TRIES, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
def test_any_words_in_any_order_are_checked(document: Document) -> None:
    """A report comes out of every text, and every figure in it stands where its words are."""
    report = factcheck.check(document)
    assert report.errors == ()
    for claim in factcheck.extract(document):
        assert 0 <= claim.start < claim.end <= len(document.text)
        assert claim.start <= claim.number_start < claim.number_end <= claim.end or claim.when is not None
