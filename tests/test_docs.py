"""What the documentation says is so: commands, generated pages, names of files, figures of the demo."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest

from factcheck.checks import all_checks
from factcheck.cli.app import factcheck as group
from tests import source

ROOT = source.ROOT
README = (ROOT / "README.md").read_text("utf-8")
RUN = "python3 -m venv .venv && .venv/bin/pip install -q . && .venv/bin/factcheck demo"
TEST = "python3 -m venv .venv && .venv/bin/pip install -q tox && .venv/bin/tox"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def load_generator() -> ModuleType:
    """docs/generate.py as a module."""
    spec = importlib.util.spec_from_file_location("generate_docs", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


generator = load_generator()


def test_the_two_commands_stand_at_the_top() -> None:
    """The README names the two commands before its first section."""
    top = README.split("\n## ")[0]
    assert f"\n    {RUN}\n" in top
    assert f"\n    {TEST}\n" in top


def test_ci_runs_the_command_of_the_readme() -> None:
    """The CI entry point runs the README's test command, word for word."""
    assert TEST in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_page_of_checks_is_up_to_date() -> None:
    """docs/checks.md is what the checks say of themselves."""
    assert (ROOT / "docs" / "checks.md").read_text("utf-8") == generator.checks_page()


def test_the_readme_shows_what_the_demo_prints() -> None:
    """The block in the README is the demo's output to the letter, as far as it goes, with findings in both languages."""
    printed = generator.demo_output()
    assert generator.readme_with(printed, README) == README
    shown = re.search(f"{re.escape(generator.BEGIN)}\n```text\n(.*?)\n```", README, flags=re.S)
    assert shown is not None
    passages = shown[1].split(f"\n\n{generator.CUT}\n\n")
    assert len(passages) == 3
    assert [passage for passage in passages if passage not in printed] == []
    assert printed.startswith(passages[0])
    assert printed.endswith(f"{passages[-1]}\n")


def test_the_demo_shows_a_finding_of_each_family() -> None:
    """The demo has a finding of every family of checks that there is."""
    printed = generator.demo_output()
    assert [
        code for code in sorted({each.family for each in all_checks()}) if not re.search(rf"\b{code}\d\d\b", printed)
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_that_a_page_names_exist(page: Path) -> None:
    """Every path in backquotes that names a file or folder of the project is there."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.S)
    named = re.findall(r"`((?:docs|tests|factcheck|benchmarks|fixtures|rules|\.ci)/[\w./-]*)`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_python_in_the_readme_runs() -> None:
    """The README's Python example runs as it stands and prints the mended figure."""
    (code,) = re.findall(r"```python\n(.*?)```", README, flags=re.S)
    command = [sys.executable, "-X", "utf8", "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    assert "42,471" in done.stdout


def test_the_changelog_knows_the_version() -> None:
    """The newest entry of the changelog is that of the version in pyproject.toml."""
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text("utf-8"), flags=re.M)
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.M)
    assert version is not None
    assert newest is not None
    assert version.group(1) == newest.group(1)


def commands() -> dict[str, set[str]]:
    """The commands of the command line, each with its long options."""
    context = click.Context(group)
    found = {name: group.get_command(context, name) for name in group.list_commands(context)}
    return {
        name: {option for each in command.params for option in each.opts if option.startswith("--")}
        for name, command in found.items()
        if command is not None
    }


def test_the_page_of_interfaces_knows_every_command_and_option() -> None:
    """Each command and each option stands in docs/interfaces.md, and what stands there exists."""
    page = (ROOT / "docs" / "interfaces.md").read_text("utf-8")
    real = commands()
    assert set(re.findall(r"^\| `factcheck (\w+)", page, flags=re.M)) == set(real)
    assert set(re.findall(r"--[a-z][a-z-]+", page)) == set().union(*real.values()) - {"--help"}


def test_the_changelog_knows_every_check() -> None:
    """Each check is named in the changelog, with its code."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert [each.code for each in all_checks() if f"{each.name} ({each.code})" not in changelog] == []


def test_the_notice_agrees_with_the_licence_in_the_package() -> None:
    """Whose data it is, and since when, reads the same in both."""
    notice, licence = (
        (ROOT / name).read_text("utf-8") for name in ("NOTICE", "factcheck/locales/cldr/LICENSE-UNICODE")
    )
    (line,) = re.findall(r"^ *(Copyright © .* Unicode, Inc\.)", notice, flags=re.M)
    assert line in licence


def test_the_glossary_has_each_word_once() -> None:
    """No word is explained twice, and none without a meaning."""
    rows = re.findall(r"^\| (\*\*.+?) \| (.*) \|$", (ROOT / "docs" / "glossary.md").read_text("utf-8"), flags=re.M)
    words = [word for head, _ in rows for word in re.findall(r"\*\*(.+?)\*\*", head)]
    assert len(words) == len(set(words)) > 50
    assert [head for head, meaning in rows if not meaning.strip()] == []
