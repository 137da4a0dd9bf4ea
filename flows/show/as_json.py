"""A document for programs: its row, its lines, and the story of a line that was asked for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import orjson

from flows.display.lines import Line, Stretch, lines_of
from schemas.article import Article
from schemas.rejection import Rejection

if TYPE_CHECKING:
    from cleaners.detection.story import LineStory

Json = Mapping[str, object]


def record_json(record: Article | Rejection, number: int | None, story: "LineStory | None") -> bytes:
    """Return a record as one JSON object: `fate`, `row` as in the dataset and, of an article, `lines`.

    With a story, `lines` holds the line of that number alone, and `story` what spoke for and against it.
    """
    told: dict[str, object] = {"fate": "rejection", "row": record.model_dump(mode="json")}
    if isinstance(record, Article):
        lines = [_line(line) for line in lines_of(record) if number in {None, line.number}]
        told |= {"fate": "article", "lines": lines}
    if story:
        told["story"] = _story(story)
    return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _line(line: Line) -> Json:
    return {
        "number": line.number,
        "start": line.start,
        "stretches": [_stretch(stretch) for stretch in line.stretches],
    }


def _stretch(stretch: Stretch) -> Json:
    removal = stretch.removal
    if removal is None:
        return {"text": stretch.text, "kind": None, "rule": None, "score": None}
    return {"text": stretch.text, "kind": removal.kind, "rule": removal.rule, "score": removal.score}


def _story(story: "LineStory") -> Json:
    matches = [
        {"rule": match.rule.id, "kind": match.rule.kind, "outcome": match.outcome.name.lower()}
        for match in story.matches
    ]
    score = story.score
    told = score and {
        "score": score.score,
        "limit": score.limit,
        "zone": score.zone and score.zone.name.lower(),
        "weights": [weight._asdict() for weight in score.weights],
    }
    return {"matches": matches, "owner": story.owner and story.owner.id, "arbiter": told}
