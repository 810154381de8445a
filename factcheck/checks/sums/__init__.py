"""Sums in prose and lists: totals with their parts, shares of one whole, balances."""
