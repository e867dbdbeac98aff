"""What a careful reader could not recover is not asked of a parser."""

import pytest
from the_ministry import MINISTRY, TRUTH, WELCOME, changed

from briefing_parser.fidelity import Damage, TrueSpeaker, compatible
from briefing_parser.fidelity.damage import Encoding, Headings, LineEnd, Spacing

NO_TOPICS = TRUTH._replace(topics=())
NO_ANSWERS = TRUTH._replace(exchanges=())
LONG_ROLE = TRUTH._replace(speakers=(TrueSpeaker("Anna Berg", "Deputy Head of the Department of Information and the Press"),))


@pytest.mark.parametrize(
    ("truth", "layout", "damage", "recoverable"),
    [
        (TRUTH, MINISTRY, Damage(), True),
        (TRUTH, changed("contents 4"), Damage(), True),
        (TRUTH, changed("contents 4"), Damage(headings=Headings.BROKEN), False),
        (TRUTH, changed("contents 4"), Damage(spacing=Spacing.SINGLE), True),
        (TRUTH, changed("contents 4"), Damage(spacing=Spacing.SINGLE, columns=70), False),
        (TRUTH, changed("contents 3"), Damage(), True),
        (TRUTH, changed("contents 3"), Damage(contents_wrapped=True), False),
        (TRUTH, changed("contents 3", "contents_heading"), Damage(), True),
        (NO_TOPICS, changed("contents 3", "contents_heading"), Damage(), False),
        (NO_TOPICS, changed("contents_heading"), Damage(), True),
        (NO_TOPICS, changed("contents_heading", "questions_heading 3"), Damage(), False),
        (NO_TOPICS, changed("questions_heading 3"), Damage(spacing=Spacing.SINGLE, columns=70), False),
        (NO_TOPICS, MINISTRY, Damage(spacing=Spacing.SINGLE, columns=70), True),
        (WELCOME, MINISTRY, Damage(), True),
        (WELCOME, MINISTRY, Damage(spacing=Spacing.SINGLE), False),
        (WELCOME, changed("contents 4"), Damage(spacing=Spacing.SINGLE), True),
        (WELCOME, changed("contents_heading"), Damage(), True),
        (WELCOME._replace(topics=TRUTH.topics[:1], exchanges=()), changed("contents_heading"), Damage(), False),
        (WELCOME._replace(topics=()), MINISTRY, Damage(), True),
        (WELCOME._replace(topics=()), changed("contents 3"), Damage(), False),
        (WELCOME._replace(topics=()), changed("contents_heading"), Damage(), False),
        (TRUTH, changed("answer_cue"), Damage(columns=60), True),
        (LONG_ROLE, changed("answer_cue"), Damage(columns=60), False),
        (TRUTH, changed("after_topic"), Damage(), False),
        (TRUTH, changed("after_topic", "furniture"), Damage(), True),
        (TRUTH, changed("title 2", "furniture"), Damage(), True),
        (TRUTH._replace(speakers=TRUTH.speakers[::-1]), changed("title 2", "furniture"), Damage(), False),
        (NO_ANSWERS, changed("title 2", "furniture"), Damage(), False),
        (TRUTH, changed("title 2"), Damage(), False),
        (TRUTH, MINISTRY, Damage(encoding=Encoding.WINDOWS_1252, line_end=LineEnd.CRLF), True),
        (TRUTH, MINISTRY, Damage(encoding=Encoding.WINDOWS_1252, line_end=LineEnd.NEL), False),
    ],
)
def test_what_a_reader_could_recover(truth, layout, damage, recoverable):
    assert compatible(truth, layout, damage) is recoverable
