"""Start-up: what a person waits for before anything happens, and the memory that it takes.

Measured as the tool runs once it is installed: its code is compiled and its packs are kept, in a folder of the measurement's
own, since a source tree in which Python may write nothing would have both made anew each time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from benchmarks.timing import Row, best

# A process prints its own peak, in kB; ru_maxrss is in bytes on macOS.
PEAK = (
    "import resource, sys; "
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == 'darwin' else 1))"
)
HELP = "from factcheck.cli import run; assert run(['--help']) == 0"
ENGLISH = "About 110,000 square kilometres (42,471 square miles) and 7.7 million people in 2018."
ARABIC = "نحو 110,000 كيلومتر مربع (42,471 ميل مربع) و7.7 مليون شخص في عام 2018."


def rows(*, quick: bool) -> list[Row]:
    """The start-up times, each of a fresh process."""
    with tempfile.TemporaryDirectory(prefix="factcheck-start-") as folder:
        installed = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        installed.pop("PYTHONDONTWRITEBYTECODE", None)
        return _rows(3 if quick else 10, installed)


def _rows(runs: int, installed: dict[str, str]) -> list[Row]:
    bare = _seconds([sys.executable, "-c", "pass"], runs, installed)
    helped = _seconds([sys.executable, "-c", HELP], runs, installed)
    found = [
        Row("start", "an empty Python process", f"{bare:.3f} s"),
        Row("start", "factcheck --help", f"{helped:.3f} s", "0.15 s"),
    ]
    for name, call, target in _calls():
        seconds = _seconds([sys.executable, "-c", call], runs, installed)
        found.append(Row("start", name, f"{seconds:.3f} s", target))
    for name, call, target in _calls()[:2]:
        found.append(
            Row("start", f"{name}: memory", f"{_megabytes(call, installed):.0f} MB", "60 MB" if target else "")
        )
    return found


def _calls() -> list[tuple[str, str, str]]:
    extract = "import factcheck; assert factcheck.extract({text!r}, lang={lang!r})"
    check = "import factcheck; factcheck.check({text!r}, lang={lang!r})"
    return [
        ("one extraction, English", extract.format(text=ENGLISH, lang="en"), "0.3 s"),
        ("one extraction, Arabic", extract.format(text=ARABIC, lang="ar"), "0.3 s"),
        ("one check, English", check.format(text=ENGLISH, lang="en"), "0.5 s"),
        ("one check, Arabic", check.format(text=ARABIC, lang="ar"), "0.5 s"),
    ]


def _seconds(command: list[str], runs: int, installed: dict[str, str]) -> float:
    def run() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=installed)

    run()  # the first one compiles
    return best(run, runs=runs)


def _megabytes(call: str, installed: dict[str, str]) -> float:
    command = [sys.executable, "-c", f"{call}; {PEAK}"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=installed)
    return int(done.stdout) / 1024
