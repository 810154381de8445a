"""The judge: what a relation's figures say about it, and which slip would explain a failure."""

from factcheck.judge.diagnosis import diagnose
from factcheck.judge.judging import judge
from factcheck.judge.unitslips import unit_slips

__all__ = ["diagnose", "judge", "unit_slips"]
