"""A profile of one's own: from a file or built, given or taking part in the choice; what is wrong with it is said."""

import json

import pytest

from briefing_parser import Briefing, Parser, Profile, load_profile, parse

HARBOUR = """
name = "harbour"
publisher = "a harbour"

[signals.phrases]
"notices of the Harbour’s master" = 2.0
"from the pier" = 1.0

[cues]
question = ["Voice from the  pier"]
"""
TRANSCRIPT = "Notices of the harbour’s master\n\nVoice from the pier: Is it open?\n\nMR. LEE: Yes."


@pytest.fixture
def harbour(tmp_path):
    path = tmp_path / "harbour.toml"
    path.write_text(HARBOUR, "utf-8")
    return path


def kinds(briefing):
    return [(turn.kind, turn.label) for turn in briefing.turns if turn.label]


READ = [("question", "Voice from the pier"), ("answer", "MR. LEE")]


def test_a_file_is_given_by_its_path(harbour):
    assert kinds(parse(TRANSCRIPT, profile=harbour)) == READ
    assert kinds(parse(TRANSCRIPT, profile=str(harbour))) == READ
    assert parse(TRANSCRIPT, profile=harbour).profile == "harbour"


def test_its_lists_are_added_to_the_generic_ones(harbour):
    assert load_profile(harbour).cues.question == load_profile(None).cues.question | {"voice from the pier"}
    assert load_profile(load_profile(harbour)) == load_profile(harbour)


def test_it_takes_part_in_the_choice(harbour):
    parser = Parser(more_profiles=(load_profile(harbour),))
    briefing = parser.parse(TRANSCRIPT)
    assert kinds(briefing) == READ
    assert briefing.profile_scores[0].signals == (("notices of the harbour's master", 2.0), ("from the pier", 1.0))
    assert parser.parse("Question: Is it open?").profile == "generic"
    assert parse(TRANSCRIPT).profile == "generic"


def test_it_takes_the_place_of_the_package_s_of_the_same_name():
    own = Profile(name="ru-mfa", publisher="another", signals={"threshold": 1, "phrases": {"harbour": 1}})
    assert Parser(more_profiles=(own,)).parse("The harbour").profile == "ru-mfa"
    assert Parser(more_profiles=(own,)).parse("Ministry of Foreign Affairs of Russia, Moscow, to Moscow").profile == "generic"


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('name = "x"\npublisher = "x"\n[cue]\nquestion = []', r"^own.toml: cue: no such key; the profile may have name, publisher, "),
        ('name = "x"\npublisher = "x"\n[cues]\nquestions = []', r"^own.toml: cues.questions: no such key; \[cues\] may have question, "),
        ('name = "x"\npublisher = "x"\n[cues]\nquestion = "Q"', r"^own.toml: cues.question: give a list of strings$"),
        ('name = "x"\npublisher = "x"\n[cues]\nquestion = [1]', r"^own.toml: cues.question: give a list of strings$"),
        ('name = "x"', r"^own.toml: publisher: missing$"),
        ('name = "X y"\npublisher = "x"', r"^own.toml: name: String should match pattern"),
        ('name = "x"\npublisher = "x"\nlanguages = ["english"]', r"^own.toml: languages.0: String should match"),
        ('name = "x"\npublisher = "x"\ntimezone = "Mars/Base"', r"^own.toml: timezone: 'Mars/Base' is no IANA zone"),
        ('name = "x"\npublisher = "x"\n[signals.phrases]\n" " = 1.0', r"^own.toml: signals.phrases: an empty phrase is no signal$"),
        ('name = "x"\npublisher = "x"\n[signals.phrases]\nx = "1.0 or so"', r"^own.toml: signals.phrases.x: Input should be a valid number"),
        ('name = "x"\npublisher = "x"\n[signals]\nthreshold = 0', r"^own.toml: signals.threshold: Input should be greater than 0$"),
        ('name = "x"\npublisher = "x"\n[signals.phrases]\nx = nan', r"^own.toml: signals.phrases.x: Input should be a finite number$"),
        ("name = x", r"^own.toml: not TOML: Invalid value \(at line 1, column 8\)$"),
        (b"\xff", r"^own.toml: not UTF-8 at byte 0$"),
        ("a = 1\nb = 2", r"^own.toml: name: missing\nown.toml: publisher: missing\nown.toml: a: no such key; .*\nown.toml: b: no"),
    ],
)  # fmt: skip
def test_a_bad_file_is_an_error_that_names_file_key_and_what_is_allowed(tmp_path, toml, message):
    path = tmp_path / "own.toml"
    path.write_bytes(toml if isinstance(toml, bytes) else toml.encode())
    with pytest.raises(ValueError, match=message):
        load_profile(path)


def test_a_file_that_is_not_there_is_misuse(tmp_path):
    with pytest.raises(FileNotFoundError):
        parse("x", profile=tmp_path / "none.toml")


def test_json_written_before_there_were_scores_loads():
    data = json.loads(parse(TRANSCRIPT).model_dump_json())
    del data["profile_scores"]
    assert Briefing.model_validate_json(json.dumps(data)).profile_scores == ()


def test_the_outline_says_what_it_was_read_as(harbour):
    outline = Parser(more_profiles=(load_profile(harbour),)).parse(TRANSCRIPT).outline()
    assert "\n  read as: harbour (3 of 3: \"notices of the harbour's master\" 2, 'from the pier' 1)\n" in outline
    assert "\n  read as: generic\n" in parse("Voice: Is it open?\n\nQ: When?").outline()
    assert "\n  read as: generic; next cn-mfa (1 of 3)\n" in parse("CCTV: Is it open?").outline()
