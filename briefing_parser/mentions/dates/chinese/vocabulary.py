"""Chinese words that speak of time: one table a class, word to value; what has a figure in it stands among the shapes.

Words are written in simplified characters; the lexicon adds their traditional forms.
"""

from __future__ import annotations

from typing import NamedTuple


class Step(NamedTuple):
    """A unit, how many of it away, whether from the date last told of, and the part of day."""

    unit: str
    steps: int
    told: bool = False
    hour: str | None = None


_DAYS = {
    "今": 0, "昨": -1, "明": 1, "前": -2, "后": 2, "大前": -3, "大后": 3,
}  # fmt: skip
STEPS: dict[str, object] = {
    **{f"{prefix}天": Step("D", days) for prefix, days in _DAYS.items()},
    **{f"{prefix}日": Step("D", days) for prefix, days in _DAYS.items() if prefix in "今昨明"},
    **{f"{prefix}晚": Step("D", days, hour="EV") for prefix, days in _DAYS.items() if prefix in "今昨明前后"},
    "今晨": Step("D", 0, hour="MO"), "今早": Step("D", 0, hour="MO"), "明早": Step("D", 1, hour="MO"),
    "昨夜": Step("D", -1, hour="NI"), "今夜": Step("D", 0, hour="NI"), "当晚": Step("D", 0, told=True, hour="EV"),
    "当天": Step("D", 0, told=True), "当日": Step("D", 0, told=True), "同日": Step("D", 0, told=True),
    "同一天": Step("D", 0, told=True), "次日": Step("D", 1, told=True), "翌日": Step("D", 1, told=True),
    "第二天": Step("D", 1, told=True), "前一天": Step("D", -1, told=True),
    "今年": Step("Y", 0), "本年": Step("Y", 0), "本年度": Step("Y", 0), "今年度": Step("Y", 0), "去年": Step("Y", -1),
    "明年": Step("Y", 1), "前年": Step("Y", -2), "后年": Step("Y", 2), "上年": Step("Y", -1), "上一年": Step("Y", -1),
    "下一年": Step("Y", 1), "同年": Step("Y", 0, told=True), "次年": Step("Y", 1, told=True), "翌年": Step("Y", 1, told=True),
    "本月": Step("M", 0), "这个月": Step("M", 0), "上月": Step("M", -1), "上个月": Step("M", -1), "下月": Step("M", 1),
    "下个月": Step("M", 1), "当月": Step("M", 0, told=True), "同月": Step("M", 0, told=True),
    "本季度": Step("Q", 0), "上季度": Step("Q", -1), "上个季度": Step("Q", -1), "下季度": Step("Q", 1),
    "下个季度": Step("Q", 1),
    "本世纪": Step("C", 0), "上世纪": Step("C", -1), "上个世纪": Step("C", -1),
    "周末": Step("WE", 0), "本周末": Step("WE", 0), "这个周末": Step("WE", 0), "上周末": Step("WE", -1),
    "下周末": Step("WE", 1),
}  # fmt: skip
_WEEKS = {"本": 0, "这": 0, "这个": 0, "上": -1, "上个": -1, "下": 1, "下个": 1}
_NAMES_OF_WEEK = ("周", "星期", "礼拜")
_WEEKDAYS = {**{name: number for number, name in enumerate("一二三四五六日", 1)}, "天": 7}
STEPS |= {
    prefix + name: Step("W", steps) for prefix, steps in _WEEKS.items() for name in _NAMES_OF_WEEK
    if name != "周" or len(prefix) == 1
}  # fmt: skip
WEEKDAYS: dict[str, object] = {
    name + day: number for name in _NAMES_OF_WEEK for day, number in _WEEKDAYS.items() if name + day != "周天"
}
# Week and weekday: 上周五 is (-1, 5).
WEEKDAYS_OF_WEEKS: dict[str, object] = {
    prefix + weekday: (steps, number) for prefix, steps in _WEEKS.items() for weekday, number in WEEKDAYS.items()
}

PARTS: dict[str, object] = {
    "上午": "MO", "早上": "MO", "早晨": "MO", "清晨": "MO", "凌晨": "MO", "中午": "MI", "下午": "AF", "午后": "AF",
    "傍晚": "EV",
    "晚上": "EV", "晚间": "EV", "晚": "EV", "夜间": "NI", "深夜": "NI", "夜里": "NI",
}  # fmt: skip
SEASONS: dict[str, object] = {
    "春天": "SP", "春季": "SP", "夏天": "SU", "夏季": "SU", "秋天": "FA", "秋季": "FA", "冬天": "WI", "冬季": "WI",
}  # fmt: skip
HALVES: dict[str, object] = {"上半年": "H1", "下半年": "H2"}
# Behind a year, month or step.
EDGES: dict[str, object] = {
    "初": "START", "年初": "START", "月初": "START", "上旬": "START", "初期": "START", "早期": "START", "早些时候": "START",
    "年中": "MID", "中旬": "MID", "中期": "MID", "中叶": "MID", "底": "END", "末": "END", "年底": "END", "年末": "END",
    "月底": "END", "月末": "END", "下旬": "END", "末期": "END", "后期": "END", "晚期": "END", "晚些时候": "END",
}  # fmt: skip
# Edges that stand alone, too: of the year or month at hand.
LONE_EDGES = {"年初": "Y", "年底": "Y", "年末": "Y", "年中": "Y", "月初": "M", "月底": "M", "月末": "M"}

