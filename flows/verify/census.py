"""How many rows of what a dataset holds, counted while they are proved."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from flows.verify.findings import Note
from schemas.article import Article
from schemas.rejection import Rejection


@dataclass(slots=True)
class Census:
    """The rows of each source, and the rulesets that made them."""

    articles: Counter[str] = field(default_factory=Counter)
    rejections: Counter[str] = field(default_factory=Counter)
    rulesets: Counter[str] = field(default_factory=Counter)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.articles.total() + self.rejections.total()

    def count(self, record: Article | Rejection) -> None:
        """Count one row."""
        table = self.articles if isinstance(record, Article) else self.rejections
        table[record.source] += 1
        self.rulesets[record.ruleset_id] += 1

    def notes(self) -> Iterator[Note]:
        """Yield what is to be said of the rulesets."""
        if len(self.rulesets) > 1:
            told = ", ".join(f"{name} ({count:,} rows)" for name, count in self.rulesets.most_common())
            yield Note(f"the rows were made by {len(self.rulesets)} rulesets: {told}")
