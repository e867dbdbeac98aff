"""What may be raised: only for misuse, and in strict mode for a defect of severity "error"."""

from __future__ import annotations

from briefing_parser.models import Defect


class StrictError(ValueError):
    """Raised by `strict=True` for the first defect of severity "error"; `defect` says what and where."""

    def __init__(self, defect: Defect) -> None:
        """Keep the defect."""
        super().__init__(f"{defect.code} at {defect.span.start}-{defect.span.end}: {defect.message}")
        self.defect = defect
