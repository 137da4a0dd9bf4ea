"""Sign-up boxes of newsletters: headings, invitations, fields, small print, answers of the form."""

from typing import Final

from cleaners.rules.lexicon import made_of
from cleaners.rules.newsletter_abroad import FOREIGN_ADDRESS, FOREIGN_NEWSLETTER
from cleaners.rules.newsletter_words import (
    ABOUT_LETTER,
    ADDRESS,
    AFTER,
    ASK,
    ASK_CAPITAL,
    CALL,
    FOREIGN_TAIL,
    HOOK,
    HOOK_CAPITAL,
    INBOX,
    LEAD,
    LETTER,
    OFTEN,
    OURS,
    PURPOSE,
    SENTENCES,
    TOPIC,
    VERB,
)
from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="newsletter-heading",
        kind=Kind.NEWSLETTER,
        why="The heading of a sign-up box; it owns the short lines under it.",
        scope=Scope.HEADING,
        pattern=(
            rf"(?:(?:{TOPIC} )*(?:(?:e-?)?newsletters?|mailing list|e-?mail (?:updates|alerts|newsletters?"
            rf"|digest|sign-?up)|news alerts|breaking news (?:alerts|e-?mails"
            rf"|newsletters?))(?: (?:sign[ -]?up|subscription|registration|alerts))?"
            rf"|stay (?:up[ -]to[ -]date|updated|informed|connected|tuned|ahead|in the (?:loop|know)"
            rf"|in touch)|keep (?:in touch|up[ -]to[ -]date|informed)|get (?:updates|notified|the latest)"
            rf"|be the first to know|ready for more\?)"
        ),
        owns=3,
        prose=1,
        certainty=Certainty.LIKELY,
        examples=(
            "⟦Newsletter⟧",
            "⟦Newsletter⟧\n⟦The best of the week, every Friday.⟧",
            "⟦Stay informed⟧",
            "⟦Free Daily Newsletter⟧",
            "Newsletter wars",
            "The newsletter that beat the paper",
        ),
    ),
    Rule(
        id="newsletter-label",
        kind=Kind.NEWSLETTER,
        why="A button or a link of a sign-up box: nothing but the words that such lines are made of.",
        pattern=made_of("(?:(?:e-?)?newsletters?)", rf"(?:{ABOUT_LETTER}|{TOPIC})"),
        examples=(
            "⟦Newsletter sign-up⟧",
            "⟦Manage your newsletter preferences⟧",
            "⟦See all newsletters⟧",
            "Newsletter editor jailed",
            "The newsletter war",
        ),
    ),
    Rule(
        id="newsletter-named",
        kind=Kind.NEWSLETTER,
        why="The name of a newsletter, alone or with what it offers.",
        certainty=Certainty.LIKELY,
        pattern=(
            rf"(?-i:(?:[\p{{Lu}}\p{{N}}][^ .,:;!?]* (?:of |the |and |& |for |in "
            rf"|on )*)+)(?:e-?)?newsletters?(?: sign[ -]?up)?(?:: .*)?|(?:the "
            rf"|our )?(?-i:[\p{{Lu}}][^.,:;!?]*): (?:our |a |get |sign up)[^.?!]*{LETTER}.*|(?:subscribe"
            rf"|sign up) (?:to|for) (?-i:(?:The |the )?(?:[\p{{Lu}}][^ .,:;!?]* ?){{1,4}})|(?:newsletters?"
            rf"|(?:{TOPIC} )+newsletter): ?(?:get|the|our|sign up|subscribe|your|a|all|everything|receive"
            rf"|news)\b.*"
        ),
        examples=(
            "⟦The Fennel Post Newsletter⟧",
            "⟦The Tide: our free weekly newsletter⟧",
            "⟦Newsletter: the week in science, every Thursday⟧",
            "The man behind the newsletter",
            "Newsletters: 14 percent of readers pay",
        ),
    ),
    Rule(
        id="newsletter-signup",
        kind=Kind.NEWSLETTER,
        why="An invitation to subscribe to a newsletter, to mails or alerts.",
        pattern=(
            rf"{HOOK}{{0,2}}(?:{LEAD}{VERB}\b[^.?!“”]{{0,40}}\s{OURS}\s(?:[^.?!“”]{{0,60}} )?{LETTER}(?:['’]s)?(?:[ ,.!:;–—"
            rf"|-][^?“”]*)?|{CALL}{AFTER})"
            rf"|{HOOK}?(?:{LEAD}(?:subscribe|sign[ -]?up|register)(?: (?:for|to|with))+ (?:(?:our|the|your"
            rf"|free|daily|weekly|full|new|local|top|latest|all|personali[sz]ed|more|get|receive|read|hear"
            rf"|have|stay|keep|know|headlines|news|updates) )*(?:[^.?!,“”]{{0,40}} )?(?:alerts?|updates"
            rf"|digest|briefing|brief|bulletin|headlines|emails?|e-mails?|news|stories|offers|notifications"
            rf"|round-?up|inbox|posts|access|insights|tips|deals|content|(?-i:[\p{{Lu}}]\S* )*(?-i:Weekly"
            rf"|Daily|Today|Dispatch|Brief|Briefing|Digest|Report|Update|Bulletin|Insider|Edition|Wire|Week"
            rf"|Letter|Minute|Download|Memo))(?: (?:today|now|here|below|free|for free|and more"
            rf"|in your area|from [^.?!,]{{2,40}}))*{OFTEN}*(?:: .*|,? free|{SENTENCES}))"
            rf"|{LEAD}subscribe(?: now)? to (?:get|receive|keep|read|continue|unlock|stay)\b[^?!“”]*"
            rf"|(?:yes,? )?(?:please )?sign me up|yes,? i want (?:the|your|this|to)[^?!]*|{LEAD}(?:sign up"
            rf"|subscribe) (?-i:to|for) (?:the )?(?-i:[\p{{Lu}}])[^.?!:“”]{{2,40}}: (?:a|an|our|the"
            rf"|your) [^?]*"
        ),
        examples=(
            "⟦Subscribe my Newsletter for new blog posts, tips & new photos. Let's stay updated!⟧",
            "⟦Sign up for our free daily newsletter⟧",
            "⟦Join our mailing list⟧",
            "⟦Like this story? Sign up for our newsletter⟧",
            "⟦Sign up to The Morning Ledger newsletter for the day's top stories⟧",
            "Thousands subscribe to the newsletter of the retired judge.",
            "Get the newsletter out of the way, the editor told her staff, then the paper.",
            "Sign up for a newsletter and you may regret it.",
        ),
    ),
    Rule(
        id="newsletter-readers",
        kind=Kind.NEWSLETTER,
        why="An invitation that counts the readers of the newsletter.",
        pattern=(
            rf"{HOOK}?{LEAD}(?:join|read by|trusted by|loved by|over|more than)\b (?:the |our |over "
            rf"|more than |nearly |almost |a community of |\d[\d,.]*[km+]* ?\+? ?|(?:tens of "
            rf"|hundreds of )?thousands of |millions of |(?:the )?growing )*(?:other |fellow |happy |loyal "
            rf"|smart |\w+ )?(?:readers|subscribers|people|others|fans|members|followers|professionals"
            rf"|leaders|community|friends|parents|fellow \w+)\b(?:[^?“”]*(?:newsletter|e-?mail|inbox"
            rf"|subscri|updates|day with us|digest|briefing|sign up|get the|get our|get a|morning brief"
            rf"|every (?:day|morning|week)(?:[.!]|$))[^?“”]*| and never miss [^?“”]*)|join (?:over "
            rf"|more than |our )*\d[\d,.]*[km+]*\+? ?(?:other |fellow |happy )?(?:subscribers|readers)"
        ),
        examples=(
            "⟦Join over 90,000 readers who get our newsletter⟧",
            "⟦Join thousands of subscribers. Get the daily email.⟧",
            "Join 40,000 others on the square at noon.",
            "Read by thousands, the paper has no office.",
        ),
    ),
    Rule(
        id="newsletter-inbox",
        kind=Kind.NEWSLETTER,
        why="A promise of mail in the reader's inbox, or how often it comes.",
        pattern=(
            rf"(?:{HOOK}?{ASK}|{HOOK}|(?:(?:the|your|all|top|essential|daily|weekly|breaking|local|news"
            rf"|stories|headlines|updates|free|delivered|sent|straight|directly|right|more|everything|our|a"
            rf"|new|now|today['’]s|tomorrow['’]s|must-read|one|exclusive|fresh|curated"
            rf"|get)\b[^.?!“”]{{0,120}}?[ ,]+)?)(?:(?:delivered|sent|straight|directly?|right|free|landing"
            rf"|e-?mailed|dropped|once|,) ?)*{INBOX}{OFTEN}*(?:,? (?:with (?:the|our) |from (?:the |our "
            rf"|(?-i:\p{{Lu}}))|and )[^?!,]{{3,60}})?(?:[.!|–—]+ ?[^?]*)?"
            rf"|(?:(?:a|an|our|your|my|one)(?: free| new| short| quick| twice-weekly| handy"
            rf"| essential)* (?:daily|weekly|monthly|fortnightly|morning|evening|nightly"
            rf"|week-?end)(?: [^ .,?!]+){{0,2}} (?:newsletter|e-?mail|digest|briefing|brief|dose|round-?up"
            rf"|guide|update|bulletin|recap|edition|dispatch|look|letter)\b[^?!“”]*(?:{OFTEN}|\b(?:you|your"
            rf"|us|inbox|deliver\w*)\b)[^?!“”]*)"
            rf"|(?:delivered|sent|mailed|e-?mailed|published|out|free|one e-?mail)(?: (?:to you"
            rf"|straight to you|fresh|free))?{OFTEN}+|(?:one|two|three|five|\d+) (?:e-?mails?|stories"
            rf"|things)[^.?!]{{0,30}}\. [^?]{{0,80}}{OFTEN}|we(?:['’]ll| will)? (?:only |also )?(?:send"
            rf"|e-?mail|deliver)(?: you\b[^.?!“”]*(?:stories|news|best|digest|headlines|updates|e-?mails?"
            rf"|newsletter|inbox)|[^.?!“”]{{0,40}} (?:e-?mails?|newsletters?|inbox))\b[^?“”]*|get (?:the"
            rf"|our|all the|your|more)\b[^.?!“”]{{0,80}}(?:in (?:\w+ )?minutes a day"
            rf"|{OFTEN})(?:{SENTENCES})"
        ),
        examples=(
            "⟦Get the day's top stories delivered straight to your inbox⟧",
            "⟦Get daily insight and deals in your inbox every morning⟧",
            "⟦The best of the week, in your inbox every Sunday⟧",
            "⟦Delivered weekdays⟧",
            "Get rid of the clutter that lands in your inbox every morning with these five steps.",
            "Delivered to your inbox by a stranger: how it works",
        ),
    ),
    Rule(
        id="newsletter-hook",
        kind=Kind.NEWSLETTER,
        why="A line that baits for the sign-up under it.",
        pattern=(
            rf"(?:never|don['’]t|do not) miss (?:out|a (?:story|thing|beat|post|moment|headline|recipe|deal"
            rf"|scoop|update|article|word)|an? (?:update|issue|article|episode|edition|story)"
            rf"|another [^ .?!]+|(?:the|our|any of our) [^.?!,]{{3,40}})(?: again| with [^.?!]{{3,60}}"
            rf"| from [^.?!,]{{3,40}}| on (?:the latest|our|breaking"
            rf"|news)[^.?!]{{0,40}})?(?:[.!:;–—]+ ?(?:{CALL}.*|{ASK}.*|get [^?!]*|sign up[^?!]*"
            rf"|subscribe[^?!]*)?)?"
            rf"|(?:stay|keep|remain|be) (?:up[ -]to[ -]date|updated|informed|in the (?:know|loop)|in touch"
            rf"|connected|ahead|current|up)\b[^.?!“”:;]{{0,60}}(?:{LETTER}|{INBOX})[^?!]*|(?:was this"
            rf"|did (?:someone|a friend))[^.?!“”]{{0,30}}(?:e-?mail|newsletter"
            rf"|this)[^.?!“”]{{0,20}}(?:forwarded|forward)[^.?!“”]{{0,30}}\?[^?]*|(?:you['’]?(?:re"
            rf"| are) reading|this is|welcome to)\b[^.?!“”]{{0,60}} newsletter[^?“”]*"
            rf"|follow(?: this)? blog(?: via e-?mail)?"
        ),
        certainty=Certainty.LIKELY,
        examples=(
            "⟦Never miss a story⟧",
            "⟦Don't miss out! Subscribe to our newsletter⟧",
            "⟦Stay informed with our daily newsletter⟧",
            "Never miss a story, her first editor had told her.",
            "Don't miss out on your pension",
        ),
    ),
    Rule(
        id="newsletter-field",
        kind=Kind.NEWSLETTER,
        why="A field of the sign-up form.",
        pattern=(
            rf"(?:please )?(?:(?:re-?)?(?:enter|type|add|provide|insert|submit|input|write|fill in|leave"
            rf"|confirm)(?: in)? )?(?:(?:a|an|the|your|my|us your|valid|correct|name and|best|personal|work"
            rf"|primary|business|first name and) )*e-?mail address(?:es)?(?: (?:here|below|\(?required\)?"
            rf"|invalid|\(optional\)|field|confirmation|again|and (?:name|click|press"
            rf"|hit)[^.?!,]*))?{PURPOSE}"
            rf"|(?:please )?(?:enter|type|add|provide|insert|submit)(?: in)? (?:(?:a|your|valid"
            rf"|the) )*e-?mail(?: (?:here|below))?{PURPOSE}|(?:your|invalid|valid|work|business"
            rf"|personal) e-?mail(?: (?:here|\(?required\)?|\*))?|e-?mail ?(?:\*|\(required\))"
            rf"|(?:your )?name and e-?mail|(?:invalid|incorrect|this) {ADDRESS}(?: is)? ?(?:invalid"
            rf"|not valid|incorrect|already (?:subscribed|registered|in use))?"
            r"|[\w.]{2,20}@(?:example|e-?mail|domain|mail|company|your\w*|address|gmail|site"
            r"|test)\.\w{2,6}|(?:choose|select|pick) (?:your |the |which )?(?:frequency|newsletters?"
            r"|lists?|topics|e-?mails?|alerts)\b[^?!]*|leave this field (?:empty|blank)[^?!]*"
        ),
        examples=(
            "⟦Enter your email address⟧",
            "⟦E-mail address *⟧",
            "⟦you@example.com⟧",
            "Your email address book may be at risk",
            "Email addresses of patients leaked",
            "Enter your email address and the site tells you whether it leaked.",
        ),
    ),
    Rule(
        id="newsletter-consent",
        kind=Kind.NEWSLETTER,
        why="The small print of a sign-up form.",
        pattern=(
            rf"(?:by|when) (?:\w+ing)\b[^.?!“]{{0,90}},? (?:you|i) (?:(?:also|hereby|will|understand and"
            rf"|acknowledge and|confirm you|are) )*(?:agree|consent|confirm|accept|acknowledge|opt"
            rf"|authori[sz]e|agreeing|certify|declare|understand)\b[^?!]*(?:terms|privacy|polic|conditions"
            rf"|e-?mails?|newsletter|communication|marketing|notice|updates|offers|cookies|personal data"
            rf"|mailchimp|processing|at any ?time|contact)[^?!]*"
            rf"|(?:yes,? )?i (?:agree|consent|accept|want|would like|['’]d like|wish|have read|confirm"
            rf"|understand)\b[^.?!“”]*(?:newsletter|e-?mail(?:s|ed)?|updates|offers|marketing"
            rf"|privacy (?:policy|notice|statement)|terms (?:of|and)|communications)\b[^?!]*"
            rf"|yes,? (?:please )?(?:send|keep|sign|e-?mail|add) (?:me|us)\b[^?!“”]*"
            rf"|(?:you (?:can|may) )?(?:unsubscribe|opt[ -]?out|cancel(?: your subscription)?) (?:at )?any ?time(?: (?:by"
            rf"|using|via|through|with|from)[^?!]*(?:link|e-?mail|footer|bottom|click)[^?!]*)?{SENTENCES}"
            rf"|(?:no|zero|never any|we hate|we (?:hate|don['’]t|do not|never|won['’]t|promise not to"
            rf"|will never)(?: send)?)(?: you)? spam(?:ming)?(?: you| as much as you do)?(?:, (?:ever|just"
            rf"|we promise|promise|unsubscribe|ads?|only)[^?,]*|[.!–—-]+ ?(?:unsubscribe|ever|just|only|we"
            rf"|read|no|cancel|promise|opt|one|your)\b[^?]*)?|(?:unsubscribe|opt out"
            rf"|cancel)[^.?!,]{{0,30}}(?:with one click|in one click|whenever you (?:want|like))[^?!]*"
            rf"|(?:we|your|the) (?:promise|respect|value|care about|take|protect|will never|['’]ll never"
            rf"|never|won['’]t|do not|don['’]t)[^.?!“”,;]{{0,60}}(?:privacy|e-?mail(?: address)?|data|spam"
            rf"|inbox|details|information)(?: (?:seriously|with (?:anyone|third|others"
            rf"|any)[^.?!,]*))?(?:[.!] ?[^?]*| and (?:will|won['’]t|never|you)[^?!,]*)?|we['’]?(?:ll"
            rf"| will) never [^.?!“”,]{{0,40}}e-?mail[^?!,]*|your (?:e-?mail(?: address)?|information|data"
            rf"|details|privacy)(?: is| are| will)[^.?!“”]{{0,40}}(?:safe|secure|never be|not be (?:shared"
            rf"|sold)|used (?:in accordance|only|to)|protected|important to us)[^?!]*"
            rf"|(?:this|our|the)? ?newsletters? may (?:contain|include)[^?!]*|we use your (?:sign-?up"
            rf"|e-?mail|data|information)[^?!]*|we use (?:mailchimp|\S+) as our (?:marketing|e-?mail)[^?]*"
            rf"|this (?:form|site) is protected by (?:re|h)?captcha[^?]*|(?:re"
            rf"|h)captcha[^.?!]{{0,20}}privacy[^?!]*|powered by (?:mailchimp|substack|beehiiv|convertkit"
            rf"|sendinblue|brevo|mailerlite|mailpoet|campaign monitor|constant contact|ghost|revue"
            rf"|feedburner|activecampaign|klaviyo|hubspot|optinmonster|sumo)"
            rf"|for more information(?:,| on| about| see)[^.?!“”]{{0,60}}privacy (?:policy|notice"
            rf"|statement)[^?!]*|(?:please )?(?:see|read|view|review) our (?:privacy (?:policy|notice)"
            rf"|terms)(?: and [^.?!]*| for [^.?!]*| to [^.?!]*)?"
        ),
        examples=(
            "⟦By signing up, you agree to our Terms of Use and Privacy Policy.⟧",
            "⟦You can unsubscribe at any time.⟧",
            "⟦No spam. Unsubscribe anytime.⟧",
            "⟦We respect your privacy.⟧",
            "By signing up, the two ministers agreed to a ceasefire.",
            "We respect your privacy, the letter began.",
            "You can unsubscribe from the register at any time, but few know how.",
        ),
    ),
    Rule(
        id="newsletter-answer",
        kind=Kind.NEWSLETTER,
        why="What the form answers: thanks, a request to confirm, an error.",
        pattern=(
            r"(?:(?:success|done|great|awesome|almost there|one more step|yay|hooray|welcome"
            r"|congratulations|perfect|got it|excellent|hi|oops|whoops|uh[ -]oh|error"
            r"|sorry)[!.,:…]+ ?)?(?:(?:thank you|thanks|many thanks)(?: so much"
            r"| very much)?(?: for (?:subscribing|signing up|joining (?:us|our|the)|registering"
            r"|your (?:subscription|sign-?up|registration|interest in our))[^.?!,“”]{0,60}(?:[!.]+ ?[^?“”]{0,120})?"
            r"|[!.,:]+ ?(?:please )?(?:check|your (?:subscription|sign-?up|submission|request|e-?mail)|you"
            r"|we|look|a confirmation)\b[^?“”]*)"
            r"|you(?:['’]?re| are|['’]?ve| have)(?: now| already| been| successfully| all| almost| just"
            r"| officially)* (?:subscribed|signed up|registered|on (?:the|our) list|in!? ?|added to (?:our"
            r"|the) (?:mailing |e-?mail )?list|set|unsubscribed|there)(?: (?:to|for|with) (?:our|this|the"
            r"|these|all)\b[^.?!,“”]{0,50})?(?:[!.]+(?: [^?“”]{0,90})?)?|(?:please )?(?:check|visit|open"
            r"|look in|go to) (?:your|the) (?:inbox|e-?mail|mailbox|spam)(?: (?:or"
            r"|and) [^.?!,]{3,30})?(?:[.!]| (?:to|for|and)\b[^?!,“”]*(?:confirm|verif|subscri|link|activat"
            r"|complete|validate)[^?!,]*)?"
            r"|(?:please )?(?:confirm|verify|activate) your (?:subscription|e-?mail(?: address)?|sign-?up"
            r"|registration)[^?!,“”]*|(?:a|we['’]?(?:ve| have) sent (?:you )?an?) (?:confirmation"
            r"|verification|activation|welcome) (?:e-?mail|link|message)(?: has been sent| was sent"
            r"| is on its way)?(?: to (?:your|you)\b[^.?!,“”]*)?(?:[.!] ?[^?“”]*)?|your (?:subscription"
            r"|sign-?up|registration|e-?mail address) (?:has been|was|is|could not be|is now)[^?!“”,]*"
            r"|(?:there was|there has been|we had|we encountered) an? (?:error|problem"
            r"|issue)[^.?!“”]*(?:sign|subscri|request|submi|form|e-?mail|try again|sending|url)[^?“”]*"
            r"|an (?:unexpected )?error (?:has )?occurred (?:while|when|during)? ?(?:subscri|sign|submi"
            r"|process|adding|send|url|please)[^?!“”]*|an (?:unexpected )?error (?:has )?occurred[.,] ?(?:please )?try again[^?!]*"
            r"|(?:something|that) (?:went wrong|didn['’]t work)(?: with your[^.?!]*)?[.!,]+ ?(?:please )?(?:try"
            r"|check|reload|refresh)[^?!]*|something went wrong with your [^?]*"
            r"|(?:please )?try again(?: later)?|we could(?: not|n['’]t) (?:add|subscribe|sign|register"
            r"|process)[^?!“”]*|(?:your )?e-?mail (?:address )?could not be [^?!“”]*)"
        ),
        examples=(
            "⟦Thanks for signing up!⟧",
            "⟦Please check your inbox to confirm your subscription.⟧",
            "Thank you for signing up, the sergeant said, and took their phones.",
            "There was an error in the count, the board admitted.",
            "Check your inbox for scams before Christmas, police warn",
        ),
    ),
    Rule(
        id="newsletter-other-languages",
        kind=Kind.NEWSLETTER,
        why="The same in other languages than English: headings, invitations, fields, small print.",
        pattern=FOREIGN_NEWSLETTER,
        examples=(
            "⟦Newsletter abonnieren⟧",
            "⟦Inscrivez-vous à notre newsletter⟧",
            "⟦Recibe las noticias en tu correo⟧",
            "⟦Подпишитесь на рассылку⟧",
            "Der Newsletter des Vereins erreicht 4.000 Mitglieder.",
            "La newsletter de la mairie a annoncé la nouvelle.",
            "Recibe cada mañana a sus pacientes.",
        ),
    ),
    Rule(
        id="newsletter-other-languages-likely",
        kind=Kind.NEWSLETTER,
        why="A short line that speaks to the reader of a newsletter, in another language than English.",
        certainty=Certainty.LIKELY,
        pattern=FOREIGN_ADDRESS,
        examples=(
            "⟦Mit unserem Newsletter alles wissen⟧",
            "⟦Vous êtes inscrit à notre newsletter⟧",
            "Der Newsletter des Vereins erreicht 4.000 Mitglieder.",
            "La newsletter du parti parlait de victoire.",
        ),
    ),
    Rule(
        id="newsletter-tail",
        kind=Kind.NEWSLETTER,
        why="An invitation or its small print stuck to the end of a sentence.",
        scope=Scope.INLINE,
        pattern=(
            rf"(?:(?:{HOOK_CAPITAL} [^.?!“”]*[?.!:,–—] )?{ASK_CAPITAL}\b[^.?!“”]*(?:\s{OURS}\s(?:[^.?!“”]* )?{LETTER}"
            rf"|{INBOX}{OFTEN}*| {LETTER})(?: (?:for|to|and|here|today|now|with)\b[^.?!,“”]*)?"
            rf"|{HOOK_CAPITAL} [^.?!“”]*[?.!:,–—] ?(?:sign up|subscribe|join|get"
            rf"|register)\b[^.?!“”]*(?:{LETTER}|{INBOX}|here|briefing|digest|updates|alerts)"
            rf"|(?-i:B)y (?:signing|subscribing|registering|entering|submitting"
            rf"|joining)[^.?!“”]*,? you (?:agree|consent|accept|confirm)\b[^?!“”]*(?:terms|privacy|polic"
            rf"|conditions|e-?mails)[^?!“”]*|(?-i:Y)ou can (?:unsubscribe|opt out) at any ?time[^.?!,]*"
            rf"|(?-i:N)o spam(?:, ever|, we promise|[.!] [^?“”]*)?|(?-i:S)ign (?:up|me up)(?: (?:here|now"
            rf"|today|for free))+|(?-i:N)ever miss a story(?:[.!:–—] [^“”?]*)?"
            rf"|{FOREIGN_TAIL}[^.?!“”]*(?:newsletter\S*|infolettre|lettre d['’]information|bolet[ií]n"
            rf"|nieuwsbrief|nyhetsbrev|nyhedsbrev|рассылк\S*|розсилк\S*|bülten\S*|uutiskirje|biuletyn\S*"
            rf"|boletim|mailing list|hírlevél\S*)[^.?!]*)[.!» ]*$"
        ),
        examples=(
            "Bus fares rise in May. ⟦Subscribe to our newsletter.⟧",
            "It is due to end at midnight. ⟦Get the latest news delivered to your inbox every morning.⟧",
            "Er kommt im Mai. ⟦Abonnieren Sie unseren Newsletter.⟧",
            "He told them to subscribe to our newsletter.",
            "Critics say the post had asked them to sign up for the newsletter.",
        ),
    ),
)
