"""The tables of the Chinese vocabulary as one lexicon, and the words that a first look at a text searches for."""

from __future__ import annotations

from briefing_parser.mentions.dates.chinese import vocabulary as v
from briefing_parser.mentions.dates.finding.lexicon import classed, lexicon

_TRADITIONAL = str.maketrans(
    "个这两号周后过来现间将时当钟点东汉国庆节与约纪关劳动圣诞妇几内斋开诺鲁",
    "個這兩號週後過來現間將時當鐘點東漢國慶節與約紀關勞動聖誕婦幾內齋開諾魯",
)


def _words() -> dict[str, tuple[str, object]]:
    words = classed(v.CLASSED)
    return {**{word.translate(_TRADITIONAL): entry for word, entry in words.items()}, **words}


WORDS = _words()
LEXICON = lexicon(WORDS)
_KINDS = frozenset("step weekday weekdays part season quarter zone holiday recent frequency before_era".split())
TRIGGERS = tuple(sorted({word for word, (kind, _) in WORDS.items() if kind in _KINDS and word != "晚"} | set(v.LONE_EDGES)))
# Words that only stand before a trigger: the first word of time that is met is the trigger itself.
LEADS = tuple(sorted(word for word, (kind, _) in WORDS.items() if kind in ("last", "next", "bound", "every", "of")))
