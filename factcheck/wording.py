"""Words for verdicts, out of the packs' `messages.yaml`: it decides nothing.

The fields that a topic's templates may use: `reported` and `others` (quoted surfaces of the two
sides), `source` (the other side's surface, unquoted), `figure` (the reported number), `formula` (the
other side as an expression), `recomputed` (its value as a range), `expected` (its value with the other
figures taken as written), `gap` and `side` (how far apart the sides lie), `unit` and `other_unit`,
`relation` and `sign` (the operator in words and as a sign), `labels` and `sources` (of facts), `rule` and `author`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import cache, cached_property
from typing import Any

from factcheck.extract import render, unit_words, weekday_name
from factcheck.locales import pack
from factcheck.model import (
    PRECISION,
    Apply,
    Call,
    Claim,
    Constant,
    Diagnosis,
    Expression,
    Interval,
    Relation,
    Term,
    Verdict,
    constants,
    terms,
)

SIGNS = {"+": " + ", "-": " − ", "*": " × ", "/": " ÷ "}
FEWEST_DIGITS = 3  # of a recomputed figure
_ROUND = Context(prec=PRECISION, rounding=ROUND_HALF_EVEN)


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one finding."""

    message: str
    why: str
    fix: str
    reported: str
    recomputed: str
    suggestion: str | None


@cache
def _messages(lang: str) -> Mapping[str, Any]:
    return pack(lang).data("messages")


def labels(lang: str) -> Mapping[str, str]:
    """The fixed words of a report: headings and labels."""
    found: Mapping[str, str] = _messages(lang)["labels"]
    return found


def reason(lang: str, words: tuple[str, ...]) -> str:
    """Why a relation was not judged; a reason without a template is its own words."""
    key, *arguments = words or ("no-number",)
    template: str = _messages(lang)["reasons"].get(key, key)
    return template.format(*arguments) if arguments else template


def role(lang: str, name: str) -> str:
    """The role of a figure in the report's language; a metric's name stays as its author wrote it."""
    found: str = _messages(lang)["roles"].get(name, name.replace("_", " "))
    return found


def slip(lang: str, name: str) -> str:
    """A named slip in words."""
    found: str = _messages(lang)["slips"].get(name, name.replace("-", " "))
    return found


def finding_text(verdict: Verdict, diagnosis: Diagnosis | None, *, lang: str) -> Text:
    """The words of a finding."""
    fields = _Fields(verdict, lang)
    topic = _topic(verdict.relation, lang)
    suggestion = _suggestion(diagnosis)
    fix = _fix(diagnosis, suggestion, lang) or fields.fill(topic["fix"])
    return Text(
        message=fields.fill(topic["message"]),
        why=fields.fill(topic["why"]),
        fix=fix,
        reported=fields.plain_reported,
        recomputed=fields["expected"],
        suggestion=suggestion,
    )


def holds_text(verdict: Verdict, *, lang: str) -> str:
    """How a relation that holds is listed."""
    return _Fields(verdict, lang).fill(_topic(verdict.relation, lang)["holds"])


def _topic(relation: Relation, lang: str) -> Mapping[str, str]:
    topics = _messages(lang)["topics"]
    name = relation.topic or relation.form
    if name == "equation" and relation.message:
        name = "rule"
    elif name == "equation" and relation.operator != "==":
        name = "difference" if relation.operator == "!=" else "inequality"
    found: Mapping[str, str] = topics.get(name, topics["equation"])
    return found


def _suggestion(diagnosis: Diagnosis | None) -> str | None:
    """What the suspect would have to read, in its document's own format."""
    if diagnosis is None:
        return None
    if diagnosis.unit == "weekday" and diagnosis.value is not None:
        return weekday_name(int(diagnosis.value), diagnosis.suspect.lang or "en")
    if diagnosis.unit is not None:
        value = diagnosis.value if diagnosis.value is not None else diagnosis.suspect.value
        return None if value is None else render(value, like=diagnosis.suspect, unit=diagnosis.unit)
    return None if diagnosis.value is None else render(diagnosis.value, like=diagnosis.suspect)


def _fix(diagnosis: Diagnosis | None, suggestion: str | None, lang: str) -> str | None:
    if diagnosis is None:
        return None
    suspect = diagnosis.suspect
    whole = diagnosis.unit is not None
    surface = suspect.surface if whole else suspect.number_surface
    words = {"slip": slip(lang, diagnosis.slip), "suspect": _quoted(surface, lang)}
    if suggestion is None:
        return _filled(_messages(lang)["slip_only"], words)
    return _filled(_messages(lang)["slip_fix"], {**words, "suggestion": _quoted(suggestion, lang)})


def _filled(template: str, words: Mapping[str, str]) -> str:
    return template.format_map(words)


def _quoted(text: str, lang: str) -> str:
    return _filled(_messages(lang)["joins"]["quote"], {"text": " ".join(text.split())})


