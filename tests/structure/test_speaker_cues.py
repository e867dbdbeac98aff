import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.lines import printed_lines
from briefing_parser.structure.names import Named
from briefing_parser.structure.speaker_cues import cues_inside, find_cues

GENERIC = load_profile(None)
ANN = (Named("Ann Lee", "Spokesperson"),)


def labels(text, on_podium=()):
    return [cue.label for cue in find_cues(printed_lines(text), GENERIC, on_podium).accepted.values()]


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        ("Question: Why now?", "Question", "Why now?"),
        ("Question:\u00a0Why now?", "Question", "Why now?"),
        ("Question\u00a0: Why now?", "Question", "Why now?"),
        ("QUESTION: Why now?", "QUESTION", "Why now?"),
        ("Q: Why now?", "Q", "Why now?"),
        ("Q  Why now?", "Q", "Why now?"),
        ("Q.  Why now?", "Q", "Why now?"),
        ("**Question:** Why now?", "Question", "Why now?"),
        ("**Question**: Why now?", "Question", "Why now?"),
        ("<b>Question:</b> Why now?", "Question", "Why now?"),
        ("Question (retranslated): Why now?", "Question (retranslated)", "Why now?"),
        ("Question：Why now?", "Question", "Why now?"),
        ("MS. LEE:  Why now?", "MS. LEE", "Why now?"),
        ("Ann Lee: Why now?", "Ann Lee", "Why now?"),
        ("Foreign Ministry Spokesperson Ann Lee: Why now?", "Foreign Ministry Spokesperson Ann Lee", "Why now?"),
    ],
)
def test_cues(line, label, words):
    (cue,) = find_cues(printed_lines(line), GENERIC, ANN).accepted.values()
    assert cue.label == label
    assert line[cue.words :] == words
    assert line[cue.start : cue.end] == label


@pytest.mark.parametrize(
    "line",
    [
        "Question of principle: no side may act alone.",
        "Let me repeat: nothing has changed.",
        "Note: the hall opens at noon.",
        "First: the harbour. Second: the railway.",
        "Our aim is clear: peace.",
        "See https://example.org for more.",
        "At 10:30 the doors open.",
        "Quick decisions help nobody.",
        "United Nations: a history",
    ],
)
def test_prose_is_no_cue(line):
    assert labels(line) == []


def test_a_bare_name_needs_support():
    alone = "Ivo Novak: The bridge is open."
    assert labels(alone) == []
    assert [cue.label for cue in find_cues(printed_lines(alone), GENERIC, ()).refused] == ["Ivo Novak"]
    assert labels(f"Question: Is it open?\n{alone}") == ["Question", "Ivo Novak"]
    assert labels(f"{alone}\n\n{alone}") == ["Ivo Novak", "Ivo Novak"]
    assert labels(alone, (Named("Ivo Novak", None),)) == ["Ivo Novak"]


def test_cues_inside_a_line_follow_the_end_of_a_sentence():
    text = "That is all. Question: And the ferry? He asked: Question: who pays? Question time: now."
    assert [position for position, _ in cues_inside(text, 0, len(text), ["Question"])] == [13]
