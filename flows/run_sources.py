"""The sources of a run, as its parameters name them."""

from pathlib import Path

from flows.config import NO_CONFIG, Config
from flows.config_file import read_config
from flows.errors import UsageError
from flows.parameters import NO_SOURCE, IngestParameters
from flows.sources import Source, resolve_sources


def given_sources(parameters: IngestParameters) -> tuple[Source, ...]:
    """Return the sources that a run was given, sorted by name: names in its file, or paths; without any, all of the file.

    Raises:
        UsageError: the file cannot be used, or see `resolve_sources`.
    """
    config = _config(parameters)
    if not parameters.sources and not config.sources:
        raise UsageError(NO_SOURCE)
    return resolve_sources(parameters.sources, parameters.output, config)


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
