"""Figures break a rule that the rule files state for them.

What it compares
----------------
The figures of a release, taken as the metrics of your rule files, against what a rule says must hold among them:
`open == carried_over + received - completed`, `previous.total <= total`.

Why it matters
--------------
The people who publish a series know which of its figures belong together. Written down once, that knowledge checks
every release, in every language for which the metrics have words.

When it stays silent
--------------------
Where the release does not state every figure that the rule names, where two figures fit a metric equally well, or
where no earlier release states the figure behind `previous.`; the rule is then listed as skipped, with that reason.
Figures are taken as written, so that rounding and hedges never break a rule.

How to fix
----------
Correct the figure that is wrong. If the rule is wrong, or no longer true, correct the rule and add the release's
sentence to its `consistent` examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from datetime import date as Date
from functools import partial

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.ledger import last
from factcheck.model import Claim, Constant, Phrase, Relation, Term
from factcheck.rulebook import Rulebook, Scene, asserted, catch, day_of, parts_named


def find(case: Case) -> Iterator[Relation]:
    """Every comparison of every rule, over the figures of the release and of those before it."""
    rulebook = case.rulebook
    if rulebook is None or not rulebook.rules:
        return
    caught = catch(rulebook, case.release)
    named = {name for rule in rulebook.rules for name in parts_named(rule.assertion)}
    ambiguous = frozenset(name for name in rulebook.metrics if caught.ambiguous(name))
    scene = Scene(
        now=caught.claims,
        before=_before(case, rulebook, _asked_before(rulebook, {*caught.claims, *ambiguous})),
        every={name.metric: caught.fitting(name.metric) for name in named if name.every},
        at=partial(_of_day, case, rulebook),
        metrics=rulebook.metrics,
        ambiguous=ambiguous,
        date=case.release.date,
    )
    for rule in rulebook.rules:
        yield from asserted(rule, scene)


def _asked_before(rulebook: Rulebook, stated: Set[str]) -> list[str]:
    """The metrics of which rules ask for the earlier figure, those rules left out that are about none of the stated ones.

    A pack of rules about other things would have many releases searched for figures that none of them states.
    """
    rules = [(rule, tuple(parts_named(rule.assertion))) for rule in rulebook.rules]
    speaking = [(rule, names) for rule, names in rules if not stated.isdisjoint(name.metric for name in names)]
    asked = {name.metric for _, names in speaking for name in names if name.previous}
    others = {name.metric for _, names in rules for name in names if name.previous} - asked
    texts = [text for rule, _ in speaking for text in _texts(rule.message)] if others else []
    named = {name for name in others if any(f"{{previous.{name}}}" in text for text in texts)}
    return sorted(asked | named)


def _texts(message: str | None) -> Iterable[str]:
    """A rule's message in each of its languages."""
    return message.by_lang.values() if isinstance(message, Phrase) else (message or "",)


def _before(case: Case, rulebook: Rulebook, wanted: list[str]) -> Mapping[str, Claim]:
    """What the last earlier release that states it says of each metric that rules name with `previous.`."""
    if case.history is None:
        return {}
    found = {name: last(case.history, rulebook, name) for name in wanted}
    return {name: stated[1] for name, stated in found.items() if stated is not None}


def _of_day(case: Case, rulebook: Rulebook, metric: str, day: Date) -> Term | Constant | None:
    """The figure of a metric that is of a day: in the newest earlier release that has one, else in the facts."""
    for release in case.history.newest_first() if case.history is not None else ():
        if release.date is not None and release.date < day:
            break
        claim = catch(rulebook, release).claims.get(metric)
        if claim is not None and day_of(claim, release.date) == day:
            return Term(claim, "earlier")
    for fact in rulebook.facts:
        if fact.metric == metric and fact.as_of == day:
            return Constant(fact.quantity, label=fact.value, source=str(fact.place))
    return None


RULES = """
metrics:
  beds:
    find:
      en: {counted: [beds], near: {any: [has]}}
      ar: {counted: [سرير, سريرا, أسرة], near: {any: [يضم]}}
  occupied:
    find:
      en: {counted: [beds], near: {any: [occupied]}}
      ar: {counted: [سرير, سريرا, أسرة], near: {any: [مشغول*]}}
  free:
    find:
      en: {counted: [beds], near: {any: [free]}}
      ar: {counted: [سرير, سريرا, أسرة], near: {any: [شاغر*]}}
  patients:
    behaviour: cumulative
    find:
      en: {counted: [patients], near: {any: [since]}}
rules:
  beds-add-up:
    assert: beds == occupied + free
    message: the beds are either occupied or free
  total-never-falls:
    assert: previous.patients <= patients
"""

CHECK = Check(
    "RUL02",
    "rule-broken",
    find,
    examples=(
        Consistent(
            "The clinic has 341 beds. On Sunday 312 beds were occupied, while 29 beds were free.", "en", rules=RULES
        ),
        Consistent(
            "The clinic has about 350 beds. On Sunday 312 beds were occupied and 29 beds were free.", "en", rules=RULES
        ),
        Consistent("يضم المستشفى 341 سريرا. وبقي 312 سريرا مشغولا، فيما ظل 29 سريرا شاغرا.", "ar", rules=RULES),
        Consistent("The clinic has 341 beds, of which 29 beds were free on Sunday.", "en", rules=RULES),
        Consistent(
            "Since January, 5,120 patients have been treated.",
            "en",
            date=Date(2024, 2, 29),
            rules=RULES,
            earlier=(("2024-01-31", "Since January, 5,090 patients have been treated."),),
        ),
        Inconsistent(
            "The clinic has 341 beds. On Sunday 321 beds were occupied, while 29 beds were free.",
            "en",
            at="341 beds",
            says="350",
            rules=RULES,
        ),
        Inconsistent(
            "يضم المستشفى 341 سريرا. وبقي 321 سريرا مشغولا، فيما ظل 29 سريرا شاغرا.",
            "ar",
            at="341 سريرا",
            says="350",
            rules=RULES,
        ),
        Inconsistent(
            "Since January, 5,020 patients have been treated.",
            "en",
            at="5,020 patients",
            says="5,090",
            date=Date(2024, 2, 29),
            rules=RULES,
            earlier=(("2024-01-31", "Since January, 5,090 patients have been treated."),),
        ),
    ),
)
