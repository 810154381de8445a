"""What single words mean to rules, weighed once a process: each word is looked up in the tables of the rules when it is first met."""

from __future__ import annotations

from collections.abc import Callable

REMEMBERED = 1 << 14  # words of which a weight is kept


class Weights(dict[str, int]):
    """The weights of words, worked out when they are first met; a bit of a weight stands for each rule to which a word may matter."""

    def __init__(self, weigh: Callable[[str], int]) -> None:
        super().__init__()
        self._weigh = weigh

    def __missing__(self, word: str) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = self._weigh(word)
        return found


def weight(found: dict[int, bool]) -> int:
    """The sum of the rules to which a word matters."""
    return sum(rule for rule, matters in found.items() if matters)
