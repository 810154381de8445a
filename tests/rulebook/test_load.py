"""Rule files loaded: what they make, and how their errors are told."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck.model import Interval
from factcheck.rulebook import Metric, Pattern, Rolls, Words, dump, load, loads

WARDS = """
title: Wards of a hospital
metrics:
  beds:
    title: beds in use
    behaviour: stock
    find:
      en: {counted: [beds, bed], near: {any: [open], none: closed}}
      ar: {counted: سرير*}
    range: {min: 0, max: 4000}
  patients:
    behaviour: cumulative
    grows_by: admitted
    find:
      en: [{counted: patients, period: cumulative}, {counted: people, hedge: [none, about], section: title}]
  admitted:
    find: {en: {counted: patients, near: {all: [this, month]}, change: up}}
  free:
    carries: beds
    rolls: {from: beds, plus: [admitted], minus: [patients]}
    find: {any: {dimension: percent}}
facts:
  - {metric: beds, value: 350, as_of: 2024-01-31, tolerance: 2 %, source: the register}
rules:
  total-never-falls:
    assert: previous.patients <= patients
    message: "{patients} is too low"
    severity: warning
    examples:
      consistent:
        - {lang: en, text: Nothing., date: 2024-02-29, earlier: [{date: 2024-01-31, text: Nothing.}]}
