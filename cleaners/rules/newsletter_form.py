"""The form of a sign-up box: its fields and what it answers."""

from typing import Final

from cleaners.rules.lexicon import any_of
from cleaners.rules.newsletter_words import ADDRESS, PURPOSE
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_ENTER: Final = "(?:re-?)?(?:enter|type|add|provide|insert|submit|input|write|fill in|leave|confirm)(?: in)?"
_WHOSE: Final = any_of("""
    a an the your my us_your valid correct name_and best personal work primary business first_name_and""")
_PLACE: Final = r"(?:here|below|\(?required\)?|invalid|\(optional\)|field|confirmation|again|and (?:name|click|press|hit)[^.?!,]*)"
_CHEER: Final = any_of("""
    success done great awesome almost_there one_more_step yay hooray welcome congratulations perfect got_it excellent hi
    oops whoops uh[_-]oh error sorry""")
_OH: Final = rf"(?:{_CHEER}[!.,:…]+ ?)?"
_JOINED: Final = (
    r"(?:subscribing|signing up|joining (?:us|our|the)|registering"
    r"|your (?:subscription|sign-?up|registration|interest in our))"
)

RULES: Final = (
    Rule(
        id="newsletter-field",
        kind=Kind.NEWSLETTER,
        why="The field of a sign-up form that takes the reader's address.",
        pattern=(
            rf"(?:please )?(?:{_ENTER} )?(?:{_WHOSE} )*e-?mail address(?:es)?(?: {_PLACE})?{PURPOSE}"
            rf"|(?:please )?{_ENTER} (?:(?:a|your|valid|the) )*e-?mail(?: (?:here|below))?{PURPOSE}"
            r"|(?:your|valid|work|business|personal) e-?mail(?: (?:here|\(?required\)?|\*))?"
            r"|e-?mail ?(?:\*|\(required\))|(?:your )?name and e-?mail"
        ),
        examples=(
            "⟦Enter your email address⟧",
            "⟦E-mail address *⟧",
            "⟦Your work email address⟧",
            "Your email address book may be at risk",
            "Email addresses of patients leaked",
            "Enter your email address and the site tells you whether it leaked.",
        ),
    ),
    Rule(
        id="newsletter-field-error",
        kind=Kind.NEWSLETTER,
        why="What the field says of an address that it does not take.",
        pattern=(
            rf"(?:invalid|incorrect|this) {ADDRESS}"
            r"(?: is)? ?(?:invalid|not valid|incorrect|already (?:subscribed|registered|in use))?"
            r"|(?:your )?e-?mail (?:address )?could not be [^?!“”]*"
        ),
        examples=(
            "⟦Invalid email address⟧",
            "⟦This email is already subscribed⟧",
            "This email is old news.",
            "The e-mail could not be traced.",
        ),
    ),
    Rule(
        id="newsletter-field-example",
        kind=Kind.NEWSLETTER,
        why="An address as an example of what belongs in the field.",
        pattern=r"[\w.]{2,20}@(?:example|e-?mail|domain|mail|company|your\w*|address|gmail|site|test)\.\w{2,6}",
        examples=(
            "⟦you@example.com⟧",
            "⟦name@company.org⟧",
            "you@example.com is no address",
            "write to @company",
        ),
    ),
    Rule(
        id="newsletter-choose",
        kind=Kind.NEWSLETTER,
        why="Which newsletters the reader wants, and the field that only robots fill in.",
        pattern=(
            r"(?:choose|select|pick) (?:your |the |which )?(?:frequency|newsletters?|lists?|topics|e-?mails?|alerts)\b[^?!]*"
            r"|leave this field (?:empty|blank)[^?!]*"
        ),
        examples=(
            "⟦Choose your newsletters⟧",
            "⟦Leave this field empty if you're human:⟧",
            "Choose your words, the judge said.",
            "Leave this field to the crows.",
        ),
    ),
    Rule(
        id="newsletter-answer",
        kind=Kind.NEWSLETTER,
        why="The form's thanks for a subscription.",
        pattern=(
            rf"{_OH}(?:thank you|thanks|many thanks)(?: so much| very much)?"
            rf"(?: for {_JOINED}[^.?!,“”—]*(?:[!.]+ ?[^?“”]*)?"
            r"|[!.,:]+ ?(?:please )?(?:check|your (?:subscription|sign-?up|submission|request|e-?mail)|you|we|look"
            r"|a confirmation)\b[^?“”]*)"
        ),
        examples=(
            "⟦Thanks for signing up!⟧",
            "⟦Thank you! Your subscription has been confirmed.⟧",
            "Thank you for signing up, the sergeant said, and took their phones.",
            "Thanks for joining the dots, he wrote.",
        ),
    ),
    Rule(
        id="newsletter-subscribed",
        kind=Kind.NEWSLETTER,
        why="The form's answer that the reader is subscribed.",
        pattern=(
            rf"{_OH}you(?:['’]?re| are|['’]?ve| have)(?: now| already| been| successfully| all| almost| just| officially)* "
            r"(?:subscribed|signed up|registered|on (?:the|our) list|in!? ?|added to (?:our|the) (?:mailing |e-?mail )?list|set"
            r"|unsubscribed|there)(?: (?:to|for|with) (?:our|this|the|these|all)\b[^.?!,“”]*)?(?:[!.]+(?: [^?“”]*)?)?"
            r"|your (?:subscription|sign-?up|registration|e-?mail address) (?:has been|was|is|could not be|is now)[^?!“”,]*"
        ),
        examples=(
            "⟦You have successfully subscribed to our newsletter.⟧",
            "⟦Success! You're on the list.⟧",
            "You are there when the ice breaks.",
            "Your subscription, he told the court, was never paid.",
        ),
    ),
    Rule(
        id="newsletter-confirm",
        kind=Kind.NEWSLETTER,
        why="The form's request to confirm the subscription by mail.",
        pattern=(
            rf"{_OH}(?:please )?(?:check|visit|open|look in|go to) (?:your|the) (?:inbox|e-?mail|mailbox|spam)"
            r"(?: (?:or|and) [^.?!,]{3,30})?"
            r"(?:[.!]| (?:to|for|and)\b[^?!,“”]*(?:confirm|verif|subscri|link|activat|complete|validate)[^?!,]*)?"
            rf"|{_OH}(?:please )?(?:confirm|verify|activate) your "
            r"(?:subscription|e-?mail(?: address)?|sign-?up|registration)[^?!,“”]*"
            rf"|{_OH}(?:a|we['’]?(?:ve| have) sent (?:you )?an?) (?:confirmation|verification|activation|welcome) "
            r"(?:e-?mail|link|message)(?: (?:has been sent|was sent|is on its way))?(?: to (?:your|you)\b[^.?!,“”]*)?"
            r"(?:[.!] ?[^?“”]*)?"
        ),
        examples=(
            "⟦Please check your inbox to confirm your subscription.⟧",
            "⟦A confirmation email has been sent to your address.⟧",
            "Check your inbox for scams before Christmas, police warn",
            "A welcome message was hung over the door.",
        ),
    ),
    Rule(
        id="newsletter-error",
        kind=Kind.NEWSLETTER,
        why="The form's answer that it failed.",
        pattern=(
            rf"{_OH}(?:there (?:was|has been)|we (?:had|encountered)) an? (?:error|problem|issue)[^.?!“”]*"
            r"(?:sign|subscri|request|submi|form|e-?mail|try again|sending|url)[^?“”]*"
            rf"|{_OH}an (?:unexpected )?error (?:has )?occurred"
            r"(?: (?:while |when |during )?(?:subscri|sign|submi|process|adding|send|url|please)[^?!“”]*"
            r"|[.,] ?(?:please )?try again[^?!]*)"
            rf"|{_OH}(?:something|that) (?:went wrong|didn['’]t work)"
            r"(?:(?: with your[^.?!]*)?[.!,]+ ?(?:please )?(?:try|check|reload|refresh)[^?!]*| with your [^?]*)"
            rf"|{_OH}(?:please )?try again(?: later)?"
            rf"|{_OH}we could(?: not|n['’]t) (?:add|subscribe|sign|register|process)[^?!“”]*"
            rf"|{_OH}(?:your )?e-?mail (?:address )?could not be [^?!“”]*"
        ),
        examples=(
            "⟦There was an error submitting your subscription. Please try again.⟧",
            "⟦Oops! We could not add you to the list.⟧",
            "⟦Please try again later⟧",
            "There was an error in the count, the board admitted.",
            "Something went wrong with the brakes.",
        ),
    ),
)
