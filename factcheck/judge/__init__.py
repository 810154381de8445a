"""The judge: what a relation's figures say about it, and which slip would explain a failure."""

from factcheck.judge.candidates import may_slip
from factcheck.judge.diagnosis import diagnose
from factcheck.judge.fit import Fit, fit, significant, source_of
from factcheck.judge.judging import judge, may_hold
from factcheck.judge.likelihood import whole_quotient
from factcheck.judge.unitslips import ConversionSlip, dimension_slips, unit_slips
from factcheck.judge.values import UnjudgeableError

__all__ = [
    "ConversionSlip", "Fit", "UnjudgeableError", "diagnose", "dimension_slips", "fit", "judge", "may_hold", "may_slip",
    "significant", "source_of", "unit_slips", "whole_quotient",
]  # fmt: skip
