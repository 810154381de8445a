"""The markup inside a paragraph of Markdown: what a reader sees of it, at the places where it stands.

markdown-it gives tokens without offsets. Its rules know them, so each rule is wrapped to note which
stretch it consumed; what no rule claims is text. Nothing is searched for, so nothing is mistaken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from factcheck.model import JOINER
from factcheck.readers.declared import spaces

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

LONGEST = 500_000  # code points; a longer paragraph keeps its markup, so that no figure is lost and time is bounded
LEADING = ("Sc", "Sm", "Pd")  # categories of characters that belong to the number after them: $ − –
NOTES = "factcheck"


_TAG = re.compile(r"</?(?!br\b)[a-zA-Z][^\n]*$", re.IGNORECASE)  # of those that do not part words
_SPECIAL = re.compile(r"[\\`*_~\[<]|&(?=#?\w{1,32};)")
# Most markup in releases is links without any markup of their own: these need no parser.
_PLAIN_LINK = re.compile(r"(?<!!)\[(?!\^)([^\[\]\\`*_~<&!]+)(\]\((?:https?://|mailto:|[/#])[^\s()<>\\`&\x00-\x1f]*\))")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:?")

Rule = Callable[["StateInline", bool], bool]


@dataclass(slots=True)
class _Notes:
    """Of one paragraph: what is hidden, what is replaced, and marks that may still turn out to be text."""

    hidden: list[tuple[int, int]] = field(default_factory=list)
    tags: list[tuple[int, int]] = field(default_factory=list)
    replaced: list[tuple[int, str]] = field(default_factory=list)
    marks: list[tuple[int, int, Token]] = field(default_factory=list)


def visible(source: str, references: Mapping[str, Any]) -> str:
    """The source of a paragraph or cell, of the same length, its markup turned into spaces.

    `references` are the link definitions that the block parser found.
    """
    if not _SPECIAL.search(source) or len(source) > LONGEST:
        return source
    if "](" in source and not _SPECIAL.search(_PLAIN_LINK.sub("", source)):
        return _PLAIN_LINK.sub(lambda found: f" {found[1]}{' ' * len(found[2])}", source)
    return parsed(source, references)


def parsed(source: str, references: Mapping[str, Any]) -> str:
    """What `visible` gives, by the parser whatever the source holds."""
    notes = _Notes()
    parser = _parser()
    parser.inline.parse(source, parser, {NOTES: notes, "references": references}, [])
    return _FOOTNOTE.sub(lambda found: spaces(found.group()), _applied(source, notes))


def _applied(source: str, notes: _Notes) -> str:
    chars = list(source)
    for start, end in (*notes.hidden, *_paired(notes.marks)):
        chars[start:end] = spaces(source[start:end])
    for start, end in notes.tags:
        chars[start:end] = JOINER * (end - start)
    for start, text in notes.replaced:
        chars[start : start + len(text)] = text
    return "".join(chars)


def _paired(marks: list[tuple[int, int, Token]]) -> list[tuple[int, int]]:
    """The marks that found their partner, and what is struck out: its author no longer asserts it."""
    hidden: list[tuple[int, int]] = []
    opened: list[int] = []
    for start, end, token in marks:
        if token.type == "s_open":
            opened.append(start)
        elif token.type == "s_close" and opened:
            hidden.append((opened.pop(), end))
        elif not token.content:
            hidden.append((start, end))
    return hidden


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("strikethrough").disable("fragments_join")
    rules = {rule.name: rule.fn for rule in parser.inline.ruler.__rules__}
    for name, note in _NOTERS.items():
        parser.inline.ruler.at(name, _noting(rules[name], note, enters=name != "image"))
    return parser


def _noting(rule: Rule, note: _Noter, *, enters: bool) -> Rule:
    """The rule, that also notes what it consumed whenever it is not only looking ahead.

    A rule that does not enter what it consumed only ever looks ahead itself: an image's words would
    be parsed as a text of their own, with offsets that mean nothing here.
    """

    def noting(state: StateInline, silent: bool) -> bool:
        start, tokens = state.pos, len(state.tokens)
        matched = rule(state, silent or not enters)
        if matched and not silent:
            note(state, start, state.tokens[tokens:])
        return matched

    return noting


_Noter = Callable[["StateInline", int, "list[Token]"], None]


def _note_hidden(state: StateInline, start: int, tokens: list[Token]) -> None:
    _notes(state).hidden.append((start, state.pos))


def _note_tag(state: StateInline, start: int, tokens: list[Token]) -> None:
    """A tag inside a line does not part the letters on its two sides, unless it is a line break."""
    tag = state.src[start : state.pos]
    notes = _notes(state)
    (notes.tags if _TAG.match(tag) else notes.hidden).append((start, state.pos))


def _note_code(state: StateInline, start: int, tokens: list[Token]) -> None:
    """Back-ticks without a partner are text."""
    if tokens and tokens[-1].type == "code_inline":
        _note_hidden(state, start, tokens)


def _note_escape(state: StateInline, start: int, tokens: list[Token]) -> None:
    """A backslash is hidden before a mark or a line end, and text before anything else."""
    if tokens[-1].content != tokens[-1].markup or tokens[-1].type == "hardbreak":
        _notes(state).hidden.append((start, start + 1))


def _note_link(state: StateInline, start: int, tokens: list[Token]) -> None:
    """A link's words stay; its brackets and target are hidden."""
    label_end = state.md.helpers.parseLinkLabel(state, start, True)
    _notes(state).hidden += [(start, start + 1), (label_end, state.pos)]


def _note_entity(state: StateInline, start: int, tokens: list[Token]) -> None:
    """An entity becomes its character, on the side of the number that it belongs to."""
    width, char = state.pos - start, tokens[-1].content
    leading = unicodedata.category(char[0]) in LEADING
    padded = char.rjust(width, JOINER) if leading else char.ljust(width, JOINER)
    _notes(state).replaced.append((start, padded))


def _note_marks(state: StateInline, start: int, tokens: list[Token]) -> None:
    """Emphasis is settled after the whole paragraph was read, so each mark keeps its token."""
    at = state.pos
    noted = []
    for token in reversed(tokens):
        if at <= start:
            break  # the text before the marks, pushed with them
        noted.append((at - len(token.content), at, token))
        at -= len(token.content)
    _notes(state).marks += reversed(noted)


def _notes(state: StateInline) -> _Notes:
    notes: _Notes = state.env[NOTES]
    return notes


_NOTERS: dict[str, _Noter] = {
    "escape": _note_escape,
    "backticks": _note_code,
    "strikethrough": _note_marks,
    "emphasis": _note_marks,
    "link": _note_link,
    "image": _note_hidden,
    "autolink": _note_hidden,
    "html_inline": _note_tag,
    "entity": _note_entity,
}
