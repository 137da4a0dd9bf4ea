"""What a user chooses of how a run cleans."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from flows.settings.parameters import IngestParameters
from schemas.preset import Preset

if TYPE_CHECKING:
    from cleaners.rules.user import UserRules


class Choices(NamedTuple):
    """A preset and a user's rules, as one value: it decides, so it is part of the ruleset's id."""

    preset: Preset = Preset.CAREFUL
    rules: str = ""
    """The user's rules as JSON, empty for none. It travels to workers, of which few need the rules themselves."""

    @property
    def rules_sha256(self) -> str | None:
        """The sha256 of the user's rules; None for none."""
        return sha256(self.rules.encode()).hexdigest() if self.rules else None

    def user_rules(self) -> "UserRules":
        """Return the user's rules."""
        from cleaners.rules.user import UserRules  # noqa: PLC0415  (see rules)

        return UserRules.model_validate_json(self.rules) if self.rules else UserRules()


DEFAULTS: Final = Choices()


def read_choices(parameters: IngestParameters) -> Choices:
    """Return what the parameters choose, as `chosen` does."""
    return chosen(parameters.preset, parameters.rules)


def chosen(preset: Preset, file: Path | None) -> Choices:
    """Return a preset with the rules of a file; it is read now, and by nobody after this.

    Raises:
        RulesError: the file cannot be read, or holds what is no rule.
    """
    if file is None:
        return Choices(preset)
    from cleaners.rules.user import UserRules  # noqa: PLC0415  (brings the built-in rules)
    from flows.settings.rules_file import read_rules  # noqa: PLC0415

    rules = read_rules(file)
    if rules == UserRules():
        return Choices(preset)
    return Choices(preset, rules.model_dump_json(exclude_defaults=True))
