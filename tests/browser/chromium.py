"""A headless Chromium, driven through its DevTools protocol; it is Debian's package `chromium`."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import connect
from websockets.sync.connection import Connection

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
MISSING = "no Chromium here: apt-get install chromium"
_START_SECONDS = 60
_ANSWER_SECONDS = 120
_FLAGS = (
    "--headless=new", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-port=0", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-default-browser-check",
    "--disable-extensions", "--disable-dev-shm-usage", "--force-color-profile=srgb",
)  # fmt: skip
_KEYS = {
    "Tab": ("Tab", 9, ""), "Enter": ("Enter", 13, "\r"), "Space": ("Space", 32, " "),
    "ArrowDown": ("ArrowDown", 40, ""), "ArrowRight": ("ArrowRight", 39, ""), "End": ("End", 35, ""),
}  # fmt: skip


class Tab:
    """One page, and everything that it complained of or asked the network for."""

    def __init__(self, connection: Connection, session: str) -> None:
        self._connection = connection
        self._session = session
        self._number = 0
        self.events: list[tuple[str, dict[str, Any]]] = []

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Call a method of the protocol and return its result."""
        self._number += 1
        message = {
            "id": self._number,
            "method": method,
            "params": parameters,
            "sessionId": self._session,
        }
        self._connection.send(json.dumps(message))
        while True:
            answer = json.loads(self._connection.recv(_ANSWER_SECONDS))
            if answer.get("sessionId") != self._session:
                continue
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result
            self.events.append((answer["method"], answer["params"]))

    def open(self, file: Path) -> None:
        """Open a file and return when it is loaded."""
        self.call("Page.navigate", url=file.resolve().as_uri())
        while not self.heard("Page.loadEventFired"):
            self.call("Runtime.evaluate", expression="0")
            time.sleep(0.02)

    def evaluate(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def settle(self) -> None:
        """Let the page do what it has put off: events of folds that opened, drawing."""
        self.evaluate("new Promise((done) => setTimeout(done, 100))")

    def press(self, name: str, times: int = 1) -> None:
        """Press a key that has a name."""
        code, number, text = _KEYS[name]
        for _ in range(times):
            key = {"key": " " if name == "Space" else name, "code": code, "windowsVirtualKeyCode": number}
            self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **key)
            self.call("Input.dispatchKeyEvent", type="keyUp", **key)

    def type(self, text: str) -> None:
        """Write a text where the focus is."""
        self.call("Input.insertText", text=text)

    def look(self, width: int, height: int, scheme: str = "light") -> None:
        """Set the size of the window and the colour scheme that the reader prefers."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self, file: Path) -> None:
        """Write what the window shows as PNG."""
        file.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))

    def heard(self, *methods: str) -> list[dict[str, Any]]:
        """Return the events of some methods."""
        return [parameters for method, parameters in self.events if method in methods]

    @property
    def complaints(self) -> list[str]:
        """Errors, exceptions, violations of the policy and messages in the console."""
        self.settle()
        return [
            json.dumps(found)
            for found in self.heard("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
        ]

    @property
    def requests(self) -> list[str]:
        """The addresses that were asked for."""
        return [str(found["request"]["url"]) for found in self.heard("Network.requestWillBeSent")]


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Start a browser with a profile of its own and end it with all that it started."""
    assert PROGRAM, MISSING
    with tempfile.TemporaryDirectory(prefix="winnow-chromium-", ignore_cleanup_errors=True) as folder:
        flags = (*_FLAGS, *(("--no-sandbox",) if os.geteuid() == 0 else ()), f"--user-data-dir={folder}")
        process = subprocess.Popen(
            [PROGRAM, *flags, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            with connect(_address(Path(folder), process), max_size=None) as connection:
                yield Browser(connection)
                connection.send(json.dumps({"id": 0, "method": "Browser.close"}))
                process.wait(30)
        finally:
            process.kill()
            process.wait()


class Browser:
    """A running browser."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def tab(self) -> Tab:
        """Return a new empty page that tells of everything."""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self._connection, session)
        for domain in ("Page", "Runtime", "Log", "Network"):
            tab.call(f"{domain}.enable")
        return tab

    def _call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._connection.send(json.dumps({"id": 0, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._connection.recv(_ANSWER_SECONDS))
            if answer.get("id") == 0 and "sessionId" not in answer:
                result: dict[str, Any] = answer["result"]
                return result


def _address(profile: Path, process: "subprocess.Popen[bytes]") -> str:
    """Where the browser listens: it writes the port into its profile when it does."""
    told = profile / "DevToolsActivePort"
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        lines = told.read_text().split("\n") if told.exists() else []
        if len(lines) == 2:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    message = "Chromium did not start"
    raise RuntimeError(message)
