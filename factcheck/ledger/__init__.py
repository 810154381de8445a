"""Earlier releases: which of them count, the month each is about, and the series of a metric over them."""

from factcheck.ledger.history import History

__all__ = ["History"]
