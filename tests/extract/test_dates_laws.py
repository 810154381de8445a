"""Laws of dates: what is written is read, weekdays agree with the calendar, and no text breaks the reading."""

from __future__ import annotations

from datetime import date as Date

from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks.contract import Case
from factcheck.checks.weekday_date_mismatch import find as mismatches
from factcheck.extract import understand
from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.words import lexicon
from factcheck.extract.fold import View
from factcheck.judge import judge
from factcheck.locales import pack
from factcheck.model import Document, Period

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "ar": [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
}
FORMS = {
    "en": ("on {d} {m} {y}", "on {m} {d}, {y}", "on the {d}th of {m} {y}", "on {y}-{n:02}-{d:02}"),
    "ar": ("في {d} {m} {y}", "يوم {d} {m}، {y}", "في {d} من {m} عام {y}", "بتاريخ {y}-{n:02}-{d:02}"),
}
WORDS = {lang: sorted(lexicon(pack(lang)).words) for lang in ("en", "ar")}
PIECES = st.sampled_from(
    ["3", "31", "2019", "1990", "12/5", "1/2/2019", "99", "3.5", ",", "-", "/", ".", "(", "'", "\n", "$"]
)
LANGS = st.sampled_from(["en", "ar"])
DAYS = st.dates(Date(1900, 1, 1), Date(2099, 12, 31))


@given(LANGS, DAYS, st.integers(0, 3))
def test_a_written_date_is_read_as_that_day(lang: str, day: Date, form: int) -> None:
    """Whatever the form, the day comes back."""
    text = FORMS[lang][form].format(d=day.day, m=MONTHS[lang][day.month - 1], n=day.month, y=day.year)
    of = pack(lang)
    (mention,) = dates.find(View(text, of), pack=of)
    assert mention.when.period == Period(day, day)


@given(LANGS, DAYS, st.integers(0, 6))
def test_weekdays_are_judged_by_the_calendar(lang: str, day: Date, weekday: int) -> None:
    """A weekday beside a date is consistent exactly where the calendar has it."""
    text = f"{dates.weekday_name(weekday, lang)} {day.day} {MONTHS[lang][day.month - 1]} {day.year}."
    release = understand(Document.of(text, lang=lang))
    (relation,) = mismatches(Case(release, pack(lang)))
    expected = "consistent" if day.weekday() == weekday else "inconsistent"
    assert expected == judge(relation).outcome


@given(LANGS, st.data(), st.one_of(st.none(), DAYS, st.sampled_from([Date.min, Date.max])))
def test_no_text_of_words_of_dates_breaks_the_reading(lang: str, data: st.DataObject, today: Date | None) -> None:
    """Mentions come in order, without overlap, inside the text, whatever words of dates follow each other."""
    word = st.one_of(st.sampled_from(WORDS[lang]), PIECES)
    text = " ".join(data.draw(st.lists(word, max_size=12)))
    of = pack(lang)
    end = 0
    for mention in dates.find(View(text, of), pack=of, release_date=today):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        for period in mention.when.readings:
            assert period.start is None or period.end is None or period.start <= period.end
