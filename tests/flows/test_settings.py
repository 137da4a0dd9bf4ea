"""Settings: which of two places wins, what `winnow config` tells, and mistakes told by their place."""

import json
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from flows.cli import _run
from flows.commands.options import CommandOptions, option, parameters_of
from flows.errors import ConfigError, UsageError
from flows.settings.command import CommandSettings
from flows.settings.in_force import InForce, settings_in_force
from flows.settings.run_sources import given_sources
from flows.settings.runner import Runner, RunnerKind
from schemas.preset import Preset
from tests.documentation import named
from tests.flows.conftest import MakeSource, digests

PLACES = ("flag", "environment: WINNOW_", "file: winnow.toml", "default")
"""The first wins."""


class Told(NamedTuple):
    """A setting as a flag, a variable and a key, and the values that these mean."""

    flag: object
    variable: str
    key: str
    values: tuple[object, object, object]


VALUES = {
    "output": Told("flag", "variable", '"file"', ("flag", "variable", "file")),
    "workers": Told(3, "4", "5", (3, 4, 5)),
    "parts": Told(6, "7", "8", (6, 7, 8)),
    "preset": Told("fast", "thorough", '"careful"', ("fast", "thorough", "careful")),
    "rules": Told("f.toml", "v.toml", '"k.toml"', ("f.toml", "v.toml", "k.toml")),
    "partition": Told("folder", "path", '"folder"', ("folder", "path", "folder")),
    "keep_deleted": Told(flag=False, variable="true", key="true", values=(False, True, True)),
    "allow_deletions": Told(flag=False, variable="yes", key="true", values=(False, True, True)),
    "snapshot": Told(flag=True, variable="0", key="true", values=(True, False, True)),
    "only": Told("rejected", "rejected", '"rejected"', ("rejected", "rejected", "rejected")),
    "publish": Told("s3://a/x", "s3://b/x", '"s3://c/x"', ("s3://a/x", "s3://b/x", "s3://c/x")),
    "log_format": Told("json", "text", '"json"', ("json", "text", "json")),
    "runner": Told("plain", "dask", '"dask=tcp://a:1"', ("plain", "dask", "dask=tcp://a:1")),
}


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def in_force(name: str, places: tuple[int, ...]) -> InForce:
    """Set a setting in some places and return what holds."""
    told = VALUES[name]
    if 2 in places:
        Path("winnow.toml").write_text(f"[ingest]\n{name} = {told.key}\n", encoding="utf-8")
    return settings_in_force(
        {name: told.flag} if 0 in places else {},
        {f"WINNOW_{name.upper()}": told.variable} if 1 in places else {},
    )


def test_every_setting_is_tried_here() -> None:
    assert {*VALUES, "config"} == {*CommandSettings.model_fields}
    assert {*CommandOptions.__dataclass_fields__} == {*CommandSettings.model_fields}


@pytest.mark.parametrize("places", list(combinations(range(4), 2)), ids=str)
@pytest.mark.parametrize("name", VALUES)
def test_the_nearer_place_wins(name: str, places: tuple[int, int]) -> None:
    found = in_force(name, places)
    winner = min(places)
    assert found.origins.get(name, "default").startswith(PLACES[winner])
    default = CommandSettings().model_dump(mode="json")[name]
    value = found.settings.model_dump(mode="json")[name]
    assert value == (*VALUES[name].values, default)[winner]


def test_nothing_given_is_the_default() -> None:
    found = settings_in_force({}, {})
    assert found.settings == CommandSettings()
    assert found.settings.runner == Runner(RunnerKind.PREFECT)
    assert {*found.origins.values()} == {"default"}


def test_the_file_may_be_named_by_a_variable_and_its_paths_are_its_own() -> None:
    Path("conf").mkdir()
    Path("conf/news.toml").write_text('[ingest]\noutput = "set"\nrules = "/abs/rules.toml"\n')
    found = settings_in_force({}, {"WINNOW_CONFIG": "conf/news.toml", "WINNOW_PRESET": ""})
    assert (found.settings.output, found.settings.rules) == (Path("conf/set"), Path("/abs/rules.toml"))
    assert found.settings.preset is Preset.CAREFUL
    assert found.origins["output"] == "file: conf/news.toml"
    assert found.origins["config"] == "environment: WINNOW_CONFIG"


