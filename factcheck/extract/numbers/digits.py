"""Figures in digits: where they stand and what they may be worth.

Which of `.` and `,` marks decimals is settled for a document as a whole: figures that can be read in
one way only (7.7; 1,234,567) tell how to read the others (42,471). What nothing settles keeps both readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache

from factcheck.extract.fold import View, fold_word
from factcheck.extract.numbers.numeral import ONE, Numeral, Taken
from factcheck.locales import Pack

EXACT = Context(prec=200)
LONGEST = 100  # no figure that somebody writes is longer; what is longer is a serial number
CLOSED = ".,)]%\"'»"  # behind these a full stop ends a sentence: "(about 10%).2025 Outlook"
PARTED, THOUSANDS, OFTEN = " , 0", 3, 4  # so often before three digits and never before others, a sign groups
_NO_DIGIT = re.compile(r"[^0-9]")
_PHONE_GOES_ON = re.compile(r" [0-9]")
PHONE_PARTS = 4  # groups of digits behind a plus from which on they are a telephone number


@dataclass(frozen=True, slots=True)
class _Habits:
    """What a language says about separators in figures."""

    pattern: re.Pattern[str]
    decimal: str
    unsettled: frozenset[str]
    reversed_decimal: frozenset[str]
    mixed: bool


@cache
def _habits(pack: Pack) -> _Habits:
    data = pack.data("numbers")
    separators = data.get("separators", {})
    letters = "".join(map(fold_word, data.get("reversed_decimal", [])))
    # One digit in front of both branches lets the engine skip everything else four times as fast.
    pattern = (
        r"[0-9](?:[0-9]{0,2}(?:(?: [0-9]{3})+(?:[.,][0-9]{1,20})?(?![0-9])(?![.,][0-9])|(?:'[0-9]{3})+(?![0-9']))"
        rf"|[0-9]*(?:[.,٫٬،{letters}][0-9]+)*)"
    )
    unsettled = frozenset(separators.get("unsettled", [".", ","]))
    return _Habits(
        re.compile(pattern), separators.get("decimal", "."), unsettled, frozenset(letters), "mixed" in separators
    )


class _Evidence:
    """How often a document uses each sign in a way that can be read only once."""

    __slots__ = ("decimal", "doubtful", "group", "pending", "spaced")

    def __init__(self) -> None:
        self.decimal: dict[str, int] = {}
        self.group: dict[str, int] = {}
        self.doubtful: dict[str, int] = {}  # how often each sign stands before three digits
        self.pending: list[Numeral] = []  # figures with one sign before three digits
        self.spaced: list[Numeral] = []  # two runs of digits with a mere space between them: one figure or two

    def role(self, sign: str) -> str:
        """The role of a sign in this document: decimal, group, or "" where the document does not tell."""
        other = "," if sign == "." else "."
        decimal = self._decimals(sign) + self.group.get(other, 0)
        group = self.group.get(sign, 0) + self._decimals(other)
        if bool(decimal) == bool(group):
            return ""
        return "decimal" if decimal else "group"

    def _decimals(self, sign: str) -> int:
        """How often a sign marks decimals; 0 where it stands before three digits more often, and so was a slip."""
        often = self.decimal.get(sign, 0)
        return often if often >= self.doubtful.get(sign, 0) else 0


def find(view: View, taken: Taken = ()) -> list[Numeral]:
    """All figures in digits of a view, in order of place; of those in `taken`, only what tells of the signs of the others."""
    habits, evidence = _habits(view.pack), _Evidence()
    text = view.text
    figures: list[Numeral] = []
    parted = PARTED in text
    at, size = 0, 0 if parted else len(taken)
    for found in habits.pattern.finditer(text):
        start, end = found.span()
        while at < size and taken[at][1] <= start:
            at += 1
        surface = text[start:end]
        if not surface.isdigit():
            figures.extend(_separated(view, start, surface, habits, evidence))
        elif at < size and taken[at][0] < end:
            continue
        elif end - start > LONGEST or (start and text[start - 1] in ".٫"):
            figures.append(_plain(text, start, end, surface))
        else:
            figures.append(Numeral(start, end, Decimal(surface)))
    for figure in evidence.pending:
        _settle(figure, text[figure.start : figure.end], habits, evidence)
    if parted:
        figures = _together(figures, text)
    if evidence.spaced and (evidence.pending or evidence.group):
        return _apart(figures, evidence.spaced, text)
    return figures


def _together(figures: list[Numeral], text: str) -> list[Numeral]:
    """The figures with those joined whose comma stands between spaces: "80 , 000"; only a zero behind it shows that."""
    out: list[Numeral] = []
    for figure in figures:
        last = out[-1] if out else None
        parted = last is not None and text.startswith(PARTED, last.end) and figure.start == last.end + len(PARTED) - 1
        plain = last is not None and text[last.start : last.end].isdigit() and last.end - last.start <= THOUSANDS
        if last is None or not (parted and plain) or figure.end - figure.start != THOUSANDS:
            out.append(figure)
            continue
        out[-1] = Numeral(
            last.start, figure.end, Decimal(text[last.start : last.end] + text[figure.start : figure.end])
        )
    return out


def _apart(figures: list[Numeral], spaced: list[Numeral], text: str) -> list[Numeral]:
    """The figures with those taken apart that only a space joins: the document groups by a sign."""
    doubtful = {id(each) for each in spaced}
    out: list[Numeral] = []
    for figure in figures:
        if id(figure) in doubtful:
            out.extend(_list(figure.start, text[figure.start : figure.end].split(" ")))
        else:
            out.append(figure)
    return out


def is_grouped(surface: str) -> bool:
    """Whether a figure is written with a sign between its thousands."""
    return "," in surface or "٬" in surface or ("." in surface and _groups(surface.split(".")))


def _plain(text: str, start: int, end: int, surface: str) -> Numeral:
    """A figure without separators inside, perhaps one in front (.94)."""
    if end - start > LONGEST:
        return Numeral(start, end, None)
    led = start > 0 and text[start - 1] in ".٫"
    if led and (start == 1 or not (text[start - 2].isalnum() or text[start - 2] in CLOSED)):
        return Numeral(start - 1, end, Decimal("0." + surface), Decimal((0, (1,), -len(surface))))
    return Numeral(start, end, Decimal(surface))


def _separated(view: View, start: int, surface: str, habits: _Habits, evidence: _Evidence) -> Iterable[Numeral]:
    end = start + len(surface)
    signs = [char for char in surface if not char.isdigit()]
    parts = _NO_DIGIT.split(surface)
    if len(surface) > LONGEST:
        return (
            _list(start, parts)
            if len(max(parts, key=len)) <= LONGEST and "." not in signs
            else [Numeral(start, end, None)]
        )
    if signs[0] in " '":
        return _spaced(view, start, surface, parts, evidence)
    if signs[0] in habits.reversed_decimal:
        return [_decimal(start, end, parts[1], parts[0])] if len(parts) == 2 else [Numeral(start, end, None)]
    if len(signs) == 1:
        return [_single(start, end, parts, signs[0], evidence)]
    if len(set(signs)) == 1:
        return _repeated(start, end, parts, signs[0], evidence)
    return [_mixed(start, end, parts, signs, evidence)]


def _single(start: int, end: int, parts: list[str], sign: str, evidence: _Evidence) -> Numeral:
    """A figure with one separator: 7.7, 42,471."""
    whole, tail = parts
    if sign == "٬":
        return _grouped(start, end, parts)
    if sign == "٫":
        return _decimal(start, end, whole, tail)
    mark = "." if sign == "." else ","
    if len(tail) == 3 and len(whole) <= 3 and not whole.startswith("0"):
        figure = _decimal(start, end, whole, tail)
        evidence.pending.append(figure)
        evidence.doubtful[mark] = evidence.doubtful.get(mark, 0) + 1
        return figure
    if len(tail) != 3 or whole == "0":
        evidence.decimal[mark] = evidence.decimal.get(mark, 0) + 1
    return _decimal(start, end, whole, tail)


def _repeated(start: int, end: int, parts: list[str], sign: str, evidence: _Evidence) -> list[Numeral]:
    """A figure with one separator several times: 1,234,567; 12,34,567; a list; a version."""
    mark = {".": ".", "،": ",", ",": ","}.get(sign, "")
    if _groups(parts):
        if mark:
            evidence.group[mark] = evidence.group.get(mark, 0) + 1
        return [_grouped(start, end, parts)]
    if sign == ".":
        return [Numeral(start, end, None)]
    if (all(len(part) == 3 for part in parts[1:-1]) or _is_slipped(parts)) and len(parts[0]) <= 3:
        return [_odd(start, end, parts)]
    return _list(start, parts)


def _is_slipped(parts: list[str]) -> bool:
    """Whether groups are of a figure whose comma slipped, and no list: one begins with 0 or is too long (1,9754,40)."""
    groups = parts[1:]
    grouped = any(len(part) == 3 for part in groups)
    years = () if grouped else ("19", "20")
    odd = any(part.startswith("0") or (len(part) == 4 and not part.startswith(years)) for part in groups)
    return odd and all(2 <= len(part) <= 4 for part in groups)


def _mixed(start: int, end: int, parts: list[str], signs: list[str], evidence: _Evidence) -> Numeral:
    """A figure with two kinds of separators, the last one its decimal sign: 1,234.5; 1.234,5."""
    if len(set(signs[:-1])) != 1 or signs[-1] in signs[:-1]:
        return _odd(start, end, parts) if set(signs) == {".", ","} and _groups(parts) else Numeral(start, end, None)
    if not _groups(parts[:-1]):
        return _odd(start, end, parts)
    group, decimal = (("," if sign in ",،" else sign) for sign in (signs[0], signs[-1]))
    if len(parts[-1]) == 3 and group != decimal and "٫" not in signs and len(parts) == 3:
        return _odd(start, end, parts)
    if group != decimal:
        evidence.group[group] = evidence.group.get(group, 0) + 1
        evidence.decimal[decimal] = evidence.decimal.get(decimal, 0) + 1
    return _decimal(start, end, "".join(parts[:-1]), parts[-1])


def _spaced(view: View, start: int, surface: str, parts: list[str], evidence: _Evidence) -> list[Numeral]:
    """A figure grouped by spaces or apostrophes: 1 234 567; a mere space between two groups is doubtful."""
    end = start + len(surface)
    if start and (view.text[start - 1].isalnum() or view.text[start - 1] in ".,-/:"):
        return _list(start, _NO_DIGIT.split(surface))
    if surface[-len(parts[-1]) - 1] in ".,":
        return [_decimal(start, end, "".join(parts[:-1]), parts[-1])]
    plus = start > 0 and view.text[start - 1] == "+"
    if plus and _PHONE_GOES_ON.match(view.text, end):
        return _list(start, _NO_DIGIT.split(surface))  # +49 152 02152400
    figure = _grouped(start, end, parts)
    if plus and len(parts) >= PHONE_PARTS:
        figure.value = None  # +61 413 713 744
    if len(parts) == 2 and view.original_char(start + len(parts[0])) == " ":
        evidence.spaced.append(figure)
    return [figure]


def _groups(parts: list[str]) -> bool:
    """Whether digits are grouped by thousands, or by hundreds above the thousand as in South Asia."""
    first, *rest = parts
    if not 1 <= len(first) <= 3 or (first.startswith("0") and rest):
        return False
    if all(len(part) == 3 for part in rest):
        return True
    return len(first) <= 2 and len(rest) > 1 and len(rest[-1]) == 3 and all(len(part) == 2 for part in rest[:-1])


def _grouped(start: int, end: int, parts: list[str]) -> Numeral:
    return Numeral(start, end, Decimal("".join(parts)))


def _decimal(start: int, end: int, whole: str, tail: str) -> Numeral:
    return Numeral(start, end, Decimal(f"{whole}.{tail}"), Decimal((0, (1,), -len(tail))))


def _odd(start: int, end: int, parts: list[str]) -> Numeral:
    """A figure that no convention writes (1,975,44): read with its last sign as decimal sign, or without any."""
    figure = _decimal(start, end, "".join(parts[:-1]), parts[-1])
    assert figure.value is not None
    figure.readings = (figure.value, Decimal("".join(parts)))
    figure.malformed = True
    return figure


def _list(start: int, parts: list[str]) -> list[Numeral]:
    """Figures written without space between them: 22,24,26."""
    out = []
    for part in parts:
        out.append(Numeral(start, start + len(part), Decimal(part)))
        start += len(part) + 1
    return out


def _settle(figure: Numeral, surface: str, habits: _Habits, evidence: _Evidence) -> None:
    """Decide whether a sign before three digits groups them, by the document, else by the language."""
    sign = "." if surface[-THOUSANDS - 1] == "." else ","
    role = evidence.role(sign)
    decimal, grouped = figure.value, Decimal(surface[: -THOUSANDS - 1] + surface[-THOUSANDS:])
    assert decimal is not None
    if not role:
        often = habits.mixed and sign not in evidence.decimal and evidence.doubtful[sign] >= OFTEN
        role = "decimal" if sign == habits.decimal and not often else "group"
        if sign in habits.unsettled and (role == "decimal" or evidence.doubtful[sign] < 2 * OFTEN):
            figure.readings = (decimal, grouped) if role == "decimal" else (grouped, decimal)
    if role == "group":
        figure.value, figure.step = grouped, ONE
