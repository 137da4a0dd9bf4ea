"""Apps, shops of apps, notices that a browser sends."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_SHOP: Final = (
    r"(?:apple(?:['’]s)? app ?store|app ?store|google ?play(?: store)?|play ?store|ios|android"
    r"|app gallery|microsoft store|amazon appstore|iphone|ipad)"
)

RULES: Final = (
    Rule(
        id="app-get",
        kind=Kind.APP_PROMO,
        why="An invitation to get the site's app.",
        pattern=(
            rf"(?:download|get|install|try|open(?: in)?) our(?: [\p{{L}}\p{{N}}.'’&]+){{0,4}} apps?(?:(?: (?:today"
            rf"|now|here|free|for|on|from|to|and)\b|[.!,:]).*)?"
            rf"|(?:download|get|available|also available|find us)(?: it| now| free| the app| our app"
            rf"| the [\p{{L}}\p{{N}} ]{{2,30}} app)*(?: (?:on|from|at|in|for))+(?: the)? {_SHOP}(?:(?: and"
            rf"|,| &| or)? (?:the )?{_SHOP})*"
            r"|(?:read|continue|view|listen) (?:this |it )?in (?:the |our )?app|(?:scan|use) (?:the "
            r"|this )?qr code to (?:download|get|install).*|(?:lade|laden sie) .*app .*"
            r"|télécharge[rz] (?:l['’]|notre )app(?:li|lication)?.{0,30}"
            r"|descargar? (?:la|nuestra) app.{0,30}|scarica (?:la nostra |l['’])app.{0,30}|baixe (?:o|nosso) app.{0,30}"
        ),
        examples=(
            "⟦Download our app⟧",
            "⟦Download on the App Store⟧",
            "⟦Descarga la app⟧",
            "Download speeds of the new app fell by half.",
            "Farmers were told to get help through an app of the ministry",
        ),
    ),
    Rule(
        id="app-named",
        kind=Kind.APP_PROMO,
        certainty=Certainty.LIKELY,
        why="An invitation to get an app, by its name.",
        pattern=(
            r"(?:download|get|install|try|open|use)(?: it)?(?: [\p{L}\p{N}.'’&]+){0,5} apps?(?:(?: (?:today"
            r"|now|here|free|for|on|from|to|and)\b|[.!,:]).*)?"
            r"|(?:our|the|mobile|news|free) apps?|download for (?:ios|android|mac|windows)|real-time updates and .*"
        ),
        examples=(
            "⟦Get the Valley Ledger app for iPhone and Android⟧",
            "⟦Download the app⟧",
            "Download speeds of the new app fell by half.",
            "Farmers were told to get help through an app of the ministry",
        ),
    ),
    Rule(
        id="app-notices",
        kind=Kind.APP_PROMO,
        why="An invitation to be sent notices, or to follow a channel.",
        pattern=(
            r"(?:get|receive|want|sign up for|subscribe to|unsubscribe from|manage)(?: [\p{L}-]+)*? (?:our"
            r"|breaking|news|latest|web|push)(?: [\p{L}-]+)* (?:notifications?|alerts)(?:[ .,!:].*)?"
            r"|(?:get|receive|turn on|allow|enable)(?: [\p{L}-]+)* (?:notifications?|alerts) (?:for|about"
            r"|of|on|when|with) .*(?:news|stories|headlines|updates|posts)\b.*"
            r"|get [\p{L}\p{N} ]+ news sent (?:right )?to your (?:browser|phone).?"
            r"|you don['’]t have any notifications\.?"
            r"|(?:join|follow|subscribe to) (?:us on|our) (?:[\p{L}\p{N}.'’&]+ )*(?:whatsapp|telegram"
            r"|viber|signal|youtube|discord)(?: (?:channel|group|community|server))?(?:[ .,!:].*)?"
            r"|(?:click|tap) here to join our .*"
        ),
        examples=(
            "⟦Get browser notifications for breaking news⟧",
            "⟦Join our WhatsApp channel⟧",
            "Get alerts wrong and people die, the engineer said.",
            "The school warned parents through push notifications",
        ),
    ),
    Rule(
        id="app-word",
        kind=Kind.APP_PROMO,
        certainty=Certainty.LIKELY,
        why="The name of a shop of apps, or of the site's app.",
        pattern=(
            rf"(?:{_SHOP}|(?:ios|android) app|[\p{{L}}\p{{N}}]+(?: [\p{{L}}\p{{N}}]+)? app|apps?"
            rf"|take us with you|get the app|(?:push|web|desktop|browser|breaking news) (?:notifications?"
            rf"|alerts?)|be first!?)"
        ),
        examples=(
            "⟦Google Play⟧",
            "⟦iOS app⟧",
            "App makers revolt",
            "The bank withdrew the app at once",
        ),
    ),
)
