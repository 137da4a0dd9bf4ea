"""What holds for every input whatever: it has one fate, twice the same, and nothing of it is lost."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from cleaners.clean import clean
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from cleaners.spans import restore
from flows.verify.article_laws import article_problems
from flows.verify.letters import keeps_letters
from flows.verify.rejection_laws import rejection_problems
from schemas.arrow import arrow_schema, record_batch
from schemas.article import Article
from schemas.identity import row_sha256
from schemas.preset import Preset
from schemas.rejection import Rejection

RULESETS: Final = tuple(Ruleset("fuzz", preset=preset) for preset in Preset)
_SCHEMAS: Final = {model: arrow_schema(model) for model in (Article, Rejection)}


def broken_laws(data: bytes) -> list[str]:
    """Return which laws some bytes break, in words; whatever is raised is one too. The presets take turns."""
    raw = RawFile("fuzz", "input", None, data)
    ruleset = RULESETS[len(data) % len(RULESETS)]
    try:
        record = clean(raw, ruleset)
        return [*_problems(record, raw), *_differences(record, clean(raw, ruleset))]
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def _problems(record: Article | Rejection, raw: RawFile) -> Iterator[str]:
    if (record.raw_sha256, record.raw_bytes) != (sha256(raw.data).hexdigest(), len(raw.data)):
        yield "the record is of other bytes"
    if record.row_sha256 != row_sha256(record):
        yield "row_sha256 is not that of the row"
    if record_batch([record], _SCHEMAS[type(record)]).num_rows != 1:
        yield "no row of a table"
    if isinstance(record, Rejection):
        yield from rejection_problems(record)
        return
    yield from article_problems(record)
    is_mended = any(repair.name == "mojibake" for repair in record.repairs)  # that has other letters
    if not is_mended and not keeps_letters(restore(record.text, record.removals), record.format, raw.data):
        yield "its document has not the letters and digits of its input"


def _differences(first: Article | Rejection, second: Article | Rejection) -> Iterator[str]:
    if first != second:
        yield "the same bytes give another record the second time"
