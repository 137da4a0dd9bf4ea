"""The options of `winnow show`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from flows.commands.options import Options, OutputPath, PresetChoice, RulesPath
from flows.errors import UsageError
from flows.show.wish import Form, Wish


@Parameter(name="*")
@dataclass(frozen=True)
class ShowOptions(Options):
    """How a document is shown."""

    output: OutputPath = None
    line: Annotated[
        int | None,
        Parameter(
            help="Tell the story of one line: the rules that fired, those that lost, what the arbiter weighed."
        ),
    ] = None
    original: Annotated[
        bool, Parameter(negative="", help="Write the canonical document as it was, nothing else.")
    ] = False
    json: Annotated[bool, Parameter(negative="", help="Write all of it as JSON.")] = False
    preset: PresetChoice = None
    rules: RulesPath = None

    def wish(self, document: str, output: Path) -> Wish:
        """Return what is wanted of a document, with the dataset where its row may be.

        Raises:
            UsageError: two forms at once, or a line of the original.
        """
        if self.original and (self.json or self.line is not None):
            message = "--original goes neither with --json nor with --line"
            raise UsageError(message)
        form = Form.ORIGINAL if self.original else Form.JSON if self.json else Form.VIEW
        return Wish(document, output, form, self.line)


SHOW_DEFAULTS: Final = ShowOptions()
