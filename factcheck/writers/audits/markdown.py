"""The audit as Markdown: findings by release, the series as tables, and what nothing could check."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factcheck.model import SEVERITIES, Audit, Finding, Line
from factcheck.writers.audits.contract import AuditWriter
from factcheck.writers.audits.view import Row, name_of, others, rows
from factcheck.writers.lines import harmless

_ACTIVE = re.compile(r"([\\`*_\[\]<>#|~&])")


def write(audit: Audit, words: Mapping[str, str], lang: str) -> str:
    """The audit as Markdown; what stands in a release is escaped."""
    releases = rows(audit)
    parts = [
        *_head(audit, releases, words),
        *_findings(releases, words),
        *_series(audit, words),
        *_releases(releases, words),
        *_never(releases, words),
        *_provenance(audit, words),
    ]
    return "\n".join(parts) + "\n"


def _head(audit: Audit, releases: tuple[Row, ...], words: Mapping[str, str]) -> Iterator[str]:
    summary = audit.report.summary
    found = [each.severity for row in releases for each in row.findings]
    yield f"# {words['title'].format(count=len(releases))}"
    yield ""
    for severity in SEVERITIES:
        if severity in found:
            yield f"* {words[severity]}: {found.count(severity)}"
    for key in ("verified", "skipped", "unchecked"):
        yield f"* {words[key]}: {summary[key]}"
    yield f"* {words['coverage']}: {summary['coverage']} ({words['coverage_meaning']})"
    yield ""


def _findings(releases: tuple[Row, ...], words: Mapping[str, str]) -> Iterator[str]:
    yield f"## {words['findings']}"
    yield ""
    if not any(row.findings for row in releases):
        yield words["none_found"]
        yield ""
    for row in releases:
        if row.findings:
            yield f"### {_plain(row.release.date or words['undated'])} {_plain(name_of(row.release.path))}"
            yield ""
            for each in row.findings:
                yield f"* **{words[each.severity]} {_plain(each.check)} {_plain(each.name)}** ({each.line}:{each.column}): {_plain(each.message)}"
                for key, text in (("where", _where(each)), ("why", each.why), ("fix", each.fix)):
                    if text:
                        yield f"  {words[key]}: {_plain(text)}"
            yield ""


def _where(finding: Finding) -> str:
    return " · ".join(f"{surface} ({place})" for surface, place in others(finding))


def _series(audit: Audit, words: Mapping[str, str]) -> Iterator[str]:
    yield f"## {words['series']}"
    yield ""
    for line in audit.series:
        yield f"### {_plain(line.title)}"
        yield ""
        yield from _table(line, words)
        yield ""


def _table(line: Line, words: Mapping[str, str]) -> Iterator[str]:
    yield f"| {words['date']} | {words['as_written']} | {words['findings']} |"
    yield "|---|---|---|"
    for point in line.points:
        yield f"| {point.date} | {_plain(point.surface)} | {' '.join(point.odd)} |"


def _releases(releases: tuple[Row, ...], words: Mapping[str, str]) -> Iterator[str]:
    keys = ("date", "release", "language", "figures", "verified", "findings", "skipped", "unchecked", "coverage")
    yield f"## {words['releases']}"
    yield ""
    yield f"| {' | '.join(words[key] for key in keys)} |"
    yield "|" + "---|" * len(keys)
    for row in releases:
        one = row.release
        cells = (
            one.date or words["undated"],
            name_of(one.path),
            one.lang or "–",
            str(one.claims),
            str(row.verified),
            str(len(row.findings)),
            str(row.skipped),
            str(len(row.unchecked)),
            row.coverage,
        )
        yield f"| {' | '.join(_plain(each) for each in cells)} |"
    yield ""


def _never(releases: tuple[Row, ...], words: Mapping[str, str]) -> Iterator[str]:
    yield f"## {words['never_checked']}"
    yield ""
    for row in releases:
        if row.unchecked:
            figures = " · ".join(f"{_plain(each.surface)} ({each.line}:{each.column})" for each in row.unchecked)
            yield f"* {_plain(name_of(row.release.path))}: {figures}"
    yield ""


def _provenance(audit: Audit, words: Mapping[str, str]) -> Iterator[str]:
    yield f"## {words['provenance']}"
    yield ""
    yield f"* {words['made_with'].format(version=audit.version)}"
    yield f"* {words['source']}: {_plain(audit.source)}"
    for rule in audit.rules:
        yield f"* {words['rule_file']}: {_plain(rule.path)} `{rule.sha256}`"
    for each in audit.report.documents:
        yield f"* {_plain(name_of(each.path))} `{each.sha256}`"
    for failure in audit.report.errors:
        yield f"* {words['errors']}: {_plain(failure.document or '')} {_plain(failure.message)}"


def _plain(text: str) -> str:
    """A text on one line in which nothing is markup."""
    return _ACTIVE.sub(r"\\\1", harmless(text))


WRITER = AuditWriter("markdown", write)
