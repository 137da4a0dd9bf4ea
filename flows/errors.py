"""The errors of a run that a person can do something about: one clear line and an exit code each."""

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from schemas.run import RunRecord

from flows.display.inert import printable


class IngestError(Exception):
    """A run that could not be done; the message is one line for a person, in which names of files can do no harm."""

    exit_code: ClassVar[int] = 1
    event: ClassVar[str] = "error"
    """What the log calls it."""

    def __init__(self, *told: str) -> None:
        super().__init__(*map(printable, told))

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell a person, line by line."""
        return (str(self),)


class UsageError(IngestError):
    """The command asks for something that cannot be: a bad option, or a missing or empty source."""

    exit_code: ClassVar[int] = 2


class SourceAwayError(UsageError):
    """A source that is missing, unreadable or empty: it may be back soon."""


class FileError(UsageError):
    """A user's file that cannot be used; each argument is one thing that is wrong, in a line."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell a person, line by line."""
        return self.args

    def __str__(self) -> str:
        return "\n".join(self.args)


class RulesError(FileError):
    """A file of users' rules that cannot be used."""


class ConfigError(FileError):
    """A `winnow.toml`, or a manifest that it names, that cannot be used."""


class DatasetError(UsageError):
    """The output folder holds something that this version must not write into."""


class LockedError(IngestError):
    """Another run holds the dataset."""

    exit_code: ClassVar[int] = 4


class BreachedError(IngestError):
    """A run that was done, and whose sources are not what was expected of them."""

    exit_code: ClassVar[int] = 3
    event: ClassVar[str] = "breach"

    def __init__(self, record: "RunRecord") -> None:
        fate = "; the dataset stays as it was" if record.is_held else ""
        super().__init__("; ".join(breach.message for breach in record.breaches) + fate)
        self.record = record

    @property
    def lines(self) -> tuple[str, ...]:
        """What to tell a person, line by line."""
        return tuple(breach.message for breach in self.record.breaches)

    def __reduce__(self) -> "tuple[type[BreachedError], tuple[RunRecord]]":
        return BreachedError, (self.record,)


class StorageError(IngestError):
    """The dataset could not be written; what stood there before still stands."""


class StoreError(IngestError):
    """An object store does not answer, or does not do what a run needs of it."""


class UnprovedError(IngestError):
    """A dataset is not what it must be."""


class WorkerError(IngestError):
    """Workers end again and again without being on any file, or do not start."""


class CleanerBugError(IngestError):
    """The cleaner raised: a bug of ours, with the file that shows it."""

    def __init__(self, message: str, trace: str) -> None:
        super().__init__(message)
        self.trace = trace

    def __reduce__(self) -> tuple[type["CleanerBugError"], tuple[str, str]]:
        return CleanerBugError, (str(self), self.trace)
