"""Rules for the Chinese calendar: days, months, years, and what divides them; the large unit stands before the small."""

from __future__ import annotations

import re
from functools import partial

from briefing_parser.mentions.dates.chinese.hours import hour_of
from briefing_parser.mentions.dates.chinese.vocabulary import LONE_EDGES, Step
from briefing_parser.mentions.dates.finding.grammar import Built, Phrase, Piece, Rule, Token
from briefing_parser.mentions.dates.finding.printed import iso_day, numeric_day
from briefing_parser.mentions.dates.readings import Calendar, Fixed, Reading, Shift


def _dates(phrase: Phrase) -> Built:
    """One day or month or several: each has the year, and each day the month, of the one before, unless it names its own."""
    pieces: list[Piece] = []
    last = Calendar()
    for first, end in _groups(phrase):
        tokens = phrase.tokens[first:end]
        reading = _date(tokens, last)
        if reading is None:
            return None
        pieces.append(Piece(reading, first, end - 1))
        last = reading
    if last.day is None and last.month is None:
        return None
    if len(pieces) == 1:
        if phrase.has("zone") and not last.hour:
            return None
        lone = last.month is None and not phrase.has("step")
        return None if lone and not _day_stands_alone(phrase) else last
    return pieces


def _groups(phrase: Phrase) -> list[tuple[int, int]]:
    """Where each date of a list or range begins and ends."""
    links = [index for index, token in enumerate(phrase.tokens) if token.kind in ("to", "and", "comma", "hyphen")]
    return list(zip([0, *(link + 1 for link in links)], [*links, len(phrase.tokens)], strict=True))


def _date(tokens: tuple[Token, ...], before: Calendar) -> Calendar | None:
    kinds = {token.kind: token.value for token in tokens}
    step = kinds.get("step")
    if isinstance(step, Step) and (step.hour or step.unit != ("Y" if "month" in kinds else "M")):
        return None
    shift = step.steps if isinstance(step, Step) and step.unit == "Y" else before.year_shift if "year" not in kinds else None
    month_shift = step.steps if isinstance(step, Step) and step.unit == "M" else None
    hour, zone = hour_of(tokens)
    return Calendar(
        kinds.get("year", before.year if shift is None else None),
        kinds.get("month", before.month if "ordinal_day" in kinds and month_shift is None else None),
        kinds.get("ordinal_day"),
        kinds.get("weekday"),
        hour=hour,
        zone=zone,
        year_shift=shift if month_shift is None else None,
        toward=month_shift,
        modifier=kinds.get("edge"),
    )


# Before a number and its classifier: what makes it no day of the month.
_COUNTED = re.compile(r"(?:第|[A-Za-z\d.-]|号|編)$")


def _day_stands_alone(phrase: Phrase) -> bool:
    """ "30日" is a day of the month; "5号" may be a number, "三日" three days."""
    token = phrase.all_of("ordinal_day")[0]
    printed = phrase.folded[token.start : token.end]
    return printed[0].isascii() and printed.endswith("日") and not _COUNTED.search(phrase.before(1))


def _years(phrase: Phrase) -> Built:
    pieces = []
    for first, end in _groups(phrase):
        edge = next((token.value for token in phrase.tokens[first:end] if token.kind == "edge"), None)
        pieces.append(Piece(Calendar(phrase.tokens[first].value, modifier=edge), first, end - 1))
    return pieces if len(pieces) > 1 else pieces[0].reading


def _before_christ(phrase: Phrase) -> Built:
    if phrase.has("roman"):
        return Fixed("DATE", f"BC{phrase.value('roman') - 1:02d}")
    token = phrase.all_of("year", "length")[0]
    count = token.value if token.kind == "year" else token.value[0]
    return Calendar(1 - int(count)) if count and (token.kind == "year" or token.value[1] == "Y") else None


