"""Claims in the form that the interface promises."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.model import Claim, Document, Hedge, Period, Quantity, When


def test_a_count_with_a_lower_bound() -> None:
    """«أكثر من 60,000 إرهابي ومدني» has a low end and no high one."""
    document = Document.of("استسلم أكثر من 60,000 إرهابي ومدني", path="a.txt")
    start = document.text.index("60,000")
    more = Hedge("more_than", Decimal(0), None)
    quantity = Quantity(Decimal(60000), "إرهابي ومدني", "count", exact=True, hedge=more)
    month = Period(date(2019, 2, 23), date(2019, 3, 23))
    claim = Claim(
        document, start, len(document.text), start, start + 6, "count", quantity, period=month, sentence=3, lang="ar"
    )
    assert claim.as_dict() == {
        "document": "a.txt",
        "surface": "60,000 إرهابي ومدني",
        "start": 15,
        "end": 34,
        "line": 1,
        "column": 16,
        "number": {"surface": "60,000", "start": 15, "end": 21},
        "value": "60000",
        "low": "60000",
        "high": None,
        "unit": "إرهابي ومدني",
        "kind": "count",
        "hedge": "more_than",
        "change": None,
        "period": {"start": "2019-02-23", "end": "2019-03-23"},
        "sentence": 3,
        "section": "body",
        "lang": "ar",
        "place": None,
    }


def made(
    quantity: Quantity | None = None, when: When | None = None, *, period: Period | None = None
) -> dict[str, object]:
    text = "5 km"
    kind = "measure" if quantity is not None else "date"
    claim = Claim(Document.of(text), 0, 4, 0, 1, kind, quantity, when, period=period)  # type: ignore[arg-type] # both are kinds
    return claim.as_dict()


def test_only_ranges_and_bounds_have_ends() -> None:
    """A plain figure has none, a range both and no value, an upper bound the high one."""
    plain = made(Quantity(Decimal(5), "kilometer", "measure"))
    assert (plain["value"], plain["low"], plain["high"], plain["hedge"]) == ("5", None, None, None)
    span = made(Quantity(None, "kilometer", "measure", low=Decimal(3), high=Decimal(5)))
    assert (span["value"], span["low"], span["high"]) == (None, "3", "5")
    bound = made(Quantity(Decimal(5), "kilometer", "measure", hedge=Hedge("at_most", None, Decimal(0))))
    assert (bound["value"], bound["low"], bound["high"]) == ("5", None, "5")
    about = made(Quantity(Decimal(5), "kilometer", "measure", hedge=Hedge("about", Decimal("0.1"), Decimal("0.1"))))
    assert (about["value"], about["low"], about["high"], about["hedge"]) == ("5", None, None, "about")


def test_a_large_value_is_written_out() -> None:
    """7.7 million is "7700000", not "7.7E+6"."""
    assert made(Quantity(Decimal("7.7E+6"), "people", "count"))["value"] == "7700000"


def test_a_date_has_values_and_no_quantity() -> None:
    """A day is a date; a month, a period whose end is the first day after; an open period has one side."""
    day = made(when=When(Period(date(2019, 3, 23), date(2019, 3, 23)), 2019, 3, 23))
    assert day["values"] == [{"type": "date", "value": "2019-03-23"}]
    assert (day["value"], day["low"], day["unit"]) == (None, None, "")
    month = made(when=When(Period(date(2018, 9, 1), date(2018, 9, 30)), 2018, 9))
    assert month["values"] == [{"type": "period", "start": "2018-09-01", "end": "2018-10-01"}]
    since = made(when=When(Period(date(2014, 1, 1), None)))
    assert since["values"] == [{"type": "period", "start": "2014-01-01"}]
    until = made(when=When(Period(None, date.max)))
    assert until["values"] == [{"type": "period"}]
    assert made(when=When(None))["values"] == []


def test_an_ambiguous_date_has_all_its_values() -> None:
    """03/04/2019 is 3 April or 4 March, the likelier first."""
    readings = (Period(date(2019, 4, 3), date(2019, 4, 3)), Period(date(2019, 3, 4), date(2019, 3, 4)))
    values = made(when=When(readings[0], readings=readings))["values"]
    assert values == [{"type": "date", "value": "2019-04-03"}, {"type": "date", "value": "2019-03-04"}]


def test_a_period_may_lack_a_side() -> None:
    """What began in 2014 and goes on has no end."""
    since = made(Quantity(Decimal(5)), period=Period(date(2014, 8, 1), None))
    assert since["period"] == {"start": "2014-08-01", "end": None}
    until = made(Quantity(Decimal(5)), period=Period(None, date(2019, 3, 31)))
    assert until["period"] == {"start": None, "end": "2019-03-31"}
    assert made(Quantity(Decimal(5)))["period"] is None


def _written(surface: str, quantity: Quantity) -> Claim:
    return Claim(Document.of(surface), 0, len(surface), 0, len(surface), quantity.kind, quantity)


def test_a_claim_tells_whether_it_is_written_in_digits() -> None:
    """Digits of any script are digits, beside words, too; words alone are none."""
    three = Quantity(Decimal(3), "", "number")
    written = {text: _written(text, three).in_digits for text in ("3", "٣", "3 million", "three", "ثلاثة")}
    assert written == {"3": True, "٣": True, "3 million": True, "three": False, "ثلاثة": False}


def test_a_rate_has_a_unit_above_its_line() -> None:
    """Dollars a month are dollars, and a rate; dollars and people are themselves."""
    wage, sum_, people = (Quantity(Decimal(40), unit, "money") for unit in ("USD / month", "USD", "نازح"))
    told = [(each.whole_unit, each.is_rate) for each in (_written("40", one) for one in (wage, sum_, people))]
    assert told == [("USD", True), ("USD", False), ("نازح", False)]
    assert _written("40", wage).with_unit("USD").quantity == sum_


def test_a_claim_without_its_hedge() -> None:
    """The hedge goes and all else stays; a claim without one is itself."""
    about = Hedge("about", Decimal(0), Decimal(0))
    plain = Quantity(Decimal(40), "USD", "money")
    hedged = Quantity(Decimal(40), "USD", "money", hedge=about)
    assert _written("40", hedged).without_hedge().quantity == plain
    claim = _written("40", plain)
    assert claim.without_hedge() is claim
