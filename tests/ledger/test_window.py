"""What a draft is compared with does not depend on what was checked before it."""

from datetime import date as Date
from datetime import timedelta
from pathlib import Path

import pytest

from factcheck import engine
from factcheck.ledger import History
from factcheck.ledger.window import WINDOW, window
from factcheck.model import Release
from factcheck.readers import read
from tests.ledger.releases import release

SERIES = Path(__file__).resolve().parents[2] / "fixtures" / "series"


def _weekly(count: int) -> list[Release]:
    """Releases of successive weeks, the first of them of 2019-01-01."""
    return [release("4 cases open", str(Date(2019, 1, 1) + timedelta(weeks=week))) for week in range(count)]


@pytest.mark.parametrize(
    ("releases", "seen"),
    [(0, 0), (20, 20), (36, 36), (71, 71), (72, 36), (73, 37), (108, 36)],
)
def test_the_newest_releases_are_looked_at(releases: int, seen: int) -> None:
    """All of them up to twice the window less one; then the window begins anew."""
    history = History(_weekly(releases))
    found = window(history)
    assert WINDOW == 36
    assert found == tuple(history.releases[len(history.releases) - seen :])


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_draft_checked_alone_is_told_the_same_as_among_others(lang: str) -> None:
    """Each release checked by itself, the newest first, says what it says in a check of them all."""
    paths = sorted(SERIES.glob(f"*.{lang}.md"))[:16]
    together = engine.check_many(paths, against=SERIES).findings
    alone = [each for path in reversed(paths) for each in engine.check(read(path), against=SERIES).findings]
    assert together
    assert {each.fingerprint for each in together} == {each.fingerprint for each in alone}
    assert len(together) == len(alone)
