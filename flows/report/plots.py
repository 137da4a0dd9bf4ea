"""Plots as inline SVG. Text stays outside of them, in HTML, where it keeps its size on a narrow screen."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

_COLUMN: Final = 10
_GAP: Final = 1.5
_HEIGHT: Final = 60
_FEWEST_COLUMNS: Final = 12
"""Fewer keep the width of so many, and stand at the end, where the latest is."""
_LEAST: Final = 0.8
"""Of what is there, something is seen."""


class Segment(NamedTuple):
    """A part of a bar: its share of the bar's whole width, 0 to 1, and the class that colours it."""

    share: float
    style: str


class Column(NamedTuple):
    """A column and what it says when pointed at."""

    value: float
    label: str


def bar(segments: Iterable[Segment]) -> Markup:
    """Return a horizontal bar that fills its place; its numbers stand beside it, so it is hidden from readers."""
    rects: list[Markup] = []
    position = 0.0
    for share, style in segments:
        width = max(100 * share, 0.4)
        rects.append(
            Markup('<rect class="{}" x="{:.2f}" width="{:.2f}" height="1"/>').format(style, position, width)
        )
        position += width
    return Markup(
        '<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">{}</svg>'
    ).format(Markup().join(rects))


def columns(name: str, values: Sequence[Column], title: str, description: str, style: str) -> Markup:
    """Return a column chart, titled and described for who does not see it; `name` is unique on the page."""
    most = max((column.value for column in values), default=0) or 1
    free = max(_FEWEST_COLUMNS - len(values), 0)
    rects = [
        Markup(
            '<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"><title>{}</title></rect>'
        ).format(style, number * _COLUMN + _GAP / 2, _HEIGHT - height, _COLUMN - _GAP, height, column.label)
        for number, column in enumerate(values, start=free)
        for height in [_height(column.value, most)]
    ]
    return Markup(
        '<svg class="columns" role="img" aria-labelledby="{0}-title {0}-desc" viewBox="0 0 {1} {2}" '
        'preserveAspectRatio="none"><title id="{0}-title">{3}</title><desc id="{0}-desc">{4}</desc>{5}</svg>'
    ).format(name, (free + len(values)) * _COLUMN, _HEIGHT, title, description, Markup().join(rects))


def _height(value: float, most: float) -> float:
    return max(_HEIGHT * value / most, _LEAST) if value else 0.0
