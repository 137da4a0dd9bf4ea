"""Menus at the foot of the page: company, contact, legal, service."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from cleaners.rules.words import CAPITALS
from schemas.kinds import Kind

_LEGAL: Final = (
    r"(?:(?:our |full |website |site |user |member |subscriber |digital )?(?:terms (?:of|and conditions of|&|and) (?:use|service|sale|conditions)"
    r"|terms ?(?:&|and) ?conditions|privacy(?: (?:policy|notice|statement|centre|center|policies|rights))|user agreement|legal (?:notices?|information|disclaimer)"
    r"|accessibility (?:statement|help|policy)|editorial (?:policy|guidelines|standards|code)|modern slavery(?: act)? statement"
    r"|complaints(?: policy| procedure)|corrections policy|corrections (?:and|&) clarifications|comment policy|ethics (?:policy|statement)"
    r"|ad ?choices|interest-based ads|ca notice(?: (?:at collection|of financial incentive))?|copyright (?:notice|policy|information)|dmca(?: notice| policy)?"
    r"|impressum|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|mentions légales|politique de confidentialité|conditions générales(?: d['’]utilisation)?"
    r"|aviso legal|política de privaci?dade?|términos y condiciones|condiciones de uso|note legali|informativa privacy|termini e condizioni"
    r"|termos de uso|privacyverklaring|privacybeleid|algemene voorwaarden|gebruiksvoorwaarden)(?: \((?:new|updated[^()]*)\))?)"
)
_SERVICE: Final = (
    r"(?:contact us|get in touch with us|advertise(?: with us| here)|advertising (?:inquiries|information|policy|terms)"
    r"|media kit|site ?map|site index|masthead|staff directory|press (?:room|office|kit|enquiries|inquiries)|media (?:inquiries|enquiries|centre|center)"
    r"|work (?:with|for) us|join our team|write for us|submit (?:a (?:news )?tip|news|a story|a letter|an obituary)|send (?:us )?(?:a (?:news |hot )?)?tips?|got a tip\??"
    r"|place an? (?:classified )?(?:ad|obituary|auto ad)|report (?:an? )?(?:error|abuse|typo|issue|a correction or typo)|request (?:a )?correction"
    r"|manage (?:your )?(?:subscription|newsletters|account|preferences)|subscriber services|vacation hold|pay your bill"
    r"|republication permissions|license this article|help cent(?:er|re)|service status|system status"
    r"|vulnerability disclosure(?: policy)?|affiliate (?:program|partners|disclosure|disclaimer)|become an? (?:affiliate|partner|contributor)|closed captioning|rss feeds?"
    r"|kontakt|mediadaten|über uns|nous contacter|contactez-nous|qui sommes-nous\??|plan du site|contáctenos|contacto|quiénes somos|mapa del sitio|contatti|chi siamo"
    r"|fale conosco|quem somos|mapa do site|over ons|adverteren|neem contact op)"
)
_PLAIN: Final = (
    r"(?:about|contacts?|careers?|jobs|employment|advertis(?:e|ing|ers)|press|media|newsroom|partners?|partnerships?|affiliates|investors?|sponsors(?:hips?)?|legal|terms|privacy"
    r"|policies|conditions|copyright|licensing|disclaimer|disclosures?|accessibility|corrections?|ethics|sustainability|diversity(?: & inclusion)?|governance|foundation"
    r"|team|our (?:team|people|staff|company|work|history|services|partners|process|locations|products|audience|network|brands|values|impact|approach|customers|clients)|meet (?:the|our) team|the team|staff|leadership(?: team)?|people|offices|locations"
    r"|customer (?:service|support|care)|faqs?|faq['’]s|help|support|feedback|resources|resource (?:center|centre|library|hub)|quick links|useful links|helpful links|links|information|company(?: info(?:rmation)?)?|connect(?: with us)?|customers|clients"
    r"|testimonials|awards|history|archives?|subscriptions?|subscriber benefits|memberships?|donate|ways to give|giving|volunteer|store|shop|gift cards?|shipping(?: policy| & returns)?|returns|refund policy"
    r"|rss|apps|mobile apps?|e-?edition|e-?paper|digital editions?|licen[sc]es|publications|annual reports?|procurement|status|security|trust(?: center)?|sponsored content|coupons|purchase|reviews policy"
    r"|documentation|docs|developers?|api(?: reference)?|release notes|changelog|knowledge base|community(?: guidelines)?|forums?|social (?:media|links)|footer(?: navigation| menu)?"
    r"|privacy & security|foia|no fear act|usa\.gov|public notices|contact (?:info|information|form|sales|support)|get in touch|investor relations|press releases?|make a payment|code of (?:ethics|conduct)|need help\?|how can we help\??|(?:get|e-?mail|call|message|visit|find) us|contact me|work with me|headquarters|hours|where to buy|giving back|partner (?:with us|program|portal|directory)|partnership program|brand assets|media (?:resources|coverage|contacts)|news releases|social responsibility|corporate (?:social responsibility|partnerships)|transparency|review policy|return policy|privacy (?:&|and) cookies? policy|terms (?:of use )?and (?:privacy policy|policies)|customer success|referrals?|refer a friend|employment opportunities|find a job|post a job|sell your car|classified|ad policy|member of|mobile|free guides|jobs at .{2,30}|newspaper archives|photo requests|delivery feedback|autos|rentals|homes for sale)"
)

RULES: Final = (
    Rule(
        id="footer-legal",
        kind=Kind.FOOTER_LINKS,
        why="The name of a legal page, alone on its line: a link at the foot of the page.",
        pattern=rf"{_LEGAL}(?:[ ,|·•/&–—-]*(?:and )?{_LEGAL})*|(?:please )?review our updated terms.*",
        examples=(
            "⟦Privacy Policy⟧",
            "⟦• Terms & Conditions⟧",
            "⟦Terms of Use (Updated May 4, 2021)⟧",
            "⟦Datenschutzerklärung⟧",
            "Terms of use were the heart of the quarrel.",
            "The company rewrote its privacy policy",
        ),
    ),
    Rule(
        id="footer-service",
        kind=Kind.FOOTER_LINKS,
        why="The name of a service page of the publisher, alone on its line.",
        pattern=_SERVICE,
        examples=(
            "⟦Contact Us⟧",
            "⟦» Advertise with us⟧",
            "⟦Place an Obituary⟧",
            "Contact us before dawn, the pilot radioed.",
            "The union sent a letter to investor relations",
        ),
    ),
    Rule(
        id="footer-row",
        kind=Kind.FOOTER_LINKS,
        why="Several entries of a foot-of-page menu on one line.",
        pattern=rf"(?:(?:about us|{_LEGAL}|{_SERVICE}|{_PLAIN}|home|newsletters?|cookie policy|blog|news)[ |·•,./–—-]+){{2,}}(?:about us|{_LEGAL}|{_SERVICE}|{_PLAIN}|blog|newsletters?|cookie policy)",
        examples=(
            "⟦About Us Contact Us Careers Privacy Policy⟧",
            "⟦Terms | Privacy | Sitemap⟧",
            "Staff, careers and legal advice were promised to the strikers.",
            "They argued about privacy, terms and copyright law",
        ),
    ),
    Rule(
        id="footer-network",
        kind=Kind.FOOTER_LINKS,
        why="A line that names the family of sites, or who built this one.",
        pattern=(
            r"(?:(?:an? )?part of the [\p{L}\p{N}.&'’ -]{2,40} (?:network|family|digital media)|(?:site|website|web ?design)(?: (?:design(?:ed)?|developed|built|created|powered|hosted))?(?: and (?:developed|hosted|built))? by [^.!?]{2,60}"
            r"|(?:proudly )?powered by [\p{L}\p{N}.&'’ -]{2,40}|explore the [^.!?]{2,60} network|our (?:other )?(?:sites|network|brands)|equal housing lender|an official website of the [\p{L} ]{4,60}|go to (?:full|desktop|mobile) site"
            r"|the \.gov means it['’]s official\.?|the site is secure\.?|here['’]s how you know|(?:official websites use|secure) \.gov.*|an? \.gov website belongs to .*)"
        ),
        examples=(
            "⟦Part of the Northern Herald Network⟧",
            "⟦Website designed by Blue Fern Studio⟧",
            "⟦Powered by PressMill⟧",
            "Part of the rail network was closed for the third day.",
            "Website designs by pupils were shown at the fair",
        ),
    ),
    Rule(
        id="footer-contact",
        kind=Kind.FOOTER_LINKS,
        certainty=Certainty.LIKELY,
        why="The publisher's telephone, fax, mail or postal address.",
        pattern=(
            r"(?:(?:e-?mail|phone|tel(?:efon|ephone)?|fax|call(?: us)?|toll[- ]free|mobile|contact us|address)\.?[ :]*)?(?:\+?[\d(][\d() .-]{6,18}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
            r"|\[?email[  ]protected\]?|p\.?o\.? box \d+.*|\d{1,5} (?:[\p{L}\p{N}.]+ )+(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|suite|floor|highway|hwy|parkway|pkwy|plaza|square|court)\b(?:[ ,][^.!?]{2,80}\d)?"
            r"|" + CAPITALS + r", (?-i:[A-Z]{2}) \d{5}(?:-\d{4})?(?:,? (?:usa?|united states))?"
        ),
        examples=(
            "⟦info@valley-ledger.example⟧",
            "⟦Phone: (555) 010-7788⟧",
            "⟦P.O. Box 118⟧",
            "⟦Elmsworth, GA 31603⟧",
            "12 families from Mill Street lost their homes.",
            "Call (555) 010-7788 to join the search, police said on Monday.",
        ),
    ),
    Rule(
        id="footer-plain",
        kind=Kind.FOOTER_LINKS,
        certainty=Certainty.LIKELY,
        why="A word of the kind that stands in menus at the foot of a page.",
        pattern=_PLAIN,
        examples=(
            "⟦Careers⟧",
            "⟦* Our Team⟧",
            "⟦Accessibility⟧",
            "Careers end in this room",
            "He asked the board for support",
        ),
    ),
)
