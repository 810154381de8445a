"""What each metric took out of a document and why it took nothing else, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.model import Claim, Release
from factcheck.rulebook import Explained, Near, Reason
from factcheck.writers import harmless

SHOWN = 5  # figures of a kind that a text shows for each metric
STATES = {
    "caught": "took a figure",
    "ambiguous": "several figures fit equally well, so none is taken",
    "missing": "no figure fits",
    "no-words": "no words for the language of the document",
}
REASONS = {
    "taken": "the metric '{0}' fits it better",
    "kind": "it is a figure of another kind",
    "unit": "its unit is not: {0}",
    "counted": "it does not count: {0}",
    "hedge": "its hedge is not: {0}",
    "section": "it does not stand in: {0}",
    "heading": "no heading above it has: {0}",
    "change": "it is not a change: {0}",
    "text": "it is not worded: {0}",
    "near": "its sentence has none of: {0}",
    "none": "its clause has: {0}",
}


def reason_text(reason: Reason) -> str:
    """Why a figure was not taken, in words."""
    return REASONS[reason.key].format(", ".join(reason.words))


def as_text(release: Release, explained: Iterable[Explained]) -> str:
    """What the metrics took out of a document, a block of lines each."""
    several = list(explained)
    caught = sum(1 for each in several if each.state == "caught")
    lines = [f"{harmless(release.document.path or '<stdin>')}: {caught} of {len(several)} metrics took a figure", ""]
    for each in several:
        lines += [*_lines(each), ""]
    return "\n".join(lines[:-1]) + "\n"


def _lines(each: Explained) -> Iterator[str]:
    metric = each.metric
    yield f"{metric.id}  ({metric.named}, {metric.place})"
    if each.caught is not None:
        yield f"  took  {_shown(each.caught)}"
    else:
        yield f"  {STATES[each.state]}"
    for claim in each.also[:SHOWN]:
        yield f"  fits  {_shown(claim)}"
    if len(each.also) > SHOWN:
        yield f"  fits  … and {len(each.also) - SHOWN} more"
    for near in each.near[:SHOWN]:
        yield f"  not   {_shown(near.claim)}: {'; '.join(map(reason_text, near.reasons))}"
    if len(each.near) > SHOWN:
        yield f"  not   … and {len(each.near) - SHOWN} more"


def _shown(claim: Claim) -> str:
    line, column = claim.document.place(claim.start)
    return f"«{harmless(claim.surface)}» ({line}:{column})"


def as_data(release: Release, explained: Iterable[Explained]) -> dict[str, Any]:
    """The same as plain values for JSON; nothing is left out."""
    return {"document": release.document.path, "lang": release.lang, "metrics": [_entry(each) for each in explained]}


def _entry(each: Explained) -> dict[str, Any]:
    metric = each.metric
    return {
        "metric": metric.id,
        "title": str(metric.named),
        "place": {"path": metric.place.path, "line": metric.place.line, "column": metric.place.column},
        "state": each.state,
        "caught": None if each.caught is None else _place(each.caught),
        "also": [_place(claim) for claim in each.also],
        "near": [_near(near) for near in each.near],
    }


def _near(near: Near) -> dict[str, Any]:
    reasons = [{"key": each.key, "words": list(each.words), "message": reason_text(each)} for each in near.reasons]
    return {**_place(near.claim), "reasons": reasons}


def _place(claim: Claim) -> dict[str, Any]:
    line, column = claim.document.place(claim.start)
    return {"surface": claim.surface, "start": claim.start, "end": claim.end, "line": line, "column": column}
