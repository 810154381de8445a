"""Hedges and change: how sure a figure is, and whether it rose or fell."""
