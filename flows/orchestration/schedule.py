"""When runs are due."""

from datetime import timedelta
from typing import NamedTuple

from flows.errors import UsageError


class Schedule(NamedTuple):
    """Either five fields of cron, in UTC, or the seconds from one run to the next."""

    cron: str | None
    every: float | None


def schedule_of(cron: str | None, every: float | timedelta | None) -> Schedule:
    """Return a schedule.

    Raises:
        UsageError: there is none, or it says never.
    """
    if (cron is None) == (every is None):
        message = "serve needs a schedule: either --cron or --every"
        raise UsageError(message)
    seconds = every.total_seconds() if isinstance(every, timedelta) else every
    if seconds is not None and not seconds >= 1:
        message = f"--every: {seconds:g} s, where a second is the least"
        raise UsageError(message)
    if cron is not None:
        _ensure_cron(cron)
    return Schedule(cron, seconds)


def _ensure_cron(fields: str) -> None:
    import flows.orchestration.prefect_settings  # noqa: F401, PLC0415  (before Prefect, which reads the environment once)

    # isort: split
    from prefect.client.schemas.schedules import CronSchedule  # noqa: PLC0415  (Prefect takes two seconds to import)
    from pydantic import ValidationError  # noqa: PLC0415

    try:
        CronSchedule(cron=fields)
    except ValidationError as error:
        message = f"--cron: {fields!r} is no schedule, such as '0 * * * *': minute, hour, day, month, day of the week"
        raise UsageError(message) from error
