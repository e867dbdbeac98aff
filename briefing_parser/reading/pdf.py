"""PDF as text, "pdf-1": page after page, a form feed between two. Needs the extra `pdf`."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from importlib.util import find_spec

from briefing_parser.models import Defect, Span
from briefing_parser.reading.rendering import Rendering

NAME = "pdf-1"
PDF = "application/pdf"
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}+%PDF-")
_SURROGATES = re.compile("[\ud800-\udfff]")
_END_OF_PAGE = "\f"


def is_pdf(raw: bytes) -> bool:
    """Whether a file says that it is a PDF."""
    return bool(_START.match(raw))


def render_pdf(raw: bytes) -> Rendering:
    """The text of all pages as pypdf extracts it; there are no origins, since the raw input is no text.

    A file or page that cannot be read is a defect.

    Raises:
        ImportError: the extra `pdf` is not installed.
    """
    if find_spec("pypdf") is None:
        raise ImportError("reading PDF needs pypdf: pip install briefing-parser[pdf]")
    text, defects = "", []
    try:
        for number, page in enumerate(_pages(raw), start=1):
            text += _END_OF_PAGE * (number > 1)
            if isinstance(page, str):
                text += page
            else:
                defects.append(_unreadable(f"page {number}: {_said(page)}", len(text)))
    except Exception as error:  # what pypdf raises on broken files is of every kind
        defects.append(_unreadable(_said(error), len(text)))
    if not defects and not text.strip():
        defects.append(_unreadable("its pages hold no text; they may be pictures of it", 0))
    return Rendering(NAME, text, (), (), tuple(defects))


def _pages(raw: bytes) -> Iterator[str | Exception]:
    from pypdf import PdfReader  # here, since few read PDF

    reader = PdfReader(io.BytesIO(raw), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("it is encrypted")
    for page in reader.pages:
        try:
            yield _SURROGATES.sub("\ufffd", page.extract_text())
        except Exception as error:  # the other pages may be read
            yield error


def _unreadable(why: str, at: int) -> Defect:
    return Defect("unreadable-pdf", f"the PDF cannot be read: {why}", Span(at, at), "error")


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".strip(": ")[:200]
