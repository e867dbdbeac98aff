"""What Chinese sentences have around a date: signs of tense and aspect, what joins dates or opens a sentence."""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.finding.joining import Joints
from briefing_parser.mentions.dates.resolving.story import Seams
from briefing_parser.mentions.dates.resolving.tense import Signs

_FUTURE = frozenset("将 将于 即将 将会 将在 计划 拟 预计 拟于 定于 將 將於 即將 將會 計劃 擬 預計 定於 明天".split())
_PAST = frozenset("了 已 已经 曾 曾经 宣布 表示 指出 称 报道 昨天 已經 曾經 稱 報道".split())
_PRESENT = frozenset(("正在", "正"))
_NEVER = re.compile(r"(?!)")

SIGNS = Signs(
    # The aspect 了 closes a verb; 将 stands in many words, and 称 in names.
    words=re.compile(
        r"(?<![为為除])了(?!解)|[将將](?:[于於会會在])?(?![军軍领領来來近])|即[将將]|计划|計劃|[拟擬](?:[于於])?|预计|預計|定[于於]"
        r"|明天|已[经經]?|曾[经經]?|宣布|表示|指出|(?<!名)[称稱](?![为為号號职職])|[报報]道|昨天|正在?(?![式常确義义])"
    ),
    future=_FUTURE,
    past=_PAST,
    present=_PRESENT,
    auxiliaries=frozenset(),
    infinitives=frozenset(),
    infinitive=_NEVER,
    back_lead=re.compile(r"[自从從]$"),
    ahead_lead=_NEVER,
    tense_of_form=lambda _: None,
)
JOINTS = Joints(day_then_hour=frozenset(("",)), hour_then_day=frozenset())
SEAMS = Seams(
    head=re.compile(r"(?:[。！？”\n]|^)\s*(?:早在|在|自|从|從|到|于|於|截至)?$"),
    apart=re.compile(r"(?:自|从|從|至|到|于|於|截至)$"),
    list_gap=re.compile(r" ?(?:[至到和与與及、~～-]|—{1,2}) ?"),
)
