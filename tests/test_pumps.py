"""Hostile input that repeats something is parsed, and keeps the laws; what it costs is measured by `python -m benchmarks`."""

import pytest

from benchmarks.date_pumps import date_pumps, expressions, reader
from benchmarks.patterns import ops, parsed, repetitions
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


@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_dates_read_in_order_what_their_own_patterns_repeat(language):
    pumps = {name: pump for name, (tag, pump) in date_pumps().items() if tag == language}
    assert len(pumps) > 50
    for name, pump in pumps.items():
        text = text_of(pump, CHARACTERS // 5)
        mentions = reader(language)(text)
        assert [mention.text for mention in mentions] == [mention.span.of(text) for mention in mentions], name
        starts = [mention.span.start for mention in mentions]
        assert starts == sorted(set(starts)), name


def test_no_expression_of_dates_repeats_without_bound_inside_what_repeats_without_bound():
    """Such a pattern may try a text in more ways than it has characters; a possessive one gives nothing back, and may."""
    found = expressions()
    assert len(found) > 100
    endless = {
        name
        for name, pattern in found.items()
        for one in repetitions(parsed(pattern.pattern))
        if one.most is ops.MAXREPEAT and one.around and not one.possessive
    }
    assert endless == set()


def test_pumps_are_drawn_from_every_repetition_of_a_pattern():
    nodes = parsed(r"(?:a|bc{2,9})\d+(?=x)(?:[^\W\d]+, )*+y?")
    assert [(one.prefix, one.body, one.possessive, one.around) for one in repetitions(nodes)] == [
        ("b", "c", False, 0),
        ("a", "1", False, 0),
        ("a1x", "a, ", True, 0),
        ("a1x", "a", False, 0),
    ]
    assert [one.around for one in repetitions(parsed("(?:a+b)+"))] == [0, 1]
