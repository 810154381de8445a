"""A day ahead of the release that is a deadline."""

from __future__ import annotations

from datetime import date

import factcheck


def test_what_is_asked_for_by_a_day_is_not_done() -> None:
    """A report that recommends something before a coming day reports nothing of that day."""
    text = "قتل في الحادث 17 شخصا. وأوصت اللجنة بفحص 340 برجا قبل 30 حزيران/يونيو 2024."
    report = factcheck.check(text, lang="ar", date=date(2023, 12, 28))
    assert report.findings == ()
