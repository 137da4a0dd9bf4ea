"""Tells somebody of a run that failed, or whose sources are not what was expected: JSON to a webhook."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from http.client import HTTPException
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from flows.errors import BreachedError, IngestError
from flows.log import event, logger
from flows.parameters import IngestParameters
from flows.paths import shown
from flows.run_sources import given_alert
from flows.stores.uri import place_text
from flows.terminal import printable
from schemas.record import Record
from schemas.run import Breach, Counts

_SECONDS: Final = 10.0


class Outcome(StrEnum):
    """What became of a run that somebody is told of."""

    FAILED = "failed"
    CRASHED = "crashed"
    """Its process ended, or it was ended, before it could say anything."""
    BREACHED = "breached"
    HELD = "held"


class AlertMessage(Record):
    """What is sent, as JSON."""

    text: str
    """All in a sentence, which chat services show."""
    status: Outcome
    output: str
    sources: tuple[str, ...]
    run_id: str | None = None
    """Null where it did not come to one."""
    breaches: tuple[Breach, ...] = ()
    counts: Counts | None = None


@contextmanager
def alerting(parameters: IngestParameters) -> Iterator[None]:
    """Send an alert when the block fails, and fail as it did."""
    try:
        yield
    except Exception as error:
        send_alert(parameters, failure_of(parameters, error))
        raise


def failure_of(parameters: IngestParameters, error: Exception) -> AlertMessage:
    """Return what to say of an error of a run."""
    if isinstance(error, BreachedError):
        record = error.record
        status = Outcome.HELD if record.is_held else Outcome.BREACHED
        message = _message(parameters, status, str(error))
        return message.model_copy(
            update={"run_id": record.run_id, "breaches": record.breaches, "counts": record.counts}
        )
    told = str(error) if isinstance(error, IngestError) else f"{type(error).__name__}: {error}"
    return _message(parameters, Outcome.FAILED, told)


def crash_of(parameters: IngestParameters, told: str) -> AlertMessage:
    """Return what to say of a run that ended without a word of its own."""
    return _message(parameters, Outcome.CRASHED, told)


def send_alert(parameters: IngestParameters, message: AlertMessage) -> None:
    """Send a message where the configuration of a run says, if it does; that it does not arrive is a warning."""
    alert = None
    with suppress(
        IngestError
    ):  # a configuration that cannot be read names nobody, and is told as the failure
        alert = given_alert(parameters)
    if alert is None:
        return
    address = alert.webhook.get_secret_value()
    request = Request(
        address,
        message.model_dump_json().encode(),
        {"Content-Type": "application/json", "User-Agent": "winnow"},
    )
    try:
        with urlopen(request, timeout=_SECONDS):
            pass
    except (OSError, HTTPException, ValueError) as error:
        # The address may hold a token, and messages of errors may quote it: only the host is told.
        host = urlsplit(address).hostname
        logger.warning(
            "the alert did not reach %s: %s", host, _reason(error), extra=event("undelivered", host=host)
        )


def _message(parameters: IngestParameters, status: Outcome, told: str) -> AlertMessage:
    output = printable(shown(parameters.output))
    return AlertMessage(
        text=f"winnow {status}: {output}: {printable(told)}",
        status=status,
        output=output,
        sources=tuple(printable(place_text(source)) for source in parameters.sources),
    )


def _reason(error: Exception) -> str:
    match error:
        case HTTPError():
            return f"status {error.code}"
        case URLError(reason=OSError() as reason):
            return reason.strerror or type(reason).__name__
        case _:
            return type(error).__name__
