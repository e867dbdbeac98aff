"""Hostile input that repeats something is parsed, and keeps the laws; what it costs is measured by `python -m benchmarks`."""

import pytest

from benchmarks.pumps import PUMPS, READERS, text_of
from briefing_parser import parse
from briefing_parser.fidelity import broken_laws

CHARACTERS = 1_500
MEDIA_TYPES = {"html": "text/html", "xml": "application/xml", "markdown": "text/markdown", "parse": None}


@pytest.mark.parametrize(("reader", "name"), [(reader, name) for reader in MEDIA_TYPES for name in PUMPS[reader]])
def test_pumps_keep_the_laws(reader, name):
    raw = text_of(PUMPS[reader][name], CHARACTERS)

    def read(text):
        return parse(text, media_type=MEDIA_TYPES[reader])

    broken = broken_laws(read(raw), raw, read)
    assert [one for one in broken if not one.detail.endswith("of the text is furniture")] == []  # a pump may be nothing else


@pytest.mark.parametrize(
    ("finder", "name"), [(finder, name) for finder in PUMPS if finder not in MEDIA_TYPES for name in PUMPS[finder]]
)
def test_finders_read_them_in_order(finder, name):
    text = text_of(PUMPS[finder][name], CHARACTERS)
    mentions = READERS[finder](text)
    assert [mention.text for mention in mentions] == [mention.span.of(text) for mention in mentions]
    assert [mention.span.start for mention in mentions] == sorted(mention.span.start for mention in mentions)
