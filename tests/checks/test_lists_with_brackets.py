"""Terse lists of shares and counts, with brackets, names that hold an "and", and signs that were forgotten."""

from __future__ import annotations

import pytest

import factcheck

LONG = (
    "Crops: grain 61%, fruit 24% (includes plums, pears, quinces, figs, dates, almonds (bitter), walnuts, hazelnuts, "
    "medlars, mulberries, pomegranates, apricots, peaches, nectarines, melons and grapes), other 15%"
)


def told(text: str, lang: str, code: str) -> tuple[list[str | None], int]:
    """What a check would write instead, for each finding, and how many relations it verified."""
    report = factcheck.check(text, lang=lang, select=[code])
    return [each.recomputed for each in report.findings], len(report.verified)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        # 61 + 24 + 15, 40 + 21
        ("Crops: grain 61% (wheat 40%, barley 21%), fruit 24%, other 15% (2019 est.)", "en"),
        # a bracket in a bracket, longer than the farthest that two figures of a list may lie apart
        (LONG, "en"),
        # the "and" is in a name
        ("Guests: Bosnia and Herzegovina 34.5%, Trinidad and Tobago 40.5%, Cuba 12.5%, other 12.5%", "en"),
        ("المحاصيل: حبوب 61% (قمح 40%، شعير 21%)، فواكه 24%، أخرى 15% (تقدير 2019)", "ar"),
    ],
)
def test_a_list_goes_on_behind_a_bracket(text: str, lang: str) -> None:
    """What stands in brackets behind a share is a part of it, and no item of its own."""
    findings, verified = told(text, lang, "SUM03")
    assert findings == []
    assert verified == 1


@pytest.mark.parametrize(
    ("text", "lang", "gives"),
    [
        ("Crops: grain 61% (wheat 40%, barley 21%), fruit 34%, other 15% (2019 est.)", "en", "110"),
        ("المحاصيل: حبوب 61% (قمح 40%، شعير 21%)، فواكه 34%، أخرى 15% (تقدير 2019)", "ar", "110"),
    ],
)
def test_a_slip_behind_a_bracket_is_found(text: str, lang: str, gives: str) -> None:
    """The 34 % for 24 % is found, though a bracket stands in the list."""
    assert told(text, lang, "SUM03") == ([gives], 0)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        # the parts of a share, which give that share
        ("Grain 66.3% (wheat 23.9%, barley 19.5%, oats 15.7%, rye 6.4%, other grain .8%), fruit 33.7%", "en"),
        # a sign is missing, or a comma
        ("Votes: Reds 41.5%, Blues 33.3%, Greens 11.9%, Whites 10.8, other 2.5%", "en"),
        ("Votes: Reds 41.5%, Blues 33.3% Greens 11.9%, Whites 10.8%, other 2.5%", "en"),
        ("Votes: Reds 41.5%, Blues 33.3%, Greens, 11.9%, Whites 10.8%, other 2.5%", "en"),
        # the greatest buyers, not all of them: 52.2 + 16.5 + 31.4 would give 100.1
        ("Buyers: Norway 52.2%, Chile 16.5%, Japan 13.4%", "en"),
        # a list that "and" closes, and a share of something else
        ("The council has 60% farmers and 40% traders, and at least 30% women.", "en"),
        (
            "Rites: hill rite 79.2%, river rite 66.8%, other 7.1%\n\nnote: the total exceeds 100% as many keep both",
            "en",
        ),
        ("It is spoken by 95% of the islanders, French by 66%, and other tongues by 12%.", "en"),
        ("حبوب 66.3% (قمح 23.9%، شعير 19.5%، شوفان 15.7%، أخرى 7.2%)، فواكه 33.7%", "ar"),
        ("الأصوات: الحمر 41.5%، الزرق 33.3%، الخضر 11.9%، البيض 10.8، غيرهم 2.5%", "ar"),
        ("المشترون: النرويج 52.2%، تشيلي 16.5%، اليابان 13.4%", "ar"),
        ("الطقوس: طقس الجبل 79.2%، طقس النهر 66.8%، غيرهما 7.1%\n\nملاحظة: المجموع يتجاوز 100% لتعدد الطقوس", "ar"),
    ],
)
def test_a_list_that_is_no_whole_is_left_alone(text: str, lang: str) -> None:
    """Parts of a share, lists with a sign or comma missing, the greatest few, and several answers need not give 100."""
    assert told(text, lang, "SUM03")[0] == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        # 17.1 + 5.0 + 2.8 + 1.6 + 3.6 gives 30.1, but one comma stands before a figure
        ("Grain 30.1% (wheat 17.1%, barley 5.0%, oats 2.8%, millet, 1.6%, rye 3.6%), fruit 69.9%", "en"),
        # the bracket that follows belongs to fruit
        ("Grain 64.6%, fruit 22.2% (includes plums 6.5%, pears 2.0%, figs 13.7%), nuts 11.5%, other 1.7%", "en"),
        ("حبوب 64.6%، فواكه 22.2% (منها خوخ 6.5%، وكمثرى 2.0%، وتين 13.7%)، مكسرات 11.5%، أخرى 1.7%", "ar"),
    ],
)
def test_a_bracket_holds_the_parts_of_the_share_before_it(text: str, lang: str) -> None:
    """A list in brackets ends where they close, and is no list of an earlier share."""
    assert told(text, lang, "SUM01")[0] == []
