"""Money beside a number, in English: signs, codes, words and prices."""

from __future__ import annotations

import pytest

from factcheck import extract
from tests.extract.unit_texts import after, before


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("it cost $40", "USD"),
        ("it cost US$40", "USD"),
        ("it cost U.S.$40", "USD"),
        ("it cost A$40", "AUD"),
        ("it cost C$ 40", "CAD"),
        ("A $40 note", "USD"),
        ("it cost € 40", "EUR"),
        ("it cost £40", "GBP"),
        ("it cost USD 40", "USD"),
        ("it cost usd 40", "USD"),
        ("it cost EUR40", "EUR"),
        ("it cost USD $40", "USD"),
        ("it cost Rs. 40", "INR"),
        ("it cost Rs 40", "INR"),
        ("it cost RMB 40", "CNY"),
        ("it cost SEKm 40", "SEK"),
        ("TOP 40 hits", ""),
        ("the fund holds 40", ""),
        ("40", ""),
        ("see page. 40", ""),
        ("rose %40", "percent"),
        ("rose 10% 40", ""),
    ],
)
def test_before(text: str, unit: str) -> None:
    """The money or percent sign before the last number of a text."""
    assert before(text, "en").unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("40 dollars", "USD"),
        ("40 US dollars", "USD"),
        ("40 U.S. dollars", "USD"),
        ("40 Canadian dollars", "CAD"),
        ("40 Egyptian pounds", "EGP"),
        ("40 pounds sterling", "GBP"),
        ("40 USD", "USD"),
        ("40 MUSD", "USD"),
        ("40 €", "EUR"),
        ("40 yen", "JPY"),
        ("400 won", "KRW"),
        ("40 TOP", ""),
        ("40 Romanian lei", "RON"),
        ("40 Rupees", "INR"),
        ("40 pence a share", "penny"),
        ("40p a litre", "penny / liter"),
        ("40 dollars per barrel", "USD / oil_barrel"),
        ("40 bitcoins", "BTC"),
        ("40 ALL", ""),
    ],
)
def test_money_after(text: str, unit: str) -> None:
    """Money is named after its number by words, codes and signs; a price by measure is another unit."""
    assert after(text, "en").unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("it costs $50 a barrel", "USD / oil_barrel"),
        ("it costs €2m per year", "EUR / year"),
        ("it costs £3/MWh now", "GBP / megawatt_hour"),
        ("it costs $4.5 billion a year", "USD / year"),
        ("it costs $1.40 a share", ""),
        ("it costs $3 a year earlier", ""),
        ("it costs 50 a barrel", ""),
        ("it costs $50x a barrel", ""),
        ("it costs $5 whereas 50 a barrel", ""),
    ],
)
def test_prices(text: str, unit: str) -> None:
    """A sum whose sign stands before it has its whole unit where something stands below the line."""
    at = next((word for word in ("billion", "2m", "whereas 50") if word in text), None)
    match = after(text, "en", at=at)
    assert match.unit == unit
    assert match.kind == ("money" if unit else "")


def test_prices_keep_open_currencies_open() -> None:
    """A dollar a barrel is as open as a dollar."""
    assert after("it costs $50 a barrel", "en").senses[:2] == ("USD / oil_barrel", "AUD / oil_barrel")
    assert after("it costs US$50 a barrel", "en").senses == ()


def test_a_code_before_a_percentage_is_a_name() -> None:
    """A party may be called as an old currency is; a percentage is no money."""
    assert [f"{each.value} {each.unit}" for each in extract("SDP 26.3%, DKK 5", lang="en")] == ["26.3 percent", "5 DKK"]
    assert [f"{each.value} {each.unit}" for each in extract("حزب SDP 26.3%", lang="ar")] == ["26.3 percent"]
