"""A rulebook written back as the text of one rule file, from which the same rulebook can be loaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from factcheck.model import Phrase
from factcheck.rulebook.values import Fact, Metric, Pattern, Rule, Rulebook, RuleExample


def dump(rulebook: Rulebook) -> str:
    """The YAML text of a rulebook; places and errors are not part of it."""
    import yaml

    plain: dict[str, Any] = {}
    if rulebook.metrics:
        plain["metrics"] = {name: _metric(each) for name, each in rulebook.metrics.items()}
    if rulebook.facts:
        plain["facts"] = [_fact(each) for each in rulebook.facts]
    if rulebook.rules:
        plain["rules"] = {each.id: _rule(each) for each in rulebook.rules}
    text: str = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=120)
    return text


def _kept(**values: Any) -> dict[str, Any]:
    """The values that say something, under their keys as a rule file has them."""
    return {key.rstrip("_"): value for key, value in values.items() if value not in (None, "", [], {})}


def _phrase(text: str | None) -> str | dict[str, str] | None:
    return dict(text.by_lang) if isinstance(text, Phrase) else text


def _metric(metric: Metric) -> dict[str, Any]:
    rolls = metric.rolls
    low, high = metric.bounds.at_least, metric.bounds.at_most
    return _kept(
        title=_phrase(metric.title),
        behaviour=metric.behaviour,
        grows_by=metric.grows_by,
        carries=metric.carries,
        rolls=_kept(from_=rolls.start, plus=list(rolls.plus), minus=list(rolls.minus)) if rolls is not None else None,
        find={lang: [_pattern(each) for each in patterns] for lang, patterns in metric.find.items()},
        stated_in=[text for text, _ in metric.stated_in],
        required="yes" if metric.required else None,
        range_=_kept(min=low[0] if low else None, max=high[0] if high else None),
    )


def _pattern(pattern: Pattern) -> dict[str, Any]:
    near = pattern.near
    return _kept(
        counted=list(pattern.counted),
        unit=list(pattern.units),
        dimension=pattern.dimension,
        near=_kept(any=list(near.any), all=list(near.all), none=list(near.none)),
        section=list(pattern.section),
        hedge=list(pattern.hedge),
        change=list(pattern.change),
        period=pattern.period,
    )


def _fact(fact: Fact) -> dict[str, Any]:
    return _kept(
        metric=fact.metric,
        value=fact.value,
        as_of=fact.as_of.isoformat() if fact.as_of is not None else None,
        tolerance=fact.tolerance.text,
        source=fact.source,
    )


def _rule(rule: Rule) -> dict[str, Any]:
    return _kept(
        assert_=rule.text,
        message=_phrase(rule.message),
        severity=rule.severity,
        examples=_kept(
            consistent=_examples(each for each in rule.examples if each.consistent),
            inconsistent=_examples(each for each in rule.examples if not each.consistent),
        ),
    )


def _examples(examples: Iterable[RuleExample]) -> list[dict[str, Any]]:
    return [
        _kept(
            lang=each.lang,
            text=each.text,
            date=each.date.isoformat() if each.date is not None else None,
            earlier=[{"date": date, "text": text} for date, text in each.earlier],
        )
        for each in examples
    ]
