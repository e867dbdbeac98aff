"""Capitalised words, the only ones that can begin a name of a place, and what joins two of them into one name."""

from __future__ import annotations

import re
from typing import NamedTuple

UPPER = "A-ZÀ-ÖØ-ÞĀ-ſƏȘȚḀ-ỿ"

WORD = re.compile(
    rf"""
    [{UPPER}] (?<![^\W_].)                                 # a capital, not inside a word
    (?: (?<=[A-Z]) \. (?: (?:[A-Z]\.){{1,5}}+ (?:[A-Z]\b)?+ | [A-Z]\b )  # U.S., D.C., U.S
      | [^\W_]*+ (?: ['’‘ʼ`] (?!(?:[sS]|re|ll|ve|m|t)\b) [^\W_]++ )*+  # Moscow, O'Leary, Sana'a
    )
    """,
    re.VERBOSE | re.DOTALL,
)
"""Takes `Moscow`, `Sana'a`, `U.S.`; leaves the `'s` of `Russia's` and the `'re` of `We're`; refuses `iPhone`."""

NAMELESS = frozenset(
    "I We You He She They It This That These Those There Here What When Where Why How Who Which If So But Because Although "
    "While Yes No Well Now Then Also Thank Thanks Please Sorry Okay OK My Your His Their Its Is Are Was Were Do Does Did Has "
    "Have Had Can Could Would Should Might Must Let Not Q".split()
)
"""Words that begin sentences and are in no name."""
JOINS = frozenset(
    {
        " of ",
        " of the ",
        " and ",
        " and the ",
        " & ",
        " upon ",
        " on ",
        " in ",
        "'s ",
        "’s ",
        "' ",
        "’ ",
        ", ",
        "-",
        "/",
        "-on-",
        "-upon-",
    }
    | {
        " de ",
        " de la ",
        " del ",
        " la ",
        " los ",
        " las ",
        " el ",
        " e ",
        " da ",
        " do ",
        " dos ",
        " du ",
        " des ",
        " d'",
        " d’",
    }
    | {
        " am ",
        " der ",
        " an der ",
        " al ",
        " al-",
        " el-",
        " ez-",
        " as-",
        " ash-",
        "-al-",
        "-el-",
        "-ez-",
        "-e-",
        "-i-",
        "-e ",
        "-i ",
        "-na-",
    }
    | {"-sur-", "-de-", "-le-", "-la-", "-les-", "-en-", "-au-", "-d'"}
)
"""What may stand between two capitalised words of one name: Bosnia and Herzegovina, Stratford-upon-Avon, Washington, D.C."""

LONGEST_JOIN = 60
"""Characters: a line feed and an indentation, at most."""

ABBREVIATED = frozenset({"St", "Ste", "Mt", "Ft", "Pt"})


class Word(NamedTuple):
    """A capitalised word of the text."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Word]:
    """The capitalised words of a text that may be in a name, in order."""
    return [Word(found.start(), found.end(), word) for found in WORD.finditer(text) if (word := found[0]) not in NAMELESS]


def joined(text: str, left: Word, right: Word) -> bool:
    """True if two neighbouring words may be parts of one name: never over a blank line or the end of a sentence."""
    if right.start - left.end > LONGEST_JOIN:
        return False
    gap = text[left.end : right.start]
    if gap == " " or gap in JOINS:
        return True
    if gap == ". ":
        return left.text in ABBREVIATED
    if "\n\n" in gap or not ("\n" in gap or "  " in gap):
        return False
    return gap.isspace() or _one_spaced(gap) in JOINS


def _one_spaced(gap: str) -> str:
    inner = " ".join(gap.split())
    return f"{' ' if gap[0].isspace() else ''}{inner}{' ' if gap[-1].isspace() else ''}"
