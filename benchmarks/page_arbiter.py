"""Train the model of pages: `python -m benchmarks.page_arbiter PAGES.parquet --on 2026-11-22`.

As `benchmarks.arbiter`: five folds by site, and `--held-out FOLDER` takes the texts that models make of pages whose sites
they never saw, a file a preset in the form of `benchmarks.html`. Two models are trained: that of the blocks alone, and
that which hears trafilatura.
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
from cleaners.detection.detect import detect
from cleaners.page.arbiter.markup import TokenOdds
from cleaners.page.arbiter.model import PAGE_FEATURES, Evidence, PageModel, PageModelData, page_features
from cleaners.ruleset import Ruleset
from cleaners.spans import cut
from schemas.preset import Preset

MODELS = Path(__file__).parent.parent / "cleaners" / "page" / "arbiter"
_MEASURED = {Evidence.ALONE: Preset.FAST, Evidence.HEARD: Preset.CAREFUL}
"""The preset by whose texts a model's figure is told."""
_NOWHERE = Training(data="", sha256="", documents=0, sites=0, on="", library="", cross_validation={})


class Trained(NamedTuple):
    """The models, and the texts of each preset by page that site-blind ones give."""

    models: dict[Evidence, PageModelData]
    held_out: dict[Preset, dict[str, str]]


def train(pages: Path, day: str) -> Trained:
    """Return the models of some pages, and what models that saw nothing of a page's site make of it."""
    samples = page_samples(pages)
    texts = {preset: dict[str, str]() for preset in Preset}
    for preset, name, text in _held_out_texts(samples):
        texts[preset][name] = text
    training = Training(
        data=pages.name,
        sha256=sha256(pages.read_bytes()).hexdigest(),
        documents=len(samples),
        sites=len({sample.site for sample in samples}),
        on=day,
        library=f"catboost {version('catboost')}",
        cross_validation={},
    )
    models: dict[Evidence, PageModelData] = {}
    for evidence, preset in _MEASURED.items():
        figures = {"mean word F1": round(_mean_f1(samples, texts[preset]), 4)}
        told = training.model_copy(update={"cross_validation": figures})
        models[evidence] = _draft(samples, evidence).model_copy(update={"training": told})
    return Trained(models, texts)


def _draft(samples: Sequence[PageSample], evidence: Evidence) -> PageModelData:
    rows: list[Rows] = []
    for fold in range(FOLDS):
        others = [sample for sample in samples if sample.fold != fold]
        odds = _odds(others)
        make = partial(_rows, evidence=evidence, lexicon=Lexicon(odds.words), token_odds=odds.tokens)
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


def _rows(sample: PageSample, evidence: Evidence, lexicon: Lexicon, token_odds: TokenOdds) -> Rows:
    labelled = sample.is_labelled
    signs = sample.heard if evidence is Evidence.HEARD else sample.signs
    features = page_features(signs, lexicon, token_odds)
    return Rows(features[labelled], sample.is_content[labelled], sample.weights[labelled])


def _held_out_texts(samples: Sequence[PageSample]) -> Iterator[tuple[Preset, str, str]]:
    for fold in range(FOLDS):
        others = [sample for sample in samples if sample.fold != fold]
        models = {evidence: PageModel(_draft(others, evidence)) for evidence in Evidence}
        for preset in Preset:
            ruleset = Ruleset("held-out", preset=preset, page_arbiters=models)
            for sample in samples:
                if sample.fold == fold:
                    spans = detect(sample.document, ruleset).spans
                    yield preset, sample.page_id, cut(sample.document.text, spans).text


def _mean_f1(samples: Sequence[PageSample], texts: dict[str, str]) -> float:
    return fmean(overlap(texts[sample.page_id], sample.reference).f1 for sample in samples)


def main() -> None:
    """Read the command line, train and write both models into `cleaners/page/arbiter`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.page_arbiter", description=__doc__)
    parser.add_argument("pages", type=Path, help="Parquet of labelled pages")
    parser.add_argument("--on", required=True, help="the day that the files shall name, as 2026-11-22")
    parser.add_argument("--held-out", type=Path, help="folder for a Parquet of page_id and text a preset")
    arguments = parser.parse_args()
    trained = train(arguments.pages, arguments.on)
    for evidence, model in trained.models.items():
        content = orjson.dumps(model.model_dump(), option=orjson.OPT_APPEND_NEWLINE)
        (MODELS / evidence.file).write_bytes(content)
    if arguments.held_out:
        arguments.held_out.mkdir(exist_ok=True)
        for preset, texts in trained.held_out.items():
            rows = [{"page_id": name, "text": text} for name, text in texts.items()]
            pq.write_table(pa.Table.from_pylist(rows, SCHEMA), arguments.held_out / f"{preset}.parquet")


if __name__ == "__main__":
    main()
