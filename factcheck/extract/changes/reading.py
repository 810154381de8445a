"""Changes: whether a text says that a figure rose or fell by it ("rose by 5 %", "a 5 % increase")."""

from __future__ import annotations

import itertools
import re

from factcheck.extract.changes.verbs import OPENED, REACH, before
from factcheck.extract.changes.words import Changes, changes
from factcheck.extract.fold import View
from factcheck.extract.numbers.signs import word_after, word_before
from factcheck.extract.things.nouns import is_stop, nouns
from factcheck.locales import Pack
from factcheck.model import SHARES, Change
from factcheck.units import commensurable, is_known

LENGTH = "meter"
LONGEST_OBJECT = 5  # words of a verb, an article and what changes
LONGEST_WHOLE = 9  # words of a change, what changes, and "of"
LONGEST_WORD = 32
TIED = ("money", "measure", "duration")
AMOUNTS = (*SHARES, "money", "measure")
OWNERS = 2  # nouns between a verb and a figure that says whose they are: "ارتفعت أسعار أسهم 61 شركة"
SENTENCE = 120  # how far back the verb of "from … to" is sought, in characters
NEARBY = 24  # how far back it is sought where "from" does not stand
SENTENCE_ENDS = (". ", "\n", "; ", "؛", "؟", "!")
_BREAK = re.compile(r"\n[ \t]*[\n*•·|#>–-]")  # an empty line or one of a list; other lines run on
_WORD = re.compile(r"[^\W\d_]{1,40}")
_COMPOUND = re.compile(r"[^\W\d_]{1,40}(?:[-/][^\W\d_]{1,40}){0,3}")  # "a 14% year-over-year increase", "y/y"
_RESULT = re.compile(r"(?:, [^.;]{1,20},)? ([^\W\d_]{1,10}) [^\w\s]?\d")


def find(view: View, start: int, end: int, kind: str, unit: str = "", *, led: bool = True) -> Change | None:
    """The direction in which a figure is a change, or None; the hedge lies within start and end.

    The words before it are asked only where a word of change may stand there (`led`).
    """
    known = changes(view.pack)
    share = kind in SHARES or _is_share_like(view.lower, end, kind, known)
    if not led and kind == "count" and not share:
        return None
    found = _found(view.lower, (start, end), kind, known, share=share, led=led)
    if found is not None and (_is_passed(view.lower, start, found, known) or _is_tied(view, start, end, kind)):
        return None
    return None if found == "up" and kind == "measure" and _is_height(view.lower, start, unit, known) else found


def _is_passed(lower: str, start: int, found: Change, known: Changes) -> bool:
    """Whether a hedge in the direction of the change tells what was passed, and not by how much: "fell below $40"."""
    word = _WORD.match(lower, start)
    return word is not None and known.passed.get(word.group()) == found and word_before(lower, start) not in known.gains


def _is_tied(view: View, start: int, end: int, kind: str) -> bool:
    """Whether a figure tells the size of a noun with an article, which is what fell or rose: "dropped a 900 kilo bomb"."""
    known = changes(view.pack)
    if kind not in TIED or word_before(view.lower, start) not in known.tied:
        return False
    following = word_after(view.lower, end)
    return following not in known.after_share and bool(following) and not is_stop(following, nouns(view.pack))


def _is_height(lower: str, start: int, unit: str, known: Changes) -> bool:
    """Whether a word of rising names how high something is: "يبلغ ارتفاع البرج 312 مترا"."""
    words = _WORD.findall(lower, max(0, start - REACH), start) if known.heights else []
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] in known.heights), -1)
    if at < 0 or not known.levels.isdisjoint(words[at:]) or not is_known(unit):
        return False
    return commensurable(unit, LENGTH) and not any(word in known.before for word in words[at + 1 :])


def _found(lower: str, span: tuple[int, int], kind: str, known: Changes, *, share: bool, led: bool) -> Change | None:
    """The direction that the words before a figure tell, else those behind it."""
    start, end = span
    last, stop = _last_word(lower, start) if led else ("", start)
    if last in known.openings:  # "fell by between 3% and 5%"
        start = stop - len(last)
        last, stop = _last_word(lower, start)
    if known.comparing and (compared := _compared(lower, start, last, touches=stop == start, known=known)):
        return compared
    if kind == "count" and not share and (last in known.verbs or _owns(lower, start, last, known)):
        return None
    found = _ahead(lower, start, (last, stop), kind, known, share=share) if led else None
    if found is None and share:
        found = _over_object(lower, start, known)
    if found is None and last in known.amounts and kind in AMOUNTS:
        found = _over_whole(lower, start, known)
    if found is not None or (kind == "count" and not share):
        return found
    table = known.after_share if share else known.after
    found = _after(lower, end, table, known, lasting=kind in ("duration", "number"))
    # "lay four metres down": a length leads up and down
    return None if found is not None and kind == "measure" and word_after(lower, end) in known.particles else found


