"""The values of a YAML-like head: plain, quoted, folded over indented lines, in lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing_parser.models import Span
from briefing_parser.reading.edits import Edit, edited


class Value(NamedTuple):
    """A value without its quotes, and the edits that take quotes and escapes away."""

    span: Span
    words: str  # escapes resolved, white space single
    edits: tuple[Edit, ...] = ()


def values(text: str, start: int, end: int) -> Iterator[Value]:
    """The value, or each item of the list, that stands behind a key, from `start` up to the next key at `end`."""
    printed = text[start:end]
    first = start + len(printed) - len(printed.lstrip())
    last = start + len(printed.rstrip())
    if first >= last:
        return
    if text.startswith(("- ", "-\t"), first, last) and "\n" in text[start:first]:
        items = [found.span() for found in _ITEM.finditer(text, start, last)]
        for (_, begins), (ends, _) in zip(items, [*items[1:], (last, last)], strict=True):
            yield from _scalar(text, begins, ends)
    elif text[first] == "[" and text[last - 1] == "]":
        for item in _FLOW_ITEM.finditer(text, first + 1, last - 1):
            yield from _scalar(text, *item.span())
    else:
        block = _BLOCK.match(text, first, last)
        yield from _scalar(text, block.end() if block else first, last)


_ITEM = re.compile(r"^[ \t]{0,99}+-[ \t]{1,99}+", re.MULTILINE)
_FLOW_ITEM = re.compile(r""""(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+'|[^\s,"'][^,\n]*+""", re.DOTALL)
_BLOCK = re.compile(r"[|>][+-]?\d?[ \t\r]*+\n[ \t]*+")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_SINGLE = re.compile(r"'((?:[^']|'')*+)'")
_TWO_QUOTES = re.compile("''")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|\r?\n|.)", re.DOTALL)
_ESCAPED = {"_": "\xa0", "n": "\n", "t": "\t", "r": "\r", "N": "\x85", "L": "\u2028", "P": "\u2029"}
_NOTHING = ("", "null", "~")


def _scalar(text: str, start: int, end: int) -> Iterator[Value]:
    end = start + len(text[start:end].rstrip())
    if (quoted := _DOUBLE.match(text, start, end)) and quoted.end() == end:
        yield from _quoted(text, quoted, [_unescaped(found) for found in _ESCAPE.finditer(text, *quoted.span(1))])
    elif (quoted := _SINGLE.match(text, start, end)) and quoted.end() == end:
        yield from _quoted(
            text, quoted, [Edit(found.start(), found.start() + 1) for found in _TWO_QUOTES.finditer(text, *quoted.span(1))]
        )
    elif text[start:end] not in _NOTHING:
        yield Value(Span(start, end), " ".join(text[start:end].split()))


def _quoted(text: str, quoted: re.Match[str], inside: list[Edit]) -> Iterator[Value]:
    start, end = quoted.span(1)
    words = edited(text[:end], [Edit(0, start), *inside]).text
    if words.strip():
        yield Value(Span(start, end), " ".join(words.split()), (Edit(start - 1, start), *inside, Edit(end, end + 1)))


def _unescaped(found: re.Match[str]) -> Edit:
    """An escaped character; one that stands for itself only loses its backslash."""
    start, end = found.span()
    escape = found[0][1:]
    if escape[0] in "xuU" and len(escape) > 1:
        code = int(escape[1:], 16)
        return Edit(start, end, "\ufffd" if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code))
    if escape in _ESCAPED:
        return Edit(start, end, _ESCAPED[escape])
    return Edit(start, end) if escape.endswith("\n") else Edit(start, start + 1)
