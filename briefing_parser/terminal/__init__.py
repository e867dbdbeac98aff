"""The command `briefing-parser`; needs the extra `cli`."""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the console script."""
    try:
        from briefing_parser.terminal.app import app
    except ImportError as error:
        if error.name not in ("typer", "rich"):
            raise
        sys.exit("briefing-parser: the command line needs an extra: pip install 'briefing-parser[cli]'")
    app()
