"""The Prefect flow: the same dataset, and errors that say what is wrong."""

from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]  # Prefect brings it without types

import flows.orchestration.prefect_settings  # noqa: F401  (before Prefect, which reads the environment once)

# isort: split
from prefect.exceptions import ParameterBindError, ParameterTypeError
from prefect.utilities.importtools import import_object

from flows.commands.runners import run_as_flow
from flows.dataset.lock import locked
from flows.engine import run_ingest
from flows.errors import BreachedError, LockedError, SourceAwayError, UsageError
from flows.ingest import ingest
from flows.ruleset import current_cleaning
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters
from schemas.kinds import Kind
from schemas.run import RunRecord
from tests.cleaners.user_rules import SOUND
from tests.flows.conftest import MakeSource, Silence, digests
from tests.serving.inbox import inbox

ROOT = Path(__file__).parents[2]


@pytest.mark.usefixtures("prefect_server")
def test_the_flow_makes_the_plain_dataset(make_source: MakeSource, output: Path) -> None:
    texts = {
        f"{number}.txt": f"The ferry left at {number} past eight.\n\nJoin the Harbour Club\n"
        for number in range(6)
    }
    folder = make_source("harbour", texts | {"empty.txt": ""})
    rules = output.with_name("rules.toml")
    rules.write_text(SOUND, encoding="utf-8")
    record = ingest(sources=(folder,), output=output, rules=rules)
    plain = IngestParameters(sources=(folder,), output=output.with_name("plain"), workers=2, rules=rules)
    assert run_ingest(plain, current_cleaning(read_choices(plain)), Silence()).counts == record.counts
    assert digests(output) == digests(output.with_name("plain"))
    assert isinstance(record, RunRecord)
    assert record.counts.removed[Kind.NEWSLETTER]
    with locked(output), pytest.raises(LockedError):
        ingest(sources=(folder,), output=output)


@pytest.mark.usefixtures("prefect_server")
def test_a_breach_fails_the_flow_and_is_sent_once(make_source: MakeSource, output: Path) -> None:
    folder = make_source("harbour", {"a.txt": "The ferry left the harbour on time."})
    config = output.with_name("winnow.toml")
    with inbox() as box:
        config.write_text(f'[alert]\nwebhook = "{box.address}"\n[expect]\nmin_articles = 2\n')
        with pytest.raises(BreachedError, match="harbour: 1 articles, at least 2 expected") as breach:
            run_as_flow(IngestParameters(sources=(folder,), config=config, output=output))
        with pytest.raises(SourceAwayError):
            run_as_flow(IngestParameters(sources=(folder / "nowhere",), config=config, output=output))
    assert [message["status"] for message in box.messages] == ["breached", "failed"]
    assert box.messages[0]["run_id"] == breach.value.record.run_id
    assert digests(output)


@pytest.mark.usefixtures("prefect_server")
@pytest.mark.parametrize(
    "wrong", [{"sources": []}, {"workers": 0}, {"workers": "2"}, {"colour": "red"}, {"preset": "bold"}]
)
def test_bad_parameters_are_refused_before_anything_runs(
    make_source: MakeSource, output: Path, wrong: dict[str, object]
) -> None:
    folder = make_source("harbour", {"a.txt": "text"})
    given = {"sources": [str(folder)], "output": str(output), **wrong}
    with pytest.raises((ParameterTypeError, ParameterBindError, UsageError)):
        ingest(**given)
    assert not output.exists()


def test_the_deployment_names_the_flow_and_parameters_that_it_takes() -> None:
    (deployment,) = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]
    path, name = deployment["entrypoint"].split(":")
    module = path.removesuffix(".py").replace("/", ".")
    assert import_object(f"{module}.{name}") is ingest
    IngestParameters.model_validate(deployment["parameters"])
    assert deployment["concurrency_limit"]["collision_strategy"] == "CANCEL_NEW"


def test_each_parameter_is_one_of_the_flow_with_its_bounds_and_its_meaning() -> None:
    schema = ingest.parameters.properties
    assert list(schema) == list(IngestParameters.model_fields)
    assert all(told["description"] for told in schema.values())
    assert (schema["preset"]["default"], schema["output"]["default"]) == ("careful", "output")
    assert schema["workers"]["anyOf"][0]["maximum"] == 256
