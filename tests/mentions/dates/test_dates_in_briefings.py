"""Dates of a whole briefing are read in its own language, against its own day."""

from __future__ import annotations

import pytest

from briefing_parser import DateMention, parse

SPANISH = """Conferencia de prensa de la ministra Leonor Ibarra del 4 de julio de 2019

PREGUNTA: Buenos días, ministra. ¿Cuándo se abrirá el puerto de Villa Cruz? Lo pregunto porque la obra empezó hace dos años.

LEONOR IBARRA: Ayer llegaron las grúas. El puerto se abrirá el martes, y el 30 de agosto llegará el primer barco de la naviera.
"""
CHINESE = """2019年7月4日海岛部发言人安若林主持例行记者会

《海岛日报》记者：请发言人介绍青石湾灯塔的修复情况。我们注意到，修复工程去年开始。

安若林：昨天工程已经完成。灯塔将于周二点亮，8月30日海岛部还将举行庆祝活动，欢迎各位记者朋友前往采访。
"""


@pytest.mark.parametrize(
    ("raw", "language", "values"),
    [
        (SPANISH, "es", ["2019-07-04", "2017", "2019-07-03", "2019-07-09", "2019-08-30"]),
        (CHINESE, "zh", ["2019-07-04", "2018", "2019-07-03", "2019-07-09", "2019-08-30"]),
    ],
)
def test_a_briefing_is_read_in_its_own_language(raw: str, language: str, values: list[str]) -> None:
    briefing = parse(raw)
    assert briefing.language == language
    assert [mention.value for mention in briefing.mentions if isinstance(mention, DateMention)] == values
    assert [defect.code for defect in briefing.defects].count("date-without-year") == 1


def test_a_language_without_a_folder_has_no_dates() -> None:
    german = parse(
        "Pressekonferenz der Ministerin am 4. Juli 2019\n\nFrage: Wann wird der Hafen geöffnet, und warum ist das nicht früher "
        "möglich? Die Kräne sind seit dem Frühjahr da.\n\nMinisterin: Wir haben den Termin mit der Reederei für den August vereinbart."
    )
    assert german.language == "de"
    assert [mention for mention in german.mentions if isinstance(mention, DateMention)] == []
