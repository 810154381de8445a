"""Output: whole files or none, the same bytes everywhere, and an end of the pipe that is no error."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import click
import pytest

from factcheck.cli.output import complain, emit, unprinted
from factcheck.errors import UsageError


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    """The new text is there, its permissions as before, and nothing is left beside it."""
    file = tmp_path / "report.txt"
    emit("45 منزلا\n", str(file))
    assert file.read_text("utf-8") == "45 منزلا\n"
    file.chmod(0o640)
    emit("12\n", str(file))
    assert (file.read_text("utf-8"), file.stat().st_mode & 0o777) == ("12\n", 0o640)
    assert [each.name for each in tmp_path.iterdir()] == ["report.txt"]


def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    """What the link points at is written; /dev/null is not replaced by a file."""
    (tmp_path / "real.txt").write_text("old", "utf-8")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    emit("new", str(tmp_path / "link.txt"))
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text("utf-8") == "new"
    emit("45\n", "/dev/null")
    assert Path("/dev/null").is_char_device()


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The reason of the system is passed on."""
    with pytest.raises(UsageError, match=r"report\.txt: cannot be written \(No such file or directory\)"):
        emit("45\n", str(tmp_path / "gone" / "report.txt"))


def test_a_failure_in_the_middle_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk costs the new text, not the old one."""
    file = tmp_path / "report.txt"
    emit("old\n", str(file))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(UsageError, match="No space left on device"):
        emit("new\n", str(file))
    assert file.read_text("utf-8") == "old\n"
    assert [each.name for each in tmp_path.iterdir()] == ["report.txt"]


def test_a_closed_pipe_ends_the_run_quietly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The status is that of a command whose reader went away, and what is left to flush goes nowhere."""
    with (tmp_path / "pipe").open("w") as pipe:
        closed = SimpleNamespace(buffer=SimpleNamespace(write=_refused), flush=lambda: None, fileno=pipe.fileno)
        monkeypatch.setattr("sys.stdout", closed)
        with pytest.raises(click.exceptions.Exit) as caught:
            emit("45\n", None)
        monkeypatch.undo()
        pipe.write("what is left")
    assert caught.value.exit_code == 141
    assert (tmp_path / "pipe").read_text("utf-8") == ""


def _refused(*_: object, **__: object) -> None:
    raise BrokenPipeError


def test_a_stream_that_takes_a_part_at_a_time_gets_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """As an unbuffered pipe may; nothing of a report is lost."""
    taken = bytearray()

    def take(data: memoryview) -> int:
        taken.extend(data[:5])
        return len(data[:5])

    buffer = SimpleNamespace(write=take, flush=lambda: None)
    monkeypatch.setattr("sys.stdout", SimpleNamespace(buffer=buffer, flush=lambda: None))
    emit("45 منزلا\n", None)
    monkeypatch.undo()
    assert taken.decode() == "45 منزلا\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_error(unbuffered: str) -> None:
    """`factcheck … | head -1` prints one line and no traceback, and ends as such commands do."""
    code = "from factcheck.cli.output import emit; emit('45\\n' * 200_000, None)"
    command = [
        sys.executable,
        "-c",
        f"import click\ntry:\n    {code}\nexcept click.exceptions.Exit as end:\n    raise SystemExit(end.exit_code)",
    ]
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b"45\n"
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_an_output_that_takes_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk and a standard output that the caller closed are errors with a message."""
    with (tmp_path / "pipe").open("w") as pipe:
        full = SimpleNamespace(buffer=SimpleNamespace(write=_full), flush=lambda: None, fileno=pipe.fileno)
        for stream, message in (
            (full, "standard output: cannot be written (No space left on device)"),
            (None, "standard output is closed; name a file with --output"),
        ):
            monkeypatch.setattr("sys.stdout", stream)
            with pytest.raises(UsageError) as caught:
                emit("45\n", None)
            monkeypatch.undo()
            assert str(caught.value) == message


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_message_that_nobody_reads_changes_no_status(monkeypatch: pytest.MonkeyPatch) -> None:
    """`factcheck … 2>&1 | head` ends with the status of what was found."""
    monkeypatch.setattr("factcheck.cli.output.click.echo", _refused)
    monkeypatch.setattr("sys.stderr", io.StringIO())
    complain("nobody is there")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [["--help"], ["rules", "--help"], ["--version"], ["explain"]])
def test_a_page_that_cannot_be_printed_is_told(arguments: list[str]) -> None:
    """Help and the version too, which no command prints: a line and the status 2, no traceback."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"No space left on device" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("arguments", [["check", "gone.md"], ["chekc"], ["check"]])
def test_a_message_that_finds_no_room_changes_no_status(arguments: list[str]) -> None:
    """A log on a full disk costs the message, not the status."""
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments], stdout=subprocess.DEVNULL, stderr=full, check=False
        )
    assert done.returncode == 2


def test_an_error_of_the_system_names_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is one; a closed standard output holds nothing more to lose."""
    monkeypatch.setattr("sys.stdout", None)
    assert unprinted(OSError(13, "Permission denied", "سري.yaml")) == "سري.yaml: the system refused (Permission denied)"
    assert unprinted(OSError("odd")) == "the system refused (odd)"
