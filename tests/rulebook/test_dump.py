"""A rulebook survives being written and loaded again."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from factcheck.rulebook import dump, loads
from tests.rulebook.test_load import WARDS

# Words that YAML guesses at, words in Arabic, phrases, and stems.
WORDS = st.sampled_from(
    ["no", "3.50", "12:30", "null", "~", "beds", "not open", "report*", "مرحّل*", "قيد المراجعة", "a: b", "# x"]
)
PHRASES = WORDS | st.dictionaries(st.sampled_from(["en", "ar", "fr"]), WORDS, min_size=1)
NAMES = ["beds", "patients", "المجموع", "_x1", "on"]
LISTS = st.lists(WORDS, min_size=1, max_size=3, unique=True)


def _some(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Mappings that hold some of the parts, at least one."""
    return st.fixed_dictionaries({}, optional=parts).filter(bool)


PATTERNS = _some(
    text=st.just(["killed {number}", "{number} … مدنيا"]),
    heading=LISTS,
    counted=LISTS,
    dimension=st.sampled_from(["area", "money", "percent"]),
    near=_some(any=LISTS, all=LISTS, none=LISTS),
    section=st.just(["title"]),
    hedge=st.just(["none", "about"]),
    change=st.just(["up"]),
    period=st.sampled_from(["month", "cumulative"]),
)
EXAMPLES = st.lists(
    st.fixed_dictionaries(
        {"lang": st.sampled_from(["en", "ar-IQ", "no"]), "text": WORDS},
        optional={
            "date": st.just("2024-02-29"),
            "figure": WORDS,
            "earlier": st.just([{"date": "2024-01-31", "text": "no"}]),
        },
    ),
    min_size=1,
    max_size=2,
)
ABOUT: dict[str, st.SearchStrategy[Any]] = {
    "tags": LISTS,
    "owner": WORDS,
    "valid_from": st.just("2023-01-01"),
    "valid_to": st.just("2024-12-31"),
}
METRICS = st.fixed_dictionaries(
    {"find": st.dictionaries(st.sampled_from(["en", "ar", "any"]), st.lists(PATTERNS, min_size=1, max_size=2), min_size=1)},
    optional={
        "title": PHRASES,
        "behaviour": st.sampled_from(["cumulative", "stock", "flow", "share", "constant"]),
        "grows_by": st.sampled_from(NAMES),
        "carries": st.sampled_from(NAMES),
        "rolls": st.fixed_dictionaries({"from": st.sampled_from(NAMES)}, optional={"plus": st.just(NAMES[:2]), "minus": st.just(NAMES[2:])}),
        "stated_in": st.sampled_from([["km²", "square miles"], "%"]),
        "allowed_units": st.just(["km²"]),
        "required": st.sampled_from(["yes", "no"]),
        "dated": st.sampled_from(["yes", "no"]),
        "every": st.sampled_from(["yes", "no"]),
        "max_age": st.sampled_from(["45 days", "6 weeks"]),
        "max_digits": st.sampled_from(["0", "3"]),
        "max_decimals": st.just("1"),
        "severity": st.just("note"),
        "range": _some(min=st.just("0"), max=st.just("-7.50")),
        "examples": _some(consistent=EXAMPLES, inconsistent=EXAMPLES),
        **ABOUT,
    },
)  # fmt: skip
FACTS = st.fixed_dictionaries(
    {"metric": st.sampled_from(NAMES), "value": st.sampled_from(["3.50", "0", "1200"])},
    optional={"as_of": st.just("2024-01-31"), "source": WORDS, "tolerance": st.sampled_from(["rounding", "5"]), "id": st.just("f1"), "severity": st.just("note"), "examples": _some(consistent=EXAMPLES), **ABOUT},
)  # fmt: skip
RULES = st.fixed_dictionaries(
    {"assert": st.sampled_from([
        "beds <= patients", "0 < previous.المجموع < 3.50", "change(beds) == _x1 and on > 2",
        "beds < 3 or not count(patients) < at(2024-01-31).beds",
    ])},
    optional={
        "when": st.sampled_from(["beds > 0", "not on == 1 and beds > 2"]),
        **ABOUT,
        "message": PHRASES,
        "severity": st.sampled_from(["error", "warning", "note"]),
        "examples": _some(consistent=EXAMPLES, inconsistent=EXAMPLES),
    },
)  # fmt: skip
BOOKS = st.fixed_dictionaries(
    {"metrics": st.fixed_dictionaries(dict.fromkeys(NAMES, METRICS))},
    optional={
        "facts": st.lists(FACTS, max_size=3),
        "rules": st.dictionaries(st.sampled_from(["r", "total-never-falls", "no", "12"]), RULES),
    },
)


@given(BOOKS)
def test_a_rulebook_survives_a_round_trip(plain: dict[str, Any]) -> None:
    """Written as text and loaded again, metrics, facts and rules are equal, places apart."""
    import yaml

    one = loads(yaml.safe_dump(plain, allow_unicode=True))
    assert one.errors == ()
    other = loads(dump(one))
    assert other.errors == ()
    assert (other.metrics, other.facts, other.rules) == (one.metrics, one.facts, one.rules)


def test_the_text_is_readable() -> None:
    """Arabic stays Arabic, keys stay in order, and what is empty is left out."""
    text = dump(loads(WARDS))
    assert "سرير*" in text
    assert text.index("metrics:") < text.index("facts:") < text.index("rules:")
    assert "null" not in text
    assert "{}" not in text


def test_nothing_gives_nothing() -> None:
    """An empty rulebook is an empty mapping."""
    assert dump(loads("")) == "{}\n"