@pytest.mark.parametrize(
    ("flags", "variables", "text", "told"),
    [
        ({"workers": 0}, {}, "", "--workers: input should be greater than or equal to 1"),
        ({}, {"WINNOW_WORKERS": "many"}, "", "WINNOW_WORKERS: input should be a valid integer"),
        ({}, {"WINNOW_PRESET": "bold"}, "", "WINNOW_PRESET 'bold' is not one of: 'careful'"),
        ({}, {"WINNOW_RUNNER": "dask=scheduler"}, "", "WINNOW_RUNNER: 'scheduler' is no address"),
        ({}, {}, "workers = true", "winnow.toml: [ingest]: workers: input should be a valid integer"),
        ({}, {}, "colour = 1", "winnow.toml: [ingest]: unknown key 'colour'"),
        ({}, {}, 'config = "other.toml"', "winnow.toml: [ingest]: unknown key 'config'"),
        ({}, {}, "keep_deleted = 1979-05-27", "winnow.toml: [ingest]: keep_deleted: "),
    ],
)
def test_a_mistake_is_told_by_its_place(
    flags: dict[str, object], variables: dict[str, str], text: str, told: str
) -> None:
    if text:
        Path("winnow.toml").write_text(f"[ingest]\n{text}\n")
    with pytest.raises(UsageError) as caught:
        settings_in_force(flags, variables)
    assert str(caught.value).startswith(told)
    assert len(caught.value.lines) == 1


def test_an_address_that_holds_a_password_is_not_repeated() -> None:
    for flags, variables in (
        ({"publish": "s3://me:secret@bucket/x"}, {}),
        ({}, {"WINNOW_PUBLISH": "s3://me:secret@bucket/x"}),
    ):
        with pytest.raises(UsageError) as caught:
            settings_in_force(flags, variables)
        assert "secret" not in str(caught.value)


def test_settings_that_are_no_table_are_told() -> None:
    Path("winnow.toml").write_text("ingest = 3\n")
    with pytest.raises(ConfigError, match=r"winnow.toml: settings stand in a table under \[ingest\]"):
        settings_in_force({}, {})


def test_the_command_lists_the_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("winnow.toml").write_text("[ingest]\nparts = 64\n")
    monkeypatch.setenv("WINNOW_WORKERS", "4")
    monkeypatch.setenv("WINNOW_WORKRES", "4")
    assert _run(["config", "--no-keep-deleted", "--preset", "fast"]) == 0
    told = capsys.readouterr()
    rows = {row.split()[0]: row.split(maxsplit=2)[1:] for row in told.out.splitlines()}
    assert rows["workers"] == ["4", "environment: WINNOW_WORKERS"]
    assert rows["parts"] == ["64", "file: winnow.toml"]
    assert rows["preset"] == ["fast", "flag"]
    assert rows["keep_deleted"] == ["false", "flag"]
    assert rows["output"] == ["output", "default"]
    assert told.err == "WINNOW_WORKRES is set, and is no setting\n"
    assert _run(["config", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["workers"] == {
        "value": 4,
        "origin": "environment: WINNOW_WORKERS",
    }


def test_the_docs_list_what_the_command_lists(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("winnow.toml").write_text(named("settings"))
    monkeypatch.setenv("WINNOW_WORKERS", "4")
    assert _run(["config", "--preset", "fast"]) == 0
    told = [" ".join(row.split()) for row in capsys.readouterr().out.splitlines()]
    shown = [" ".join(row.split()) for row in named("settings-in-force").splitlines()]
    assert shown
    assert set(shown) <= set(told)


def test_a_run_goes_by_the_settings(make_source: MakeSource, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left on time."})
    Path("winnow.toml").write_text('[ingest]\noutput = "news"\nparts = 8\nrunner = "prefect"\n')
    monkeypatch.setenv("WINNOW_RUNNER", "plain")
    assert _run(["ingest", str(folder), "--parts", "2"]) == 0
    assert len(digests(Path("news"))) == 4
    assert _run(["show", "a.txt", "--original"]) == 0
    assert _run(["verify"]) == 0


def test_a_file_without_sources_needs_some(
    make_source: MakeSource, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("winnow.toml").write_text('[ingest]\noutput = "news"\n')
    assert _run(["ingest", "--runner", "plain"]) == 2
    assert "give at least one source" in capsys.readouterr().err
    parameters = parameters_of([str(make_source("harbour", {}))], settings_in_force({}, {}).settings)
    assert [source.name for source in given_sources(parameters)] == ["harbour"]


def test_help_says_the_default() -> None:
    assert str(option("preset").help).endswith("[default: careful]")
    assert "default" not in str(option("only").help)
