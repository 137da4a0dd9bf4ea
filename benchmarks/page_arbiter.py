"""Train the model of pages: `python -m benchmarks.page_arbiter PAGES.parquet --on 2026-11-22`.

As `benchmarks.arbiter`: five folds by site, and `--held-out FILE` takes the texts that models make of pages whose sites
they never saw, in the form of `benchmarks.html`. `--preset fast` trains the model that never sees trafilatura's verdict.
"""

import argparse
from collections.abc import Iterator, Sequence
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.boosting import Rows, fitted_trees
from benchmarks.html import SCHEMA
from benchmarks.learning import learned_odds
from benchmarks.page_samples import PageSample, page_samples
from benchmarks.page_scores import overlap
from benchmarks.samples import FOLDS
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.model import Training
from cleaners.detect import detect
from cleaners.page.arbiter.markup import TokenOdds
from cleaners.page.arbiter.model import PAGE_FEATURES, PageModel, PageModelData, model_file, page_features
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from schemas.preset import Preset

MODELS = Path(__file__).parent.parent / "cleaners" / "page" / "arbiter"
_NOWHERE = Training(data="", sha256="", documents=0, sites=0, on="", library="", cross_validation={})


def train(pages: Path, preset: Preset, day: str, held_out: Path | None) -> PageModelData:
    """Return the model of some pages; `held_out` takes what models that saw nothing of a page's site make of it."""
    samples = page_samples(pages, preset)
    texts = dict(_held_out_texts(samples, preset))
    if held_out:
        rows = [{"page_id": name, "text": text} for name, text in texts.items()]
        pq.write_table(pa.Table.from_pylist(rows, SCHEMA), held_out)
    training = Training(
        data=pages.name,
        sha256=sha256(pages.read_bytes()).hexdigest(),
        documents=len(samples),
        sites=len({sample.site for sample in samples}),
        on=day,
        library=f"catboost {version('catboost')}",
        cross_validation={"mean word F1": round(_mean_f1(samples, texts), 4)},
    )
    return _draft(samples).model_copy(update={"training": training})


def _draft(samples: Sequence[PageSample]) -> PageModelData:
    rows: list[Rows] = []
    for fold in range(FOLDS):
        others = [sample for sample in samples if sample.fold != fold]
        odds = _odds(others)
        make = partial(_rows, lexicon=Lexicon(odds.words), token_odds=odds.tokens)
        rows += [make(sample) for sample in samples if sample.fold == fold]
    odds = _odds(samples)
    return PageModelData(
        training=_NOWHERE,
        features=PAGE_FEATURES,
        odds=odds.words,
        token_odds=dict(odds.tokens.near),
        around_odds=dict(odds.tokens.far),
        trees=fitted_trees(rows),
    )


class _Odds(NamedTuple):
    words: dict[str, int]
    tokens: TokenOdds


def _odds(samples: Sequence[PageSample]) -> _Odds:
    near = learned_odds(sample.tokened for sample in samples)
    far = learned_odds(sample.enclosed for sample in samples)
    return _Odds(learned_odds(sample.termed for sample in samples), TokenOdds(near, far))


def _rows(sample: PageSample, lexicon: Lexicon, token_odds: TokenOdds) -> Rows:
    labelled = sample.is_labelled
    features = page_features(sample.signs, lexicon, token_odds)
    return Rows(features[labelled], sample.is_content[labelled], sample.weights[labelled])


def _held_out_texts(samples: Sequence[PageSample], preset: Preset) -> Iterator[tuple[str, str]]:
    for fold in range(FOLDS):
        model = PageModel(_draft([sample for sample in samples if sample.fold != fold]))
        ruleset = Ruleset("held-out", preset=preset, page_arbiter=model)
        for sample in samples:
            if sample.fold == fold:
                spans = detect(sample.document, ruleset).spans
                yield sample.page_id, cut(sample.document.text, spans).text


def _mean_f1(samples: Sequence[PageSample], texts: dict[str, str]) -> float:
    return fmean(overlap(texts[sample.page_id], sample.reference).f1 for sample in samples)


def main() -> None:
    """Read the command line, train and write the model of the preset into `cleaners/page/arbiter`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page_arbiter", description=__doc__)
    parser.add_argument("pages", type=Path, help="Parquet of labelled pages")
    parser.add_argument("--on", required=True, help="the day that the file shall name, as 2026-11-22")
    parser.add_argument(
        "--preset",
        type=Preset,
        choices=list(Preset),
        default=Preset.CAREFUL,
        help="how pages are read; all but fast share a model",
    )
    parser.add_argument("--held-out", type=Path, help="Parquet to write: page_id, text")
    arguments = parser.parse_args()
    model = train(arguments.pages, arguments.preset, arguments.on, arguments.held_out)
    file = MODELS / model_file(arguments.preset)
    file.write_bytes(orjson.dumps(model.model_dump(), option=orjson.OPT_APPEND_NEWLINE))


if __name__ == "__main__":
    main()
