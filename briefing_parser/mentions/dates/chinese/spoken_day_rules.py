"""Rules for days and units named from the day of speaking, and for hours: 今天, 上周五, 本月, 下午3时."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.chinese.hours import hour_of
from briefing_parser.mentions.dates.chinese.vocabulary import Step
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Rule
from briefing_parser.mentions.dates.readings import Calendar, Fixed, Shift

# Names that begin with a word of time, or with its last character: the agency 今日俄罗斯, 次/日军.
_NAMES = re.compile(r"俄罗斯|俄羅斯|头条|頭條|(?<=日)(?:本[国國人政社军軍]|[军軍方])")


def _step(phrase: Phrase) -> Built:
    step = phrase.tokens[0].value if phrase.tokens[0].kind == "step" else phrase.value("step")
    assert isinstance(step, Step)
    hour, zone = hour_of(phrase.tokens)
    if hour and step.unit != "D":
        return None
    if _NAMES.match(phrase.folded, phrase.tokens[-1].end) or (phrase.value("edge") and step.unit in ("D", "WE")):
        return None
    return Shift(step.unit, step.steps, told=step.told, hour=hour, zone=zone, modifier=phrase.value("edge"), named=True)


def _weekday(phrase: Phrase) -> Built:
    hour, zone = hour_of(phrase.tokens)
    of_week = phrase.value("weekdays")
    if of_week:
        return Shift("W", of_week[0], weekday=of_week[1], hour=hour, zone=zone)
    if phrase.after(1) in ("次", "一"):
        return None
    return Calendar(weekday=phrase.value("weekday"), hour=hour, zone=zone)


def _hour(phrase: Phrase) -> Built:
    hour, zone = hour_of(phrase.tokens)
    return Calendar(hour=hour, zone=zone) if hour else None


# Verbs whose last character begins another word with the first of what follows: 出现/在.
_DECIDED = re.compile(r"(?:决定|決定|[将將拟擬]|计划|計劃)$")
_PART_OF_A_VERB = re.compile(r"[出体體实實表发發呈展浮涌]$")


def _reference(phrase: Phrase) -> Built:
    start = phrase.tokens[0].start
    if phrase.folded.startswith(("现", "現"), start) and _PART_OF_A_VERB.search(phrase.before(1)):
        return None
    value = str(phrase.value("recent"))
    if phrase.folded.startswith("近期", start) and (phrase.after(1) in "内內将將" or _DECIDED.search(phrase.before(2))):
        value = "FUTURE_REF"
    return Fixed("DATE", value)


SPOKEN_DAY_RULES = (
    Rule(
        name="step",
        pattern="zone? step (of? (edge|<hour>))?",
        build=_step,
        reason="Some words name a day, week, month or year by its distance from the day of speaking.",
        takes=("[昨天]下水", "[今年]", "[上个月]", "[今天下午3时]", "[本月初]", "[明年年底]", "[昨晚]"),
        refuses=("今日俄罗斯通讯社", "日后"),
    ),
    Rule(
        name="weekday",
        pattern="zone? (weekday|weekdays) <hour>?",
        build=_weekday,
        reason="A weekday is the one near the anchor, or of the week that is named.",
        takes=("[周三]宣布", "[上周五]", "[下星期一上午]", "[本周四]"),
        refuses=("一周一次", "周围"),
    ),
    Rule(
        name="clock",
        pattern="clock zone|zone? (part? clock|part o_clock)",
        build=_hour,
        reason="Figures with 时 are an hour; a bare figure with 点 needs its part of day.",
        takes=("[15时30分]", "[下午3点]", "[北京时间20时]", "[晚上8点半]", "[15时30分北京时间]"),
        refuses=("有3点建议", "15时间段"),
    ),
    Rule(
        name="part-of-day",
        pattern="part",
        build=lambda p: None if p.folded[p.tokens[0].start : p.tokens[0].end] == "晚" else Calendar(hour=str(p.value("part"))),
        reason="A part of the day without its day is of the one at hand.",
        takes=("[下午]会谈", "[凌晨]抵达"),
        refuses=("晚宴", "下台"),
    ),
    Rule(
        name="vague-reference",
        pattern="recent",
        build=_reference,
        reason="Some words point to the present, past or future without a date.",
        takes=("[目前]没有", "[近日]访问", "[今后]继续"),
        refuses=("出现在海上", "长期"),
    ),
)
