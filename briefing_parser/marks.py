"""What the mark-up said of a stretch of text: what reading hands on to structure beside the text itself."""

from __future__ import annotations

from typing import NamedTuple

from briefing_parser.models import Span


class Mark(NamedTuple):
    """An element of marked-up input, as a stretch of the rendering.

    `tag` is an element's name in HTML ("h1", "b" for every kind of bold, "p", "nav", "time"), also for what other formats
    mean by the same; and besides: "hidden" (a browser would not show it), "fields" (a head of keys and values), "field"
    (one value of it), "cue" (a cell that names who speaks), "furniture" (what a format prints again and again).
    """

    tag: str
    span: Span
    words: str = ""  # id, classes, role and itemprop of an element, in lower case; the key of a field; the name of a `meta`
    value: str = ""  # for machines: the datetime of a `time`, the content of a `meta`
