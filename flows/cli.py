"""The command `winnow`. Prefect and Arrow are imported by the commands that need them: help is instant."""

import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Final, NoReturn

from cyclopts import App, Parameter, validators

from flows.collector import look_rarely
from flows.commands.exits import exit_code, heed_termination
from flows.commands.options import (
    CLEANING_DEFAULTS,
    COMMAND_DEFAULTS,
    CleaningOptions,
    CommandOptions,
    OutputPath,
    SourcePath,
    parameters_of,
)
from flows.display.log import LogFormat, log_as, log_to_standard_error
from flows.display.terminal import make_streams_safe, output_console
from flows.errors import UsageError
from flows.orchestration.schedule import schedule_of
from flows.settings.runner import RunnerKind
from flows.show.options import SHOW_DEFAULTS, ShowOptions
from schemas.kinds import Kind

_SAMPLE: Final = 1000
"""How many documents a plan cleans on trial, unless told otherwise."""


def _version() -> str:
    from importlib import metadata  # noqa: PLC0415  (brings the parser of e-mail)

    return metadata.version("winnow")


app = App(
    name="winnow",
    help="Turn raw web news into Parquet: chrome taken out, nothing lost.",
    version=_version,
    version_flags=("--version",),
    suppress_keyboard_interrupt=False,
    help_format="plaintext",  # Markdown brings a parser, and a third of the time that help takes
    help_epilogue="Exit codes: 0 every input has its fate, 1 failed, 2 usage or an empty source, 3 an expectation is not met, 4 the dataset is locked.",
)
app.register_install_completion_command(help="Install completion for the shell that you are in.")


@app.command
def ingest(
    *sources: SourcePath,
    options: CommandOptions = COMMAND_DEFAULTS,
    plan: Annotated[
        bool, Parameter(negative="", help="Only show what would be done and why; nothing is written.")
    ] = False,
    sample: Annotated[
        int | None,
        Parameter(
            validator=validators.Number(gte=0),
            help=f"With --plan, where the rules have changed: how many documents are cleaned on trial, to tell what changes. [default: {_SAMPLE}]",
        ),
    ] = None,
) -> None:
    """Bring the dataset up to date with some sources.

    New and changed files are cleaned, unchanged ones left alone, rows of files
    that are gone removed. Rows of sources that are not named stay.
    """
    log_as(options.log_format or LogFormat.TEXT)  # mistakes in other settings are told in it
    settings = options.settings
    log_as(settings.log_format)
    if sample is not None and not plan:
        message = "a sample is cleaned on trial only when --plan is given"
        raise UsageError(message)
    parameters = parameters_of(sources, settings)
    if plan:
        from flows.commands.plan import show_plan  # noqa: PLC0415  (brings Arrow)

        show_plan(parameters, _SAMPLE if sample is None else sample)
        return
    from flows.commands.ingest import run_and_show  # noqa: PLC0415  (brings Arrow)

    run_and_show(parameters, settings.runner)


@app.command
def serve(
    *sources: SourcePath,
    options: CommandOptions = COMMAND_DEFAULTS,
    cron: Annotated[str | None, Parameter(help="When, as five fields of cron, in UTC.")] = None,
    every: Annotated[
        float | timedelta | None, Parameter(help="From one run to the next: seconds, or 15m, 6h, 1d12h.")
    ] = None,
) -> None:
    """Ingest on a schedule until interrupted; give --cron or --every.

    Each run is a Prefect flow. On Ctrl-C or SIGTERM the run under way ends too.
    """
    log_as(options.log_format or LogFormat.TEXT)  # mistakes in other settings are told in it
    settings = options.settings
    log_as(settings.log_format)
    from flows.orchestration.run_log import log_runs_as  # noqa: PLC0415  (brings the reader of winnow.toml)

    log_runs_as(settings.log_format)
    schedule = schedule_of(cron, every)
    if options.runner == RunnerKind.PLAIN:
        message = "serve runs Prefect flows: without Prefect, let cron start winnow ingest --runner plain"
        raise UsageError(message)
    parameters = parameters_of(sources, settings)
    from flows.serve import serve_ingest  # noqa: PLC0415  (brings Prefect)
    from flows.settings.run_sources import settled  # noqa: PLC0415

    serve_ingest(settled(parameters), settings.runner, schedule)


