"""What stands beside the rows: the records of the runs."""

from collections.abc import Iterator

import orjson
from pydantic import BaseModel, ValidationError

from flows.dataset.layout import Dataset
from flows.verify.census import Census
from flows.verify.findings import Problem, place_of
from schemas.article import SCHEMA_VERSION
from schemas.run import RunRecord


class _AnyRun(BaseModel):
    """What the record of a run has in every version."""

    run_id: str
    schema_version: int


def run_problems(dataset: Dataset, census: Census) -> Iterator[Problem]:
    """Yield which records of runs cannot be read, and how the rows differ from what the last run left."""
    last: RunRecord | None = None
    folder = dataset.root / "runs"
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        place = place_of(file, dataset.root)
        if file.suffix == ".tmp":
            continue  # left by a run that was killed; nobody reads it
        try:
            run = _AnyRun.model_validate(orjson.loads(file.read_bytes()))
            if run.run_id != file.stem or file.suffix != ".json":
                yield Problem(place, f"is not called as its run, {run.run_id}")
            if run.schema_version == SCHEMA_VERSION:
                found = RunRecord.model_validate_json(file.read_bytes())
                yield from (Problem(place, what) for what in _sum_problems(found))
                last = last if found.is_held else found
        except (OSError, orjson.JSONDecodeError, ValidationError) as error:
            yield Problem(place, f"is no record of a run: {str(error).splitlines()[0]}")
    if last:
        yield from (Problem(f"runs/{last.run_id}.json", what) for what in _remainder_problems(last, census))


def _sum_problems(run: RunRecord) -> Iterator[str]:
    counts = run.counts
    if counts.inputs != counts.articles + counts.rejections:
        yield "its counts do not add up"
    if sum(counts.reasons.values()) != counts.rejections:
        yield "its rejections by reason do not add up"


def _remainder_problems(run: RunRecord, census: Census) -> Iterator[str]:
    """What the sources of the last run hold now, beside what it left.

    A run that was killed since then may have changed some parts: the next one writes a record again.
    """
    names = {source.name for source in run.sources}
    counts = run.counts
    articles = sum(census.articles[name] for name in names)
    rejections = sum(census.rejections[name] for name in names)
    held = {"articles": (counts.articles, articles), "rejections": (counts.rejections, rejections)}
    if counts.kept:  # of which table they are, the record does not say
        held = {"rows": (counts.inputs + counts.kept, articles + rejections)}
    for table, (left, found) in held.items():
        if left != found:
            yield f"the last run left {left} {table} of its sources, there are {found} (or a run was killed since)"
