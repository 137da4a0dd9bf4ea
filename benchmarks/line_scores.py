"""How well the lines that a tool keeps agree with a labelled dump: content lost, chrome removed, kinds told."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq

from benchmarks.lines import Fates

_FEWEST = 5  # a kind with fewer labelled lines has no place in the macro mean
_COLUMNS = ("doc_id", "site", "source", "style", "hand", "text", "labels")


class Label(NamedTuple):
    """What a line of a dump is: `content`, `chrome`, `title`, `meta` or `ignore`, and its kind where one is given."""

    line: int
    label: str
    kind: str | None


class LabelledDump(NamedTuple):
    """One dump with a label for every line that is not blank."""

    doc_id: str
    site: str
    source: str
    style: str
    hand: bool
    text: str
    labels: tuple[Label, ...]


class Amount(NamedTuple):
    """A number of lines and the characters in them, without surrounding blanks."""

    lines: int
    characters: int

    def plus(self, line: str) -> "Amount":
        """Return the amount with one more line."""
        return Amount(self.lines + 1, self.characters + len(line.strip()))


class DocumentScore(NamedTuple):
    """What became of the content and the chrome of one dump."""

    content: Amount
    lost: Amount
    chrome: Amount
    removed: Amount
    kinds: tuple[tuple[str, str], ...]
    """For each line of a hand-read dump that has a kind: that kind, and the one told, empty where it was kept."""


class Scores(NamedTuple):
    """The figures of a group of dumps, as shares of 1."""

    documents: int
    content_lost: float
    """Content characters removed."""
    lossy: float
    """Documents that lose any content line."""
    chrome_lines: float
    chrome_characters: float
    chrome_mean: float
    """Chrome lines removed, as the mean over the documents that have any."""
    perfect: float
    """Documents that lose no content line and keep no chrome line."""
    kind_accuracy: float
    """Lines of hand-read documents that went as the kind a reader gave them; a kept line counts as wrong."""
    kind_macro_f1: float


def read_dumps(path: Path) -> list[LabelledDump]:
    """Return the labelled dumps of a Parquet file."""
    rows = pq.read_table(path, columns=list(_COLUMNS)).to_pylist()
    return [_labelled(*(row[name] for name in _COLUMNS)) for row in rows]


def _labelled(*values: object) -> LabelledDump:
    doc_id, site, source, style, hand, text, labels = values
    assert isinstance(labels, list)
    told = tuple(Label(each["line_no"], each["label"], each["kind"]) for each in labels)
    return LabelledDump(str(doc_id), str(site), str(source), str(style), bool(hand), str(text), told)


def score_document(dump: LabelledDump, fates: Fates) -> DocumentScore:
    """Compare what a tool did to one dump with its labels."""
    lines, kept, told = dump.text.split("\n"), set(fates.kept), dict(fates.removed)
    content = lost = chrome = removed = Amount(0, 0)
    kinds: list[tuple[str, str]] = []
    for number, label, kind in with_one_title(dump.labels, kept):
        line, is_kept = lines[number], number in kept
        if label == "content":
            content, lost = content.plus(line), lost if is_kept else lost.plus(line)
        elif label == "chrome":
            chrome, removed = chrome.plus(line), removed if is_kept else removed.plus(line)
        if kind and dump.hand and label != "ignore":
            kinds.append((kind, "" if is_kept else str(told.get(number, ""))))
    return DocumentScore(content, lost, chrome, removed, tuple(kinds))


def with_one_title(labels: Sequence[Label], kept: set[int]) -> Iterator[Label]:
    """Of the lines that bear the title one should stay, the first that did or else the first; the rest repeat it."""
    titles = [label.line for label in labels if label.label == "title"]
    wanted = next((line for line in titles if line in kept), titles[0] if titles else None)
    for label in labels:
        if label.label != "title":
            yield label
        elif label.line == wanted:
            yield Label(label.line, "content", None)
        else:
            yield Label(label.line, "chrome", "title_repeat")


def summarise(scores: Sequence[DocumentScore]) -> Scores:
    """Return the figures of some documents; lines and characters are summed before they are divided."""
    content, lost = _sum([score.content for score in scores]), _sum([score.lost for score in scores])
    chrome, removed = _sum([score.chrome for score in scores]), _sum([score.removed for score in scores])
    means = [score.removed.lines / score.chrome.lines for score in scores if score.chrome.lines]
    spared = [score.lost.lines == 0 for score in scores]
    clean = [score.lost.lines == 0 and score.removed == score.chrome for score in scores]
    kinds = Counter(pair for score in scores for pair in score.kinds)
    return Scores(
        documents=len(scores),
        content_lost=_share(lost.characters, content.characters),
        lossy=_share(len(scores) - sum(spared), len(scores)),
        chrome_lines=_share(removed.lines, chrome.lines),
        chrome_characters=_share(removed.characters, chrome.characters),
        chrome_mean=_share(sum(means), len(means)),
        perfect=_share(sum(clean), len(scores)),
        kind_accuracy=_share(sum(n for (true, told), n in kinds.items() if true == told), kinds.total()),
        kind_macro_f1=_macro_f1(kinds),
    )


def _sum(amounts: Sequence[Amount]) -> Amount:
    return Amount(sum(amount.lines for amount in amounts), sum(amount.characters for amount in amounts))


def _macro_f1(kinds: Counter[tuple[str, str]]) -> float:
    """The mean over the labelled kinds of the harmonic mean of precision and recall."""
    given: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for (true, said), count in kinds.items():
        given[true] += count
        told[said] += count
    values = [
        _share(2 * kinds[kind, kind], count + told[kind]) for kind, count in given.items() if count >= _FEWEST
    ]
    return _share(sum(values), len(values))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
