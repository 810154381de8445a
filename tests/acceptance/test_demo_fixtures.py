"""The demonstration: each slip that was put in is found, explained, and nothing else is."""

from functools import cache
from pathlib import Path

from factcheck import engine
from factcheck.checks import all_checks
from factcheck.model import Report

DEMO = Path(__file__).resolve().parents[2] / "fixtures" / "demo"
ENGLISH, ARABIC = "2024-06-05-clearance-update.en.md", "2024-06-05-clearance-update.ar.md"

# The draft, the check, the words it stands at, the slip it names and what it suggests.
SLIPS = {
    (ENGLISH, "UNI01", "497 square miles", "digits-swapped", "479"),  # 1,240 km² are 478.8 mi²
    (ENGLISH, "UNI02", "24.85 miles", None, None),  # about 40 km are about 25 miles
    (ENGLISH, "SUM01", "516", "digits-swapped", "156"),  # 41 + 37 + 78
    (ENGLISH, "PCT01", "57 percent", "digits-swapped", "75"),  # 45 of 60
    (ENGLISH, "NUM01", "12,00 children", "digit-lost", None),
    (ENGLISH, "SAM02", "three groups", "miscounted", "4"),
    (ENGLISH, "TIM01", "Tuesday, 16 May 2024", "weekday-or-date", "Thursday"),
    (ENGLISH, "RUL01", "47 communities", "digits-swapped", "74"),
    (ENGLISH, "LED02", "71 reports", "digit-wrong", "88"),  # 86 + 154 − 171 = 69; with 88 it is 71
    (ENGLISH, "LED03", "86 reports", "digit-wrong", "88"),  # April left 88 open
    (ENGLISH, "LED04", "9,336 devices", "digits-swapped", "9,363"),  # 8,951 + 412
    (ARABIC, "UNI01", "479 ميلا مربعا", "metric-prefix", "1,240 كيلومترا مربعا"),
    (ARABIC, "TIM01", "الأربعاء 16 أيار/مايو 2024", "weekday-or-date", "الخميس"),
    (ARABIC, "RUL02", "171 بلاغا", "digits-swapped", "38"),  # 133 + 83, for 133 + 38
    (ARABIC, "SUM01", "171 بلاغا", "digits-swapped", "38"),
    (ARABIC, "PCT01", "57 في المئة", "digits-swapped", "75"),  # 45 of 60
    (ARABIC, "NUM01", "1,012,00 منشور", "digit-lost", None),
    (ARABIC, "SAM02", "ثلاث جمعيات", "miscounted", "4"),
    (ARABIC, "LED01", "8,936 عبوة", None, None),  # 8,951 a month before
    (ARABIC, "LED02", "17 بلاغا", "digits-swapped", "71"),  # 88 + 154 − 171
    (ARABIC, "LED04", "8,936 عبوة", None, None),  # 8,951 + 412 = 9,363
}


@cache
def report() -> Report:
    return engine.check_many([DEMO / "drafts"], rules=[DEMO / "rules"], against=DEMO / "earlier")


def test_each_slip_of_the_demonstration_is_found_and_explained() -> None:
    """Nothing that was put in is missed, and nothing that is right is called wrong."""
    found = set()
    for each in report().findings:
        path = Path(each.document or "")
        words = path.read_text("utf-8")[each.start : each.end]
        found.add((path.name, each.check, words, each.diagnosis, each.suggestion))
    assert found == SLIPS
    assert report().errors == ()


def test_the_demonstration_shows_a_finding_of_each_family() -> None:
    """Every family that there is, each in English and in Arabic."""
    for draft in (ENGLISH, ARABIC):
        families = {each.check[:3] for each in report().findings if (each.document or "").endswith(draft)}
        assert {each.family for each in all_checks()} == families


def test_the_releases_before_it_are_right() -> None:
    """Each earlier release of the demonstration, held against those before it, gives no finding."""
    earlier = engine.check_many([DEMO / "earlier"], rules=[DEMO / "rules"], against=DEMO / "earlier")
    assert earlier.findings == ()
