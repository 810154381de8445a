"""Words for verdicts: a finding's message, why and fix, reasons, roles and labels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.extract import render, weekday_name
from factcheck.model import Diagnosis, Relation, Verdict, spoken
from factcheck.wording.fields import Fields
from factcheck.wording.formulas import distance
from factcheck.wording.templates import filled, messages, quoted

VAGUE = frozenset({"date-wrong"})  # slips that say less than the fix of their topic


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one finding."""

    message: str
    why: str
    fix: str
    reported: str
    recomputed: str
    suggestion: str | None


def labels(lang: str) -> Mapping[str, str]:
    """The fixed words of a report: headings and labels."""
    found: Mapping[str, str] = messages(lang)["labels"]
    return found


def audit_words(lang: str) -> Mapping[str, str]:
    """The fixed words of an audit; those that a language leaves out are not among them."""
    found: Mapping[str, str] = messages(lang).get("audit", {})
    return found


def reason(lang: str, words: tuple[str, ...]) -> str:
    """Why a relation was not judged; a reason without a template is its own words."""
    key, *arguments = words or ("no-number",)
    template: str = messages(lang)["reasons"].get(key, key)
    return template.format(*(spoken(each, lang) for each in arguments)) if arguments else template


def role(lang: str, name: str) -> str:
    """The role of a figure in the report's language; a metric's name stays as its author wrote it for that language."""
    found: str = messages(lang)["roles"].get(name, spoken(name, lang).replace("_", " "))
    return found


def slip(lang: str, name: str) -> str:
    """A named slip in words."""
    found: str = messages(lang)["slips"].get(name, name.replace("-", " "))
    return found


def finding_text(verdict: Verdict, diagnosis: Diagnosis | None, *, lang: str) -> Text:
    """The words of a finding."""
    fields = Fields(verdict, lang)
    topic = _topic(verdict.relation, lang)
    suggestion = _suggestion(diagnosis)
    known = _fix(diagnosis, suggestion, lang) if diagnosis is None or diagnosis.slip not in VAGUE else None
    fix = known or fields.fill(topic["fix"])
    return Text(
        message=fields.fill(topic["message"]),
        why=fields.fill(topic[_why(verdict, topic)]),
        fix=fix,
        reported=fields.plain_reported,
        recomputed=(diagnosis and diagnosis.like and suggestion) or fields["expected"],
        suggestion=suggestion,
    )


def _why(verdict: Verdict, topic: Mapping[str, str]) -> str:
    """The reason to be told: where rounding alone would let the two sides meet, what the figures give as they are written."""
    return "why_met" if "why_met" in topic and distance(verdict.reported, verdict.recomputed) is None else "why"


def holds_text(verdict: Verdict, *, lang: str) -> str:
    """How a relation that holds is listed."""
    return Fields(verdict, lang).fill(_topic(verdict.relation, lang)["holds"])


def _topic(relation: Relation, lang: str) -> Mapping[str, str]:
    topics = messages(lang)["topics"]
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
    return None if diagnosis.value is None else render(diagnosis.value, like=diagnosis.like or diagnosis.suspect)


def _fix(diagnosis: Diagnosis | None, suggestion: str | None, lang: str) -> str | None:
    if diagnosis is None:
        return None
    suspect = diagnosis.suspect
    whole = diagnosis.unit is not None
    surface = suspect.surface if whole else suspect.number_surface
    words = {"slip": slip(lang, diagnosis.slip), "suspect": quoted(surface, lang)}
    if suggestion is None:
        return filled(messages(lang)["slip_only"], words)
    return filled(messages(lang)["slip_fix"], {**words, "suggestion": quoted(suggestion, lang)})
