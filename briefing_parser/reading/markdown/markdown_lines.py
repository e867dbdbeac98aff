"""What each line of a Markdown text is: blank, words, a heading, a list's item, a rule, code, the target of links."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.reading.markdown.markdown_words import reference_key


class Line(NamedTuple):
    """A line without its line end; only of code are several lines one."""

    kind: str  # blank | words | item | heading | underline | rule | fence | code | definition
    start: int
    end: int
    words: Span  # what is printed; of an item without its bullet, which is printed as well
    signs: Span = Span(0, 0)  # what is not
    level: int = 0  # of a heading


def markdown_lines(raw: str, start: int) -> list[Line]:
    """The lines of raw[start:].

    As in CommonMark, but that indented lines are no code, a line of no-break spaces is blank, and a line of hyphens below a
    long line is a rule.
    """
    lines: list[Line] = []
    at, fences = start, _fences(raw, start)
    while at < len(raw):
        if fenced := fences.get(at):
            lines += fenced
            at = _after_line_end(raw, fenced[-1].end)
            continue
        end = _line_end(raw, at)
        line = _line(raw, at, end)
        if line.kind == "rule" and len(lines) and _underlines(raw, line, lines):
            sign = raw[line.start : line.end].strip()[0]
            lines[-1] = lines[-1]._replace(kind="heading", level=1 if sign == "=" else 2)
            line = line._replace(kind="underline")
        elif line.kind == "rule" and "=" in raw[at:end]:
            line = Line("words", at, end, Span(at, end))
        lines.append(line)
        at = _after_line_end(raw, end)
    return lines


def definitions(raw: str, start: int) -> frozenset[str]:
    """Names of the targets that links may refer to, as `reference_key` writes them."""
    return frozenset(reference_key(found[1]) for found in _DEFINITION.finditer(raw, start))


_LINE_END = re.compile(r"[\n\r]")
_SPECIAL = re.compile(r"[ \t]{0,20}+[-+*_=#>\[\d]")
_DEFINITION = re.compile(
    r"""^ {0,3}\[([^\[\]\n^][^\[\]\n]{0,99})\]:[ \t]{0,9}+(?:<[^<>\n]{1,2000}>|[a-z+]{1,9}:\S{1,2000}+|[#/]\S{0,2000}+)"""
    r"""[ \t]{0,9}+(?:"[^"\n]{0,500}"|'[^'\n]{0,500}')?[ \t\r]{0,9}+$""",
    re.MULTILINE,
)
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]{1,99}+(?=[^\s#])")
_RULE = re.compile(r" {0,3}(?:={2,}+|-{2,}+|(?:\*[ \t]{0,9}+){3,}+|(?:-[ \t]{0,9}+){3,}+|(?:_[ \t]{0,9}+){3,}+)[ \t]{0,9}+\Z")
_UNDERLINE = re.compile(r" {0,3}(?:={2,}+|-{2,}+)[ \t]{0,9}+\Z")
_FENCE = re.compile(r"^ {0,3}(`{3,99}+(?=[^`\n]*$)|~{3,99}+)[^\n\r]*+", re.MULTILINE)
_QUOTE = re.compile(r" {0,3}>[ ]?")
_ITEM = re.compile(r"[ \t]{0,20}+(?:[-+*]|\d{1,9}[.)])[ \t]{1,9}+(?=\S)")
_LONGEST_HEADING = 80


def _line(raw: str, start: int, end: int) -> Line:
    if not raw[start:end].strip():
        return Line("blank", start, end, Span(start, start))
    words = Span(start, end)
    if not _SPECIAL.match(raw, start, end):
        return Line("words", start, end, words)
    quote = _QUOTE.match(raw, start, end)
    begin = quote.end() if quote else start
    quoted = Span(start, begin)
    if heading := _HEADING.match(raw, begin, end):
        return Line(
            "heading",
            start,
            end,
            Span(heading.end(), _heading_end(raw, heading.end(), end)),
            Span(start, heading.end()),
            len(heading[1]),
        )
    if _RULE.match(raw, begin, end):
        return Line("rule", start, end, Span(start, start), words)
    if _DEFINITION.match(raw, start) and not quote:
        return Line("definition", start, end, words)
    if item := _ITEM.match(raw, begin, end):
        return Line("item", start, end, Span(item.end(), end), quoted)
    return Line("words", start, end, Span(begin, end), quoted)


def _heading_end(raw: str, start: int, end: int) -> int:
    """Without the number signs that may close a heading."""
    words = raw[start:end].rstrip()
    bare = words.rstrip("#")
    return start + len(bare.rstrip() if bare[-1:].isspace() else words)


def _underlines(raw: str, line: Line, above: list[Line]) -> bool:
    """A rule right below a single, short line that is no sentence makes that line a heading."""
    title = above[-1]
    if (
        title.kind != "words"
        or (len(above) > 1 and above[-2].kind in ("words", "item"))
        or not _UNDERLINE.match(raw, line.start, line.end)
    ):
        return False
    words = raw[title.start : title.end].strip()
    return len(words) <= _LONGEST_HEADING and words[-1] not in ".!?:;,"


def _fences(raw: str, start: int) -> dict[int, tuple[Line, ...]]:
    """Code between fences by where it starts; a fence that is never closed is words."""
    found: dict[int, tuple[Line, ...]] = {}
    opening: re.Match[str] | None = None
    for fence in _FENCE.finditer(raw, start):
        if opening is None:
            opening = fence
        elif fence[1].startswith(opening[1]) and not fence[0].strip(" \t`~"):
            inside = Span(opening.end(), fence.start())
            found[opening.start()] = (
                Line("fence", opening.start(), opening.end(), Span(opening.end(), opening.end()), Span(*opening.span())),
                Line("code", inside.start, inside.end, inside),
                Line("fence", *fence.span(), Span(fence.end(), fence.end()), Span(*fence.span())),
            )
            opening = None
    return found


def _line_end(raw: str, at: int) -> int:
    found = _LINE_END.search(raw, at)
    return found.start() if found else len(raw)


def _after_line_end(raw: str, end: int) -> int:
    return end + 2 if raw.startswith("\r\n", end) else end + 1
