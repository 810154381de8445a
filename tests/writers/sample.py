"""Reports made by hand: one of an English release, one of an Arabic release, one of a folder."""

from __future__ import annotations

from factcheck.model import Checked, Evidence, Failure, Finding, Report, Skipped, Suspect, Unchecked, Verified

SHA = "0" * 64


def figure(
    surface: str, place: tuple[int, int], *, start: int = 0, role: str = "", document: str | None = "camp.md"
) -> Evidence:
    """A figure at a line and column."""
    line, column = place
    return Evidence(document, start, start + len(surface), line, column, surface, role)


CONVERSION = Finding(
    check="UNI01",
    name="conversion-mismatch",
    severity="error",
    message="«1,544 acres» is not «640 hectares».",
    document="camp.md",
    start=112,
    end=123,
    line=3,
    column=71,
    reported="1,544 acres",
    recomputed="1,581 acres",
    why="640 hectares would be 1,581.47; 1,544 lies 37 below",
    fix="correct one of the two figures",
    evidence=(
        figure("1,544 acres", (3, 71), start=112, role="converted"),
        figure("640 hectares", (3, 57), start=98, role="source"),
    ),
    fingerprint="5f0c2d3e4b5a6978",
)
CARRIED = Finding(
    check="LED03",
    name="carry-over-mismatch",
    severity="warning",
    message="«43 reports» was not what the release before left open, «41 reports».",
    document="camp.md",
    start=240,
    end=250,
    line=5,
    column=9,
    reported="43 reports",
    recomputed="41 reports",
    why="41 gives 41; 43 lies 2 above",
    fix="correct the figure, or say what became of the difference",
    evidence=(
        figure("43 reports", (5, 9), start=240, role="carried over"),
        figure("41 reports", (7, 3), start=310, document="earlier/2019-02-21-camp.md"),
        Evidence("rules/camp.yaml:12", 0, 0, 0, 0, "a month's carry-over", ""),
    ),
    fingerprint="0a1b2c3d4e5f6071",
    rule="carry-over",
)
ENGLISH = Report(
    documents=(Checked("camp.md", "en", "2019-03-23", SHA, 212, 9),),
    findings=(CONVERSION, CARRIED),
    verified=(
        Verified(
            "RUL02", "narrow", "camp.md", "«312 families» = 180 + 132", (figure("312 families", (4, 2)),), "families"
        ),
        Verified("UNI01", "wide", "camp.md", "«300 miles» = «483 km»", (figure("300 miles", (6, 12)),)),
        Verified("LED01", "hedged", "camp.md", "«at least 900» is not below «880»", (figure("900", (8, 1)),)),
    ),
    skipped=(
        Skipped(
            "LED04", "no release for 2019-01, so this step cannot be followed", "camp.md", (figure("900", (8, 1)),)
        ),
        Skipped("LED04", "no release for 2019-01, so this step cannot be followed", "camp.md", (figure("62", (8, 9)),)),
        Skipped("LED", "no date is known for notes.md, so it cannot be ordered among the releases", "notes.md", ()),
    ),
    unchecked=(
        Unchecked("camp.md", 20, 29, 2, 5, "74 states"),
        Unchecked("camp.md", 40, 58, 2, 25, "7.7 million people", "more_than"),
    ),
)

ARABIC = Report(
    documents=(Checked("2019-03-23-camp.ar.txt", "ar", None, SHA, 180, 4, lang_guessed=True),),
    findings=(
        Finding(
            check="UNI01",
            name="conversion-mismatch",
            severity="error",
            message="الرقم «42,741 ميل مربع» لا يساوي «110,000 كيلومتر مربع».",
            document="2019-03-23-camp.ar.txt",
            start=90,
            end=105,
            line=3,
            column=30,
            reported="42,741 ميل مربع",
            recomputed="42,471 ميل مربع",
            why="110,000 كيلومتر مربع يعادل 42,471.24؛ والرقم 42,741 أكبر منه بفارق 269.76",
            fix="خانتان تبادلتا موضعيهما في «42,741»: اكتب 42,471",
            evidence=(
                figure("42,741 ميل مربع", (3, 30), start=90, document="2019-03-23-camp.ar.txt"),
                figure("110,000 كيلومتر مربع", (3, 8), start=68, document="2019-03-23-camp.ar.txt"),
            ),
            fingerprint="9f8e7d6c5b4a3921",
            diagnosis="digits-swapped",
            suspect=Suspect(90, 96, "42,741", "2019-03-23-camp.ar.txt"),
            suggestion="42,471",
        ),
    ),
    verified=(
        Verified(
            "TIM01",
            "narrow",
            "2019-03-23-camp.ar.txt",
            "«23 آذار/مارس 2019» يوافق يوم السبت",
            (figure("23 آذار/مارس 2019", (2, 4), document="2019-03-23-camp.ar.txt"),),
        ),
    ),
    unchecked=(Unchecked("2019-03-23-camp.ar.txt", 200, 208, 6, 12, "74 دولة"),),
)

FOLDER = Report(
    documents=(
        Checked("releases/april.md", "en", "2019-04-23", SHA, 100, 3),
        Checked("releases/may.md", "en", None, SHA, 120, 5),
        Checked("releases/may.ar.md", None, "2019-05-24", SHA, 90, 0),
    ),
    verified=(Verified("UNI01", "narrow", "releases/april.md", "«5 km» = «3.1 miles»", ()),),
    unchecked=(
        Unchecked("releases/april.md", 10, 19, 1, 11, "74 states"),
        Unchecked("releases/may.md", 4, 13, 1, 5, "60 houses"),
        Unchecked("releases/may.md", 40, 51, 2, 9, "12 families"),
    ),
    errors=(Failure("releases/scan.pdf", "this is a PDF file, not text; give its text or Markdown"),),
)
