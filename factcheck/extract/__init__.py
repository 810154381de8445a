"""Extraction: a document's text becomes claims, each a number made sense of."""

from factcheck.extract.claims import extract, understand
from factcheck.extract.cues import Cue, find_cues
from factcheck.extract.render import render

__all__ = ["Cue", "extract", "find_cues", "render", "understand"]
