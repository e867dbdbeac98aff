"""The reading stage: raw input in, `Source` out, with what the mark-up hinted at and what was odd."""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

from briefing_parser.marks import Mark
from briefing_parser.models import Defect, Source, Span
from briefing_parser.reading.decoding import decode
from briefing_parser.reading.fields import fields
from briefing_parser.reading.formats import PLAIN, READERS, media_type_of


class Reading(NamedTuple):
    """What the stages after this one receive."""

    source: Source
    marks: tuple[Mark, ...] = ()
    defects: tuple[Defect, ...] = ()


_SURROGATES = re.compile("[\ud800-\udfff]+")
_UNREADABLE = re.compile("\ufffd+")


def read(raw: str | bytes, *, media_type: str | None = None, encoding: str | None = None) -> Reading:
    """Decode `raw`, which is never altered afterwards.

    The one exception: a lone surrogate, which no encoding can write, becomes U+FFFD, one for one.

    Raises:
        TypeError: `raw` is neither str nor bytes.
        LookupError: `encoding` is no codec that Python knows, or none of text.
    """
    if isinstance(raw, bytes | bytearray | memoryview):
        raw_bytes = bytes(raw)
        decoded, codec = decode(raw_bytes, encoding)
        text = _SURROGATES.sub(_replacement, decoded) if encoding else decoded  # the guessed codecs give none
        defects = _defects(text, _UNREADABLE, "undecodable-bytes", f"bytes that are no {codec} were read as U+FFFD")
        digest = hashlib.sha256(raw_bytes).hexdigest()
    elif isinstance(raw, str):
        text, codec = _SURROGATES.sub(_replacement, raw), None
        defects = _defects(raw, _SURROGATES, "lone-surrogate", "a lone surrogate was read as U+FFFD")
        digest = hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()
    else:
        raise TypeError(f"parse takes str or bytes, not {type(raw).__name__}; for a file, use parse_file(path)")
    given = media_type.partition(";")[0].strip().lower() if media_type else None
    found = given or media_type_of(text)
    if reader := READERS.get(found):
        rendering = reader(text)
        source = Source(
            text=rendering.text,
            sha256=digest,
            encoding=codec,
            media_type=found,
            rendering=rendering.name,
            origins=rendering.origins,
        )
        return Reading(source, rendering.marks, defects + rendering.defects)
    if found != PLAIN:
        where = Span(0, min(len(text), 1))
        defects += (Defect("markup-as-text", f"{found} is read as plain text: its mark-up is part of the text", where),)
    head = fields(text)
    source = Source(text=text, sha256=digest, encoding=codec, media_type=found)
    return Reading(source, head.marks() if head else (), defects)


def _replacement(run: re.Match[str]) -> str:
    return "\ufffd" * len(run[0])


def _defects(text: str, pattern: re.Pattern[str], code: str, message: str) -> tuple[Defect, ...]:
    return tuple(Defect(code, message, Span(*run.span())) for run in pattern.finditer(text))
