"""The database of a ledger; imported only where a ledger is used, since SQLAlchemy takes a while to load."""
