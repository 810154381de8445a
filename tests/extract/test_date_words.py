"""The words of dates as packs give them."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

import pytest

from factcheck.extract.dates import finding as dates
from factcheck.extract.dates.words import lexicon
from factcheck.extract.fold import View, fold_word
from factcheck.locales import Pack, languages, pack
from factcheck.model import Period


@pytest.mark.parametrize("lang", languages())
def test_every_language_names_all_months_and_weekdays(lang: str) -> None:
    """Twelve months and seven weekdays have a name in each language, from its pack or out of CLDR."""
    known = lexicon(pack(lang))
    assert {number for names in known.months.values() for number in names.values()} == set(range(1, 13))
    entries = [*known.words.values(), *(tags for rest in known.phrases.values() for _, tags in rest)]
    assert {tags["weekday"] for tags in entries if "weekday" in tags} == {str(number) for number in range(7)}


@pytest.mark.parametrize("lang", languages())
def test_weak_words_are_words_of_dates(lang: str) -> None:
    """A word that needs company is a month or a weekday."""
    known = lexicon(pack(lang))
    for word in known.weak | known.ordinary:
        assert {"month", "weekday"} & set(known.words.get(word, {})), word


def test_names_of_one_month_know_their_calendars() -> None:
    """آذار and مارس are the third month in two conventions; رمضان is the ninth of another calendar."""
    months = lexicon(pack("ar")).months
    assert months[fold_word("آذار")] == {"levantine": 3}
    assert months[fold_word("مارس")] == {"gregorian": 3, "maghreb": 3}
    assert months[fold_word("رمضان")] == {"hijri": 9}


def test_letters_written_onto_a_word_do_not_hide_it() -> None:
    """ونهاية is a conjunction and "end"; a word of no date stays unknown."""
    known = lexicon(pack("ar"))
    assert known.knows(fold_word("ونهاية"))
    assert not known.knows(fold_word("كتاب"))
    assert known.find(fold_word("نهاية")) is not None


@pytest.mark.parametrize(
    ("lang", "words", "text"),
    [
        ("de", {"article": ["der", "dem"], "on": ["am"]}, "am Freitag, dem 22. März 2019, um elf"),
        ("es", {"of": ["de"]}, "el viernes 22 de marzo de 2019 se abre"),
        ("pt", {"of": ["de"]}, "na sexta-feira, 22 de março de 2019"),
        ("fr", {}, "le vendredi 22 mars 2019"),
        ("it", {}, "venerdì 22 marzo 2019"),
        ("nl", {}, "vrijdag 22 maart 2019"),
        ("tr", {}, "22 Mart 2019 Cuma günü"),
        ("fa", {}, "جمعه ۲۲ مارس ۲۰۱۹"),
        ("el", {}, "Παρασκευή 22 Μαρτίου 2019"),
        ("uk", {}, "п'ятниця, 22 березня 2019"),
        ("hi", {}, "शुक्रवार, 22 मार्च 2019"),
    ],
)
def test_a_language_comes_as_data(lang: str, words: dict[str, Any], text: str) -> None:
    """With CLDR's names and at most a few words of its own, a language's dates are read and their weekdays kept."""
    of = Pack(lang, {"dates": {"words": words}})
    (mention,) = dates.find(View(text, of), pack=of)
    assert mention.when.period == Period(Date(2019, 3, 22), Date(2019, 3, 22))
    assert mention.when.weekday == 4
