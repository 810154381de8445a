"""Numbers: digits, number words, fractions, scales and signs put together."""
