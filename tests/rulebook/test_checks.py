"""The checks of rules, through the whole tool: when facts speak, and what rules skip."""

from __future__ import annotations

from datetime import date as Date

import pytest

import factcheck
from factcheck.rulebook import loads

FACTS = """
metrics:
  area: {behaviour: constant, find: {any: {dimension: area}}}
  members: {find: {en: {counted: [members]}, ar: {counted: [عضو*, أعضاء]}}}
facts:
  - {metric: area, value: 5000 km², as_of: 2010-01-01}
  - {metric: area, value: 6100 km², as_of: 2020-01-01, source: the land register}
  - {metric: members, value: 79, as_of: 2024-03-01}
"""


def _report(text: str, rules: str = FACTS, *, lang: str = "en", date: Date | None = None) -> factcheck.Report:
    return factcheck.check(
        factcheck.Document.of(text, lang=lang, date=date), rules=loads(rules, "facts.yaml"), select=["RUL"]
    )


def _outcome(text: str, *, lang: str = "en", date: Date | None = None) -> tuple[int, int]:
    """How many facts a text contradicts, and how many it agrees with."""
    report = _report(text, lang=lang, date=date)
    return len(report.findings), len(report.verified)


@pytest.mark.parametrize(
    ("km", "date", "expected"),
    [
        ("6,100", Date(2024, 5, 1), (0, 1)),
        ("5,000", Date(2024, 5, 1), (1, 0)),
        ("5,000", Date(2015, 5, 1), (0, 1)),
        ("6,100", Date(2015, 5, 1), (1, 0)),
        ("6,100", Date(2009, 5, 1), (0, 0)),
        ("6,100", None, (0, 1)),
    ],
)
def test_a_constant_holds_until_it_is_replaced(km: str, date: Date | None, expected: tuple[int, int]) -> None:
    """The latest fact before the release speaks; a release without a day is held against the latest of all."""
    assert _outcome(f"The district covers {km} square kilometres.", date=date) == expected
    assert _outcome(f"تبلغ مساحة المنطقة {km} كيلومتر مربع.", lang="ar", date=date) == expected


def test_a_fact_of_a_day() -> None:
    """Members come and go, so the fact speaks about its own day alone."""
    assert _outcome("The alliance has 97 members.", date=Date(2024, 3, 1)) == (1, 0)
    assert _outcome("The alliance has 79 members.", date=Date(2024, 3, 1)) == (0, 1)
    assert _outcome("The alliance has 97 members.", date=Date(2024, 3, 2)) == (0, 0)
    (skipped,) = _report("The alliance has 97 members.").skipped
    assert skipped.reason == "no date is known for the release, so the fact of 2024-03-01 cannot be held against it"
    assert _outcome("يضم التحالف 97 عضوا.", lang="ar", date=Date(2024, 3, 1)) == (1, 0)


def test_a_finding_names_its_fact() -> None:
    """The evidence holds the fact with its file, line and source."""
    (finding,) = _report("The district covers 1,600 square kilometres.").findings
    assert (finding.check, finding.rule, finding.suggestion) == ("RUL01", "area", "6,100")
    assert [(each.document, each.surface) for each in finding.evidence] == [
        (None, "1,600 square kilometres"),
        ("facts.yaml:7, the land register", "6100 km²"),
    ]


def test_nothing_without_rules() -> None:
    """A rulebook without metrics, and no rulebook at all, say nothing."""
    assert _report("The alliance has 97 members.", "title: nothing").findings == ()
    assert factcheck.check("The alliance has 97 members.", select=["RUL"]).skipped == ()


WARDS = """
metrics:
  beds: {title: beds in all, find: {en: {counted: [beds], near: {any: [has]}}}}
  free: {title: free beds, find: {en: {counted: [beds], near: {any: [free]}}}}
rules:
  free-beds: {assert: free <= beds, severity: note, message: "{free} of {beds}"}
  beds-stay: {assert: beds == previous.beds}
"""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The ward has 40 beds.", "no figure was found for free beds"),
        ("The ward has 40 beds. Then 12 beds were free. Later 13 beds were free.", "several figures fit free beds equally well"),
    ],
)  # fmt: skip
def test_a_rule_that_cannot_be_judged(text: str, reason: str) -> None:
    """It is listed as skipped, with its id and the reason."""
    report = _report(text, WARDS)
    assert [(each.rule, each.reason) for each in report.skipped] == [
        ("beds-stay", "no earlier release gives a figure for beds in all"),
        ("free-beds", reason),
    ]


