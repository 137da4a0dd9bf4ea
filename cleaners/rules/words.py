"""Words and pieces of patterns that several families of rules share (RE2 syntax)."""

from typing import Final

SIGN: Final = r"(?:©️?|\(c\)|&copy;|ⓒ)"
NAME: Final = r"[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'’/+!-]{1,70}?"

PERSON: Final = (
    r"(?-i:[A-ZÀ-ÞĀ-ɏΑ-ΩА-Я][a-zA-ZÀ-ỿ.'’-]*(?: (?:(?:de|da|del|di|dos|du|la|le|van|von|der|den"
    r"|ten|bin|al|el) )*"
    r"[A-ZÀ-ÞĀ-ɏΑ-ΩА-Я][a-zA-ZÀ-ỿ.'’-]*)+)"
)
"""A name as it stands in a byline: two or more words with capitals."""
CAPITALS: Final = (
    r"(?-i:[A-ZÀ-ÞĀ-ɏΑ-ΩА-Я0-9])[\p{L}\p{N}.'’&_-]*(?: (?-i:[A-ZÀ-ÞĀ-ɏΑ-ΩА-Я0-9&])[\p{L}\p{N}.'’&_-]*)*"
)
"""Words with capitals: a name of a person, a paper, a firm. Wherever a rule may begin with any word at
all, it begins
with these: the automaton of all rules drops it at the first small letter, and so stays small."""
PEOPLE: Final = rf"{PERSON}(?:(?:,? (?:and|und|et|y|en|&) |, ){PERSON})*"
NETWORK: Final = (
    r"(?:facebook|fb|twitter|x(?: \(twitter\)|/twitter)?|instagram|linked ?in|you ?tube|tik ?tok"
    r"|pinterest|whats ?app|telegram"
    r"|reddit|threads|blue ?sky|mastodon|snapchat|tumblr|flipboard|messenger|pocket|xing|wechat|weibo|discord"
    r"|nextdoor|google ?(?:\+|plus|news)|apple news|truth social|gplus|hacker news)"
)
MONTH: Final = (
    r"(?:(?:jan(?:uary|uar|vier|eiro|uari)?|feb(?:ruary|ruar|braio|rero|ruari)?|févr?(?:ier)?"
    r"|fev(?:ereiro)?|mar(?:ch|s|zo|ço)?|märz"
    r"|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|maggio|mei|june?|juni|juin"
    r"|junio|junho|giugno|july?|juli|juillet"
    r"|julio|julho|luglio|aug(?:ust|ustus)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?"
    r"|settembre|set(?:embro)?|oct(?:ober|obre|ubre)?"
    r"|okt(?:ober)?|ottobre|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?"
    r"|déc(?:embre)?|dez(?:ember|embro)?"
    r"|dic(?:iembre|embre)?|ene(?:ro)?|gennaio|enero|genn|maj|augusti|stycznia|lutego|marca|kwietnia|maja"
    r"|czerwca|lipca|sierpnia|listopada|grudnia)\b\.?"
    r"|września|października|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)
WEEKDAY: Final = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|montag|dienstag"
    r"|mittwoch|donnerstag|freitag|samstag"
    r"|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
    r"|viernes|sábado|domingo)"
)
DATE: Final = (
    rf"(?:{WEEKDAY},? (?:den |le )?)?(?:{MONTH} \d\d?(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d)?"
    rf"|\d\d?(?:st|nd|rd|th|er|º)?\.?(?: of| de)?[ -]{MONTH}(?:(?:,| de| -)? ?-?(?:19|20)\d\d)?"
    rf"|{MONTH},? (?:19|20)\d\d|\d\d?[./-]\d\d?[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d\d?[./-]\d\d?)"
)
TIME: Final = (
    r"(?:(?:at|um|à|om|alle|a las|às) )?\d\d?(?:[:.h]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?| uhr|h)?"
    r"(?: \(?(?:utc|gmt|[ecmp][sd]?t|[ai]st|ces?t|bst|akst|hst|wib|(?:eastern|pacific|central) time)\)?)?"
)
STAMP: Final = rf"(?:{DATE}(?:,? ?(?:[·•|⋅–—@/-] ?)?{TIME})?|{TIME},? (?:on )?{DATE})"
"""A date, with or without the time of day."""
GOES_ON: Final = r"(?:[ .,:;!?–—|(-].*)?"
"""What may follow once the words before it have decided."""
