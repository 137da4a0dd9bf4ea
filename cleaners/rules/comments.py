"""Readers' comments: counters, prompts, log-in lines."""

from typing import Final

from cleaners.rules.rule import Rule
from cleaners.rules.words import COUNT
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="comment-count",
        kind=Kind.COMMENTS,
        why="A counter that links to the discussion.",
        pattern=rf"{COUNT} (?:reader |user |new )?(?:comments?|replies|responses?|reactions?)(?: (?:so far|yet|on this (?:story|article|post)))?",
        examples=(
            "⟦12 Comments⟧",
            "⟦No comments yet⟧",
            "⟦1,204 comments⟧",
            "⟦0 comments⟧",
            "12 comments were sent to the ministry.",
            "The ministry received 12 comments.",
            "No comments on the record",
        ),
    ),
    Rule(
        id="comment-count-one",
        kind=Kind.COMMENTS,
        why="A counter of a single comment, in words.",
        pattern=r"(?P<count>one|a single) (?:comment|reply|response)",
        examples=("⟦One Comment⟧", "One comment changed the vote.", "There was one comment"),
    ),
    Rule(
        id="comment-count-after",
        kind=Kind.COMMENTS,
        why="A counter behind the word, as in Comments (12).",
        pattern=rf"(?:reader |user )?(?:comments?|replies|discussion|join the (?:discussion|conversation)) ?[:(\[]? ?{COUNT}",
        examples=(
            "⟦Comments (12)⟧",
            "⟦Comments: 7⟧",
            "⟦Join the discussion 31⟧",
            "Comments: the minister on schools",
            "Comments on clause 12 of the bill",
        ),
    ),
    Rule(
        id="comment-link",
        kind=Kind.COMMENTS,
        why="A link that opens the discussion.",
        pattern=rf"(?:view|see|show|read|load|hide|jump to|go to|skip to)(?: all| the| more)?(?: {COUNT})? comments?",
        examples=(
            "⟦View all 34 comments⟧",
            "⟦Show comments⟧",
            "⟦Load more comments⟧",
            "Read the comments before you vote.",
            "See comments by the mayor on page 4",
        ),
    ),
    Rule(
        id="comment-prompt",
        kind=Kind.COMMENTS,
        why="An invitation to write a comment.",
        pattern=(
            r"(?:(?:leave|post|write|add|submit|make) (?:a|your|the first)(?: first)? (?:comment|reply|response)s?"
            r"|be the first to (?:leave a )?(?:comment|reply)|join the (?:conversation|discussion)"
            r"|(?:log|sign) ?in(?: or (?:register|sign up|create an account))? to (?:post|leave|write|add|join)[^.]{0,40}"
            r"|(?:you must|you need to) (?:be|log|sign)(?: ?in| logged in)? to (?:post|leave|write|add) a comment"
            r"|comments (?:are|is)(?: now| currently)? (?:closed|off|disabled|turned off)[^.]{0,40}"
            r"|comment(?:s|ing)? (?:policy|guidelines|rules)|your email address will not be published[^\n]{0,60}"
            r"|cancel reply)"
        ),
        examples=(
            "⟦Leave a comment⟧",
            "⟦Be the first to comment!⟧",
            "⟦Log in to leave a comment⟧",
            "⟦Comments are closed.⟧",
            "⟦Your email address will not be published. Required fields are marked *⟧",
            "Leave a comment period of thirty days, the court told the agency.",
            "Comments are closed to scrutiny when ministers talk in private.",
        ),
    ),
)
