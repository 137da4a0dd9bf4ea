"""The text of a TOML file that a user wrote."""

from pathlib import Path

from flows.errors import FileError
from flows.paths import shown


def toml_text(path: Path, what: str, error_type: type[FileError]) -> str:
    """Return the text of a file; `what` is what it is called in messages, such as "file of rules".

    Raises:
        FileError: of the given type: it is not there, cannot be read, or is no UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        message = f"there is no {what} {shown(path)}"
        raise error_type(message) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"{shown(path)}: it is no UTF-8 (at line {line})"
        raise error_type(message) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        message = f"the {what} {shown(path)} cannot be read: {reason}"
        raise error_type(message) from error
