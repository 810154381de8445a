"""Percentages, points, multiples and shares in words whose figures stand farther apart, or in the sentence before."""

from __future__ import annotations

import pytest

import factcheck

CASES = (
    # A share in words with part and whole, worked out by hand: 3/8 of 480 is 180, 3/4 of 160 is 120.
    ("PCT01", "en", "Three eighths of the 480 plots in the park, {} in all, are let.", "180", "130"),
    ("PCT01", "ar", "أعادت ثلاثة أرباع الورش في المدينة فتح أبوابها، أي {} ورشة من أصل 160.", "120", "70"),
    # A quarter of 4,960 is 1,240; a quarter reaches a tenth of itself either way.
    (
        "PCT01",
        "en",
        "The mill made 4,960 tonnes of flour. A quarter of the flour, {} tonnes, went abroad.",
        "1,240",
        "1,420",
    ),
    # A rate beside a count of other things: 18 of 360 is 5 percent, 24 of 96 is 25 percent.
    (
        "PCT01",
        "en",
        "Divers marked 360 rays by the reef. Only 18 marks were seen again, a return rate of {}.",
        "5%",
        "50%",
    ),
    ("PCT01", "en", "We wrote to 96 clubs. Answers came back from 24, a response rate of {}.", "25%", "52%"),
    (
        "PCT01",
        "en",
        "Loans to farms came to €1.2 million. All loans were €4.8 million, so that farms took {} of it.",
        "25%",
        "2.5%",
    ),
    # Fell by a fifth: 50 less 10. Fell to half: 30 of 60.
    (
        "PCT02",
        "en",
        "Losses were cut by a fifth over the plan, from 50.0 tonnes in 2020 to {} tonnes last year.",
        "40.0",
        "44.0",
    ),
    (
        "PCT02",
        "ar",
        "انخفض الفاقد من المياه بمقدار الخمس، من 50.0 مليون متر مكعب في عام 2020 إلى {} مليون متر مكعب.",
        "40.0",
        "44.0",
    ),
    (
        "PCT02",
        "ar",
        "تراجعت الملفات العالقة إلى النصف، فبلغت {} ملفا في حزيران بعد أن كانت 6,214 ملفا في أيار.",
        "3,107",
        "3,701",
    ),
    # Three times 1,250 is 3,750, twice 62 is 124.
    (
        "PCT02",
        "en",
        "Entries tripled after the appeal: {} teams signed up in May, against 1,250 in April.",
        "3,750",
        "5,750",
    ),
    (
        "PCT02",
        "ar",
        "تضاعف عدد الفرق المسجلة ثلاث مرات بعد الحملة، إذ بلغ {} فريقا في أيار مقابل 1,250 فريقا في نيسان.",
        "3,750",
        "5,750",
    ),
    (
        "PCT02",
        "ar",
        "سجلت المحطة {} ملليمترا من الأمطار في أيار، أي ضعف المعدل المعتاد البالغ 62 ملليمترا.",
        "124",
        "214",
    ),
    # 9.2 over 8.0 is 15 percent more.
    (
        "PCT02",
        "en",
        "The fund took in 9.2 million euros. It exceeds by {} the sum of last year, which stood at 8.0 million euros.",
        "15%",
        "51%",
    ),
    (
        "PCT02",
        "ar",
        "جمعت الجمعية 9.2 ملايين دينار. وتفوق الحصيلة بنسبة {} حصيلة العام الفائت التي وقفت عند 8.0 ملايين دينار.",
        "15%",
        "51%",
    ),
    # 29,000 is 45 percent over 20,000.
    (
        "PCT02",
        "en",
        "The flow surged 45% overnight to 29,000 cubic metres. It had averaged {} cubic metres.",
        "20,000",
        "10,000",
    ),
    # 672 is 12 percent over 600 and 528 is 12 percent under; half of 96 is 48.
    (
        "PCT02",
        "en",
        "Port calls rose by {} in the spring. The harbour counted 672 ships, compared with 600 a year earlier.",
        "12%",
        "21%",
    ),
    (
        "PCT02",
        "ar",
        "تراجعت الحوادث بنسبة {} خلال العام. وبلغ عددها 528 حادثا مقابل 600 حادث في العام الذي سبقه.",
        "12%",
        "21%",
    ),
    ("PCT02", "en", "Waiting times were cut in half, from 96 days in May to {} days now.", "48", "84"),
    # 15 percent of 12,400 are 1,860; 28 percent of 4,200 are 1,176; 2.6 of 6.5 are 40 percent; 18 percent of 75 are 13.5.
    ("PCT01", "en", "Vets saw 12,400 lambs. In {} of the animals, 1,860 in number, they found a cough.", "15%", "51%"),
    ("PCT01", "en", "The office asked 4,200 riders. Some 28 percent, or {}, cycle to work.", "1,176", "1,716"),
    (
        "PCT01",
        "en",
        "Of the £6.5 million raised for the wing, £2.6 million came from one donor, equal to {} of the total.",
        "40%",
        "14%",
    ),
    (
        "PCT01",
        "en",
        "The city spends $75 million on its roads. Snow takes up {} of this sum, namely $13.5 million.",
        "18%",
        "81%",
    ),
    # 5.50 less 0.75 is 4.75; 9.4 less 0.7 is 8.7.
    (
        "PCT04",
        "en",
        "The bank raised its rate by three quarters of a point to 5.50% on Friday, from {} before.",
        "4.75%",
        "4.57%",
    ),
    (
        "PCT04",
        "en",
        "The rate fell by 1.5 percentage points to 9.4% in May, from 10.9%. By June it had declined another 0.7 points, to {}.",
        "8.7%",
        "7.8%",
    ),
    (
        "PCT04",
        "ar",
        "انخفض المعدل بمقدار 1.5 نقطة مئوية ليصل إلى 9.4% مقارنة بـ10.9%، ثم تراجع في الخريف 0.7 نقطة إضافية إلى {}.",
        "8.7%",
        "7.8%",
    ),
)


@pytest.mark.parametrize(("check", "lang", "text", "right", "wrong"), CASES)
def test_it_is_judged(check: str, lang: str, text: str, right: str, wrong: str) -> None:
    """The right figure is verified and the wrong one found."""
    good = factcheck.check(text.format(right), lang=lang)
    assert not good.findings
    assert check in {each.check for each in good.verified}
    bad = factcheck.check(text.format(wrong), lang=lang)
    assert check in {each.check for each in bad.findings}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Two thirds of the 480 plots in the park, 12 of them new, are let.", "en"),
        ("The mill made 2,640 tonnes of flour. A quarter of the bran, 90 tonnes, went abroad.", "en"),
        ("The town has 34,000 books. It has 1,700 members, a growth rate of 8%.", "en"),
        ("The flow surged 45% to 29,000 cubic metres. It had averaged 3,100 cubic metres in the war.", "en"),
        ("The rate rose to 9.4% in May, from 8.1%. By June prices had gained another 2 points, to 3.5%.", "en"),
        ("أنتجت المطحنة 2,640 طنا من الدقيق. وذهب ربع النخالة، أي 90 طنا، إلى الخارج.", "ar"),
        ("تراجعت الحصة إلى النصف، فبلغت 12 سفينة بعد أن كانت 96 سفينة.", "ar"),
    ],
)
def test_figures_that_are_far_from_it_are_of_something_else(text: str, lang: str) -> None:
    """Where no slip leads from one figure to the other, nothing is said."""
    assert not [each for each in factcheck.check(text, lang=lang).findings if each.check.startswith("PCT")]
