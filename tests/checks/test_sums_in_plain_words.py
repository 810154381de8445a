"""Sums that plain sentences assert: by place, by kind, by vote, and the words that seem to end their lists."""

import pytest

import factcheck

RIGHT = (
    ("There were 1,318 applications, 742 from women and 576 from men.", "en"),
    ("A total of 3,462 votes were cast, with 1,873 in favour, 1,402 against and 187 abstentions.", "en"),
    ("The party took 31 seats in the north, 27 in the south and 18 in the east, giving it 76 in total.", "en"),
    ("Norway won 39 medals: 14 gold, 14 silver and 11 bronze.", "en"),
    ("The orchestra has 87 players: 34 violins, 12 violas, 11 cellos and 30 others.", "en"),
    ("تلقت الوزارة 1,318 طلبا، 742 منها من النساء و576 من الرجال.", "ar"),
    ("استقبلت العيادة 318 مريضا يوم الاثنين و427 يوم الثلاثاء و389 يوم الأربعاء، بمجموع 1,134 مريضا.", "ar"),
    ("فازت النرويج بـ39 ميدالية: 14 ذهبية و14 فضية و11 برونزية.", "ar"),
    ("تضم المكتبة 12,480 كتابا و3,215 خريطة و862 مخطوطة، بمجموع 16,557 مادة.", "ar"),
)
WRONG = (
    ("There were 1,318 applications, 742 from women and 567 from men.", "en", "1,318"),
    ("A total of 3,462 votes were cast, with 1,873 in favour, 1,402 against and 178 abstentions.", "en", "3,462"),
    ("The party took 31 seats in the north, 27 in the south and 18 in the east, giving it 67 in total.", "en", "67"),
    ("Norway won 39 medals: 14 gold, 14 silver and 21 bronze.", "en", "39"),
    ("The orchestra has 87 players: 34 violins, 12 violas, 11 cellos and 20 others.", "en", "87"),
    ("استقبلت العيادة 318 مريضا يوم الاثنين و427 يوم الثلاثاء و389 يوم الأربعاء، بمجموع 1,143 مريضا.", "ar", "1,143"),
    ("فازت النرويج بـ39 ميدالية: 14 ذهبية و14 فضية و21 برونزية.", "ar", "39"),
    ("تضم المكتبة 12,480 كتابا و3,215 خريطة و862 مخطوطة، بمجموع 16,577 مادة.", "ar", "16,577"),
)
OTHER = (
    ("Turnover was 742 from 567 a year ago, and 1,318 people visited.", "en"),
    ("The crew took 31 photographs, 27 samples and 18 notes on 67 dives.", "en"),
    ("The hotel has 87 rooms: 34 with balconies, 12 with terraces and 70 with showers.", "en"),
    ("The school has 318 pupils: 120 learn French, 80 learn Spanish and 200 learn English.", "en"),
    ("استمر العمل 318 يوما، وتوقف 3 أيام: الاثنين والثلاثاء والأربعاء.", "ar"),
)


def _sums(text: str, lang: str) -> tuple[list[str], int]:
    report = factcheck.check(text, lang=lang, select=["SUM01"])
    return [each.message for each in report.findings], len(report.verified)


@pytest.mark.parametrize(("text", "lang"), RIGHT)
def test_a_sum_that_holds_is_verified(text: str, lang: str) -> None:
    """The parts of each were added by hand."""
    assert _sums(text, lang) == ([], 1)


@pytest.mark.parametrize(("text", "lang", "told"), WRONG)
def test_a_sum_that_fails_is_found(text: str, lang: str, told: str) -> None:
    """The message names the total."""
    (message,) = _sums(text, lang)[0]
    assert told in message


@pytest.mark.parametrize(("text", "lang"), OTHER)
def test_figures_that_are_no_parts_are_left_alone(text: str, lang: str) -> None:
    """A change, things of several kinds, and groups that overlap are no sum."""
    assert _sums(text, lang)[0] == []
