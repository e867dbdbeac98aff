"""Whether a text is HTML, XML or neither: by its first element, and by how much of it is tags."""

from __future__ import annotations

import re

from briefing_parser.reading.elements import EMPHASIS, LINES

HTML = "text/html"
XHTML = "application/xhtml+xml"
XML = "application/xml"

_SAMPLE = 20_000
_BEFORE = re.compile(r"[\ufeff\s]*+(?:<!--(?:[^-]++|-(?!->))*+-->\s*+)*+")
_FIRST = re.compile(
    r"<(?:(?P<xml>\?xml\b)|!doctype\s++(?P<doctype>[\w:.-]++)|(?P<name>[a-z][\w:.-]*+)(?=[\s/>]))", re.IGNORECASE
)
_ROOT = re.compile(r"<(?!!--)(?:!doctype\s++)?+([a-z_][\w:.-]*+)", re.IGNORECASE)
_DOCUMENT = frozenset({"html", "head", "body"})
_BLOCK = frozenset(LINES) - {"title", "search", "header", "footer", "section", "summary", "address", "caption"} | {
    "br",
    "td",
    "th",
}
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*+)(?=[\s/>])[^<>]{0,2000}+>", re.IGNORECASE)
_CHARACTERS_A_TAG = 1_500


def markup_type_of(text: str) -> str | None:
    """The media type of a text in HTML or XML; None for a text that is neither, though a few tags may have leaked into it."""
    if "<" not in text[:_SAMPLE]:
        return None
    start = before.end() if (before := _BEFORE.match(text, 0, _SAMPLE)) else 0
    if first := _FIRST.match(text, start):
        if first["xml"]:
            root = _ROOT.search(text, first.end(), first.end() + _SAMPLE)
            return XHTML if root and root[1].lower() in _DOCUMENT else XML
        if doctype := first["doctype"]:
            return HTML if doctype.lower() == "html" else XML
        name = first["name"].lower()
        if name in _DOCUMENT:
            return HTML
        if name not in _BLOCK | EMPHASIS.keys() and text.rstrip()[-len(name) - 3 :].lower() == f"</{name}>":
            return HTML if _mostly_blocks(text[start : start + _SAMPLE], at_least=4) else XML
        if name in _BLOCK and _mostly_blocks(text[start : start + _SAMPLE], at_least=2):
            return HTML
    return HTML if _mostly_blocks(text[start : start + _SAMPLE], at_least=6) else None


def _mostly_blocks(sample: str, *, at_least: int) -> bool:
    """Whether lines are begun and ended by tags: by two kinds or in pairs, and often."""
    blocks = [(close, name.lower()) for close, name in _TAG.findall(sample) if name.lower() in _BLOCK]
    often = max(at_least, len(sample) // _CHARACTERS_A_TAG)
    return len(blocks) >= often and any(close for close, _ in blocks)
