"""Lists that a counted thing announces, and their items."""
