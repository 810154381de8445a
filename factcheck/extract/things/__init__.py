"""Counted things: the nouns that say what a figure counts."""
