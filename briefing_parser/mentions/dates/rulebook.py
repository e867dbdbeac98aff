"""The rules and choices as tables to read: what `docs/dates.md` prints and `explain` says, made from the rules themselves."""

from __future__ import annotations

from briefing_parser.mentions.dates.language import Language
from briefing_parser.mentions.dates.languages import FOLDERS, known_language
from briefing_parser.models.date_choices import CHOICES

_HEAD = "| Rule | Why | Takes | Refuses |\n|---|---|---|---|\n"


def rulebook(language: Language) -> str:
    """A Markdown table of the rules of a language in their order; brackets mark what is found in an example."""
    return _HEAD + "".join(
        f"| `{rule.name}` | {rule.reason} | {_cell(rule.takes)} | {_cell(rule.refuses)} |\n" for rule in language.rules.rules
    )


def choicebook() -> str:
    """A Markdown table of the choices that settle a date, and why."""
    return "| Choice | Because |\n|---|---|\n" + "".join(f"| `{name}` | {why} |\n" for name, why in CHOICES.items())


def reasons() -> dict[str, dict[str, str]]:
    """By language the reason of each rule by its name."""
    known = {tag: known_language(tag) for tag in FOLDERS}
    return {tag: {rule.name: rule.reason for rule in spoken.rules.rules} for tag, spoken in known.items() if spoken}


def _cell(examples: tuple[str, ...]) -> str:
    """The examples on one line, whatever theirs are."""
    return "; ".join(" ".join(example.split()).replace("|", "\\|") for example in examples)
