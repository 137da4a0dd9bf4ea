"""Stars, votes, questions whether a page was of help."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="rating-helpful",
        kind=Kind.POLL_RATING,
        why="A question whether the page was of help, or the count of answers to it.",
        pattern=(
            r"(?:(?:was|is|did you find|were) (?:this|the) (?:article|page|post|content|information|review"
            r"|answer|information on this page|story)s? (?:helpful|useful|informative|interesting"
            r"|helpful to you)\??(?: yes no| yes| no)*|\d+(?:%| people)? (?:of people )?(?:out of \d+ )?(?:people )?found this (?:article "
            r"|review |page )?(?:helpful|useful)\.?|(?:rate|review) this (?:article|story|post|recipe|page"
            r"|product|item|episode)|how (?:useful|helpful|would you rate) (?:was )?this (?:post|article"
            r"|page|recipe|content|story)\??|click on a star to rate it!?"
            r"|average rating:? ?[\d.]+ ?/ ?\d+\.? vote count:? \d+\.?|no votes so far! be the first.*"
            r"|we are sorry that this post was not useful.*|let us improve this post!?"
            r"|tell us how we can improve.{0,30}|vote count:? ?\d+|submit rating|(?:cast your vote"
            r"|vote now|view poll results|take (?:the|our) (?:poll|survey|quiz)|thanks for voting!?"
            r"|loading poll\.*|total votes:? ?\d*)|(?:give|leave|send|share)(?: us)?(?: your)? feedback)"
        ),
        examples=(
            "⟦Was this article helpful?⟧",
            "⟦84% of people found this article helpful.⟧",
            "⟦Average rating 4.5 / 5. Vote count: 12⟧",
            "⟦Rate this recipe⟧",
            "Was this article of faith ever written down?",
            "The judges were told to rate this wine first",
        ),
    ),
    Rule(
        id="rating-stars",
        kind=Kind.POLL_RATING,
        certainty=Certainty.LIKELY,
        why="Stars, points and counts of votes alone on a line.",
        pattern=(
            r"(?:[★☆⭐✩✭½ ]+(?:[( ]?\d[\d.,]*[) ]?)?|\d(?:[.,]\d+)? ?(?:/ ?5|out of 5"
            r"|stars?)(?: stars?)?(?: \(?\d[\d,.]*(?: (?:reviews?|ratings?|votes?))?\)?)?"
            r"|\(?\d[\d,.]*\)? (?:votes?|ratings?|reviews?|upvotes?)|(?:average|user|overall|our|reader"
            r"|recipe)? ?ratings?:? ?[\d.]*(?: ?/ ?\d+\.?)?|vote|upvote|downvote|poll)"
        ),
        examples=(
            "⟦★★★★☆⟧",
            "⟦4.5 out of 5 stars (128 reviews)⟧",
            "⟦12 votes⟧",
            "12 votes decided it",
            "The film has earned ★★★★",
        ),
    ),
)
