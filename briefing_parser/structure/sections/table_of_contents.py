"""The printed contents: where it begins, what it lists, where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from briefing_parser.profiles import Profile
from briefing_parser.structure.layout.headlines import LONGEST, is_headline, is_open_phrase, key, likeness
from briefing_parser.structure.layout.known_lines import heads_contents, is_questions_heading, item_number
from briefing_parser.structure.layout.paragraphs import Paragraph

Part = Literal["topics", "questions"]

_MOST_ENTRIES = 500
_SAME_HEADING = 0.5
_LONGEST_GAP = 8
"""Paragraphs of front matter that may stand between the head and the heading of the contents."""


class Entry(NamedTuple):
    """A line of the contents."""

    number: int | None
    marked: bool  # with a number or a bullet
    title: str
    start: int  # of the title
    end: int
    part: Part
    paragraphs: tuple[int, ...]


class Contents(NamedTuple):
    """The printed contents, and how its paragraphs are divided."""

    entries: tuple[Entry, ...] = ()
    headings: tuple[int, ...] = ()  # numbers of the paragraphs that head it or its parts
    after: int = 0  # number of the first paragraph below it


def table_of_contents(paragraphs: Sequence[Paragraph], start: int, end: int, profile: Profile) -> Contents:
    """The contents between paragraph `start`, below the head, and `end`, the first cue.

    With a heading, or without one where at least two short lines come first, of which one comes back as a heading further
    down, or which are numbered from 1. It ends where the body begins: at a sentence, or at the return of an entry.
    """
    at = _heading(paragraphs, start, end, profile)
    if at is not None:
        contents = _entries(paragraphs, at + 1, end, profile, headed=True)
        return contents._replace(headings=(at, *contents.headings)) if contents.entries else Contents((), (), start)
    headed = start < end and is_questions_heading(paragraphs[start].text, profile)  # contents of the questions alone
    contents = _entries(paragraphs, start, end, profile, headed=headed)
    return contents if _is_convincing(contents, paragraphs, end, profile) else Contents((), (), start)


def _heading(paragraphs: Sequence[Paragraph], start: int, end: int, profile: Profile) -> int | None:
    for at in range(start, min(end, start + _LONGEST_GAP)):
        if heads_contents(paragraphs[at].text, profile):
            return at
    return None


def _entries(paragraphs: Sequence[Paragraph], start: int, end: int, profile: Profile, *, headed: bool) -> Contents:
    """Entries from `start` on. `headed`: a heading of the contents stands above them."""
    entries: list[Entry] = []
    titles: set[str] = set()
    headings: list[int] = []
    part: Part = "topics"
    at = start
    while at < end and len(entries) < _MOST_ENTRIES:
        line = paragraphs[at].text
        if is_questions_heading(line, profile):
            if part == "questions" or not (entries or headed or item_number(line)[1]):
                break
            part = "questions"
            headings.append(at)
            at += 1
            continue
        if _begins_body(entries, titles, paragraphs, at, end):
            break
        number, words = item_number(line)
        if not words and entries and _continues(entries[-1], paragraphs, at):
            titles.discard(key(entries[-1].title))
            entries[-1] = _longer(entries[-1], paragraphs[at], at)
            titles.add(key(entries[-1].title))
        elif words or is_headline(line):
            part = "questions" if number == 1 and any(entry.number == 1 for entry in entries[:1]) else part
            titles.add(key(line[words:]))
            first_line = paragraphs[at]
            title_start = first_line.start + _offset_of_words(first_line)
            entries.append(Entry(number, words > 0, line[words:].strip(), title_start, first_line.end, part, (at,)))
        else:
            break
        at += 1
    ended_by_sentence = (
        at < end and not is_headline(paragraphs[at].text) and not is_questions_heading(paragraphs[at].text, profile)
    )
    returned = bool(entries) and _begins_body(entries, titles, paragraphs, at, end) if at < end else False
    if entries and ended_by_sentence and not returned and _ends_with_a_heading_of_the_body(entries, paragraphs[at:end], headed):
        at = entries.pop().paragraphs[0]
    while headings and headings[-1] >= at:
        headings.pop()
    return Contents(tuple(entries), tuple(headings), at)


def _begins_body(entries: Sequence[Entry], titles: set[str], paragraphs: Sequence[Paragraph], at: int, end: int) -> bool:
    """The first heading of the body repeats an entry, whole or, where it is broken in two, its first words."""
    if not entries:
        return False
    number, words = item_number(paragraphs[at].text)
    if number is not None and entries[-1].number is not None and number == entries[-1].number + 1:
        return False
    here = key(paragraphs[at].text[words:])
    if here in titles:
        return True
    both = f"{here} {key(paragraphs[at + 1].text)}" if at + 1 < end and len(paragraphs[at + 1].text) < LONGEST else here
    return len(here) > 8 and any(both == key(entry.title) for entry in entries[:3])


def _continues(entry: Entry, paragraphs: Sequence[Paragraph], at: int) -> bool:
    """The line goes on with the entry before it: no gap, and the list is marked, or the phrase is open."""
    paragraph = paragraphs[at]
    if paragraph.gap or entry.paragraphs[-1] != at - 1 or len(entry.title) + len(paragraph.text) > LONGEST:
        return False
    return entry.marked or paragraph.text[0].islower() or is_open_phrase(entry.title)


def _longer(entry: Entry, paragraph: Paragraph, at: int) -> Entry:
    return entry._replace(title=f"{entry.title} {paragraph.text}", end=paragraph.end, paragraphs=(*entry.paragraphs, at))


def _offset_of_words(paragraph: Paragraph) -> int:
    return item_number(paragraph.lines[0].text)[1]


def _ends_with_a_heading_of_the_body(entries: Sequence[Entry], below: Sequence[Paragraph], headed: bool) -> bool:
    """A sentence has ended the list: was its last line the first heading of the body, and no entry? Where it has no number
    or bullet, but those above have; where it is alike the first entry; where nothing else was listed."""
    last = entries[-1]
    if last.marked:
        return False
    if len(entries) == 1:
        return not headed
    if entries[0].marked:
        return True
    first = key(entries[0].title)
    return likeness(last.title, first) > _SAME_HEADING and not any(key(paragraph.text) == first for paragraph in below)


def _is_convincing(contents: Contents, paragraphs: Sequence[Paragraph], end: int, profile: Profile) -> bool:
    """Without a heading, a list is the contents if it is numbered from 1, or if one of its lines comes back below; a list
    of one line only if that comes back at once, or if the questions follow it."""
    entries = contents.entries
    if not entries:
        return False
    here = paragraphs[contents.after].text if contents.after < end else ""
    if len(entries) == 1:
        return key(here) == key(entries[0].title) or (entries[0].marked and is_questions_heading(here, profile))
    numbers = [entry.number for entry in entries if entry.number is not None]
    if numbers[:2] == [1, 2] and len(numbers) >= len(entries) - 1 and all(is_headline(entry.title) for entry in entries):
        return True
    titles = {key(entry.title) for entry in entries}
    if contents.after == end:
        return len(entries) > 2 or entries[0].marked
    if is_questions_heading(here, profile):
        return True
    if _begins_body(entries, titles, paragraphs, contents.after, end):
        return True
    below = [key(paragraph.text) for paragraph in paragraphs[contents.after : end] if len(paragraph.text) <= LONGEST]
    return any(line in titles for line in below) or any(f"{one} {other}" in titles for one, other in pairwise(below))
