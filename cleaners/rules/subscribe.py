"""Subscriptions, memberships, donations, gates before the text."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import GOES_ON
from schemas.kinds import Kind

_PAPER: Final = (
    r"(?:us|our (?:journalism|work|newsroom|mission|reporting|site)|(?:independent|local|quality"
    r"|nonprofit|public|community) (?:journalism|news|media|radio)|[\p{L}\p{N}.'’& ]{2,40})"
)

RULES: Final = (
    Rule(
        id="subscribe-button",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A button that sells or manages a subscription.",
        pattern=(
            (
                r"(?:subscribe (?:now|today|here|for (?:free|full access|unlimited access|just|only"
                r"|as little as)|and save|& save|from|to (?:us|read|continue|unlock|.{2,30} for (?:just|only"
                r"|free)))"
            )
            + GOES_ON
            + (
                r"|(?:start|begin|get|claim|try)(?: your| a| my)?(?: free| \d+[- ](?:day|month"
                r"|week))+ (?:trial|subscription|access|month|week)"
            )
            + GOES_ON
            + r"|(?:see|view|compare|choose|select|explore)(?: our| all| your| a)? (?:subscription"
            r"|membership)(?: (?:options|plans|offers))?|view offers?|(?:give|send) (?:a "
            r"|as a )?gift(?: subscription)?s?|gift subscriptions?|renew(?: (?:your|my))? subscription"
            r"|start a subscription|subscription (?:options|offers|plans|login|terms)"
            r"|subscribers? (?:login|log ?in|sign ?in|benefits|exclusive)"
            r"|(?:become|be)(?: an?)? (?:\w+ )?(?:member|subscriber|supporter|patron|sponsor)(?: (?:today"
            r"|now|for [^.!?]{2,60}))?|join (?:vip|premium|now)|already (?:a |have a )?(?:subscriber"
            r"|subscription)\??"
            r"|jetzt (?:abonnieren|testen|abo abschließen)|abonnieren|s['’]abonner|abonnez-vous"
            + GOES_ON
            + r"|je m['’]abonne|suscr[ií]bete"
            + GOES_ON
            + r"|hazte socio|abbonati"
            + GOES_ON
            + r"|assine(?: já| agora)?|abonneer(?: nu)?)"
        ),
        examples=(
            "⟦Start your free trial⟧",
            "⟦Become a member today⟧",
            "⟦View subscription options⟧",
            "Subscribe nowhere, trust no one was his creed.",
            "The club begged him to become a member",
        ),
    ),
    Rule(
        id="subscribe-gate",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="The gate before a text that only subscribers may read.",
        pattern=(
            (
                r"(?:(?:this (?:article|story|content|post|page|video|feature) is|these articles are) (?:only "
                r"|exclusively |just )?(?:available |reserved |accessible )?(?:only )?(?:to|for) (?:paid "
                r"|paying |registered |premium |our )?(?:subscribers|members)"
            )
            + GOES_ON
            + (
                r"|(?:subscriber|subscribers|member|members|premium)[ -](?:only|exclusive)(?: (?:content"
                r"|article|story))?|(?:only )?for (?:our )?(?:paid )?(?:subscribers|members)(?: only)?|(?:to"
                r"|want to) (?:continue|keep) reading"
            )
            + GOES_ON
            + r"|(?:subscribe|register|sign (?:in|up)|log ?in|create (?:a free|an) account|become a .{3,20}"
            r"|upgrade)(?: now| today| here| for free)? (?:to|and) (?:continue|keep|read|unlock|access|get"
            r"|view|see)\b.*"
            r"|you(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the|\d+)[^.]{0,40} (?:articles?|limit|stories)"
            + GOES_ON
            + r"|you have \w+ (?:free )?articles? (?:left|remaining)"
            + GOES_ON
            + r"|become an? (?:[\p{L}]+ ){0,2}(?:subscriber|member|supporter)\b[^.!?]* to (?:unlock|read"
            r"|continue|access|get|view|join)\b.*|join the conversation as an? .*member|unlock (?:this"
            r"|unlimited|all articles|the (?:full|rest of (?:the|this)) (?:article|story|post))\b.*"
            r"|(?:(?:get|enjoy) )?(?:unlimited|full|ad-free|complete|exclusive"
            r"|instant) (?:digital )?access to (?:all )?(?:of )?(?:our |the )?(?:articles|stories|content"
            r"|journalism|newsletters?|archives?|site|website|news|reporting|coverage)\b.*"
            r"|keep reading with a[^.!?]{2,60}|subscribers can gift articles.*"
            r"|what is included in a subscription\?"
            r"|(?:dieser artikel ist|sie haben) .*(?:abonnenten|abo)\b.*"
            r"|(?:cet article est )?réservé aux abonnés.*|(?:contenido |artículo )?(?:exclusivo"
            r"|solo) para suscriptores.*|(?:contenuto )?riservato agli abbonati.*"
            r"|(?:conteúdo )?exclusivo para assinantes.*)"
        ),
        examples=(
            "⟦This article is for subscribers only.⟧",
            "⟦Log in to continue reading⟧",
            "⟦You have 2 free articles left this month.⟧",
            "⟦SUBSCRIBER ONLY⟧",
            "This article is for the poor, the court held in 1931.",
            "The plan would unlock the river for the mills",
        ),
    ),
    Rule(
        id="subscribe-appeal",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A request for money for the newsroom.",
        pattern=(
            rf"(?:support {_PAPER}(?: (?:today|now|by (?:donating|becoming|making|subscribing).*))"
            rf"|(?:please )?support (?:our|independent|local|quality|nonprofit|public) (?:journalism|news"
            rf"|newsroom|work|reporting|media)(?: .*)?|(?:please )?(?:consider|help us by) (?:supporting"
            rf"|donating|making a (?:donation|contribution)|becoming a (?:member|supporter|subscriber)"
            rf"|subscribing)\b.*"
            r"|(?:make|give) (?:a |your |an? [\p{L}-]+ )?(?:tax-deductible |one-time "
            r"|monthly )?(?:donation|contribution|gift)(?: (?:today|now|here|to (?:support|help|keep"
            r"|us)).*)?|donate to (?:us|support).*|chip in (?:today|now)|buy me a coffee.*|support (?:us"
            r"|me)(?: (?:on|via) (?:patreon|ko-?fi|paypal|github))?|(?:sponsor"
            r"|support) .{2,30} on (?:patreon|ko-?fi|github)"
            r"|(?:[^ ]+ )?your (?:support|donation|contribution|subscription|membership) (?:helps|makes"
            r"|keeps|allows|enables|funds|is (?:vital|important|needed|crucial))\b.*|(?:we"
            r"|our (?:journalism|newsroom|work)) (?:rely|relies|depend|depends|is funded"
            r"|are funded)(?: solely| entirely)? (?:on|by) (?:readers?|the support|your|donations"
            r"|people like you)\b.*)"
        ),
        examples=(
            "⟦Support local journalism⟧",
            "⟦Make a donation today⟧",
            "⟦Please consider supporting our newsroom with a small gift.⟧",
            "⟦Your support makes this reporting possible.⟧",
            "Support for the mayor fell below a third.",
            "The family asked mourners to make a gift to the hospice",
        ),
    ),
    Rule(
        id="subscribe-adblock",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="A notice to readers whose browser blocks advertisements.",
        pattern=(
            r"(?:it (?:looks|seems|appears)|we(?:['’]ve)?(?: have)? (?:noticed?|detected|see)|you(?:['’]re"
            r"| are| seem| appear)|please|your|looks like|to (?:continue|read"
            r"|view))\b[^.!?]*\bad[ -]?block(?:er|ing)?s?\b.*|ad[ -]?block(?:er)? detected.*"
            r"|(?:please )?(?:disable|turn off|pause|deactivate) your ad[ -]?blocker.*"
        ),
        examples=(
            "⟦Ad blocker detected⟧",
            "⟦Please disable your ad blocker to support our newsroom.⟧",
            "Ad blockers are used by a third of the young.",
            "The court case turns on the ad blocker",
        ),
    ),
    Rule(
        id="subscribe-alone",
        kind=Kind.SUBSCRIBE_PAYWALL,
        why="The one word of a button that no piece has for a line.",
        pattern=r"(?:un)?subscribe(?: (?:today|us))?|s['’]abonner|abonnieren|suscribirse|iscriviti|assinar|abonneren",
        examples=(
            "⟦Subscribe⟧",
            "⟦» SUBSCRIBE!⟧",
            "⟦S'abonner⟧",
            "Subscribe to his theory or not",
            "Few subscribe",
        ),
    ),
    Rule(
        id="subscribe-word",
        kind=Kind.SUBSCRIBE_PAYWALL,
        certainty=Certainty.LIKELY,
        why="A short entry for subscribers and donors.",
        pattern=(
            r"(?:subscribe(?: free)?|subscriptions?|subscribed|(?:let['’]s talk )?subscribe|subscribers?"
            r"|upgrade|go premium|premium|members?|membership|donate(?: (?:now|today|here))?|give (?:now"
            r"|today)|support us|contribute|start (?:free )?trial|free trial|start for free|get (?:started"
            r"|access|digital access)(?: for free)?|e-?edition|for subscribers|(?:cancel|pause) any ?time"
            r"|no credit card required|no commitment|abo|abonnement|suscripción|abbonamento|assinatura"
            r"|steady|patreon)"
        ),
        examples=(
            "⟦Free trial⟧",
            "⟦Donate⟧",
            "Subscribe to his theory or not",
            "The blood bank needs you to donate",
        ),
    ),
)
