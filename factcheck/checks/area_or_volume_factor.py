"""An area or volume converted with the factor for lengths.

What it compares
----------------
An area or volume and its conversion, tied as conversion-mismatch has it, where the computed figure is the
one that the factor for lengths gives: 720,000 square kilometres as 447,000 square miles, which is what
720,000 kilometres are in miles.

Why it matters
--------------
The figure is wrong by more than half for miles, by ten times for feet, and looks like any other. It is the
commonest slip in conversions of areas.

When it stays silent
--------------------
Where the conversion holds, and where another slip explains the miss better or none does: conversion-mismatch
reports that. Each conversion is reported by one of the two.

How to fix
----------
Convert with the square (or cube) of the factor, as the finding does.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.units.slips import POWERS, explained
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """The conversions that only the factor of a lower power explains."""
    return explained(case, POWERS)


CHECK = Check(
    "UNI04",
    "area-or-volume-factor",
    find,
    examples=(
        Consistent("The park covers 720,000 square kilometres (278,000 square miles).", "en"),
        Consistent("The hall has 3,000 m² (3,588 square yards) of floor.", "en"),
        Consistent("The trail is 720 kilometres (447 miles) long.", "en"),
        Consistent("تبلغ مساحة البادية 720,000 كيلومتر مربع (278,000 ميل مربع).", "ar"),
        Inconsistent(
            "The park covers 720,000 square kilometres (447,000 square miles).",
            "en",
            at="447,000 square miles",
            says="278,000",
            slip="linear-factor",
            suggests="278,000",
        ),
        Inconsistent(
            "The hall has 3,000 m² (3,300 square yards) of floor.", "en", at="3,300 square yards", says="3,600"
        ),
        Inconsistent(
            "The dredgers removed 1,900 million m³ (2.1 billion cubic yards) of mud.",
            "en",
            at="2.1 billion cubic yards",
            says="2.5",
            slip="linear-factor",
        ),
        Inconsistent(
            "تبلغ مساحة البادية 720,000 كيلومتر مربع (447,000 ميل مربع).",
            "ar",
            at="447,000 ميل مربع",
            says="278,000",
            slip="linear-factor",
            suggests="278,000",
        ),
    ),
)
