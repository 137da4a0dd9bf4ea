"""Files for the measurement of speed: invented ones, or those of a Parquet file written out."""

import html
import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pyarrow.parquet as pq

from benchmarks.report import invented

_LINKS: Final = 120
_SCRIPT: Final = "window.__state = window.__state || []; window.__state.push({id: %d, slot: 'side'});\n"


class Inputs(NamedTuple):
    """Files of one kind, in a folder and as lines of JSON, which datatrove reads."""

    folder: Path
    lines: Path
    files: int
    size: int
    """Bytes of all files."""


def written(root: Path, suffix: str, documents: Iterable[str]) -> Inputs:
    """Write documents as files of a folder and, the same texts, as lines of JSON; return what was written."""
    folder, lines = root / f"raw{suffix}", root / f"lines{suffix}" / "documents.jsonl"
    folder.mkdir(parents=True)
    lines.parent.mkdir()
    files = size = 0
    with lines.open("w", encoding="utf-8") as out:
        for files, document in enumerate(documents, start=1):
            data = document.encode(errors="replace")
            (folder / f"{files:06}{suffix}").write_bytes(data)
            out.write(json.dumps({"id": f"{files:06}", "text": data.decode()}) + "\n")
            size += len(data)
    return Inputs(folder, lines, files, size)


def column(file: Path, name: str, most: int) -> list[str]:
    """Return at most so many values of a column, evenly spread over a file."""
    found = pq.read_table(file, columns=[name]).column(name).to_pylist()
    values = found[:: max(1, len(found) // most)][:most]
    return [value.decode(errors="replace") if isinstance(value, bytes) else value for value in values]


def invented_dumps(count: int) -> Iterator[str]:
    """Yield text dumps of invented news, some 4,000 characters each."""
    draw = random.Random(0)
    return (invented(draw) for _ in range(count))


def invented_pages(count: int) -> Iterator[str]:
    """Yield pages of invented news, some 30,000 characters each, most of them markup."""
    draw = random.Random(1)
    return (_page(draw) for _ in range(count))


def _page(draw: random.Random) -> str:
    title, *lines = html.escape(invented(draw)).split("\n\n")
    story = [line for line in lines if line.endswith(".")]
    others = [line for line in html.escape(invented(draw)).split("\n\n") if line.endswith(".")]
    menu = "".join(
        f'<li class="menu__item"><a href="/section/{n}">Section {n}</a></li>' for n in range(_LINKS)
    )
    cards = "".join(
        f'<div class="card teaser"><a href="/story/{n}"><h3>{text[:70]}</h3></a></div>'
        for n, text in enumerate(others)
    )
    scripts = "".join(_SCRIPT % draw.randrange(10**6) for _ in range(_LINKS))
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:title" content="{title}">'
        f'<meta property="article:published_time" content="2024-03-{draw.randint(10, 28)}T08:00:00Z">'
        f"<script>{scripts}</script></head><body><header><nav><ul>{menu}</ul></nav></header>"
        f"<main><article><h1>{title}</h1>{''.join(f'<p>{text}</p>' for text in story)}</article>"
        f"<aside><h2>Read more</h2>{cards}</aside></main><footer><p>© 2024 Elmsworth Post</p></footer></body></html>"
    )
