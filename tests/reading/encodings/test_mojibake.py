import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_parser import parse
from briefing_parser.reading import read
from briefing_parser.reading.encodings.mojibake import mojibake


def found(text):
    return [(defect.span.of(text), defect.message.rpartition("would read ")[2]) for defect in mojibake(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a naÃ¯ve one", [("Ã¯", "'ï'")]),
        ("â€œOn,â€\x9d â€™s", [("â€œ", "'“'"), ("â€\x9d", "'”'"), ("â€™", "'’'")]),
        ("â\x80\x9cOn,â\x80\x9d", [("â\x80\x9c", "'“'"), ("â\x80\x9d", "'”'")]),
        ("Â£5, 6Â°", [("Â£", "'£'"), ("Â°", "'°'")]),
        ("itÃ¢â‚¬â„¢s", [("Ã¢â‚¬â„¢", "'’'")]),
        ("Å‚ad", [("Å‚", "'ł'")]),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", [("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "'Привет'")]),
        ("ðŸ˜€", [("ðŸ˜€", "'😀'")]),
        ("“JOSÉ” · ANDRÉ’S · MANHÃ… · SENHÃ”", []),
        ("«Liberté », voilà », É», “PEÑA”, Å’s boat", []),
        ("ÀÉÎÕ São Tomé Ångström Äpfel â ã", []),
    ],
)
def test_runs_are_reported_with_what_they_would_read(text, expected):
    assert found(text) == expected


def test_after_twenty_the_rest_is_one_defect():
    text = "Ã© " * 30
    defects = list(mojibake(text))
    assert len(defects) == 21
    assert defects[-1].message.startswith("10 more")
    assert defects[-1].span.of(text).split() == ["Ã©"] * 10


WORDS = st.text(st.sampled_from("naïvé“”’—£°ßñüžłОт—記"), min_size=1, max_size=6)


@given(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.sampled_from(["latin-1", "cp1252"]), st.integers(1, 2))
def test_what_it_would_read_is_what_was_written(text, codec, times):
    stages = [text]
    for _ in range(times):
        raw = stages[-1].encode()
        stages.append(raw.decode("latin-1") if codec == "latin-1" else "".join(map(as_windows, raw)))
    for run, words in found(stages[-1]):
        assert run in stages[-1]
        assert any(ast.literal_eval(words) in stage for stage in stages[:-1])


def as_windows(code):
    return bytes([code]).decode("cp1252", "ignore") or chr(code)


def test_the_text_is_kept_and_its_cues_are_found():
    raw = "QUESTION: Is it naÃ¯ve?\n\nANN LEE: â\x80\x9cNo.â\x80\x9d\n\nQUESTION: Why?\n\nANN LEE: So.\n"
    briefing = parse(raw)
    assert briefing.source.text == raw
    assert [turn.label for turn in briefing.turns] == ["QUESTION", "ANN LEE", "QUESTION", "ANN LEE"]
    assert [defect.code for defect in briefing.defects].count("mojibake") == 3


def test_it_is_looked_for_in_the_rendering():
    reading = read("*na\u00c3\u00afve*", media_type="text/markdown")
    assert [defect.span.of(reading.source.text) for defect in reading.defects] == ["Ã¯"]
