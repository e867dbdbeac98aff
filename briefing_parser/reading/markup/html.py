"""HTML as the text that a browser prints: the rendering "html-1", with what its elements say of it (`docs/reading.md`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from briefing_parser.reading.markup.attributes import emphasis_of, is_hidden, meta_of, words_of
from briefing_parser.reading.markup.elements import (
    BREAK_OUT,
    CELLS,
    EMPHASIS,
    LINES,
    NOT_SHOWN,
    TELLING,
    UNTOLD,
    VOID,
    WHITE_SPACE_KEPT,
    WORD_ENDS,
)
from briefing_parser.reading.markup.emphasis import Emphasis
from briefing_parser.reading.markup.html_tokens import Token, attributes_of, html_tokens
from briefing_parser.reading.markup.open_elements import Element, OpenElements
from briefing_parser.reading.markup.printing import Printing
from briefing_parser.reading.rendering import Rendering

NAME = "html-1"
_A_PAGE = 1_000  # characters


def render_html(raw: str) -> Rendering:
    """A page, or a part of one, as text; never raises, whatever the mark-up."""
    printing = Printing(raw)
    print_html(printing, int(raw.startswith("\ufeff")), len(raw))
    text, origins, marks = printing.finish()
    # What holds most of a page is hidden until a script shows it, or was behind a dialogue when the page was saved.
    most = max(len(text) // 2, _A_PAGE)
    shown = (mark for mark in marks if mark.tag != "hidden" or len(mark.span) < most)
    return Rendering(NAME, text, origins, tuple(shown))


def print_html(printing: Printing, start: int, end: int) -> None:
    """Print the HTML in `printing.raw[start:end]`; no element outlasts it."""
    page = _Page(printing)
    for token in html_tokens(printing.raw, start, end):
        page.take(token)
    page.end(end)


class _Page:
    """What is open while tokens are printed one after the other."""

    def __init__(self, printing: Printing) -> None:
        self.printing = printing
        self.elements = OpenElements()
        self.emphasis = Emphasis(printing)
        self.white_space_kept = 0
        self.unseen = ""  # the element whose content is passed over,
        self.unseen_depth = 0  # and how many of its kind are open
        self.drop_line_end = False  # the one that follows <pre>

    def take(self, token: Token) -> None:
        """Print a text, open or close an element."""
        if self.unseen and self._stays_unseen(token):
            return
        if token.kind == "start":
            self._start(token)
        elif token.kind == "end":
            self._end(token)
        elif token.name not in NOT_SHOWN:
            self._text(token)
        self.drop_line_end = token.kind == "start" and token.name in WHITE_SPACE_KEPT

    def end(self, at: int) -> None:
        """The page ends; so does what is open."""
        self._ended(self.elements.end_all(), at)
        self.emphasis.end_all(at)

    def _text(self, token: Token) -> None:
        start, references = token.start, token.kind == "text"
        if self.white_space_kept or token.name in WHITE_SPACE_KEPT:
            if self.drop_line_end:
                start += 2 if self.printing.raw.startswith("\r\n", start) else self.printing.raw[start] in "\r\n"
            self.printing.preformatted(start, token.end, references=references)
        else:
            self.printing.text(start, token.end, references=references)

    def _start(self, token: Token) -> None:
        name, printing = token.name, self.printing
        if name in ("svg", "template"):
            if printing.raw[token.end - 2] != "/":
                self.unseen, self.unseen_depth = name, 1
            printing.blank()
            return
        attributes = attributes_of(printing.raw, token)
        if name in EMPHASIS:
            self.emphasis.start(name, attributes, token.start)
            return
        self._ended(self.elements.before(name), token.start)
        if name in VOID:
            self._void(token, attributes)
            return
        self._set_off(name, token.start)
        if name in CELLS or name in ("tr", "tbody", "thead", "tfoot", "caption"):
            if name in CELLS:
                printing.tab()
            if not self.elements.in_table():
                return
        self._open(name, attributes, token.start)

    def _open(self, name: str, attributes: Mapping[str, str], at: int) -> None:
        printing, words = self.printing, words_of(attributes)
        hidden = mark = None
        if name not in ("html", "body", "main") and attributes and is_hidden(attributes):
            hidden = printing.open_hidden(words, at, inline=name not in LINES and name not in CELLS)
        if name in TELLING or (words and name not in UNTOLD):
            mark = printing.open(name, words, attributes.get("datetime", "") if name == "time" else "")
        emphasis = emphasis_of(attributes)
        for tag in emphasis:
            self.emphasis.raise_(tag)
        self.white_space_kept += name in WHITE_SPACE_KEPT
        self.elements.push(Element(name, mark, hidden, emphasis))
        if name in ("table", "caption") or name in CELLS:
            self.emphasis.enter()
        if name == "html" and (language := attributes.get("lang") or attributes.get("xml:lang")):
            printing.point("meta", "lang", language)

    def _void(self, token: Token, attributes: Mapping[str, str]) -> None:
        name, printing = token.name, self.printing
        if name == "br":
            self.emphasis.pause()
            printing.line_end()
        elif name == "hr":
            self._set_off(name, token.start)
            printing.point("hr", words_of(attributes), "")
        elif name == "meta":
            if meta := meta_of(attributes):
                printing.point("meta", *meta)
        elif name in WORD_ENDS:
            printing.blank()

    def _end(self, token: Token) -> None:
        name = token.name
        if name in EMPHASIS:
            self.emphasis.end(name, token.start)
        elif name == "br":
            self.printing.line_end()
        elif ended := self.elements.end(name):
            self._ended(ended, token.start)
        elif name == "p":
            self._set_off(name, token.start)

    def _ended(self, elements: Iterable[Element], at: int) -> None:
        for element in elements:
            name = element.name
            if name in ("table", "caption") or name in CELLS:
                self.emphasis.leave(at)
            for tag in element.emphasis:
                self.emphasis.lower(tag)
            if element.mark is not None:
                self.printing.close(element.mark)
            if element.hidden is not None:
                self.printing.close_hidden(element.hidden, at, inline=name not in LINES and name not in CELLS)
            self.white_space_kept -= name in WHITE_SPACE_KEPT
            self._set_off(name, at)

    def _set_off(self, name: str, at: int) -> None:
        """Begin a new line before and after an element of a block, a new word before and after what stands like a word."""
        if lines := LINES.get(name):
            self.emphasis.at_line(at)
            self.printing.new_line(lines)
        elif name in WORD_ENDS:
            self.printing.blank()
        else:
            self.printing.border()

    def _stays_unseen(self, token: Token) -> bool:
        if token.name == self.unseen:
            closed = self.printing.raw[token.end - 2] == "/"
            self.unseen_depth += (token.kind == "start" and not closed) - (token.kind == "end")
        elif self.unseen == "svg" and token.kind == "start" and token.name in BREAK_OUT:
            self.unseen = ""
            return False
        if not self.unseen_depth:
            self.unseen = ""
        return True
