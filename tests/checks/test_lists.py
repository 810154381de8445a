"""Lists that a counted thing announces."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.checks.lists.parts import count
from factcheck.locales import pack


def counted(text: str, lang: str) -> tuple[int, list[str]]:
    """How many lists hold, and what the findings give as the number of items."""
    report = factcheck.check(factcheck.Document.of(text, lang=lang), select=["SAM02"])
    return len(report.verified), [finding.recomputed.split()[0] for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Asal, Murad and Tinar", "en", 3),
        ("Asal, Murad, and Tinar", "en", 3),
        ("Asal and Tinar", "en", 2),
        ("health, trade and industry, and justice", "en", None),
        ("oxygen, fuel and sheets, its director said", "en", 3),
        ("oxygen, fuel and sheets, which came late", "en", None),
        ("Asal, Murad, Tinar", "en", None),
        ("one; two and three", "en", None),
        ("Asal (north), Murad and Tinar", "en", None),
        ("حلب وإدلب وحماة", "ar", 3),
        ("حلب، وإدلب، وحماة", "ar", 3),
        ("حلب، إدلب وحماة", "ar", 3),
        ("القمح والزيت والسكر، وتصل إلى الميناء صباحا", "ar", 3),
        ("مراسل وكالة الأنباء، ومصور الإذاعة، ومحرر الموقع", "ar", 3),
        ("التعليم العالي والبحث العلمي التطبيقي وغيرهما", "ar", None),
    ],
)
def test_the_items_of_a_list_are_counted(text: str, lang: str, expected: int | None) -> None:
    """A list counts where its last item is told, and else not at all."""
    assert count(text, pack(lang), closed=False) == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Seven cities are hosts, namely Norvik, Halden and Tarsa.", "en", (0, ["3"])),
        ("Police seek four men – a driver, a guard and a clerk – over the theft.", "en", (0, ["3"])),
        ("Inspectors saw 3 ports (Kestrel, Oakham, Luss) in May.", "en", (1, [])),
        ("The jury named two finalists:\n\n1. Li Wen\n2. Omar Haddad\n3. Ruth Adler\n", "en", (0, ["3"])),
        ("It has nine courts, two halls, a pool, and a gym.", "en", (0, [])),
        ("It sells to 30 countries – all along with Iceland and Norway – by sea.", "en", (0, [])),
        ("The three authors – each with 5 books, a prize and a house – spoke.", "en", (0, [])),
        ("Five firms, working in Asal and Murad, won.", "en", (0, [])),
        ("شاركت خمس دول هي مصر والأردن والعراق ولبنان.", "ar", (0, ["4"])),
        ("أقرت الحكومة ثلاثة إجراءات:\n\n- فتح الطرق\n- إصلاح الجسور\n", "ar", (0, ["2"])),
        ("أُغلقت أربعة معابر (القائم، الوليد، ربيعة، زرباطية).", "ar", (1, [])),
        ("Four firms: Asal, Murad, Tinar and others.", "en", (0, [])),
        ("Four firms met. The list: Asal, Murad and Tinar.", "en", (0, [])),
        ("Four firms signed: Asal, Murad and Dr. Tinar.", "en", (0, [])),
        ("Four firms signed (Asal, Murad", "en", (0, [])),
        ("Two goals:\n\n* clean water\n  for all\n* safe roads\n1. schools\nIt ends.", "en", (1, [])),
        ("Two goals:\n\nIt ends here, and now.", "en", (0, [])),
        ("Three towns on the map, namely Asal; Murad and Tinar.", "en", (0, [])),
        ("The survey asked about three worries: money, health and noise.", "en", (1, [])),
    ],
)
def test_a_list_is_held_against_its_number(text: str, lang: str, expected: tuple[int, list[str]]) -> None:
    """Brackets, dashes, colons, bullets and copulas open lists; enumerations and partial lists do not."""
    assert counted(text, lang) == expected
