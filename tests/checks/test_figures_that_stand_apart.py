"""Parts, wholes, shares and differences whose figures stand in several sentences of a release, or among others."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Document


def _errors(text: str, lang: str, check: str = "") -> list[str]:
    """The codes of the errors of a text, of one check where it is named."""
    report = factcheck.check(Document(text, lang=lang))
    return [each.check for each in report.findings if each.severity == "error" and check in each.check]


def _says(text: str, wrong: str, lang: str, check: str) -> None:
    """A text is right as it stands, and wrong with another figure in its gap."""
    right, _, slip = wrong.partition("|")
    assert _errors(text.format(right), lang) == []
    assert _errors(text.format(slip), lang, check) == [check]


@pytest.mark.parametrize(
    ("text", "figures", "lang"),
    [
        ("Some 1,640 growers took part in the poll by letter. Their union said {} of them, 65%, want a later harvest.", "1,066|1,606", "en"),
        ("شارك 1640 مزارعا في الاقتراع بالبريد. وقالت نقابتهم إن {} منهم، 65%، يريدون تأخير القطاف.", "1066|1606", "ar"),
        ("The bureau received 8,400 letters this spring. Noise accounted for 2,940 of these (35%), while fares led to {} (27%).", "2,268|2,286|2,628", "en"),
        ("Of the 7,200 pupils who eat at school, {} need at least one other dish, or 15 per cent.", "1,080|1,800", "en"),
        ("Rangers looked at 480 nests on the cliffs. Nine were empty. They said that 35% of those seen, or {}, had two eggs.", "168|186", "en"),
        ("فحص الحراس 480 عشا على الجرف. ووجدوا 9 أعشاش فارغة. وتبين أن 168 عشا، أي ما نسبته {} في المئة منها، فيها بيضتان.", "35|53", "ar"),
    ],
)  # fmt: skip
def test_a_share_of_those_counted_before(text: str, figures: str, lang: str) -> None:
    """1,066 of 1,640 are 65 %; 2,940 and 2,268 of 8,400 are 35 and 27 %; 1,080 of 7,200 are 15 %; 168 of 480 are 35 %."""
    right, *_, slip = figures.split("|")
    _says(text, f"{right}|{slip}", lang, "PCT01")


@pytest.mark.parametrize(
    ("text", "figures", "lang"),
    [
        ("The yard owns 94 machines, the oldest of them from 1961. It is made up of {} cranes, 27 lathes and 16 presses.", "51|15", "en"),
        ("تملك الورشة 94 آلة يعود أقدمها إلى عام 1961. وتتألف من {} رافعة و27 مخرطة و16 مكبسا.", "51|15", "ar"),
        ("The hall took in 83 stranded travellers at night. There were {} men, 25 women and 12 children among them.", "46|64", "en"),
        ("The diocese set aside $5.3 million. Choirs get ${} million, bells $1.3 million and roofs the remaining $1.6 million.", "2.4|4.2", "en"),
    ],
)  # fmt: skip
def test_the_parts_of_a_total_that_the_sentence_before_gives(text: str, figures: str, lang: str) -> None:
    """51, 27 and 16 are 94; 46, 25 and 12 are 83; 2.4, 1.3 and 1.6 are 5.3."""
    _says(text, figures, lang, "SUM01")


@pytest.mark.parametrize(
    ("text", "figures", "lang", "check"),
    [
        ("The choir began with 260 singers in 1990. It now has 314, which is {} more. No section has over 80 singers.", "54|45", "en", "SUM04"),
        ("The town set aside ${} million for wells. It is shared by 35 villages, which get $80,000 each. Digging takes 6 months.", "2.8|8.2", "en", "SUM05"),
    ],
)  # fmt: skip
def test_figures_of_later_sentences_are_no_clutter(text: str, figures: str, lang: str, check: str) -> None:
    """314 less 260 are 54, 35 times 80,000 are 2.8 million, whatever the next sentence counts."""
    _says(text, figures, lang, check)


def test_what_stood_at_a_level_then_is_the_old_figure() -> None:
    """From 640 to 800 is a rise of 25 %; 880 would be one of 37.5 %."""
    text = "The club, which stood at 640 members when the pool opened in 2014, has reached {}. That is a rise of {} per cent."
    assert _errors(text.format("800", "25"), "en") == []
    assert _errors(text.format("800", "52"), "en", "PCT02") == ["PCT02"]


def test_the_rest_of_the_world_completes_a_list() -> None:
    """64, 23 and 13 are 100; 54, 23 and 13 are 90, and the rest of the world leaves nothing out."""
    text = "تذهب صادرات الميناء إلى آسيا بنسبة {} بالمئة وأفريقيا بنسبة 23 بالمئة وباقي العالم بنسبة 13 بالمئة."
    assert _errors(text.format("64"), "ar") == []
    assert _errors(text.format("54"), "ar") == ["SUM03"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Shops get $21.3 million, quays $9.7 million, ships $11.4 million and yards the remaining $4.4 million.", "en"),
        ("Lost keys made up 4,340 of these (35%), while lost tickets led to 5,208 (42%) of the calls.", "en"),
        ("A total of 640 people were asked. The mayor said that 96 of them, 20% of the men, had moved.", "en"),
        ("تحصل المتاجر على 21.3 مليون دينار، والأرصفة على 9.7 ملايين، والسفن على 11.4 مليون، والورش على 4.4 ملايين المتبقية.", "ar"),
        ("The yard mended 2,150 boats, 4.4 per cent fewer than in 2019 (2,250 boats), and sold 1,247 of them (58 per cent).", "en"),
        ("أصلح الحوض 2,150 قاربا، أي أقل بـ4.4 في المئة مما أصلحه في 2019 (2,250 قاربا)، وباع 1,247 منها (58 في المئة).", "ar"),
        ("قبلت اللجنة 4,120 طلبا من الطلبات المقدمة، أي 67%، وردت 1,230 طلبا، أي 20%، وأجلت 800 طلب.", "ar"),
        ("استطلع المركز آراء 640 شخصا. وقال المدير إن 96 منهم، أي 20% من الرجال، انتقلوا.", "ar"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_share_or_a_difference(text: str, lang: str) -> None:
    """The rest at the end of a list is no difference of its items, and a share of others is none of those counted."""
    assert _errors(text, lang) == []
