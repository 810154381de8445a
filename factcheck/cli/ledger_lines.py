"""The lines of `factcheck ledger`: releases, their claims, and the figures of a series."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from factcheck.model import Claim, Release
from factcheck.writers import harmless

if TYPE_CHECKING:
    from factcheck.ledger import Added, Entry

NO_DAY = "no date"
OUTCOMES = {
    "new": "new",
    "revision": "revised",
    "corrected": "corrected",
    "moved": "moved",
    "known": "there already",
}


def added_line(each: Added) -> str:
    """What became of a release that was to be added."""
    of = f", in the place of {each.of}" if each.outcome in ("revision", "corrected") and each.of else ""
    was = f", there already as {each.of}" if each.outcome == "moved" else ""
    return f"{OUTCOMES[each.outcome]:<10} {harmless(each.path or '<stdin>')}  (release {each.id}, {_number(each.claims)}{of}{was})\n"


def _number(claims: int) -> str:
    return f"{claims} {'claim' if claims == 1 else 'claims'}"


def summary(counts: Mapping[str, int]) -> str:
    """How many releases became what."""
    total = sum(counts.values())
    parts = ", ".join(f"{counts[outcome]} {word}" for outcome, word in OUTCOMES.items() if counts.get(outcome))
    return f"{total} {'release' if total == 1 else 'releases'}{': ' if parts else ''}{parts}\n"


def entry_line(each: Entry) -> str:
    """A release of the ledger: its number, day, language, series, claims, where it lies and what replaced it."""
    notes = [f"in the place of {each.replaces}"] if each.replaces else []
    notes += [f"replaced by {each.replaced_by}"] if each.replaced_by else []
    day = each.day.isoformat() if each.day else NO_DAY
    name = harmless(each.path or each.title or "<stdin>")
    note = f"  ({', '.join(notes)})" if notes else ""
    return f"{each.id:>5}  {day:<10}  {each.lang or '-':<5}  {each.claims:>5} claims  {harmless(each.series or '-')}  {name}{note}\n"


def entry_rows(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """The releases as rows of a table, days in ISO form."""
    rows = [asdict(each) for each in entries]
    for row in rows:
        row["day"] = row["day"].isoformat() if row["day"] else None
    return rows


def figure_line(release: Release, claim: Claim, form: str) -> dict[str, Any] | str:
    """A figure of a series with its day, period and place."""
    if form != "text":
        plain = claim.as_dict()
        period = plain["period"] or {"start": None, "end": None}
        row = {"date": release.date.isoformat() if release.date else None}
        row |= {name: plain[name] for name in ("value", "low", "high", "unit", "hedge", "change")}
        row |= {"period_start": period["start"], "period_end": period["end"], "surface": plain["surface"]}
        return row | {name: plain[name] for name in ("document", "line", "column", "lang")}
    day = release.date.isoformat() if release.date else NO_DAY
    return f"{day:<10}  {harmless(claim.surface)}  {_about(claim)}{_place(claim)}\n"


def claim_line(claim: Claim) -> str:
    """A claim of a release, with its place first."""
    line, column = claim.document.place(claim.start)
    return (
        f"{line}:{column:<4} {claim.kind:<10} {harmless(claim.surface)}{'  ' + _about(claim) if claim.period else ''}".rstrip()
        + "\n"
    )


def written(rows: Sequence[dict[str, Any] | str], form: str) -> str:
    """Rows as text, CSV with a heading, or one JSON object a line; "" for none."""
    if form == "text":
        return "".join(str(each) for each in rows)
    if form == "jsonl":
        return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in rows)
    out = io.StringIO()
    plain = [each for each in rows if isinstance(each, dict)]
    table = csv.DictWriter(out, list(plain[0]) if plain else [], lineterminator="\n")
    if plain:
        table.writeheader()
    table.writerows(plain)
    return out.getvalue()


def _about(claim: Claim) -> str:
    """The period of a figure, in brackets."""
    if claim.period is None:
        return ""
    start, end = claim.period.start, claim.period.end
    if start == end and start is not None:
        return f"({start})  "
    return f"({start or '…'} to {end or '…'})  "


def _place(claim: Claim) -> str:
    line, column = claim.document.place(claim.start)
    return f"{harmless(claim.document.path or '<stdin>')}:{line}:{column}"