def _ahead(lower: str, start: int, word: tuple[str, int], kind: str, known: Changes, *, share: bool) -> Change | None:
    """The direction of the verb that leads to a figure; `word` is the one before the figure, with where it ends."""
    last, stop = word
    found = _linked(lower, start, known) if _links(last, touches=stop == start, known=known) else None
    # "ارتفعت العقود تسليم ثلاثة أشهر": over a subject no verb reaches to a time
    near = kind != "duration" or not known.verb_first or last in known.before or last in known.between
    if found is None and near and _may_lead(lower, stop, last, known, shares=share):
        found = before(lower, start, known.before_share if share else known.before, known)
    return found


def _compared(lower: str, start: int, last: str, *, touches: bool, known: Changes) -> Change | None:
    """The direction of a comparison right before a figure to which "by" is glued, in digits or in words: "أقل بمئة دينار"."""
    if touches and last in known.by_glued:
        return known.comparing.get(word_before(lower, start - len(last)))
    return known.comparing.get(last) if not touches and lower[start : start + 1] in known.by_glued else None


def _is_share_like(lower: str, end: int, kind: str, known: Changes) -> bool:
    """Whether a figure that is no share is lost and gained like one: points and cents, and a sum that led to another."""
    if kind not in ("count", "money"):
        return False
    word = lower[max(0, end - LONGEST_WORD) : end] if lower.endswith(known.share_things, 0, end) else ""
    if word.replace("-", " ").rpartition(" ")[2] in known.share_things:
        return True
    result = _RESULT.match(lower, end, end + REACH) if kind == "money" else None
    return result is not None and result.group(1) in known.results


def _owns(lower: str, start: int, last: str, known: Changes) -> bool:
    """Whether a noun without an article stands before a figure, which then says whose it is: "ارتفعت أسهم 118 شركة"."""
    if not known.verb_first or not last.isalpha() or last.startswith(known.articles):
        return False
    at = start
    for _ in range(OWNERS):
        if last in known.before_share or last in known.between or last in known.by or last in known.to:
            return False
        at -= 1 + len(last)
        last = word_before(lower, at)
        if last in known.before_share:
            return True
        if not last.isalpha() or last.startswith(known.articles):
            return False
    return False


def _linked(lower: str, start: int, known: Changes) -> Change | None:
    """The nearest verb of the sentence where a word such as "by" leads to the figure."""
    behind = lower[max(0, start - SENTENCE) : start]
    cut = max(behind.rfind(mark) for mark in SENTENCE_ENDS)
    words = _WORD.findall(behind, cut + 1)
    leading = next((word for word in reversed(words) if word not in known.by), "")
    held = next((word for word in reversed(words) if word not in known.by and word not in known.by_glued), "")
    if held in known.compared:
        return None  # "ارتفع 3% مقارنة بنحو 2%"
    if leading.endswith(known.passive) and leading not in known.linked:
        return None  # "growth was driven by $2 billion of sales"
    for at in range(len(words) - 1, -1, -1):
        if words[at] in known.linked and (at + 1 == len(words) or words[at + 1] not in known.bodies):
            return known.linked[words[at]]
    return None


def _links(last: str, *, touches: bool, known: Changes) -> bool:
    return last in known.by or (touches and last in known.by_glued)


def is_linked(lower: str, start: int, pack: Pack) -> bool:
    """Whether a word such as "by" leads to a figure."""
    last, end = _last_word(lower, start)
    return _links(last, touches=end == start, known=changes(pack))


def _may_lead(lower: str, end: int, last: str, known: Changes, *, shares: bool) -> bool:
    """Whether a verb of change may stand before a figure, by the last word before it and where that ends."""
    if not lower[end - 1 : end].isalnum() or lower[end - 1].isdecimal():
        return False
    table = known.before_share if shares else known.before
    return known.verb_first > 0 or not last.isalpha() or last in table or last in known.between