def _era(phrase: Phrase) -> Built:
    """ "21世纪", "20世纪90年代", "上世纪90年代", "90年代"."""
    century, decade, edge = phrase.value("roman"), phrase.value("decade"), phrase.value("edge")
    step = phrase.value("step")
    if isinstance(step, Step):
        if step.unit != "C" or step.steps != -1:
            return None
        century = 20  # the last century, as those who speak in this one mean it
    if decade is None:
        return Calendar(era=f"{century - 1:02d}", modifier=edge) if century and 0 < century < 31 else None
    if decade > 99:
        return Calendar(era=str(decade)[:3], modifier=edge) if decade > 999 else None
    start = (century - 1) * 10 if century else 200 if decade < 30 else 190
    return Calendar(era=str(start + decade // 10), modifier=edge) if century is None or 9 < century < 31 else None


def _part_of_year(phrase: Phrase) -> Built:
    """ "2020年第三季度", "今年上半年", "去年秋天"."""
    step = phrase.value("step")
    if isinstance(step, Step) and step.unit != "Y":
        return None
    if phrase.has("season") and _NAMED_SEASON.match(phrase.after(6)):
        return None
    if phrase.has("quarter") and not phrase.has("year", "step") and phrase.before(1) == "前":
        return None  # the first three quarters
    piece = str(phrase.value("quarter", "season"))
    shift = step.steps if isinstance(step, Step) else None
    if phrase.has("quarter") and not phrase.has("year", "step"):
        shift = 0
    return Calendar(phrase.value("year"), piece=piece, year_shift=shift)


_NAMED_SEASON = re.compile(r"(?:达沃斯|奥运|奧運|奥林匹克|运动会|運動會|残奥|联赛|攻势)")


def _holiday(phrase: Phrase) -> Built:
    step = phrase.value("step")
    toward = step.steps if isinstance(step, Step) and step.unit == "Y" else None
    if isinstance(step, Step) and step.unit != "Y":
        return None
    return Calendar(phrase.value("year"), holiday=str(phrase.value("holiday")), toward=toward or None)


def _lone_edge(phrase: Phrase) -> Reading | None:
    token = phrase.tokens[0]
    printed = phrase.folded[token.start : token.end]
    if printed not in LONE_EDGES or (printed[0] == "月" and phrase.before(1) in tuple("正冬腊臘")):
        return None  # 正月/初一 is of the lunar calendar
    return Shift(LONE_EDGES[printed], 0, modifier=token.value)


DAY_RULES = (
    Rule(
        name="iso-date",
        pattern="iso",
        build=iso_day,
        reason="ISO 8601 says year, month and day in one order.",
        takes=("截至[2019-05-03]", "（[1999-12-31]）"),
        refuses=("编号2019-05-43", "2019-13-01", "截至2019-05-03T25:61"),
    ),
    Rule(
        name="numeric-date",
        pattern="numeric",
        build=partial(numeric_day, month_first=False),
        reason="Figures between slashes or full stops are a day.",
        takes=("日期[2016/12/3]", "[2016.12.25]"),
        refuses=("3.14.15版", "2016/13/13"),
    ),
    Rule(
        name="day-and-month",
        pattern="<date> ((to|and|comma|hyphen) <date>)*",
        build=_dates,
        reason="The large unit stands before the small, and the second of a range leaves out what it shares.",
        takes=(
            "[2019年5月3日]开幕", "[二〇一九年五月三日]", "[5月3日]下水", "[5月3日]至[6日]", "[3日]到", "[去年12月]", "[5月底]",
        ),
        refuses=("第3日报道", "5号线", "十月革命"),
    ),
    Rule(
        name="years",
        pattern="year edge? ((to|hyphen|and|comma) year edge?)*",
        build=_years,
        reason="年 makes figures a year, and those at the other end of a range too.",
        takes=("[2019年]签署", "[2014]—[2016年]", "[2024年年底]", "[二〇一九年]"),
        refuses=("2019座", "2019名"),
    ),
    Rule(
        name="year-before-christ",
        pattern="before_era (year|length|roman)",
        build=_before_christ,
        reason="公元前 makes a year of any figure.",
        takes=("[公元前480年]", "[公元前5世纪]"),
        refuses=("公元480个", "前480个"),
    ),
    Rule(
        name="decade-or-century",
        pattern="(step of?)? decade edge?|roman of? decade? edge?",
        build=_era,
        reason="年代 makes figures a decade, and 世纪 a century.",
        takes=("[21世纪]", "[20世纪90年代初]建成", "[上世纪80年代]"),
        refuses=("世纪之交", "年代久远"),
    ),
    Rule(
        name="part-of-year",
        pattern="((year|step) of?)? (quarter|season)",
        build=_part_of_year,
        reason="Quarters, halves and seasons divide the year that is named or at hand.",
        takes=("[2020年第三季度]", "[今年上半年]", "[去年秋天]", "[下半年]"),
        refuses=("夏季奥运会", "季度报表"),
    ),
    Rule(
        name="holiday",
        pattern="(year|step)? holiday",
        build=_holiday,
        reason="A name stands for its day of the calendar.",
        takes=("[圣诞节]前", "[2019年元旦]"),
        refuses=("节日", "春天里"),
    ),
    Rule(
        name="edge-at-hand",
        pattern="edge",
        build=_lone_edge,
        reason="年底, 月初 and the like are of the year or month at hand.",
        takes=("[年底]前完工", "[月初]发布"),
        refuses=("底气", "中期选举"),
    ),
)  # fmt: skip
