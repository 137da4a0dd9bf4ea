"""Train the arbiter on labelled dumps: `python -m benchmarks.arbiter DUMPS.parquet --on 2026-11-22`.

Each document is also judged by a model that saw nothing of its site: `--held-out FILE` takes these predictions, in
the form of `benchmarks.text`. Same data, same library, same day: same file.
"""

import argparse
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import orjson

from benchmarks.boosting import Rows, fitted_trees
from benchmarks.learning import learned_odds, learned_weights, named
from benchmarks.line_scores import LabelledDump, read_dumps, score_document, summarise
from benchmarks.lines import Fates, line_fates
from benchmarks.samples import FOLDS, Sample, outside, sample_of, sites
from benchmarks.text import write_predictions
from cleaners.arbiter.features import FEATURES, block_features
from cleaners.arbiter.lexicon import Lexicon
from cleaners.arbiter.model import Model, ModelData, Training
from cleaners.arbiter.title_signs import TITLE_SIGNS, title_candidates
from cleaners.arbiter.verdict import verdict_on
from cleaners.clean import clean, read_document
from cleaners.detection.crumbs import line_key
from cleaners.detection.title import BIAS
from cleaners.detection.wording import placed_wording
from cleaners.document import RawFile
from cleaners.ruleset import Ruleset
from schemas.article import Article
from schemas.preset import Preset

MODEL = Path(__file__).parent.parent / "cleaners" / "arbiter" / "model.json"
_NO_TITLE = dict.fromkeys((*TITLE_SIGNS, BIAS), 0.0)


def train(dumps: Path, day: str, held_out: Path | None) -> ModelData:
    """Return the model of some dumps; `held_out` takes what models that saw nothing of a dump's site make of it."""
    data = read_dumps(dumps)
    samples = [sample for sample in map(sample_of, data) if sample]
    drafts = [_draft(outside(samples, {fold})) for fold in range(FOLDS)]
    titled = [_titled(drafts[fold], _candidates(drafts, samples, {fold})) for fold in range(FOLDS)]
    fates = dict(_held_out_fates(samples, titled, Preset.CAREFUL))
    if held_out:
        write_predictions(held_out, fates)
    trained = outside(samples, set())
    final = _titled(_draft(trained), _candidates(drafts, samples, set()))
    figures = _figures(data, fates, "careful") | _figures(
        data, dict(_held_out_fates(samples, titled, Preset.THOROUGH)), "thorough"
    )
    training = Training(
        data=dumps.name,
        sha256=sha256(dumps.read_bytes()).hexdigest(),
        documents=len(trained),
        sites=len(sites(trained)),
        on=day,
        library=f"catboost {version('catboost')}",
        cross_validation=figures,
    )
    return final.model_copy(update={"training": training})


def _draft(samples: Sequence[Sample]) -> ModelData:
    """A model of some samples that knows no title yet."""
    rows = []
    for fold in range(FOLDS):
        # Learned on other folds: else a term would look as telling as it is where it was counted.
        odds = learned_odds(sample.termed for sample in outside(samples, {fold}))
        lexicon = Lexicon(odds)
        rows += [_rows(sample, lexicon) for sample in samples if sample.fold == fold]
    odds = learned_odds(sample.termed for sample in samples)
    nowhere = Training(data="", sha256="", documents=0, sites=0, on="", library="", cross_validation={})
    return ModelData(
        training=nowhere, features=FEATURES, odds=odds, trees=fitted_trees(rows), title=_NO_TITLE
    )


def _rows(sample: Sample, lexicon: Lexicon) -> Rows:
    labelled = sample.is_labelled
    features = block_features(sample.signs, lexicon)
    return Rows(features[labelled], sample.is_content[labelled], sample.weights[labelled])


TitleRow = tuple[tuple[float, ...], bool, float]
"""The signs of a candidate, whether it is the title, and its weight: the candidates of a dump weigh two together."""


def _candidates(drafts: Sequence[ModelData], samples: Sequence[Sample], without: set[int]) -> list[TitleRow]:
    """The candidates of all dumps that show a title, scored by models that saw nothing of their sites."""
    rows: list[TitleRow] = []
    models = [Model(draft) for draft in drafts]
    for sample in outside(samples, without):
        rows += _title_rows(sample, models[sample.fold])
    return rows


def _title_rows(sample: Sample, model: Model) -> list[TitleRow]:
    signs = sample.signs
    taken = placed_wording(signs.document, signs.rules).taken
    verdict = verdict_on(signs, taken, model.scores(signs), Preset.CAREFUL)
    titles = {line_key(signs.texts[i]) for i in np.flatnonzero(sample.is_title)}
    found = [
        (each.signs, line_key(signs.texts[each.block]) in titles) for each in title_candidates(signs, verdict)
    ]
    hits = sum(hit for _, hit in found)
    if not hits:
        return []
    return [(row, hit, 1 / hits if hit else 1 / max(len(found) - hits, 1)) for row, hit in found]


def _titled(draft: ModelData, rows: Sequence[TitleRow]) -> ModelData:
    signs, hits, importance = (np.array(column, float) for column in zip(*rows, strict=True))
    weights = learned_weights(signs, hits > 0, importance)
    return draft.model_copy(update={"title": named((*TITLE_SIGNS, BIAS), weights)})


def _held_out_fates(
    samples: Sequence[Sample], models: Sequence[ModelData], preset: Preset
) -> Iterator[tuple[str, Fates]]:
    for fold, data in enumerate(models):
        dumps = [sample.dump for sample in samples if sample.fold == fold]
        ruleset = Ruleset("held-out", preset=preset, arbiter=Model(data))
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
            yield from pool.map(partial(_fates, ruleset), dumps, chunksize=16)


def _fates(ruleset: Ruleset, dump: LabelledDump) -> tuple[str, Fates]:
    article = clean(RawFile("benchmark", dump.doc_id, None, dump.text.encode()), ruleset)
    if not isinstance(article, Article):
        return dump.doc_id, Fates([], [])
    return dump.doc_id, line_fates(dump.text, read_document(dump.text.encode()), article.removals)


def _figures(dumps: Sequence[LabelledDump], fates: dict[str, Fates], preset: str) -> dict[str, float]:
    scores = summarise([score_document(dump, fates[dump.doc_id]) for dump in dumps if dump.doc_id in fates])
    return {
        f"{preset}: content characters lost": round(scores.content_lost, 5),
        f"{preset}: documents that lose any": round(scores.lossy, 4),
        f"{preset}: chrome lines removed": round(scores.chrome_lines, 4),
        f"{preset}: chrome characters removed": round(scores.chrome_characters, 4),
    }


def main() -> None:
    """Read the command line, train and write `cleaners/arbiter/model.json`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.arbiter", description=__doc__)
    parser.add_argument("dumps", type=Path, help="Parquet of labelled dumps")
    parser.add_argument("--on", required=True, help="the day that the file shall name, as 2026-11-22")
    parser.add_argument("--held-out", type=Path, help="Parquet to write: predictions by site-blind models")
    arguments = parser.parse_args()
    model = train(arguments.dumps, arguments.on, arguments.held_out)
    MODEL.write_bytes(orjson.dumps(model.model_dump(), option=orjson.OPT_APPEND_NEWLINE))
    for name, figure in model.training.cross_validation.items():
        print(f"{name:45} {figure}")


if __name__ == "__main__":
    main()
