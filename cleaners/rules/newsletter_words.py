"""Pieces of the sentences with which newsletters ask for readers (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import any_of, capital

LETTER: Final = (
    r"(?:(?:e-?)?newsletters?|e-?news|mailing lists?|e-?mail (?:lists?|updates?|alerts?"
    r"|newsletters?|digests?|briefings?|bulletins?|round-?ups?|notifications?|series|edition)"
    r"|(?:daily|weekly|monthly|morning|evening|weekend|nightly|free|twice-weekly"
    r"|regular) (?:e-?mails?|digests?|briefings?|briefs?|bulletins?|round-?ups?|updates?|alerts?"
    r"|headlines|recaps?|dispatch|edition)|breaking news (?:alerts?|e-?mails?|notifications?)"
    r"|news (?:alerts?|digests?|e-?mails?|updates?|briefings?)|substack)"
)
INBOX: Final = (
    r"(?:(?:in|to|into|inside|by|via|on|at)\s(?:your|their|the)\s(?:e-?mail |mail )?(?:inbox"
    r"|mailbox|e-?mail|phone or inbox|phone)(?:es)?|(?:by|via|per|over) e-?mail)"
)
OFTEN: Final = (
    r"(?:,? ?(?:and |on |free,? |right |direct )*(?:(?:every|each) (?:single |other "
    r"|working )?(?:day|week|month|morning|evening|night|afternoon|lunchtime|weekday|weekend|hour"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: (?:morning|evening|afternoon|night))?"
    r"|daily|weekly|monthly|fortnightly|nightly|twice (?:a|per) (?:day|week|month)|once (?:a"
    r"|per) (?:day|week|month)|\w+ times a week|weekdays?(?: (?:mornings?|evenings?))?|weekends?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:to|through|and|-|–) (?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)days?)?(?: (?:mornings?|evenings?))?|at (?:noon|midday"
    r"|\d[\d:.]*)(?: ?[ap]\.?m\.?)?|by (?:noon|\d[\d:.]*)(?: ?[ap]\.?m\.?)?"
    r"|(?:for )?free(?: of charge)?|first thing|in the morning|no spam|as they happen"
    r"|before breakfast|sign up(?: here| now| today| free| for free| below)*|subscribe(?: here"
    r"| now| today| free| for free| below)*))"
)
SENTENCES: Final = r"(?:[.!:;|–—-]+ ?[^?]*)?"
VERB: Final = (
    r"(?:subscribe|sign[ -]?up|signup|join|get|receive|register (?:for|to|here|now|with|your)"
    r"|opt in|start|stay|keep|wake up|try|enjoy|discover|read|have|follow|explore|browse|find"
    r"|choose|select|manage|see|view|want|unlock|claim|become)"
)
LEAD: Final = (
    r"(?:(?:please|click(?: here)? to|tap to|yes,?|i['’]?d like to|i want to|don['’]t forget to"
    r"|be sure to|remember to|make sure (?:you|to)|so|and|then|why not|you can|just|simply|to|or"
    r"|now|today:?|want to|consider|also,?|not yet\?|free:?) )*"
)
ASK: Final = rf"(?:{LEAD}{VERB}\b[^.?!“”]{{0,90}})"
OURS: Final = r"(?:our|my|this|these|your|free)"
CALL: Final = (
    rf"(?:{LEAD}{VERB}\b(?:[^.?!“”]{{0,60}} {OURS})?(?: [^.?!“”]{{0,60}})? {LETTER}"
    rf"|{LEAD}(?:sign[ -]?up|subscribe|register|join)(?: us)?(?: (?:here|now|today|below|free"
    rf"|for free|with your e-?mail(?: address)?|via e-?mail|by e-?mail))+|{ASK} {INBOX}{OFTEN}*)"
)
HOOK: Final = (
    r"(?:(?:want|like|liked|love|loved|enjoy|enjoyed|enjoying|never miss|don['’]t miss|do not miss"
    r"|stay|keep|if you|not (?:a|yet|already)|for more|was this|you are reading|you['’]re reading"
    r"|interested|looking for|hungry for|craving|can['’]t get enough|did you|do you|are you"
    r"|have you|need|get|more|be the first|this (?:article|story|piece|post|essay"
    r"|column)[^.?!]{0,40} (?:our|my)[^.?!]{0,30}newsletter|newsletters?|subscribe|sign up|join"
    r"|start|read by|one email|every|each|good|got|hear|the (?:best|latest|top|most|news|day|week"
    r"|stories|essential)[^.?!]{0,60}|a (?:free |new |short )*(?:daily|weekly|monthly)"
    r"|our (?:free |best |top |daily |weekly )|your (?:daily|weekly|free|essential"
    r"|guide))\b[^.?!“”]{0,90}[?.!:,–—-]+ ?)"
)
AFTER: Final = (
    rf"(?:{OFTEN}+{SENTENCES}|,? (?:here|today|now|below|for|to (?:get|receive|stay|keep|read|hear"
    rf"|learn|find|be|see|have|our|your|start|catch|enjoy|follow|know|the)|and (?:get|receive|stay"
    rf"|never|we|be|keep|you['’]ll|don['’]t|enjoy|join|start|read|find|wake|follow|catch|let"
    rf"|discover|other|offers|alerts|updates|help)|with (?:the|our|all|your|a|news|stories|more)|on"
    rf"|about|in|from|by|sent|delivered|featuring|packed|full|covering|each"
    rf"|every)\b[^?!,“”]*{SENTENCES}|{SENTENCES})"
)
TOPIC: Final = any_of("""
    our the my your a free new daily weekly monthly morning evening weekend nightly lunchtime e-?mail news
    sports? politics business health science technology tech food travel culture arts books money markets
    climate local opinion lifestyle
    entertainment world national breaking_news breaking royal celebrity football gaming fashion education &
    and or""")
ABOUT_LETTER: Final = any_of("""
    sign[-_]?ups? signup subscriptions? subscribe registration register archives? preferences settings
    center centre form alerts notifications emails podcasts apps events more all see view browse other
    explore manage join get choose select here now today free
    to for you latest edition issue from us me by in of email e-mail updates rss and advertise disclaimer
    privacy policy terms successfully box widget promo block banner confirmation section page""")
ADDRESS: Final = r"(?:e-?mail(?: address)?(?:es)?)"
PURPOSE: Final = (
    r"(?: to (?:subscribe|sign up|follow|get|receive|join|be|stay|start|continue|keep|register)[^?!]*)?"
)
HOOK_CAPITAL: Final = capital(
    "want like liked love enjoy enjoyed enjoying never_miss don['’]t_miss stay keep if_you not_a for_more was_this you_are_reading interested looking did_you do_you need get more be_the_first join"
)
ASK_CAPITAL: Final = capital(
    "subscribe sign_up signup join get receive register_(?:for|to) opt_in stay keep click_here_to please_(?:subscribe|sign_up) don['’]t_forget_to_(?:subscribe|sign_up) enter follow start have"
)
FOREIGN_TAIL: Final = capital("""
    abonnieren abonniere melden hier jetzt verpassen bestellen erhalten inscrivez-vous abonnez-vous recevez
    suscríbe(?:te|se) suscríbase recibe reciba regístrate apúntate iscriviti ricevi abbonati registrati
    assine inscreva-se subscreva receba
    cadastre-se schrijf meld abonneer ontvang zapisz subskrybuj anmäl prenumerera tilmeld meld abonner
    tilaa abone подпишитесь подписывайтесь получайте підпишіться přihlaste iratkozz abonează-te
    berlangganan daftar""")