ZONES: dict[str, object] = {
    "当地时间": None, "格林尼治时间": 0, "世界协调时": 0, "国际标准时间": 0, "美国东部时间": "America/New_York",
    **{f"{town}时间": zone for town, zone in (
        ("北京", "Asia/Shanghai"), ("香港", "Asia/Hong_Kong"), ("台北", "Asia/Taipei"), ("东京", "Asia/Tokyo"),
        ("首尔", "Asia/Seoul"), ("新德里", "Asia/Kolkata"), ("德黑兰", "Asia/Tehran"), ("莫斯科", "Europe/Moscow"),
        ("美东", "America/New_York"), ("纽约", "America/New_York"), ("华盛顿", "America/New_York"), ("伦敦", "Europe/London"),
        ("巴黎", "Europe/Paris"), ("柏林", "Europe/Berlin"), ("日内瓦", "Europe/Zurich"), ("开罗", "Africa/Cairo"),
    )},
}  # fmt: skip
HOLIDAYS: dict[str, object] = {
    "元旦": "01-01", "劳动节": "05-01", "国庆节": "10-01", "圣诞节": "12-25", "平安夜": "12-24", "复活节": "easter",
    "感恩节": "week/11/4/4", "妇女节": "03-08", "春节": "chinese", "除夕": "chinese-1", "元宵节": "chinese+14",
    "斋月": "hijri/9/1*30", "开斋节": "hijri/10/1", "宰牲节": "hijri/12/10", "古尔邦节": "hijri/12/10", "诺鲁孜节": "nowruz",
}  # fmt: skip
VAGUE: dict[str, object] = {
    **dict.fromkeys("目前 当前 现在 眼下 当下 如今 现阶段 此刻 此时此刻 时至今日 现今".split(), "PRESENT_REF"),
    **dict.fromkeys("近日 日前 近期 最近 不久前 前不久 前些时候".split(), "PAST_REF"),
    **dict.fromkeys("未来 将来 今后 不久的将来".split(), "FUTURE_REF"),
}
FREQUENCIES: dict[str, object] = {
    **{f"每{name}": f"XXXX-WXX-{number}" for name, number in WEEKDAYS.items()},
    "每年": "P1Y", "每个月": "P1M", "每月": "P1M", "每周": "P1W", "每星期": "P1W", "每个星期": "P1W", "每天": "P1D",
    "每日": "P1D", "每季度": "P3M", "每小时": "PT1H", "逐年": "P1Y", "每晚": "XXXX-XX-XXTEV", "每天早上": "XXXX-XX-XXTMO",
}  # fmt: skip
BOUNDS: dict[str, object] = {
    "超过": "MORE_THAN", "不到": "LESS_THAN", "将近": "LESS_THAN", "近": "LESS_THAN", "至少": "EQUAL_OR_MORE",
    "最多": "EQUAL_OR_LESS", "约": "APPROX", "大约": "APPROX", "大概": "APPROX",
}  # fmt: skip

CLASSED: dict[str, dict[str, object]] = {
    "step": STEPS, "weekday": WEEKDAYS, "weekdays": WEEKDAYS_OF_WEEKS, "part": PARTS, "season": SEASONS, "quarter": HALVES,
    "edge": EDGES, "zone": ZONES, "holiday": HOLIDAYS, "frequency": FREQUENCIES, "bound": BOUNDS,
    "recent": {**VAGUE, "近年来": "PAST_REF", "近年": "PAST_REF", "近几年": "PAST_REF"},
    "last": {"过去": -1, "这": -1}, "next": {"接下来": 1}, "every": {"每": None, "每隔": None},
    "ago": {"前": None, "之前": None, "以前": None}, "hence": {"后": None, "之后": None, "以后": None},
    "to": dict.fromkeys("至 到 — —— – ~ ～".split()), "and": dict.fromkeys("和 与 及".split()), "comma": {"、": None},
    "of": {"的": None}, "open": {"（": None}, "shut": {"）": None}, "before_era": {"公元前": None},
}  # fmt: skip
