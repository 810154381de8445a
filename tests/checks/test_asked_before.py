"""Which earlier figures rules ask for: only those of rules that are about what a release states."""

from __future__ import annotations

from factcheck.checks.rule_broken import _asked_before
from factcheck.rulebook import loads

RULES = """
metrics:
  beds:
    find: {en: {counted: [beds]}, ar: {counted: [سرير]}}
  boats:
    find: {en: {counted: [boats]}, ar: {counted: [قارب]}}
  nets:
    find: {en: {counted: [nets]}, ar: {counted: [شبكة]}}
rules:
  beds-last:
    assert: beds >= previous.beds
    message: {en: the beds may not become fewer, ar: لا تنقص الأسرة}
  boats-last:
    assert: boats >= previous.boats
    message: the boats may not become fewer
  nets-last:
    assert: nets >= beds
    message: {en: fewer nets than beds, ar: "كان عدد القوارب {previous.boats}"}
"""


def test_rules_about_other_things_ask_for_nothing() -> None:
    """A release about beds has no earlier release searched for boats."""
    assert _asked_before(loads(RULES.replace("{previous.boats}", "60")), {"beds"}) == ["beds"]
    assert _asked_before(loads(RULES), set()) == []


def test_a_message_may_name_what_another_rule_asks_for() -> None:
    """The Arabic words of a rule about nets quote the boats of the release before."""
    assert _asked_before(loads(RULES), {"nets"}) == ["boats"]
    assert _asked_before(loads(RULES), {"beds"}) == ["beds", "boats"]
