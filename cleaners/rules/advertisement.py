"""Marks of advertisements, and buttons that sell."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from schemas.kinds import Kind

RULES: Final = (
    Rule(
        id="ad-stories",
        kind=Kind.ADVERTISEMENT,
        scope=Scope.HEADING,
        owns=60,
        why="The heading of a box of paid links; it owns the link lines under it.",
        pattern=(
            r"(?:stories |more |content )?from our (?:partners|sponsors|advertisers)|(?:promoted|sponsored|paid) (?:stories"
            r"|links)|sponsored (?:content )?by (?:taboola|outbrain)|(?:ads|links|stories|recommended|content) by (?:taboola"
            r"|outbrain|revcontent|zergnet)|you may (?:also )?like by (?:taboola|outbrain)"
        ),
        examples=(
            "⟦From our partners⟧",
            "⟦Sponsored stories⟧\n⟦Ten shoes that sailors love⟧",
            "⟦Recommended by Outbrain⟧",
            "From our partners in Rome we heard nothing.",
            "The site sells sponsored links",
        ),
    ),
    Rule(
        id="ad-mark",
        kind=Kind.ADVERTISEMENT,
        why="A mark above or below an advertisement.",
        pattern=(
            r"(?:(?:-+ ?)?(?:(?:3rd|third)[ -]party )?advertisements?(?: \d+)?(?:[ .:–—-]+(?:continue reading below"
            r"|scroll (?:down )?to continue(?: reading)?|story continues below|article continues below"
            r"|remove ads|hide|close|advertisement)|advertisement)*|advertorial|(?:close|skip"
            r"|report)(?: this)? ads?(?:vertisement)?"
            r"|(?:article|story|content|text|post|post|interview|review"
            r"|recipe)? ?continues? (?:reading )?(?:below|after)(?: (?:this|the|our"
            r"|an))?(?: (?:advertisement|ad|video|sponsor message|sponsor))?s?|scroll (?:down )?(?:to"
            r"|for) (?:continue(?: (?:reading|with content))?|more)"
            r"|continue reading below(?: (?:advertisement|our video picks))?"
            r"|(?:sponsored|promoted|paid)(?: (?:content|post|links?|stories|story|advertisement|ad"
            r"|message|features?|partner content|placement))(?: (?:by|from"
            r"|in association with) [^.!?]{2,60})?|paid for by [\p{L}\p{N}.'’& ]{2,40}|content (?:provided"
            r"|sponsored) by [^.!?]{2,60}|ads? by [\p{L}]{3,20}|why (?:am i seeing )?this ad\??"
            r"|ad feedback"
            r"|anzeigen?|werbung|- anzeige -|publicité|la suite après (?:la|cette) publicité|publicidad"
            r"|pubblicità|publicidade|continua após a publicidade|continua dopo la pubblicità|advertentie"
            r"|reclame|reklama?)"
        ),
        examples=(
            "⟦Advertisement⟧",
            "⟦ADVERTISEMENT - CONTINUE READING BELOW⟧",
            "⟦AdvertisementAdvertisement⟧",
            "⟦Article continues below this ad⟧",
            "⟦Sponsored content⟧",
            "⟦La suite après cette publicité⟧",
            "Advertisements for soap filled the first page.",
            "The court banned the advertisement",
        ),
    ),
    Rule(
        id="ad-sponsor",
        kind=Kind.ADVERTISEMENT,
        certainty=Certainty.LIKELY,
        why="A word or line that names who paid.",
        pattern=(
            r"(?:sponsored|promoted|promotions?|partner|remove ads|go ad-free|(?:sponsored|partner|branded"
            r"|native) (?:posts|content|articles)|ad|ads|adv|advert|presented by|sponsored by"
            r"|brought to you by|in partnership with|supported by|from our (?:partners|sponsors)"
            r"|our (?:partners|sponsors)|(?:sponsored|presented|brought to you|supported) by [^.!?]{2,60}"
            r"|sponsored: [^.!?]{2,60})"
        ),
        examples=(
            "⟦Sponsored⟧",
            "⟦Brought to you by Blue Fern Coffee⟧",
            "⟦Presented by⟧",
            "Sponsored teams fared worse, the study says.",
            "The cup was given by a sponsor",
        ),
    ),
    Rule(
        id="ad-button",
        kind=Kind.ADVERTISEMENT,
        certainty=Certainty.LIKELY,
        why="A button that sells or asks for an enquiry.",
        pattern=(
            r"(?:(?:buy|shop|order|book|get|apply|register|enroll|enquire|inquire|claim|save|bid|play|call"
            r"|try)(?: it)? (?:now|today|online|here|yours|tickets|a ticket|the (?:deal|book|look|report"
            r"|guide|ebook|offer))|(?:buy|shop|view|check|see|get)(?: it)? (?:on|at"
            r"|from) [\p{L}\p{N}.'’& ]{2,30}|(?:view|see|get|check|find) (?:the )?(?:deals?|offers?|price"
            r"|latest price|best price|details)(?: (?:on|at|from) [\p{L}\p{N}.'’& ]{2,30})?"
            r"|(?:book|request|schedule|get|see|watch|try)(?: an?| your)?(?: free| live"
            r"| personal(?:ized)?)? (?:demo|quote|estimate|consultation|call|appointment|info(?:rmation)?"
            r"|callback|tour|proposal)|(?:talk|speak) to (?:us|sales|an expert|our (?:team|experts))"
            r"|contact sales|learn more|find out more|know more|discover more|get trusted advice"
            r"|start (?:now|here|today|selling|building|your (?:project|journey|application))"
            r"|sign up (?:now|today|free|for free)|try (?:it )?(?:for )?free|add to cart|free shipping.*"
            r"|download (?:now|pdf|the (?:report|guide|ebook|white ?paper|pdf))|use code [^.!?]{3,60}"
            r"|limited time (?:offer|only)|enter to win.*"
            r"|jetzt kaufen|mehr erfahren|en savoir plus|acheter|comprar(?: ahora)?|más información"
            r"|saber más|scopri di più|acquista(?: ora)?|saiba mais|comprar agora|koop nu|meer (?:info"
            r"|informatie))"
        ),
        examples=(
            "⟦Buy now⟧",
            "⟦View deal⟧",
            "⟦Request a demo⟧",
            "⟦Learn more⟧",
            "Buy now and weep later is the rule of the trade.",
            "The pupils were eager to learn more",
        ),
    ),
    Rule(
        id="ad-appeal",
        kind=Kind.ADVERTISEMENT,
        why="An offer in the words of a shop.",
        pattern=(
            r"(?:buy tickets (?:to|for) [^.!?]{2,60}(?:here|now|at)\b.*|get (?:\d+% off|up to \d+% off"
            r"|\$\d+ off)[^.]*(?:with (?:code|promo)|today|now|when you)\b.*|(?:save"
            r"|take) (?:up to )?\d+% (?:off )?(?:on|with|when|today)\b.*(?:code|today|now|subscribe"
            r"|order)\b.*|exclusive (?:offer|deal)s? (?:for|from) [^.!?]{2,60}"
            r"|get exclusive deals [^.!?]{2,60})"
        ),
        examples=(
            "⟦Buy tickets to the harbour gala here: BUY TICKETS⟧",
            "⟦Save 20% when you order today with code SPRING⟧",
            "Buy tickets early, the steward said.",
            "Prices rose, and few could save 20% of their wages",
        ),
    ),
)
