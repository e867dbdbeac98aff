"""What is found in Chinese, what it means, and what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_parser.mentions.dates import find_dates
from briefing_parser.mentions.dates.chinese.numerals import number

FRIDAY = "2017-07-14"


def found(text: str, reference: str | None = FRIDAY) -> list[tuple[str, str, str]]:
    mentions = find_dates(text, reference=reference, language="zh-CN")
    return [(mention.text, mention.type, mention.value) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019年6月30日海岛部记者会", [("2019年6月30日", "DATE", "2019-06-30")]),
        ("二〇一九年六月三十日", [("二〇一九年六月三十日", "DATE", "2019-06-30")]),
        ("灯塔于6月30日点亮。", [("6月30日", "DATE", "2017-06-30")]),
        ("代表团12日抵达。", [("12日", "DATE", "2017-07-12")]),
        ("6月1日至3日", [("6月1日", "DATE", "2017-06-01"), ("3日", "DATE", "2017-06-03")]),
        ("2019年6月30日至7月2日", [("2019年6月30日", "DATE", "2019-06-30"), ("7月2日", "DATE", "2019-07-02")]),
        ("今年1月至3月", [("今年1月", "DATE", "2017-01"), ("3月", "DATE", "2017-03")]),
        ("去年12月底", [("去年12月底", "DATE", "2016-12")]),
        ("2014—2016年", [("2014", "DATE", "2014"), ("2016年", "DATE", "2016")]),
        ("公元前221年", [("公元前221年", "DATE", "BC0221")]),
        ("第一季度", [("第一季度", "DATE", "2017-Q1")]),
        ("去年下半年", [("去年下半年", "DATE", "2016-H2")]),
        ("今年秋天", [("今年秋天", "DATE", "2017-FA")]),
        ("21世纪", [("21世纪", "DATE", "20")]),
        ("2020年代", [("2020年代", "DATE", "202")]),
        ("上世纪90年代", [("上世纪90年代", "DATE", "199")]),
        ("2016/6/30", [("2016/6/30", "DATE", "2016-06-30")]),
        ("元旦", [("元旦", "DATE", "2018-01-01")]),
    ],
)
def test_calendar(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("今年", "2017"),
        ("去年", "2016"),
        ("前年", "2015"),
        ("明年", "2018"),
        ("本月", "2017-07"),
        ("上个月", "2017-06"),
        ("下周", "2017-W29"),
        ("本周", "2017-W28"),
        ("今天", "2017-07-14"),
        ("昨天", "2017-07-13"),
        ("前天", "2017-07-12"),
        ("明天", "2017-07-15"),
        ("昨晚", "2017-07-13TEV"),
        ("今天上午", "2017-07-14TMO"),
        ("上周五", "2017-07-07"),
        ("下星期一", "2017-07-17"),
        ("年底", "2017"),
        ("本月晚些时候", "2017-07"),
        ("三天后", "2017-07-17"),
        ("两年前", "2015"),
        ("几天前", "PAST_REF"),
        ("近日", "PAST_REF"),
        ("目前", "PRESENT_REF"),
        ("今后", "FUTURE_REF"),
        ("上週五", "2017-07-07"),
        ("兩個月後", "2017-09"),
    ],
)
def test_reckoned_from_the_day_of_speaking(text: str, value: str) -> None:
    assert [value for _, _, value in found(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("部长周二访问了海岛国。", "2017-07-11"),
        ("部长周二宣布休渔。", "2017-07-11"),
        ("部长将于周二访问海岛国。", "2017-07-18"),
        ("周二部长计划访问海岛国。", "2017-07-18"),
        ("周二，海面平静。", "2017-07-11"),
        ("禁令将于12月1日生效。", "2017-12-01"),
        ("禁令已于12月1日生效。", "2016-12-01"),
    ],
)
def test_aspect_tells_the_side(text: str, value: str) -> None:
    assert [value for _, _, value in found(text)] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:30", [("9:30", "TIME", "2017-07-14T09:30")]),
        ("每年夏天", [("每年夏天", "SET", "XXXX-SU")]),
        ("每月5日", [("每月5日", "SET", "XXXX-XX-05")]),
        ("三年多", [("三年多", "DURATION", "P3Y")]),
        ("15时", [("15时", "TIME", "2017-07-14T15:00")]),
        ("下午3点30分", [("下午3点30分", "TIME", "2017-07-14T15:30")]),
        ("今晚8时", [("今晚8时", "TIME", "2017-07-14T20:00")]),
        ("凌晨2点半", [("凌晨2点半", "TIME", "2017-07-14T02:30")]),
        ("6月30日（星期五）下午3时", [("6月30日（星期五）下午3时", "TIME", "2017-06-30T15:00")]),
        ("三个月", [("三个月", "DURATION", "P3M")]),
        ("3个多月", [("3个多月", "DURATION", "P3M")]),
        ("两三天", [("两三天", "DURATION", "PXD")]),
        ("几十年来", [("几十年来", "DURATION", "PXY")]),
        ("半年", [("半年", "DURATION", "P6M")]),
        ("一个半小时", [("一个半小时", "DURATION", "PT1.5H")]),
        ("过去五年", [("过去五年", "DURATION", "P5Y")]),
        ("每年", [("每年", "SET", "P1Y")]),
        ("每周一", [("每周一", "SET", "XXXX-WXX-1")]),
        ("每两年", [("每两年", "SET", "P2Y")]),
    ],
)
def test_clock_durations_and_sets(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


def test_a_zone_stands_before_its_date() -> None:
    (mention,) = find_dates("发布会定于北京时间6月30日15时举行。", reference=FRIDAY, language="zh")
    assert (mention.text, mention.begin) == ("北京时间6月30日15时", "2017-06-30T15:00:00+08:00")


def test_lengths_that_touch_the_day_of_speaking_have_their_interval() -> None:
    (mention,) = find_dates("未来三年", reference=FRIDAY, language="zh")
    assert (mention.begin, mention.end) == ("2017-07-14", "2020-07-14")


@pytest.mark.parametrize(
    "text",
    [
        "《人民日报》记者和今日俄罗斯记者在日内瓦提问。",
        "日本、长春、宁夏、天津",
        "建交25周年，第14年，三年级",
        "百年未有之大变局，全天候伙伴",
        "三点意见，一点建议，第5点",
        "2019名学生住在5号楼",
        "船只出现在礁石附近。",
        "十月革命",
        "农历正月初一",
        "前三季度",
        "夏季奥运会",
        "",
    ],
)
def test_no_date(text: str) -> None:
    assert found(text) == []


HAN = "〇一二三四五六七八九"


def counted(count: int) -> str:
    tens, ones = divmod(count, 10)
    return ("" if tens < 2 else HAN[tens]) + ("十" if tens else "") + (HAN[ones] if ones else "")


PRINTED = {
    "figures": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "two figures": lambda day: f"{day.year}年{day.month:02d}月{day.day:02d}日",
    "characters": lambda day: f"{''.join(HAN[int(d)] for d in str(day.year))}年{counted(day.month)}月{counted(day.day)}日",
    "spoken": lambda day: f"{day.year}年{day.month}月{day.day}号",
    "slashes": lambda day: f"{day.year}/{day.month}/{day.day}",
}


@pytest.mark.parametrize("form", PRINTED)
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
@settings(max_examples=40)
def test_a_printed_day_is_read_back(form: str, day: date) -> None:
    printed = PRINTED[form](day)
    assert found(f"协议于{printed}签署。", None) == [(printed, "DATE", day.isoformat())]


@pytest.mark.parametrize("text", ["昨天", "两天前", "十天后", "昨晚"])
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)), shift=st.integers(-5_000, 5_000))
@settings(max_examples=25)
def test_shifting_the_reference_shifts_relative_dates(text: str, day: date, shift: int) -> None:
    before, after = (found(text, str(base))[-1][2] for base in (day, day + timedelta(shift)))
    assert date.fromisoformat(after[:10]) - date.fromisoformat(before[:10]) == timedelta(shift)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [("3", 3), ("2.5", 2.5), ("半", 0.5), ("两", 2), ("十", 10), ("十五", 15), ("二十三", 23), ("三百", 300), ("一百二十", 120),
     ("二〇二六", 2026), ("二零一九", 2019)],
)  # fmt: skip
def test_numerals(printed: str, expected: float) -> None:
    assert number(printed) == expected
