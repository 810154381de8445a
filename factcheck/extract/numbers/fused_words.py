"""Number words that a language writes as one: twentyfive, fünfundzwanzig, centoventuno, femhundra.

A pack says how in the section `fused` of its numbers: `joint` lists what stands between the two words ("und"),
`unit_first` puts the unit before the ten, `elided` drops the vowel of a ten before a unit that begins with one,
`units` gives forms that stand only in fused words ("ein"), `hundreds` fuses hundreds with all that is below
them, `rest` listing what joins them. Only what is below a thousand is made; beyond, words stand apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from factcheck.extract.fold import fold_word

Fused = tuple[str, str, Decimal]  # the word, its trait and its value
Numbers = list[tuple[Decimal, str]]
VOWELS = frozenset("aeiou")


def fused(data: Mapping[str, Any]) -> Iterator[Fused]:
    """The fused words of a pack's numbers; none where it fuses none."""
    how = data.get("fused", {})
    if not how:
        return
    tens, units = _numbers(data.get("ten", {})), _units(data, how)
    below = [(ten + unit, word) for ten, first in tens for unit, last in units for word in _joined(first, last, how)]
    for value, word in below:
        yield word, "teen", value
    ordinals = [each for each in _numbers(data.get("ordinal", {})) if each[0] < 10]
    for ten, first in tens:
        for value, last in ordinals:
            yield fold_word(first + last), "ordinal", ten + value
    if "hundreds" in how:
        below += [*tens, *_numbers(data.get("teen", {})), *units]
        yield from _hundreds(_numbers(data.get("hundred", {})), units, below, how.get("rest", [""]))


def _numbers(table: Mapping[str, Any]) -> Numbers:
    return [(Decimal(value), word) for value, words in table.items() for word in words if " " not in word]


def _units(data: Mapping[str, Any], how: Mapping[str, Any]) -> Numbers:
    """The units from one to nine, with the forms that stand only in fused words."""
    known = [each for each in _numbers(data.get("unit", {})) if 0 < each[0] < 10]
    return list(dict.fromkeys([*known, *_numbers(how.get("units", {}))]))


def _joined(ten: str, unit: str, how: Mapping[str, Any]) -> Iterator[str]:
    """A ten and a unit as one word, in the order and with the joint of the language."""
    for joint in how.get("joint", [""]):
        if "unit_first" in how:
            yield fold_word(unit + joint + ten)
        elif "elided" in how and ten[-1] in VOWELS and unit[0] in VOWELS:
            yield fold_word(ten[:-1] + joint + unit)
        else:
            yield fold_word(ten + joint + unit)


def _hundreds(hundreds: Numbers, units: Numbers, below: Numbers, joints: list[str]) -> Iterator[Fused]:
    """The hundreds fused with their units, and with what is below a hundred."""
    for hundred, word in hundreds:
        heads = [(hundred * unit, first + word) for unit, first in units]
        for value, head in heads:
            yield fold_word(head), "hundreds", value
        for value, head in [(hundred, word), *heads]:
            for rest, last in below:
                for joint in joints:
                    yield fold_word(head + joint + last), "teen", value + rest
