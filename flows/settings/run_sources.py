"""The sources of a run as its parameters name them, and what its file says of them."""

from collections.abc import Iterable
from pathlib import Path

from flows.errors import UsageError
from flows.settings.config_file import read_config
from flows.settings.parameters import NO_SOURCE, IngestParameters
from flows.sources.config import NO_CONFIG, Alert, Config, Expectations
from flows.sources.source import Source, resolve_sources


def given_sources(parameters: IngestParameters) -> tuple[Source, ...]:
    """Return the sources that a run was given, sorted by name: names in its file, or paths; without any, all of the file.

    Raises:
        UsageError: the file cannot be used or describes no source, or see `resolve_sources`.
    """
    config = _config(parameters)
    sources = resolve_sources(parameters.sources, parameters.output, config)
    if not sources:
        raise UsageError(NO_SOURCE)
    return sources


def given_expectations(parameters: IngestParameters, names: Iterable[str]) -> dict[str, Expectations]:
    """Return what is expected of the sources of a run, by name.

    Raises:
        ConfigError: the file cannot be used.
    """
    config = _config(parameters)
    own = {source.name: source.expect for source in config.sources}
    return {name: own.get(name, config.expect) for name in names}


def given_alert(parameters: IngestParameters) -> Alert | None:
    """Return who is told of a failure or a breach of a run.

    Raises:
        ConfigError: the file cannot be used.
    """
    return _config(parameters).alert


def settled(parameters: IngestParameters) -> IngestParameters:
    """Return parameters that do not depend on the current folder.

    Raises:
        ConfigError: the file that describes sources cannot be used.
    """
    config = _config(parameters)
    names = {source.name for source in config.sources}
    places = (
        each.absolute() if isinstance(each, Path) and str(each) not in names else each
        for each in parameters.sources
    )
    return parameters.model_copy(
        update={
            "sources": tuple(places),
            "config": config.file,
            "output": parameters.output.absolute(),
            "rules": parameters.rules and parameters.rules.absolute(),
        }
    )


def _config(parameters: IngestParameters) -> Config:
    return read_config(parameters.config) if parameters.config else NO_CONFIG
