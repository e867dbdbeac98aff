"""Which format a text is in, and who reads it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefing_parser.reading.markdown.markdown import render_markdown
from briefing_parser.reading.markdown.markdown_signs import is_markdown
from briefing_parser.reading.markup.html import render_html
from briefing_parser.reading.markup.markup import HTML, XHTML, XML, markup_type_of
from briefing_parser.reading.markup.xml import render_xml
from briefing_parser.reading.pdf import PDF
from briefing_parser.reading.rendering import Rendering
from briefing_parser.reading.sentences import is_sentences, render_sentences

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
CSV = "text/csv"

READERS: Mapping[str, Callable[[str], Rendering]] = {
    MARKDOWN: render_markdown,
    "text/x-markdown": render_markdown,
    CSV: render_sentences,
    "application/csv": render_sentences,
    "text/tab-separated-values": render_sentences,
    HTML: render_html,
    XHTML: render_html,
    XML: render_xml,
    "text/xml": render_xml,
    "application/rss+xml": render_xml,
    "application/atom+xml": render_xml,
    "application/tei+xml": render_xml,
}
"""By media type; what is not here is plain text."""

BY_SUFFIX: Mapping[str, str] = {
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": XHTML,
    ".xml": XML,
    ".csv": CSV,
    ".tsv": "text/tab-separated-values",
    ".pdf": PDF,
}
"""What a file's suffix says; ".txt" says nothing, since anything is kept in such files."""


def media_type_of(text: str) -> str:
    """The media type that the first characters of a text speak for, "text/plain" where none does."""
    if markup := markup_type_of(text):
        return markup
    if is_sentences(text):
        return CSV
    return MARKDOWN if is_markdown(text) else PLAIN
