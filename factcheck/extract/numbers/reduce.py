"""One reducer for number words of all languages.

Words and figures come as tokens. A scale multiplies what stands left of it and opens a place in which
smaller values are added; every addition checks the place that is still free and the connector, so
that "one hundred and sixteen" is one number and "twenty and thirty" are two.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.extract.numbers.digits import EXACT
from factcheck.extract.numbers.lexicon import Entry, Lexicon
from factcheck.extract.numbers.parts import scaled_fraction, share, share_step, take_mixed, take_part
from factcheck.extract.numbers.state import ENDLESS, HUNDRED, ONE, TEN, State, Token, close, place_of

PARTS = ("part", "part_dual", "part_of_it", "part_of_it_dual")
ALONE = (
    "multiple",
    "absent",
    "vague",
    "part_before_article",
    "part_before_whole",
    *PARTS[2:],
)  # what adds nothing to a number


@dataclass(slots=True)
class Reduced:
    """A number made of tokens: how many of them, its value, the place of its last written digit, and its nature."""

    count: int
    value: Decimal | None
    step: Decimal
    scale: Decimal = ONE
    nature: str = "cardinal"
    weak: bool = False


def reduce(tokens: list[Token], gaps: list[str], lexicon: Lexicon, *, article: bool = False) -> Reduced:
    """The longest number at the head of tokens; `gaps[i]` names what stands before token i."""
    state = State(lexicon)
    token = tokens[0]
    entry = _opening(token, article)
    _open(state, token, entry)
    at = 1
    while at < len(tokens) and state.nature == "cardinal" and gaps[at] and not tokens[at].preposition:
        took = take_mixed(state, tokens, at, gaps) or int(_take(state, tokens, at, gaps))
        if not took:
            break
        at += took
    if state.nature == "fraction" and state.last in PARTS[:2] and at < len(tokens) and not tokens[at].preposition:
        at += scaled_fraction(state, tokens[at], gaps[at])
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
    return token.entries[0] if token.entries else None


def _open(state: State, token: Token, entry: Entry | None) -> None:
    if entry is None:
        assert token.value is not None
        state.group = state.segment = token.value
        state.step, state.limit, state.last = token.step, Decimal(0), "digits"
        return
    trait, value = entry.trait, entry.value
    state.last, state.worded = trait, True
    if trait in ("scale", "scale_dual"):
        close(state, value * 2 if trait == "scale_dual" else value, value)
    elif trait == "collective":
        state.group, state.limit = value, Decimal(0)
    elif trait in PARTS:
        state.group = share(Decimal(2) if trait.endswith("dual") else ONE, value)
        state.step, state.nature = share_step(value), "fraction"
    elif trait == "ordinal" or trait in ALONE:
        state.group, state.nature = value, trait
    else:
        state.group = state.segment = value
        state.limit = place_of(trait)


def _take(state: State, tokens: list[Token], at: int, gaps: list[str]) -> bool:
    """Add a token to the number; False where it does not belong to it."""
    token, gap = tokens[at], gaps[at]
    if token.joined:
        gap = "and" if gap in ("next", "and") else gap
    if not token.entries:
        following = tokens[at + 1] if at + 1 < len(tokens) and gaps[at + 1] == "next" else None
        if gap == "next" and state.last == "scale" and following is not None and _is_smaller_scale(state, following):
            return _take_digits(state, token, "and", after_scale=True)
        if token.value is not None and following is not None and _outgrows(state, token.value, following):
            return False
        return _take_digits(state, token, gap, after_scale="digits_after_scale" in state.lexicon.traits)
    following = tokens[at + 1] if at + 1 < len(tokens) and gaps[at + 1] in ("next", "a", "of_a") else None
    if following is not None and following.preposition:
        following = None  # the hundred of "in the hundred" is a unit
    if gap == "comma" and state.group is None and state.last == "scale" and state.worded and following is not None:
        gap = "and" if any(each.trait in ("hundred", "scale") for each in following.entries) else gap
    part = token.entries[0].trait in ("part", "part_dual")
    if gap == "and" and not part and following is not None and _outgrows(state, token.entries[0].value, following):
        return False
    return any(_take_entry(state, entry, gap, following) for entry in _fitting(state, token))


def _is_smaller_scale(state: State, following: Token) -> bool:
    """Whether a smaller scale word follows: "7 billion 350 million"."""
    return any(entry.trait == "scale" and entry.value < state.outer for entry in following.entries)


def _outgrows(state: State, value: Decimal, following: Token) -> bool:
    """Whether the word after next makes a value too large to be added here ("3 hundred and 2 hundred")."""
    if following.joined:
        return False
    for entry in following.entries:
        if entry.trait == "scale" and entry.value >= state.outer:
            return True
        if entry.trait == "hundred" and EXACT.multiply(value, entry.value) >= state.limit:
            return True
    return False


def _fitting(state: State, token: Token) -> tuple[Entry, ...]:
    """The meanings of a word that fit here: "fifth" is a part after "one", an ordinal after "twenty"."""
    entries = token.entries
    if len(entries) > 1 and {"part", "ordinal"} <= {entry.trait for entry in entries}:
        wanted = "ordinal" if state.last != "unit" or state.closed else "part"
        return tuple(entry for entry in entries if entry.trait == wanted)
    return entries


def _take_digits(state: State, token: Token, gap: str, *, after_scale: bool) -> bool:
    value = token.value
    if (
        value is None
        or gap != "and"
        or not 0 < value < state.limit
        or (state.group is not None and state.last == "digits")
    ):
        return False
    if not after_scale and state.last != "hundred":
        return False
    state.group = EXACT.add(state.group or Decimal(0), value)
    state.segment, state.step, state.limit, state.last = value, token.step, Decimal(0), "digits"
    return True


def _take_entry(state: State, entry: Entry, gap: str, following: Token | None) -> bool:
    trait = entry.trait
    if trait in ("scale", "collective"):
        return _take_scale(state, entry, gap)
    if trait == "hundred" and _take_hundred(state, entry, gap):
        return True
    if trait in ("part", "part_dual"):
        return take_part(state, entry, gap, following)
    if trait == "ordinal":
        return _take_ordinal(state, entry, gap)
    if trait == "closing_ten" and state.last == "unit" and gap == "next" and state.group is not None:
        state.group, state.segment, state.limit, state.last = state.group + TEN, None, Decimal(0), "teen"
        return True
    amount = entry.value * 2 if trait == "scale_dual" else entry.value
    if trait in ALONE or gap not in ("next", "hyphen", "and"):
        return False
    return _add(state, trait, amount, entry.value, gap)


def _add(state: State, trait: str, amount: Decimal, place: Decimal, gap: str) -> bool:
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
        if state.last == "ten" and ("ten_and_unit" if gap == "and" else "ten_then_unit") not in traits:
            return False
        if gap == "next" and "and_required" in traits:
            return False
        if trait == "scale_dual":
            close(state, amount, place)
        else:
            state.segment = amount if gap == "and" else (state.segment or Decimal(0)) + amount
            state.group = (state.group or Decimal(0)) + amount
            state.limit, state.step = place_of(trait), ONE
        state.ten = amount if trait == "ten" and gap == "next" else Decimal(0)
        state.last = trait
        return True
    paired = gap == "next" or (gap == "hyphen" and state.last == "teen")  # "five-ten" is no 510
    return "pairs" in traits and paired and _pair(state, trait, amount)


def _pair(state: State, trait: str, amount: Decimal) -> bool:
    """Two numbers below a hundred read as one: "nineteen eighty-four", "one twenty two"."""
    group = state.group
    if state.last not in ("unit", "teen") or trait not in ("ten", "teen") or group is None:
        return False
    if state.closed or not 0 < group < HUNDRED:
        return False
    state.head, state.ten = group, amount if trait == "ten" else Decimal(0)
    state.group, state.limit, state.last = group * HUNDRED + amount, place_of(trait), trait
    return True


def _take_hundred(state: State, entry: Entry, gap: str) -> bool:
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


def _take_scale(state: State, entry: Entry, gap: str) -> bool:
    scale = entry.value
    if state.value >= ENDLESS:
        return False  # a scale word said over and over, which no figure needs
    if gap == "and" or (gap in ("of", "of_a") and entry.trait == "collective" and state.last != "collective"):
        if gap != "and" or not scale < state.limit:
            return False
        if entry.trait == "collective":
            state.group, state.limit = (state.group or Decimal(0)) + scale, Decimal(0)
        else:
            close(state, scale, scale)
        state.last = entry.trait
        return True
    if gap not in ("next", "a", "hyphen") and not (gap == "of" and state.last == "collective"):
        return False
    if state.group is None:  # "hundred thousand million": one scale after another multiplies all
        state.closed, state.last = EXACT.multiply(state.closed, scale), entry.trait
        state.step = EXACT.multiply(state.step, scale)
        state.limit = state.outer = scale
        return True
    if state.last == "part" and state.closed and scale == state.outer:  # "مليونين ونصف المليون"
        state.closed = EXACT.add(state.closed, EXACT.multiply(state.group, scale))
        state.group, state.last, state.limit = None, "scale_of_part", Decimal(0)
        state.step = EXACT.multiply(state.step, scale)
        return True
    if not scale < state.outer:
        state.group, state.closed = state.value, Decimal(0)
    if entry.trait == "collective":
        state.group, state.limit, state.last = EXACT.multiply(state.group, scale), Decimal(0), entry.trait
        return True
    digits = state.last == "digits"
    amount = EXACT.multiply(state.group, scale)
    step = EXACT.multiply(state.step, scale) if digits or state.step < 1 else scale
    close(state, amount, scale)
    state.step, state.last = step, entry.trait
    return True


def _take_ordinal(state: State, entry: Entry, gap: str) -> bool:
    if gap not in ("next", "hyphen", "and") or state.last in ("digits", "part", "unit", "teen"):
        return False
    if not entry.value < state.limit or (gap == "and" and state.last == "ten"):
        return False
    if state.last != "ten" and gap != "and" and not (state.last == "hundred" and state.worded):
        return False  # "$280 million first mortgage notes"
    state.group = (state.group or Decimal(0)) + entry.value
    state.nature = "ordinal"
    return True


def _ordinal_tail(state: State, tokens: list[Token], at: int, gaps: list[str]) -> int:
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
