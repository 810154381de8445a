"""A rule file proposed from earlier releases, with what speaks for each part of it, for a person to review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.ledger import Identity, Learned, Lesson, learn
from factcheck.model import Phrase, Release
from factcheck.rulebook import Rule, Rulebook, dump, parse
from factcheck.wording import role

SHOWN = 6  # days that are named where an equation failed
HEAD = """\
# yaml-language-server: $schema=rules.schema.json
# (`factcheck rules schema > rules.schema.json` writes that file, so that an editor knows the words.)
# Proposed by factcheck out of {count} releases. Review it: keep what is meant, mend the words, give titles that readers know.
"""


def propose(releases: Iterable[Release]) -> str:
    """The text of a rule file: recurring figures as metrics, and the equations that they kept, each with its record.

    It is "" where no figure recurs, since a rule file without a metric would only look like an answer.
    """
    lesson = learn(releases)
    if not lesson.metrics:
        return ""
    metrics = {each.metric.id: replace(each.metric, title=_title(each)) for each in lesson.metrics}
    sums = [each for each in lesson.identities if each.kind == "sum"]
    rules = tuple(Rule(f"{each.left}-is-its-parts", text := _equation(each), parse(text)) for each in sums)
    records = {each.metric.id: list(_record(each, lesson)) for each in lesson.metrics}
    records.update({f"{each.left}-is-its-parts": [_held(each)] for each in sums})
    body = dump(Rulebook(metrics, rules=rules))
    return HEAD.format(count=lesson.releases) + "".join(_commented(body, records))


def _title(learned: Learned) -> str:
    titles = {
        lang: " · ".join(each for each in (thing, learned.role and role(lang, learned.role)) if each)
        for lang, thing in learned.things.items()
    }
    return Phrase(titles) if any(titles.values()) else ""


def _equation(identity: Identity) -> str:
    return f"{identity.left} == {' + '.join(identity.plus)}" + "".join(f" - {each}" for each in identity.minus)


def _record(learned: Learned, lesson: Lesson) -> Iterator[str]:
    """What is known of a metric: where its words find it, and how often its equations held."""
    wrong = f", and another figure in {learned.wrong}" if learned.wrong else ""
    yield f"told by {learned.told} releases; these words find it in {learned.found}{wrong}"
    names = {"growth": "grows_by", "carry": "carries", "roll": "rolls"}
    for each in lesson.identities:
        said = each.kind in names and getattr(learned.metric, names[each.kind]) is not None
        if each.left == learned.metric.id and said:
            yield f"{names[each.kind]}: {_held(each)}"


def _held(identity: Identity) -> str:
    count, failed = len(identity.held), identity.failed
    days = ", ".join(failed[:SHOWN]) + (" …" if len(failed) > SHOWN else "")
    return f"held {count} of {count + len(failed)} times" + (f"; not in the release of {days}" if failed else "")


def _commented(body: str, records: dict[str, list[str]]) -> Iterator[str]:
    """The lines of a rule file, the record of each metric and rule as a comment above it."""
    for line in body.splitlines(keepends=True):
        name = line.strip().rstrip(":") if line.startswith("  ") and not line.startswith("   ") else ""
        for comment in records.get(name, ()):
            yield f"  # {comment}\n"
        yield line
