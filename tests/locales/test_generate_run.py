"""The generator on a tiny CLDR: what it keeps, writes and compares."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.locales import generate
from factcheck.units import generate as units

MONTHS = {str(number): f"m{number}" for number in range(1, 13)}
DAYS = {name: name for name in generate.WEEKDAYS}
REGIONAL = {**MONTHS, "1": "jan"}


def calendar(months: dict[str, str]) -> dict[str, Any]:
    widths = {"wide": months, "abbreviated": months}
    days = {"wide": DAYS, "abbreviated": DAYS}
    gregorian = {
        "months": {"format": widths, "stand-alone": widths},
        "days": {"format": days, "stand-alone": days},
    }
    return {"dates": {"calendars": {"gregorian": gregorian}}}


UNITS = {
    "length-mile": {
        "displayName": "miles",
        "unitPattern-count-one": "{0} mile",
        "unitPattern-case-accusative-count-one": "{0} milea",
        "perUnitPattern": "{0} a mile",
        "gender": "neuter",
    },
    "power2": {"compoundUnitPattern1": "{0}2", "compoundUnitPattern1-gender-feminine-count-one": "sq {0}"},
}
NUMBERS = {
    "defaultNumberingSystem": "latn",
    "symbols-numberSystem-latn": {
        "decimal": ".", "group": ",", "percentSign": "%", "perMille": "‰", "minusSign": "-", "list": ";"
    },
    "decimalFormats-numberSystem-latn": {
        "long": {"decimalFormat": {"1000-count-one": "0 thousand", "10000-count-other": "00 thousand", "100": "0"}}
    },
}  # fmt: skip
CURRENCIES = {
    "GBP": {"displayName": "British Pound", "displayName-count-other": "British pounds", "symbol": "£"},
    "XYZ": {"displayName": "XYZ", "symbol": "XYZ"},
}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """The packages of a language with one region."""
    put(tmp_path, "cldr-dates-full", "xx", "ca-gregorian", calendar(MONTHS))
    put(tmp_path, "cldr-dates-full", "xx-AA", "ca-gregorian", calendar(REGIONAL))
    put(tmp_path, "cldr-dates-full", "xx-BB", "ca-gregorian", calendar(MONTHS))
    put(tmp_path, "cldr-numbers-full", "xx", "numbers", {"numbers": NUMBERS})
    put(tmp_path, "cldr-numbers-full", "xx", "currencies", {"numbers": {"currencies": CURRENCIES}})
    put(tmp_path, "cldr-units-full", "xx", "units", {"units": {"long": UNITS, "short": UNITS, "narrow": {}}})
    return tmp_path


def put(folder: Path, package: str, locale: str, name: str, content: dict[str, Any]) -> None:
    path = folder / package / "package" / "main" / locale / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"main": {locale: content}}))


def test_what_is_kept(packages: Path) -> None:
    """Repetitions are left out: an equal width, a region with the language's own months, a name that is the code."""
    found = generate.language(generate.Source(packages), "xx")
    months = {"format-wide": list(MONTHS.values())}
    assert found["units"] == {
        "mile": {
            "long": {"accusative-one": "milea", "gender": "neuter", "name": "miles", "one": "mile", "per": "{0} a mile"}
        }
    }
    assert found["compound"]["power2"]["long"] == {"feminine-one": "sq {0}", "other": "{0}2"}
    assert found["months"] == {"": months, "xx-AA": {"format-wide": list(REGIONAL.values())}}
    assert found["weekdays"] == {"format-wide": list(generate.WEEKDAYS)}
    assert found["scales"] == {"long": {"3": ["thousand"]}}
    assert found["symbols"] == {"latn": {"decimal": ".", "group": ",", "percent": "%", "permille": "‰", "minus": "-"}}
    assert found["currencies"] == {"GBP": {"names": ["British Pound", "British pounds"], "symbols": ["£"]}}


def test_a_locale_without_a_file(packages: Path) -> None:
    """A file that a locale does not have is None."""
    assert generate.Source(packages).read("cldr-units-full", "yy", "units") is None


def test_write_and_check(packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """--check names the files that differ; writing mends them."""
    target = packages / "out"
    target.mkdir()
    monkeypatch.setattr(generate, "LANGUAGES", ("xx",))
    monkeypatch.setattr(generate, "TARGET", target)
    monkeypatch.setattr(units, "TABLE", target / "table.py")
    monkeypatch.setattr(units, "build", lambda supplemental: "table\n")
    assert generate.main(["--packages", str(packages), "--check"]) == 1
    assert capsys.readouterr().err == "xx.json differs\ntable.py differs\n"
    assert generate.main(["--packages", str(packages)]) == 0
    assert generate.main(["--packages", str(packages), "--check"]) == 0
    assert json.loads((target / "xx.json").read_text())["weekdays"]["format-wide"][0] == "mon"


def test_fetching_first(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder the packages are fetched."""
    monkeypatch.setattr(generate, "fetch", lambda folder: generate.Source(packages))
    monkeypatch.setattr(generate, "differing", lambda source: [])
    assert generate.main(["--check"]) == 0
