"""What Chinese prints with its figures: 2026年, 6月, 30日, 15时30分, 三个月; and which figures may say when.

There are no blanks between words, so that a figure and the unit behind it are one token.
"""

from __future__ import annotations

import re

from briefing_parser.mentions.dates.chinese.numerals import number
from briefing_parser.mentions.dates.finding.spelling import Shape

_HAN = "〇零○一二两兩三四五六七八九十百"
_NUMBER = rf"(?:\d{{1,4}}(?:\.\d)?|[{_HAN}]{{1,7}})"
_MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = "(?:[12]\\d|3[01]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_UNITS = {
    "年": "Y", "月": "M", "星期": "W", "礼拜": "W", "禮拜": "W", "周": "W", "週": "W", "天": "D", "小时": "TH", "小時": "TH",
    "钟头": "TH", "鐘頭": "TH", "分钟": "TM", "分鐘": "TM", "秒钟": "TS", "季度": "Q", "世纪": "C", "世紀": "C",
}  # fmt: skip
_LENGTH = re.compile(
    rf"(?P<count>{_NUMBER}|半|[几幾数數多][十百千]?)(?P<more>[多余餘])?[个個]?(?P<odd>[多余餘])?(?P<half>半)?(?P<unit>{'|'.join(_UNITS)})(?P<tail>半|多)?"
)
# Two digits side by side are either of them: 两三天.
_TWO_OR_SO = re.compile("[一二两兩三四五六七八九]{2}")
_CLOCK = re.compile(rf"({_NUMBER})[时時点點:：](?:({_NUMBER})分?|(半)|([一三])刻)?")


def _int(printed: str) -> int:
    return int(number(printed))


def _figures(printed: str) -> str:
    return re.sub(rf"[^\d{_HAN}]", "", printed)


def _length(printed: str) -> tuple[str, object]:
    """Count, TIMEX3 unit and modifier: 3个多月, 两年半, 几天."""
    match = _LENGTH.fullmatch(printed)
    assert match is not None
    vague = match["count"][0] in "几幾数數多" or _TWO_OR_SO.fullmatch(match["count"]) is not None
    count = None if vague else number(match["count"]) + (0.5 if match["half"] or match["tail"] == "半" else 0)
    more = match["more"] or match["odd"] or (match["tail"] == "多" and not vague)
    return "length", (count, _UNITS[match["unit"]], "MORE_THAN" if more else None)


def _clock(printed: str) -> tuple[str, object]:
    match = _CLOCK.match(printed)
    assert match is not None
    minute = 30 if match[3] else 15 * _int(match[4]) if match[4] else _int(match[2]) if match[2] else 0
    return "clock", f"{_int(match[1]):02d}:{minute:02d}"


SHAPES = (
    Shape("slashes", r"\d{4}(?P<mark_of_date>[/.])\d{1,2}(?P=mark_of_date)\d{1,2}(?!\d)", lambda word: ("numeric", word)),
    Shape("yearly", "一年一度", lambda _: ("frequency", "P1Y")),
    Shape("decade_figures", r"(?:(?:[12]\d)?\d0|[一二三四五六七八九]十)年代", lambda word: ("decade", _int(_figures(word)))),
    Shape("year_range", r"[12]\d{3}(?=[-—–至到~～]{1,2}[12]\d{3}年)", lambda word: ("year", int(word))),
    Shape(
        "year_figures",
        r"(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年[度份]?",
        lambda word: ("year", _int(_figures(word))),
    ),
    Shape("century_figures", rf"(?:\d{{1,2}}|[{_HAN}]{{1,3}})世[纪紀]", lambda word: ("roman", _int(_figures(word)))),
    Shape("month_figures", rf"{_MONTH}月份?(?!球|饼|革命)", lambda word: ("month", _int(_figures(word)))),
    Shape(
        "day_figures",
        rf"{_DAY}(?:日(?!元|圆|圓|军|内瓦|本[国人政])|[号號])",
        lambda word: ("ordinal_day", _int(_figures(word))),
    ),
    Shape("quarter_figures", r"第?[一二三四1-4]季度", lambda word: ("quarter", f"Q{_int(_figures(word))}")),
    Shape(
        "long_clock",
        rf"\d{{1,2}}[时時](?:\d{{1,2}}分)?(?![间間期代候刻])|\d{{1,2}}：\d\d(?!\d)|{_NUMBER}[点點时時](?:{_NUMBER}分|半|[一三]刻)",
        _clock,
    ),
    Shape(
        "short_clock",
        rf"{_NUMBER}[点點](?:[整钟鐘])?|[{_HAN}]{{1,3}}[时時](?![间間期代候刻])",
        lambda w: ("o_clock", _clock(w)[1]),
    ),
    Shape(
        "length",
        rf"(?<!第)(?:{_NUMBER}|半|[几幾数數多][十百千]?)[多余餘]?[个個]?[多余餘]?半?(?:年(?![级級代龄齡])|(?<=[个個半])月|(?<=[个個][多余餘半])月|星期|礼拜|禮拜"
        r"|[周週](?![年岁歲])|天|小时|小時|钟头|鐘頭|分钟|分鐘|秒钟|(?<=[个個])季度|(?<=[个個半])世[纪紀])(?:半|多(?=[前后後来來，。、]|$))?",
        _length,
    ),
    Shape("since", r"(?:以[来來]|[来來](?![华華访訪到自源临臨]))", lambda word: ("since", word)),
    Shape(
        "season_figures",
        r"(?<=年)[春夏秋冬](?![天季节節晚运運])",
        lambda word: ("season", dict(zip("春夏秋冬", ("SP", "SU", "FA", "WI"), strict=True))[word]),
    ),
)

# What follows a figure that may say when.
_AFTER = f"[多余餘]?[个個]?[多余餘]?半?(?:{'|'.join(_UNITS)}|日|号|號|时|時|点|點)"
FIGURES = (
    rf"\d{{1,4}}+(?:\.\d)?(?={_AFTER})",  # 2026年, 3个月
    r"\d{1,4}+(?=[-/.:：]\d)|[12]\d{3}(?=[—–至到~～]{1,2}[12]\d{3}年)",  # 2026-06-30, 15:30, 2014—2016年
    rf"[{_HAN}]{{1,7}}+(?={_AFTER})",  # 二〇二六年
    r"[半几幾数數多][十百千]?(?=[个個]?(?:年|月|天|周|週|星期|小时|小時|世纪))",  # 半年, 几天
    r"第[一二三四1-4](?=季度)",
)
