"""A template made a page that needs nothing else: its own style and script, and a policy that allows no other."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from flows.report.characters import attribute, plain, shortened
from flows.report.families import spoken
from flows.report.phrases import percent


def rendered(
    template: str, styles: Sequence[str], scripts: Sequence[str], **context: object
) -> Iterator[str]:
    """Yield a page, piece by piece: a template with the files of its style and script, and what it tells."""
    style, script = ("\n".join(map(_asset, names)) for names in (styles, scripts))
    environment = Environment(
        loader=PackageLoader("flows.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        plain=plain, attribute=attribute, spoken=spoken, shortened=shortened, percent=percent
    )
    yield from environment.get_template(template).generate(
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
        **context,
    )


def _asset(name: str) -> str:
    return (resources.files("flows.report") / "templates" / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()
