"""Pumps drawn from a pattern: for each of its repetitions what leads there, and what may then come over and over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

Nodes = Sequence[tuple[Any, Any]]
REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)
MANY = 4  # a repetition of fewer is none worth a pump
_CHARACTERS = "a1 \n-.,'(xZ9é"
_CATEGORIES = {
    ops.CATEGORY_DIGIT: str.isdigit,
    ops.CATEGORY_NOT_DIGIT: lambda one: not one.isdigit(),
    ops.CATEGORY_SPACE: str.isspace,
    ops.CATEGORY_NOT_SPACE: lambda one: not one.isspace(),
    ops.CATEGORY_WORD: lambda one: one.isalnum() or one == "_",
    ops.CATEGORY_NOT_WORD: lambda one: not (one.isalnum() or one == "_"),
}


class Repetition(NamedTuple):
    """What leads to a repetition, what it repeats, how often at most, whether it gives back, and how many are around it."""

    prefix: str
    body: str
    most: int
    possessive: bool
    around: int


def parsed(pattern: str) -> Nodes:
    """The parse tree of a pattern of `re`, or of `regex` where it says nothing more than that it is read from right to left."""
    nodes: Nodes = _parser.parse(pattern.removeprefix("(?r)"), re.VERBOSE if "\n  " in pattern else 0).data
    return nodes


def sample(nodes: Nodes) -> str:
    """A text that the pattern matches, or nearly: look-aheads are written out, what must not stand there is left out."""
    return "".join(_sampled(op, argument) for op, argument in nodes)


def repetitions(nodes: Nodes, prefix: str = "", around: int = 0) -> Iterator[Repetition]:
    """Every repetition in the pattern, in all branches."""
    for op, argument in nodes:
        if op in REPEATS:
            _, most, inside = argument
            body, many = sample(inside), argument[1] >= MANY
            if many and body:
                yield Repetition(prefix, body, most, op is ops.POSSESSIVE_REPEAT, around)
            yield from repetitions(inside, prefix, around + (most is ops.MAXREPEAT and op is not ops.POSSESSIVE_REPEAT))
        else:
            for inside in _inside(op, argument):
                yield from repetitions(inside, prefix, around)
        prefix += _sampled(op, argument)


def _inside(op: Any, argument: Any) -> list[Nodes]:
    if op is ops.SUBPATTERN:
        return [argument[3]]
    if op is ops.BRANCH:
        return list(argument[1])
    if op in (ops.ASSERT, ops.ASSERT_NOT):
        return [argument[1]]
    return [argument] if op is ops.ATOMIC_GROUP else []


def _sampled(op: Any, argument: Any) -> str:
    if op is ops.LITERAL:
        return chr(argument)
    if op in (ops.NOT_LITERAL, ops.ANY):
        return next(one for one in _CHARACTERS if ord(one) != argument)
    if op is ops.IN:
        return _one_of(argument)
    if op in REPEATS:
        least, _, inside = argument
        return sample(inside) * max(least, 1)
    if op in (ops.ASSERT_NOT, ops.AT, ops.GROUPREF):
        return ""
    return next((sample(inside) for inside in _inside(op, argument)), "")


def _one_of(items: Nodes) -> str:
    """A character of the class."""
    negated = items[0][0] is ops.NEGATE
    own = [chr(argument if op is ops.LITERAL else argument[0]) for op, argument in items if op in (ops.LITERAL, ops.RANGE)]
    return next((one for one in [*_CHARACTERS, *own] if _holds(items, one) != negated), "")


def _holds(items: Nodes, one: str) -> bool:
    return any(
        (op is ops.LITERAL and argument == ord(one))
        or (op is ops.RANGE and argument[0] <= ord(one) <= argument[1])
        or (op is ops.CATEGORY and _CATEGORIES[argument](one))
        for op, argument in items
    )
