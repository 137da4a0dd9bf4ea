"""How winnow wants Prefect; imported before Prefect, and what the user has set wins."""

import os

os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")
# The embedded API needs 10 to 20 s on a quiet machine; by default Prefect gives up after 20.
os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")
# Our progress shows with the flow run, wherever that is looked at.
os.environ.setdefault("PREFECT_LOGGING_EXTRA_LOGGERS", "winnow")
# Who holds the only place of a deployment must outlive the server that gave it: with leases in memory, a run under way
# when the server is killed would keep its place for ever.
os.environ.setdefault(
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE", "prefect.server.concurrency.lease_storage.filesystem"
)
# A hook on a crash runs beside the run, where there is no flow to log for.
os.environ.setdefault("PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW", "ignore")

# What its workers say of themselves would fill the log of a schedule, which starts and ends a cluster each time.
os.environ.setdefault("DASK_LOGGING__DISTRIBUTED", "warning")


def quieten_console() -> None:
    """Keep Prefect's own lines off the terminal where the command speaks for itself; its API still gets them."""
    if "PREFECT_LOGGING_LEVEL" not in os.environ:
        os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