def _last_word(lower: str, start: int) -> tuple[str, int]:
    """The word before a figure and where it ends; brackets and currency signs may stand between."""
    end = start
    while end and lower[end - 1] in OPENED:
        end -= 1
    return lower[max(0, end - LONGEST_WORD) : end].rpartition(" ")[2].rpartition("\n")[2], end


def _over_object(lower: str, start: int, known: Changes) -> Change | None:
    """The verb of "lifting the currency 3 %": what changes stands between it and the share, with an article."""
    floor = max(0, start - REACH)
    near = _WORD.findall(lower, floor, start)
    if known.objects.isdisjoint(near) or known.before_share.keys().isdisjoint(near):
        return None
    words = list(_WORD.finditer(lower, floor, start))[-LONGEST_OBJECT:]
    for verb, article in itertools.pairwise(words):
        if article.group() in known.objects and verb.group() in known.before_share:
            between = lower[verb.end() : start].replace("-", " ").split()
            plain = all(map(str.isalpha, between)) and known.object_ends.isdisjoint(between)
            return known.before_share[verb.group()] if plain else None
    return None


def _over_whole(lower: str, start: int, known: Changes) -> Change | None:
    """The noun of "a rise in sea levels of 50 cm": what changes stands between it and its amount."""
    words = list(_WORD.finditer(lower, max(0, start - REACH), start))[-LONGEST_WHOLE:]
    if lower[start].isalpha() or len(words) < 4 or words[-2].group() in known.sizes:
        return None  # "a rise in deals of more than $5 million", "a rise in the price of 5 litres"
    for noun, lead in itertools.pairwise(words[:-2]):
        if lead.group() in known.wholes and noun.group() in known.before_share:
            between = lower[noun.end() : words[-1].end()].replace("-", " ").split()
            return known.before_share[noun.group()] if all(map(str.isalpha, between)) else None
    return None


def of_amount(view: View, offset: int) -> Change | None:
    """The change that a verb which may have any object tells of the amount behind it: "lost $2, or 3 %"."""
    known = changes(view.pack)
    return before(view.lower, offset, known.before_share, known)


def of_multiple(view: View, start: int, end: int) -> Change | None:
    """The direction of a verb that tells how many times as much something became: "tripled"."""
    return changes(view.pack).multiples.get(view.lower[start:end])


def _after(lower: str, end: int, table: dict[str, Change], known: Changes, *, lasting: bool) -> Change | None:
    """The word of change right behind a figure, or behind one more word; "two-year revenue growth" is no change of years."""
    word = _COMPOUND.match(lower, end + 1) if lower[end : end + 1] in (" ", "-", "\n") else None
    if word is None:
        return None
    direction = table.get(word.group()) or _of_compound(word.group(), table, known)
    if direction is not None and known.compounds and lower[word.end() : word.end() + 1] == " ":
        following = _WORD.match(lower, word.end() + 1)
        return None if following is not None and following.group() in known.compounds else direction
    if direction is None and lower[word.end() : word.end() + 1] == " ":
        second = _WORD.match(lower, word.end() + 1)
        nouns = second is not None and not lasting and lower[end : end + 1] == " " and word.group() not in known.to
        if nouns and second is not None and (len(word.group()) > 3 or word.group() in known.short_things):
            direction = table.get(second.group())
            if word_after(lower, second.end()) in known.than or word.group() in known.particles.get(second.group(), ()):
                direction = None  # "500 acres with more than 60 rooms", "£12,600 make up the fund"
    return direction


def _of_compound(word: str, table: dict[str, Change], known: Changes) -> Change | None:
    """The direction of the noun that ends a compound: "a 16 percent pay-rise", not "a 5-year follow-up"."""
    last = word.rpartition("-")[2]
    return table.get(last) if last != word and last not in known.particles else None


def leads_change(view: View, offset: int, *, whole: bool) -> bool:
    """Whether a word of change stands before an offset: "rose from 3 to 5" is no range.

    After "from" the whole sentence tells, since a verb is left out where it is the same: "went from 9 to 11,
    the other rate from 4 to 6"; else only what is near.
    """
    known = changes(view.pack)
    behind = view.lower[max(0, offset - (SENTENCE if whole else NEARBY)) : offset]
    breaks = [each.end() for each in _BREAK.finditer(behind)]
    stops = (behind.rfind(". ") + 1, 0 if whole else behind.rfind("; ") + 1)
    cut = max(*stops, breaks[-1] if breaks else 0)
    return any(word in known.leads for word in _WORD.findall(behind, cut))
