"""Where no date is looked for: what is refused before anything is parsed holds none."""

from __future__ import annotations

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.company import has_company
from factcheck.extract.dates.words import lexicon
from factcheck.extract.fold import View
from factcheck.locales import pack

SENTENCES = [
    (
        "en",
        "It may rain in the month, and the sun sat in a week of 2024 seats: 12 days, that year. In June, of the quarter.",
    ),
    (
        "en",
        "In the\nmonth; by the end of the month, in the year 2019. Beginning of the year, on Sun, may be. March ahead.",
    ),
    (
        "en",
        "The days of the week: the day before yesterday, the year ended 31 March, a year-on-year fall, in May this year.",
    ),
    ("ar", "في الشهر، وخلال الأسبوع الماضي، ومن أشهر إلى أخرى، وفي نهاية الشهر، ورجب رجل في يوم الأحد المقبل."),
    ("ar", "قال مارس إن العام سيكون أفضل، وفي العام 2019، وفي الشهرين الماضيين، وبعد صفر من السنة، خلال السنة."),
    ("de", "Im Monat, in der Woche, am Ende des Jahres, im März und im Jahr 2018; der Mai kam in dieser Woche."),
    ("fr", "Dans le mois, au cours de la semaine, à la fin de l'année, en mars dernier, le jour même de 2019."),
]


@pytest.mark.parametrize(("lang", "text"), SENTENCES)
def test_what_is_refused_holds_no_date(lang: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The dates of a text are the same where every place is looked at."""
    of = pack(lang)
    view = View(text, of)
    found = dates.find(view, pack=of)
    monkeypatch.setattr(dates, "has_company", lambda *_: True)
    assert found
    assert found == dates.find(view, pack=of)


@pytest.mark.parametrize(
    ("text", "word", "lang", "expected"),
    [
        ("so trade may grow", "may", "en", True),
        ("so trade may grow again", "may", "en", False),
        ("in may it rains", "may", "en", True),
        ("it rained, may be", "may", "en", True),
        ("sold in the week of trade", "week", "en", True),
        ("sold in the week by all", "week", "en", True),
        ("sold in the week. all", "week", "en", False),
        ("at the end of the week. all", "week", "en", True),
        ("in the week. all", "week", "en", False),
        ("ارتفع في الشهر. كل", "الشهر", "ar", False),
        ("ارتفع في نهايه الشهر. كل", "الشهر", "ar", True),
        ("ارتفع في الشهر الماضي", "الشهر", "ar", True),
    ],
)
def test_company_is_what_dates_may_want(text: str, word: str, lang: str, expected: bool) -> None:
    """Words of dates beside a unit of time are company; an article and "in" before it are none, nor is a plain word beside "may"."""
    assert has_company(text, text.index(word), lexicon(pack(lang))) is expected
