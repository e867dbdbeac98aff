"""Every Python block of the README and the docs runs, in order, as a reader would run it from the project's root."""

import re
from pathlib import Path

import pytest

import briefing_parser
from briefing_parser.profiles import load_profile
from briefing_parser.structure import structure
from tools.write_profile_keys import PAGE, with_keys

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", [page for page in PAGES if BLOCK.search(page.read_text("utf-8"))], ids=lambda page: page.name)
def test_the_examples_run(page, monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    namespace: dict[str, object] = {}
    for block in BLOCK.findall(page.read_text("utf-8")):
        exec(compile(block, page.name, "exec"), namespace)


def test_every_defect_code_is_documented_and_every_documented_code_exists():
    documented = set(re.findall(r"^\| `([a-z0-9-]+)` \|", (ROOT / "docs" / "defects.md").read_text("utf-8"), re.MULTILINE))
    package = Path(briefing_parser.__file__).parent
    sources = "\n".join(path.read_text("utf-8") for path in package.rglob("*.py") if "fidelity" not in path.parts)
    raised = set(re.findall(r"Defect\(\s*\"([a-z0-9-]+)\"", sources)) | set(
        re.findall(r"_defects\([^)]*?\"([a-z0-9-]+)\"", sources)
    )
    assert documented == raised


def test_every_kind_of_block_is_documented():
    text = (ROOT / "fixtures" / "ministry" / "plain.txt").read_text("utf-8")
    kinds = {block.kind for block in structure(text, load_profile(None)).blocks}
    page = (ROOT / "docs" / "model.md").read_text("utf-8")
    assert {kind for kind in kinds if f"`{kind}`" not in page} == set()


def test_links_between_pages_lead_somewhere():
    for page in [*PAGES, ROOT / "CONTRIBUTING.md"]:
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} -> {target}"


def test_every_key_of_a_profile_is_documented():
    """A new key asks for a description of its field, and for `python -m tools.write_profile_keys`."""
    text = PAGE.read_text("utf-8")
    assert with_keys(text) == text
    assert re.findall(r"^\| `(?:name|cues\.question|signals\.page|page\.body)` \| \w", text, re.MULTILINE) != []
    assert "` |  |" not in text
