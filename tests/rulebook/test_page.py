"""The page on writing rules: its example is a good rule file, and the packs that ship are, too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from factcheck.cli.app import run
from factcheck.rulebook import Fact, Metric, Rule, load, loads, schema_text
from tests import source

PACKS = sorted((source.ROOT / "rules").glob("*.yaml"))


def _example() -> str:
    page = (source.ROOT / "docs" / "rules.md").read_text("utf-8")
    return page.split("```yaml\n")[1].split("```")[0]


def _as_an_editor_reads(text: str) -> Any:
    """YAML with its guesses, as the schema of an editor sees it; only days stay text there."""
    loader: Any = type("Loader", (yaml.SafeLoader,), {})
    loader.yaml_implicit_resolvers = {
        first: [each for each in found if each[0] != "tag:yaml.org,2002:timestamp"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, loader)


def test_the_example_of_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It loads without an error, and its own examples are as they say."""
    path = tmp_path / "wards.yaml"
    path.write_text(_example(), "utf-8")
    assert loads(_example()).errors == ()
    assert run(["rules", "test", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "2 examples, 0 not as said"


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.name)
def test_a_pack_that_ships(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each pack is valid, each of its rules has examples of both kinds, and they hold."""
    assert run(["rules", "check", str(path)]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if "has no" in line] == []
    assert run(["rules", "test", str(path)]) == 0


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.name)
def test_metrics_speak_the_same_languages(path: Path) -> None:
    """A pack that has words in two languages has them for every metric."""
    metrics = load([path]).metrics.values()
    languages = {lang for metric in metrics for lang in metric.find} - {"any"}
    lacking = {metric.id for metric in metrics if "any" not in metric.find and set(metric.find) != languages}
    assert lacking == set()


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.name)
def test_the_examples_of_a_pack(path: Path) -> None:
    """Six at least, right ones and wrong ones, in each of its languages."""
    book = load([path])
    parts: tuple[Metric | Fact | Rule, ...] = (*book.metrics.values(), *book.facts, *book.rules)
    examples = [each for part in parts for each in part.examples]
    assert len(examples) >= 6
    languages = {lang for metric in book.metrics.values() for lang in metric.find} - {"any"}
    told = {(each.lang, each.consistent) for each in examples}
    assert told == {(lang, consistent) for lang in languages for consistent in (True, False)}


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.name)
def test_an_editor_finds_the_schema(path: Path) -> None:
    """The first line of a pack leads to the schema, as an editor follows it from the file."""
    first = path.read_text("utf-8").splitlines()[0]
    start = "# yaml-language-server: $schema="
    assert first.startswith(start)
    assert (path.parent / first.removeprefix(start)).read_text("utf-8") == schema_text()


def test_the_page_names_every_pack() -> None:
    """Whoever reads the page learns of each."""
    page = (source.ROOT / "docs" / "rules.md").read_text("utf-8")
    assert [path.name for path in PACKS if f"`rules/{path.name}`" not in page] == []


@pytest.mark.parametrize(
    "text", [_example(), *(path.read_text("utf-8") for path in PACKS)], ids=["page", *(p.name for p in PACKS)]
)
def test_an_editor_accepts_it(text: str) -> None:
    """An editor guesses numbers and truth values before it validates; the schema allows for that."""
    validator = jsonschema.Draft202012Validator(json.loads(schema_text()))
    assert [error.message for error in validator.iter_errors(_as_an_editor_reads(text))] == []
