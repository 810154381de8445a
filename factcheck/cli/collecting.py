"""Python's search for garbage, called less often while a command runs."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 1000  # searches of the young values before one of all of them


@contextmanager
def few_searches() -> Iterator[None]:
    """While this is open, Python seldom looks through all values for garbage; afterwards it does as before.

    What a check makes of a document holds no circles: it goes when the document goes, without a search. But each search goes
    through every claim and relation that is still alive, which in a long document takes up to a fifth of all time. Young values
    are looked through as ever. Only a command does so, since a library must not set what its program has chosen.
    """
    young, middle, old = before = gc.get_threshold()
    gc.set_threshold(young, middle, max(old, SELDOM))
    try:
        yield
    finally:
        gc.set_threshold(*before)
