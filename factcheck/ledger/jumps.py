"""How far a figure may move from one release to the next, judged by how it moved before.

The bounds are those of Hidiroglou and Berthelot (Statistical editing and imputation for periodic business surveys,
Survey Methodology 12, 1986) for one series: each change from release to release is a ratio, taken relative to
the median ratio so that a rise and a fall of the same proportion weigh the same; what lies further from the median than
a multiple of the quartiles' distance stands out. A series of few and small figures moves a lot, so a figure must also lie
beyond three times the greatest change and the greatest figure seen before. The weight that the method gives to large units does
not apply to a single series (U = 0).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise

C = Decimal(4)  # quartile distances that are allowed; the literature uses 4 and more
LEAST = Decimal("0.15")  # distance below which quartiles are not trusted: few or very even changes
FEW = Decimal(6)  # added allowance for each missing change where only few are known
LEAST_CHANGES = 2

ONE, TWO, THREE, FOUR = map(Decimal, (1, 2, 3, 4))
CENT = Decimal("0.01")


def bounds(values: Sequence[Decimal]) -> tuple[Decimal, Decimal] | None:
    """The least and the greatest share of the last figure that the next may be without standing out, in hundredths.

    `values` are the figures so far, the oldest first. None where fewer than three are known, or one is not above 0.
    """
    if len(values) <= LEAST_CHANGES or any(each <= 0 for each in values):
        return None
    ratios = [after / before for before, after in pairwise(values)]
    middle = quantile(ratios, TWO)
    scores = [_score(each, middle) for each in ratios]
    below, above = -quantile(scores, ONE), quantile(scores, THREE)
    reach = C + FEW / len(ratios)
    least, most = (reach * max(each, LEAST) for each in (below, above))
    low = min(middle / (ONE + least), min(ratios) / THREE, min(values) / values[-1] / THREE)
    high = max(middle * (ONE + most), max(ratios) * THREE, max(values) / values[-1] * THREE)
    return low.quantize(CENT, ROUND_FLOOR), high.quantize(CENT, ROUND_CEILING)


def _score(ratio: Decimal, middle: Decimal) -> Decimal:
    """The distance of a change from the middle one, the same for a rise and a fall of one proportion."""
    return ratio / middle - ONE if ratio >= middle else ONE - middle / ratio


def quantile(values: Sequence[Decimal], quarters: Decimal) -> Decimal:
    """A quartile by linear interpolation between the two nearest values (`quarters` is 1, 2 or 3)."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * quarters / FOUR
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
