"""A document in the terminal: what is known of it and from where, then its lines with what was taken from them."""

from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console, RenderableType
from rich.table import Table as Grid
from rich.text import Text

from cleaners.rules.marks import CLOSE, OPEN
from flows.display.lines import Line, lines_of
from flows.display.terminal import printable
from schemas.article import Article, Removal
from schemas.kinds import FIELD_KINDS
from schemas.rejection import Rejection

_FACTS: Final = (
    ("title", ("title",)),
    ("authors", ("authors",)),
    ("published", ("published_at", "published_on")),
    ("modified", ("modified_at", "modified_on")),
    ("fetched", ("fetched_at", "fetched_on")),
    ("url", ("url",)),
    ("site", ("site",)),
    ("publisher", ("publisher",)),
    ("category", ("category",)),
    ("tags", ("tags",)),
    ("description", ("description",)),
    ("image", ("image_url",)),
    ("language", ("language",)),
    ("comments", ("comment_count",)),
    ("reading minutes", ("reading_minutes",)),
    ("copyright", ("copyright_holder",)),
    ("copyright year", ("copyright_year",)),
    ("agency", ("agency",)),
    ("syndication", ("syndication_raw",)),
    ("dateline", ("dateline_place",)),
    ("corrections", ("corrections",)),
)
"""What is shown of an article, each by the first of some columns that says something."""
_SOURCES: Final = {"comments": "comment_count_source"}
"""Where the column that tells the origin of a fact is not called as the fact."""


def show_record(console: Console, record: Article | Rejection) -> None:
    """Print what is known of an input and, where it became an article, its document line by line."""
    console.print(_headline(record), soft_wrap=True)
    if isinstance(record, Rejection):
        console.print(
            Text.assemble((f"rejected as {record.reason}", "bold yellow"), f": {printable(record.detail)}"),
            soft_wrap=True,
        )
        return
    console.print(_facts(record))
    console.print()
    lines = list(lines_of(record))
    margin = len(str(len(lines)))
    for line in lines:
        console.print(shown_line(line, margin, console), soft_wrap=not console.is_terminal)
        console.print()
    console.print(Text(_balance(record), style="dim"), soft_wrap=True)


def shown_line(line: Line, margin: int, console: Console) -> RenderableType:
    """Return a line with its number; what was taken is dim and between marks, with its kind, rule and score.

    A terminal breaks it beside its number; elsewhere it stays one line, as far as the document has it so.
    """
    number = Text(f"{line.number:>{margin}}", style="dim cyan")
    if not console.is_terminal:
        return Text.assemble(number, "  ", _text(line, "\n" + " " * (margin + 2)))
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(number, _text(line, "\n"))
    return grid


def _text(line: Line, line_break: str) -> Text:
    told = Text()
    for stretch in line.stretches:
        text = line_break.join(map(printable, stretch.text.split("\n")))
        if stretch.removal is None:
            told.append(text)
        else:
            told.append_text(_removed(text, stretch.removal))
    return told


def _removed(text: str, removal: Removal) -> Text:
    style = "cyan" if removal.kind in FIELD_KINDS else "yellow"
    return Text.assemble(
        (f"{OPEN}{text}{CLOSE}", "dim"), (f" {removal.kind}", style), (f" {_reason(removal)}", "dim")
    )


def _reason(removal: Removal) -> str:
    score = "" if removal.score == 1 else f" {removal.score:.3f}"
    return f"{printable(removal.rule)}{score}"


def _headline(record: Article | Rejection) -> Text:
    name = f"{record.source}/{record.path}" + (f"#{record.key}" if record.key else "")
    return Text.assemble((printable(name), "bold"), (f"   {record.id}", "dim"))


def _facts(article: Article) -> Grid:
    grid = Grid.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_column(style="dim", no_wrap=True)
    for name, value, origin in facts_of(article):
        grid.add_row(name, Text(printable(value)), origin)
    repairs = ", ".join(f"{repair.name} {repair.count:,}" for repair in article.repairs)
    read = f"{article.format}, {article.raw_bytes:,} bytes, {article.encoding}"
    grid.add_row("read as", Text(printable(f"{read}; mended: {repairs}" if repairs else read)), "")
    return grid


def facts_of(article: Article) -> Iterator[tuple[str, str, str]]:
    """Yield what is known of an article: the fact's name, its value, and where it was found."""
    for name, columns in _FACTS:
        value = next((found for column in columns if (found := getattr(article, column)) is not None), None)
        if value is None:
            continue
        origin = getattr(article, _SOURCES.get(name, f"{name}_source"), None)
        yield name, _worded(value), origin or ""


def _worded(value: object) -> str:
    return (
        ", ".join(map(str, value))
        if isinstance(value, Sequence) and not isinstance(value, str)
        else str(value)
    )


def _balance(article: Article) -> str:
    kept, taken = article.char_count, sum(len(removal.text) for removal in article.removals)
    count = len(article.removals)
    return (
        f"{kept:,} characters kept, {taken:,} taken in {count:,} {'stretch' if count == 1 else 'stretches'}, "
        f"{article.removed_char_count:,} of them chrome; rules {article.ruleset_id}"
    )
