"""Settings files: found upwards, checked key by key, paths taken from where the file stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.config import Settings, find
from factcheck.errors import UsageError


def test_settings_are_found_upwards(tmp_path: Path) -> None:
    """The nearest file holds; its paths are relative to it."""
    (tmp_path / "factcheck.toml").write_text(
        'lang = "ar"\nrules = ["rules", "more.yaml"]\nagainst = "earlier"\n', "utf-8"
    )
    inner = tmp_path / "drafts" / "may"
    inner.mkdir(parents=True)
    assert find(inner) == Settings(
        {
            "lang": "ar",
            "rules": (str(tmp_path / "rules"), str(tmp_path / "more.yaml")),
            "against": str(tmp_path / "earlier"),
        },
        tmp_path / "factcheck.toml",
    )


def test_a_project_file_counts_only_with_our_table(tmp_path: Path) -> None:
    """A pyproject.toml without it is passed by; our own file comes before it in one folder."""
    inner = tmp_path / "package"
    inner.mkdir()
    (inner / "pyproject.toml").write_text('[project]\nname = "x"\n', "utf-8")
    (tmp_path / "pyproject.toml").write_text('[tool.factcheck]\nselect = "UNI"\n', "utf-8")
    assert find(inner) == Settings({"select": ("UNI",)}, tmp_path / "pyproject.toml")
    (tmp_path / "factcheck.toml").write_text("", "utf-8")
    assert find(inner) == Settings({}, tmp_path / "factcheck.toml")


def test_without_a_file_nothing_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file upwards leaves every option at its own default."""
    monkeypatch.setattr("factcheck.config.OWN_FILE", "no-such-file.toml")
    monkeypatch.setattr("factcheck.config.SHARED_FILE", "no-such-file.toml")
    assert find(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('lang = "en"\nrulez = "x"\n', ":2: unknown key 'rulez'; did you mean 'rules'?"),
        (
            'zzz = "x"\n',
            ":1: unknown key 'zzz'; the keys are against, color, fail-on, format, ignore, lang, ledger, messages, rules, select",
        ),
        ('select = ["UNI", 1]\n', ":1: 'select' must be a text or a list of texts"),
        ("ignore = 7\n", ":1: 'ignore' must be a text or a list of texts"),
        ("\nlang = 7\n", ":2: 'lang' must be a text in quotes"),
    ],
)
def test_a_wrong_setting_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """File, line, what is wrong, and the nearest key."""
    file = tmp_path / "factcheck.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(UsageError) as caught:
        find(tmp_path)
    assert str(caught.value) == f"{file}{message}"


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    """Broken syntax, broken encoding and a table that is none."""
    file = tmp_path / "factcheck.toml"
    file.write_text("lang = \n", "utf-8")
    with pytest.raises(UsageError, match=r"factcheck\.toml: this is not TOML: Invalid value \(at line 1, column 8\)"):
        find(tmp_path)
    file.write_bytes(b'lang = "\xff"\n')
    with pytest.raises(UsageError, match=r"factcheck\.toml: these settings cannot be read"):
        find(tmp_path)
    file.unlink()
    (tmp_path / "pyproject.toml").write_text("[tool]\nfactcheck = 1\n", "utf-8")
    with pytest.raises(UsageError, match=r"pyproject\.toml: tool\.factcheck must be a table"):
        find(tmp_path)
