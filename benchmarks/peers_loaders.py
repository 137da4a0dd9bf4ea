"""How each tool is loaded, fed the lines of a dump, and read."""

from collections.abc import Callable, Sequence
from html import escape
from importlib import import_module
from itertools import groupby
from typing import Any, NamedTuple

from benchmarks.cleaning import cleaned
from benchmarks.lines import Fates, line_fates
from cleaners.clean import read_document
from schemas.article import Article
from schemas.kinds import Format

Unit = list[tuple[int, str]]
"""Lines that are judged together, with their numbers."""


class Stripper(NamedTuple):
    """A loaded tool: the work that is timed, and how its result is read, which is not."""

    strip: Callable[[str], Any]
    fates: Callable[[str, Any], Fates]


class JustextSettings(NamedTuple):
    """The thresholds that jusText's own functions take."""

    length_low: int
    length_high: int
    stopwords_low: float
    stopwords_high: float
    max_heading_distance: int


def _keeping(kept: Callable[[str], list[int]]) -> Stripper:
    return Stripper(kept, lambda _text, lines: Fates(lines, []))


def line_rule(keeps: Callable[[str], bool]) -> Stripper:
    """Each line is judged by itself."""
    return _keeping(lambda text: [number for number, line in _lines(text) if keeps(line)])


def _lines(text: str) -> Unit:
    """The lines that hold anything, with their numbers."""
    return [(number, line) for number, line in enumerate(text.split("\n")) if line.strip()]


def single_lines(text: str) -> list[Unit]:
    """Each line that holds anything by itself."""
    return [[line] for line in _lines(text)]


def paragraphs(text: str) -> list[Unit]:
    """The lines between one blank line and the next."""
    numbered = groupby(enumerate(text.split("\n")), lambda each: bool(each[1].strip()))
    return [list(lines) for is_text, lines in numbered if is_text]


def everything() -> Stripper:
    """Every line is kept."""
    return line_rule(lambda _line: True)


def winnow() -> Stripper:
    """The whole of `clean`; which lines the record keeps is looked up after the clock has stopped."""
    return Stripper(lambda text: cleaned("dump.txt", text.encode()), _winnow_fates)


def _winnow_fates(text: str, article: Article | None) -> Fates:
    if article is None or article.format is not Format.TEXT:
        return Fates([], [])
    return line_fates(text, read_document(text.encode()), article.removals)


def justext(settings: JustextSettings, units: Callable[[str], Sequence[Unit]]) -> Stripper:
    """One jusText paragraph for each unit of text, as `<p>` would give, without the cost of parsing a page."""
    core, stopwords = import_module("justext.core"), import_module("justext").get_stoplist("English")
    paragraph = import_module("justext.paragraph").Paragraph
    path = core.PathInfo().append("html").append("body").append("p")
    low, high, stop_low, stop_high, distance = settings

    def kept(text: str) -> list[int]:
        parts = units(text)
        made = [paragraph(path) for _ in parts]
        for each, lines in zip(made, parts, strict=True):
            each.append_text(" ".join(line for _, line in lines))
        core.classify_paragraphs(made, stopwords, low, high, stop_low, stop_high)
        core.revise_paragraph_classification(made, distance)
        good = [lines for lines, each in zip(parts, made, strict=True) if not each.is_boilerplate]
        return [number for lines in good for number, _ in lines]

    return _keeping(kept)


def boilerpy3(extractor_name: str) -> Stripper:
    """A page of one `<p>` a line: boilerpy3 numbers its text nodes from 1, so blocks lead back to lines."""
    extractor = getattr(import_module("boilerpy3.extractors"), extractor_name)()

    def kept(text: str) -> list[int]:
        lines = _lines(text)
        page = "".join(f"<p>{escape(line)}</p>" for _, line in lines)
        document = extractor.get_doc(f"<html><body>{page}</body></html>")
        nodes = {
            node
            for block in document.text_blocks
            if block.is_content
            for node in block.contained_text_elements
        }
        return [number for node, (number, _) in enumerate(lines, 1) if node in nodes]

    return _keeping(kept)
