import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.layout.glued_furniture import glued_furniture

PROFILE = load_profile(None)
LINKS = " ".join(f"海岛{number}部" for number in "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸") + " "


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Ann Lee: No.\n---\nQuestion", ["---"]),
        ("Ann Lee: No.\n* * *\nQuestion", ["* * *"]),
        ("Ann Lee: No.\r\n---\r\nQuestion", ["---\r"]),
        ("Ann Lee: No. ********************", ["********************"]),
        ("Ann Lee: No -- and ----- yes", []),
        ("# # #", []),
        ("Updated: June 03, 2019 20:09 The minister will travel.", ["Updated: June 03, 2019 20:09 "]),
        ("更新时间：2019-06-03 20:09 部长将出访。", ["更新时间：2019-06-03 20:09 "]),
        (
            "李安：\n好。\n2019-06-03 10:00:10\n陈文：\n谢谢。\n2019-06-03 10:15:00",
            ["2019-06-03 10:00:10", "2019-06-03 10:15:00"],
        ),
        ("2019-06-03 10:00:10\n李安：\n好。", []),
        ("Updated: June 03, 2019 20:09", []),
        ("Updated figures of June 03, 2019 were shown.", []),
        ("李安：没有。 " + LINKS, LINKS.split()),
        ("李安：没有。 " + LINKS + "您即将离开本网站 放弃", [*LINKS.split(), "您即将离开本网站", "放弃"]),
        ("李安：没有。 " + LINKS + "好" * 300, LINKS.split()),
        ("李安：北京 上海 没有。", []),
    ],
)
def test_what_is_cut_out_of_a_line(text, cut):
    assert [span.of(text) for span in glued_furniture(text, PROFILE)] == cut
