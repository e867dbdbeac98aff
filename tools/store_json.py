"""Store the JSON of all fixtures as this version writes it: run at a release, it holds later versions to reading it."""

from __future__ import annotations

from pathlib import Path

from briefing_parser import __version__, parse_file

ROOT = Path(__file__).parent.parent
STORED = ROOT / "schemas" / "written-by"


def transcripts() -> list[Path]:
    """The composed transcripts, in order."""
    return sorted(
        path
        for path in (ROOT / "fixtures").rglob("*")
        if path.is_file() and path.suffix != ".json" and path.name != "README.md"
    )


def stored_as(transcript: Path, version: str) -> Path:
    """Where the JSON of a transcript is stored; two of one name in one folder have their suffix kept."""
    return STORED / version / transcript.parent.name / f"{transcript.name}.json"


if __name__ == "__main__":
    for transcript in transcripts():
        path = stored_as(transcript, __version__)
        path.parent.mkdir(parents=True, exist_ok=True)
        briefing = parse_file(transcript).model_copy(update={"uri": transcript.name})
        path.write_text(briefing.model_dump_json(indent=None) + "\n", "utf-8")
