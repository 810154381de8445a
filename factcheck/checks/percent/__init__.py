"""Percentages: changes, shares of a whole, multiples, and the words and shapes that tell them."""
