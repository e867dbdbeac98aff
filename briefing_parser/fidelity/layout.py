"""How a ministry prints the briefing of its spokesperson, and what may go wrong with the print.

A `Layout` is what the publisher chose, a `Damage` what happened to the page afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum


class _Deviating:
    """Shows only what differs from the usual, so that a failing example can be read."""

    __slots__ = ()

    def __repr__(self) -> str:
        usual = type(self)()
        values = [(field.name, getattr(self, field.name)) for field in fields(self)]  # type: ignore[arg-type]
        shown = [f"{name}={value}" for name, value in values if value != getattr(usual, name)]
        return f"{type(self).__name__}({', '.join(shown)})"


class TitleForm(Enum):
    """The title line, and with it what it tells of place and date."""

    PLACE_AND_DATE = "Briefing by {role} {name}, {place}, {month} {day}, {year}"
    DATE_ONLY = "Briefing by {role} {name}, {day} {month} {year}"
    ABSENT = ""


class Dateline(Enum):
    """The line with the day and hour of publication, under the title."""

    FUSED = "{day} {month} {year}{hour:02}:{minute:02}"
    CLEAN = "{day} {month} {year} {hour:02}:{minute:02}"
    ABSENT = ""


class Contents(Enum):
    """The printed contents: numbers begin again at 1 for the questions, or run on through both parts."""

    RESTARTING = "restarting"
    RUNNING_ON = "running on"
    BULLETED = "bulleted"
    UNNUMBERED = "unnumbered"
    ABSENT = "absent"


class QuestionsHeading(Enum):
    """The line between the prepared part and the questions, printed in the contents too."""

    ANSWERS = "Answers to media questions:"
    BARE = "Answers to media questions"
    EXCERPTS = "Excerpts from answers to media questions:"
    ABSENT = ""


class QuestionCue(Enum):
    """What opens a question."""

    WORD = "Question"
    LETTER = "Q"


class AnswerCue(Enum):
    """What opens an answer."""

    NAME = "{name}"
    ROLE_AND_NAME = "{role} {name}"


class CueSetting(Enum):
    """How a cue stands to its text."""

    INLINE = "{cue}: {text}"
    NO_BREAK_SPACE = "{cue}:\u00a0{text}"
    BOLD = "**{cue}:** {text}"
    OWN_LINE = "{cue}:\n{text}"
    OWN_PARAGRAPH = "{cue}:\n\n{text}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Layout(_Deviating):
    """What the publisher chose. As built without arguments: the ministry's own page."""

    organisation: bool = True
    title: TitleForm = TitleForm.PLACE_AND_DATE
    dateline: Dateline = Dateline.FUSED
    dateline_first: bool = False
    contents: Contents = Contents.RESTARTING
    contents_heading: bool = True
    questions_heading: QuestionsHeading = QuestionsHeading.ANSWERS
    question_cue: QuestionCue = QuestionCue.WORD
    answer_cue: AnswerCue = AnswerCue.NAME
    cue_setting: CueSetting = CueSetting.INLINE
    back_to_top: bool = True
    furniture: bool = True


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

    BLANK_LINE = "\n\n"
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


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Damage(_Deviating):
    """What went wrong with the page. As built without arguments: nothing."""

    line_end: LineEnd = LineEnd.LF
    encoding: Encoding = Encoding.TEXT
    columns: int | None = None  # hard wrap
    indent: Indent = Indent.NONE
    spacing: Spacing = Spacing.BLANK_LINE
    headings: Headings = Headings.WHOLE
    contents_wrapped: bool = False
    quotes: Quotes = Quotes.CURLY
    back_to_top_leaks: bool = False  # a piece of the link's markup before the words, on every second line


WHOLE = Damage()
