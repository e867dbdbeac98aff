"""The commands: `show` for people, `parse` for programs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from briefing_parser.models import Briefing
from briefing_parser.parser import Parser
from briefing_parser.terminal.view import view

app = typer.Typer(no_args_is_help=True, help="Take press-briefing transcripts apart.", pretty_exceptions_enable=False)

Transcript = Annotated[str, typer.Argument(help="File to read; - for standard input.")]
ProfileName = Annotated[str | None, typer.Option(help="Publisher's profile; by default the text decides.")]
ReferenceDate = Annotated[
    str | None, typer.Option("--reference", help="Date that mentions are resolved against, such as 2017-07-14.")
]


@app.command()
def show(transcript: Transcript, profile: ProfileName = None, reference: ReferenceDate = None) -> None:
    """Show what was found: outline, exchanges, dates, places, names, defects."""
    console = Console()
    for part in view(_parse(transcript, profile, reference)):
        console.print(part)


@app.command()
def parse(
    transcript: Transcript,
    profile: ProfileName = None,
    reference: ReferenceDate = None,
    indent: Annotated[int | None, typer.Option(help="Blanks a level; by default all on one line.")] = None,
) -> None:
    """Write the briefing as JSON, after schemas/briefing-1.json."""
    print(_parse(transcript, profile, reference).model_dump_json(indent=indent))


def _parse(transcript: str, profile: str | None, reference: str | None) -> Briefing:
    """Parse file or standard input; exit code 2 and one line on standard error for what cannot be read."""
    try:
        raw = sys.stdin.buffer.read() if transcript == "-" else Path(transcript).read_bytes()
        return Parser(profile=profile).parse(raw, reference=reference, uri=None if transcript == "-" else transcript)
    except (OSError, ValueError) as error:
        typer.echo(f"briefing-parser: {error}", err=True)
        raise typer.Exit(2) from error
