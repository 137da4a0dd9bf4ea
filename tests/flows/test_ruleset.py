import pickle
from collections.abc import Iterator

import pytest

from flows import ruleset
from flows.ruleset import current_cleaning, current_ruleset, current_ruleset_id


def test_the_id_is_short_and_stays() -> None:
    assert (
        current_ruleset_id() == current_ruleset_id() == current_ruleset().id == current_cleaning().ruleset_id
    )
    assert len(current_ruleset_id()) == 16


def test_the_id_covers_code_and_data_of_both_packages() -> None:
    names = [name for name, _ in ruleset._sources()]
    assert names == sorted(names)
    assert {"cleaners/clean.py", "cleaners/rules/__init__.py", "schemas/article.py"} <= set(names)
    assert not any("__pycache__" in name for name in names)


def test_whatever_decides_changes_the_id(monkeypatch: pytest.MonkeyPatch) -> None:
    before = current_ruleset_id()
    sources = ruleset._sources

    def changed() -> Iterator[tuple[str, bytes]]:
        for name, content in sources():
            yield name, content + b"\n" * (name == "cleaners/rules/comments.py")

    monkeypatch.setattr(ruleset, "_sources", changed)
    other_code = current_ruleset_id()
    monkeypatch.undo()
    monkeypatch.setattr(ruleset, "deciding_versions", lambda: {"lxml": "0"})
    assert len({before, other_code, current_ruleset_id()}) == 3


def test_the_cleaning_travels_to_a_worker() -> None:
    assert pickle.loads(pickle.dumps(current_cleaning())) == current_cleaning()
