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
ASK: Final = rf"{LEAD}{VERB}\b[^.?!“”]*"
OURS: Final = "(?:our|my|this|these|your|free)"
JOIN: Final = "(?:sign[ -]?up|subscribe|register|join)"
NOW: Final = r"(?:here|now|today|below|free|for free|with your e-?mail(?: address)?|via e-?mail|by e-?mail)"
CALL: Final = rf"{ASK} (?:{LETTER}|{INBOX}{OFTEN}*)"
_HOOK_WORDS: Final = any_of("""
    want like liked love loved enjoy enjoyed enjoying never_miss don['’]t_miss do_not_miss stay keep if_you not_a
    not_yet not_already for_more was_this you_are_reading you['’]re_reading interested looking_for hungry_for craving
    can['’]t_get_enough did_you do_you are_you have_you need get more be_the_first newsletters? subscribe sign_up join
    start read_by one_email every each good got hear the_(?:best|latest|top|most|news|day|week|stories|essential)
    a_(?:free_|new_|short_)*(?:daily|weekly|monthly) our_(?:free|best|top|daily|weekly)
    your_(?:daily|weekly|free|essential|guide)""")
_HOOK_STORY: Final = (
    r"(?:this (?:article|story|piece|post|essay|column)[^.?!]* (?:our|my)[^.?!]* ?newsletter)"
)
HOOK: Final = rf"(?:(?:{_HOOK_WORDS}|{_HOOK_STORY})\b[^.?!“”]*[?.!:,–—-]+ ?)"
"""A first sentence or phrase that baits for the invitation behind it."""
_TO: Final = any_of("""
    get receive stay keep read hear learn find be see have our your start catch enjoy follow know the""")
_AND: Final = any_of("""
    get receive stay never we be keep you['’]ll don['’]t enjoy join start read find wake follow catch let discover
    other offers alerts updates help""")
_WITH: Final = "(?:the|our|all|your|a|news|stories|more)"
_OTHER: Final = any_of("""
    here today now below for on about in from by sent delivered featuring packed full covering each every""")
AFTER: Final = rf"(?:{OFTEN}+|,? (?:{_OTHER}|to {_TO}|and {_AND}|with {_WITH})\b[^?!,“”]*)?{SENTENCES}"
"""What may follow an invitation."""
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
