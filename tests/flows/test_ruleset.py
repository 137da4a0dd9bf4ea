import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows import ruleset
from flows.ruleset import current_cleaning, current_ruleset, current_ruleset_id
from flows.settings.choices import Choices, read_choices
from flows.settings.parameters import IngestParameters
from schemas.preset import Preset
from tests.cleaners.user_rules import SOUND, changed


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


Choose = Callable[..., Choices]


@pytest.fixture
def chosen(tmp_path: Path) -> Choose:
    """Read choices with a text as the file of rules."""

    def read(text: str, name: str = "rules.toml", preset: Preset = Preset.CAREFUL) -> Choices:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return read_choices(IngestParameters(sources=(tmp_path,), preset=preset, rules=file))

    return read


def test_what_is_chosen_changes_the_id(chosen: Choose) -> None:
    choices = [
        Choices(),
        Choices(Preset.THOROUGH),
        chosen(SOUND),
        chosen(SOUND, preset=Preset.THOROUGH),
        chosen(changed("[a-z]+", "[a-z]*")),
        chosen(SOUND + 'sites = ["example.com"]'),
        chosen('disable = ["about-heading"]' + SOUND),
    ]
    assert len({current_ruleset_id(choice) for choice in choices}) == len(choices)


def test_how_rules_are_written_does_not_change_the_id(chosen: Choose) -> None:
    lines = SOUND.strip().splitlines()
    elsewise = "# mine\n\n" + "\r\n".join((lines[0], *reversed(lines[1:]), "owns = 0", 'scope = "line"'))
    choices = [
        chosen(SOUND),
        chosen(elsewise, name="other.toml"),
        chosen(changed("'join the [a-z]+ club'", '"join the [a-z]+ club"')),
    ]
    assert len({current_ruleset_id(choice) for choice in choices}) == 1
    off = ['disable = ["about-heading", "comment-count"]', 'disable = ["comment-count", "about-heading"]']
    assert len({current_ruleset_id(chosen(text)) for text in off}) == 1


def test_a_file_without_rules_is_no_choice(chosen: Choose) -> None:
    assert chosen("# nothing yet") == Choices()


def test_the_cleaning_travels_to_a_worker(chosen: Choose) -> None:
    for cleaning in (current_cleaning(), current_cleaning(chosen(SOUND))):
        assert pickle.loads(pickle.dumps(cleaning)) == cleaning


def test_the_ruleset_holds_what_was_chosen(chosen: Choose) -> None:
    choices = chosen('disable = ["about-heading"]' + SOUND, preset=Preset.THOROUGH)
    chosen_rules = current_ruleset(choices)
    assert chosen_rules.preset is Preset.THOROUGH
    assert "about-heading" not in chosen_rules.by_id
    assert [rule.id for rule in chosen_rules.users] == ["member-box"]
