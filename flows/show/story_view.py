"""The story of one line in the terminal: the rules that fired, those that lost, and what the arbiter weighed."""

from typing import Final

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from cleaners.detection.story import LineStory, Match, Outcome, Score
from flows.display.lines import Line
from flows.display.terminal import printable
from flows.show.view import shown_line

_NOTHING_FIRED: Final = "The wording of no rule for this document takes the whole line."
_NO_SCORE: Final = "The arbiter is not asked: the row of a page keeps no markup. Show its file for that."


def show_story(console: Console, line: Line, story: LineStory) -> None:
    """Print a line and all that spoke for and against it."""
    console.print(shown_line(line, 0, console), soft_wrap=not console.is_terminal)
    console.print()
    for match in story.matches:
        console.print(_told(match), soft_wrap=True)
    if story.owner:
        under = f"It stands under a line that {story.owner.id} takes, and goes with it: {story.owner.why}"
        console.print(Text(under), soft_wrap=True)
    if not story.matches and not story.owner:
        console.print(Text(_NOTHING_FIRED, style="dim"), soft_wrap=True)
    console.print()
    if story.score is None:
        console.print(Text(_NO_SCORE, style="dim"), soft_wrap=True)
        return
    console.print(Text(verdict_on(story.score)), soft_wrap=True)
    if story.score.weights:
        console.print(_weights(story.score))


def _told(match: Match) -> Text:
    rule = match.rule
    style = "bold yellow" if match.outcome is Outcome.DECIDES else "dim"
    name = Text.assemble((printable(rule.id), style), (f" ({rule.kind}, {rule.certainty}) ", "dim"))
    return name + Text(f"{match.outcome}. {printable(rule.why)}")


def verdict_on(score: Score) -> str:
    """Return in words what the arbiter says of a line."""
    place = "" if score.zone is None else f" It stands in the {score.zone.name.lower()} of the dump."
    leaning = "content" if score.score > 0 else "chrome"
    if score.limit is None:
        limit = "Here nothing goes on the arbiter's word alone."
    elif score.zone is None:
        limit = f"The line of this page that is kept with the lowest score has {score.limit:+.2f}."
    else:
        limit = f"Here a line goes on the arbiter's word alone below {score.limit:+.2f}."
    return f"The arbiter scores it {score.score:+.2f}: it leans to {leaning}.{place} {limit}"


def _weights(score: Score) -> Grid:
    grid = Grid(box=None, padding=(0, 2), header_style="dim")
    for name in ("what the arbiter looked at", "here", "in a typical line", "speaks for"):
        grid.add_column(name, justify="left" if name.startswith(("what", "speaks")) else "right")
    for weight in score.weights:
        side = "content" if weight.effect > 0 else "chrome"
        grid.add_row(
            weight.feature, f"{weight.value:.3g}", f"{weight.typical:.3g}", f"{side} {abs(weight.effect):.2f}"
        )
    return grid
