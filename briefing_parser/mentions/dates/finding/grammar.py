"""The notation in which rules are written: patterns over classes of words instead of letters.

A rule reads `the? (last|next) number? units`: names of word classes, with the operators of a regular expression
between them. Each class is given one private character, a phrase becomes the string of its words' characters, and the
pattern an ordinary regular expression over that string: small, quick to build, the same for every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from briefing_parser.mentions.dates.readings import Reading

# The classes of words. Figures are classed by their shape, words by the vocabulary of the language.
CLASSES = (
    "small year figure ordinal_day short_year decade quarter iso numeric fused clock meridiem hyphen comma slash open shut "
    "month short_month weekday weekdays short_weekday cardinal ordinal half vague bound so unit units quarter_word night "
    "part parts week_of fixed_hour season turn_of_day run_together holiday day_word tonight overnight now_word "
    "present now recent past future while "
    "last next this that other before_last year_to_date unit_end the a all_ every per of and or to at in on from "
    "edge compared prior ago hence ahead to_come another more very old adjective times frequency fiscal era before_era "
    "length rounded o_clock zone zone_word fiscal_code ignored "
    "roman step since"
).split()
LETTERS = {name: chr(0x3400 + index) for index, name in enumerate(CLASSES)}


_BLANKS = re.compile(r"\s+")
_BLANK_LINE = re.compile(r"\n[ \t]{0,8}\n")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?[ (-]{1,2}$")
_NEXT_WORD = re.compile(r" ?([^\W\d_]+|%)")


class Token(NamedTuple):
    """A word or figure: the name of its class, what it means, and where it stands."""

    kind: str
    value: Any
    start: int
    end: int


class Piece(NamedTuple):
    """A reading and the tokens `[first, last]` of the phrase that carry it."""

    reading: Reading
    first: int
    last: int


class Phrase(NamedTuple):
    """Words that a rule's pattern matched, in their text."""

    tokens: tuple[Token, ...]
    text: str
    folded: str

    def has(self, *kinds: str) -> bool:
        """True where a word of one of these classes is among them."""
        for token in self.tokens:  # noqa: SIM110  twice as fast as any(), and asked of every phrase many times
            if token.kind in kinds:
                return True
        return False

    def value(self, *kinds: str) -> Any:
        """What the first word of these classes means; None where there is none."""
        for token in self.tokens:
            if token.kind in kinds:
                return token.value
        return None

    def all_of(self, *kinds: str) -> list[Token]:
        """The words of these classes, in order."""
        return [token for token in self.tokens if token.kind in kinds]

    def before(self, width: int = 24) -> str:
        """The folded characters before it, on one line."""
        start = self.tokens[0].start
        return _BLANKS.sub(" ", self.folded[max(0, start - width) : start])

    def word_before(self) -> str:
        """The folded word before it, without its full stop; empty where none stands next to it."""
        match = _LAST_WORD.search(self.before(18))
        return match[1] if match else ""

    def word_after(self) -> str:
        """The folded word after it; empty where none stands next to it."""
        match = _NEXT_WORD.match(self.after(18))
        return match[1] if match else ""

    def after(self, width: int = 24) -> str:
        """The folded characters after it in its paragraph, on one line."""
        end = self.tokens[-1].end
        return _BLANKS.sub(" ", _BLANK_LINE.split(self.folded[end : end + width], maxsplit=1)[0])


Built = Reading | list[Piece] | None


class Rule(NamedTuple):
    """One way in which a date is said.

    `pattern` is in the notation above, `build` turns the words that matched into a reading (or several pieces, or None
    where the words do not fit after all), `reason` says in a sentence why. `takes` and `refuses` are its examples, two of each
    at least in the languages of the package; brackets mark what is found.
    """

    name: str
    pattern: str
    build: Callable[[Phrase], Built]
    reason: str
    takes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()


_NAME = re.compile(r"[a-z_]+|<[a-z-]+>| ")


@cache
def compiled(pattern: str, macros: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """The regular expression for a rule's pattern; `<name>` stands for the macro of that name. Raises KeyError on a typo."""
    table = dict(macros)

    def letter(match: re.Match[str]) -> str:
        name = match[0]
        if name.startswith("<"):
            return "(?:" + translated(table[name[1:-1]]) + ")"
        return "" if name == " " else LETTERS[name]

    def translated(notation: str) -> str:
        return _NAME.sub(letter, re.sub(r"\((?!\?)", "(?:", notation))

    return re.compile(translated(pattern))


def letters_of(tokens: list[Token]) -> str:
    """The string of the classes of these tokens."""
    return "".join([LETTERS[token.kind] for token in tokens])
