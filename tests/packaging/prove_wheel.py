"""Run from an installed wheel, outside the checkout: what ships is inside the package and does its work.

tox calls it with `python -I`, so that no module of the checkout can be imported by mistake.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import factcheck
from factcheck.resources import shipped

PACKAGE = Path(factcheck.__file__).resolve().parent


def run(*arguments: str) -> str:
    """What the installed command prints; an exit status other than 0 ends the proof."""
    command = Path(sys.executable).with_name("factcheck")
    done = subprocess.run([str(command), *arguments], check=True, capture_output=True, text=True, encoding="utf-8")
    return done.stdout


def main() -> None:
    """Prove where the package is, what it holds, and that the rules and the demo work from there."""
    assert "site-packages" in PACKAGE.parts, f"{PACKAGE} is no installed package"
    for name in ("rules", "fixtures/demo"):
        folder = shipped(name)
        assert folder.is_relative_to(PACKAGE), f"{folder} does not stand in the package"
        assert any(path.suffix in (".yaml", ".md") for path in folder.rglob("*")), f"{folder} is empty"
    for name in (
        "schemas/report.json",
        "schemas/rules.json",
        "py.typed",
        "locales/ar/pack.yaml",
        "locales/cldr/ar.json",
    ):
        assert (PACKAGE / name).is_file(), f"{name} is missing from the wheel"
    run("rules", "check", str(shipped("rules")))
    run("rules", "test", str(shipped("rules")))
    printed = run("demo")
    assert "UNI01" in printed, printed
    print(f"the wheel carries what it needs: {PACKAGE}")


if __name__ == "__main__":
    main()
