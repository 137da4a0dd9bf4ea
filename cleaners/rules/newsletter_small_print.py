"""The small print of a sign-up form: consent, leaving, privacy."""

from typing import Final

from cleaners.rules.lexicon import any_of
from cleaners.rules.newsletter_words import SENTENCES
from cleaners.rules.rule import Rule
from schemas.kinds import Kind

_AGREE: Final = any_of("""
    agree consent confirm accept acknowledge opt authori[sz]e agreeing certify declare understand""")
_TERMS: Final = any_of("""
    terms privacy polic conditions e-?mails? newsletter communication marketing notice updates offers cookies
    personal_data mailchimp processing at_any_?time contact""")
_TO_GET: Final = (
    r"(?:newsletter|e-?mail(?:s|ed)?|updates|offers|marketing|privacy (?:policy|notice|statement)|terms (?:of|and)"
    r"|communications)"
)
_NEVER: Final = "(?:hate|don['’]t|do not|never|won['’]t|promise not to|will never)"
_PROMISE: Final = r"(?:promise|respect|value|care about|take|protect|will never|['’]ll never|never|won['’]t|do not|don['’]t)"
_PRIVATE: Final = "(?:privacy|e-?mail(?: address)?|data|spam|inbox|details|information)"
_MAILER: Final = any_of("""
    mailchimp substack beehiiv convertkit sendinblue brevo mailerlite mailpoet campaign_monitor constant_contact ghost
    revue feedburner activecampaign klaviyo hubspot optinmonster sumo""")
_POLICY: Final = "privacy (?:policy|notice|statement)"

