"""Laws of rule files: whatever somebody writes gives a rulebook and clear errors, and never anything else.

`FACTCHECK_RULE_FILES=100000 pytest tests/properties/test_rule_files.py` tries that many files and expressions, all
tests taken together.
"""

from __future__ import annotations

import os
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.judge import judge
from factcheck.model import Document
from factcheck.rulebook import ExpressionError, Rulebook, Scene, asserted, conflicts, dump, explain, loads, parse
from factcheck.rulebook.parsing import MAX_LENGTH
from tests import source
from tests.rulebook.marked import release
from tests.rulebook.written import written

TRIES = int(os.environ.get("FACTCHECK_RULE_FILES", "600"))


def _share(percent: int) -> settings:
    """The settings of a test that does a share of all tries."""
    tries = TRIES * percent // 100
    return settings(max_examples=tries, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)


PACKS = [path.read_text("utf-8") for path in sorted((source.ROOT / "rules").glob("*.yaml"))]
TEXT = "The ward has 40 beds and 12 nurses. In May 2024 some 5,120 patients were treated. يضم الجناح 40 سريرا."
PYTHON = ("Traceback", "object at", "NoneType", "KeyError", "Error(", "<class")

# Words that stand in rule files, right and wrong, and a few that no one would write.
NAMES = st.sampled_from(["beds", "nurses", "patients", "المجموع", "sum", "not", "2nd", "a b", "", "previous", "$(v)"])
TEXTS = st.sampled_from(
    ["beds", "سرير*", "has", "no", "3.50", "12:30", "400 beds", "5 km²", "2 %", "45 days", "$(v)", "$(list)", "$(none)", "$$(v)",
     "{number} beds", "… {number} …", "{number}{number}", "{beds} {previous.beds} {bedz} {", "2024-01-31", "2024-13-01", "yes", "*", "…", "",
     "beds > 3", "beds < nurses or not beds == 4", "sum(beds) == count(nurses)", "at(2024-01-31).beds < 4", "beds = 3", "((", "a" * 300]
)  # fmt: skip
LEAVES = st.one_of(TEXTS, NAMES, st.text(max_size=12))
KEYS = st.sampled_from(
    ["find", "en", "ar", "any", "text", "counted", "unit", "dimension", "near", "all", "none", "heading", "section", "hedge", "change",
     "period", "title", "behaviour", "grows_by", "carries", "rolls", "from", "plus", "minus", "range", "min", "max", "required", "dated",
     "every", "max_age", "max_digits", "max_decimals", "stated_in", "allowed_units", "severity", "tags", "owner", "source", "valid_from",
     "valid_to", "examples", "consistent", "inconsistent", "lang", "date", "earlier", "figure", "metric", "value", "as_of", "tolerance",
     "id", "assert", "when", "message", "include", "variables", "metrics", "facts", "rules", "x"]
)  # fmt: skip
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=12,
)


def _some(needed: dict[str, Any], /, **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(needed, optional=optional)


# Files that are nearly right: each part has its keys, and now and then something else in their place.
WORDS = st.one_of(LEAVES, st.lists(LEAVES, max_size=3))
PATTERN = _some(
    {},
    text=WORDS, counted=WORDS, unit=WORDS, dimension=st.sampled_from(["area", "money", "x"]), heading=WORDS,
    near=_some({}, any=WORDS, all=WORDS, none=WORDS), hedge=st.sampled_from(["about", "none", "x"]),
    change=st.just("up"), period=st.just("month"),
)  # fmt: skip
METRIC = _some(
    {"find": st.dictionaries(st.sampled_from(["en", "ar", "any"]), st.one_of(PATTERN, st.lists(PATTERN, max_size=2)), max_size=2)},
    title=LEAVES, behaviour=st.sampled_from(["cumulative", "share", "flow", "x"]), grows_by=NAMES, carries=NAMES,
    rolls=_some({"from": NAMES}, plus=st.lists(NAMES, max_size=2)), range=_some({}, min=TEXTS, max=TEXTS),
    required=TEXTS, dated=st.just("yes"), every=st.just("yes"), max_age=TEXTS, max_digits=TEXTS, stated_in=WORDS,
    allowed_units=WORDS, valid_from=TEXTS, tags=WORDS, examples=TREES,
)  # fmt: skip
RULE = _some({"assert": LEAVES}, when=LEAVES, message=LEAVES, severity=TEXTS, valid_to=TEXTS, examples=TREES)
FACT = _some({"metric": NAMES, "value": TEXTS}, tolerance=TEXTS, as_of=TEXTS, id=LEAVES)
FILE = _some(
    {"metrics": st.dictionaries(NAMES, st.one_of(METRIC, METRIC, TREES), max_size=3)},
    variables=st.one_of(st.just({"v": "3 beds", "list": ["beds", "$(v)"]}), st.dictionaries(NAMES, WORDS, max_size=3)),
    facts=st.lists(FACT, max_size=2), rules=st.dictionaries(NAMES, RULE, max_size=3), include=WORDS, tags=WORDS,
)  # fmt: skip


def _written(tree: Any) -> str:
    """A tree as YAML."""
    dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return str(yaml.dump(tree, Dumper=dumper, allow_unicode=True, width=10_000))


def _tried(text: str) -> Rulebook:
    """The rulebook of a text, after all that one does with a rulebook was done; its errors are clear."""
    book = loads(text, "r.yaml")
    lines = text.count("\n") + text.count("\r") + text.count("\x85") + text.count("\u2028") + text.count("\u2029") + 2
    for each in book.errors:
        assert str(each).startswith(f"r.yaml:{each.line}:{each.column}: ")
        assert 1 <= each.line <= lines
        assert each.column >= 1
        assert each.message.strip()
        assert not any(word in each.message for word in PYTHON)
    conflicts(book)
    if book.metrics or book.rules or book.facts:
        document = Document.of(TEXT, lang="en")
        report = factcheck.check(document, rules=book, select=["RUL"])
        assert all(each.message for each in report.findings)
    if not book.errors:
        again = loads(dump(book), "r.yaml")
        assert again.errors == ()
        assert (again.metrics, again.facts, again.rules) == (book.metrics, book.facts, book.rules)
    return book


@_share(20)
@given(st.one_of(FILE, FILE, TREES))
def test_any_file_gives_a_rulebook_and_clear_errors(tree: Any) -> None:
    """Files with wrong keys, words, names, days, figures and expressions at any place."""
    _tried(_written(tree))


@_share(10)
@given(st.sampled_from(PACKS), st.data())
def test_a_pack_with_slips_gives_a_rulebook_and_clear_errors(pack: str, data: st.DataObject) -> None:
    """A part of a pack that ships, with some characters left out, put in, or exchanged."""
    starts = [index for index in range(len(pack)) if index == 0 or pack[index - 1] == "\n"]
    first = data.draw(st.sampled_from(starts))
    text = pack[first : first + data.draw(st.integers(50, 900))]
    for _ in range(data.draw(st.integers(0, 4))):
        place = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 3))
        text = (
            text[:place]
            + data.draw(st.sampled_from(["", ":", "\n", " ", "{", "}", "'", "x", "٪", "-", "&a", "*a"]))
            + text[place + gone :]
        )
    _tried(text)


