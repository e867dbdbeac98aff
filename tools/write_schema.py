"""Write schemas/briefing-1.json from the models: run it when a model changes, and raise SCHEMA_VERSION with it."""

from __future__ import annotations

import json
from pathlib import Path

from briefing_parser.models import SCHEMA_VERSION, Briefing

SCHEMA = Path(__file__).parent.parent / "schemas" / f"briefing-{SCHEMA_VERSION.split('.')[0]}.json"


def schema() -> str:
    """The JSON Schema of what `Briefing.model_dump_json` writes."""
    shape = Briefing.model_json_schema(mode="serialization")
    shape["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    shape["title"] = f"briefing_parser Briefing, schema version {SCHEMA_VERSION}"
    return json.dumps(shape, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(schema(), "utf-8")
