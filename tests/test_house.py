"""The rules of the house that a machine can check."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import briefing_parser
from briefing_parser import load_profile, profiles

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "briefing_parser"
MODULES = sorted(PACKAGE.rglob("*.py"))
PEOPLE = ("Zakharova", "Psaki", "Putin", "Bernanke", "Downer")


def house_words() -> set[str]:
    """What only profiles may say: their names, the houses' own names, hosts, class words of their pages."""
    words = {*PEOPLE}
    for profile in (load_profile(name) for name in profiles() if name != "generic"):
        own = {profile.name, *profile.signals.page, re.split("[,:]", profile.publisher)[0]}
        own |= {phrase for phrase in profile.signals.phrases if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", phrase)}
        words |= {word.removeprefix("The ") for word in own if re.search(r"[\W_]", word)}  # "rev" alone is a word of anybody's
    return words


def house_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, sorted(house_words())))})(?![\w-])")


def test_no_module_holds_two_ideas():
    long = {
        str(path.relative_to(ROOT)): lines for path in MODULES if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_there_are_no_utils():
    assert [
        path.name for path in MODULES if path.stem.strip("_") in ("utils", "util", "helpers", "helper", "common", "misc")
    ] == []


def test_no_publisher_is_named_in_the_engine():
    pattern = house_pattern()
    engine = [path for path in MODULES if not {"profiles", "mentions"} & set(path.parts)]
    named = {str(path.relative_to(ROOT)): found[0] for path in engine if (found := pattern.search(path.read_text("utf-8")))}
    assert named == {}


@pytest.mark.parametrize(
    "word",
    [
        "ru-mfa",
        "us-whitehouse",
        "White House",
        "President of Russia",
        "kremlin.ru",
        "read__in",
        "Presidencia de la República",
    ],
)
def test_what_is_a_house_s_own_word(word):
    assert house_pattern().search(f'if "{word}" in text:')


def test_every_module_says_what_it_is():
    assert [str(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


def test_the_public_names_are_these():
    verbs = {
        "Parser",
        "parse",
        "parse_file",
        "find_dates",
        "find_places",
        "find_entities",
        "interval_of",
        "timex_of",
        "profiles",
        "Briefing",
        "Span",
        "Defect",
    }
    assert verbs <= set(briefing_parser.__all__)
    assert sorted(briefing_parser.__all__) == sorted(set(briefing_parser.__all__))
    assert all(hasattr(briefing_parser, name) for name in briefing_parser.__all__)
    assert set(dir(briefing_parser)) == set(briefing_parser.__all__)
    with pytest.raises(AttributeError, match="no attribute 'parsee'"):
        briefing_parser.parsee  # noqa: B018


def test_importing_loads_no_models():
    """They cost more than Pydantic itself; who only lists profiles or reads the version need not wait for them."""
    loaded = "import sys, briefing_parser; print([name for name in sys.modules if name.startswith('briefing_parser.models')])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_importing_loads_no_finder_and_no_gazetteer():
    loaded = "import sys, briefing_parser; print([name for name in sys.modules if name.startswith('briefing_parser.mentions')])"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "[]\n"
