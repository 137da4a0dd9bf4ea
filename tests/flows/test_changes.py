"""What a run tells of the articles that it changed, also where it was killed."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows.dataset.changes import (
    ArticleChange,
    ArticleKey,
    changes_file,
    changes_table,
    journalled_changes,
    write_journal,
)
from schemas.change import ChangeKind
from schemas.run import RunRecord
from tests.flows.conftest import MakeSource, column, ingest


def told(output: Path, run_id: str) -> dict[str, tuple[str, str | None]]:
    rows = pq.read_table(changes_file(output, run_id)).to_pylist()
    assert [row["path"] for row in rows] == sorted(row["path"] for row in rows)
    return {row["path"]: (row["change"], row["row_sha256"]) for row in rows}


def kinds(output: Path, record: RunRecord) -> dict[str, str]:
    return {path: kind for path, (kind, _) in told(output, record.run_id).items()}


def test_changes_bring_a_copy_into_step(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {f"{n}.txt": f"text {n}" for n in range(8)} | {"no.txt": "REJECT"})
    first = ingest(output, folder)
    copy = {path: sha for path, (_, sha) in told(output, first.run_id).items()}
    assert set(kinds(output, first).values()) == {"added"}
    (folder / "0.txt").write_text("other")
    (folder / "1.txt").write_text("REJECT")
    (folder / "2.txt").unlink()
    (folder / "no.txt").write_text("text")
    second = ingest(output, folder)
    assert kinds(output, second) == {
        "0.txt": "changed",
        "1.txt": "removed",
        "2.txt": "removed",
        "no.txt": "added",
    }
    for path, (kind, sha) in told(output, second.run_id).items():
        if kind == "removed":
            del copy[path]
        else:
            copy[path] = sha
    assert copy == {path: sha for (_, path), sha in column(output, "articles", "row_sha256").items()}


def test_a_run_without_news_tells_no_changes(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    ingest(output, folder)
    assert not kinds(output, ingest(output, folder))


class KilledError(BaseException):
    """Stands for a kill: nobody tidies up."""


def killed_while(patch: pytest.MonkeyPatch, name: str, calls: int) -> None:
    """Let a run die at a call of a function, and leave its folder behind."""
    module, _, function = name.rpartition(".")
    real = getattr(__import__(module, fromlist=[function]), function)
    left = iter(range(calls))

    def dying(*arguments: object) -> object:
        if next(left, None) is None:
            raise KilledError
        return real(*arguments)

    patch.setattr(name, dying)
    patch.setattr("flows.dataset.staging.shutil.rmtree", lambda *_, **__: None)
    patch.setattr("flows.dataset.staging.settle_changes", lambda *_: None)


@pytest.mark.parametrize(
    ("place", "calls", "published"),
    [
        ("flows.dataset.publication.publish", 0, 0),
        ("flows.dataset.publication.publish", 1, 1),
        ("flows.dataset.publication.publish", 2, 1),
        ("flows.engine.write_changes", 0, 4),
    ],
)
def test_changes_of_a_killed_run_are_told_once_if_published(
    make_source: MakeSource, output: Path, place: str, calls: int, published: int
) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(16)})
    first = ingest(output, folder)
    before = column(output, "articles", "row_sha256")
    for file in folder.iterdir():
        file.write_text(f"other {file.name}")
    with pytest.MonkeyPatch.context() as patch:
        killed_while(patch, place, calls)
        with pytest.raises(KilledError):
            ingest(output, folder)
    (dead,) = (file.name.removeprefix(".tmp-").removesuffix(".retired") for file in output.glob(".tmp-*"))
    halfway = column(output, "articles", "row_sha256")
    last = ingest(output, folder)
    of_the_dead = told(output, dead) if changes_file(output, dead).exists() else {}
    assert {path for (_, path), sha in halfway.items() if sha != before["harbour", path]} == set(of_the_dead)
    assert bool(of_the_dead) == bool(published)
    assert not set(of_the_dead) & set(told(output, last.run_id))
    assert set(of_the_dead) | set(told(output, last.run_id)) == {file.name for file in folder.iterdir()}
    assert not list(output.glob(".tmp-*"))
    assert first.run_id != last.run_id


def test_changes_of_a_run_that_fails_are_told(
    make_source: MakeSource, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_source("harbour", {f"{n:02}.txt": f"text {n}" for n in range(16)})
    first = ingest(output, folder)
    for file in folder.iterdir():
        file.write_text(f"other {file.name}")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("flows.engine.journalled_changes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ingest(output, folder)
    (failed,) = (file.stem for file in (output / "changes").iterdir() if file.stem != first.run_id)
    assert set(told(output, failed)) == {file.name for file in folder.iterdir()}
    monkeypatch.undo()
    assert not kinds(output, ingest(output, folder))


def test_a_part_taken_up_again_tells_what_it_had_published(tmp_path: Path) -> None:
    staging, part = tmp_path / ".tmp-run", tmp_path / "articles" / "part-0000.parquet"
    part.parent.mkdir()
    staging.mkdir()

    def attempt(content: bytes, *, is_published: bool, **changes: tuple[ChangeKind, str | None]) -> None:
        (staging / "staged").write_bytes(content)
        told = {
            ArticleKey(name, "harbour", name, None): ArticleChange(*what) for name, what in changes.items()
        }
        write_journal(staging, 0, staging / "staged", changes_table(told), tmp_path)
        if is_published:
            part.write_bytes(content)

    added, changed, removed = ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED
    attempt(b"1", is_published=True, a=(added, "1"), b=(added, "1"), c=(changed, "1"), d=(removed, None))
    attempt(b"2", is_published=False, e=(added, "2"))
    attempt(b"3", is_published=True, a=(changed, "3"), b=(removed, None), c=(removed, None), d=(added, "3"))
    rows = journalled_changes(staging, tmp_path).select(["path", "change", "row_sha256"]).to_pylist()
    assert [tuple(row.values()) for row in rows] == [
        ("a", "added", "3"),
        ("c", "removed", None),
        ("d", "changed", "3"),
    ]


def test_a_journal_of_what_is_published_is_never_torn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An attempt that makes the same part again writes the same journal again, and may die at it."""
    staging, part = tmp_path / ".tmp-run", tmp_path / "articles" / "part-0000.parquet"
    for file in (staging / "staged", part):
        file.parent.mkdir()
        file.write_bytes(b"1")
    told = changes_table({ArticleKey("a", "harbour", "a", None): ArticleChange(ChangeKind.ADDED, "1")})
    write_journal(staging, 0, staging / "staged", told, tmp_path)

    def dying(_table: object, file: Path) -> None:
        file.write_bytes(b"PAR1")
        raise KeyboardInterrupt

    monkeypatch.setattr("flows.dataset.changes.pq.write_table", dying)
    with pytest.raises(KeyboardInterrupt):
        write_journal(staging, 0, staging / "staged", told, tmp_path)
    assert journalled_changes(staging, tmp_path)["path"].to_pylist() == ["a"]
