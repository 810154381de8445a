"""Rule files: metrics that find figures, facts that are known, rules that must hold.

`load(paths)` and `loads(text)` give a `Rulebook`; `catch(rulebook, release)` and `series` give the figures
of a release by metric; `asserted(rule, …)` gives the relations of a rule.
"""

from factcheck.rulebook.conflicts import Findings, conflicts
from factcheck.rulebook.days import alike, day_of
from factcheck.rulebook.explaining import Explained, Near, explain
from factcheck.rulebook.expression import Name
from factcheck.rulebook.expression import names as parts_named
from factcheck.rulebook.figures import FigureError, exactly, figure
from factcheck.rulebook.files import load, loads
from factcheck.rulebook.hints import nearest
from factcheck.rulebook.matching import Catch, Reason, catch, series
from factcheck.rulebook.parsing import ExpressionError, parse
from factcheck.rulebook.relations import Scene, asserted, filled
from factcheck.rulebook.schema import schema_text
from factcheck.rulebook.values import (
    About,
    Behaviour,
    Bounds,
    Demands,
    Fact,
    Metric,
    Pattern,
    Place,
    Rolls,
    Rule,
    Rulebook,
    RuleExample,
    Tolerance,
    Words,
)
from factcheck.rulebook.writing import dump

__all__ = [
    "About",
    "Behaviour",
    "Bounds",
    "Catch",
    "Demands",
    "Explained",
    "ExpressionError",
    "Fact",
    "FigureError",
    "Findings",
    "Metric",
    "Name",
    "Near",
    "Pattern",
    "Place",
    "Reason",
    "Rolls",
    "Rule",
    "RuleExample",
    "Rulebook",
    "Scene",
    "Tolerance",
    "Words",
    "alike", "asserted",
    "catch",
    "conflicts",
    "day_of",
    "dump",
    "exactly",
    "explain",
    "figure",
    "filled",
    "load",
    "loads",
    "nearest",
    "parse",
    "parts_named",
    "schema_text",
    "series",
]  # fmt: skip