TOKENS = st.sampled_from(
    ["a", "b", "المجموع", "previous.a", "at(2024-01-31).a", "at(x).a", "1", "2.5 %", "7.7 million people", "110,000 km²", "٧٫٥", "$5 million",
     "+", "-", "*", "/", "−", "×", "==", "!=", "<", "<=", "≥", "=", "(", ")", ",", "and", "or", "not", "sum", "min", "max", "abs", "count",
     "change", "growth", "sum(a)", "count(b)", "change(a)", ";", "'", "[", "\n", "previous", ".", "\u200f", "كم²"]
)  # fmt: skip
ATOMS = st.sampled_from(
    [
        "a",
        "b",
        "previous.a",
        "at(2024-01-31).b",
        "1",
        "0",
        "2.5 %",
        "110,000 km²",
        "sum(a)",
        "count(b)",
        "change(a)",
        "growth(b)",
        "3 beds",
    ]
)
VALUES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["+", "-", "*", "/"]), inner).map(
            lambda each: f"({each[0]} {each[1]} {each[2]})"
        ),
        inner.map(lambda each: f"-{each}"),
        inner.map(lambda each: f"abs({each})"),
        st.tuples(inner, inner).map(lambda each: f"max({each[0]}, {each[1]})"),
    ),
    max_leaves=8,
)
CLAIMS = st.tuples(VALUES, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), VALUES).map(" ".join)
EXPRESSIONS = st.recursive(
    CLAIMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(lambda each: f"({each[0]} {each[1]} {each[2]})"),
        inner.map(lambda each: f"not {each}"),
    ),
    max_leaves=5,
)
BEDS, NURSES = release("There are {40| beds} and {0| nurses}.").claims
SCENE = Scene({"a": BEDS, "b": NURSES}, {"a": NURSES}, {"a": (BEDS, NURSES), "b": (NURSES,)})
RULES = "metrics: {a: {find: {en: {counted: [beds]}}}, b: {find: {en: {counted: [nurses]}}}}\nrules: {r: {assert: %s}}"


@_share(35)
@given(st.one_of(st.lists(TOKENS, max_size=14).map(" ".join), EXPRESSIONS, st.text(max_size=60)))
def test_any_expression_is_read_or_refused(text: str) -> None:
    """What is read can be written and read again; what is not has a place in the text and a reason."""
    refused = _refused(text)
    if refused is None:
        read = parse(text)
        again = written(read)  # all that or and not unfold to may be too long to be read
        assert len(again) > MAX_LENGTH or parse(again) == read
    else:
        assert 0 <= refused.offset <= len(text)
        assert refused.message.strip()
        assert not any(word in refused.message for word in PYTHON)


def _refused(text: str) -> ExpressionError | None:
    """Why an expression cannot be read, None where it can."""
    try:
        parse(text)
    except ExpressionError as error:
        return error
    return None


@_share(35)
@given(EXPRESSIONS)
def test_any_expression_is_judged(text: str) -> None:
    """Whatever it compares, the judge gives a verdict, or skips it with a reason."""
    book = loads(RULES % repr(text).replace("\\'", "''"))
    conflicts(book)
    for rule in book.rules:
        for relation in asserted(rule, SCENE):
            verdict = judge(relation)
            assert verdict.outcome in ("consistent", "inconsistent", "skipped")
            assert verdict.reason or verdict.outcome != "skipped"


@settings(max_examples=60)
@given(FILE)
def test_any_metric_can_be_explained(tree: Any) -> None:
    """Each metric that was loaded says what it took and why it took nothing else."""
    book = loads(_written(tree))
    found = explain(book, release(TEXT.replace("40 beds", "{40| beds}").replace("12 nurses", "{12| nurses}")))
    assert [each.metric.id for each in found] == list(book.metrics)
