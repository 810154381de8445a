"""What is public: listed, documented, and enough for the main job. Nothing else of the package is imported here."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import factcheck

TEXT = "Crews burned 10,000 square kilometres (3,681 square miles) of scrub.\n"


def test_the_public_names_are_few() -> None:
    """At most fifteen names are public, and each of them is there."""
    assert len(factcheck.__all__) <= 15
    assert [name for name in factcheck.__all__ if not hasattr(factcheck, name)] == []
    assert set(factcheck.__all__) <= set(dir(factcheck))


@pytest.mark.parametrize("name", factcheck.__all__)
def test_every_public_name_is_documented(name: str) -> None:
    """Each public function and class says what it gives, and so does each of its public methods."""
    thing = getattr(factcheck, name)
    assert inspect.getdoc(thing)
    if not inspect.isclass(thing):
        return
    methods = {key: each for key, each in vars(thing).items() if inspect.isfunction(each) and not key.startswith("_")}
    assert [key for key, each in methods.items() if not inspect.getdoc(each)] == []


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not public is missing, as in any module."""
    with pytest.raises(AttributeError, match="factcheck"):
        factcheck.no_such_name  # noqa: B018 - the look-up itself is what is tested


def test_options_are_keywords() -> None:
    """The subject comes first, all options are keyword-only; extract takes language and date either way."""
    for name in ("check", "check_many"):
        kinds = [each.kind for each in inspect.signature(getattr(factcheck, name)).parameters.values()]
        assert kinds[0] is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert set(kinds[1:]) == {inspect.Parameter.KEYWORD_ONLY}


def test_the_main_job_in_python() -> None:
    """A text goes in; a report comes out, with the wrong figure, what it should read, and where it stands."""
    document = factcheck.Document.of(TEXT, lang="en", date=date(2024, 5, 2))
    report = factcheck.check(document)
    (finding,) = report.findings
    assert isinstance(finding, factcheck.Finding)
    assert (finding.check, finding.severity, finding.suggestion) == ("UNI01", "error", "3,861")
    assert TEXT[finding.start : finding.end].startswith("3,681")
    assert list(report) == [finding]
    assert report.as_dict()["summary"]["inconsistent"] == 1
    assert json.loads(json.dumps(report.as_dict()))["findings"][0]["check"] == "UNI01"


def test_a_text_may_stand_for_a_document() -> None:
    """A string is taken as it is; its language may be given."""
    assert [each.check for each in factcheck.check(TEXT, lang="en").findings] == ["UNI01"]


def test_claims_in_python() -> None:
    """Claims come in order, each with its place in the text and its meaning."""
    claims = factcheck.extract(TEXT, lang="en")
    assert [(claim.surface, str(claim.value), claim.unit) for claim in claims] == [
        ("10,000 square kilometres", "10000", "kilometer ** 2"),
        ("3,681 square miles", "3681", "mile ** 2"),
    ]
    assert all(
        isinstance(claim, factcheck.Claim) and isinstance(claim.quantity, factcheck.Quantity) for claim in claims
    )


def test_files_and_folders_in_python(tmp_path: Path) -> None:
    """A folder is checked file by file, and a file that cannot be read stops no other."""
    (tmp_path / "2024-05-02-fire.en.txt").write_text(TEXT, "utf-8")
    (tmp_path / "broken.txt").write_bytes(b"\x00\x01\x02\xff" * 64)
    report = factcheck.check_many([tmp_path])
    assert isinstance(report, factcheck.Report)
    assert [finding.check for finding in report.findings] == ["UNI01"]
    assert [Path(each.document or "").name for each in report.errors] == ["broken.txt"]


def test_errors_are_of_one_family() -> None:
    """Every error that factcheck raises on purpose is a FactcheckError, and says what is wrong."""
    for error in (factcheck.InputError, factcheck.RuleError, factcheck.UsageError):
        assert issubclass(error, factcheck.FactcheckError)
    with pytest.raises(factcheck.InputError, match=r"absent\.txt"):
        factcheck.read("absent.txt")
    with pytest.raises(factcheck.UsageError, match="NUM99"):
        factcheck.check(TEXT, select=["NUM99"])


def test_findings_as_a_table() -> None:
    """The findings can be had as a pandas table, a row each."""
    frame = factcheck.check(TEXT, lang="en").to_frame()
    assert list(frame["suggestion"]) == ["3,861"]


def test_extract_can_be_called_whatever_was_imported_first() -> None:
    """The function and the room of the same name do not get into each other's way."""
    for first in ("import factcheck.engine", "import factcheck.extract", "import factcheck; factcheck.extract"):
        code = f"{first}; import factcheck; assert factcheck.extract('5 km', lang='en')[0].unit == 'kilometer'"
        subprocess.run([sys.executable, "-c", code], check=True)
