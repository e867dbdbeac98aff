import pytest

from briefing_parser.profiles import load_profile
from briefing_parser.structure.names.names_without_blanks import holder, holder_in_title, journalist

PROFILE = load_profile(None)


@pytest.mark.parametrize(
    ("phrase", "name", "role", "body"),
    [
        ("李安", "李安", None, None),
        ("海岛部发言人李安", "李安", "海岛部发言人", "海岛部"),
        ("海岛部新闻局局长、新闻发言人 李安大校", "李安", "海岛部新闻局局长、新闻发言人", "海岛部新闻局"),
        ("北国总统安娜·李", "安娜·李", "北国总统", None),
        ("李安部长", "李安", "部长", None),
        ("海岛部发言人", None, "海岛部发言人", "海岛部"),
        ("发言人", None, "发言人", None),
    ],
)
def test_role_and_name(phrase, name, role, body):
    assert holder(phrase, PROFILE) == (name, role, body)


@pytest.mark.parametrize("phrase", ["建议", "有三个问题", "主持人", "海岛部发言人在会上说"])
def test_what_names_nobody(phrase):
    assert holder(phrase, PROFILE) is None


@pytest.mark.parametrize(
    ("title", "name", "body"),
    [
        ("2019年7月4日海岛部发言人李安主持例行记者会（2019-07-04）", "李安", "海岛部"),
        ("海岛部发言人李安就渡轮停航答记者问", "李安", "海岛部"),
        ("北国首相安娜·李记者会", "安娜·李", None),
        ("李安：关于渡轮的讲话", "李安", None),
        ("2019年7月海岛部例行记者会文字实录", None, "海岛部"),
        ("海岛部举行渡轮新闻发布会", None, "海岛部"),
        ("海岛部发言人就渡轮停航答记者问", None, "海岛部"),
    ],
)
def test_who_holds_a_briefing(title, name, body):
    found = holder_in_title(title, PROFILE)
    assert found is not None
    assert (found.name, found.body) == (name, body)


@pytest.mark.parametrize(
    ("label", "outlet"),
    [
        ("《海岛日报》记者", "海岛日报"),
        ("总台ABC记者", "总台ABC"),
        ("海岛社记者李安", "李安"),
        ("记者", ""),
        ("李安", None),
        ("会后有记者问", ""),
        ("答记者问", None),
        ("各位记者朋友", None),
        ("记者会", None),
    ],
)
def test_whom_a_question_cue_names(label, outlet):
    assert journalist(label, PROFILE) == outlet
