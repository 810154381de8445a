"""Figures that count nothing: names, numbering, codes, scores."""
