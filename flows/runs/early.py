"""What can be told of a run before anything of it is started."""

from flows.runs.overview import checked_selections
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters


def check_early(parameters: IngestParameters) -> None:
    """Let a mistake be told now, and not when Prefect is up.

    Raises:
        UsageError: a source or a file of rules cannot be used.
    """
    read_choices(parameters)
    checked_selections(parameters)
