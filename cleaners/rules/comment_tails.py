"""Prompts and counters of comments that are stuck to the end of a sentence."""

from typing import Final

from cleaners.rules.comment_words import COMMENT, COMMENT_WORDS, NOUN
from cleaners.rules.lexicon import DIGITS, GAP, capital
from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

_OPENING: Final = capital("""
    leave post write add submit join start share tell let view read show see have be log sign login please
    you what comment drop discuss subscribe click
    schreiben schreibe hinterlassen diskutieren laissez laisser écrire réagissez donnez deja déjanos
    escribe comenta danos qué tu su únete lascia scrivi commenta dicci
    deixe escreva comente plaats geef laat reageer dodaj skomentuj napisz skriv legg lämna yorum kirjoita
    пока здесь ещё еще нет оставить оставьте напишите обсудить залишити tulis tinggalkan belum ada""")
_WORDS: Final = rf"(?:{GAP}(?:{COMMENT_WORDS}|{COMMENT}))*"
_HEADS: Final = capital(
    "comments? commenting kommentare? commentaires? comentarios commenti comentários reacties komentarze yorumlar комментарии"
)
_COUNTED: Final = capital(
    "comments? replies responses kommentare? commentaires? comentarios? commenti reacties"
)
_END: Final = "[.!?…» ]*$"

RULES: Final = (
    Rule(
        id="comment-tail",
        kind=Kind.COMMENTS,
        why="A prompt or a button of the comment section stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=rf"[¿¡]?{_OPENING}{_WORDS}{GAP}(?:{COMMENT}|discussion|conversation|debate){_WORDS}{_END}",
        examples=(
            "Ferries run every hour. ⟦Leave a comment⟧",
            "It opens in May. ⟦Join the discussion⟧",
            "The minister refused to leave a comment.",
            "He said that he would not join the discussion.",
        ),
    ),
    Rule(
        id="comment-tail-below",
        kind=Kind.COMMENTS,
        why="The same with what to write in the comments.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:{_OPENING} [^.?!“”\"]* (?:in|on|via|to) (?:the|our|your) comments?"
            r"(?: sections?| box| area| thread)?(?: (?:below|above|here))?"
            r"|(?-i:S)hare your (?:thoughts|views|opinions?|story)(?: below| with us)|(?-i:H)ave your say(?: below)?"
            rf"|(?-i:(?:W)hat|Do|Would|Have|Has|Did|Are) [^.?!“”]*\?{_WORDS}{GAP}comments?(?:{GAP}{COMMENT_WORDS})*){_END}"
        ),
        examples=(
            "The school opens on Monday. ⟦Let us know what you think in the comments.⟧",
            "Two boats sank. ⟦Have your say below⟧",
            "They want to have your say in it.",
            "The judge let them in to hear his comment",
        ),
    ),
    Rule(
        id="comment-tail-count",
        kind=Kind.COMMENTS,
        why="The counter of the comments, in the same place.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:{_HEADS}(?: ?[(:\[]? ?{DIGITS}[)\]]?|(?:{GAP}{COMMENT_WORDS})+)"
            rf"|\(?(?P<count>{DIGITS}) {_COUNTED}\)?|\({DIGITS} {NOUN}\)){_END}"
        ),
        examples=(
            "Prices fell. ⟦12 Comments⟧",
            "Der Zug fährt wieder. ⟦Kommentare (4)⟧",
            "The column turned off its comments.",
            "The ministry received 12 comments.",
        ),
    ),
)
