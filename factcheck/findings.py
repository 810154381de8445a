"""From judged relations to the lines of a report: places, evidence, fingerprints, words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from factcheck import wording
from factcheck.checks import Check
from factcheck.model import (
    SEVERITIES,
    Checked,
    Claim,
    Diagnosis,
    Evidence,
    Finding,
    Relation,
    Release,
    Skipped,
    Suspect,
    Term,
    Unchecked,
    Verdict,
    Verified,
    constants,
    spoken,
)

NOT_ASSERTED = frozenset({"identifier", "ordinal", "time"})  # kinds that state no figure to be checked


@dataclass(frozen=True, slots=True)
class Judged:
    """A relation's verdict and the check that found it."""

    check: Check
    verdict: Verdict


def checked(release: Release) -> Checked:
    """What the report says of a document itself."""
    return Checked(
        path=release.document.path,
        lang=release.lang,
        date=release.date.isoformat() if release.date else None,
        sha256=release.document.sha256,
        words=release.document.words,
        claims=len(asserted(release)),
        lang_guessed=release.lang_guessed,
    )


def asserted(release: Release) -> list[Claim]:
    """The claims that state something: all but identifiers, ordinals and clock times."""
    return [each for each in release.claims if each.kind not in NOT_ASSERTED]


def finding(judged: Judged, diagnosis: Diagnosis | None, release: Release, lang: str) -> Finding:
    """The finding of a failing verdict. It stands at the reported figure, in the draft where it has one there."""
    verdict, check = judged.verdict, judged.check
    relation = verdict.relation
    text = wording.finding_text(verdict, diagnosis, lang=lang)
    start, end = _anchor(relation, release)
    line, column = release.document.place(start)
    evidence = _evidence(relation, lang)
    return Finding(
        check=check.code,
        name=check.name,
        severity=relation.severity or check.severity,
        message=text.message,
        document=release.document.path,
        start=start,
        end=end,
        line=line,
        column=column,
        reported=text.reported,
        recomputed=text.recomputed,
        why=text.why,
        fix=text.fix,
        evidence=evidence,
        fingerprint=_fingerprint(check, relation),
        diagnosis=diagnosis.slip if diagnosis else None,
        suspect=_suspect(diagnosis),
        suggestion=text.suggestion,
        rule=relation.rule,
    )


def distinct(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that say the same under one code; what another one says already is marked so.

    One slip may break several relations: where the same figure would have to read the same, or the same figures
    are at odds, the gravest finding leads, the earlier one among equals, and the others repeat it.
    """
    seen: dict[object, Finding] = {}
    for each in findings:
        seen.setdefault((each.check, each.rule, each.start, each.end, each.evidence), each)
    every = list(seen.values())
    leading: dict[object, Finding] = {}
    leaders: dict[int, Finding] = {}
    for each in sorted(every, key=_gravity):
        leader = next((leading[key] for key in _told(each) if key in leading), each)
        leaders[id(each)] = leader
        for key in _told(each):
            leading.setdefault(key, leader)
    for each in every:
        leader = leaders[id(each)]
        yield each if leader is each else replace(each, repeats=leader.fingerprint)


def _gravity(each: Finding) -> tuple[int, bool, str, int]:
    return SEVERITIES.index(each.severity), each.suspect is None, each.check, each.start


def _told(each: Finding) -> Iterator[object]:
    """What a finding asks for: one figure's correction, and that its figures be looked at."""
    if each.suspect is not None and each.suggestion is not None:
        yield each.suspect, each.suggestion
    figures = frozenset((one.document, one.start, one.end) for one in each.evidence)
    if len(figures) > 1:
        yield figures


def verified(judged: Judged, release: Release, lang: str) -> Verified:
    """The line of a relation that holds."""
    verdict = judged.verdict
    return Verified(
        check=judged.check.code,
        reading=verdict.reading or "narrow",
        document=release.document.path,
        message=wording.holds_text(verdict, lang=lang),
        evidence=_evidence(verdict.relation, lang),
        rule=verdict.relation.rule,
    )


def skipped(
    code: str, why: tuple[str, ...], document: str | None, lang: str, verdict: Verdict | None = None
) -> Skipped:
    """The line of a relation, or of an earlier release, that could not be judged or used."""
    return Skipped(
        check=code,
        reason=wording.reason(lang, why),
        document=document,
        evidence=_evidence(verdict.relation, lang) if verdict else (),
        rule=verdict.relation.rule if verdict else None,
    )


def unchecked(release: Release, judged: Iterable[Judged]) -> Iterator[Unchecked]:
    """The figures of a release that took part in no judged relation."""
    used = {term.claim.identity for each in judged for term in each.verdict.relation.terms()}
    for claim in asserted(release):
        if claim.identity not in used:
            line, column = release.document.place(claim.start)
            surface = " ".join(claim.surface.split())
            hedge = claim.quantity.hedge if claim.quantity is not None else None
            name = hedge.name if hedge is not None else None
            yield Unchecked(release.document.path, claim.start, claim.end, line, column, surface, name)


def _anchor(relation: Relation, release: Release) -> tuple[int, int]:
    """Where a finding stands: the first of its figures that is in the draft; the draft's first block where none is."""
    for term in relation.terms():
        if term.claim.document is release.document:
            return term.claim.start, term.claim.end
    first = release.document.blocks[:1]
    return (first[0].start, first[0].end) if first else (0, 0)


def _evidence(relation: Relation, lang: str) -> tuple[Evidence, ...]:
    lines = [_of_term(term, lang) for term in (*relation.terms(), *relation.words)]
    for side in (relation.left, relation.right):
        lines += [
            Evidence(each.source or None, 0, 0, 0, 0, spoken(each.label, lang) or str(each.quantity.value), "")
            for each in constants(side)
            if each.source
        ]
    return tuple(dict.fromkeys(lines))


def _of_term(term: Term, lang: str) -> Evidence:
    claim = term.claim
    line, column = claim.document.place(claim.start)
    surface = " ".join(claim.surface.split())
    return Evidence(claim.document.path, claim.start, claim.end, line, column, surface, wording.role(lang, term.role))


def _suspect(diagnosis: Diagnosis | None) -> Suspect | None:
    if diagnosis is None:
        return None
    claim = diagnosis.suspect
    return Suspect(claim.start, claim.end, claim.surface, claim.document.path)


def _fingerprint(check: Check, relation: Relation) -> str:
    """A mark that stays while the figures and their check stay, wherever the lines move, in any report language."""
    parts = [check.code, relation.rule or "", relation.topic]
    parts += dict.fromkeys(f"{' '.join(each.claim.surface.split())}|{each.role}" for each in relation.terms())
    known = (each for side in (relation.left, relation.right) for each in constants(side) if each.source)
    parts += dict.fromkeys(each.label or str(each.quantity.value) for each in known)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
