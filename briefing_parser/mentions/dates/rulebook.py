"""The rules as a table to read: what `docs/dates.md` prints, made from the rules themselves."""

from __future__ import annotations

from briefing_parser.mentions.dates.language import Language

_HEAD = "| Rule | Why | Takes | Refuses |\n|---|---|---|---|\n"


def rulebook(language: Language) -> str:
    """A Markdown table of the rules of a language in their order; brackets mark what is found in an example."""
    return _HEAD + "".join(
        f"| `{rule.name}` | {rule.reason} | {_cell(rule.takes)} | {_cell(rule.refuses)} |\n" for rule in language.rules.rules
    )


def _cell(examples: tuple[str, ...]) -> str:
    return "; ".join(example.replace("|", "\\|") for example in examples)
