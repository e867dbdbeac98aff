"""Which prints leave the truth to be seen: what a careful reader could not recover is not asked of a parser."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from briefing_parser.fidelity.cues import labelled, names_in_head, person
from briefing_parser.fidelity.damage import WHOLE, Damage, Encoding, Headings, LineEnd, Spacing
from briefing_parser.fidelity.filling import places_in
from briefing_parser.fidelity.layout import Layout
from briefing_parser.fidelity.printer import print_transcript
from briefing_parser.fidelity.truth import Truth

_FEWEST_CUES = 3
_EDGE = 5  # lines beside a page's number
_SHORT_LINE = 12
_LONG_LINE = 60
_USUAL_NAME = 2  # words
_KEY = re.compile(r"[A-Z]\w{1,20}: ")
_PAGE_NUMBER = re.compile(r"-\d+-<br />|\d+ of \d+")
_FEWEST_FLOORS = 3
_CUE_MARKS = 10  # characters at most that stand around a label: indent, asterisks, colon


def compatible(truth: Truth, layout: Layout, damage: Damage = WHOLE) -> bool:
    """Whether a careful reader of the print could still recover `expected(truth, layout, damage)`."""
    page = _Page(truth, layout, damage)
    return not any(unreadable(page) for unreadable in UNREADABLE)


class _Page(NamedTuple):
    truth: Truth
    layout: Layout
    damage: Damage

    @property
    def listed(self) -> bool:
        return bool(self.layout.entry)

    @property
    def entries(self) -> int:
        return len(self.truth.topics) + sum(exchange.title is not None for exchange in self.truth.exchanges)

    @property
    def unnumbered(self) -> bool:
        return self.layout.entry == "{text}"

    @property
    def entries_wrapped(self) -> bool:
        return self.damage.contents_wrapped or self.damage.columns is not None


def _headings_look_like_text(page: _Page) -> bool:
    """Without contents a heading is known by its shape: a short paragraph without a full stop."""
    if page.listed or not page.truth.topics:
        return False
    single, headings = page.damage.spacing is Spacing.SINGLE, page.damage.headings
    crowded = single and (page.damage.columns is not None or headings is Headings.WRAPPED)
    return crowded or headings is Headings.BROKEN


def _entries_run_together(page: _Page) -> bool:
    """Entries without number or bullet are one line each, or nobody can tell them apart."""
    return page.unnumbered and page.entries_wrapped


def _entries_look_like_headings(page: _Page) -> bool:
    """An entry that does not return as a topic may be one itself, where text follows or nothing says that it is listed."""
    unnumbered, unheaded = page.unnumbered, not page.layout.contents_heading
    if not page.listed:
        return False
    if page.truth.topics:
        divided = page.damage.headings in (Headings.WRAPPED, Headings.BROKEN)
        return unheaded and (bool(page.truth.other) or divided) and page.entries == 1
    if page.truth.other:
        return unnumbered or unheaded
    return unheaded and (unnumbered or not page.layout.questions_heading)


def _contents_run_into_text(page: _Page) -> bool:
    """Without blank lines the contents are over where a heading or cue follows, and where entries are one line each."""
    if not page.listed or page.damage.spacing is not Spacing.SINGLE:
        return False
    headed = page.truth.topics or page.layout.questions_heading
    return bool(page.truth.other) or (page.entries_wrapped and not headed)


def _cues_wrapped(page: _Page) -> bool:
    """A cue that is longer than a line is no longer one that stands at a line's start and ends in a colon."""
    truth = labelled(page.truth, page.layout)
    turns = (turn for exchange in truth.exchanges for turn in (exchange.question, *exchange.answers))
    longest = max((len(turn.label or "") for turn in turns), default=0)
    return page.damage.columns is not None and longest + _CUE_MARKS > page.damage.columns


def _foot_looks_like_text(page: _Page) -> bool:
    """Furniture at the foot is known by the line that divides it from the text."""
    return bool(page.layout.below) and not page.layout.after_topic