RULES: Final = (
    Rule(
        id="newsletter-consent",
        kind=Kind.NEWSLETTER,
        why="The small print of a sign-up form: what the reader agrees to by signing up.",
        pattern=(
            rf"(?:by|when) \w+ing\b[^.?!“]*,? (?:you|i) "
            r"(?:(?:also|hereby|will|understand and|acknowledge and|confirm you|are) )*"
            rf"{_AGREE}\b[^?!]*{_TERMS}[^?!]*"
        ),
        examples=(
            "⟦By signing up, you agree to our Terms of Use and Privacy Policy.⟧",
            "⟦By submitting this form, I consent to receive e-mails.⟧",
            "By signing up, the two ministers agreed to a ceasefire.",
            "By joining, you agree to row on Sundays.",
        ),
    ),
    Rule(
        id="newsletter-i-agree",
        kind=Kind.NEWSLETTER,
        why="The box to tick, in the reader's own voice.",
        pattern=(
            r"(?:yes,? )?i (?:agree|consent|accept|want|would like|['’]d like|wish|have read|confirm|understand)\b"
            rf"[^.?!“”]*{_TO_GET}\b[^?!]*"
            r"|yes,? (?:please )?(?:send|keep|sign|e-?mail|add) (?:me|us)\b[^?!“”]*"
        ),
        examples=(
            "⟦I agree to receive emails from Fennel Press⟧",
            "⟦Yes, keep me in the loop⟧",
            "I agree with my neighbour about the harbour.",
            "Yes, send the bill, he said.",
        ),
    ),
    Rule(
        id="newsletter-leave",
        kind=Kind.NEWSLETTER,
        why="That the reader can unsubscribe at any time.",
        pattern=(
            r"(?:you (?:can|may) )?(?:unsubscribe|opt[ -]?out|cancel(?: your subscription)?) (?:at )?any ?time"
            r"(?: (?:by|using|via|through|with|from)[^?!]*(?:link|e-?mail|footer|bottom|click)[^?!]*)?"
            rf"{SENTENCES}"
            r"|(?:unsubscribe|opt out|cancel)[^.?!,]*(?:with one click|in one click|whenever you (?:want|like))[^?!]*"
        ),
        examples=(
            "⟦You can unsubscribe at any time.⟧",
            "⟦Cancel with one click.⟧",
            "You can unsubscribe from the register at any time, but few know how.",
            "Cancel any timetable and start anew.",
        ),
    ),
    Rule(
        id="newsletter-no-spam",
        kind=Kind.NEWSLETTER,
        why="A promise that no spam will come.",
        pattern=(
            rf"(?:no|zero|never any|we {_NEVER}(?: send)?)(?: you)? spam(?:ming)?(?: you| as much as you do)?"
            r"(?:, (?:ever|just|we promise|promise|unsubscribe|ads?|only)[^?,]*"
            r"|[.!–—-]+ ?(?:unsubscribe|ever|just|only|we|read|no|cancel|promise|opt|one|your)\b[^?]*)?"
        ),
        examples=(
            "⟦No spam. Unsubscribe anytime.⟧",
            "⟦We never spam!⟧",
            "No spam in the tins, only ham.",
            "We hate spam sandwiches, the soldiers wrote.",
        ),
    ),
    Rule(
        id="newsletter-privacy",
        kind=Kind.NEWSLETTER,
        why="A promise to keep the reader's address private.",
        pattern=(
            rf"(?:we|your|the) {_PROMISE}[^.?!“”,;]*{_PRIVATE}"
            r"(?: (?:seriously|with (?:anyone|third|others|any)[^.?!,]*))?"
            r"(?:[.!] ?[^?]*| and (?:will|won['’]t|never|you)[^?!,]*)?"
            r"|we['’]?(?:ll| will) never [^.?!“”,]*e-?mail[^?!,]*"
        ),
        examples=(
            "⟦We respect your privacy.⟧",
            "⟦We'll never share your e-mail with anyone else.⟧",
            "We respect your privacy, the letter began.",
            "We never found the data that the island had kept.",
        ),
    ),
    Rule(
        id="newsletter-your-data",
        kind=Kind.NEWSLETTER,
        why="What becomes of the reader's address.",
        pattern=(
            r"your (?:e-?mail(?: address)?|information|data|details|privacy)(?: is| are| will)[^.?!“”]*"
            r"(?:safe|secure|never be|not be (?:shared|sold)|used (?:in accordance|only|to)|protected|important to us)[^?!]*"
            r"|we use your (?:sign-?up|e-?mail|data|information)[^?!]*"
            r"|we use (?:mailchimp|\S+) as our (?:marketing|e-?mail)[^?]*"
        ),
        examples=(
            "⟦Your email address is safe with us⟧",
            "⟦We use your sign-up to provide content in ways you've consented to.⟧",
            "Your data is worth 89 dollars, researchers say.",
            "We use your roads and your schools, she said.",
        ),
    ),
    Rule(
        id="newsletter-may-contain",
        kind=Kind.NEWSLETTER,
        why="What else a newsletter may hold.",
        pattern=r"(?:(?:this|our|the) ?)?newsletters? may (?:contain|include)[^?!]*",
        examples=(
            "⟦Newsletters may contain advertising.⟧",
            "⟦This newsletter may include affiliate links⟧",
            "The newsletter may close in May.",
            "Newsletters may well outlive papers.",
        ),
    ),
    Rule(
        id="newsletter-service",
        kind=Kind.NEWSLETTER,
        why="Which service guards the form or sends the mail.",
        pattern=(
            r"this (?:form|site) is protected by (?:re|h)?captcha[^?]*"
            r"|(?:re|h)captcha[^.?!]*privacy[^?!]*"
            rf"|powered by {_MAILER}"
        ),
        examples=(
            "⟦This form is protected by reCAPTCHA.⟧",
            "⟦Powered by Mailchimp⟧",
            "This site is protected by law.",
            "Powered by steam, the ferry crossed.",
        ),
    ),
    Rule(
        id="newsletter-policy",
        kind=Kind.NEWSLETTER,
        why="The pointer to the privacy policy under the form.",
        pattern=(
            rf"for more information(?:,| on| about| see)[^.?!“”]*{_POLICY}[^?!]*"
            r"|(?:please )?(?:see|read|view|review) our (?:privacy (?:policy|notice)|terms)"
            r"(?: (?:and|for|to) [^.?!]*)?"
        ),
        examples=(
            "⟦Read our Privacy Policy⟧",
            "⟦For more information, see our privacy notice.⟧",
            "For more information, see the map.",
            "Read our terms, they shouted.",
        ),
    ),
)
