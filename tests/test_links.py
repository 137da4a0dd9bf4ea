"""Every link between the README, the docs and the pages beside them leads somewhere, and every page is linked."""

import re
from pathlib import Path

import pytest

from tests.documentation import DOCS, README, ROOT

PAGES = (
    README,
    *DOCS,
    *(ROOT / name for name in ("CHANGELOG.md", "benchmarks/README.md", "schemas/DICTIONARY.md")),
)
LINK = re.compile(r"\]\((?!https?:)([^)\s]+)\)")
LARGEST_IMAGE = 200_000
"""Bytes: a page with its pictures opens at once."""


def prose(page: Path) -> str:
    """Return a page without its code, in which brackets are no links."""
    fenced = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", lambda code: re.sub(r"[\[\]()]", "", code[0]), fenced)


def anchors(page: Path) -> set[str]:
    """Return what the headings of a page are called in links, as GitHub calls them."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path):
    for link in LINK.findall(prose(page)):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_and_picture_is_linked():
    linked = {
        (page.parent / link.partition("#")[0]).resolve()
        for page in (README, *DOCS)
        for link in LINK.findall(prose(page))
    }
    from_readme = {(ROOT / link.partition("#")[0]).resolve() for link in LINK.findall(prose(README))}
    assert set(DOCS) <= from_readme
    pictures = set((ROOT / "docs" / "images").iterdir())
    assert pictures <= linked
    assert all(picture.stat().st_size < LARGEST_IMAGE for picture in pictures)
