"""One reducer for number words of all languages.

Words and figures come as tokens. A scale multiplies what stands left of it and opens a place in which
smaller values are added; every addition checks the place that is still free and the connector, so
that "one hundred and sixteen" is one number and "twenty and thirty" are two.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from factcheck.extract.digits import EXACT
from factcheck.extract.lexicon import Entry, Lexicon

ONE, TEN, HUNDRED = Decimal(1), Decimal(10), Decimal(100)
ENDLESS = Decimal("1e60")
FREE_SCALE = Decimal(1000)  # from here on a multiplier is a scale word


class Token(NamedTuple):
    """A number word, or a figure in digits (then `entries` is empty and `value` tells)."""

    start: int
    end: int
    word_start: int
    entries: tuple[Entry, ...]
    value: Decimal | None
    step: Decimal
    joined: bool = False  # a conjunction is glued before it
    article: bool = False
    preposition: bool = False


@dataclass(slots=True)
class Reduced:
    """A number made of tokens: how many of them, its value, the place of its last written digit, and its nature."""

    count: int
    value: Decimal | None
    step: Decimal
    scale: Decimal = ONE
    nature: str = "cardinal"
    weak: bool = False


class _State:
    """The number as far as it is read: closed groups, the open group, and the place that is still free."""

    __slots__ = (
        "closed",
        "group",
        "head",
        "last",
        "lexicon",
        "limit",
        "nature",
        "outer",
        "scale",
        "segment",
        "step",
        "ten",
        "worded",
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.closed = Decimal(0)  # groups that a scale has closed
        self.group: Decimal | None = None  # the open group, None after a scale
        self.segment: Decimal | None = None  # what was added since the last connector
        self.limit = ENDLESS  # what is added next must be smaller
        self.outer = ENDLESS  # the scale that closed the last group
        self.last = ""  # the trait read last
        self.step = ONE
        self.scale = ONE
        self.nature = "cardinal"
        self.head = Decimal(0)  # what stands before a ten that is read as a pair with it
        self.worded = False  # whether a word opened the number
        self.ten = Decimal(0)  # a ten that was just added without a connector

    @property
    def value(self) -> Decimal:
        return EXACT.add(self.closed, self.group or Decimal(0))


def reduce(tokens: list[Token], gaps: list[str], lexicon: Lexicon, *, article: bool = False) -> Reduced:
    """The longest number at the head of tokens; `gaps[i]` names what stands before token i."""
    state = _State(lexicon)
    token = tokens[0]
    entry = _opening(token, article)
    _open(state, token, entry)
    at = 1
    while at < len(tokens) and state.nature == "cardinal" and gaps[at] and not tokens[at].preposition:
        took = _take_mixed(state, tokens, at, gaps) or int(_take(state, tokens, at, gaps))
        if not took:
            break
        at += took
    if state.nature == "fraction" and at < len(tokens) and not tokens[at].preposition:
        at += _scaled_fraction(state, tokens[at], gaps[at])
    if state.nature == "ordinal" and "unit_then_ten" in lexicon.traits:
        at += _ordinal_tail(state, tokens, at, gaps)
    alone = at == 1
    if alone and entry is not None and entry.indefinite and not article:
        return Reduced(1, None, ONE, nature="indefinite")
    weak = alone and entry is not None and entry.weak
    return Reduced(at, state.value, state.step, state.scale, state.nature, weak)


def _opening(token: Token, article: bool) -> Entry | None:
    """The meaning of a word at the head of a number."""
    by_trait = {entry.trait: entry for entry in token.entries}
    if "part" in by_trait and "ordinal" in by_trait:
        return by_trait["part"] if article else by_trait["ordinal"]
    for entry in token.entries:
        if entry.dual_alone:
            return Entry("scale_dual", entry.value)
    return token.entries[0] if token.entries else None


def _open(state: _State, token: Token, entry: Entry | None) -> None:
    if entry is None:
        assert token.value is not None
        state.group = state.segment = token.value
        state.step, state.limit, state.last = token.step, Decimal(0), "digits"
        return
    trait, value = entry.trait, entry.value
    state.last, state.worded = trait, True
    if trait in ("scale", "scale_dual"):
        _close(state, value * 2 if trait == "scale_dual" else value, value)
    elif trait == "collective":
        state.group, state.limit = value, Decimal(0)
    elif trait in ("part", "part_dual"):
        state.group = _share(ONE if trait == "part" else Decimal(2), value)
        state.step, state.nature = _share_step(value), "fraction"
    elif trait in ("ordinal", "multiple", "absent", "vague", "part_before_article"):
        state.group, state.nature = value, trait
    else:
        state.group = state.segment = value
        state.limit = _place(trait)


def _place(trait: str) -> Decimal:
    """What may be added after a word of a trait: units after a ten, tens after a hundred."""
    return {"ten": TEN, "hundred": HUNDRED, "hundreds": HUNDRED}.get(trait, Decimal(0))


def _close(state: _State, amount: Decimal, scale: Decimal) -> None:
    state.closed = EXACT.add(state.closed, amount)
    state.group = state.segment = None
    state.limit = state.outer = scale
    state.step, state.scale = EXACT.multiply(scale, state.step if state.last == "digits" else ONE), scale


def _take_mixed(state: _State, tokens: list[Token], at: int, gaps: list[str]) -> int:
    """A fraction with its numerator after a connector: "twenty and three fifths"; how many tokens it took."""
    if (
        at + 1 >= len(tokens)
        or gaps[at + 1] not in ("next", "hyphen")
        or (state.last in ("part", "unit") and state.closed)
    ):
        return 0
    above, below = tokens[at], tokens[at + 1]
    gap = "and" if above.joined else gaps[at]
    unit = next((each for each in above.entries if each.trait == "unit"), None)
    part = next((each for each in below.entries if each.trait == "part"), None)
    if gap != "and" or unit is None or part is None or not 0 < unit.value < part.value or below.joined:
        return 0
    scales = at + 2 < len(tokens) and gaps[at + 2] in ("next", "a", "of_a") and _is_scale(tokens[at + 2])
    _add_share(state, unit.value, part.value, of_scale=not scales)
    return 2


def _is_scale(token: Token) -> bool:
    return any(each.trait == "scale" for each in token.entries)


def _add_share(state: _State, above: Decimal, below: Decimal, *, of_scale: bool) -> None:
    """Add a fraction: of the scale just read ("3 million and a half"), else of one."""
    factor = state.outer if of_scale and state.group is None and state.outer >= FREE_SCALE and state.closed else ONE
    state.group = EXACT.add(state.group or Decimal(0), EXACT.multiply(_share(above, below), factor))
    state.step = min(state.step, EXACT.multiply(_share_step(below), factor))
    state.last, state.limit = "part", Decimal(0)


def _take(state: _State, tokens: list[Token], at: int, gaps: list[str]) -> bool:
    """Add a token to the number; False where it does not belong to it."""
    token, gap = tokens[at], gaps[at]
    if token.joined:
        gap = "and" if gap in ("next", "and") else gap
    if not token.entries:
        following = tokens[at + 1] if at + 1 < len(tokens) and gaps[at + 1] == "next" else None
        if token.value is not None and following is not None and _outgrows(state, token.value, following):
            return False
        return _take_digits(state, token, gap)
    following = tokens[at + 1] if at + 1 < len(tokens) and gaps[at + 1] in ("next", "a", "of_a") else None
    if gap == "comma" and state.group is None and state.last == "scale" and state.worded and following is not None:
        gap = "and" if any(each.trait in ("hundred", "scale") for each in following.entries) else gap
    if gap == "and" and following is not None and _outgrows(state, token.entries[0].value, following):
        return False
    return any(_take_entry(state, entry, gap, following) for entry in _fitting(state, token))


def _outgrows(state: _State, value: Decimal, following: Token) -> bool:
    """Whether the word after next makes a value too large to be added here ("3 hundred and 2 hundred")."""
    if following.joined:
        return False
    for entry in following.entries:
        if entry.trait == "scale" and entry.value >= state.outer:
            return True
        if entry.trait == "hundred" and EXACT.multiply(value, entry.value) >= state.limit:
            return True
    return False


def _fitting(state: _State, token: Token) -> tuple[Entry, ...]:
    """The meanings of a word that fit here: "fifth" is a part after "one", an ordinal after "twenty"."""
    entries = token.entries
    if len(entries) > 1 and {"part", "ordinal"} <= {entry.trait for entry in entries}:
        wanted = "ordinal" if state.last != "unit" or state.closed else "part"
        return tuple(entry for entry in entries if entry.trait == wanted)
    return entries


def _take_digits(state: _State, token: Token, gap: str) -> bool:
    value = token.value
    if (
        value is None
        or gap != "and"
        or not 0 < value < state.limit
        or (state.group is not None and state.last == "digits")
    ):
        return False
    if "digits_after_scale" not in state.lexicon.traits and state.last != "hundred":
        return False
    state.group = EXACT.add(state.group or Decimal(0), value)
    state.segment, state.step, state.limit, state.last = value, token.step, Decimal(0), "digits"
    return True


def _take_entry(state: _State, entry: Entry, gap: str, following: Token | None) -> bool:
    trait = entry.trait
    if trait in ("scale", "collective"):
        return _take_scale(state, entry, gap)
    if trait == "hundred" and _take_hundred(state, entry, gap):
        return True
    if trait in ("part", "part_dual"):
        return _take_part(state, entry, gap, following)
    if trait == "ordinal":
        return _take_ordinal(state, entry, gap)
    if trait == "closing_ten" and state.last == "unit" and gap == "next" and state.group is not None:
        state.group, state.segment, state.limit, state.last = state.group + TEN, None, Decimal(0), "teen"
        return True
    amount = entry.value * 2 if trait == "scale_dual" else entry.value
    if trait in ("multiple", "absent", "vague", "part_before_article") or gap not in ("next", "hyphen", "and"):
        return False
    return _add(state, trait, amount, entry.value, gap)


def _add(state: _State, trait: str, amount: Decimal, place: Decimal, gap: str) -> bool:
    """Add a value to the place that is still free."""
    traits = state.lexicon.traits
    if (
        trait == "ten"
        and state.last == "unit"
        and gap == "and"
        and "unit_then_ten" in traits
        and state.group is not None
    ):
        state.group, state.limit, state.last, state.segment = state.group + amount, Decimal(0), "teen", amount
        return True
    if amount < state.limit and amount > 0:
        if state.last == "ten" and (gap == "and" or "ten_then_unit" not in traits):
            return False
        if gap == "next" and "and_required" in traits:
            return False
        if trait == "scale_dual":
            _close(state, amount, place)
        else:
            state.segment = amount if gap == "and" else (state.segment or Decimal(0)) + amount
            state.group = (state.group or Decimal(0)) + amount
            state.limit, state.step = _place(trait), ONE
        state.ten = amount if trait == "ten" and gap == "next" else Decimal(0)
        state.last = trait
        return True
    if "pairs" in traits and state.last in ("unit", "teen") and trait in ("ten", "teen") and gap != "and":
        if state.group is not None and not state.closed and 0 < state.group < HUNDRED:
            state.head, state.ten = state.group, amount if trait == "ten" else Decimal(0)
            state.group, state.limit, state.last = state.group * HUNDRED + amount, _place(trait), trait
            return True
    return False


def _take_hundred(state: _State, entry: Entry, gap: str) -> bool:
    """Multiply the open group by a hundred: three hundred, twenty-five hundred."""
    group = state.group
    if gap not in ("next", "a", "hyphen") or group is None or not 0 < group < HUNDRED:
        return False
    if state.last not in ("unit", "teen", "ten", "digits"):
        return False
    product = EXACT.multiply(group, entry.value)
    if product >= state.outer:
        return False
    state.step = EXACT.multiply(state.step, entry.value) if state.last == "digits" and state.step < 1 else ONE
    state.group = state.segment = product
    state.limit, state.last = HUNDRED, "hundred"
    return True


def _take_scale(state: _State, entry: Entry, gap: str) -> bool:
    scale = entry.value
    if gap == "and" or (gap in ("of", "of_a") and entry.trait == "collective" and state.last != "collective"):
        if gap != "and" or not scale < state.limit:
            return False
        if entry.trait == "collective":
            state.group, state.limit = (state.group or Decimal(0)) + scale, Decimal(0)
        else:
            _close(state, scale, scale)
        state.last = entry.trait
        return True
    if gap not in ("next", "a", "hyphen") and not (gap == "of" and state.last == "collective"):
        return False
    if state.group is None:  # "hundred thousand million": one scale after another multiplies all
        state.closed, state.last = EXACT.multiply(state.closed, scale), entry.trait
        state.step = EXACT.multiply(state.step, scale)
        state.limit = state.outer = scale
        return True
    if not scale < state.outer:
        state.group, state.closed = state.value, Decimal(0)
    if entry.trait == "collective":
        state.group, state.limit, state.last = EXACT.multiply(state.group, scale), Decimal(0), entry.trait
        return True
    digits = state.last == "digits"
    amount = EXACT.multiply(state.group, scale)
    step = EXACT.multiply(state.step, scale) if digits or state.step < 1 else scale
    _close(state, amount, scale)
    state.step, state.last = step, entry.trait
    return True


def _take_part(state: _State, entry: Entry, gap: str, following: Token | None) -> bool:
    """A fraction: "two thirds", "three and a half", "3 million and a half", "100 and three quarters"."""
    numerator = Decimal(2) if entry.trait == "part_dual" else ONE
    if gap in ("and", "and_a"):
        if state.last in ("part", "ordinal"):
            return False
        _add_share(state, numerator, entry.value, of_scale=following is None or not _is_scale(following))
        return True
    group = state.group
    if group is None and gap == "next" and entry.value >= FREE_SCALE:  # "a hundred thousand trillionths"
        group = state.group = state.closed
        state.closed, state.segment = Decimal(0), None
    if gap not in ("next", "hyphen", "a") or group is None or entry.trait == "part_dual":
        return False
    if state.last == "digits" and group != 1 and entry.value == 2:  # "2 half-hours" are no fraction
        return False
    if state.ten and entry.value < TEN and state.value > state.ten:  # "one hundred thirty-fifths"
        above = state.head or state.value - state.ten
        state.group, state.closed = _share(above, state.ten + entry.value), Decimal(0)
        state.step, state.nature, state.last = _share_step(state.ten + entry.value), "fraction", "part"
        return True
    if entry.value == 1:
        return False
    segment = state.segment
    if segment is not None and segment < group and segment < entry.value:
        state.group = EXACT.add(group - segment, _share(segment, entry.value))
    elif state.closed and segment is not None and segment < entry.value and state.last != "hundred":
        state.group = _share(segment, entry.value)
    else:
        state.group, state.closed = _share(state.value, entry.value), Decimal(0)
    state.step, state.nature, state.last = _share_step(entry.value), "fraction", "part"
    return True


def _take_ordinal(state: _State, entry: Entry, gap: str) -> bool:
    if gap not in ("next", "hyphen", "and") or state.last in ("digits", "part", "unit", "teen"):
        return False
    if not entry.value < state.limit or (gap == "and" and state.last == "ten"):
        return False
    state.group = (state.group or Decimal(0)) + entry.value
    state.nature = "ordinal"
    return True


def _ordinal_tail(state: _State, tokens: list[Token], at: int, gaps: list[str]) -> int:
    """The ten after an ordinal unit: "الثالث عشر", "الخامس والعشرون"; how many tokens it took."""
    if at != 1 or at >= len(tokens) or state.group is None or state.group >= TEN:
        return 0
    token = tokens[at]
    joined = token.joined or gaps[at] == "and"
    for entry in token.entries:
        if (entry.trait == "closing_ten" and gaps[at] == "next" and not joined) or (entry.trait == "ten" and joined):
            state.group += entry.value
            return 1
    return 0


def _scaled_fraction(state: _State, token: Token, gap: str) -> int:
    """A fraction of a scale: "half a million", "two thirds of a million"; how many tokens it took."""
    if gap not in ("next", "a", "of_a", "hyphen") or token.joined:
        return 0
    entry = next((each for each in token.entries if each.trait in ("scale", "collective", "hundred")), None)
    if entry is None:
        return 0
    assert state.group is not None
    state.group = EXACT.multiply(state.group, entry.value)
    state.step = EXACT.multiply(state.step, entry.value)
    state.scale = entry.value
    return 1


def _share(numerator: Decimal, denominator: Decimal) -> Decimal:
    return numerator / denominator


def _share_step(denominator: Decimal) -> Decimal:
    """How exact a fraction in words is: half the way to its neighbour, at most a tenth."""
    return min(Decimal("0.1"), ONE / (2 * denominator))
