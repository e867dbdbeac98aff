"""Whether a text is HTML, XML or neither: by its first element, and by how much of it is tags."""

from __future__ import annotations

import re

from briefing_parser.reading.markup.elements import EMPHASIS, LINES

HTML = "text/html"
XHTML = "application/xhtml+xml"
XML = "application/xml"

_SAMPLE = 20_000
_BEFORE = re.compile(r"[\ufeff\s]*+(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)*+")
_FIRST = re.compile(
    r"<(?:(?P<xml>\?xml\b[^>]*+>)|!doctype\s++(?P<doctype>[\w:.-]++)|(?P<name>[a-z][\w:.-]*+)(?=[\s/>]))", re.IGNORECASE
)
_DOCUMENT = frozenset({"html", "head", "body"})
# Names that other XML uses as well say nothing.
_BLOCKS = frozenset(LINES) - {"title", "search", "header", "footer", "summary", "address", "caption"} | {"br", "td", "th"}
_INLINE = EMPHASIS.keys() | frozenset(
    "span font u small big sub sup code tt label cite q abbr mark ins img input button".split()
)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*+)(?=[\s/>])[^<>]{0,2000}+>", re.IGNORECASE)


def markup_type_of(text: str) -> str | None:
    """The media type of a text in HTML or XML; None for a text that is neither, though a few tags may have leaked into it."""
    if "<" not in text[:_SAMPLE]:
        return None
    start = _after_comments(text, 0)
    first = _FIRST.match(text, start)
    if first is None:
        return HTML if _has_blocks(text, start, at_least=12, characters=500) else None
    if first["xml"]:
        root = _FIRST.match(text, _after_comments(text, first.end()))
        return XHTML if root and (root["doctype"] or root["name"] or "").lower() in _DOCUMENT else XML
    if first["doctype"]:
        return HTML if first["doctype"].lower() == "html" else XML
    name = first["name"].lower()
    if name in _DOCUMENT:
        return HTML
    is_known = name in _BLOCKS or name in _INLINE
    may_be_html = is_known or "-" in name  # a hyphen is in the names of elements that pages define for themselves
    if may_be_html and _has_blocks(text, start, at_least=2 if name in _BLOCKS else 4, characters=1_500):
        return HTML
    return XML if not is_known and _is_closed_at_the_end(text, first["name"]) else None


def _after_comments(text: str, at: int) -> int:
    before = _BEFORE.match(text, at, at + _SAMPLE)
    return before.end() if before else at


def _has_blocks(text: str, start: int, *, at_least: int, characters: int) -> bool:
    """Whether tags begin and end lines: so many of them, one in so many characters."""
    sample = text[start : start + _SAMPLE]
    closing = [slash for slash, name in _TAG.findall(sample) if name.lower() in _BLOCKS]
    return "/" in closing and len(closing) >= max(at_least, len(sample) // characters)


def _is_closed_at_the_end(text: str, name: str) -> bool:
    return text[-_SAMPLE:].rstrip().endswith(f"</{name}>")
