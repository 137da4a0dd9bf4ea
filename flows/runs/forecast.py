"""What a run would do and why, told without writing anything: what `--plan` shows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from cleaners.document import RawFile
from flows.collector import collector_paused
from flows.dataset.arrow_alone import keep_pandas_out
from flows.dataset.layout import open_dataset
from flows.parts.inputs import Found, Inputs, is_plain
from flows.parts.survey import Survey, stale, value_counts
from flows.parts.tally import Content, Fate
from flows.pool.limits import Limits
from flows.ruleset import Cleaning
from flows.runs.overview import Overview, checked_selections, overview
from flows.runs.reasons import Reasons, Standing, are_rules
from flows.settings.parameters import IngestParameters
from flows.sources.listing import Entry, Obstacle
from schemas.article import Article

_MOST_EXAMPLES: Final = 3
_FROM_LEDGER: Final = "rows of deleted files, from the ledger"


@dataclass(slots=True)
class SourceForecast:
    """What would become of one source."""

    fates: Counter[Fate] = field(default_factory=Counter)
    deleted: int = 0
    kept: int = 0
    """Rows that would stay though their files are gone."""
    passed_over: int = 0
    """Inputs without a row, in a run over rejections alone."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Why things would be cleaned again though they are the same."""
    examples: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Some paths of each fate but the unchanged."""

    def show(self, fate: str, path: str) -> None:
        """Keep a path as an example, while there are few."""
        if len(self.examples[fate]) < _MOST_EXAMPLES:
            self.examples[fate].append(path)


class Forecast(NamedTuple):
    """What a run would do, by source, and why it would be refused, if it would."""

    sources: Mapping[str, SourceForecast]
    refusal: str | None

    @property
    def has_other_rules(self) -> bool:
        """Whether anything would be cleaned again because the rules are others."""
        return any(are_rules(why) for source in self.sources.values() for why in source.reasons)


@collector_paused()
def forecast(parameters: IngestParameters, cleaning: Cleaning, limits: Limits | None = None) -> Forecast:
    """Return what a run would do now; nothing is written, and only what the state does not know is read.

    Raises:
        UsageError: a run would be refused at once: a source or the dataset is not what it has to be.
    """
    keep_pandas_out()
    limits = limits or Limits()
    selections = checked_selections(parameters)
    dataset = open_dataset(parameters.output, parameters.parts, parameters.partition)
    found = overview(dataset, selections, parameters, cleaning.ruleset_id, limits.raw_bytes)
    teller = _Teller(found, Reasons(parameters.output, cleaning))
    for record in found.records:
        teller.told[record.name].passed_over = record.passed_over
    for survey in found.parts:
        teller.count(survey)
    for survey in found.parts:
        teller.count_gone(survey.gone)
    return Forecast(teller.told, found.refusal)


class _Known(NamedTuple):
    """What the dataset knows of a document."""

    raw_sha256: str | None
    given_sha256: str | None
    reason: str | None
    detail: str | None
    is_single: bool
    standing: Standing


_Rows = Mapping[str | None, _Known]
"""The rows of an input, by key."""


class _Teller:
    """Counts what would become of inputs and rows, part by part."""

    def __init__(self, found: Overview, reasons: Reasons) -> None:
        self.told = {name: SourceForecast() for name in found.sources}
        self._terms, self._reasons = found.terms, reasons
        self._inputs = Inputs(found.sources, found.terms.ruleset_id, found.terms.most_bytes, _never)
        self._departed = found.departed.copy()

    def count(self, survey: Survey) -> None:
        """Count one part."""
        for source, count in survey.unchanged.items():
            self.told[source].fates[Fate.UNCHANGED] += count
        for entry, rows in _in_doubt(survey):
            self._count(entry, rows, self.told[entry.source])

    def _count(self, entry: Entry, rows: _Rows, told: SourceForecast) -> None:
        """Count the documents of an input that is not unchanged for certain, and its rows without a document."""
        left = dict(rows)
        for found in self._documents(entry, rows):
            known = left.pop(found.key, None)
            if known is None and self._terms.only_rejected:
                continue
            fate = self._of_new(found, entry.source) if known is None else self._of_known(found, known, told)
            told.fates[fate] += 1
            told.deleted -= fate is Fate.MOVED
            if fate is not Fate.UNCHANGED:
                told.show(fate, entry.path if found.key is None else f"{entry.path}#{found.key}")
        if self._terms.keeps_deleted:
            told.kept += len(left)
        else:
            told.deleted += len(left)

    def _documents(self, entry: Entry, rows: _Rows) -> Iterable[Found]:
        """The documents of an input; a new file is not read where that would tell nothing."""
        if not rows and not self._departed and self._is_plain(entry):
            return [Found(None, b"", entry.given)]
        return self._inputs.found(entry)

    def _is_plain(self, entry: Entry) -> bool:
        return is_plain(entry, self._inputs.sources[entry.source], self._inputs.most_bytes)

    def _of_new(self, found: Found, source: str) -> Fate:
        known_by = found.known_by
        if isinstance(known_by, str) and self._departed[content := Content(source, known_by)] > 0:
            self._departed[content] -= 1
            return Fate.MOVED
        return Fate.NEW

    def _of_known(self, found: Found, known: _Known, told: SourceForecast) -> Fate:
        if self._terms.only_rejected and known.reason is None:
            return Fate.UNCHANGED
        known_by = found.known_by
        if isinstance(known_by, Obstacle):
            told_before = known.reason, known.detail, known.raw_sha256
            is_same = told_before == (known_by.reason, known_by.detail, found.raw_sha256)
        else:
            is_same = known.raw_sha256 == known_by
        why = self._reasons.why(known.standing)
        if known.given_sha256 != found.given.sha256:
            why = "other given facts"
        if not known.is_single:
            why = "a row in each table"
        if self._terms.only_rejected:
            why = why or f"earlier {known.reason}"
        if is_same and why:
            told.reasons[why] += 1
        return Fate.CHANGED if not is_same else Fate.REDONE if why else Fate.UNCHANGED

    def count_gone(self, gone: pa.Table) -> None:
        """Count the rows of a part that have lost their inputs; after all inputs, of which some are the same moved."""
        for source, count in value_counts(gone["source"]).items():
            if self._terms.keeps_deleted:
                self.told[source].kept += count
            else:
                self.told[source].deleted += count
        if self._terms.keeps_deleted:
            for source, count in value_counts(gone.filter(stale(gone, self._terms))["source"]).items():
                self.told[source].reasons[_FROM_LEDGER] += count
            return
        for row in gone.select(["source", "path", "raw_sha256"]).to_pylist():
            if self._departed[Content(row["source"], row["raw_sha256"])] or row["raw_sha256"] is None:
                self.told[row["source"]].show("deleted", row["path"])


def _in_doubt(survey: Survey) -> Iterator[tuple[Entry, _Rows]]:
    """The inputs that are not unchanged for certain, with what is known of them."""
    doubtful = pc.indices_nonzero(pc.invert(survey.is_unchanged)).to_pylist()
    rows = survey.in_doubt
    known: defaultdict[tuple[str, str], dict[str | None, _Known]] = defaultdict(dict)
    columns = (
        rows[name].to_pylist() for name in ("source", "path", "key", *_Known._fields[:-2], *Standing._fields)
    )
    for source, path, key, *told in zip(*columns, strict=True):
        standing = Standing._make(told[-len(Standing._fields) :])
        of_input = known[source, path]
        if key in of_input:  # one in each table, of which the article came first
            of_input[key] = of_input[key]._replace(is_single=False)
        else:
            of_input[key] = _Known._make((*told[: -len(Standing._fields)], True, standing))
    for entry in map(survey.entries.__getitem__, doubtful):
        yield entry, known[entry.source, entry.path]


def _never(_raw: RawFile) -> Article:
    raise NotImplementedError  # a forecast cleans nothing
