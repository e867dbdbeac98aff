"""Which format a text is in, and who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from briefing_parser.reading.rendering import Rendering

PLAIN = "text/plain"
HTML = "text/html"
_PAGE = re.compile(r"\s{0,200}+<(?:!doctype html|html|head|body|div|article|\?xml|transcript)\b", re.IGNORECASE)

READERS: Mapping[str, Callable[[str], Rendering]] = {}
"""By media type; what is not here is plain text."""


def media_type_of(text: str) -> str:
    """The media type that the first characters of a text speak for, "text/plain" where none does."""
    return HTML if _PAGE.match(text) else PLAIN
