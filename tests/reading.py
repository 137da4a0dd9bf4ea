"""An input by itself, as a run would read it."""

from flows.sources.listing import Obstacle
from flows.sources.reading import content_of, open_input
from flows.sources.source import Source
from flows.sources.streams import ObstacleError


def read_input(source: Source, path: str, most_bytes: int) -> bytes | Obstacle:
    """Return the content of an input; an obstacle if there is none to be had, or more than `most_bytes` of it."""
    try:
        with open_input(source, path) as opened:
            return content_of(opened, most_bytes)
    except ObstacleError as error:
        return error.obstacle
