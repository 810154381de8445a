"""The rules by which `factcheck ledger` knows the figures of metrics."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.model import Claim, Release

if TYPE_CHECKING:
    from factcheck.ledger import Ledger
    from factcheck.rulebook import Rulebook


def rulebook_of(paths: tuple[str, ...]) -> tuple[Rulebook | None, str]:
    """The rulebook of rule files and the hash that tells its version; raises UsageError for files with errors."""
    if not paths:
        return None, ""
    from factcheck.rulebook import load

    rulebook = load(paths)
    if rulebook.errors:
        raise UsageError(f"{rulebook.errors[0]}; 'factcheck rules check' lists all errors")
    return rulebook, _version(rulebook)


def _version(rulebook: Rulebook) -> str:
    """What tells one state of rule files from another: a hash of the files that metrics and rules stand in."""
    places = [each.place for each in rulebook.metrics.values()] + [each.place for each in rulebook.rules]
    files = {each.path for each in places}
    digest = hashlib.sha256(b"".join(hashlib.sha256(Path(file).read_bytes()).digest() for file in sorted(files)))
    return digest.hexdigest()[:16]


def of_metric(base: Ledger, metric: str, rules: tuple[str, ...], series: str | None) -> Iterator[tuple[Release, Claim]]:
    """The figures of a metric, by rules that are given or by those that the releases were added with."""
    from factcheck.rulebook import catch, nearest

    rulebook, _ = rulebook_of(rules)
    known = base.metrics() if rulebook is None else list(rulebook.metrics)
    if metric not in known:
        hint = nearest(metric, known) or "; give --rules, here or when releases are added"
        raise UsageError(f"no metric '{metric}'{hint}")
    if rulebook is None:
        yield from base.caught(metric, series=series)
        return
    for release in base.releases(series=series):
        claim = catch(rulebook, release).claims.get(metric)
        if claim is not None:
            yield release, claim
