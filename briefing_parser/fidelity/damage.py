"""What may go wrong with a page after it was printed."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum


class LineEnd(Enum):
    """What ends a line."""

    LF = "\n"
    CRLF = "\r\n"
    CR = "\r"
    NEL = "\x85"


class Encoding(Enum):
    """How the text becomes bytes; TEXT leaves it a str."""

    TEXT = ""
    UTF_8 = "utf-8"
    UTF_8_MARKED = "utf-8-sig"
    UTF_16 = "utf-16"
    WINDOWS_1252 = "cp1252"


class Indent(Enum):
    """White space before the lines of a paragraph: its first alone, or each of them."""

    NONE = ""
    FIRST_LINE = "    "
    EVERY_LINE = "  "
    TAB = "\t"


class Spacing(Enum):
    """What stands between two paragraphs."""

    USUAL = ""
    SINGLE = "\n"
    WIDE = " \n \n\u00a0\n\n"


class Headings(Enum):
    """What happened to the headings of topics."""

    WHOLE = "whole"
    CAPITALS = "capitals"
    WRAPPED = "over two lines"
    BROKEN = "into two paragraphs"


class Quotes(Enum):
    """What became of the quotation marks and apostrophes."""

    CURLY = "curly"
    STRAIGHT = "straight"
    LOST = "an opening mark became a question mark"


class Entities(Enum):
    """How mark-up writes what is not ASCII."""

    PLAIN = "as it is"
    NAMED = "by name"
    NUMBERED = "by number"


class Hidden(Enum):
    """What nobody sees, in the midst of long words."""

    NOTHING = ""
    SOFT_HYPHEN = "\u00ad"
    ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Damage:
    """What went wrong with the page. As built without arguments: nothing."""

    line_end: LineEnd = LineEnd.LF
    encoding: Encoding = Encoding.TEXT
    columns: int | None = None  # hard wrap
    indent: Indent = Indent.NONE
    spacing: Spacing = Spacing.USUAL
    headings: Headings = Headings.WHOLE
    contents_wrapped: bool = False
    quotes: Quotes = Quotes.CURLY
    back_to_top_leaks: bool = False  # a piece of the link's markup before the words, on every second line
    entities: Entities = Entities.PLAIN
    no_break: bool = False  # a no-break space after each short word
    hidden: Hidden = Hidden.NOTHING
    mojibake: bool = False  # UTF-8 that was read as Windows-1252
    cues_after_breaks: bool = False  # a line break in place of the paragraph's end before every second cue
    cue_misprinted: bool = False  # a letter set twice in the third question's cue
    struck_out: bool = False  # a word struck out, its correction beside it, in every second paragraph
    comments: bool = False  # of the page's makers, between its paragraphs

    def __repr__(self) -> str:
        """Only what differs from the usual, so that a failing example can be read."""
        values = [(field.name, getattr(self, field.name), field.default) for field in fields(self)]
        return f"Damage({', '.join(f'{name}={value}' for name, value, usual in values if value != usual)})"


WHOLE = Damage()
