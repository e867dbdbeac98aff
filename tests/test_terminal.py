"""The command as a person uses it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from briefing_parser import Briefing
from briefing_parser.terminal.app import app

FIXTURES = Path(__file__).parent.parent / "fixtures" / "ministry"
PLAIN = FIXTURES / "plain.txt"


def run(*arguments, **options):
    return CliRunner().invoke(app, [str(argument) for argument in arguments], **options)


def test_show_prints_facts_topics_exchanges_mentions_and_defects():
    result = run("show", PLAIN, env={"COLUMNS": "160"})
    assert result.exit_code == 0
    for expected in (
        "Foreign Ministry Spokesperson",
        "Topics (",
        "Exchanges (",
        "Dates (",
        "Places (",
        "Defects of the transcript (",
    ):
        assert expected in result.stdout


def test_parse_writes_the_briefing_as_json():
    result = run("parse", PLAIN)
    assert result.exit_code == 0
    assert Briefing.model_validate_json(result.stdout).uri == str(PLAIN)


def test_standard_input_is_read():
    result = run("parse", "-", input=b"Question: Why?\n\nAnn Lee: Because.\n")
    assert json.loads(result.stdout)["exchanges"][0]["answers"] == ["turn-2"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "no-such-file.txt"], "no-such-file.txt"),
        (["show", PLAIN, "--profile", "moon"], "there is no profile 'moon'"),
        (["parse", PLAIN, "--reference", "tomorrow"], "give a date"),
    ],
)
def test_misuse_ends_with_code_2_and_one_line(arguments, message):
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_markup_in_a_transcript_is_printed_and_not_obeyed():
    result = run("show", "-", input=b"Question: [bold]Why[/bold] [/nonsense]?\n\nAnn Lee: [red]No.\n")
    assert result.exit_code == 0
    assert "[bold]Why[/bold] [/nonsense]?" in result.stdout


def test_help_has_the_commands():
    result = subprocess.run(
        [sys.executable, "-c", "from briefing_parser.terminal import main; main()"], capture_output=True, text=True, check=False
    )
    assert "show" in result.stdout + result.stderr
    assert "parse" in result.stdout + result.stderr
