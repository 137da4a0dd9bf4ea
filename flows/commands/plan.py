"""The command `winnow ingest --plan`: what a run would do, and what other rules would change."""

from rich.text import Text

from flows.commands.forecast_view import show_forecast
from flows.display.terminal import output_console, tell
from flows.ruleset import current_cleaning
from flows.runs.forecast import forecast
from flows.settings.choices import read_choices
from flows.settings.parameters import IngestParameters


def show_plan(parameters: IngestParameters, sample: int) -> None:
    """Tell what a run would do; where the rules have changed, so many documents are cleaned on trial, too.

    Raises:
        UsageError: a run would be refused at once: a source or the dataset is not what it has to be.
    """
    console = output_console()
    cleaning = current_cleaning(read_choices(parameters))
    told = forecast(parameters, cleaning)
    show_forecast(console, told)
    if sample and told.has_other_rules:
        from flows.comparison.summary import show_trial  # noqa: PLC0415  (for those whose rules have changed)
        from flows.comparison.trial import trial  # noqa: PLC0415

        tell("cleaning a sample on trial …")
        show_trial(console, trial(parameters, cleaning, sample))
    console.print(Text("Nothing was written.", style="dim"))
