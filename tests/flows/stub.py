"""A cleaner that does what the input says, so that a test can ask for a crash by writing it into a file."""

import os
import signal
from functools import partial
from hashlib import sha256

from cleaners.document import RawFile
from cleaners.rejection import rejected
from flows.ruleset import Cleaner, Cleaning, Recleaner
from schemas.article import SCHEMA_VERSION, Article, Removal, Section
from schemas.identity import record_id
from schemas.kinds import Format, Kind, Reason
from schemas.rejection import Rejection


def stub_cleaning(ruleset_id: str = "stub") -> Cleaning:
    """Return a cleaning with the stub."""
    return Cleaning(ruleset_id, load_stub, load_stub_again)


def load_stub(ruleset_id: str) -> Cleaner:
    return partial(stub_clean, ruleset_id=ruleset_id)


def load_stub_again(ruleset_id: str) -> Recleaner:
    return partial(stub_reclean, ruleset_id=ruleset_id)


def stub_reclean(article: Article, ruleset_id: str) -> Article | None:
    """Write the rules into the title; an article that says so would be none any more."""
    if article.text.startswith("NO LONGER"):
        return None
    digest = sha256(f"{ruleset_id} {article.text}".encode()).hexdigest()
    return article.model_copy(update={"title": ruleset_id, "row_sha256": digest, "ruleset_id": ruleset_id})


def load_nothing(ruleset_id: str) -> Cleaner:
    """Stand for a cleaner that must not be needed."""
    raise AssertionError


def stub_clean(raw: RawFile, ruleset_id: str) -> Article | Rejection:
    words = raw.data.split()
    order = words[0] if words else b""
    if order == b"BUG":
        raise ValueError(order)
    if order == b"CRASH":
        os.kill(os.getpid(), signal.SIGKILL)
    if order == b"SPIN":
        while True:
            pass
    if order == b"HOG":
        bytearray(1 << 40)
    if order == b"REJECT" or not words:
        return rejected(raw, Reason.NO_CONTENT, "as it says", ruleset_id)
    return _article(raw, ruleset_id)


def _article(raw: RawFile, ruleset_id: str) -> Article:
    text = raw.data.decode("utf-8", "backslashreplace").rstrip("\n")
    digest = sha256(text.encode()).hexdigest()
    return Article(
        id=record_id(raw.source, raw.path, raw.key),
        source=raw.source,
        path=raw.path,
        key=raw.key,
        raw_sha256=sha256(raw.data).hexdigest(),
        raw_bytes=len(raw.data),
        given_sha256=raw.given.sha256,
        format=Format.TEXT,
        encoding="utf-8",
        title=text.split("\n", maxsplit=1)[0] if "\n" in text else None,
        text=text,
        text_sha256=digest,
        sections=(Section(heading=None, level=0, start=0, end=len(text)),),
        word_count=len(text.split()),
        char_count=len(text),
        block_count=1,
        removed_char_count=4,
        image_placeholder_count=0,
        is_syndicated=False,
        repairs=(),
        document_sha256=digest,
        row_sha256=digest,
        ruleset_id=ruleset_id,
        schema_version=SCHEMA_VERSION,
        removals=(Removal(start=0, kind=Kind.SHARE_BAR, rule="stub", score=1.0, text="Like"),),
    )