"""


def _errors(text: str) -> list[str]:
    return [str(error) for error in loads(text, "rules/health.yaml").errors]


def test_metrics_as_written() -> None:
    """Every key of a metric arrives; one word may stand for a list of one."""
    book = loads(WARDS)
    assert book.errors == ()
    assert list(book.metrics) == ["beds", "patients", "admitted", "free"]
    beds = book.metrics["beds"]
    assert (beds.title, beds.behaviour) == ("beds in use", "stock")
    assert beds.patterns("en") == (Pattern(counted=("beds", "bed"), near=Words(any=("open",), none=("closed",))),)
    assert book.metrics["free"].rolls == Rolls("beds", ("admitted",), ("patients",))
    assert (book.metrics["free"].carries, book.metrics["patients"].grows_by) == ("beds", "admitted")


def test_patterns_of_a_language() -> None:
    """A regional language takes the patterns of its base, and every language those of `any`."""
    metrics = loads(WARDS).metrics
    assert metrics["beds"].patterns("ar-IQ") == (Pattern(counted=("سرير*",)),)
    assert metrics["free"].patterns("fr") == (Pattern(dimension="percent"),)
    assert metrics["free"].patterns(None) == metrics["free"].patterns("en")
    assert metrics["patients"].patterns("fr") == ()


def test_a_fact_with_its_tolerance() -> None:
    """350 within 2 % is anything from 343 to 357."""
    (fact,) = loads(WARDS).facts
    assert (fact.metric, fact.as_of, fact.about.source) == ("beds", Date(2024, 1, 31), "the register")
    assert fact.quantity.narrow == fact.quantity.wide == Interval(Decimal(343), Decimal(357))


def test_an_absolute_tolerance() -> None:
    """200 within 5 is 195 to 205, and 0 within 5 lies on both sides of it."""
    metric = "metrics: {a: {find: {en: {counted: [x]}}}}\n"
    facts = loads(
        f"{metric}facts: [{{metric: a, value: 200, tolerance: 5}}, {{metric: a, value: 0, tolerance: 5}}]"
    ).facts
    assert [each.quantity.wide for each in facts] == [
        Interval(Decimal(195), Decimal(205)),
        Interval(Decimal(-5), Decimal(5)),
    ]


def test_a_rule_as_written() -> None:
    """Text, message, severity and examples arrive, each with its place."""
    (rule,) = loads(WARDS, "wards.yaml").rules
    assert (rule.id, rule.text, rule.message, rule.severity) == (
        "total-never-falls", "previous.patients <= patients", "{patients} is too low", "warning",
    )  # fmt: skip
    assert str(rule.place) == "wards.yaml:25"
    (example,) = rule.examples
    assert (example.consistent, example.lang, example.date, example.earlier) == (
        True, "en", Date(2024, 2, 29), (("2024-01-31", "Nothing."),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("metrics: {a: {find: {en: {count: [x]}}}}", "1:27: 'en' of the metric 'a' has no key 'count'; did you mean 'counted'?"),
        ("metrics: {a: {find: {en: {counted: [x]}}, behaviour: stok}}", "1:54: unknown behaviour 'stok'; did you mean 'stock'?"),
        ("metrics: {a: {title: x}}", "1:11: the metric 'a' needs the key 'find'"),
        ("metrics: {2nd: {find: {en: {counted: [x]}}}}", "1:11: '2nd' cannot be a name here: letters, digits and low lines, no digit first"),
        ("metrics: {a: {find: {english: {counted: [x]}}}}", "1:22: 'english' cannot be a name here: a language code such as 'en' or 'ar', or 'any'"),
        ("metrics: {min: {find: {en: {counted: [x]}}}}", "1:11: 'min' is a word of the rule language; give the metric another name"),
        ("metrics: {a: {find: {en: {counted: []}}}}", "1:36: 'counted' of the metric 'a' must not be empty"),
        ("metrics: {a: {find: {en: 7}}}", "1:26: 'en' of the metric 'a' must be a mapping or a list"),
        ("metrics: {a: {find: {en: {counted: [x]}}, grows_by: b}}", "1:53: unknown metric 'b'"),
        ("metrics: {a: {find: {en: {counted: [x]}}, required: maybe}}", "1:53: unknown required 'maybe'; one of yes, no, true, false"),
        ("metrics: x", "1:10: 'metrics' must be a mapping"),
        ("metric: {}", "1:1: a rule file has no key 'metric'; did you mean 'metrics'?"),
        ("- a", "1:1: a rule file must be a mapping with metrics, facts or rules"),
        ("facts: [{metric: a}]", "1:9: fact 1 needs the key 'value'"),
        ("facts: [{metric: a, value: 3}]", "1:18: unknown metric 'a'"),
        ("rules: {r: {assert: a = 3}}", "1:23: unexpected '='; write '==' to compare"),
        ("rules: {r: {assert: a == 3}}", "1:21: unknown metric 'a'"),
        ("rules: {r: {assert: 1 == 3, examples: {consistent: [{lang: english, text: x}]}}}", "1:60: 'english' is no language code; write it as 'en' or 'ar'"),
        ("metrics: {a: {find: {en: {counted: [x]}}}}\nfacts: [{metric: a, value: 3, as_of: yesterday}]", "2:38: 'yesterday' is no date; write it as 2019-03-23"),
        ("metrics: {a: {find: {en: {counted: [x]}}}}\nfacts: [{metric: 3a, value: 3}]", "2:18: '3a' is no name of a metric"),
        ("metrics: {a: {find: {en: {counted: [x]}}, max_age: 5 km}}", "1:52: '5 km' is no stretch of time; write one such as '45 days' or '6 weeks'"),
        ("metrics: {a: {find: {en: {counted: [x]}}, max_age: soon}}", "1:52: 'soon' is not one figure; write one such as '110000 km²' or '7.7 million people'"),
        ("metrics: {a: {find: {en: {counted: [x]}}, max_digits: many}}", "1:55: 'many' is no whole number of digits"),
        ("metrics: {a: {find: {en: {counted: [x]}}, max_digits: []}}", "1:55: 'max_digits' of the metric 'a' must be text or a whole number"),
        ("metrics: {a: {find: {en: {text: killed}}}}", "1:33: 'killed' is no wording; write one with the slot {number}, such as 'killed {number} civilians'"),
        ("metrics: {a: {find: {en: {counted: [x]}}, examples: {consistent: [{lang: en, text: x, date: 2024-13-01}]}}}", "1:93: there is no day '2024-13-01'; write a date as 2019-03-23"),
        ("metrics: {a: {find: {en: {counted: [x]}}, examples: {consistent: [{lang: en, text: 5,300 x}]}}}", "1:86: 'consistent' of the metric 'a' has no key '300 x'; within braces a text that holds a comma stands in quotation marks"),
        ("metrics: {a: {find: {en: {counted: [x]}}}}\nrules: {r: {assert: a < 3, when: a <}}", "2:36: the expression ends too early"),
        ("metrics: {a: {find: {en: {counted: [x]}}}}\nrules: {r: {assert: a < 3, message: 'not {b}'}}", "2:43: unknown metric 'b'"),
        ("valid_to: 2024\nmetrics: {a: {find: {en: {counted: [x]}}}}", "1:11: '2024' is no date; write it as 2019-03-23"),
        ("rules: {r: {assert: 1 == 3, severity: fatal}}", "1:39: unknown severity 'fatal'; one of error, warning, note"),
    ],
)  # fmt: skip
def test_an_error_names_its_place(text: str, expected: str) -> None:
    """File, line, column, what is wrong, and the nearest word that is valid."""
    assert _errors(text) == [f"rules/health.yaml:{expected}"]


def test_a_wrong_day_is_named() -> None:
    """A month thirteen looks like a date to the schema and is none."""
    text = "metrics: {a: {find: {en: {counted: [x]}}}}\nfacts: [{metric: a, value: 3, as_of: 2018-13-01}]"
    assert _errors(text) == ["rules/health.yaml:2:38: there is no day '2018-13-01'; write a date as 2019-03-23"]


def test_a_condition_that_unfolds_too_far() -> None:
    """A condition and an assertion that are each good may together be too much."""
    names = [f"m{number}" for number in range(40)]
    metrics = "".join(f"  {name}: {{find: {{en: {{counted: [{name}]}}}}}}\n" for name in names)
    either, every = (word.join(f"{name} < 1" for name in names) for word in (" or ", " and "))
    text = f"metrics:\n{metrics}rules:\n  r: {{when: {either}, assert: {every}}}\n"
    assert [each.message for each in loads(text).errors] == ["too many alternatives hang together; split the rule"]


def test_what_is_wrong_stops_nothing_else() -> None:
    """A metric with an error is left out with what needs it; the rest is used."""
    book = loads(
        """
