"""The one exception of this package: an input that cannot become an article."""

from schemas.kinds import Reason


class Refusal(Exception):  # noqa: N818  (a verdict about the input, not an error of ours)
    """Raised while an input is read; `clean` turns it into a rejection."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
