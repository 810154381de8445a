"""Unit names in pint's written form ("kilometer / hour", "meter ** 2"), taken apart and put together.

A name is a product of atoms: `a * b / c ** 2`. An atom may hold spaces, so that a counted thing is an
atom, too ("person", "new case"). Nothing is ever evaluated, and every name is bounded in length.
"""

from __future__ import annotations

Powers = tuple[tuple[str, int], ...]  # atoms or dimensions with their powers, sorted, no power 0
LONGEST = 200
HIGHEST = 9


def parse(name: str) -> Powers:
    """The atoms of a unit name with their powers, in the order written; () for "".

    A name that is not in the written form, or too long to be one, is a single atom.
    """
    if not name or name == "1":
        return ()
    if len(name) > LONGEST or not (" / " in name or " * " in name or " ** " in name):
        return ((name, 1),)
    atoms: list[tuple[str, int]] = []
    for index, group in enumerate(name.split(" / ")):
        sign = -1 if index else 1
        for factor in group.split(" * "):
            atom, _, power = factor.partition(" ** ")
            if atom == "1" and not power:
                continue
            if not atom or (power and not _is_power(power)):
                return ((name, 1),)
            atoms.append((atom, sign * int(power or 1)))
    return tuple(atoms)


def _is_power(text: str) -> bool:
    return text.isascii() and text.isdigit() and 1 <= int(text[:3]) <= HIGHEST and len(text) < 3


def multiply(left: Powers, right: Powers, power: int = 1) -> Powers:
    """The product of two sets of powers, the second raised to a power."""
    result = dict(left)
    for atom, exponent in right:
        result[atom] = result.get(atom, 0) + exponent * power
    return tuple(sorted((atom, exponent) for atom, exponent in result.items() if exponent))


def written(powers: Powers) -> str:
    """The written form of atoms and powers, in the order given: "meter ** 2 / second"; "" for none."""
    above = " * ".join(_factor(atom, power) for atom, power in powers if power > 0)
    below = "".join(f" / {_factor(atom, -power)}" for atom, power in powers if power < 0)
    return (above or ("1" if below else "")) + below


def _factor(atom: str, power: int) -> str:
    return atom if power == 1 else f"{atom} ** {power}"
