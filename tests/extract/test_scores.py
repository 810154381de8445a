"""Figures that a hyphen pairs: scores, odds, records and formations name something, votes and ranges count."""

from __future__ import annotations

import pytest

from factcheck.extract import extract
from tests.extract.figure_texts import values

NAMES = [
    ("Rovers thrashed United 5-0 before 21,300 fans.", "en", ["21300"]),
    ("A 3-2 victory keeps Wanderers four points clear.", "en", ["4"]),
    ("The visitors went down 1-4 defeat or not, and the 9-2 favourite came last.", "en", []),
    ("They overcame the Hawks 104-98 with 31 assists.", "en", ["31"]),
    ("She won 4-6, 6-3, 7-5 after 140 minutes.", "en", ["140"]),
    ("He bowled 10-1-44-2 while 3 catches were dropped.", "en", ["3"]),
    ("The coach prefers a 4-3-3 formation with 2 strikers.", "en", ["2"]),
    ("The odds were cut from 8-1 to 3-1.", "en", []),
    ("فاز الأهلي على الزمالك 2-1 أمام 30 ألف متفرج.", "ar", ["30000"]),
    ("انتهت المباراة بنتيجة 1-3 لصالح الضيوف.", "ar", []),
    ("توج باللقب بعد فوزه 6-3 و7-5 في 90 دقيقة.", "ar", ["90"]),
    ("خسر المنتخب 78-91 رغم 24 نقطة لقائده.", "ar", ["24"]),
]
COUNTS = [
    ("The bill passed by a vote of 52-48.", "en", ["52", "48"]),
    ("Senators voted 61-37 to end the debate.", "en", ["61", "37"]),
    ("The party won 20-25 seats.", "en", ["20-25"]),
    ("Bake for 30-35 minutes.", "en", ["30-35"]),
    ("Prices vary between 40-30 in the shops.", "en", ["30-40"]),
    ("أقر المجلس القانون بأغلبية 61-40.", "ar", ["61", "40"]),
    ("يستغرق العلاج 10-14 يوما.", "ar", ["10-14"]),
]


@pytest.mark.parametrize(("text", "lang", "expected"), NAMES)
def test_a_score_counts_nothing(text: str, lang: str, expected: list[str]) -> None:
    """The figures of games, odds and formations are names; other figures of the sentence stay."""
    assert values(text, lang) == expected


@pytest.mark.parametrize(("text", "lang", "expected"), COUNTS)
def test_votes_and_ranges_count(text: str, lang: str, expected: list[str]) -> None:
    """Votes are counted, and what is followed by its thing is a range, whatever verb stands before it."""
    assert values(text, lang) == expected


def test_a_language_without_words_of_games_has_no_scores() -> None:
    """Nothing is a score where the pack names no word of games."""
    assert [claim.kind for claim in extract("Das Spiel endete 3-1.", "de")] == ["number", "number"]
