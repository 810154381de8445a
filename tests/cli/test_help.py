"""Help: each command teaches with an example, and the overview is quick."""

from __future__ import annotations

import io
import subprocess
import sys
import types

import click
import pytest

from factcheck.__main__ import main
from factcheck.cli import run
from factcheck.cli.app import COMMANDS, factcheck


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_shows_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Reading it once is enough to write the first command line."""
    assert run([name, "--help"]) == 0
    text = capsys.readouterr().out
    assert f"  factcheck {name}" in text.split("Example")[1]


def test_the_overview_lists_every_command_with_its_purpose(capsys: pytest.CaptureFixture[str]) -> None:
    """The lines are those of the commands themselves."""
    assert run(["--help"]) == 0
    text = capsys.readouterr().out
    for name, (_, line) in COMMANDS.items():
        assert f"  {name} " in text
        assert line in text


def test_the_overview_imports_nothing_heavy() -> None:
    """Neither tables nor units nor parsers are loaded to print a page of help."""
    code = (
        "import sys; from factcheck.cli import run; run(['--help']); "
        "print(sorted({'pandas', 'numpy', 'pint', 'lark', 'jsonschema', 'rich', 'markdown_it'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_commands_are_known_by_name_alone() -> None:
    """What lists them, such as a shell's completion, imports none of them."""
    context = click.Context(factcheck)
    assert factcheck.list_commands(context) == sorted(COMMANDS)
    assert factcheck.get_command(context, "nothing") is None


def test_the_installed_command_ends_with_the_status(monkeypatch: pytest.MonkeyPatch) -> None:
    """The entry point gives the shell what `run` gives; a stream without an encoding is left as it is."""
    monkeypatch.setattr("sys.argv", ["factcheck", "check"])
    monkeypatch.setattr("sys.stderr", io.StringIO())
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2


def test_ctrl_c_while_the_command_is_loaded_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No traceback, and the status of a command that Ctrl-C ended."""

    class Interrupted(types.ModuleType):
        def __getattr__(self, name: str) -> object:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "factcheck.cli", Interrupted("factcheck.cli"))
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 130
    assert capsys.readouterr().err == "factcheck: stopped\n"


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """One line."""
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("factcheck ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["chekc", "a.md"], "there is no command 'chekc'; did you mean 'check'?"),
        (["check"], "Missing argument 'PATH...'."),
        (["check", "a.md", "--date", "23.3.2019"], "'23.3.2019' is not a day in the form 2019-03-23"),
        (["check", "a.md", "--fail-on", "all"], "'all' is not one of 'error', 'warning', 'note', 'never'."),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_is_wrong(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """On standard error, with nothing on standard output."""
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert message in captured.err
