"""Invitations to comment and to discuss."""

from typing import Final

from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_HERE: Final = r"(?:this|the) (?:article|story|post|page|item|entry|video|topic|piece|site|discussion|blog)"
_SAY: Final = (
    r"(?:(?:what|how) you (?:think|feel)|(?:your )?(?:thoughts?|views?|opinions?|comments?"
    r"|feedback|take|experiences?|questions?|stor(?:y|ies)|ideas?|say))"
)
_TALK: Final = "(?:conversation|discussion|debate|chat|dialogue)"
_WHERE: Final = (
    r"(?:below|now|here|today|about this (?:story|article)|on (?:this (?:story|article)|facebook|twitter|our forum)"
    r"|with (?:other )?readers|in the comments)"
)
_QUESTIONS: Final = r"(?:[^.?!“\"]{2,90}\? ?){0,2}"
_SO: Final = "(?:and|so|then|please|be sure to|feel free to|don['’]t forget to|why not)"
_TELL: Final = (
    r"(?:share|tell us|let us know|leave|drop|post|add|write|give us|send us|join|voice|weigh in|chime in|sound off"
    r"|have your say|discuss|comment|start|subscribe|tell|let)"
)

RULES: Final = (
    Rule(
        id="comment-discussion",
        kind=Kind.COMMENTS,
        why="An invitation into the discussion, without the word comment.",
        pattern=(
            r"(?:join|start|continue|follow|view|see|enter|become part of|take part in) (?:the|a|our|this) "
            rf"{_TALK}(?: {_WHERE})?"
            r"|discuss(?: this)? (?:this|the) (?:article|story|post|news|topic)"
            r"|discuss (?:it |this )?(?:on|in) (?:the|our) [^.,?!]{3,25}"
            r"|have your say|have (?:an opinion|something to say)\?"
            rf"|want to (?:join|take part in) the {_TALK}\? ?(?:feel free to contribute)?"
        ),
        examples=(
            "⟦Join the conversation⟧",
            "⟦Have your say⟧",
            "⟦Discuss this story⟧",
            "Join the conversation with your children early, the psychologist advises.",
            "Start the discussion with a question, he said.",
        ),
    ),
    Rule(
        id="comment-discussion-rules",
        kind=Kind.COMMENTS,
        why="What the discussion is about, whether it is open, and to whom.",
        pattern=(
            rf"(?:the )?discussion (?:about|on|of) {_HERE}|conversation (?:guidelines|rules|policy)"
            r"|this (?:discussion|conversation|thread) is (?:now )?closed(?: to new comments)?"
            rf"|only [^.,?!]{{3,30}} can (?:comment|take part|join the {_TALK})"
            rf"|(?:sign|log) in (?:or [^.?!,]{{3,30}} )?to join the {_TALK}"
            rf"|[^.?!]{{0,30}}\? create an account to join the {_TALK}"
        ),
        examples=(
            "⟦Discussion about this post⟧",
            "⟦This thread is closed⟧",
            "⟦Only members can comment⟧",
            "The discussion about this pier goes on.",
            "Only children can join the choir.",
        ),
    ),
    Rule(
        id="comment-discussion-other-languages",
        kind=Kind.COMMENTS,
        why="An invitation into the discussion, in other languages than English.",
        pattern=(
            r"zur (?:diskussion|debatte)|diskutieren sie mit|partecipa alla (?:discussione|conversazione)"
            r"|únete a la (?:conversación|discusión)|(?:rejoignez|participez à) la (?:conversation|discussion)"
            r"|(?:participe d|entre n|junte-se à )a (?:conversa|discussão)|dołącz do dyskusji"
            r"|doe mee (?:aan|met) (?:de|het) (?:discussie|gesprek)|delta i (?:diskusjonen|debatten|debatt)"
            r"|присоединяйтесь к обсуждению"
        ),
        examples=(
            "⟦Diskutieren Sie mit!⟧",
            "⟦Rejoignez la conversation⟧",
            "Diskutieren Sie mit Ihren Kindern, rät er.",
            "Zur Diskussion kamen dreißig Leute.",
        ),
    ),
    Rule(
        id="comment-call",
        kind=Kind.COMMENTS,
        why="A sentence that asks the readers for their opinion, in the comments or below.",
        pattern=(
            rf"{_QUESTIONS}(?:{_SO} )?{_TELL}\b[^.?!\"”]*"
            r"(?:(?:in|on|via|to|using) (?:the|our|your) comments?(?: section| box| area| thread| form)?"
            r"(?: (?:below|above|here|under this (?:article|story)))?"
            r"|(?:thoughts?|views?|opinions?|comments?|say|think) (?:below|here|with other readers|with us)"
            rf"|(?:comment|reply) (?:below|here)(?: and tell us {_SAY})?)"
        ),
        examples=(
            "⟦What do you think? Let us know in the comments below!⟧",
            "⟦Share your thoughts in the comments section⟧",
            "⟦Sound off below: comment here⟧",
            "She asked them to share their thoughts.",
            "Leave the comments below the fold, the editor said.",
        ),
    ),
    Rule(
        id="comment-share-view",
        kind=Kind.COMMENTS,
        why="The same without a word for the place.",
        pattern=(
            rf"{_QUESTIONS}(?:{_SO} )?(?:(?:leave|share|tell us|let us know) {_SAY}"
            r"|share your (?:thoughts?|opinions?|views?) with [^.,?!]{3,25})"
            r"|(?:what do you think|what are your thoughts)(?: (?:about|of) this (?:article|story))?\? ?"
            r"(?:subscribe now|leave a comment)?"
        ),
        examples=(
            "⟦Share your thoughts⟧",
            "⟦Enjoyed the film? Tell us what you think⟧",
            "⟦What do you think?⟧",
            "Share your thoughts with your doctor, the nurse advises.",
            "What do you think they want?",
        ),
    ),
    Rule(
        id="comment-be-first",
        kind=Kind.COMMENTS,
        why="An invitation to write the first comment.",
        pattern=(
            r"be the first(?: one| person)? to (?:(?:leave|post|write|add|make|submit) (?:a|your) "
            r"(?:comment|reply|review|response)|(?:comment|reply|respond|react|review)(?: (?:on|to) .*)?"
            rf"|share {_SAY}|know when someone replies|start the (?:discussion|conversation))"
        ),
        examples=(
            "⟦Be the first to comment!⟧",
            "⟦Be the first to share your thoughts⟧",
            "Be the first to cross the bridge.",
            "Be the first to review, and the last to sleep.",
        ),
    ),
)
