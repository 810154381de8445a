"""Units: what they are and how they convert, exactly.

Names are pint's written form ("kilometer ** 2", "mile / hour"), ISO currency codes, `percent`,
`percentage_point`, or a counted thing. Factors are exact fractions in a generated table; pint itself
is imported only by `pint_quantity`.
"""

from factcheck.units.confusion import partners, rates, siblings
from factcheck.units.factors import Dimension, commensurable, convert, dimension, factor, is_known, senses
from factcheck.units.notation import parse
from factcheck.units.registry import pint_quantity
from factcheck.units.table import CURRENCIES, PREFIXED, UNITS

__all__ = [
    "CURRENCIES",
    "PREFIXED",
    "UNITS",
    "Dimension",
    "commensurable",
    "convert",
    "dimension",
    "factor",
    "is_known",
    "parse",
    "partners",
    "pint_quantity",
    "rates",
    "senses",
    "siblings",
]
