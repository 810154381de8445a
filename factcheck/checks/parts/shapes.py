"""The shapes of signs in which texts state shares with part and whole (see `percent/signs.py` for the letters)."""

from __future__ import annotations

import re
from functools import cache

WORDS = "wTaiynqejplzM1hgkmc45NDGK"  # signs that may stand between the figures; "of" may not, where it could tie others
SHARE = r"(?:\([W]{0,3}s?[W]{0,4}|,?[Wt]{0,3}s[Wts]{0,4})"  # "(", "or", ", that is"
SHAPES = (
    r"(?P<part>A)[W]{0,5}[ob][Wt]{0,6}(?P<whole>A)[Wot]{0,9}(?:{S}|,(?:1?|[w1]{1,2}(?=Pw?[o0])|[W]{0,3}5[W]{0,2}o?[W]{0,2}))(?P<pct>P)",  # 35 of 160 (22 %)
    r"(?P<part>A)[W]{0,6}(?:{S}|,[W]{0,3})(?P<pct>P)[),]{0,2}(?:[W]{0,5}[o0]|[W]{0,1}b)[Wot]{0,8}(?P<whole>A)",  # 35 (22 %) of 160
    r"(?P<part>A)[Wo,]{0,18}s[W]{0,4}(?P<pct>P)[W]{0,2}[ob][Wot]{0,8}(?P<whole>A)",  # 35 …, representing 22 % of 160
    r"(?P<pct>P)[W]{0,2}[ob][Wot]{0,8}(?P<whole>A)[Wo]{0,8}(?:{S}|[,:][W]{0,2})(?P<part>A)(?![W]{0,4}[ob][W]{0,4}A)",
    r"(?P<pct>P)[Wob]{0,9}(?:{S}|:[W]{0,2})(?P<part>A)[W]{0,4}[ob][Wo]{0,6}(?P<whole>A)",  # 22 %, or 35 of 160
    r"[ob][Wo]{0,5}(?P<whole>A)[Wo]{0,12},?[W]{0,6}(?P<part>A)[W]{0,3}{S}(?P<pct>P)",  # of the 160, 35 (22 %)
    r"[ob][Wo]{0,5}(?P<whole>A)[W]{0,12},[W]{0,6}(?P<part>A)[Wt]{0,10},[W]{0,1}s[W]{0,4}(?P<pct>P)(?![W]{0,2}[udcobx0])",  # of the 160, 35 had a fever, or 22 %
    r"[ob][Wo]{0,5}(?P<whole>A)[Wu]{0,12},[W]{0,6}(?P<part>A)[Wtfb]{0,10},[W]{0,1}s[W]{0,4}(?P<pct>P)0",  # of the 160, 35 came from abroad, or 22 % of the total
    r"[ob][Wo]{0,5}(?P<whole>A)[Wo]{0,8},[W]{0,4}(?P<pct>P)[W]{0,6}{S}(?P<part>A)",  # of the 160, 22 % (35)
    r"(?P<whole>A)[W]{0,8},?[W]{0,3}x[W]{0,2}(?P<part>A)[W]{0,3},(?P<pct>P)[,.]",  # 160 …, of which 35, 22 %, are new
    r"(?P<whole>A)[W]{0,8},?[W]{0,3}x[W]{0,2}(?P<part>A)[W]{0,4},?[W]{0,2}s[Ws]{0,4}(?P<pct>P)",  # 160 …, of which 35, or 22 %, are new
)
MORE = re.compile(r"\)?[W,]{0,12}(?P<part>A)[W]{0,4}{S}(?P<pct>P)".replace("{S}", SHARE).replace("[W", f"[{WORDS}"))
FRACTIONS = (r"(?P<part>H)[Wo]{0,8}{S}(?P<pct>P)", r"(?P<pct>P)[Wo]{0,8}{S}(?P<part>H)")
TIED = (
    r"(?P<part>A)[Wxo0]{0,8}\([W]{0,2}(?P<pct>P)",  # 7,423 voted for a strike (77 % of those asked)
    r"(?P<part>A)[Wx0]{0,6}(?:{S}|(?:,[W]{0,5}|[W]{1,5})o[W]?)(?P<pct>P)",  # 279 of them, or 15 %; 6,336 of them, a rate of 88 %
    r"(?P<pct>P)[Wox0]{0,7},(?P<part>A)(?=[w1]{0,2},)",  # 15 % of the animals, 1,920 in number, were ill
    r"(?P<pct>P)[Wox0]{0,7}{S}(?P<part>A)",  # 31 % of them, or 744,000
    r"(?P<part>A)[Wox0,]{0,16}\.[W]{0,3}[js][Wso]{0,6}(?P<pct>P)",  # … 1,888. That is 59 % of those asked
)
WORDED = re.compile(r",?[w1s]{0,3}H(?=,?[w]?[s(][W]{0,3}P)".replace("[W", f"[{WORDS}"))


@cache
def compiled(templates: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The shapes as patterns, the signs that may stand between the figures put in."""
    return tuple(re.compile(each.replace("{S}", SHARE).replace("[W", f"[{WORDS}")) for each in templates)
