"""CPU of cleaning by stage, document by document in one process; what is loaded or compiled at first use is not counted."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from benchmarks.page_speed import Stopwatch, time_stages
from cleaners.arbiter.signs import Signs
from cleaners.assemble import assemble
from cleaners.clean import clean, read_document
from cleaners.decoding.decode import decode
from cleaners.detection.detect import detect
from cleaners.detection.wording import line_rules
from cleaners.document import RawFile
from cleaners.page.sniff import looks_like_html
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from schemas.arrow import arrow_schema, record_batch
from schemas.article import Article

_WARM_UP: Final = 20  # documents
WHOLE: Final = "clean, whole"


def stages_of(folder: Path, most: int) -> Mapping[str, float]:
    """Return the milliseconds of CPU that each stage takes a document, over at most so many files of a folder."""
    files = sorted(folder.iterdir())
    documents = [file.read_bytes() for file in files[:: max(1, len(files) // most)]]
    warm, measured = documents[:_WARM_UP], documents[_WARM_UP:] or documents
    ruleset, by_stage = Ruleset("benchmark"), Ruleset("benchmark")
    _time(warm, ruleset, by_stage, Stopwatch())
    timed = Stopwatch()
    _time(measured, ruleset, by_stage, timed)
    return {name: 1000 * seconds / len(measured) for name, seconds in timed.seconds.items()}


def _time(documents: Iterable[bytes], ruleset: Ruleset, by_stage: Ruleset, timed: Stopwatch) -> None:
    """Time `clean` and, under a ruleset that has not seen the document, its larger pieces each once more."""
    articles: list[Article] = []
    for data in documents:
        with timed(WHOLE):
            found = clean(RawFile("benchmark", "file", None, data), ruleset)
        if isinstance(found, Article):
            articles.append(found)
            time_stages(data, by_stage, timed) if looks_like_html(decode(data).text) else _time_text(
                data, by_stage, timed
            )
    with timed("records to Arrow"):
        _ = record_batch(articles, arrow_schema(Article))


def _time_text(data: bytes, ruleset: Ruleset, timed: Stopwatch) -> None:
    with timed("decode"):
        decode(data)
    with timed("bytes to document, whole"):
        document = read_document(data)
    with timed("rules for lines"):
        rules = line_rules(document, ruleset)
    with timed("features and trees"):
        ruleset.model.scores(Signs(document, rules))
    with timed("all of detection, lines looked up before"):
        detection = detect(document, ruleset)
    with timed("facts, sections, record"):
        assemble(
            RawFile("benchmark", "file", None, data),
            document,
            detection,
            cut(document.text, detection.spans),
            ruleset,
        )
