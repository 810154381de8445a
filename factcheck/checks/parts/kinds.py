"""Whether the parts of a list are all kinds that there are: women and men, killed and wounded, urban and rural."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factcheck.checks.amounts import Sentence
from factcheck.checks.contract import Case
from factcheck.checks.sums.enumerations import COMMAS, TOKEN, Enumeration, words
from factcheck.extract import Cue, fold
from factcheck.locales import Pack
from factcheck.model import Claim

SEVERAL = 3  # items of a list that names all kinds of a thing
MOST_VERBS = 2  # words from a count to the colon before its kinds: "Seven boats were used:"
NAMED = 20  # code points before a total in which its noun may stand
REST_MARKS = (",", "،", "(", "–", "—")
BEFORE = 60  # code points before the first figure of a list in which its label may stand


def item_spans(prose: str, sentence: Sentence, listed: Enumeration) -> list[tuple[int, int]]:
    """Where the text of each item of a list lies, from its joint to the next one."""
    if listed.style == "label":
        starts = [max(sentence.start, listed.start - BEFORE), *listed.joints]
        return list(zip(starts, [each.end for each in listed.figures], strict=True))
    text = prose[listed.end : sentence.end]
    stops = [text.find(each) for each in COMMAS + ")"]
    end = listed.end + min([each for each in stops if each >= 0], default=len(text))
    starts = [listed.start, *listed.joints]
    return list(zip(starts, [*starts[1:], end], strict=True))


@cache
def either(pack: Pack) -> tuple[str, ...]:
    """The names of the cues that say of which kind of all there are a figure is ("either_sex_a")."""
    return tuple(sorted(name for name in pack.merged("cues") if name.startswith("either_")))


@cache
def kinds(pack: Pack) -> tuple[str, ...]:
    """The families of kinds that are all there are ("either_sex")."""
    return tuple(sorted({name.rpartition("_")[0] for name in either(pack)}))


def named_kinds(case: Case, start: int, end: int) -> set[str]:
    """The kinds that a stretch of the text names."""
    names = either(case.pack)
    return {each.name for each in case.cues_between(start, end, *names)} if names else set()


def covers(names: Sequence[set[str]], kind: str) -> bool:
    """Whether every item is of one kind of a family, and both its first kinds occur."""
    own = [{name.rpartition("_")[2] for name in each if name.rpartition("_")[0] == kind} for each in names]
    return all(len(each) == 1 for each in own) and {"a", "b"} <= set().union(*own)


def are_all_kinds(case: Case, sentence: Sentence, parts: Sequence[Claim], total: Claim) -> bool:
    """Whether figures of a sentence are of all kinds of a family of which their total names none.

    The words of a kind stand before each figure ("killing 23 and wounding 74"), or in and behind it ("23 dead, 74 hurt").
    """
    starts = [max(sentence.start, parts[0].start - BEFORE), *(each.end for each in parts)]
    before = [(start, each.end) for start, each in zip(starts, parts, strict=False)]
    ends = [*(each.start for each in parts[1:]), min(sentence.end, parts[-1].end + BEFORE)]
    behind = [(each.start, end) for each, end in zip(parts, ends, strict=True)]
    own = {each.rpartition("_")[0] for each in named_kinds(case, total.start - NAMED, total.end)}
    for spans in (before, behind):
        names = [named_kinds(case, *span) for span in spans]
        if any(covers(names, kind) for kind in kinds(case.pack) if kind not in own):
            return True
    return False


def rests(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether the last item of a list is the rest."""
    spans = item_spans(case.document.prose, sentence, listed)
    return is_rest(case, listed.figures[-1], spans[-1], "sum_rest") or is_apposed_rest(case, listed.figures[-1])


def is_rest(case: Case, figure: Claim, span: tuple[int, int], *names: str) -> bool:
    """Whether words call the last item of a list the rest; "30 %, and the rest belongs to a trust" says what no figure tells."""
    return any(
        each.end <= figure.start or not _is_joined(case, figure, each) for each in case.cues_between(*span, *names)
    )


def _is_joined(case: Case, figure: Claim, cue: Cue) -> bool:
    """Whether "and" leads right to words behind a figure."""
    between = case.document.prose[figure.number_end : cue.start]
    joints = case.cues_between(figure.number_end, cue.start, "list_joint")
    if joints and joints[-1].end - figure.number_end >= len(between.rstrip()):
        return True
    known = words(case.pack)
    return between[-1:] in known.glued or fold(case.document.prose[cue.start : cue.start + 1]) in known.glued


def is_apposed_rest(case: Case, figure: Claim, *names: str) -> bool:
    """Whether "the rest" and a comma stand right before a figure: "and the rest, 8 %, walk"."""
    cues = case.cues_between(max(0, figure.start - BEFORE), figure.start, "sum_rest", *names)
    return bool(cues) and case.document.prose[cues[-1].end : figure.start].strip() in REST_MARKS


def completes(case: Case, sentence: Sentence, listed: Enumeration) -> bool:
    """Whether the parts are all kinds that there are, or the last one is the rest."""
    if rests(case, sentence, listed):
        return True
    spans = item_spans(case.document.prose, sentence, listed)
    names = [named_kinds(case, *span) for span in spans]
    return any(covers(names, kind) for kind in kinds(case.pack))


def are_terse(case: Case, sentence: Sentence, total: Claim, listed: Enumeration) -> bool:
    """Whether a colon leads from a count to three items or more that only name what they count.

    "14 gold, 9 silver", "two cargo ships", «قاربان»; "30 learn French" says more.
    """
    text = case.document.prose
    between = text[total.end : listed.start].rstrip()
    if total.kind != "count" or not between.endswith(":") or len(between.split()) > MOST_VERBS:
        return False
    if listed.style != "head" or len(listed.figures) < SEVERAL:
        return False
    ends = [end for _, end in item_spans(text, sentence, listed)]
    return all(
        _said(case, each.number_end, end) == 1 or (_names_thing(each) and not _said(case, each.end, end))
        for each, end in zip(listed.figures, ends, strict=True)
    )


def _said(case: Case, start: int, end: int) -> int:
    """The words of a stretch of text that are no joints."""
    known, tokens = words(case.pack), TOKEN.findall(fold(case.document.prose[start:end]).lower())
    return len([each for each in tokens if each not in known.joints and each not in known.glued])


def _names_thing(claim: Claim) -> bool:
    """Whether the words of a claim name what it counts: behind the figure, before it, or in one word with it."""
    return claim.unit != "" and (claim.surface != claim.number_surface or not any(map(str.isdigit, claim.surface)))


@cache
def parallel(pack: Pack) -> frozenset[str]:
    """The words that open places, times and means, of which each part has its own."""
    return frozenset(fold(each).lower() for each in pack.data("same").get("parallel", []))
