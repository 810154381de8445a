"""What ships with factcheck is found in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.resources import shipped

ROOT = Path(__file__).resolve().parents[1]


def test_a_checkout_has_them_beside_the_package() -> None:
    """Here, and in an editable install of a checkout."""
    assert shipped("rules") == ROOT / "rules"
    assert shipped("fixtures/demo") == ROOT / "fixtures" / "demo"


def test_a_wheel_carries_them_inside_the_package(tmp_path: Path) -> None:
    """They come before a folder of that name that happens to stand beside the package."""
    package = tmp_path / "factcheck"
    (package / "shipped" / "rules").mkdir(parents=True)
    (tmp_path / "rules").mkdir()
    assert shipped("rules", package=package) == package / "shipped" / "rules"


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    """An incomplete install is named as such."""
    with pytest.raises(InputError) as caught:
        shipped("rules", package=tmp_path / "factcheck")
    assert str(caught.value) == "rules: this folder ships with factcheck but is not there; install factcheck again"
