"""A webhook on loopback that keeps what it is sent."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple


class Inbox(NamedTuple):
    """An address, and the messages that came."""

    address: str
    messages: list[dict[str, Any]]


@contextmanager
def inbox(status: int = 200) -> Iterator[Inbox]:
    """Listen for the time of the block, and answer with a status."""
    messages: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            assert self.headers["Content-Type"] == "application/json"
            messages.append(json.loads(body))
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield Inbox(f"http://127.0.0.1:{server.server_port}/token-4711", messages)
        finally:
            server.shutdown()