class _Fields(dict[str, str]):
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

    @cached_property
    def like(self) -> Claim | None:
        """The claim whose number format the figures take."""
        return next((term.claim for term in self.relation.terms()), None)

    @property
    def joins(self) -> Mapping[str, str]:
        found: Mapping[str, str] = _messages(self.lang)["joins"]
        return found

    @property
    def plain_reported(self) -> str:
        return _formula(self.relation.left)

    def _reported(self) -> str:
        return _quoted(self.plain_reported, self.lang)

    def _others(self) -> str:
        surfaces = list(_surfaces(self.relation.right))
        return self.joins["list"].join(_quoted(each, self.lang) for each in surfaces)

    def _source(self) -> str:
        return " · ".join(_surfaces(self.relation.right))

    def _formula(self) -> str:
        return _formula(self.relation.right)

    def _figure(self) -> str:
        left = self.relation.left
        return left.claim.number_surface if isinstance(left, Term) else _formula(left)

    def _recomputed(self) -> str:
        return self._range(self.verdict.recomputed)

    def _expected(self) -> str:
        if self.verdict.expected is None:
            return self._recomputed()
        return self._with_unit(self._number(self.verdict.expected))

    def _gap(self) -> str:
        gap = _distance(self.verdict.reported, self.verdict.recomputed)
        return "0" if gap is None else self._number(abs(gap))

    def _side(self) -> str:
        gap = _distance(self.verdict.reported, self.verdict.recomputed)
        return self.joins["above" if gap is not None and gap > 0 else "below"]

    def _unit(self) -> str:
        return unit_words(_unit_of(self.relation.left), self.lang)

    def _other_unit(self) -> str:
        return unit_words(_unit_of(self.relation.right), self.lang)

    def _relation(self) -> str:
        found: str = _messages(self.lang)["relations"][self.relation.operator]
        return found

    def _sign(self) -> str:
        return self.relation.operator.replace("==", "=").replace("!=", "≠").replace("<=", "≤").replace(">=", "≥")

    def _labels(self) -> str:
        return self.joins["list"].join(each.label for each in constants(self.relation.right) if each.label)

    def _sources(self) -> str:
        return self.joins["list"].join(each.source for each in constants(self.relation.right) if each.source)

    def _rule(self) -> str:
        return self.relation.rule or ""

    def _author(self) -> str:
        return self.relation.message or ""

    def _range(self, interval: Interval | None) -> str:
        if interval is None:
            return ""
        if interval.low is None or interval.high is None:
            end = interval.high if interval.low is None else interval.low
            template = self.joins["at_most" if interval.low is None else "at_least"]
            words = "" if end is None else self._number(end)
            return _filled(template, {"low": words, "high": words})
        low, high = self._number(interval.low), self._number(interval.high)
        return low if low == high else _filled(self.joins["range"], {"low": low, "high": high})

    def _number(self, value: Decimal) -> str:
        """A figure as the document writes figures, one digit finer than the reported one at most."""
        if self.verdict.unit == "weekday":
            return weekday_name(int(value), self.lang)
        rounded = _rounded(value, _step(self.relation))
        return format(rounded, "f") if self.like is None else render(rounded, like=self.like)

    def _with_unit(self, number: str) -> str:
        """The number between what stands before and after the reported one: "$", "square miles"."""
        left = self.relation.left
        if not isinstance(left, Term) or self.verdict.unit == "weekday":
            return number
        claim, text = left.claim, left.claim.document.text
        return text[claim.start : claim.number_start] + number + text[claim.number_end : claim.end]


def _formula(expression: Expression) -> str:
    """An expression in the figures as written: "519 + 240 − 64"."""
    match expression:
        case Term():
            return " ".join(expression.claim.surface.split())
        case Constant():
            return expression.label or _constant(expression)
        case Call(name=""):
            return ", ".join(_formula(each) for each in expression.parts)
        case Call():
            return f"{expression.name}({', '.join(_operand(each) for each in expression.parts)})"
    operands = [_operand(each) for each in expression.parts]
    if expression.operation in SIGNS:
        if expression.operation in "+-":
            operands[0] = _operand(expression.parts[0], first=True)
        return SIGNS[expression.operation].join(operands)
    if expression.operation == "neg":
        return f"−{operands[0]}"
    return f"{expression.operation}({', '.join(operands)})"


def _operand(expression: Expression, *, first: bool = False) -> str:
    """An expression as part of another: its number alone, or in brackets where it would be misread without."""
    match expression:
        case Term():
            return expression.claim.number_surface
        case Apply(operation="+" | "-") if not first:
            return f"({_formula(expression)})"
    return _formula(expression)


def _constant(constant: Constant) -> str:
    value = constant.quantity.value
    return constant.quantity.unit if value is None else f"{value:f} {constant.quantity.unit}".strip()


def _surfaces(expression: Expression) -> Iterator[str]:
    for term in terms(expression):
        yield " ".join(term.claim.surface.split())
    for constant in constants(expression):
        yield constant.label or _constant(constant)


def _unit_of(expression: Expression) -> str:
    return next((term.claim.unit for term in terms(expression)), "")


def _distance(reported: Interval | None, recomputed: Interval | None) -> Decimal | None:
    """How far the reported side lies above (positive) or below the recomputed one; None where they meet."""
    if reported is None or recomputed is None:
        return None
    if reported.low is not None and recomputed.high is not None and reported.low >= recomputed.high:
        return reported.low - recomputed.high
    if reported.high is not None and recomputed.low is not None and reported.high <= recomputed.low:
        return reported.high - recomputed.low
    return None


def _step(relation: Relation) -> Decimal | None:
    steps = [term.claim.quantity.step for term in terms(relation.left) if term.claim.quantity is not None]
    return min(steps) if steps else None


def _rounded(value: Decimal, step: Decimal | None) -> Decimal:
    """A figure one digit finer than the reported one, but never coarser than its own first digits."""
    if step is None or value == 0:
        return value
    place = min(step.adjusted() - 1, value.adjusted() - FEWEST_DIGITS + 1)
    rounded = _ROUND.quantize(value, Decimal((0, (1,), place)))
    whole = rounded == rounded.to_integral_value()
    return rounded.quantize(Decimal(1)) if whole and rounded.adjusted() < PRECISION else rounded.normalize()
