"""Frozen values that are made quickly, and what they keep of themselves.

Python fills a frozen dataclass field by field through a function that goes round its own lock, which takes most of the
time of making one. Here a value is unlocked once, filled as any other object, and locked again; nobody else has seen it yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, make_dataclass
from functools import wraps
from typing import Any, Generic, TypeVar, cast, overload

T = TypeVar("T")
_become = object.__setattr__


def filled_at_once(frozen: type[T]) -> type[T]:
    """A frozen dataclass with slots whose values are made three times as fast; worth it from about eight fields on.

    A twin with the same slots, which is not frozen, stands in for the class while the fields are filled.
    """
    own: Any = frozen
    named = [(each.name, each.type, each) for each in fields(own)]
    own.__init__ = wraps(own.__init__)(
        _filler(own, make_dataclass(own.__name__, named, slots=True, repr=False, eq=False))
    )
    return frozen


def _filler(own: Any, twin: type) -> Callable[..., None]:
    """What fills the fields of a class through its twin; written out for its fields, as dataclasses do, so that it is one call."""
    told: dict[str, Any] = {"become": _become, "twin": twin, "own": own}
    given, filled = [], []
    for each in fields(own):
        told[f"default_{each.name}"] = each.default
        given.append(each.name if each.default is MISSING else f"{each.name}=default_{each.name}")
        filled.append(f"    self.{each.name} = {each.name}\n")
    body = f"    become(self, '__class__', twin)\n{''.join(filled)}    self.__class__ = own\n"
    exec(f"def fill(self, {', '.join(given)}):\n{body}", told)  # noqa: S102 - names of fields and nothing else
    return cast(Callable[..., None], told["fill"])


class remembered(Generic[T]):  # noqa: N801 - stands where a decorator stands
    """What an object is asked for often, worked out when it is first asked for and kept by it.

    As `functools.cached_property`, but without the lock that it takes in this version of Python, which costs more than most answers.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work, self.__doc__ = work, work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, holder: None, owner: type) -> remembered[T]: ...

    @overload
    def __get__(self, holder: object, owner: type | None = None) -> T: ...

    def __get__(self, holder: object, owner: type | None = None) -> remembered[T] | T:
        if holder is None:
            return self
        found = self._work(holder)
        holder.__dict__[self._name] = found
        return found
