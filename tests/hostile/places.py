"""What stands where a file could: links, pipes, sockets."""

import os
import socket
from collections.abc import Iterator
from functools import partial

from schemas.kinds import Reason
from tests.hostile.case import ARTICLE, Case, file
from tests.hostile.stories import control


def _linked(path: bytes, target: bytes) -> None:
    os.symlink(target, path)  # noqa: PTH211  (a Path is text)


def _socket(path: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        os.chdir(os.path.dirname(path))  # noqa: PTH120  (the whole path is too long for a socket)
        made.bind(os.path.basename(path))  # noqa: PTH119


def _hard_linked(path: bytes) -> None:
    os.link(os.path.dirname(path) + b"/one", path)  # noqa: PTH120


def cases() -> Iterator[Case]:
    """Yield what is no file, and files that only look so."""
    links = {
        b"to-file": b"../control-0.txt", b"to-folder": b"..", b"to-root": b"/", b"to-nothing": b"nowhere", b"to-itself": b"to-itself",
        b"to-secret": b"/etc/passwd", b"to-device": b"/dev/zero", b"to-terminal": b"/dev/tty", b"round-a": b"round-b", b"round-b": b"round-a",
        b"page.html": b"/proc/self/mem", b"new\nlink": b"..",
    }  # fmt: skip
    for name, target in links.items():
        yield Case(b"place/" + name, partial(_linked, target=target), frozenset([Reason.LINK]))
    yield Case(b"place/pipe", os.mkfifo, frozenset([Reason.NOT_A_FILE]))
    yield Case(b"place/pipe.html", os.mkfifo, frozenset([Reason.NOT_A_FILE]))
    yield Case(b"place/socket", _socket, frozenset([Reason.NOT_A_FILE]))
    yield file(b"place/one", control(4), ARTICLE)
    yield Case(b"place/hard-link", _hard_linked, frozenset([ARTICLE]))
    yield file(b"place/hidden/.a/.b", control(6), ARTICLE)