def _speaker_untold(page: _Page) -> bool:
    """Without a title line, the prepared words are known to be his who alone gives answers; and no head is told from ads."""
    answering = {answer.speaker for exchange in page.truth.exchanges for answer in exchange.answers}
    titled = {page.truth.speakers[0].name} if page.truth.speakers else set()
    nameless = not names_in_head(page.truth, page.layout) and not page.layout.statement_cue
    return nameless and (answering != titled or bool(page.layout.above))


def _line_end_is_ellipsis(page: _Page) -> bool:
    """Windows-1252 has no NEL: its byte is the ellipsis there."""
    return page.damage.encoding is Encoding.WINDOWS_1252 and page.damage.line_end is LineEnd.NEL


def _not_in_the_encoding(page: _Page) -> bool:
    """A letter that the encoding does not have cannot be printed."""
    try:
        print_transcript(*page)
    except UnicodeEncodeError:
        return True
    return False


def _misread_beyond_repair(page: _Page) -> bool:
    """Decoded with the wrong encoding, a name is no name any more, and no-break spaces and bullets are letters."""
    names = all(speaker.name.isascii() for speaker in (*page.truth.speakers, *page.truth.attending))
    bullets = "•" in page.layout.entry + page.layout.head
    signs = page.damage.no_break or page.damage.spacing is Spacing.WIDE or bullets
    return page.damage.mojibake and (signs or not names)


def _few_pages(page: _Page) -> bool:
    """What pages print at their edges is known by coming back: on three pages or more, each of some length."""
    layout = page.layout
    if not layout.running_head and not layout.page_break:
        return False
    lines = str(print_transcript(page.truth, layout)).count("\n")
    return lines < (4 if layout.page_break else 3) * (layout.lines_a_page + layout.running_head.count("\n") + 1)


def _cue_misprinted_alone(page: _Page) -> bool:
    """A misprint is known by the cues that it is like."""
    return page.damage.cue_misprinted and len(page.truth.exchanges) < _FEWEST_CUES


def _answers_like_a_journalist(page: _Page) -> bool:
    """Someone whom only a bare name announces, and whose words ask as often as not, may as well be a journalist."""
    layout = page.layout
    if {"who.role", "who.ROLE"} & places_in(layout.answer_cue, layout.first_cue) or "onorific" in layout.answer_cue.lower():
        return False
    named, asking = names_in_head(page.truth, layout), Counter[str]()
    for turn in page.truth.turns:
        if turn.kind == "answer" and turn.speaker not in named:
            asking[turn.speaker or ""] += 1 if any("?" in paragraph for paragraph in turn.paragraphs) else -1
    return any(balance >= 0 for balance in asking.values())


def _rows_run_on(page: _Page) -> bool:
    """In a table of sentences, a turn is all the rows of one speaker: two questions in a row are one."""
    unanswered = (not exchange.answers for exchange in page.truth.exchanges[:-1])
    return page.layout.medium == "csv" and "{" not in page.layout.question_cue and any(unanswered)


def _floor_seldom_given(page: _Page) -> bool:
    """Someone with a name who gives the floor once or twice may as well ask."""
    floors = sum(exchange.floor is not None for exchange in page.truth.exchanges)
    return "{who" in page.layout.floor_cue and 0 < floors < _FEWEST_FLOORS


def _particle_behind_an_office(page: _Page) -> bool:
    """`CHAIRMAN DE ALMONTE` may be the chairman of Almonte."""
    cues = (page.layout.answer_cue, page.layout.first_cue)
    office = any(cue.partition("{")[0].strip() for cue in cues) or bool(
        {"first.surname", "first.SURNAME"} & places_in(*page.layout.templates_in_use())
    )
    return office and any(" de " in speaker.name for speaker in page.truth.speakers)


def _keys_on_odd_lines(page: _Page) -> bool:
    """Heads of keys and values, Markdown, and rules between turns are known by their lines, which end in LF or CRLF."""
    keyed = page.layout.page.lstrip().startswith("---")
    by_lines = keyed or bool(page.layout.separator) or page.layout.medium == "markdown"
    in_markup = page.layout.medium == "html" and page.damage.line_end is LineEnd.NEL  # no white space in HTML
    return in_markup or (by_lines and page.damage.line_end in (LineEnd.CR, LineEnd.NEL))


