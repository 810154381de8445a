"""Settings that all tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline: the time of one example says nothing on a busy machine; `benchmarks/` measures speed.
settings.register_profile("factcheck", deadline=None, derandomize=True)
settings.load_profile("factcheck")


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What tests keep of folders of releases stays among their own files, and away from the user's cache."""
    place = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACTCHECK_CACHE", str(place))
        yield place
