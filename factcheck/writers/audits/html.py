"""The audit as one HTML file: it works offline, runs nothing, and reads from right to left where its language does."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from factcheck.model import SEVERITIES, Audit
from factcheck.writers.audits.contract import AuditWriter
from factcheck.writers.audits.view import HEIGHT, WIDTH, charts, grouped, isolated, kept, name_of, others, rows

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def write(audit: Audit, words: Mapping[str, str], lang: str) -> str:
    """The page; whatever stands in a release is shown as text, never as markup."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(name=name_of, isolated=isolated, grouped=lambda text: grouped(Decimal(text)))
    releases = rows(audit)
    dates = [each.release.date for each in releases if each.release.date]
    counts = {key: sum(1 for row in releases for each in row.findings if each.severity == key) for key in SEVERITIES}
    return environment.get_template("audit.html.j2").render(
        audit=audit,
        words=words,
        lang=lang,
        rows=releases,
        span=words["span"].format(first=kept(dates[0]), last=kept(dates[-1])) if dates else words["undated"],
        counts={key: count for key, count in counts.items() if count},
        summary=audit.report.summary,
        charts=list(charts(audit)),
        width=WIDTH,
        height=HEIGHT,
        others=others,
    )


WRITER = AuditWriter("html", write)
