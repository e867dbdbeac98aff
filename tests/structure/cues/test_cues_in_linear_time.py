import gc
import time

import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.cues.speaker_cues import find_cues
from briefing_parser.structure.layout.lines import printed_lines
from briefing_parser.structure.names.names import Named

GENERIC = load_profile(None)
ANN = (Named("Ann Lee", "Spokesperson"),)


@pytest.mark.parametrize(
    "pump",
    [
        "QUESTION: Why?\nMR. LEE: So.\n",
        "A: ",
        "So. Ann Lee: yes. ",
        "Q  ",
        "-- MR. LEE: ",
        "\u201cSo. Q: ",
        ". . . : ",
        "*_<b>",
        "q^H",
        "(01:06) ",
    ],
)
def test_four_times_the_text_takes_no_ten_times_the_time(pump):
    def seconds(copies):
        lines = printed_lines(pump * copies)
        gc.disable()
        start = time.process_time()
        find_cues(lines, GENERIC, ANN)
        spent = time.process_time() - start
        gc.enable()
        return spent

    copies = 60_000 // len(pump)
    assert min(seconds(4 * copies) for _ in range(2)) < 10 * max(min(seconds(copies) for _ in range(2)), 0.005)
