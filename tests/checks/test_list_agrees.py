"""Lists that may be parts, end anywhere or stand further on, and hold as many items as was said."""

from __future__ import annotations

import pytest

import factcheck

BULLETS = "The following {n} pupils each won a prize in May.\n\n* Alma Reed of Varna\n* Jonas Lind of Asal\n* Rana Haddad of Tinar\n\nThe fair goes on.\n"
BULLETS_AR = (
    "فاز التلاميذ {n} التالية أسماؤهم بجوائز في أيار.\n\n- ريم حداد\n- سامر عيسى\n- هدى ناصر\n\nويستمر المعرض.\n"
)


def outcome(text: str, lang: str) -> tuple[int, int]:
    """How many lists hold, and how many are found wrong."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SAM02"])
    return len(report.verified), len(report.findings)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It ranks firms across four countries in the region, including Chile, Peru, Spain, and Cuba.", "en"),
        ("He founded it with his three partners, P.J. Reed, Jonas Lind and Alma Bell, in 2008.", "en"),
        ("Five old coins - AAB, CCD, EEF, GGH, KKL, have been granted a new status.", "en"),
        ("It runs two units: Harbour Aid and Open Water, both of which grow.", "en"),
        ("It added three steps to the work on the old case, including: casting, stir welding (SW) and milling.", "en"),
        ("Visitors may take one of three gifts, including: • Gold - a trip • Silver - a meal • Bronze - a card", "en"),
        ("The group has three plants, the Varna Plant, East Asal Plant and Tinar Works, as well as a shop.", "en"),
        ("It ranks ports in four areas: safety, research and development, hiring and pay, and speed.", "en"),
        (BULLETS.format(n="three"), "en"),
        ("تعمل المنظمة في ثلاث دول، منها: الأردن، ولبنان، ومصر.", "ar"),
        (BULLETS_AR.format(n="الـ3"), "ar"),
    ],
)
def test_a_list_with_as_many_items_verifies(text: str, lang: str) -> None:
    """Where the items are just as many as was said, the list is complete."""
    assert outcome(text, lang) == (1, 0)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("It ranks firms across nine countries in the region, including Chile, Peru, Spain, and Cuba.", "en"),
        ("He founded it with his four partners, P.J. Reed, Jonas Lind and Alma Bell, in 2008.", "en"),
        ("It sells a 2-door car that suits Varna, Asal, and Tinar.", "en"),
        ("The town has two bridges, which were built long ago, and a mill.", "en"),
        ("It offers two things, including Varna and Asal.", "en"),  # two agree by chance
        (BULLETS.format(n="five"), "en"),
        ("The following three pupils won.\n\nNothing is listed here, and nothing was.\n", "en"),
        ("تعمل المنظمة في سبع دول، منها: الأردن، ولبنان، ومصر.", "ar"),
    ],
)
def test_a_list_that_may_be_a_part_never_accuses(text: str, lang: str) -> None:
    """Fewer or more items than were said tell nothing where the list may be a part."""
    assert outcome(text, lang) == (0, 0)
