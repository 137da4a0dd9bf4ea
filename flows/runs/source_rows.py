"""What the inputs of each source are once all parts are worked on: counted by columns, in what is or will be published."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.dataset.layout import Dataset, Table, part_name
from flows.dataset.state import position_keys
from flows.parts.survey import Survey
from schemas.run import RunRecord, SourceRecord, SourceRows

_COLUMNS: Final = {
    Table.ARTICLES: ["source", "path", "title", "word_count", "char_count", "removed_char_count"],
    Table.REJECTIONS: ["source", "path"],
}


def with_rows(
    sources: Iterable[SourceRecord], rows: Mapping[str, SourceRows], before: Mapping[str, SourceRows]
) -> tuple[SourceRecord, ...]:
    """Return the records of some sources with what their inputs are now and were after the run before."""
    return tuple(
        source.model_copy(update={"rows": rows[source.name], "rows_before": before.get(source.name)})
        for source in sources
    )


def rows_before(records: Iterable[RunRecord], names: Collection[str]) -> dict[str, SourceRows]:
    """Return what each source was after the last run that had it and published it; `records` are the newest first."""
    found: dict[str, SourceRows] = {}
    for record in records:
        if record.is_held:
            continue
        for source in record.sources:
            if source.name in names and source.rows:
                found.setdefault(source.name, source.rows)
        if len(found) == len(names):
            break
    return found


def source_rows(
    dataset: Dataset, staging: Path, surveys: Iterable[Survey], names: Collection[str]
) -> dict[str, SourceRows]:
    """Return what the inputs of some sources are in the parts that are published or wait in the staging folder.

    Rows that stay though their inputs are gone do not count.
    """
    census = {name: _Census() for name in names}
    for survey in surveys:
        for table in Table:
            name = part_name(survey.part)
            staged, published = staging / table / name, dataset.folder(table) / name
            rows = _rows_of_inputs(table, staged if staged.exists() else published, survey)
            for source in census.keys() & set(rows["source"].unique().to_pylist()):
                census[source].count(table, rows.filter(pc.equal(rows["source"], source)))
    return {name: each.rows() for name, each in census.items()}


class _Census:
    """The rows of one source, counted part by part."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._words: list[pa.Array] = []

    def count(self, table: Table, rows: pa.Table) -> None:
        self._counts[table] += len(rows)
        if table is Table.ARTICLES:
            self._counts["titles"] += pc.count(rows["title"]).as_py()
            for name in ("char_count", "removed_char_count"):
                self._counts[name] += pc.sum(rows[name]).as_py()
            self._words += rows["word_count"].chunks

    def rows(self) -> SourceRows:
        words = pa.chunked_array(self._words, pa.int32())
        (median,) = pc.quantile(words, 0.5, interpolation="lower").to_pylist()
        return SourceRows(
            articles=self._counts[Table.ARTICLES],
            rejections=self._counts[Table.REJECTIONS],
            titles=self._counts["titles"],
            words_median=median,
            characters=self._counts["char_count"],
            removed_characters=self._counts["removed_char_count"],
        )


def _rows_of_inputs(table: Table, file: Path, survey: Survey) -> pa.Table:
    rows = pq.ParquetFile(file).read(columns=_COLUMNS[table], use_threads=False)
    if not len(survey.gone):
        return rows
    gone = pc.is_in(position_keys(rows), value_set=position_keys(survey.gone))
    return rows.filter(pc.invert(gone))
