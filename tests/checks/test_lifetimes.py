"""Ages at death against the days of birth and death."""

import pytest

import factcheck


def _told(text: str, lang: str) -> tuple[list[str], list[str]]:
    report = factcheck.check(text, lang=lang, select=["TIM03"])
    return [each.check for each in report.findings], [each.check for each in report.verified]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The singer, born on 12 May 1948, died on 3 June 2019 at the age of 71.", "en"),
        ("She was born in 1948. She died in Vienna on 3 June 2019, aged 70.", "en"),
        ("She was born in 1948. She died in Vienna on 3 June 2019, aged 71.", "en"),
        ("Born in May 1948, he died in May 2019 aged 70.", "en"),
        ("She was 59 when she died on 1 February 2010; she was born on 3 March 1950, aged 59 at her death.", "en"),
        ("توفي المطرب المولود في 12 أيار 1948 يوم 3 حزيران 2019 عن 71 عاما.", "ar"),
    ],
)
def test_an_age_that_fits_raises_nothing(text: str, lang: str) -> None:
    """In the year of the birthday it may be one less, where the day of one of them is not told."""
    assert _told(text, lang)[0] == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The singer, born on 12 May 1948, died on 3 June 2019 at the age of 70.", "en"),
        ("The singer, born on 12 June 1948, died on 3 June 2019 at the age of 71.", "en"),
        ("Born in 1948, he died in 2019 aged 72.", "en"),
        ("توفي المطرب المولود في 12 أيار 1948 يوم 3 حزيران 2019 عن 70 عاما.", "ar"),
        ("ولدت في آذار 1950 وتوفيت في شباط 2010 عن 60 عاما.", "ar"),
    ],
)
def test_an_age_that_cannot_be_is_found(text: str, lang: str) -> None:
    """A birthday that had come, or had not, decides where both days, or months, are told."""
    assert _told(text, lang)[0] == ["TIM03"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Born on 3 March 1950, she was aged 27 when her father died on 1 February 2010.", "en"),
        ("Born on 3 March 1950, she won in 1971. Her son died on 1 February 2010. He was aged 30.", "en"),
        ("Born on 3 March 1950, she moved on 1 February 2010 aged 27.", "en"),
        ("Born on 3 March 1050, he died on 1 February 2010 aged 59.", "en"),
        ("ولدت في 3 آذار 1950 وكان عمر ابنها 30 عاما حين توفي زوجها في بيته في القرية بعد مرض في 1 شباط 2010.", "ar"),
    ],
)
def test_an_age_of_another_or_of_no_death_is_left_alone(text: str, lang: str) -> None:
    """The words must tie the age to the person who was born and died."""
    assert _told(text, lang) == ([], [])
