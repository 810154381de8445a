"""A rulebook written back as the text of one rule file, from which the same rulebook can be loaded."""

from __future__ import annotations

from typing import Any

from factcheck.model import Phrase
from factcheck.rulebook.values import About, Demands, Fact, Metric, Pattern, Rule, Rulebook, RuleExample


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
    return _kept(
        title=_phrase(metric.title),
        behaviour=metric.behaviour,
        grows_by=metric.grows_by,
        carries=metric.carries,
        rolls=_kept(from_=rolls.start, plus=list(rolls.plus), minus=list(rolls.minus)) if rolls is not None else None,
        find={lang: [_pattern(each) for each in patterns] for lang, patterns in metric.find.items()},
        severity=metric.severity,
        **_demands(metric.demands),
        **_about(metric.about),
        examples=_examples(metric.examples),
    )


def _demands(demands: Demands) -> dict[str, Any]:
    low, high = demands.bounds.at_least, demands.bounds.at_most
    return {
        "stated_in": [text for text, _ in demands.stated_in],
        "allowed_units": [text for text, _ in demands.allowed_units],
        "required": "yes" if demands.required else None,
        "dated": "yes" if demands.dated else None,
        "max_age": demands.max_age[0] if demands.max_age is not None else None,
        "max_digits": _number(demands.max_digits),
        "max_decimals": _number(demands.max_decimals),
        "every": "yes" if demands.every else None,
        "range": _kept(min=low[0] if low else None, max=high[0] if high else None),
    }


def _number(number: int | None) -> str | None:
    return None if number is None else str(number)


def _about(about: About) -> dict[str, Any]:
    return {
        "tags": list(about.tags),
        "owner": about.owner,
        "source": about.source,
        "valid_from": about.valid_from.isoformat() if about.valid_from is not None else None,
        "valid_to": about.valid_to.isoformat() if about.valid_to is not None else None,
    }


def _pattern(pattern: Pattern) -> dict[str, Any]:
    near = pattern.near
    return _kept(
        text=list(pattern.texts),
        counted=list(pattern.counted),
        unit=list(pattern.units),
        dimension=pattern.dimension,
        near=_kept(any=list(near.any), all=list(near.all), none=list(near.none)),
        heading=list(pattern.heading),
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
        id=fact.id if fact.id != fact.metric else None,
        severity=fact.severity,
        **_about(fact.about),
        examples=_examples(fact.examples),
    )


def _rule(rule: Rule) -> dict[str, Any]:
    return _kept(
        when=rule.when,
        assert_=rule.text,
        message=_phrase(rule.message),
        severity=rule.severity,
        **_about(rule.about),
        examples=_examples(rule.examples),
    )


def _examples(examples: tuple[RuleExample, ...]) -> dict[str, Any]:
    return _kept(
        consistent=[_example(each) for each in examples if each.consistent],
        inconsistent=[_example(each) for each in examples if not each.consistent],
    )


def _example(example: RuleExample) -> dict[str, Any]:
    return _kept(
        lang=example.lang,
        text=example.text,
        date=example.date.isoformat() if example.date is not None else None,
        figure=example.figure,
        earlier=[{"date": date, "text": text} for date, text in example.earlier],
    )