@app.command
def verify(
    *sources: SourcePath,
    options: CleaningOptions = CLEANING_DEFAULTS,
    source: Annotated[
        bool, Parameter(negative=(), help="Clean the raw files of the sources anew and compare every row.")
    ] = False,
) -> None:
    """Prove every row of a dataset, and name what is wrong, a line each.

    Nothing is written. With --source, give the sources, the rules and the preset as for ingest.
    """
    if sources and not source:
        message = "sources are compared with the dataset only when --source is given"
        raise UsageError(message)
    from flows.verify.command import verify as prove  # noqa: PLC0415  (brings Arrow)

    settings = options.settings
    prove(settings.output, parameters_of(sources, settings) if source else None)


@app.command
def show(
    document: Annotated[
        str,
        Parameter(
            help="A file, cleaned now; or a row of the dataset, by its id (the beginning is enough) or path."
        ),
    ],
    /,
    *,
    options: ShowOptions = SHOW_DEFAULTS,
) -> None:
    """Show one document: what was kept, what was taken away by which rule, and what is known from where."""
    from flows.settings.choices import chosen  # noqa: PLC0415  (brings Arrow)
    from flows.show.command import show as show_document  # noqa: PLC0415

    settings = options.settings
    show_document(options.wish(document, settings.output), chosen(settings.preset, settings.rules))


@app.command
def config(
    *,
    options: CommandOptions = COMMAND_DEFAULTS,
    json: Annotated[bool, Parameter(negative="", help="Write them as JSON.")] = False,
) -> None:
    """List the settings in force, each with its value and where that comes from.

    A flag goes before a variable of the environment (WINNOW_OUTPUT, WINNOW_WORKERS, …), before a key under
    [ingest] in winnow.toml, before the default.
    """
    from flows.settings.in_force import settings_in_force  # noqa: PLC0415  (brings the reader of winnow.toml)
    from flows.settings.listing import list_as_json, list_settings  # noqa: PLC0415  (for those who ask for it)

    (list_as_json if json else list_settings)(settings_in_force(options.flags))


@app.command
def report(
    *,
    output: OutputPath = None,
    against: Annotated[
        Path | None,
        Parameter(
            help="An older dataset's folder, or a snapshot of this one: tell what differs, in report/against.html."
        ),
    ] = None,
) -> None:
    """Write the review page: one HTML file that shows a dataset and its runs, suspicious documents first.

    It stands in report/index.html of the dataset's folder and needs no network.
    """
    from flows.settings.in_force import settings_in_force  # noqa: PLC0415  (brings the reader of winnow.toml)

    root = settings_in_force({"output": output} if output else {}).settings.output
    if against is not None:
        from flows.comparison.command import report_against  # noqa: PLC0415  (brings Arrow)

        report_against(root, against)
        return
    from flows.report.command import report as write_report  # noqa: PLC0415  (brings Arrow)

    write_report(root)


@app.command
def rules(
    file: Annotated[Path | None, Parameter(help="A TOML file of rules of your own.")] = None,
    /,
    *,
    kind: Annotated[
        Kind | None, Parameter(name_transform=str.lower, help="Only the rules of this kind.")
    ] = None,
) -> None:
    """List the built-in rules, each with its examples; or check a file of rules and list what it holds."""
    from flows.commands.rules_listing import list_built_in, list_file  # noqa: PLC0415  (brings the rules)

    if file is None:
        list_built_in(output_console(), kind)
    else:
        list_file(output_console(), file, kind)


def main(tokens: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code."""
    look_rarely()
    make_streams_safe()
    log_to_standard_error()
    heed_termination()
    sys.exit(_run(sys.argv[1:] if tokens is None else tokens))


def _run(tokens: Sequence[str]) -> int:
    return exit_code(
        lambda: app(tokens, exit_on_error=False, print_error=False, result_action="return_value")
    )


if __name__ == "__main__":
    main()
