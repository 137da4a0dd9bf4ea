"""Sign-up boxes of newsletters in other languages than English."""

from typing import Final

from cleaners.rules.lexicon import any_of, made_of
from cleaners.rules.newsletter_abroad_words import (
    CONSENT,
    DENSE,
    FIELD,
    LETTER,
    MAILBOX,
    OPENING,
    QUIT,
    SIGN_UP,
    STATE,
    THANKS,
    WORDS,
)
from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_BAIT: Final = (
    r"(?:[^.?!:]{2,40}[!:?]"
    r"|(?:bądź na bieżąco|bleiben sie (?:informiert|auf dem laufenden)|restez informés?|mantente informad[oa]"
    r"|resta aggiornato|ne manquez rien)[.]) "
)
_ADDRESSED: Final = any_of(r"""
    unser\S* ihr\S* dein\S* sie du notre nos votre vos vous nuestr\S* tu te nostr\S* tua nossa sua você onze ons je jouw
    nasz\S* twój vår\S* vores din наш\S* ваш\S* вы kami anda bizim bültenimiz\S*""")
_WITHIN: Final = "[^.?!,:“„«]*"

RULES: Final = (
    Rule(
        id="newsletter-other-languages",
        kind=Kind.NEWSLETTER,
        why="A line of nothing but the words of which sign-up boxes are made, in other languages than English.",
        pattern=made_of(LETTER, WORDS),
        examples=(
            "⟦Newsletter abonnieren⟧",
            "⟦Inscrivez-vous à notre newsletter⟧",
            "⟦Подпишитесь на рассылку⟧",
            "Der Newsletter des Vereins erreicht 4.000 Mitglieder.",
            "La newsletter de la mairie a annoncé la nouvelle.",
        ),
    ),
    Rule(
        id="newsletter-call-other-languages",
        kind=Kind.NEWSLETTER,
        why="An invitation to subscribe to the newsletter, in other languages than English.",
        pattern=rf"(?:{_BAIT})?{SIGN_UP}(?:[^.?!]*[ :])?{LETTER}(?:[ ,.!:–—-][^?]*)?",
        examples=(
            "⟦Abonnieren Sie den täglichen Newsletter der Redaktion.⟧",
            "⟦Restez informé. Recevez chaque matin la newsletter du port⟧",
            "Sie bestellen den Newsletter.",
            "Recevez nos excuses.",
        ),
    ),
    Rule(
        id="newsletter-inbox-other-languages",
        kind=Kind.NEWSLETTER,
        why="A promise of mail in the reader's inbox, in other languages than English.",
        pattern=rf"{OPENING} [^.?!]{{2,}}{MAILBOX}[^.?!,]{{0,30}}|{SIGN_UP}[^.?!]*{MAILBOX}[^?!]{{0,60}}",
        examples=(
            "⟦Recibe las noticias en tu correo⟧",
            "⟦Die wichtigsten Nachrichten per E-Mail⟧",
            "Recibe cada mañana a sus pacientes.",
            "Die Post kam am Montag.",
        ),
    ),
    Rule(
        id="newsletter-field-other-languages",
        kind=Kind.NEWSLETTER,
        why="The field of the form, in other languages than English.",
        pattern=FIELD,
        examples=(
            "⟦Ihre E-Mail-Adresse⟧",
            "⟦Votre adresse e-mail⟧",
            "Ihre E-Mail-Adresse war seit Jahren bekannt.",
            "Votre adresse a changé.",
        ),
    ),
    Rule(
        id="newsletter-thanks-other-languages",
        kind=Kind.NEWSLETTER,
        why="The form's thanks, in other languages than English.",
        pattern=THANKS,
        examples=(
            "⟦Vielen Dank für Ihre Anmeldung!⟧",
            "⟦Merci de votre inscription.⟧",
            "Danke, sagte der Bürgermeister.",
            "Merci pour ce moment",
        ),
    ),
    Rule(
        id="newsletter-leave-other-languages",
        kind=Kind.NEWSLETTER,
        why="That the reader can leave, and that no spam will come, in other languages than English.",
        pattern=QUIT,
        examples=(
            "⟦Sie können den Newsletter jederzeit abbestellen.⟧",
            "⟦Sin spam⟧",
            "Sie können jederzeit baden.",
            "Vous pouvez venir à tout âge.",
        ),
    ),
    Rule(
        id="newsletter-consent-other-languages",
        kind=Kind.NEWSLETTER,
        why="What the reader agrees to by signing up, in other languages than English.",
        pattern=CONSENT,
        examples=(
            "⟦Mit der Anmeldung akzeptieren Sie unsere Datenschutzbestimmungen.⟧",
            "⟦En vous inscrivant, vous acceptez notre politique de confidentialité.⟧",
            "Mit der Anmeldung wartete sie bis Mai.",
            "En cliquant, il a tout perdu.",
        ),
    ),
    Rule(
        id="newsletter-answer-other-languages",
        kind=Kind.NEWSLETTER,
        why="What the form answers, in other languages than English.",
        pattern=STATE,
        examples=(
            "⟦Bitte bestätigen Sie Ihre Anmeldung.⟧",
            "⟦Confirmez votre inscription⟧",
            "Bitte warten Sie am Ufer.",
            "Confirmez-vous ces chiffres ?",
        ),
    ),
    Rule(
        id="newsletter-dense",
        kind=Kind.NEWSLETTER,
        why="All of it in scripts that set no space between words.",
        pattern=DENSE,
        examples=(
            "⟦订阅我们的电子报⟧",
            "⟦メールマガジン登録⟧",
            "部长订阅了三份报纸。",
            "彼は毎朝メールを読む。",
        ),
    ),
    Rule(
        id="newsletter-miss-nothing",
        kind=Kind.NEWSLETTER,
        why="A line that baits for the sign-up under it, in other languages than English.",
        pattern=(
            r"(?:verpassen sie|verpasse) (?:keine|nichts)[^.?!,]*|jetzt (?:kostenlos )?anmelden"
            r"|(?:kostenlos|hier|jetzt) (?:registrieren|abonnieren|bestellen)"
            r"|ne (?:manquez|ratez) (?:rien|aucune?)[^.?!,]*|no te pierdas (?:nada|ninguna)[^.?!,]*"
            r"|non perdere[^.?!,]*notizi\S*|fique por dentro[^.?!,]*|blijf op de hoogte|bądź na bieżąco"
            r"|missa inga nyheter|gå ikke glip af[^.?!,]*|не пропустите[^.?!,]*(?:новост|главн)\S*"
            r"|bleiben sie informiert[^?]*|restez informés?[^?!,]*|mant[eé]n(?:te|gase) informad[oa][^?!,]*"
        ),
        examples=(
            "⟦Verpassen Sie keine Nachricht⟧",
            "⟦Jetzt kostenlos anmelden⟧",
            "⟦Restez informé⟧",
            "Verpassen Sie den Zug, fährt keiner mehr, heißt es.",
            "Ne manquez pas le bus.",
        ),
    ),
    Rule(
        id="newsletter-other-languages-likely",
        kind=Kind.NEWSLETTER,
        why="A short line that speaks to the reader of a newsletter, in another language than English.",
        certainty=Certainty.LIKELY,
        pattern=rf"{_WITHIN}\b{_ADDRESSED} (?:{_WITHIN} )?{LETTER}(?: {_WITHIN})?",
        examples=(
            "⟦Mit unserem Newsletter alles wissen⟧",
            "⟦Vous êtes inscrit à notre newsletter⟧",
            "Der Newsletter des Vereins erreicht 4.000 Mitglieder.",
            "La newsletter du parti parlait de victoire.",
        ),
    ),
)
