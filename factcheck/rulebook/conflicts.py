"""What rule files say that cannot all hold, and what they say twice.

Rules, ranges, facts and the ties between metrics are taken as linear comparisons. Those that hang together by
their metrics, and are valid on a common day, must have a solution. A rule is redundant where others that need no
further figure already say all that it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta

from factcheck.errors import RuleError
from factcheck.model import SEVERITIES
from factcheck.rulebook.inequalities import Row, impossible
from factcheck.rulebook.statements import Statement, statements
from factcheck.rulebook.values import Metric, Rulebook

MOST_PARTS = 80  # statements that hang together and are still looked at as a whole
MOST_FOUND = 5  # contradictions told of statements that hang together
MOST_DAYS = 60  # stretches of validity that are told apart


@dataclass(frozen=True, slots=True)
class Findings:
    """Contradictions, and statements that say nothing new, each at its place in the files.

    `left_out` counts the statements that were not held against one another: their units differ, or too many
    hang together.
    """

    contradictions: tuple[RuleError, ...] = ()
    redundancies: tuple[RuleError, ...] = ()
    left_out: int = 0


def conflicts(rulebook: Rulebook) -> Findings:
    """The contradictions and redundancies of a rulebook, in order of place."""
    contradictions: dict[str, RuleError] = {}
    redundancies: dict[str, RuleError] = {}
    left_out = 0
    for group in _groups(tuple(statements(rulebook))):
        if not _is_comparable(group):
            left_out += len(group)
            continue
        wrong = [each for days in _stretches(group) for each in _contradictions(_on(group, days))]
        contradictions |= {str(each): each for each in wrong}
        if not wrong:
            redundancies |= {str(each): each for each in _redundancies(group)}
    redundancies |= {str(each): each for each in _twins(rulebook.metrics.values())}
    return Findings(_in_order(contradictions.values()), _in_order(redundancies.values()), left_out)


def _groups(found: Sequence[Statement]) -> Iterator[list[Statement]]:
    """The statements that hang together by their variables."""
    leader: dict[str, str] = {}

    def top(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for each in found:
        names = sorted(each.variables)
        for name in names[1:]:
            leader[top(name)] = top(names[0])
    groups: dict[str, list[Statement]] = {}
    for index, each in enumerate(found):
        names = sorted(each.variables)
        groups.setdefault(top(names[0]) if names else f" {index}", []).append(each)
    yield from groups.values()


def _is_comparable(group: list[Statement]) -> bool:
    """Whether the figures of some statements are of one kind of unit, and not too many hang together on one day."""
    lasting = sum(1 for each in group if each.as_of is None)
    return len(frozenset().union(*(each.kinds for each in group))) <= 1 and lasting <= MOST_PARTS


def _stretches(group: list[Statement]) -> list[Date | None]:
    """A day out of each stretch of time in which the same statements are valid; None where none has an end."""
    abouts = [each.about for each in group]
    edges = {each.valid_from for each in abouts} | {
        each.valid_to + timedelta(days=1) for each in abouts if each.valid_to is not None and each.valid_to < Date.max
    }
    days = sorted(each for each in edges if each is not None)[:MOST_DAYS]
    return [Date.min, *days] if days else [None]


def _on(group: list[Statement], day: Date | None) -> list[Statement]:
    return [each for each in group if day is None or each.about.holds_on(day)]


def _contradictions(group: list[Statement]) -> Iterator[RuleError]:
    """Each smallest set of statements that cannot hold together; facts of different days do not meet."""
    days = {each.as_of for each in group if each.as_of is not None}
    for day in sorted(days) if days else [None]:
        held = [each for each in group if each.as_of in (None, day)]
        for _ in range(MOST_FOUND):
            if not _clash(held):
                break
            fewest = _fewest(held)
            yield _contradiction(fewest)
            held.remove(fewest[-1])


def _clash(held: Iterable[Statement]) -> bool:
    """Whether statements cannot hold together."""
    several = list(held)
    rows = [row for each in several for row in each.rows]
    if impossible(rows):
        return True
    differ = [row for each in several for row in each.unequal]
    return any(all(impossible([*rows, side]) for side in _sides(row)) for row in differ)


def _sides(row: Row) -> tuple[Row, Row]:
    """Above and below, where a row says that two things are equal."""
    turned = {name: -factor for name, factor in row.factors}
    return Row.of(dict(row.factors), row.constant, ">"), Row.of(turned, -row.constant, ">")


def _fewest(held: list[Statement]) -> list[Statement]:
    """Statements of which none can be left out, and that still cannot hold together."""
    kept = list(held)
    for each in list(held):
        without = [other for other in kept if other is not each]
        if _clash(without):
            kept = without
    return sorted(kept, key=lambda each: (each.place.path, each.place.line, each.place.column, each.label))


def _contradiction(fewest: list[Statement]) -> RuleError:
    """A contradiction, told at the last of its statements."""
    *others, last = fewest
    if not others:
        return _error(last, f"{last.label} can never hold")
    named = " and ".join(f"{each.label} ({each.place})" for each in others)
    return _error(last, f"{last.label} cannot hold together with {named}")


def _redundancies(group: list[Statement]) -> Iterator[RuleError]:
    """The rules and facts that others already say, the later one of two that say the same."""
    left = list(group)
    for each in reversed(group):
        if not each.whole or each.source not in ("rule", "fact"):
            continue
        others = [other for other in left if other is not each and _covers(other, each)]
        if _says_no_more(each, []):
            left.remove(each)
            yield _error(each, f"{each.label} always holds, whatever the figures are")
        elif _says_no_more(each, others):
            left.remove(each)
            needed = _needed(each, others)
            named = " and ".join(f"{one.label} ({one.place})" for one in needed)
            yield _error(each, f"{each.label} says no more than {named}")


def _covers(other: Statement, each: Statement) -> bool:
    """Whether a statement speaks wherever another does, and as loudly."""
    return (
        other.variables <= each.variables
        and other.as_of in (None, each.as_of)
        and SEVERITIES.index(other.severity) <= SEVERITIES.index(each.severity)
        and _is_within(each, other)
    )


def _is_within(each: Statement, other: Statement) -> bool:
    """Whether one statement is valid only while another is."""
    first, last = each.about.valid_from or Date.min, each.about.valid_to or Date.max
    return (other.about.valid_from or Date.min) <= first and last <= (other.about.valid_to or Date.max)


def _says_no_more(each: Statement, others: list[Statement]) -> bool:
    rows = [row for other in others for row in other.rows]
    if not each.rows and not each.unequal:
        return False
    opposites = [side for row in each.rows for side in _opposites(row)] + list(each.unequal)
    return all(impossible([*rows, side]) for side in opposites)


def _opposites(row: Row) -> Iterator[Row]:
    """Rows of which one holds where a row does not."""
    if row.sense == "==":
        yield from _sides(row)
    else:
        turned = {name: -factor for name, factor in row.factors}
        yield Row.of(turned, -row.constant, ">" if row.sense == ">=" else ">=")


def _needed(each: Statement, others: list[Statement]) -> list[Statement]:
    """Of statements that say what another does, those that are needed for it."""
    kept = list(others)
    for other in others:
        without = [one for one in kept if one is not other]
        if _says_no_more(each, without):
            kept = without
    return kept


def _twins(metrics: Iterable[Metric]) -> Iterator[RuleError]:
    """The metrics of a file that find what an earlier one of it already takes."""
    seen: dict[tuple[str, str], Metric] = {}
    for each in metrics:
        key = (each.place.path, repr(sorted(each.find.items())))
        first = seen.setdefault(key, each)
        if first is not each:
            message = f"the metric '{each.id}' finds the same figures as '{first.id}' ({first.place})"
            yield RuleError(each.place.path, each.place.line, each.place.column, message)


def _error(each: Statement, message: str) -> RuleError:
    return RuleError(each.place.path, each.place.line, each.place.column, message)


def _in_order(errors: Iterable[RuleError]) -> tuple[RuleError, ...]:
    return tuple(sorted(errors, key=lambda each: (each.path, each.line, each.column, each.message)))
