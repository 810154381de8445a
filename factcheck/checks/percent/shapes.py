"""The shapes of signs in which texts state changes (see `percent/signs.py` for the letters).

"rose 12 % from 100 to 112" reads `uPfAtA`; a shape names which figure is the new one, which the old one, which
the percentage, and how many words may stand between them. In a shape A is a figure, R what is said of the change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

WORDS = "wTaiynqzlejobsmph1H45N0xDKGFCYL"  # signs that may stand between the figures of a change
TIMED = r"\([W]{0,4}[Te][W]{0,6}:?[W]{0,4}"  # the bracket of an old figure: "(2019: 100)", "(previous year: 100)"
LABEL = r"\([W]{0,4}[Te][W]{0,6}:[W]{0,4}"
WITH = r"(?P<dir>[udc])[W]{0,7}(?:(?P<diff>A)[W,(]{0,5})?(?:st)?(?P<pct>R)"
BEHIND = r"(?P<pct>R)\)?[W]{0,4}(?P<dir>[udc])"
TAIL = r"[W]{0,10}[,(]?[W]{0,4}[udcsi(][Wudc,(]{0,6}t?(?:(?P<diff>A)[W,(]{0,5})?(?P<pct>R)(?![W]?[ob]|,w?P|,A)"
OLD_MARK = r"(?:[fbv]|[udc][W]{0,1}[fbm])"
FROM_TO = r"(?P<dir>[udc])[Wt]{0,8},?[W]{0,2}[fb][W]{0,10}(?P<old>A)[W]{0,12},?[W]{0,2}t[Wt]{0,5}(?P<new>A)"
STEP = r"(?!1?[eT]{1,2}[oi]A)"  # behind "a fall from last year of" stands no old figure
TO_FROM = r"(?P<dir>[udc])[W]{0,8}t[W]{0,5}(?P<new>A)[W,(]{0,12}" + OLD_MARK + r"[W]{0,12}(?P<old>A)"
VERSUS = r"(?P<new>A)[W,(]{0,14}(?:v|[udc][W]{0,2}[fbm])[W]{0,12}(?P<old>A)"

# {B} is a percentage with its word of change on either side.
SHAPES = (
    r"{B}[W,]{0,14}[fb][W]{0,10}(?P<old>A)[W]{0,12},?[W]{0,2}t[Wt]{0,5}(?P<new>A)",  # rose 12 % from 100 to 112
    r"{B}[W,]{0,10}t[W]{0,5}(?P<new>A)[W,(]{0,14}" + OLD_MARK + r"[W]{0,12}(?P<old>A)",  # rose 12 % to 112 from 100
    r"{B}[W,]{0,10}t[W]{0,5}(?P<new>A)[W,]{0,10}" + TIMED + r"(?P<old>A)",  # rose 12 % to 112 (2019: 100)
    VERSUS + r"\)?[W,:]{0,14}\(?{B}",  # 112, compared with 100, an increase of 12 %
    r"(?P<new>A)[W]{0,8}" + TIMED + r"(?P<old>A)[W,;]{0,3}{B}",  # 112 (2019: 100, up 12 %)
    r"(?P<new>A)[W]{0,12}[,(]?[W]{0,6}{B}[W]{0,8}(?:[fvm]|,m)[W]{0,12}(?:,[W]{0,2}[ej][W]{0,8})?\(?(?P<old>A)",  # 112, up 12 % from 100
    r"(?P<new>A)[W]{0,12}[,(]?[W]{0,6}{B}[W]{0,2}b[W]{0,8}\(?(?P<old>A)",
    r"{B}[W]{0,6}(?P<new>A)[W,]{0,10}(?:[udc][W]?[fb]|v)[W]{0,12}(?P<old>A)",  # a fall of 48 % with 57, down from 110
    r"v[W]{0,8}(?P<old>A)[W]{0,8},[W]{0,6}(?P<new>A)[W]{0,6},[W]{0,4}{B}",  # compared with 100, 112, up 12 %
    r"t[W]{0,5}(?P<old>A)[W]{0,4}[fv][W]{0,8}(?:A)[W]{0,6},[W]{0,5}{B}[W]{0,6},?t[W]{0,5}(?P<new>A)",  # to 120 from 130, then fell 15 % to 102
    r"e[W]{0,8},?[W]{0,4}(?P<old>A)[W]{0,8}[,;]?[Wt]{0,12}(?P<new>A)[W,(]{0,10}{B}",  # a year before 100, now 112, up 12 %
)
FIXED = (
    r"i[W]{0,3}(?P<pct>R)[W]{0,6}t[W]{0,5}(?P<new>A)[W,]{0,6}[fv][W]{0,10}(?P<old>A)",  # …, and wheat by 12 % to 112 from 100
    r"(?P<new>A)[W]{0,10},?[W]{0,6}(?P<dir>[ud])[W]{0,8}(?P<old>A)[W]{0,8}i[W]{0,4}(?P<pct>R)",  # 112 exceeded the 100 by 12 %
    r"i[W]{0,3}(?P<pct>R)[W]{0,6}[fb][W]{0,8}(?P<old>A)[W]{0,8}t[W]{0,5}(?P<new>A)[W]{0,4}(?P<dir>[udc])",  # um 12 % von 100 auf 112 gestiegen
    FROM_TO + TAIL,  # rose from 100 to 112, or 12 %
    FROM_TO + r"[W]{0,6},[W]{0,3}(?P<pct>R)[W]{0,2}[ud](?![W]?[fbmt])",  # rises from 100 to 112, 12 % more
    TO_FROM + r"[W]{0,6},[W]{0,3}(?P<pct>R)[W]{0,2}[ud](?![W]?[fbmt])",  # slipped to 12 % from 15 %, a 3-point decline
    r"f[W]{0,4}(?P<old>A)[W]{0,6}t[W]{0,4}(?P<new>A)[W]{0,5},[W]{0,2}(?P<dir>[ud])[W]{0,3}(?P<pct>R)",  # from 100 to 112, up 12 %
    r"[fb][W]{0,4}(?P<old>A)[W]{0,6}t[W]{0,4}(?P<new>A)[W,]{0,6}(?P<pct>R)[W]{0,4}(?P<dir>[udc])",  # 100'den 112'ye yüzde 12 arttı
    r"[fb][W]{0,4}(?P<old>A)[W]{0,6}t[W]{0,4}(?P<new>A)[W]{0,2}(?P<dir>[udc]),[W]{0,5}(?P<pct>R)(?![W]?[ob])",  # 100-ról 112-re nőtt, azaz 12 %
    TO_FROM + TAIL,
    r"(?P<dir>[udc])[W]{0,8}t[W]{0,5}(?P<new>A)[W,]{0,8}" + TIMED + r"(?P<old>A)[W,;)(]{0,3}(?P<pct>R)",
    VERSUS + r"\)?[W,]{0,8}\((?P<pct>R)",
    r"(?P<new>A)[W,(]{0,14}(?P<dir>[udc])[W]{0,2}[fbm][W]{0,12}(?P<old>A)[W,]{0,10}[si][Wsi]{0,4}(?P<pct>R)(?![W]?[ob])",
)
GAPS = (
    r"^[^APQ.]{0,60}(?P<new>A)[W]{0,9}(?P<old>A)[W]{0,4},[W]{0,3}(?P<dir>c)[W]{0,3}(?P<pct>Q)",
)  # 82 % in science and 66 % in arts, a gap of 16 points
OFF = r"(?P<pct>R)[W]{0,2}F"
REDUCED = r"d[W]?f[W]{0,3}(?P<old>A)[W]{0,3}t[W]{0,3}(?P<new>A)"
DISCOUNTS = (
    OFF + r"[W]{0,8}(?P<old>A)[W]{0,3},?[W]{0,2}N[Wdt]{0,5}(?P<new>A)",  # 60 % off the original price of 2,480, now 992
    OFF + r"[W,]{0,10}" + REDUCED,  # half off, the price is cut from 640 to 320
    r"F[W]{0,4}(?P<pct>R),?[W]{0,6}" + REDUCED,
    r"(?P<old>A)[W]{0,2},[W]{0,9}N[W]{0,5}(?P<new>A),?\(?[W]{0,3}" + OFF,  # 699, now just 479, 31 % off
    r"(?P<old>A)[W]{0,2},[W]{0,9}N[W]{0,5}(?P<new>A),?\(?[W]{0,3}F[W]{0,3}(?P<pct>R)",
    r"(?P<new>A)[W]{0,2},?\(?[W]{0,3}" + OFF + r"[W]{0,8}(?P<old>A)",  # 479 (31 % off the list price of 699)
    r"(?P<new>A)[W,(]{0,6}v[W]{0,5}(?P<old>A)\)?[W]{0,3},?[W]{0,3}F[W]{0,3}(?P<pct>R)",  # 479 instead of 699, a discount of 31 %
    r"F[W]{0,3}(?P<pct>R)[Wm]{0,6}(?P<old>A)[W,]{0,4}t[W]{0,3}(?P<new>A)",  # a discount of 31 % on 699, to 479
)
ACROSS = (
    r"(?P<new>A)[W]{0,12}\.[W]{0,2}[js][W]{0,6}{B}[W]{0,8}[fvmb][W]{0,12}(?P<old>A)",  # 112. That is 12 % more than the 100 of …
    r"{B}[W,]{0,10}t[W]{0,5}(?P<new>A)[W,]{0,14}\.[W]{0,5}e[Wt,]{0,12}(?P<old>A)",  # rose 12 % to 112. A year before, 100
    r"{B}[W,]{0,10}t[W]{0,5}(?P<new>A)[W,]{0,14}\.[W,]{0,12}(?P<old>A)[W,]{0,8}e",
    r"e[W]{0,8},?[W]{0,4}(?P<old>A)[W,]{0,14}\.[Wt,]{0,14}(?P<new>A)[W,(]{0,10}{B}",
    r"t[W]{0,5}(?P<old>A)[W,]{0,10}(?:[fv][W]{0,8}(?:A)[W]{0,6})?\.[W]{0,5}[je][W]{0,6}{B}[W]{0,8},?t[W]{0,5}(?P<new>A)",  # to 120. It then fell 15 % to 102
    r"^[^AaPQMHK.]{0,30}{B}[W,]{0,14}\.[Wt,]{0,8}(?P<new>A)[W]{0,6},?[W]{0,3}(?:v|[ud][W]?[fb])[W]{0,10}(?P<old>A)",  # rose 12 %. It was 112, against 100
    VERSUS + r"[W,]{0,14}\.(?:1|[W]{0,2}j[W]{0,4})?{B}",
    FROM_TO + r"[W,]{0,14}\.[W]{0,6}(?:[udc][W]{0,7}(?P<pct>R)|(?P<pct_behind>R)[W]{0,4}[udc])(?![W,]{0,4}t)",
    TO_FROM + r"[W,]{0,14}\.[W]{0,6}(?:[udc][W]{0,7}(?P<pct>R)|(?P<pct_behind>R)[W]{0,4}[udc])(?![W,]{0,4}t)",
)
DIRECTED = (
    FROM_TO,
    TO_FROM,
    r"(?P<dir>[udc])[W]{0,8}t[W]{0,5}(?P<new>A)[W,]{0,10}" + LABEL + r"(?P<old>A)",  # rose to 112 (2019: 100)
    r"(?P<dir>[ud])[W]{0,8}f[W]{0,5}(?P<old>A)[W]?,[W]{0,3}[WPQ]{1,9},[W]{0,2}t[W]{0,5}(?P<new>A)",  # from 7, a …, to 30
    r"(?P<new>A)[W,]{0,5}[udc]w?[PQ][W]{0,3}[fvm]?[W]{0,6},?[W]{0,2}(?P<dir>[ud])[fb][W]{0,8}(?P<old>A)",  # up 2 %, but down from
    r"(?P<dir>[ud])[W]{0,5}A[W]{0,4}t[W]{0,5}(?P<new>A)[W,]{0,8}[fv][W]{0,10}(?P<old>A)",  # fell by 64 to 412, from 476
    r"(?P<dir>[ud])[W]{0,8}t[W]{0,5}A\([W]?f[W]{0,3}A\)[W,]{0,8}t[W]{0,3}(?P<new>A)\([W]?f[W]{0,3}(?P<old>A)\)",
    r"(?P<dir>[ud])[W]{0,6},?[W]{0,4}(?P<new>A)[W]{0,6}v[W]{0,10}(?P<old>A)",  # lower in 2018, with 1,311 against 1,380
    r"e[W]{0,8}(?P<old>A)[W]{0,8},[W]{0,4}(?P<dir>[ud])[W]{0,8}t[W]{0,5}(?P<new>A)",  # had numbered 2,140, shrank to 1,690
    r"(?P<new>A)[W]{0,8},?[W]{0,3}(?P<dir>[ud])[W]{0,1}[fb]" + STEP + r"[W]{0,10}(?P<old>A)",  # 112, up from 100
    r"(?P<new>A)[W]{0,8},[W]{0,3}(?P<dir>[ud])m" + STEP + r"[W]{0,10}(?P<old>A)",  # 112, was lower than 120
    r"(?P<new>A)[W]{0,8},[W]{0,2}(?P<dir>[ud])[W]?e[W]{0,3}(?P<old>A)",  # 112, beating last year's 100
)
DIRECTED_ACROSS = (
    r"(?P<new>A)[WPQ,]{0,16}\.[W]{0,2}j[W]{0,3}(?P<dir>[ud])[fb][W]{0,8}(?P<old>A)",  # 112 were sold. This is up from 100
    r"(?P<dir>[ud])[W]{0,8}t[W]{0,5}(?P<new>A)[W,]{0,10}\.[W]{0,5}e[Wt,]{0,10}(?P<old>A)",  # fell to 95. A year before, 120
    r"(?P<dir>[ud])[W]{0,8}t[W]{0,5}(?P<new>A)[W,]{0,10}\.[Wt,]{0,10}(?P<old>A)[W]{0,4}e",
    r"e[W]{0,8}(?P<old>A)[W,]{0,10}\.[W]{0,2}(?P<dir>[ud])[W]{0,3}t[W]{0,4}(?P<new>A)",  # there were 41. They fell to 28
)
MULTIPLES = (
    r"(?P<mult>M)[W]{0,8},?[W]{0,2}[fb][W]{0,8}(?P<old>A)[W]{0,12},?[W]{0,2}t[Wt]{0,5}(?P<new>A)",
    r"(?P<mult>M)[W]{0,8},?t[W]{0,5}(?P<new>A)[W,(]{0,12}" + OLD_MARK + r"[W]{0,12}(?P<old>A)",
    r"(?P<mult>M)[W]{0,8}t[W]{0,5}(?P<new>A)[W,]{0,10}" + TIMED + r"(?P<old>A)",
    r"(?P<new>A)[W]{0,10},?[W]{0,6}(?P<mult>M)(?=[W]{0,8}[pmvbofe1])[W]{0,9}(?P<old>A)",  # 80, twice as many as the 40
    r"(?P<mult>M)[W]{0,10}[,:;][W]{0,4}(?P<new>A)[Wud]{0,8},?v[W]{0,8}(?P<old>A)",  # tripled: 150 came in May, against 50 in April
    r"(?P<new>A)[W]{0,6},s(?P<mult>M)[wT51]{1,6}(?P<old>A)",  # 960، أي أربعة أضعاف إنتاج عام 2018 البالغ 240
    FROM_TO + r"[W]{0,6},?[W]{0,4}(?P<mult>M)",
    VERSUS + r"[W]{0,8},?[W]{0,6}(?P<mult>M)",
    r"(?P<dir>[ud])[W]{0,4}(?P<mult>M)[W]{0,8}[fb][W]{0,8}(?P<old>A)[W]{0,12}t[W]{0,5}(?P<new>A)",
)


@dataclass(frozen=True, slots=True)
class Shapes:
    """The compiled shapes of one sort of figures: within a sentence and across two, with a percentage and without."""

    stated: tuple[re.Pattern[str], ...]
    across: tuple[re.Pattern[str], ...]
    directed: tuple[re.Pattern[str], ...]
    multiples: tuple[re.Pattern[str], ...]


@cache
def compiled(templates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The shapes as patterns, the signs that may stand between the figures put in."""
    return tuple(re.compile(each.replace("[W", f"[{WORDS}")) for each in templates)


@cache
def shapes(*, of_rates: bool) -> Shapes:
    """The shapes for changes of amounts, or for those of percentages, whose change may be in points."""
    figure, share = ("P", "[PQ]") if of_rates else ("A", "P")

    def both_ways(templates: Iterable[str]) -> tuple[re.Pattern[str], ...]:
        both = [each.replace("{B}", bound) for each in templates for bound in (WITH, BEHIND)]
        return compiled(
            tuple(each.replace("A)", f"{figure})").replace("R)", f"{share})") for each in dict.fromkeys(both))
        )

    multiples = () if of_rates else both_ways(MULTIPLES)
    stated = (*SHAPES, *FIXED, *(GAPS if of_rates else DISCOUNTS))
    return Shapes(both_ways(stated), both_ways((*ACROSS, *DIRECTED_ACROSS)), both_ways(DIRECTED), multiples)
