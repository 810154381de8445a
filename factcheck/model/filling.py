"""Frozen values that are made quickly, and what they keep of themselves.

Python fills a frozen dataclass field by field through a function that goes round its own lock, which takes most of the
time of making one. Here a value is unlocked once, filled as any other object, and locked again; nobody else has seen it yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, make_dataclass
from functools import cache, wraps
from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")
_become = object.__setattr__


def filled_at_once(frozen: type[T]) -> type[T]:
    """A frozen dataclass with slots whose values are made three times as fast; worth it from about eight fields on.

    A twin with the same slots, which is not frozen, stands in for the class while the fields are filled.
    """
    own: Any = frozen
    twin = _twin(own)
    fill = twin.__init__

    @wraps(own.__init__)
    def make(self: Any, *values: object, **named: object) -> None:
        _become(self, "__class__", twin)
        fill(self, *values, **named)
        self.__class__ = own

    own.__init__ = make
    return frozen


def quickly(frozen: type[T]) -> type[T]:
    """What makes the values of such a class in half the time, for those who make many: a twin whose finished values turn into those of the class."""

    def become(self: Any) -> None:
        self.__class__ = frozen

    made: type[T] = _twin(frozen, __post_init__=become)
    return made


def _twin(frozen: Any, **methods: Callable[[Any], None]) -> Any:
    """A class with the same slots as a frozen dataclass, which is not frozen."""
    named = [(each.name, each.type, each) for each in fields(frozen)]
    inside = {"__doc__": "A twin.", **methods}
    return make_dataclass(frozen.__name__, named, slots=True, repr=False, eq=False, namespace=inside)


def altered(value: T, /, **changes: object) -> T:
    """A frozen value with some fields changed: what `dataclasses.replace` gives, in less than half of its time."""
    kind: Any = type(value)
    read, places = _fields(kind)
    filled = list(read(value))
    for name, each in changes.items():
        filled[places[name]] = each
    made: T = kind(*filled)
    return made


@cache
def _fields(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], Mapping[str, int]]:
    """What reads all fields of a class at once, and where each stands among them."""
    names = [each.name for each in fields(kind)]
    return attrgetter(*names), {name: at for at, name in enumerate(names)}


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
