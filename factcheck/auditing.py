"""The audit: every release of a history checked against those before it, and the series that they make."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from factcheck import __version__
from factcheck.engine import Session, check_release, merged, session_for
from factcheck.errors import UsageError
from factcheck.extract import sentence_of, unit_words
from factcheck.ledger import History, Series, align, series
from factcheck.model import Audit, Claim, Failure, Line, Point, Release, Report, RuleFile, spoken
from factcheck.rulebook import Rulebook, load
from factcheck.wording import role

LEAST = 3  # points from which a series is shown
MOST = 80  # series that are shown
LONGEST = 200  # code points of the sentence by which a series is shown
Marks = dict[tuple[str | None, int], list[str]]
Watch = Callable[[Sequence[Release]], Iterable[Release]]


def audit(
    source: str | Path,
    *,
    rules: Sequence[str | Path] = (),
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    messages: str = "en",
    watch: Watch = iter,
) -> Audit:
    """The audit of a folder of releases or of a ledger.

    Each release is held against all those dated before it; one without a date is checked by itself. `watch` is
    handed the releases and gives them back one by one, so that somebody may show how far the work has come. Raises
    UsageError where the source is neither a folder nor a ledger, and for unknown checks or languages.
    """
    book = load(rules) if rules else None
    session = session_for(
        rules=book, against=str(source), translation_of=None, select=select, ignore=ignore, messages=messages
    )
    session.errors += [Failure(path, reason) for path, reason in session.unreadable]
    session.unreadable = ()
    with closing(session):
        releases = sorted(_releases(session), key=_order)
        if not releases:
            raise UsageError(f"{source}: no release that could be read")
        report = merged([check_release(each, session) for each in watch(releases)], session)
        lines = tuple(_lines(releases, book, report, messages))
    return Audit(str(source), __version__, report, lines, tuple(_files(book)))


def _releases(session: Session) -> Iterator[Release]:
    if session.ledger is not None:
        yield from session.ledger.releases()
    else:
        yield from session.earlier


def _order(release: Release) -> tuple[str, str]:
    return str(release.date or ""), release.document.path or ""


def _lines(releases: Sequence[Release], book: Rulebook | None, report: Report, messages: str) -> Iterator[Line]:
    """The series of the rules' metrics, then those that the releases make by themselves, the longest first."""
    dated = [each for each in releases if each.date is not None]
    dated.sort(key=lambda each: (each.date, each.lang == messages, each.document.path or ""))
    marks = _marks(report)
    taken: set[tuple[int, int, int]] = set()
    found = []
    for metric in book.metrics.values() if book is not None else ():
        members = series(History(dated, lang=messages), book, metric.id) if book is not None else []
        taken.update(claim.identity for _, claim in members)
        found.append(_line(spoken(metric.named, messages), metric.id, members, marks, messages))
    own = []
    for each in align(dated).series:
        members = [(member.release, member.claim) for member in each.members]
        if not any(claim.identity in taken for _, claim in members):
            own.append(_line(_title(each, messages), None, _one_a_day(members, messages), marks, messages))
    own.sort(key=lambda line: (-len(line.points), line.title))
    yield from [each for each in (*found, *own) if len(each.points) >= LEAST][:MOST]


def _one_a_day(members: Iterable[tuple[Release, Claim]], lang: str) -> list[tuple[Release, Claim]]:
    """One figure a day, that of the version in the report's language where there is one."""
    days: dict[object, tuple[Release, Claim]] = {}
    for release, claim in members:
        if release.date not in days or release.lang == lang:
            days[release.date] = (release, claim)
    return list(days.values())


def _line(
    title: str, metric: str | None, members: Sequence[tuple[Release, Claim]], marks: Marks, messages: str
) -> Line:
    points = tuple(_point(release, claim, marks) for release, claim in members if claim.value is not None)
    units = [claim.unit for _, claim in members if claim.kind != "count"]
    told = " ".join(sentence_of(members[-1][1]).split())[:LONGEST] if members else ""
    return Line(title, unit_words(units[-1], messages) if units else "", metric, told, points)


def _point(release: Release, claim: Claim, marks: Marks) -> Point:
    line, _ = release.document.place(claim.start)
    odd = tuple(sorted(set(marks.get((release.document.path, claim.start), ()))))
    value = format(claim.value, "f") if claim.value is not None else ""
    return Point(release.document.path, str(release.date), value, claim.surface, claim.start, claim.end, line, odd)


def _title(found: Series, messages: str) -> str:
    """How a series is called: what is counted, in the report's language where some release is in it, and its role."""
    newest = found.newest
    claims = [each.claim for each in found.members if each.release.lang == messages] or [newest.claim]
    claim = claims[-1]
    thing = claim.unit if claim.kind == "count" else unit_words(claim.unit, messages)
    return " · ".join(each for each in (thing or claim.surface, newest.role and role(messages, newest.role)) if each)


def _marks(report: Report) -> Marks:
    """The checks that found a figure wrong, by its document and place."""
    marks: Marks = {}
    for each in report.findings:
        reported = [(each.evidence[0].document, each.evidence[0].start)] if each.evidence else []
        suspect = [(each.suspect.document or each.document, each.suspect.start)] if each.suspect else []
        for place in (*reported, *suspect):
            marks.setdefault(place, []).append(each.check)
    return marks


def _files(book: Rulebook | None) -> Iterator[RuleFile]:
    """The rule files that took part, by path."""
    if book is None:
        return
    said = [each.place.path for each in book.metrics.values()]
    said += [each.place.path for each in book.rules]
    said += [each.place.path for each in book.facts]
    for path in sorted(set(said)):
        yield RuleFile(path, hashlib.sha256(Path(path).read_bytes()).hexdigest())
