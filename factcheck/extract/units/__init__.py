"""Units: their words and signs, and which of them stands beside a figure."""
