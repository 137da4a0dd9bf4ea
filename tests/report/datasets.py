"""Datasets of invented pages and dumps, cleaned with the real rules, for the tests of the review page."""

import os
from pathlib import Path
from typing import Final

from flows.ruleset import current_cleaning
from tests.flows.conftest import ingest

PROSE: Final = (
    "The harbour stayed closed on Tuesday, and the ferry to the islands did not run before the evening.",
    "Fishermen waited at the quay until noon, when the harbour master told them that the storm would last.",
    "“We have seen worse,” said Ines Calder, who has kept the light at the pier for thirty years.",
    "The council will decide next week whether the breakwater can be raised before the winter comes.",
)
SCRIPT: Final = "</script></title><script>document.title = 'owned'</script>"
IMAGE: Final = (
    "<img src=x onerror=\"document.title='owned'\"><a href='javascript:void(document.title=1)'>storm</a>"
)
OVERRIDE: Final = "Harbour \u202egnp.exe\u202c closed \u2066now"
HOSTILE_NAME: Final = '"><svg onload=alert(1)>.txt'
HEBREW: Final = "הנמל נשאר סגור ביום שלישי, והמעבורת אל האיים לא הפליגה לפני שעות הערב של אותו היום."
KEPT_CHROME: Final = "Join 1,250 readers of the pier letter"
"""A line that no rule takes, in the midst of the text: it should go."""


def page(title: str, paragraphs: tuple[str, ...], site: str) -> str:
    """Return a saved page with menus, a share bar and related links around its text."""
    shown = title.replace("&", "&amp;").replace("<", "&lt;")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"""<!doctype html><html lang="en"><head><title>{shown}</title>
<meta property="og:title" content="{shown.replace('"', "&quot;")}">
<link rel="canonical" href="https://{site}/storm"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/opinion">Opinion</a></nav>
<article><h1>{shown}</h1>{body}<p>Share this article</p></article>
<aside><h2>You may also like</h2><a href="/1">Ferry fares to rise in spring</a></aside>
<footer>© 2024 Elmsworth Post | All rights reserved</footer></body></html>"""


def dump(title: str, paragraphs: tuple[str, ...]) -> str:
    """Return a text dump with some chrome around its text."""
    lines = (
        title,
        "14 comments",
        "Image 1924",
        *paragraphs,
        "You may also like",
        "Ferry fares to rise in spring",
    )
    return "\n\n".join((*lines, "© 2024 Elmsworth Post | All rights reserved"))


def make_sources(root: Path) -> tuple[Path, Path]:
    """Write a folder of dumps and one of pages."""
    wire, desk = root / "wire", root / "desk"
    files: dict[Path, str | bytes] = {
        wire / "storm.txt": dump("Storm closes harbour for a third day", (*PROSE[:2], KEPT_CHROME, *PROSE[2:])),
        wire / "bidi.txt": dump(OVERRIDE, (*PROSE, "A bell rang, and \u202eno one\u202c knew why it did so.")),
        wire / HOSTILE_NAME: dump("A quiet day at the pier", PROSE),
        wire / "hebrew.txt": dump("הנמל נשאר סגור", (HEBREW,) * 2),
        wire / "tiny.txt": "Closed today.",
        wire / "empty.txt": b"",
        wire / "<b>scan</b>.pdf": b"%PDF-1.7\n\0",
        desk / "script.html": page(f"Storm {SCRIPT}", PROSE, "elmsworth-post.example"),
        desk / "image.html": page(f"Storm {IMAGE}", (*PROSE, IMAGE.replace("<", "&lt;")), "valley-ledger.example"),
    }  # fmt: skip
    for number in range(12):
        told = tuple(f"{paragraph} Edition {number}." for paragraph in PROSE)
        files[desk / f"day-{number:02}.html"] = page(
            f"Day {number} of the storm", told, "elmsworth-post.example"
        )
    for file, content in files.items():
        named = file.parent / file.name.replace("/", "∕")
        named.parent.mkdir(parents=True, exist_ok=True)
        named.write_bytes(content if isinstance(content, bytes) else content.encode())
        os.utime(named, (1_700_000_000, 1_700_000_000))
    return wire, desk


def make_dataset(root: Path) -> Path:
    """Return the folder of a dataset of both sources, after two runs."""
    wire, desk = make_sources(root)
    output = root / "dataset"
    ingest(output, wire, cleaning=current_cleaning())
    ingest(output, wire, desk, cleaning=current_cleaning())
    return output
