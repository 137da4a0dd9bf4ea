"""What a run finds: its sources listed, and how each part of the dataset stands to them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from time import time_ns
from typing import NamedTuple

from flows.collector import collector_paused
from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.partition import by_part
from flows.dataset.state import state_file
from flows.errors import SourceAwayError, UsageError
from flows.parts.survey import Survey, survey_part
from flows.parts.tally import Content
from flows.parts.terms import Terms
from flows.paths import shown
from flows.runs.deletions import departures, many_deletions
from flows.settings.only import Only
from flows.settings.parameters import IngestParameters
from flows.settings.run_sources import given_sources
from flows.sources.listing import Entry, holds_anything, list_source
from flows.sources.selection import Selected, Selection
from flows.sources.source import Source
from flows.stores.uri import StoreUri
from schemas.run import SourceRecord


class Overview(NamedTuple):
    """The sources of a run beside the dataset."""

    sources: Mapping[str, Source]
    records: tuple[SourceRecord, ...]
    terms: Terms
    began_ns: int
    """When the listing began, in nanoseconds since 1970."""
    parts: Sequence[Survey]
    """One a part: how it stands to its inputs."""
    departed: Counter[Content]
    """What the inputs that are gone held, and how many of them held it; nothing where their rows stay."""
    refusal: str | None
    """Why a run may not do what it would do."""

    @property
    def inputs(self) -> int:
        """How many inputs the sources hold."""
        return sum(record.inputs for record in self.records)


def checked_selections(parameters: IngestParameters) -> tuple[Selection, ...]:
    """Return the sources of a run with what is chosen of them; nothing is written.

    Raises:
        UsageError: one is missing, unreadable, empty or inside the dataset, or two share a name; or a file that
            describes them, or a manifest, cannot be used.
    """
    selections = tuple(Selection(source) for source in given_sources(parameters))
    for selection in selections:
        root = selection.source.root
        if isinstance(root, StoreUri):
            _ensure_apart(root, parameters.publish)
            if holds_anything(root):
                continue  # its listing comes whole: the run asks for it, and once is enough
        if not selection.takes_any(list_source(selection.source, parameters.output)):
            _inputs(selection, parameters)
    return selections


def _ensure_apart(root: StoreUri, published: StoreUri | None) -> None:
    """Refuse to publish into a source, whose next run would take the dataset for its inputs, or around one."""
    if published and (root.holds(published) or published.holds(root)):
        message = f"the dataset cannot be published to {published}, for the source {root} lies there"
        raise UsageError(message)


def overview(
    dataset: Dataset,
    selections: Sequence[Selection],
    parameters: IngestParameters,
    ruleset_id: str,
    most_bytes: int,
) -> Overview:
    """Return what the sources hold, and how each part of the dataset stands to it.

    Raises:
        SourceAwayError: a source is empty, or can no longer be listed.
        UsageError: only rejections are asked for, of no dataset.
    """
    _ensure_rows(dataset, parameters)
    sources = {selection.source.name: selection.source for selection in selections}
    terms = Terms(
        frozenset(sources),
        ruleset_id,
        most_bytes,
        keeps_deleted=not parameters.may_delete,
        only_rejected=parameters.only is Only.REJECTED,
        fields={source.name: source.settings.fields for source in sources.values()},
    )
    with collector_paused():
        began_ns = time_ns()
        found = [_inputs(selection, parameters) for selection in selections]
        entries = chain.from_iterable(selected.entries for selected in found)
        divided = by_part(entries, dataset.parts, dataset.partition)
        surveys = [_survey(dataset, part, entries, terms) for part, entries in enumerate(divided)]
    leaving = surveys if parameters.may_delete else []
    passed_over = sum((survey.passed_over for survey in surveys), Counter[str]())
    return Overview(
        sources=sources,
        records=tuple(_without(selected.record, passed_over) for selected in found),
        terms=terms,
        began_ns=began_ns,
        parts=surveys,
        departed=departures(leaving),
        refusal=None if parameters.allow_deletions else many_deletions(leaving),
    )


def _survey(dataset: Dataset, part: int, entries: Sequence[Entry], terms: Terms) -> Survey:
    files = {table: dataset.folder(table) / part_name(part) for table in Table}
    return survey_part(part, entries, files, state_file(dataset.root, part), terms)


def _without(record: SourceRecord, passed_over: Counter[str]) -> SourceRecord:
    """The record of a source without the inputs that the run passed over."""
    count = passed_over[record.name]
    return record.model_copy(update={"inputs": record.inputs - count, "passed_over": count})


def _ensure_rows(dataset: Dataset, parameters: IngestParameters) -> None:
    if parameters.only and not all(dataset.folder(table).exists() for table in Table):
        message = f"there is no dataset in {shown(dataset.root)} of which rejections could be taken up again"
        raise UsageError(message)


def _inputs(selection: Selection, parameters: IngestParameters) -> Selected:
    """The inputs of a source; refused is one without, where rows would go: an unmounted folder must not empty the dataset."""
    selected = selection.of(list_source(selection.source, parameters.output))
    if not selected.entries and parameters.may_delete:
        excluded = selected.record.excluded
        state = f"has no input: {excluded:,} files excluded" if excluded else "is empty"
        message = f"the source {selection.source.place} {state}; the dataset stays as it is"
        raise SourceAwayError(message)
    return selected
