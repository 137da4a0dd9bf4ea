"""Tells somebody of a run that failed, or whose sources are not what was expected: JSON to a webhook."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum

from flows.display.terminal import printable
from flows.errors import BreachedError, IngestError
from flows.paths import shown
from flows.settings.parameters import IngestParameters
from flows.settings.run_sources import given_alert
from flows.stores.uri import place_text
from schemas.record import Record
from schemas.run import Breach, Counts


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
    # A configuration that cannot be read names nobody, and is told as the failure.
    with suppress(IngestError):
        alert = given_alert(parameters)
    if alert is None:
        return
    from flows.runs.webhook import post_json  # noqa: PLC0415  (brings the client of HTTP)

    post_json(alert.webhook.get_secret_value(), message.model_dump_json().encode())


def _message(parameters: IngestParameters, status: Outcome, told: str) -> AlertMessage:
    output = printable(shown(parameters.output))
    return AlertMessage(
        text=f"winnow {status}: {output}: {printable(told)}",
        status=status,
        output=output,
        sources=tuple(printable(place_text(source)) for source in parameters.sources),
    )
