"""Which line of a text is its title."""

from __future__ import annotations

from factcheck.model import Block

LONGEST = 160  # code points; a longer first line is a paragraph
SENTENCE_ENDS = (".", "؟", "?", "!", ":", "،", "؛", ";", ",")


def with_title(prose: str, blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], str | None]:
    """The blocks with the title marked, and its words; a text need not have one.

    A title is the block that is one already, else a first paragraph that is one short line, does not
    end like a sentence and stands apart from what follows.
    """
    title = next((each for each in blocks if each.kind == "title"), None)
    if title is None and _is_title(prose, blocks):
        title = blocks[0]._replace(kind="title")
        blocks = (title, *blocks[1:])
    return blocks, " ".join(prose[title.start : title.end].split()) if title else None


def _is_title(prose: str, blocks: tuple[Block, ...]) -> bool:
    if len(blocks) < 2 or blocks[0].kind != "paragraph" or blocks[0].end - blocks[0].start > LONGEST:
        return False
    line = prose[blocks[0].start : blocks[0].end]
    return "\n" not in line and not line.endswith(SENTENCE_ENDS)
