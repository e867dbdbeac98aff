import pytest

from briefing_parser import parse
from briefing_parser.profiles import load_profile
from briefing_parser.structure.layout.known_lines import is_end

GENERIC = load_profile(None)


@pytest.mark.parametrize(
    "line",
    [
        "END", "ENDS.", "[ends]", "- Ends -", "-End-", "* * End * *", "###", "# # #",
        "END 1:10 P.M. EDT", "END10:08 A.M. EDT", "END                    3:06 P.M. PDT", "END\t\xa0\xa0 1:52 P.M. EST", "END  P.M. CDT",
        "END 2:05 P.M. (Local)", "END: 12:30", "(The briefing was concluded at 1:45 p.m.)", "Press conference concluded at 12:30",
    ],
)  # fmt: skip
def test_the_end(line):
    assert is_end(line, GENERIC)


@pytest.mark.parametrize("line", ["The end", "Ends well", "3:05 P.M. EDT", "END of the road for 12:30", "#56-04/14", ""])
def test_no_end(line):
    assert not is_end(line, GENERIC)


TRANSCRIPT = "Question: Is the harbour open?\n\nAnn Lee: It is open to all ships."


@pytest.mark.parametrize(
    "foot",
    [
        "END",
        "END3:06 P.M. PDT\n\n#56-04/14",
        "2:09 P.M. EDT",
        "- Ends -\n\nHarbour Minister's Office:  Ann Bell 0555 488 874, Bob Cook 0555 275 340",
        "Home | Search | Site Index\n\n© Commonwealth of Alda 2001 | Disclaimer | Privacy\n\nLocal Date: Thursday, 06-Sep-2001 16:06:11 EST",
        "Harbours\n\nRailways\n\nPort Alda\n\nNorth Sea",
        "Harbours\n\nRailways\n\nPort Alda\n\nFor information media. Not an official record.",
    ],
)
def test_what_is_printed_below_is_back_matter(foot):
    briefing = parse(f"{TRANSCRIPT}\n\n{foot}\n")
    assert briefing.turns[-1].text == "It is open to all ships."
    below = "\n\n".join(block.span.of(briefing.source.text) for block in briefing.blocks if block.kind == "back_matter")
    assert below == foot


@pytest.mark.parametrize("words", ["END\n\nQuestion: And the railway?", "(Laughter.)", "Thank you", "Harbours\n\nRailways"])
def test_what_belongs_to_the_transcript_stays(words):
    briefing = parse(f"{TRANSCRIPT}\n\n{words}\n")
    assert " ".join(turn.text for turn in briefing.turns).endswith(words.split(": ")[-1])


def test_between_two_sessions_nobody_speaks():
    second = "Press conference ends\n\nQuestions of the local press\n\nQuestion: And the railway?\n\nAnn Lee: It is not.\n"
    said = [turn.text for turn in parse(f"{TRANSCRIPT}\n\n{second}").turns]
    assert said == ["Is the harbour open?", "It is open to all ships.", "And the railway?", "It is not."]


def test_a_speech_without_cues_ends_at_its_end():
    office = "Harbour Minister's Office:  Ann Bell 0555 488 874, Bob Cook 0555 275 340"
    speech = "Address by Ann Lee, Port Alda, 27 April 2015\n\nLadies and gentlemen, the harbour is open.\n\nWe must prevail."
    (turn,) = parse(f"{speech}\n\n- Ends -\n\n{office}\n").turns
    assert turn.text.endswith("We must prevail.")
