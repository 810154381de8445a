"""The fields that a topic's templates may use.

`reported` and `others` (quoted surfaces of the two sides), `source` (the other side's surface, unquoted),
`figure` (the reported number), `formula` (the other side as an expression), `recomputed` (its value as a
range), `expected` (its value with the other figures taken as written), `gap` and `side` (how far apart the
sides lie), `unit` and `other_unit`, `relation` and `sign` (the operator in words and as a sign),
`equals` (whether the figures as written give the reported one, or nearly), `labels` and
`sources` (of facts), `rule` and `author`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from decimal import Decimal

from factcheck.extract import render, unit_words, weekday_name
from factcheck.model import Claim, Constant, Interval, Term, Verdict, constants, remembered, spoken
from factcheck.wording.formulas import distance, finest_step, formula, rounded, surfaces, unit_of
from factcheck.wording.templates import filled, messages, quoted, runs_left

MARK = "\u200e"  # keeps a minus sign on the left of its digits in a text that runs to the left
PAIR = 2
FORMED = ("measure", "duration", "percentage_point")  # kinds whose units have known forms
DAY = "calendar-day"  # the unit of a day's ordinal, shown as a date


class Fields(dict[str, str]):
    """The fields of a verdict's templates, each worked out when a template first asks for it."""

    def __init__(self, verdict: Verdict, lang: str) -> None:
        super().__init__()
        self.verdict = verdict
        self.relation = verdict.relation
        self.lang = lang

    def fill(self, template: str) -> str:
        return template.format_map(self)

    def __missing__(self, name: str) -> str:
        self[name] = getattr(self, f"_{name}")()
        return self[name]

    @remembered
    def like(self) -> Claim | None:
        """The claim whose number format the figures take."""
        return next((term.claim for term in self.relation.terms()), None)

    @property
    def joins(self) -> Mapping[str, str]:
        found: Mapping[str, str] = messages(self.lang)["joins"]
        return found

    @property
    def plain_reported(self) -> str:
        return formula(self.relation.left)

    def _reported(self) -> str:
        return quoted(self.plain_reported, self.lang)

    def _others(self) -> str:
        found = [quoted(each, self.lang) for each in surfaces(self.relation.right)]
        return self.joins["pair" if len(found) == PAIR else "list"].join(found)

    def _source(self) -> str:
        return " · ".join(surfaces(self.relation.right))

    def _formula(self) -> str:
        return formula(self.relation.right)

    def _figure(self) -> str:
        left = self.relation.left
        return left.claim.number_surface if isinstance(left, Term) else formula(left)

    def _recomputed(self) -> str:
        return self._range(self.verdict.recomputed, distance(self.verdict.reported, self.verdict.recomputed))

    def _expected(self) -> str:
        if self.verdict.expected is None:
            return self._recomputed()
        return self._in_words(self.verdict.expected) or self._with_unit(self._number(self.verdict.expected))

    def _gap(self) -> str:
        gap = self._apart()
        if gap is not None and self.verdict.unit == DAY:
            return format(abs(gap), "f")
        return "0" if gap is None else self._number(abs(gap))

    def _apart(self) -> Decimal | None:
        """How far the sides lie apart; where they touch at an end that neither holds, the figures as written do."""
        gap, left, given = (
            distance(self.verdict.reported, self.verdict.recomputed),
            self.relation.left,
            self.verdict.expected,
        )
        value = left.claim.value if isinstance(left, Term) else None
        return gap if gap != 0 or value is None or given is None else value - given

    def _side(self) -> str:
        gap = self._apart()
        return self.joins["above" if gap is not None and gap > 0 else "below"]

    def _unit(self) -> str:
        return unit_words(unit_of(self.relation.left), self.lang)

    def _other_unit(self) -> str:
        return unit_words(unit_of(self.relation.right), self.lang)

    def _relation(self) -> str:
        found: str = messages(self.lang)["relations"][self.relation.operator]
        return found

    def _sign(self) -> str:
        return self.relation.operator.replace("==", "=").replace("!=", "≠").replace("<=", "≤").replace(">=", "≥")

    def _equals(self) -> str:
        """A sign of equality, of near equality where the figures as written give another number than the reported one."""
        left, given = self.relation.left, self.verdict.expected
        told = left.claim.quantity if isinstance(left, Term) else left.quantity if isinstance(left, Constant) else None
        near = told is not None and told.value is not None and given is not None and told.value != given
        return "≈" if near else "="

    def _labels(self) -> str:
        return self.joins["list"].join(
            spoken(each.label, self.lang) for each in constants(self.relation.right) if each.label
        )

    def _sources(self) -> str:
        return self.joins["list"].join(each.source for each in constants(self.relation.right) if each.source)

    def _rule(self) -> str:
        return self.relation.rule or ""

    def _author(self) -> str:
        return spoken(self.relation.message or "", self.lang)

    def _range(self, interval: Interval | None, apart: Decimal | None) -> str:
        """An interval in words, fine enough to show how far apart the sides lie."""
        if interval is None:
            return ""
        if interval.low is None or interval.high is None:
            end = interval.high if interval.low is None else interval.low
            template = self.joins["at_most" if interval.low is None else "at_least"]
            words = "" if end is None else self._number(end, apart)
            return filled(template, {"low": words, "high": words})
        low, high = self._number(interval.low, apart), self._number(interval.high, apart)
        return low if low == high else filled(self.joins["range"], {"low": low, "high": high})

    def _number(self, value: Decimal, apart: Decimal | None = None) -> str:
        """A figure as the document writes figures, one digit finer than the reported one at most."""
        if self.verdict.unit == "weekday":
            return weekday_name(int(value), self.lang)
        if self.verdict.unit == DAY:
            return Date.fromordinal(int(value)).isoformat()
        shown = rounded(value, finest_step(self.relation), apart)
        text = format(shown, "f") if self.like is None else render(shown, like=self.like)
        return MARK + text if text.startswith("-") and runs_left(self.lang) else text

    def _in_words(self, value: Decimal) -> str:
        """The number with the unit in the form that it asks for ("3 نقاط" beside "15 نقطة"); "" where that form is not known."""
        left = self.relation.left
        claim = left.claim if isinstance(left, Term) else None
        if claim is None or claim.kind not in FORMED or claim.value is None:
            return ""
        if render(claim.value, like=claim, unit=claim.unit) != claim.document.shown(claim.start, claim.end):
            return ""  # the unit is written in another way
        return render(rounded(value, finest_step(self.relation), None), like=claim, unit=claim.unit)

    def _with_unit(self, number: str) -> str:
        """The number between what stands before and after the reported one: "$", "square miles"."""
        left = self.relation.left
        if not isinstance(left, Term) or self.verdict.unit in ("weekday", DAY):
            return number
        claim, shown = left.claim, left.claim.document.shown
        return shown(claim.start, claim.number_start) + number + shown(claim.number_end, claim.end)
