"""What a report says in Arabic, as an editor would say it."""

from __future__ import annotations

import factcheck
from factcheck.model import Finding


def found(text: str) -> Finding:
    (finding,) = factcheck.check(text, lang="ar", messages="ar").findings
    return finding


def test_two_figures_are_joined_by_and() -> None:
    """The difference is one of two figures, which "and" joins; the gap stands behind its side."""
    finding = found("باع المصنع 158.4 طنا مقابل 183 طنا في العام الماضي، أي بفارق 42.6 طنا.")
    assert finding.message == "الرقم «42.6 طنا» ليس الفرق بين «183 طنا» و«158.4 طنا»."
    assert finding.why is not None
    assert finding.why.endswith("والرقم 42.6 أكبر منه بفارق 17.4")


def test_a_minus_sign_keeps_its_side() -> None:
    """A mark before a negative figure keeps its sign on the left, where the text runs to the left."""
    finding = found("ارتفعت نسبة المؤيدين من 69% قبل ثلاثة أشهر إلى 47%، أي بخمس نقاط مئوية.")
    assert finding.why is not None
    assert "ما بين \u200e-23 و\u200e-21" in finding.why


def test_arabic_digits_keep_their_separators() -> None:
    """A figure worked out beside Arabic digits has their decimal sign."""
    finding = found("تبلغ مساحة الجبانة ٤٢ فدانا، لم يُحفر منها سوى ٢٫١ فدان، أي ٧٪.")
    assert finding.why is not None
    assert "٫" in finding.why
    assert "." not in finding.why
