"""Figures that end a name are no quantities; the same figures behind other words are."""

from __future__ import annotations

import pytest

import factcheck


def kinds(text: str) -> dict[str, str]:
    """The number of each claim of a text with its kind."""
    claims = factcheck.extract(text, lang="en")
    return {claim.as_dict()["number"]["surface"]: str(claim.as_dict()["kind"]) for claim in claims}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The owner drove a dark blue Mazda 3 to the plant.", "3"),
        ("The phone supports Bluetooth 5.0 connectivity out of the box.", "5.0"),
        ("The tour ends with a concert by Maroon 5, the band said.", "5"),
        ("Visitors may see the Porsche 934 that won the race.", "934"),
        ("The firm is certified to SOC 2 and keeps its records in Dublin.", "2"),
        ("The S&P 500 index rose again on Friday.", "500"),
        ("The Nikkei 225 closed lower in Tokyo.", "225"),
        ("It advises Fortune 500 companies on tax.", "500"),
        ("She explained how Web 3.0 differs from what came before.", "3.0"),
        ("The report follows NI 43-101 rules in full.", "43-101"),
        ("The family went to the Six Flags park again.", "Six"),
        ("He sold a Porsche 934 in May. The 934 dominated its races.", "934"),
        ("The Orbit 2 turns speech into text. Buyers of the Orbit 2 get a case.", "2"),
        ("The shop sells the Orbit 2 empowers nobody. Reviewers praised the Orbit 2 again.", "2"),
    ],
)
def test_names(text: str, figure: str) -> None:
    """A small figure right behind a capitalised word inside a sentence belongs to a name."""
    assert kinds(text)[figure] == "identifier"


@pytest.mark.parametrize(
    ("text", "figure", "kind"),
    [
        ("In Gaza 45 schools were hit by shells.", "45", "count"),
        ("In Germany 52 were hurt in the crash.", "52", "number"),
        ("Around 70 people came to the market.", "70", "count"),
        ("Featuring 8 rooms, the inn opens in May.", "8", "count"),
        ("City Council to Award 100 Small Grants", "100", "count"),
        ("The poll put Smith 52, Jones 48.", "52", "number"),
        ("The donor gave Ukraine 31 trucks.", "31", "count"),
        ("The donor gave Ukraine 3,100 coats.", "3,100", "count"),
        ("City Council Names Two Leaders for Parks", "Two", "count"),
        ("The range of 43-101 rules", "43-101", "count"),
        ("Sales at Meyer 45 30 went up in spring.", "45", "number"),
        ("In Porto Alegre 52 were hurt in the crash.", "52", "number"),
        ("The town of Lund counted 30 to 40 cars.", "30 to 40", "count"),
        ("The firm wrote Jones 45%, others more.", "45", "percent"),
        ("He sold a Porsche 934 in May. The 934 km of road are new.", "934", "measure"),
        ("By 13, she was singing for crowds.", "13", "number"),
    ],
)
def test_counts_behind_names(text: str, figure: str, kind: str) -> None:
    """Before a plural, behind a place, in a headline or a list of pairs a figure counts."""
    assert kinds(text)[figure] == kind


def test_nouns_with_capitals() -> None:
    """German writes every noun with a capital, so that none of them is taken for a name."""
    (claim,) = factcheck.extract("Der Verein zählte voriges Jahr Mitglieder 300 im Westen.", lang="de")[-1:]
    assert claim.as_dict()["kind"] != "identifier"


def test_items_of_a_list() -> None:
    """The numbers of items run into a text are no quantities, with or without a space behind them."""
    found = kinds("Our plan:1. Listen. 2.Give 30 coats. 3.\nRest.")
    assert found == {"1": "identifier", "2": "identifier", "30": "count", "3": "identifier"}
