"""The main job: read, extract, find relations, judge them, and report.

`check` takes one document, `check_many` files and folders; both give a `Report`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck import checks
from factcheck.checks import Case, Check
from factcheck.errors import InputError, UsageError
from factcheck.extract import Leanings, understand
from factcheck.findings import Judged, checked, distinct, finding, skipped, unchecked, verified
from factcheck.judge import diagnose, judge
from factcheck.ledger import History, Shelf, folder, is_ledger, open_ledger
from factcheck.locales import ROOT, languages, pack
from factcheck.model import Document, Failure, Finding, Release, Report, Skipped, Verdict, Verified
from factcheck.readers import read, read_bytes, read_text, readable_files
from factcheck.rulebook import Rulebook, load

if TYPE_CHECKING:
    from factcheck.ledger import Ledger

Rules = Rulebook | str | Path | Sequence[str | Path] | None
Against = History | str | Path | Iterable[Document] | None
EXPECTED = frozenset({"not-earlier", "same-content"})  # reasons that leave out what nobody would compare
NO_EARLIER = "no such folder of earlier releases, and no ledger of them"
NOT_EARLIER = "neither a folder of earlier releases nor a ledger of them"
TRANSLATIONS = "TRA"  # the family of checks that compare a release with its original
Progress = Callable[[str], None]


@dataclass
class Session:
    """What the documents of one run share: the checks, the rules and the earlier releases, each read once."""

    checks: tuple[Check, ...]
    rulebook: Rulebook | None = None
    earlier: Sequence[Release] = ()
    ledger: Ledger | None = None
    has_earlier: bool = False
    unreadable: tuple[tuple[str, str], ...] = ()
    original: Release | None = None
    messages: str = "en"
    errors: list[Failure] = field(default_factory=list)
    open: list[Callable[[], None]] = field(default_factory=list)

    def close(self) -> None:
        """Let go of what the run held open: a ledger, what is kept of a folder."""
        while self.open:
            self.open.pop()()


def check(
    document: Document | str,
    *,
    rules: Rules = None,
    against: Against = None,
    translation_of: Document | str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    lang: str | None = None,
    date: Date | None = None,
    messages: str = "en",
) -> Report:
    """What is inconsistent in a document, what was verified, skipped, and left unchecked.

    `document` is a Document or a text. `rules` are rule files or folders, `against` a folder of earlier
    releases, a ledger (its file or URL), or the documents of earlier releases, `translation_of` the original. `select` and `ignore` are
    codes, their beginnings or names of checks. `lang` and `date` override what the document says.
    Raises UsageError for an unknown check, language or folder; rule errors are reported, not raised.
    """
    session = session_for(
        rules=rules, against=against, translation_of=translation_of, select=select, ignore=ignore, messages=messages
    )
    one = Document.of(document) if isinstance(document, str) else document
    with closing(session):
        return merged([_check_one(one, session, lang=lang, date=date)], session)


def check_many(
    paths: Sequence[str | Path | Document],
    *,
    rules: Rules = None,
    against: Against = None,
    translation_of: Document | str | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    lang: str | None = None,
    date: Date | None = None,
    messages: str = "en",
    progress: Progress | None = None,
) -> Report:
    """The report on files, on all readable files in folders, and on documents that were read already; see `check`.

    A file that cannot be read, or declares an unknown language, is reported among the errors and stops no other. `progress` is called
    with each path before it is read. Raises UsageError as `check` does.
    """
    session = session_for(
        rules=rules, against=against, translation_of=translation_of, select=select, ignore=ignore, messages=messages
    )
    if lang is not None:
        pack(lang)
    reports = []
    with closing(session):
        for path in paths:
            for document in _documents(path, session, lang=lang, date=date, progress=progress):
                try:
                    reports.append(_check_one(document, session, lang=lang, date=date))
                except UsageError as error:  # it declares a language that no pack knows; the others are still checked
                    session.errors.append(Failure(document.path, str(error)))
    return merged(reports, session)


def _documents(
    path: str | Path | Document, session: Session, *, lang: str | None, date: Date | None, progress: Progress | None
) -> Iterator[Document]:
    if isinstance(path, Document):
        yield path
        return
    try:
        files = readable_files(path)
    except InputError as error:
        session.errors.append(Failure(error.path, error.reason))
        return
    for file in files:
        if progress is not None:
            progress(str(file))
        try:
            yield read(file, lang=lang, date=date)
        except InputError as error:
            session.errors.append(Failure(error.path, error.reason))


def session_for(
    *,
    rules: Rules,
    against: Against,
    translation_of: Document | str | None,
    select: Sequence[str],
    ignore: Sequence[str],
    messages: str,
) -> Session:
    """What a run shares; it must be closed. Raises UsageError for an unknown check, language or folder."""
    worded = [each for each in languages() if pack(each).data("messages")]
    if messages not in worded:
        raise UsageError(f"no messages in '{messages}'; choose one of {', '.join(worded)}")
    session = Session(checks.select(select, ignore), messages=messages)
    session.rulebook = _rulebook(rules)
    if session.rulebook is not None:
        session.errors += [Failure(error.path, str(error)) for error in session.rulebook.errors]
    if translation_of is not None:
        session.original = understand(
            Document.of(translation_of) if isinstance(translation_of, str) else translation_of
        )
    _add_earlier(session, against)
    return session


def _rulebook(rules: Rules) -> Rulebook | None:
    if rules is None or isinstance(rules, Rulebook):
        return rules
    return load([rules] if isinstance(rules, str | Path) else list(rules))


def _add_earlier(session: Session, against: Against) -> None:
    if against is None:
        return
    session.has_earlier = True
    if isinstance(against, History):
        session.earlier = against.releases
        return
    if not isinstance(against, str | Path):
        session.earlier = Shelf(against, understand)
    elif is_ledger(against):
        session.ledger = open_ledger(against)
        session.open.append(session.ledger.close)
    elif str(against) and Path(against).is_dir():  # the empty name would be the working folder
        found = folder(readable_files(against), read=read_bytes, parse=_parsed, understand=understand)
        session.earlier, session.unreadable = found.shelf, found.unreadable
        session.open.append(found.close)
    else:
        named = str(against) or "''"
        raise UsageError(f"{named}: {NOT_EARLIER if str(against) and Path(against).exists() else NO_EARLIER}")


def _parsed(data: bytes, path: Path) -> Document:
    return read_text(data, path=str(path))


def _check_one(document: Document, session: Session, *, lang: str | None, date: Date | None) -> Report:
    return check_release(understand(document, lang=lang, date=date), session)


def check_release(release: Release, session: Session) -> Report:
    """The report on one release that was understood already, held against what the session knows."""
    history = _history(session, release)
    case = Case(
        release=release,
        pack=pack(release.words_of or ROOT),
        rulebook=session.rulebook,
        history=history,
        original=session.original,
    )
    judged = [Judged(check, judge(relation)) for check in session.checks for relation in check.find(case)]
    report = _report(release, judged, session.messages)
    left_out = tuple(_not_used(history, session, release))
    return replace(report, skipped=report.skipped + left_out) if left_out else report


def _history(session: Session, release: Release) -> History | None:
    if not session.has_earlier:
        return None
    if session.ledger is not None:
        return session.ledger.history(release)
    return History.of(session.earlier, before=release.date, excluding=release.document.sha256, lang=release.lang)


def _not_used(history: History | None, session: Session, release: Release) -> Iterator[Skipped]:
    """What was given and could not be used: releases that might be earlier (later ones need no word), an original."""
    left_out = [each for each in history.skipped if each[1][0] not in EXPECTED] if history is not None else []
    left_out += [(path, ("unreadable", path)) for path, _ in session.unreadable]
    for path, why in left_out:
        yield skipped("LED", why, path, session.messages)
    if session.original is not None and not any(each.family == TRANSLATIONS for each in session.checks):
        yield skipped(TRANSLATIONS, ("translation-unchecked",), release.document.path, session.messages)


def _report(release: Release, judged: list[Judged], messages: str) -> Report:
    failing = [each for each in judged if each.verdict.outcome == "inconsistent"]
    holding = [each for each in judged if each.verdict.outcome == "consistent" and each.check.verifies]
    findings = []
    if failing:
        related, told = _Related(judged), Leanings(release)
        for each in failing:
            why = diagnose(each.verdict, related.to(each.verdict), told.of(each.verdict))
            findings.append(finding(each, why, release, messages))
    return Report(
        documents=(checked(release),),
        findings=tuple(distinct(findings)),
        verified=tuple(verified(each, release, messages) for each in holding),
        skipped=tuple(
            skipped(each.check.code, each.verdict.reason, release.document.path, messages, each.verdict)
            for each in judged
            if each.verdict.outcome == "skipped"
        ),
        unchecked=tuple(unchecked(release, failing + holding)),
    )


class _Related:
    """The verdicts that share a claim with another: what tells which figure of several is to blame."""

    def __init__(self, judged: Iterable[Judged]) -> None:
        self._by_claim: dict[tuple[int, int, int], list[Verdict]] = {}
        for each in judged:
            for term in each.verdict.relation.terms():
                self._by_claim.setdefault(term.claim.identity, []).append(each.verdict)

    def to(self, verdict: Verdict) -> list[Verdict]:
        found: dict[int, Verdict] = {}
        for term in verdict.relation.terms():
            for other in self._by_claim.get(term.claim.identity, ()):
                if other is not verdict:
                    found.setdefault(id(other), other)
        return list(found.values())


def merged(reports: Sequence[Report], session: Session) -> Report:
    """One report out of many, everything in order of document and place."""

    def gathered(name: str) -> list[Any]:
        return [each for report in reports for each in getattr(report, name)]

    return Report(
        documents=tuple(sorted(gathered("documents"), key=lambda each: each.path or "")),
        findings=tuple(sorted(gathered("findings"), key=_place)),
        verified=tuple(sorted(gathered("verified"), key=_line)),
        skipped=tuple(sorted(gathered("skipped"), key=_line)),
        unchecked=tuple(sorted(gathered("unchecked"), key=lambda each: (each.document or "", each.start))),
        errors=tuple(sorted(session.errors, key=lambda each: (each.document or "", each.message))),
    )


def _place(each: Finding) -> tuple[str, int, int, str, str]:
    return each.document or "", each.start, each.end, each.check, each.fingerprint


def _line(each: Verified | Skipped) -> tuple[str, int, str, str, str]:
    start = each.evidence[0].start if each.evidence else -1
    words = each.message if isinstance(each, Verified) else each.reason
    return each.document or "", start, each.check, each.rule or "", words
