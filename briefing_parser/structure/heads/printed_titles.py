"""The title among the first paragraphs of a text, of one line or several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing_parser.profiles import Profile
from briefing_parser.structure.heads.head_lines import is_remark, title_score
from briefing_parser.structure.heads.places_of_heads import is_venue, places_in_line
from briefing_parser.structure.layout.datelines import dateline_alone, datelines
from briefing_parser.structure.layout.headlines import is_headline, is_hour, is_open_phrase
from briefing_parser.structure.layout.known_lines import (
    NAMES_WHO,
    heads_contents,
    is_furniture,
    is_questions_heading,
    item_number,
)
from briefing_parser.structure.layout.paragraphs import Paragraph
from briefing_parser.structure.layout.phrases import any_of

_LONGEST = 300
_MOST_LINES = 6
_LEAST = 1.9
_FEWEST_WORDS = 4
_TOP = 2
"""`Answers to media questions` may be a title up to this paragraph; further down it heads the questions."""
# "OTTAWA, March 3, 2020", "Brussels, 3 May 2022": where and when, on a line of its own.
_TOWN_AND_DAY = re.compile(r"[A-ZÀ-Þ][^\d,;:]{1,40},\s(?:[^\W\d_]{3,10}\.?\s)?\d")
_JOINS = ("by ", "with ", "and ", "of ", "for ", "on ", "at ", "in ", "to ", "following ", "ahead of ")


def printed_title(paragraphs: Sequence[Paragraph], profile: Profile) -> tuple[int, int]:
    """First and last+1 number of the title's paragraphs; (0, 0) if there is none.

    The one that looks most like a title, the first of equals; where none does, the last headline of at least four words that
    speaks of the press.
    """
    best, found = _LEAST, (0, 0)
    for at, paragraph in enumerate(paragraphs):
        if heads_contents(paragraph.text, profile) or len(paragraph.text) > _LONGEST:
            break  # the contents or the text have begun
        if item_number(paragraph.text)[1] or is_remark(paragraph.text, profile) or is_furniture(paragraph.text, profile):
            continue
        if is_questions_heading(paragraph.text, profile) and (at > _TOP or paragraph.text.endswith(":")):
            continue
        last = _end(paragraphs, at, profile)
        joined = " ".join(part.text for part in paragraphs[at:last])
        score = title_score(joined, profile) - 0.01 * at + _worth_of_key(joined, profile)
        if score > best:
            best, found = score, (at, last)
    return found if found[1] else _headline_about_the_press(paragraphs, profile)


def _worth_of_key(line: str, profile: Profile) -> float:
    """`HEADLINE: ...` says itself that it is the title; `SECTION: ...` says that it is something else."""
    key, colon, _ = line.partition(":")
    if colon and key.lower() in profile.facts.title:
        return 1.0
    return -1.0 if colon and key.isupper() and " " not in key and _is_no_kind(key, profile) else 0.0


def _is_no_kind(key: str, profile: Profile) -> bool:
    return any_of(profile.heads.titles).search(key) is None


def _end(paragraphs: Sequence[Paragraph], first: int, profile: Profile) -> int:
    last = first + 1
    while last < len(paragraphs) and last - first < _MOST_LINES and _goes_on(paragraphs[first:last], paragraphs[last], profile):
        last += 1
    return last


def _goes_on(title: Sequence[Paragraph], after: Paragraph, profile: Profile) -> bool:
    """A title cut in two: it ends in mid-phrase, or the next line begins so, or holds nothing but its place and date."""
    so_far = " ".join(part.text for part in title)
    if after.gap > 1 or len(after.text) > 120 or heads_contents(after.text, profile) or is_hour(after.text):
        return False
    town_cut = not after.gap and _in_mid_town(so_far, after.text, profile)
    if after.text[0] in "[(" or (
        _TOWN_AND_DAY.match(after.text) and datelines(after.text) and not (is_open_phrase(so_far) or town_cut)
    ):
        return False
    if dateline_alone(after.text) and (after.gap or datelines(so_far) or not so_far.endswith(",")):
        return False
    kinds = any_of(profile.heads.titles)
    completes_date = not after.gap and not datelines(so_far) and bool(datelines(f"{so_far} {after.text}"))
    completes_date = completes_date and not kinds.search(after.text)  # that is a title of its own
    if completes_date or is_open_phrase(so_far.lower() if so_far.isupper() else so_far):
        return True
    lists = not after.gap and so_far.isupper() and after.text.isupper() and NAMES_WHO.search(so_far) is not None
    if lists and len(title) > 1 and not is_venue(after.text, profile) and not places_in_line(after.text, 0, profile).town:
        return True  # "PRESS BRIEFING BY" / "ANN LEE, NATIONAL SECURITY" / "ADVISOR"
    return kinds.search(so_far) is not None and _begins_in_mid_phrase(so_far, after.text)


def _in_mid_town(so_far: str, line: str, profile: Profile) -> bool:
    """`..., Addis` above `Ababa, January 1, 2000`; not `..., Spokesperson` above a town and a day."""
    cut = _CUT_TOWN.search(so_far)
    return cut is not None and _REST_OF_TOWN.match(line) is not None and cut[1].lower() not in profile.names.roles


_CUT_TOWN = re.compile(r",\s([A-ZÀ-Þ][^\W\d_]{1,20})$")
_REST_OF_TOWN = re.compile(r"[A-ZÀ-Þ][^\W\d_]{1,20},\s")


def _begins_in_mid_phrase(so_far: str, line: str) -> bool:
    """`by Ann Lee`, in capitals only below capitals; no sentence."""
    if line[-1] in ".?!:" or so_far[-1] in ".?!:":
        return False
    return line.startswith(_JOINS) or (line.isupper() and so_far.isupper() and line.lower().startswith(_JOINS))


def _headline_about_the_press(paragraphs: Sequence[Paragraph], profile: Profile) -> tuple[int, int]:
    for at in range(len(paragraphs) - 1, -1, -1):
        line = paragraphs[at].text
        words = line.lower().split()
        spoken = not profile.names.groups.isdisjoint(words) and not profile.names.roles.isdisjoint(words)
        if len(words) >= _FEWEST_WORDS and spoken and is_headline(line) and len(line) <= _LONGEST:
            return at, at + 1
    return 0, 0
