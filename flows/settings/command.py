"""All settings of the command, in one model: names, what they mean, which values they take and which they have."""

from pydantic import Field

from flows.display.log import LogFormat
from flows.settings.parameters import RunSettings
from flows.settings.runner import Runner, RunnerChoice, RunnerKind


class CommandSettings(RunSettings):
    """The settings of a run, what drives it, and what its log looks like."""

    runner: RunnerChoice = Field(
        default=Runner(RunnerKind.PREFECT),
        description="A Prefect flow (prefect), the same work without Prefect (plain), or a flow on Dask: "
        "dask for workers of this machine, dask=tcp://HOST:PORT for a cluster.",
    )
    log_format: LogFormat = Field(
        default=LogFormat.TEXT,
        description="Standard error is for people (text), or an object of JSON a line (json).",
    )
