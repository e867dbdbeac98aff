"""UTF-8 that was read as Latin-1 or Windows-1252: it stays as it stands, and is reported with what it would read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from briefing_parser.models import Defect, Span


def mojibake(text: str) -> Iterator[Defect]:
    """A defect for each run of misread characters, and one for all that follow the first twenty."""
    runs = _runs(text) if _LEAD.search(text) else iter(())
    for span in islice(runs, _MOST):
        words = _read_rightly(span.of(text))
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        yield Defect("mojibake", f"UTF-8 that was read as Windows-1252 or Latin-1: it would read {shown!r}", span)
    others = list(runs)
    if others:
        where = Span(others[0].start, others[-1].end)
        yield Defect("mojibake", f"{len(others)} more stretches of UTF-8 that was read as Windows-1252 or Latin-1", where)


_MOST = 20
_LONGEST = 60
_MOST_TIMES = 3
_HIGH = bytes(range(0x80, 0xA0))
_BYTES = {ord(bytes([code]).decode("cp1252")): code for code in _HIGH if bytes([code]).decode("cp1252", "ignore")}
_BYTES |= {code: code for code in range(0x80, 0x100)}
_REST = "[\x80-\xbf" + re.escape("".join(chr(code) for code in _BYTES if code > 0xFF)) + "]"
_CHARACTER = re.compile(f"[\xc2-\xdf]{_REST}|[\xe0-\xef]{_REST}{{2}}|[\xf0-\xf4]{_REST}{{3}}")
_LEAD = re.compile(f"[\xc2-\xf4]{_REST}")
_RUN = re.compile(f"(?:{_CHARACTER.pattern})++")
# What letters of no language begin with: Latin letters and signs, punctuation, full-width forms, pictures.
_SURE = re.compile(
    f"\xc2[\x80-\xbf]|\xc3{_REST}|\xe2{_REST}{{2}}|\xef[\xac\xbb-\xbd]{_REST}|\xf0{_REST}{{3}}|[\xc4\xc5]{_REST}(?=[a-z])"
)
_ALL_SURE = re.compile(f"(?:{_SURE.pattern})++")
_CONTROL = re.compile("[\x80-\x9f]")
# "MANHÃ…", "ANGÅ’s": a capital that words end in, and a sign of punctuation.
_ENDS_WORD = re.compile("(?<=[^\\W\\d_a-z])[\xc2-\xc5][‚„…‘’“”–—»](?![^\\W_])|[\xc4\xc5]’s\\b")
_MANY = 3


def _runs(text: str) -> Iterator[Span]:
    """Stretches beyond doubt: several characters, or one that is no text otherwise."""
    for run in _RUN.finditer(text):
        start, end = run.span()
        if _is_utf_8(run[0]) and (
            sum(1 for _ in islice(_CHARACTER.finditer(run[0]), _MANY)) == _MANY
            or (_SURE.search(text, start, end + 1) and not _ENDS_WORD.match(text, start))
        ):
            yield Span(start, end)


def _read_rightly(run: str) -> str:
    words = _bytes(run).decode()
    for _ in range(_MOST_TIMES):
        if not (_ALL_SURE.fullmatch(words) or _CONTROL.search(words)) or not _is_utf_8(words):
            break
        words = _bytes(words).decode()
    return words


def _is_utf_8(text: str) -> bool:
    try:
        return _bytes(text).decode() != text
    except UnicodeDecodeError:
        return False


def _bytes(text: str) -> bytes:
    """What `text` was read from; what it cannot be read from becomes a byte that is no UTF-8."""
    return bytes(code if code < 0x80 else _BYTES.get(code, 0xFF) for code in map(ord, text))
