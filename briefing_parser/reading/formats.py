"""Which format a text is in, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefing_parser.reading.html import render_html
from briefing_parser.reading.markdown import render_markdown
from briefing_parser.reading.markdown_signs import is_markdown
from briefing_parser.reading.markup import HTML, XHTML, XML, markup_type_of
from briefing_parser.reading.rendering import Rendering
from briefing_parser.reading.xml import render_xml

PLAIN = "text/plain"
MARKDOWN = "text/markdown"

READERS: Mapping[str, Callable[[str], Rendering]] = {
    MARKDOWN: render_markdown,
    "text/x-markdown": render_markdown,
    HTML: render_html,
    XHTML: render_html,
    XML: render_xml,
    "text/xml": render_xml,
    "application/rss+xml": render_xml,
    "application/atom+xml": render_xml,
    "application/tei+xml": render_xml,
}
"""By media type; what is not here is plain text."""


def media_type_of(text: str) -> str:
    """The media type that the first characters of a text speak for, "text/plain" where none does."""
    return markup_type_of(text) or (MARKDOWN if is_markdown(text) else PLAIN)
