"""A language is data: the pack that docs/adding-a-language.md shows works without a line of Python."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from typing import Any

import pytest

from tests import source

GUIDE = (source.ROOT / "docs" / "adding-a-language.md").read_text("utf-8")

# Runs in a process of its own, because packs are kept once they are read.
SCRIPT = """
import json, sys
from pathlib import Path
import factcheck.locales
sys.modules["factcheck.locales.pack"].HERE = Path(sys.argv[1])
import factcheck
text = sys.stdin.read()
report = factcheck.check(text)
print(json.dumps({"claims": [each.as_dict() for each in factcheck.extract(text)], "report": report.as_dict()}))
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The claims and the report of the guide's sentence, read with the guide's pack."""
    packs = tmp_path_factory.mktemp("packs") / "locales"
    shutil.copytree(source.PACKAGE / "locales", packs)
    for name, content in re.findall(r"```yaml\n# (da/\w+\.yaml)\n(.*?)```", GUIDE, flags=re.S):
        (packs / name).parent.mkdir(exist_ok=True)
        (packs / name).write_text(content, "utf-8")
    (text,) = re.findall(r"```text\n(.*?)```", GUIDE, flags=re.S)
    command = [sys.executable, "-X", "utf8", "-c", SCRIPT, str(packs)]
    done = subprocess.run(command, input=text, check=True, capture_output=True, text=True, encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_figures_are_read_as_the_language_writes_them(outcome: dict[str, Any]) -> None:
    """Points group, commas mark decimals; units, currencies, hedges and dates have their words."""
    claims = {claim["surface"]: claim for claim in outcome["claims"]}
    figures = [(claim["value"], claim["unit"], claim["hedge"]) for claim in outcome["claims"] if claim["value"]]
    assert figures == [
        ("12500", "hectare", "about"),
        ("110", "kilometer", None),
        ("64.8", "mile", None),
        ("3500000", "EUR", None),
    ]
    assert claims["Mandag den 5. maj 2020"]["values"] == [{"type": "date", "value": "2020-05-05"}]


def test_the_slips_are_found_and_mended_in_the_language(outcome: dict[str, Any]) -> None:
    """The language is recognised, and suggestions are written in its own way."""
    report = outcome["report"]
    assert report["documents"][0]["lang"] == "da"
    assert [(each["check"], each["suggestion"]) for each in report["findings"]] == [
        ("UNI01", "68,4"),
        ("TIM01", "tirsdag"),
    ]
    assert report["findings"][0]["diagnosis"] == "digits-swapped"
