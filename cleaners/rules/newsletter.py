"""Sign-up boxes of newsletters."""

from typing import Final

from cleaners.rules.rule import Rule, Scope
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="newsletter-signup",
        kind=Kind.NEWSLETTER,
        why="An invitation to subscribe to a newsletter.",
        pattern=(
            r"(?:please |click here to |don['’]t forget to |want more\? )?(?:subscribe(?: to)?|sign[ -]?up(?: (?:to|for))?|join|get|register for|receive)"
            r"(?: (?:to|for|our|my|the|your|free|daily|weekly|monthly|[\p{L}\p{N}.'’&]+)){0,6} (?:e?-?newsletters?|mailing list|e-?mail list)"
            r"(?:(?: (?:for|to|and|here|today|now|below)\b|[.!,:;—–-] ?)[^\n]{0,160})?"
        ),
        examples=(
            "⟦Subscribe my Newsletter for new blog posts, tips & new photos. Let's stay updated!⟧",
            "⟦Sign up for our free daily newsletter⟧",
            "⟦Subscribe to our newsletter⟧",
            "⟦Join our mailing list⟧",
            "⟦Sign up to The Morning Ledger newsletter for the day's top stories⟧",
            "Thousands subscribe to the newsletter of the retired judge.",
            "Get the newsletter out of the way, the editor told her staff, then the paper.",
            "She asked readers to sign up for a newsletter that never came.",
        ),
    ),
    Rule(
        id="newsletter-inbox",
        kind=Kind.NEWSLETTER,
        why="A promise of mail in the reader's inbox.",
        pattern=(
            r"(?:get|receive|have|want|sign up|subscribe|the latest|our best|top|daily|weekly)\b[^.?!]{0,120}"
            r" (?:(?:delivered |sent )?(?:straight |directly |right |free )?(?:to|in|into) your (?:e-?mail )?inbox)(?: (?:every|each) [\p{L} ]{3,20})?"
        ),
        examples=(
            "⟦Get the day's top stories delivered straight to your inbox⟧",
            "⟦Get daily insight and deals in your inbox every morning⟧",
            "Get rid of the clutter that lands in your inbox every morning with these five steps.",
            "Phishing mails are sent to your inbox by the thousand.",
        ),
    ),
    Rule(
        id="newsletter-heading",
        kind=Kind.NEWSLETTER,
        why="The heading of a sign-up box; it owns the short lines under it.",
        scope=Scope.HEADING,
        pattern=r"(?:(?:our |the |my |free |daily |weekly |e-?mail )*(?:e-?)?newsletters?(?: sign[ -]?up)?|(?:sign up|subscribe|stay (?:updated|informed|in the loop|up to date)))",
        owns=3,
        prose=1,
        examples=(
            "⟦Newsletter⟧",
            "⟦Newsletter⟧\n⟦The best of the week, every Friday.⟧",
            "⟦Stay informed⟧",
            "Newsletter wars",
            "The newsletter that beat the paper",
        ),
    ),
    Rule(
        id="newsletter-consent",
        kind=Kind.NEWSLETTER,
        why="The small print of a sign-up form.",
        pattern=(
            r"(?:by (?:signing up|subscribing|entering your e-?mail|clicking [\p{L}\"'’“” ]{3,30}|submitting[\p{L} ]{0,30}),? (?:you|i) (?:agree|consent|confirm|accept|acknowledge)[^\n]{0,300}"
            r"|(?:enter |type )?your e-?mail(?: address)?(?: here)?|e-?mail address(?: \*)?|(?:you can |you may )?unsubscribe (?:at any ?time|anytime)[^\n]{0,80}"
            r"|(?:please )?check your (?:inbox|e-?mail) [^\n]{0,80}(?:confirm|subscription|verify)[^\n]{0,80}"
            r"|thank(?:s| you) for (?:subscribing|signing up)[^\n]{0,80}|no spam[.,!][^\n]{0,60}|we (?:don['’]t|never|won['’]t) spam[^\n]{0,60})"
        ),
        examples=(
            "⟦By signing up, you agree to our Terms of Use and Privacy Policy.⟧",
            "⟦Enter your email address⟧",
            "⟦You can unsubscribe at any time.⟧",
            "By signing up, the two ministers agreed to a ceasefire.",
            "Your email address book may be at risk",
        ),
    ),
)
