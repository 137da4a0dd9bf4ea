"""Mark in a text what rules take from it: how examples are written, tested and shown."""

from collections.abc import Iterable

from cleaners.detection.settle import settle
from cleaners.detection.wording import line_rules, wording_of, wording_spans
from cleaners.document import SEPARATOR, Decoded
from cleaners.rules.marks import CLOSE, OPEN
from cleaners.rules.rule import Rule
from cleaners.ruleset import Ruleset
from cleaners.text.read import read_text


def marked(text: str, rules: Iterable[Rule]) -> str:
    """Return the text, one block a line, with marks around everything that the rules' wording takes."""
    ruleset = Ruleset("marking", tuple(rules))
    document = read_text(Decoded(text, "utf-8", ()))
    wording = wording_of(document, line_rules(document, ruleset))
    spans = settle(document, wording_spans(document, ruleset, wording))
    parts: list[str] = []
    position = 0
    for span in spans:
        taken = document.text[span.start : span.end]
        start = span.start + len(taken) - len(taken.lstrip())
        end = start + len(taken.strip())
        parts += (document.text[position:start], OPEN, document.text[start:end], CLOSE)
        position = end
    parts.append(document.text[position:])
    return "".join(parts).replace(SEPARATOR, "\n")
