"""The reading stage: raw input in, `Source` out, with what the mark-up hinted at and what was odd."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Defect, Source, Span
from briefing_parser.reading.encodings.decoding import decode
from briefing_parser.reading.encodings.mojibake import mojibake
from briefing_parser.reading.fields import fields
from briefing_parser.reading.formats import PLAIN, READERS, media_type_of
from briefing_parser.reading.pdf import PDF, is_pdf, render_pdf
from briefing_parser.reading.rendering import Rendering


class Reading(NamedTuple):
    """What the stages after this one receive."""

    source: Source
    marks: tuple[Mark, ...] = ()
    defects: tuple[Defect, ...] = ()


def read(raw: str | bytes, *, media_type: str | None = None, encoding: str | None = None) -> Reading:
    """Decode `raw`, which is never altered afterwards, and render it if it is marked up.

    The one exception: a lone surrogate, which no encoding can write, becomes U+FFFD, one for one.

    Raises:
        TypeError: `raw` is neither str nor bytes.
        LookupError: `encoding` is no codec that Python knows, or none of text.
        ImportError: `raw` is a PDF, and the extra `pdf` is not installed.
    """
    if isinstance(raw, bytearray | memoryview):
        raw = bytes(raw)
    given = media_type.partition(";")[0].strip().lower() if media_type else None
    if isinstance(raw, bytes) and (given == PDF or (given is None and is_pdf(raw))):
        return _reading(render_pdf(raw), PDF, hashlib.sha256(raw).hexdigest())
    decoded = _decoded(raw, encoding)
    found = given or media_type_of(decoded.text)
    reader = READERS.get(found)
    rendering = reader(decoded.text) if reader else _as_it_stands(decoded.text, found)
    return _reading(rendering, found, decoded.sha256, decoded.codec, _damage(decoded, rendering.text))


def _reading(
    rendering: Rendering, media_type: str, sha256: str, codec: str | None = None, damage: Iterable[Defect] = ()
) -> Reading:
    text = rendering.text
    source = Source(
        text=text, sha256=sha256, encoding=codec, media_type=media_type, rendering=rendering.name, origins=rendering.origins
    )
    return Reading(source, rendering.marks, (*damage, *rendering.defects, *mojibake(text)))


class _Decoded(NamedTuple):
    text: str
    codec: str | None
    sha256: str
    damage: tuple[Span, ...]  # what was read as U+FFFD


_SURROGATES = re.compile("[\ud800-\udfff]+")
_UNREADABLE = re.compile("\ufffd+")


def _decoded(raw: str | bytes, encoding: str | None) -> _Decoded:
    if isinstance(raw, bytes):
        decoded, codec = decode(raw, encoding)
        text = _SURROGATES.sub(_replacement, decoded) if encoding else decoded  # the guessed codecs give none
        return _Decoded(text, codec, hashlib.sha256(raw).hexdigest(), _spans(_UNREADABLE, text))
    if isinstance(raw, str):
        digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
        return _Decoded(_SURROGATES.sub(_replacement, raw), None, digest, _spans(_SURROGATES, raw))
    raise TypeError(f"parse takes str or bytes, not {type(raw).__name__}; for a file, use parse_file(path)")


def _damage(decoded: _Decoded, text: str) -> Iterator[Defect]:
    """Each stretch of U+FFFD in the text that was none in the input."""
    spans = decoded.damage if text is decoded.text or not decoded.damage else _spans(_UNREADABLE, text)
    for span in spans:
        if decoded.codec is None:
            yield Defect("lone-surrogate", "a lone surrogate was read as U+FFFD", span)
        else:
            yield Defect("undecodable-bytes", f"bytes that are no {decoded.codec} were read as U+FFFD", span)


def _as_it_stands(text: str, media_type: str) -> Rendering:
    """Plain text, and what is in a format that nothing here reads."""
    head = fields(text)
    defects: tuple[Defect, ...] = ()
    if media_type != PLAIN:
        where = Span(0, min(len(text), 1))
        defects = (Defect("markup-as-text", f"{media_type} is read as plain text: its mark-up is part of the text", where),)
    return Rendering(None, text, (), head.marks() if head else (), defects)


def _replacement(run: re.Match[str]) -> str:
    return "\ufffd" * len(run[0])


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*run.span()) for run in pattern.finditer(text))
