"""Lines known by their words: furniture, the headings of the contents and of the questions, the title's first line."""

from __future__ import annotations

import re

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.datelines import dateline_alone
from briefing_parser.structure.layout.headlines import key
from briefing_parser.structure.layout.phrases import beginnings

_LONGEST_ALONE = 80
_ITEM = re.compile(r"(?:\(?(?P<number>\d{1,3})[.)]|[•·▪◦*\u2013\u2014-])(?:\s++|$)")
NAMES_WHO = re.compile(r"\b(?:by|with)\s++(?:the\s++)?", re.IGNORECASE)
_AROUND_END = " .:*[]()-\u2013\u2014\t\xa0"
_CLOSING_HOUR = re.compile(
    r"(?:\d{1,2}[:.]\d\d)?\s{0,9}+(?:[AaPp]\.?[Mm]\.?)\s{0,9}+\(?(?:[A-Z]{2,5}|[Ll]ocal)?\)?$|\d{1,2}[:.]\d\d$"
)
_MENU = re.compile(r"[^|.?!]{1,40}(?: \| [^|.?!]{1,40}){2,20}")  # "Home | Search | Site Index"
# "00:00:01.000 --> 00:00:04.000": when a caption is shown.
_CAPTION_HOURS = re.compile(r"(?:\d{2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{2}:)?\d{2}:\d{2}[.,]\d{3}(?: .{0,80})?")
_LANGUAGES = re.compile(r"(?:[•·*-]\s*+)?(?:[a-z]{2}-[A-Z]{2}\d?(?:[\s|•·]++|$)){1,40}+")  # "• de-DE1 en-GB1 es-ES1"


def stands_alone(line: str, profile: Profile) -> bool:
    """A line that is joined to no other: a dateline, the title, the heading of contents or questions, furniture, the end."""
    if len(line) > _LONGEST_ALONE:
        return False
    known = is_furniture(line, profile) or heads_contents(line, profile) or is_questions_heading(line, profile)
    return (
        known
        or is_end(line, profile)
        or begins_title(line, profile)
        or (line[-1].isdecimal() and dateline_alone(line) is not None)
    )


def item_number(line: str) -> tuple[int | None, int]:
    """The number that a list item begins with, and where its words begin: `12. Syria` gives (12, 4), no item (None, 0)."""
    item = _ITEM.match(line)
    return (int(item["number"]) if item["number"] else None, item.end()) if item else (None, 0)


def is_furniture(line: str, profile: Profile) -> bool:
    """A line that the site prints around the transcript."""
    lower = line.lower()
    return (
        bool(_LANGUAGES.fullmatch(line))
        or (" --> " in line and bool(_CAPTION_HOURS.fullmatch(line)))
        or lower.strip(" .:|[]()<>*\u2191\u00ab\u00bb") in profile.furniture.lines
        or lower.startswith(beginnings(profile.furniture.starts))
        or (" | " in line and bool(_MENU.fullmatch(line)))
    )


def is_end(line: str, profile: Profile) -> bool:
    """`END`, `[ends]`, `- Ends -`, `END 1:10 P.M. EDT`, also without a blank: only back matter follows."""
    if len(line) > _LONGEST_ALONE:
        return False
    bare = line.lower().strip(_AROUND_END)
    said = _CLOSING_HOUR.sub("", line.strip(_AROUND_END)).lower().strip(_AROUND_END)
    return bare in profile.furniture.ends or (len(said) < len(bare) and said in profile.furniture.ends)


def heads_contents(line: str, profile: Profile) -> bool:
    """`Table of contents`, with or without colon."""
    return line.lower().replace("’", "'").strip(" :.*_#") in profile.heads.contents


def is_questions_heading(line: str, profile: Profile) -> bool:
    """`Answers to media questions:` with or without number and colon."""
    if len(line) > _LONGEST_ALONE:
        return False
    title = line[item_number(line)[1] :]
    return " ".join(title.lower().replace("’", "'").split()).strip(" :.*_") in profile.heads.questions


def is_salutation(line: str, profile: Profile) -> bool:
    """`Ladies and gentlemen`, `Colleagues,`: how a speech begins."""
    if len(line) > _LONGEST_ALONE:
        return False
    said = key(line)
    return any(
        said == phrase or (said.startswith(f"{phrase} ") and (" " in phrase or line[len(phrase)] in ",!-\u2013\u2014"))
        for phrase in profile.heads.salutations
    )


def begins_title(line: str, profile: Profile) -> bool:
    """`Briefing by ...`: a kind of briefing and who holds it."""
    return (
        line[0].isupper()
        and line.lower().startswith(beginnings(profile.heads.titles))
        and NAMES_WHO.search(line, 0, 40) is not None
    )
