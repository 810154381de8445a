"""A figure and its conversion into another unit do not fit.

What it compares
----------------
A measure and the same measure in another unit: "110,000 square kilometres (42,471 square miles)". What
stands in brackets counts as the conversion of what precedes them. Joined by "or", "equivalent to" or a slash,
the figure with at least two digits more counts as the conversion. The other one, converted with the exact
factor and nothing added to it or taken from it, must be able to give that figure by rounding or truncation. Lists, ranges and figures in two units (5 feet 11 inches) are compared part by part.
So are two columns of a table, or two rows, whose headings differ in nothing but their units.

Why it matters
--------------
Readers of one system cannot see that the other figure is wrong, and both get quoted. Slips are common:
swapped digits, a decimal point moved, nautical miles converted as statute ones.

When it stays silent
--------------------
Where only the hedge differs, since "about" is said of both figures. Where a miss is so small that the
source may have been rounded before it was converted, and no slip explains it: that is false-precision.
Where the factor for lengths or an offset too much explains a miss: area-or-volume-factor and
temperature-difference report that. Where "or" may offer an alternative and the figures do not bear a conversion out. For money, but
for pounds in brackets behind a weight that the figures show to be one. One sense of
an ambiguous unit (ton, gallon) that fits is enough.

How to fix
----------
Convert the source again and correct one of the two figures; where the finding names a slip, it says
what the figure would have to read.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.checks.contract import Case, Check, Consistent, Inconsistent
from factcheck.checks.units.slips import unexplained
from factcheck.model import Relation


def find(case: Case) -> Iterator[Relation]:
    """Every pair of figures that the text ties as a figure and its conversion."""
    return unexplained(case)


CHECK = Check(
    "UNI01",
    "conversion-mismatch",
    find,
    examples=(
        Consistent("The forces have freed about 110,000 square kilometres (42,471 square miles) of land.", "en"),
        Consistent("تغطي البادية نحو 110,000 كيلومتر مربع (42,471 ميل مربع) في ثلاث محافظات.", "ar"),
        Consistent("The pipeline is 300 miles (500 km) long.", "en"),
        Consistent("The farm holds 486 feddans, or 200 hectares, of wheat.", "en"),
        Consistent("تبلغ مساحة المزرعة 486 فدانا، أي 200 هكتار.", "ar"),
        Consistent("Runners chose between a 10 km or 5 mile course.", "en"),
        Consistent("Temperatures rose by 2.5 °C (4.5 °F) over the century.", "en"),
        Consistent("Afternoon temperatures rose to 40 °C (104 °F) in the capital.", "en"),
        Consistent("The night was at 45 degrees Celsius below zero (49 °F below zero).", "en"),
        Inconsistent("هبطت الحرارة إلى 45 درجة مئوية تحت الصفر (133 فهرنهايت).", "ar", at="133 فهرنهايت", says="-49"),
        Consistent("يبلغ طول الحارس ست أقدام وبوصتين (1.88 متر)، وطول زميله 5 أقدام وبوصة واحدة (1.55 متر).", "ar"),
        Consistent("The limit was cut to 30 km/h (from 50 mph) in the old town.", "en"),
        Consistent("The pump moves 31.4 m/s, or 113 km/h, in 3 of 4 tests.", "en"),
        Consistent("Diesel costs $4.20 per gallon (about $1.11 a liter) there.", "en"),
        Consistent("气温为-15摄氏度（5华氏度），公路长90公里（56英里）。", "zh"),
        Consistent("De limiet is 90 km/u (56 mph) op de dijk.", "nl"),
        Consistent("Il limite è di 90 chilometri orari, ossia 56 miglia orarie.", "it"),
        Inconsistent("Der Tank fasst 757 Liter, was 300 US-Gallonen entspricht.", "de", at="757 Liter", says="1.135,6"),
        Inconsistent("橋の長さは90キロメートル（26マイル）である。", "ja", at="26マイル", says="56"),
        Inconsistent("全长90公里，相当于26英里的路。", "zh", at="26英里", says="56"),
        Inconsistent("La limite est de 90 km/h, c'est-à-dire 86 mph.", "fr", at="86 mph", says="56"),
        Inconsistent(
            "Diesel costs $4.20 per gallon (about $1.81 a liter) there.", "en", at="$1.81 a liter", says="1.11"
        ),
        Inconsistent(
            "The forces have freed about 110,000 square kilometres (42,741 square miles) of land.",
            "en",
            at="42,741 square miles",
            says="42,471",
            slip="digits-swapped",
            suggests="42,471",
        ),
        Inconsistent(
            "تغطي البادية نحو 110,000 كيلومتر مربع (42,741 ميل مربع) في ثلاث محافظات.",
            "ar",
            at="42,741 ميل مربع",
            says="42,471",
            slip="digits-swapped",
            suggests="42,471",
        ),
        Inconsistent(
            "The wreck lies 22,422 nautical miles (36,084 km) from port.",
            "en",
            at="36,084 km",
            says="41,5",
            slip="nautical-mile",
        ),
        Inconsistent(
            "تبلغ مساحة المحمية 101,000 كيلومتر مربع، أي ما يعادل 42,471 ميل مربع.",
            "ar",
            at="42,471 ميل مربع",
            says="110,000",
            slip="digits-swapped",
            suggests="110,000",
        ),
        Consistent("The valley has 386 people per km² (1,000 people per sq mi).", "en"),
        Inconsistent(
            "The valley has 386 people per km² (1,100 people per sq mi).", "en", at="1,100 people", says="1,000"
        ),
        Inconsistent(
            "تبلغ الكثافة 386 نسمة في الكيلومتر المربع (1,100 نسمة في الميل المربع).",
            "ar",
            at="1,100 نسمة",
            says="999.7",
        ),
        Inconsistent("The train runs at 112 km/h or 39.6 mph.", "en", at="39.6 mph", says="69.6"),
        Consistent("They may race over 100 km or 50 miles.", "en"),
        Consistent("سباق طوله 100 كيلومتر أو 50 ميلا.", "ar"),
        Inconsistent("今天最高气温为摄氏36度（华氏98.6度）。", "zh", at="华氏98.6度", says="96.8"),
        Inconsistent("列車は時速100キロ（時速26マイル）で走った。", "ja", at="時速26マイル", says="62"),
    ),
)
