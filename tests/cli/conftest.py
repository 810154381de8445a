"""An engine made by hand and a folder to work in, for the tests of the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from factcheck.model import Document, Report
from tests.writers import sample

WRONG = "The reserve covers 640 square kilometres (274 square miles).\n"
RIGHT = "The reserve covers 640 square kilometres (247 square miles).\n"
WRONG_ARABIC = "تبلغ مساحة المحمية 640 كيلومترا مربعا (274 ميلا مربعا).\n"


class Engine:
    """An engine that keeps what it was asked and answers with a report made by hand."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.asked: dict[str, Any] = {}

    def check_many(self, documents: tuple[Path | Document, ...], **options: Any) -> Report:
        self.asked = {"documents": documents, **options}
        for each in documents:
            if options["progress"] is not None:
                options["progress"](str(each))
        return self.report


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    """The engine of this test; its report has an error and a warning."""
    fake = Engine(sample.ENGLISH)
    monkeypatch.setitem(sys.modules, "factcheck.engine", SimpleNamespace(check_many=fake.check_many))
    return fake


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, without settings above it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    (tmp_path / "wrong.md").write_text(WRONG, "utf-8")
    (tmp_path / "right.md").write_text(RIGHT, "utf-8")
    (tmp_path / "wrong.ar.txt").write_text(WRONG_ARABIC, "utf-8")
    return tmp_path
