"""The examples that rule files carry, run through the engine as releases would be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import timedelta

from factcheck.engine import check
from factcheck.extract import understand
from factcheck.model import Document
from factcheck.rulebook import Demands, Fact, Metric, Place, Rule, Rulebook, RuleExample, catch
from factcheck.writers import harmless

SHOWN = 60  # characters of an example that its line shows
NOTHING = "none"  # what an example calls the figure that is not there


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one example of a metric, a fact or a rule."""

    id: str
    example: RuleExample
    good: bool
    detail: str

    def __str__(self) -> str:
        kind = "consistent" if self.example.consistent else "inconsistent"
        text = harmless(self.example.text)
        shown = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        mark = "ok  " if self.good else "FAIL"
        detail = f" – {harmless(self.detail)}" if self.detail else ""
        return (
            f"{mark}  {harmless(str(self.example.place))}  {self.id}  {kind} ({self.example.lang})  «{shown}»{detail}"
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A metric, fact or rule by its id, its examples, and the rulebook that asks for nothing else."""

    id: str
    place: Place
    examples: tuple[RuleExample, ...]
    alone: Rulebook
    metric: str = ""

    def outcomes(self) -> Iterator[Outcome]:
        """What becomes of each example."""
        for each in self.examples:
            yield _outcome(self, each)


def parts(rulebook: Rulebook) -> Iterator[Part]:
    """The metrics, facts and rules of a rulebook, each for itself."""
    silent = {name: replace(each, demands=Demands()) for name, each in rulebook.metrics.items()}
    quiet = Rulebook(silent)
    for metric in rulebook.metrics.values():
        yield _of_metric(metric, silent)
    for fact in rulebook.facts:
        yield _of_fact(fact, quiet)
    for rule in rulebook.rules:
        yield _of_rule(rule, quiet)


def _of_metric(metric: Metric, silent: dict[str, Metric]) -> Part:
    alone = Rulebook({**silent, metric.id: metric})
    return Part(metric.id, metric.place, metric.examples, alone, metric.id)


def _of_fact(fact: Fact, quiet: Rulebook) -> Part:
    return Part(fact.id, fact.place, fact.examples, replace(quiet, facts=(fact,)), fact.metric)


def _of_rule(rule: Rule, quiet: Rulebook) -> Part:
    return Part(rule.id, rule.place, rule.examples, replace(quiet, rules=(rule,)))


def _outcome(part: Part, example: RuleExample) -> Outcome:
    """One example, checked with its part alone; then the figure that it names is looked for."""
    earlier = [
        Document.of(text, lang=example.lang, date=Date.fromisoformat(date), path=f"earlier {date}")
        for date, text in example.earlier
    ]
    document = Document.of(example.text, lang=example.lang, date=_day(example))
    report = check(document, rules=part.alone, against=earlier or None, select=("RUL",))
    found = [each for each in report.findings if each.rule == part.id]
    skipped = "; ".join(sorted({f"skipped: {each.reason}" for each in report.skipped if each.rule == part.id}))
    missed = _missed(part, document, example)
    if example.consistent:
        detail = found[0].why if found else missed or skipped
        return Outcome(part.id, example, not found and not missed, detail)
    return Outcome(part.id, example, bool(found) and not missed, missed or ("" if found else skipped or "it holds"))


def _missed(part: Part, document: Document, example: RuleExample) -> str:
    """What the metric took where the example says otherwise, "" where it is as said or nothing is said."""
    if not example.figure or not part.metric:
        return ""
    claim = catch(part.alone, understand(document)).claims.get(part.metric)
    surfaces = (NOTHING,) if claim is None else (" ".join(claim.surface.split()), claim.number_surface)
    return "" if example.figure in surfaces else f"the figure taken is: {surfaces[0]}"


def _day(example: RuleExample) -> Date | None:
    """The example's day; where it names none, the day after the last release before it."""
    if example.date is not None or not example.earlier:
        return example.date
    return max(Date.fromisoformat(date) for date, _ in example.earlier) + timedelta(days=1)