def _edges_alike(page: _Page) -> bool:
    """A line of text that stands at the edge of more than one page, by chance, is what a running head is."""
    if not page.layout.running_head and not page.layout.page_break:
        return False
    lines = str(
        print_transcript(page.truth, page.layout, replace(page.damage, line_end=LineEnd.LF, encoding=Encoding.TEXT))
    ).split("\n")
    numbered = [at for at, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line)]
    beside = [line for at in numbered for line in lines[max(at - _EDGE, 0) : at + _EDGE + 1] if len(line) > _SHORT_LINE]
    heads = {line for line in beside if line.endswith("FINAL")}
    return any(count > 1 for line, count in Counter(beside).items() if line not in heads)


def _nothing_but_a_heading(page: _Page) -> bool:
    """Without a title the first line is one that heads contents or questions, if nothing above says better."""
    layout = page.layout
    return not layout.title and (not layout.contents_heading if page.listed else bool(layout.questions_heading))


def _outlets_in_a_row(page: _Page) -> bool:
    """An outlet that comes once is known by the podium's cues beside it."""
    unanswered = any(not exchange.answers for exchange in page.truth.exchanges)
    return page.layout.question_cue == "{who.outlet}" and unanswered


def _page_of_few_words(page: _Page) -> bool:
    """The text of a page is where its long lines are."""
    lengths = (len(paragraph) for turn in page.truth.turns for paragraph in turn.paragraphs)
    return page.layout.medium == "html" and max(lengths, default=0) < _LONG_LINE


def _only_the_floor_is_given(page: _Page) -> bool:
    """Where nobody answers, the moderator is all there is on the podium."""
    return bool(page.layout.floor_cue) and not any(exchange.answers for exchange in page.truth.exchanges)


def _lines_run_on_in_markdown(page: _Page) -> bool:
    """Stars make a text Markdown, in which a line without an empty one above it goes on with the item or paragraph there."""
    lines = page.listed and page.layout.marker == "{text}"
    return "**" in page.layout.opening and (lines or page.damage.spacing is Spacing.SINGLE)


def _key_below_the_head(page: _Page) -> bool:
    """`Note: ...` under the first heading, which no contents announce, may be a line of the head."""
    first = next((turn.paragraphs[0] for topic in page.truth.topics for turn in topic.turns), "")
    return not page.listed and _KEY.match(first) is not None


def _name_runs_into_the_office(page: _Page) -> bool:
    """`President of New Norland Ann Lee`: where the office ends is known of names of two words."""
    cues = places_in(page.layout.answer_cue, page.layout.first_cue)
    long = (" of " in (speaker.role or "") and len(speaker.name.split()) > _USUAL_NAME for speaker in page.truth.speakers)
    return bool({"who.role", "who.ROLE"} & cues) and any(long)


def _title_torn(page: _Page) -> bool:
    """A title in two paragraphs far apart is two lines."""
    return "\n\n" in page.layout.title and page.damage.spacing is Spacing.WIDE


def _family_name_of_several_words(page: _Page) -> bool:
    """A family name in front of the given one ends where the capitals do, particles that begin it or not, and the title
    must not end in an initial."""
    first = "first.family_first" in places_in(*page.layout.templates_in_use())
    return first and any(" " in person(speaker).surname or "." in speaker.name for speaker in page.truth.speakers)


UNREADABLE = (
    _headings_look_like_text,
    _entries_run_together,
    _entries_look_like_headings,
    _contents_run_into_text,
    _cues_wrapped,
    _foot_looks_like_text,
    _speaker_untold,
    _line_end_is_ellipsis,
    _not_in_the_encoding,
    _misread_beyond_repair,
    _family_name_of_several_words,
    _few_pages,
    _cue_misprinted_alone,
    _answers_like_a_journalist,
    _rows_run_on,
    _floor_seldom_given,
    _particle_behind_an_office,
    _keys_on_odd_lines,
    _edges_alike,
    _title_torn,
    _name_runs_into_the_office,
    _key_below_the_head,
    _lines_run_on_in_markdown,
    _nothing_but_a_heading,
    _outlets_in_a_row,
    _page_of_few_words,
    _only_the_floor_is_given,
)
