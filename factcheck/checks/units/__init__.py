"""One measure in two units."""
