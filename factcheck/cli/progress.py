"""A progress bar on standard error, gone when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager

FEW = 3  # a bar for fewer would only flicker


@contextmanager
def bar(work: Sized, *, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """What advances the bar by one; it shows nothing in a pipe, for little work, or where that is wished."""
    if quiet or len(work) <= FEW or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True, markup=False), transient=True) as shown:
        task = shown.add_task("factcheck", total=len(work))
        yield lambda _: shown.advance(task)