def test_a_release_about_something_else() -> None:
    """A rule none of whose metrics the release states is no news; it is not even listed as skipped."""
    report = _report("The village has 40 houses, and 12 of them are empty.", WARDS)
    assert (report.findings, report.skipped) == ((), ())


LANGUAGES = """
metrics:
  beds:
    title: {en: beds in all, ar: مجموع الأسرة}
    required: yes
    find: {en: {counted: [beds], near: {any: [has]}}, ar: {counted: [سرير*], near: {any: [يضم]}}}
  free:
    title: {en: free beds, ar: الأسرة الشاغرة}
    find: {en: {counted: [beds], near: {any: [free]}}, ar: {counted: [سرير*], near: {any: [شاغر*]}}}
rules:
  free-beds:
    assert: free <= beds
    message: {en: "{free} of {beds}", ar: "{free} من أصل {beds}"}
"""


@pytest.mark.parametrize(
    ("messages", "said", "missing", "needed"),
    [
        ("en", "rule free-beds: 52 سريرا شاغرا of 40 سريرا", "free beds", "beds in all"),
        ("ar", "52 سريرا شاغرا من أصل 40 سريرا", "الأسرة الشاغرة", "مجموع الأسرة"),
    ],
)
def test_the_author_speaks_the_language_of_the_report(messages: str, said: str, missing: str, needed: str) -> None:
    """Messages and titles come in the report's language, and a finding is the same one in each."""

    def report(text: str) -> factcheck.Report:
        document = factcheck.Document.of(text, lang="ar")
        return factcheck.check(document, rules=loads(LANGUAGES), select=["RUL"], messages=messages)

    (finding,) = report("يضم الجناح 40 سريرا. وبقي منها 52 سريرا شاغرا.").findings
    assert said in finding.message
    english = factcheck.check(
        factcheck.Document.of("يضم الجناح 40 سريرا. وبقي منها 52 سريرا شاغرا.", lang="ar"), rules=loads(LANGUAGES)
    )
    assert finding.fingerprint in {each.fingerprint for each in english.findings}
    (skipped,) = report("يضم الجناح 40 سريرا.").skipped
    assert missing in skipped.reason
    (required,) = report("لا شيء هنا.").findings
    assert needed in required.message


def test_the_gravity_and_words_of_the_author() -> None:
    """A rule may be a note, and its message names the figures as written."""
    (finding,) = _report("The ward has 40 beds. Then 52 beds were free.", WARDS).findings
    assert finding.severity == "note"
    assert "52 beds of 40 beds" in finding.message


STYLE = """
metrics:
  area:
    stated_in: [km², square miles]
    find: {any: {dimension: area}}
  members:
    required: yes
    find: {en: {counted: [members]}, ar: {counted: [عضو*, أعضاء]}}
"""


def test_requirements_of_a_metric() -> None:
    """A figure that is left out, and one without its second unit, are two findings; neither verifies anything."""
    report = _report("The district covers 42,471 square miles.", STYLE)
    assert [(each.check, each.severity, each.message) for each in report.findings] == [
        ("RUL03", "error", "No figure is stated for members."),
        ("RUL04", "warning", "«42,471 square miles» is not stated in km², too."),
    ]
    full = _report("The 79 members cover 42,471 square miles, or 110,000 square kilometres.", STYLE)
    assert (full.findings, full.verified) == ((), ())


def test_a_requirement_of_another_language() -> None:
    """A metric without words for the release's language asks nothing of it."""
    rules = "metrics: {members: {required: yes, find: {ar: {counted: [عضو*]}}}}"
    assert _report("Nothing is said.", rules).findings == ()
    (finding,) = _report("لا يذكر البيان شيئا.", rules, lang="ar").findings
    assert finding.check == "RUL03"


@pytest.mark.parametrize(
    ("as_of", "expected"), [("", (1, 0)), (", as_of: 2024-03-31", (1, 0)), (", as_of: 2024-04-30", (0, 0))]
)
def test_a_fact_of_a_period(as_of: str, expected: tuple[int, int]) -> None:
    """A figure of March is held against what is known for its last day, and a fact without a day against any."""
    rules = f"""
metrics: {{members: {{find: {{en: {{counted: [members]}}}}}}}}
facts: [{{metric: members, value: 79{as_of}}}]
"""
    report = _report("In March 2024, 97 members took part.", rules, date=Date(2024, 4, 30))
    assert (len(report.findings), len(report.verified)) == expected
