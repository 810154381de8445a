"""A figure has more digits than the rule files allow.

What it compares
----------------
The significant digits and the decimals with which a figure is written with the `max_digits` and `max_decimals` that
your rule files give for its metric.

Why it matters
--------------
"About 41,327 people" claims to know to the head what it calls an estimate. House styles therefore say how finely a kind
of figure is written, and nothing but a count of digits can keep to that.

When it stays silent
--------------------
Where the metric gives neither, where the release does not state the figure, and for ranges and figures in words. Zeros at
the end of a whole number are no significant digits.

How to fix
----------
Round the figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.demands import Demanded, demanded
from factcheck.extract import fold
from factcheck.model import Call, Claim, Constant, Interval, Quantity, Relation, Term

_NUMERAL = re.compile(r"\d[\d.,٫٬ \u00a0\u202f'’]*")
_LAST_GROUP = re.compile(r"[.,٫](\d+)$")
GROUP = 3  # digits after a comma or point that may as well group thousands


def find(case: Case) -> Iterator[Relation]:
    """The digits of every figure whose metric limits them."""
    for each in demanded(case):
        demands = each.metric.demands
        if demands.max_digits is None and demands.max_decimals is None:
            continue
        counted = _digits(each.claim)
        if counted is None:
            continue
        for number, most, topic in (
            (counted[0], demands.max_digits, "too-many-digits"),
            (counted[1], demands.max_decimals, "too-many-decimals"),
        ):
            if most is not None:
                yield _relation(each, number, most, topic)


def _relation(each: Demanded, number: int, most: int, topic: str) -> Relation:
    found = Interval.point(number)
    limit = Quantity(Decimal(most), kind="count", exact=True)
    return Relation(
        Call("", lambda *_: found, (Term(each.claim),)),
        Constant(limit, label=str(most), source=str(each.metric.place)),
        "<=",
        topic=topic,
        unless=each.unless,
        rule=each.metric.id,
        severity=each.metric.severity,
    )


def _digits(claim: Claim) -> tuple[int, int] | None:
    """The significant digits and the decimals of a figure as written, None where it is not written in digits."""
    quantity = claim.quantity
    found = _NUMERAL.search(fold(claim.number_surface))
    if quantity is None or quantity.value is None or found is None:
        return None
    decimals = _decimals(found.group().rstrip(" .,"), quantity)
    digits = "".join(each for each in found.group() if each.isdecimal()).lstrip("0")
    return len(digits if decimals else digits.rstrip("0")), decimals


def _decimals(numeral: str, quantity: Quantity) -> int:
    """The digits after the decimal separator; three of them may be a group of thousands, unless the figure is below one."""
    found = _LAST_GROUP.search(numeral)
    if found is None:
        return 0
    number = len(found[1])
    return 0 if number == GROUP and quantity.step >= 1 else number


RULES = """
metrics:
  estimates:
    every: yes
    max_digits: 3
    find:
      any: {hedge: [about, nearly]}
  shares:
    every: yes
    max_decimals: 1
    find:
      any: {dimension: percent}
"""

CHECK = Check(
    "RUL08",
    "too-many-digits",
    find,
    examples=(
        Consistent("About 41,300 people live there, and 41,327 were asked.", "en", rules=RULES),
        Consistent("The share rose to 4.5 percent.", "en", rules=RULES),
        Consistent("يعيش هناك نحو 41,300 شخص.", "ar", rules=RULES),
        Inconsistent("About 41,327 people live there.", "en", at="41,327 people", says="3", rules=RULES),
        Inconsistent("The share rose to 4.537 percent.", "en", at="4.537 percent", says="1", rules=RULES),
        Inconsistent("يعيش هناك نحو 41,327 شخصا.", "ar", at="41,327 شخصا", says="3", rules=RULES),
    ),
    severity="warning",
    verifies=False,
)
