"""The report for people: each finding with what, where, why and fix, then what was verified, and what was not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.model import SEVERITIES, Checked, Evidence, Finding, Report, Skipped, Unchecked, Verified
from factcheck.writers.contract import Layout, Writer
from factcheck.writers.lines import coloured, harmless, isolated, labelled, wrapped

SHOWN = 10  # lines of a list in a summary; the rest is counted
PLACES = 5  # places named of one reason
JOIN = " · "
# A hedge as a sign before its figure, the same in every language.
HEDGES = {"about": "~", "nearly": "~", "at_least": "≥ ", "more_than": "> ", "at_most": "≤ ", "less_than": "< "}
PLAIN = Layout()


def write(report: Report, layout: Layout = PLAIN) -> str:
    """The report as text with a line end; empty where only findings are asked for and there are none."""
    found = [each for each in report.findings if not each.suppressed]
    printed = {each.fingerprint for each in found if not each.repeats}
    leading = [each for each in found if each.repeats not in printed]
    sections = [[*_finding(each, layout), *_also(each, found, layout)] for each in leading]
    if layout.detail != "findings":
        sections += _summary(report, found, layout)
    return "".join("\n".join(lines) + "\n\n" for lines in sections if lines).removesuffix("\n")


def _finding(each: Finding, layout: Layout) -> Iterator[str]:
    place = coloured(f"{_path(each.document)}:{each.line}:{each.column}", "place", layout)
    severity = coloured(layout.label(each.severity), each.severity, layout)
    yield f"{place}  {severity} {harmless(f'{each.check} {each.name}')}"
    for line in wrapped(harmless(each.message), layout, 2):
        yield "  " + isolated(line, layout)
    texts = {"where": _where(each), "why": harmless(each.why), "fix": harmless(each.fix)}
    margin = max(len(layout.label(key)) for key in texts) + 2
    for key, text in texts.items():
        if text:
            yield from labelled(layout.label(key), text, layout, margin=margin)


def _also(leader: Finding, found: Sequence[Finding], layout: Layout) -> Iterator[str]:
    """The other findings that the same correction would mend."""
    if leader.repeats:
        return
    same = [each for each in found if each.repeats == leader.fingerprint and each.document == leader.document]
    named = JOIN.join(f"{harmless(f'{each.check} {each.name}')} ({each.line}:{each.column})" for each in same)
    if named:
        yield from labelled(layout.label("also"), named, layout, margin=len(layout.label("also")) + 2)


def _where(each: Finding) -> str:
    """The other figures that took part and where they stand."""
    own = (each.document, each.start, each.end)
    others = [one for one in each.evidence if (one.document, one.start, one.end) != own]
    return JOIN.join(f"{harmless(one.surface)} ({_place(one, each.document)})" for one in others)


def _place(one: Evidence, home: str | None) -> str:
    """Line and column; the file too where it is another, and no line for a fact of a rule file."""
    if one.line == 0:
        return _path(one.document)
    place = f"{one.line}:{one.column}"
    return place if one.document == home else f"{_path(one.document)}:{place}"


def _path(path: str | None) -> str:
    return harmless(path) if path else "<text>"


def _summary(report: Report, found: Sequence[Finding], layout: Layout) -> Iterator[list[str]]:
    """The sections behind the findings: lists for one document or where all is asked for, and the counts."""
    home = report.documents[0].path if len(report.documents) == 1 else ""
    if layout.detail == "everything" or len(report.documents) == 1:
        yield list(_verified(report.verified, home, layout))
        yield list(_skipped(report.skipped, home, layout))
        yield list(_unchecked(report.unchecked, home, layout))
    yield [*_documents(report.documents, layout), _counts(report, found, layout)]


def _verified(all_of_them: Sequence[Verified], home: str | None, layout: Layout) -> Iterator[str]:
    firm = [each for each in all_of_them if each.reading != "hedged"]
    hedged = [each for each in all_of_them if each.reading == "hedged"]
    for key, group in (("verified", firm), ("by_hedge", hedged)):
        lines = [_holding(each, home, layout) for each in group]
        yield from _listed(layout.label(key), lines, layout)


def _holding(each: Verified, home: str | None, layout: Layout) -> str:
    place = f"{_place(each.evidence[0], home)}  " if each.evidence else ""
    rounding = f" ({layout.label('by_rounding')})" if each.reading == "wide" else ""
    return f"{place}{harmless(each.check)}  {harmless(each.message)}{rounding}"


def _skipped(all_of_them: Sequence[Skipped], home: str | None, layout: Layout) -> Iterator[str]:
    """What could not be judged, one line a reason; what concerns a figure comes first."""
    groups: dict[tuple[str, str], list[Skipped]] = {}
    for each in all_of_them:
        groups.setdefault((each.check, each.reason), []).append(each)
    lines = []
    for (check, reason), group in sorted(groups.items(), key=lambda each: not each[1][0].evidence):
        places = [_place(each.evidence[0], home) for each in group if each.evidence]
        behind = f" ({_some(dict.fromkeys(places), PLACES, layout)})" if places else ""
        lines.append(f"{harmless(check)}  {harmless(reason)}{behind}")
    yield from _listed(layout.label("skipped"), lines, layout, count=len(all_of_them))


def _unchecked(all_of_them: Sequence[Unchecked], home: str | None, layout: Layout) -> Iterator[str]:
    if not all_of_them:
        return
    yield _heading(layout.label("unchecked"), len(all_of_them), layout)
    for path, group in groupby(all_of_them, key=lambda each: each.document):
        figures = [
            f"{HEDGES.get(each.hedge or '', '')}{harmless(each.surface)} ({each.line}:{each.column})" for each in group
        ]
        limit = len(figures) if layout.detail == "everything" else 2 * SHOWN
        named = "" if path == home else f"{_path(path)}  "
        for number, line in enumerate(wrapped(named + _some(figures, limit, layout), layout, 4)):
            yield ("    " if number else "  ") + isolated(line, layout)


def _some(texts: Iterable[str], limit: int, layout: Layout) -> str:
    every = list(texts)
    rest = [layout.label("more").format(count=len(every) - limit)] if len(every) > limit else []
    return JOIN.join(every[:limit] + rest)


def _listed(heading: str, lines: Sequence[str], layout: Layout, *, count: int | None = None) -> Iterator[str]:
    if not lines:
        return
    limit = len(lines) if layout.detail == "everything" else SHOWN
    yield _heading(heading, len(lines) if count is None else count, layout)
    for line in lines[:limit]:
        first, *others = wrapped(line, layout, 4)
        yield "  " + isolated(first, layout)
        yield from ("    " + isolated(other, layout) for other in others)
    if len(lines) > limit:
        yield "  " + layout.label("more").format(count=len(lines) - limit)


def _heading(heading: str, count: int, layout: Layout) -> str:
    return coloured(heading, "label", layout) + f" ({count})"


def _documents(documents: Sequence[Checked], layout: Layout) -> Iterator[str]:
    """What each document is known to be; of many, only those of which something is not known."""
    every = len(documents) == 1 or layout.detail == "everything"
    told = [each for each in documents if every or not each.lang or each.lang_guessed or not each.date]
    limit = len(told) if layout.detail == "everything" else SHOWN
    for each in told[:limit]:
        yield f"{_path(each.path)}  {_known(each, layout)}"
    if len(told) > limit:
        yield layout.label("more").format(count=len(told) - limit)


def _known(each: Checked, layout: Layout) -> str:
    unknown = layout.label("unknown")
    guessed = f" ({layout.label('guessed')})" if each.lang_guessed else ""
    parts = (
        ("language", harmless(each.lang or unknown) + guessed),
        ("date", harmless(each.date or unknown)),
        ("figures", str(each.claims)),
    )
    return JOIN.join(f"{layout.label(key)}: {value}" for key, value in parts)


def _counts(report: Report, found: Sequence[Finding], layout: Layout) -> str:
    """The last line: what was found, by gravity, and how much of the rest was verified."""
    if report.documents and not any(each.claims for each in report.documents):
        return layout.label("no_figures")
    by_severity = {severity: sum(1 for each in found if each.severity == severity) for severity in SEVERITIES}
    parts = [coloured(f"{layout.label(key)}: {count}", key, layout) for key, count in by_severity.items() if count]
    parts = parts or [coloured(layout.label("nothing_found"), "good", layout)]
    summary = report.summary
    rest = {key: summary[key] for key in ("verified", "skipped", "unchecked")}
    if len(report.documents) != 1:
        rest = {"documents": len(report.documents), **rest}
    if report.errors:
        rest["unreadable"] = len(report.errors)
    return JOIN.join((*parts, *(f"{layout.label(key)}: {count}" for key, count in rest.items())))


WRITER = Writer("text", write)
