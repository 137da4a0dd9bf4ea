"""The command `winnow show`: what became of one document, in one of the forms that it can be shown in."""

import sys
from typing import TYPE_CHECKING

from cleaners.spans import restore
from flows.dataset.arrow_alone import keep_pandas_out
from flows.display.lines import Line, lines_of
from flows.display.terminal import output_console, printable
from flows.errors import UsageError
from flows.settings.choices import Choices
from flows.show.subject import Subject, find_subject
from flows.show.view import show_record
from flows.show.wish import Form, Wish
from schemas.article import Article

if TYPE_CHECKING:
    from cleaners.detection.story import LineStory


def show(wish: Wish, choices: Choices) -> None:
    """Print what became of a document.

    Raises:
        UsageError: there is no such document, or no such line.
        CleanerBugError: the cleaner raised.
    """
    keep_pandas_out()
    subject = find_subject(wish.wanted, wish.output, choices)
    if wish.form is Form.ORIGINAL:
        _write(original(subject))
    elif wish.form is Form.JSON:
        _write_json(subject, wish.line, choices)
    elif wish.line is None:
        show_record(output_console(), subject.record)
    else:
        from flows.show.story_view import show_story  # noqa: PLC0415  (brings rules and models)

        show_story(output_console(), _line(subject, wish.line), _told(subject, wish.line, choices))


def original(subject: Subject) -> str:
    """Return the canonical document, from the record alone.

    Raises:
        UsageError: the input was rejected.
    """
    record = subject.record
    if not isinstance(record, Article):
        message = f"{record.path!r} was rejected as {record.reason}: the dataset keeps no document of it"
        raise UsageError(message)
    return restore(record.text, record.removals)


def _write(text: str) -> None:
    """Write a document: to a file or a pipe as it is, to a terminal so that it steers nothing."""
    if sys.stdout.isatty():
        sys.stdout.write("\n".join(map(printable, text.split("\n"))) + "\n")
    else:
        sys.stdout.buffer.write(text.encode())


def _write_json(subject: Subject, line: int | None, choices: Choices) -> None:
    from flows.show.as_json import record_json  # noqa: PLC0415  (brings rules and models)

    if line is not None:
        _line(subject, line)
    story = None if line is None else _told(subject, line, choices)
    sys.stdout.buffer.write(record_json(subject.record, line, story))


def _line(subject: Subject, number: int) -> Line:
    """The line of that number.

    Raises:
        UsageError: there is none.
    """
    record = subject.record
    lines = list(lines_of(record)) if isinstance(record, Article) else []
    if not 1 <= number <= len(lines):
        message = f"{record.path!r} has {len(lines):,} lines, and so no line {number}"
        raise UsageError(message)
    return lines[number - 1]


def _told(subject: Subject, number: int, choices: Choices) -> "LineStory":
    from cleaners.detection.story import line_story  # noqa: PLC0415  (brings rules and models)
    from flows.ruleset import current_ruleset  # noqa: PLC0415

    document = subject.document()
    ruleset = current_ruleset(choices).narrowed(
        subject.given.site or document.facts.site, subject.record.source
    )
    return line_story(document, ruleset, number - 1, subject.given)