metrics:
  good: {find: {en: {counted: [x]}}}
  bad: {find: {en: {counted: [x], nearby: y}}}
rules:
  first: {assert: good <= 3}
  second: {assert: good <= bad}
""",
        "r.yaml",
    )
    assert [str(each) for each in book.errors] == [
        "r.yaml:4:35: 'en' of the metric 'bad' has no key 'nearby'; did you mean 'near'?",
        "r.yaml:7:28: the metric 'bad' cannot be used: it has errors of its own",
    ]
    assert (list(book.metrics), [rule.id for rule in book.rules]) == (["good"], ["first"])


def test_each_file_is_a_namespace(tmp_path: Path) -> None:
    """Two packs may use the same names; the second one's get the name of its file before them."""
    (tmp_path / "a.yaml").write_text(
        "metrics: {open: {find: {en: {counted: [x]}}}}\nrules: {r: {assert: open < 3}}", "utf-8"
    )
    (tmp_path / "b.yml").write_text(
        """
metrics:
  open: {find: {en: {counted: [y]}}, rolls: {from: closed, plus: [open]}}
  closed: {find: {en: {counted: [z]}}, carries: open}
facts: [{metric: open, value: 3}]
rules: {r: {assert: open - (closed + 1) < change(open) * 2, message: "{open} {previous.closed} {or other}"}}
""",
        "utf-8",
    )
    book = load([tmp_path, tmp_path / "a.yaml"])
    assert book.errors == ()
    assert list(book.metrics) == ["open", "b_open", "closed"]
    assert book.metrics["b_open"].rolls == Rolls("closed", ("b_open",))
    assert book.metrics["closed"].carries == "b_open"
    assert [fact.metric for fact in book.facts] == ["b_open"]
    assert [(rule.id, rule.text, rule.message) for rule in book.rules] == [
        ("r", "open < 3", None),
        ("b-r", "b_open - (closed + 1) < change(b_open) * 2", "{b_open} {previous.closed} {or other}"),
    ]
    assert loads(dump(book)).metrics == book.metrics


