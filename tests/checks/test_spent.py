"""Sums of money that were spent on different things cannot be more than the sum that they were taken from."""

from __future__ import annotations

import pytest

import factcheck

OVERDRAWN = [
    # 5.3 + 3.1 = 8.4
    ("The fair cost 7.4 million dinars, of which 5.3 million went to tents and 3.1 million to transport.", "en"),
    ("بلغت كلفة المعرض 7.4 مليون دينار، منها 5.3 مليون دينار للخيام و3.1 مليون دينار للنقل.", "ar"),
]
RIGHT = [
    ("The fair cost 8.4 million dinars, of which 5.3 million went to tents and 3.1 million to transport.", "en"),
    ("بلغت كلفة المعرض 8.4 مليون دينار، منها 5.3 مليون دينار للخيام و3.1 مليون دينار للنقل.", "ar"),
    # what visitors paid may have been paid in May
    ("The fair earned 7.4 million dinars, of which 5.3 million came from visitors and 3.1 million in May.", "en"),
]


@pytest.mark.parametrize(("text", "lang"), OVERDRAWN)
def test_more_is_spent_than_there_was(text: str, lang: str) -> None:
    """The same word leads to what each sum went to, so that none is counted twice."""
    (finding,) = factcheck.check(text, lang=lang).findings
    assert finding.check == "SUM01"
    assert finding.suggestion is not None
    assert finding.suggestion.startswith("8.4")


@pytest.mark.parametrize(("text", "lang"), RIGHT)
def test_what_fits_or_may_overlap_is_left_alone(text: str, lang: str) -> None:
    """Sums that fit raise nothing, and neither do those that may overlap."""
    assert factcheck.check(text, lang=lang).findings == ()
