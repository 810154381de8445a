"""Questions to a ledger: which release is meant, and what was told of a thing over time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from factcheck.ledger import Ledger, open_ledger
from factcheck.model import Document, Release
from factcheck.rulebook import catch, loads
from tests.ledger.releases import RULES, release

BOOK = loads(RULES)
APRIL = release("Report for April 2021: 892 patients since 2019.", "2021-05-04", path="2021-05-04-clinic.en.md")
MAY = release("Report for May 2021: 939 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")
LATER = release("Report for May 2021: 954 patients since 2019.", "2021-06-03", path="2021-06-03-clinic.en.md")
MAYO = release("تقرير أيار 2021: 939 مريضا منذ 2019.", "2021-06-03", lang="ar", path="2021-06-03-clinic.ar.md")
ZOO = release("The zoo had 700 visitors and 12 patients.", "2021-05-20", path="2021-05-20-zoo.en.md")


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    """Two series, one release revised, one version in Arabic, with the figures of metrics."""
    with open_ledger(place, writing=True) as filled:
        every = [MAY, APRIL, MAYO, ZOO, LATER]
        list(filled.add(every, rules="v1", metrics=lambda each: catch(BOOK, each).claims))
    with open_ledger(place) as opened:
        yield opened


def numbers(ledger: Ledger, name: str) -> list[int]:
    """The numbers of the entries that a name means."""
    return [each.id for each in ledger.find(name)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2", [2]),
        ("2021-05-04-clinic.en.md", [2]),
        ("2021-06-03-clinic.en.md", [1, 5]),
        ("2021-06-03", [1, 3, 5]),
        (APRIL.document.sha256[:8], [2]),
        (APRIL.document.sha256, [2]),
        (APRIL.document.sha256[:5], []),
        ("99", []),
        ("20210504", [2]),
        ("nothing", []),
        ("%", []),
    ],
)
def test_a_release_is_found_by_what_people_know_of_it(ledger: Ledger, name: str, expected: list[int]) -> None:
    """Its number, its path or file name, its day, the beginning of its hash; replaced ones too."""
    assert numbers(ledger, name) == expected


def told(found: Iterator[tuple[Release, object]]) -> list[tuple[str, str]]:
    """The days and values of figures."""
    return [(str(release.date), str(claim.value)) for release, claim in found]  # type: ignore[attr-defined]


def test_what_was_told_of_a_counted_thing(ledger: Ledger) -> None:
    """In order of days, in every language unless one is named, in every series unless one is; not what was replaced."""
    assert told(ledger.counted("patients")) == [("2021-05-04", "892"), ("2021-05-20", "12"), ("2021-06-03", "954")]
    assert told(ledger.counted("patients", series="clinic")) == [("2021-05-04", "892"), ("2021-06-03", "954")]
    assert told(ledger.counted("مرضى أو مريضا", lang="ar")) == [("2021-06-03", "939")]
    assert told(ledger.counted("patients", lang="ar")) == []
    assert told(ledger.counted("lighthouses")) == []


def test_what_was_told_in_a_unit(place: str) -> None:
    """By the name of the unit, whatever is measured; a counted thing of that name is none."""
    from factcheck.extract import understand

    texts = {
        "2021-05-04": "The reserve covers 640 km².",
        "2021-06-03": "It covers 650 square kilometres, and 12% is wet.",
    }
    releases = [understand(Document.of(text, lang="en"), date=None) for text in texts.values()]
    with open_ledger(place, writing=True) as ledger:
        list(ledger.add(releases))
        assert [str(claim.value) for _, claim in ledger.in_unit("kilometer ** 2")] == ["640", "650"]
        assert [str(claim.value) for _, claim in ledger.in_unit("percent")] == ["12"]
        assert list(ledger.in_unit("parsec")) == []


def test_the_figures_of_a_metric(ledger: Ledger) -> None:
    """As the rules caught them when the releases were added; the replaced one does not count."""
    assert ledger.metrics() == ["total"]
    assert told(ledger.caught("total")) == [("2021-05-04", "892"), ("2021-06-03", "939"), ("2021-06-03", "954")]
    assert told(ledger.caught("total", series="zoo")) == []
    assert told(ledger.caught("nothing")) == []


def test_other_rules_are_noted_beside_the_first(place: str) -> None:
    """The same release with changed rules is not added again, but what they caught is; the last rules speak."""
    with open_ledger(place, writing=True) as ledger:
        two = release("The clinic met 40 patients since 2019 and 52 patients since 2018.", "2021-05-04", path="a.md")
        for version, place_of in (("v1", 0), ("v2", 1), ("v1", 1)):
            claims = [each for each in two.claims if each.unit == "patients"]
            list(ledger.add([two], rules=version, metrics=lambda _, claims=claims, at=place_of: {"total": claims[at]}))  # type: ignore[misc]
        assert len(ledger.entries()) == 1
        assert told(ledger.caught("total")) == [("2021-05-04", "52")]


def test_all_releases_in_order_of_their_days(ledger: Ledger) -> None:
    """As an audit reads them: what is current, the oldest first, of one series where it is named."""
    assert [each.document.path for each in ledger.releases()] == [
        "2021-05-04-clinic.en.md",
        "2021-05-20-zoo.en.md",
        "2021-06-03-clinic.ar.md",
        "2021-06-03-clinic.en.md",
    ]
    assert [each.document.path for each in ledger.releases(series="zoo")] == ["2021-05-20-zoo.en.md"]


def test_the_ledger_knows_its_name(ledger: Ledger, place: str) -> None:
    """A path as it was given, a URL as it is written by rule."""
    assert ledger.name == place.replace("host=/tmp/", "host=%2Ftmp%2F")