def test_rules_of_one_file_may_use_metrics_of_another(tmp_path: Path) -> None:
    """Unless the file has a metric of that name with errors of its own."""
    (tmp_path / "a.yaml").write_text("metrics: {a: {find: {en: {counted: [x]}}}}", "utf-8")
    (tmp_path / "b.yaml").write_text("rules: {r: {assert: a < 3}}", "utf-8")
    (tmp_path / "c.yaml").write_text("metrics: {a: {find: {}}}\nrules: {s: {assert: a < 3}}", "utf-8")
    book = load([tmp_path])
    assert [rule.id for rule in book.rules] == ["r"]
    assert [str(each) for each in book.errors] == [
        f"{tmp_path}/c.yaml:1:21: 'find' of the metric 'a' must not be empty",
        f"{tmp_path}/c.yaml:2:21: the metric 'a' cannot be used: it has errors of its own",
    ]


def test_three_files_of_one_name(tmp_path: Path) -> None:
    """A number tells apart what the names of files do not."""
    for folder in ("one", "two", "three"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.yaml").write_text("metrics: {x: {find: {en: {counted: [x]}}}}", "utf-8")
    assert list(load([tmp_path]).metrics) == ["x", "a_x", "a_x_2"]


def test_no_paths_give_nothing() -> None:
    """An empty rulebook has no metrics and no errors, and knows no rule."""
    book = load([])
    assert (book.metrics, book.facts, book.rules, book.errors, book.rule("r")) == ({}, (), (), (), None)


def test_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size is looked at before it is read."""
    (tmp_path / "large.yaml").write_text("title: a long one", "utf-8")
    monkeypatch.setattr("factcheck.rulebook.files.MAX_BYTES", 5)
    assert [each.message for each in load([tmp_path]).errors] == ["the file is larger than 5 bytes; split it"]


def test_a_file_that_the_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's reason is passed on."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "secret.yaml").write_text("title: x", "utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert [each.message for each in load([tmp_path]).errors] == ["cannot be read: permission denied"]


def test_a_tie_to_a_metric_that_is_not_there() -> None:
    """The tie is left out, so that no check follows it; the metric is used."""
    book = loads("metrics: {a: {find: {en: {counted: [x]}}, rolls: {from: a, plus: [b], minus: [aa]}}}")
    assert [each.message for each in book.errors] == [
        "unknown metric 'b'", "unknown metric 'aa'; did you mean 'a'?",
    ]  # fmt: skip
    assert book.metrics["a"].rolls is None


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """Each is its own error, and the good file beside them is used."""
    (tmp_path / "bad.yaml").write_bytes(b"title: \xff\xfe")
    (tmp_path / "good.yaml").write_text("\ufefftitle: nothing but a title\nrules: {r: {assert: 1 < 3}}", "utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    book = load([tmp_path / "bad.yaml", tmp_path / "good.yaml", empty, tmp_path / "none"])
    assert [rule.id for rule in book.rules] == ["r"]
    assert [str(each) for each in book.errors] == [
        f"{tmp_path}/bad.yaml:1:1: not UTF-8 text (byte 8); save the file as UTF-8",
        f"{tmp_path}/empty:1:1: the folder holds no rule file (*.yaml, *.yml)",
        f"{tmp_path}/none:1:1: no such file or folder; '--rules' takes rule files or folders of them",
    ]


def test_metrics_compare_by_content() -> None:
    """The place in the file is no part of what a metric is."""
    one, other = loads(WARDS, "one.yaml"), loads(f"# moved\n{WARDS}", "other.yaml")
    assert one.metrics == other.metrics
    assert isinstance(one.metrics["beds"], Metric)
    assert one.metrics["beds"].place != other.metrics["beds"].place
