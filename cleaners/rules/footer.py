"""Menus at the foot of the page: company, contact, legal, service."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule, Scope
from cleaners.rules.words import CAPITALS
from schemas.kinds import Kind

_LEGAL: Final = (
    r"(?:(?:our |full |website |site |user |member |subscriber |digital )?(?:terms (?:of"
    r"|and conditions of|&|and) (?:use|service|sale|conditions)"
    r"|terms ?(?:&|and) ?conditions|privacy(?: (?:policy|notice|statement|centre|center|policies"
    r"|rights))|user agreement|legal (?:notices?|information|disclaimer)"
    r"|accessibility (?:statement|help|policy)|editorial (?:policy|guidelines|standards|code)"
    r"|modern slavery(?: act)? statement"
    r"|complaints(?: policy| procedure)|corrections policy|corrections (?:and|&) clarifications"
    r"|comment policy|ethics (?:policy|statement)"
    r"|ad ?choices|interest-based ads|ca notice(?: (?:at collection|of financial incentive))?"
    r"|copyright (?:notice|policy|information)|dmca(?: notice| policy)?"
    r"|impressum|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|mentions légales"
    r"|politique de confidentialité|conditions générales(?: d['’]utilisation)?"
    r"|aviso legal|política de privaci?dade?|términos y condiciones|condiciones de uso|note legali"
    r"|informativa privacy|termini e condizioni"
    r"|termos de uso|privacyverklaring|privacybeleid|algemene voorwaarden"
    r"|gebruiksvoorwaarden)(?: \((?:new|updated[^()]*)\))?)"
)
_SERVICE: Final = (
    r"(?:contact us|get in touch with us|advertise(?: with us| here)|advertising (?:inquiries"
    r"|information|policy|terms)"
    r"|media kit|site ?map|site index|masthead|staff directory|press (?:room|office|kit|enquiries"
    r"|inquiries)|media (?:inquiries|enquiries|centre|center)"
    r"|work (?:with|for) us|join our team|write for us|submit (?:a (?:news )?tip|news|a story"
    r"|a letter|an obituary)|send (?:us )?(?:a (?:news |hot )?)?tips?|got a tip\??"
    r"|place an? (?:classified )?(?:ad|obituary|auto ad)|report (?:an? )?(?:error|abuse|typo|issue"
    r"|a correction or typo)|request (?:a )?correction"
    r"|manage (?:your )?(?:subscription|newsletters|account|preferences)|subscriber services"
    r"|vacation hold|pay your bill"
    r"|republication permissions|license this article|help cent(?:er|re)|service status|system status"
    r"|vulnerability disclosure(?: policy)?|affiliate (?:program|partners|disclosure|disclaimer)"
    r"|become an? (?:affiliate|partner|contributor)|closed captioning|rss feeds?"
    r"|kontakt|mediadaten|über uns|nous contacter|contactez-nous|qui sommes-nous\??|plan du site"
    r"|contáctenos|contacto|quiénes somos|mapa del sitio|contatti|chi siamo"
    r"|fale conosco|quem somos|mapa do site|over ons|adverteren|neem contact op)"
)
_PLAIN: Final = (
    r"(?:about|contacts?|careers?|jobs|employment|advertis(?:e|ing|ers)|press|media|newsroom"
    r"|partners?|partnerships?|affiliates|investors?|sponsors(?:hips?)?|legal|terms|privacy"
    r"|policies|conditions|copyright|licensing|disclaimer|disclosures?|accessibility|corrections?"
    r"|ethics|sustainability|diversity(?: & inclusion)?|governance|foundation"
    r"|team|our (?:team|people|staff|company|work|history|services|partners|process|locations"
    r"|products|audience|network|brands|values|impact|approach|customers|clients)|meet (?:the"
    r"|our) team|the team|staff|leadership(?: team)?|people|offices|locations"
    r"|customer (?:service|support|care)|faqs?|faq['’]s|help|support|feedback|resources"
    r"|resource (?:center|centre|library|hub)|quick links|useful links|helpful links|links"
    r"|information|company(?: info(?:rmation)?)?|connect(?: with us)?|customers|clients"
    r"|testimonials|awards|history|archives?|subscriptions?|subscriber benefits|memberships?"
    r"|donate|ways to give|giving|volunteer|store|shop|gift cards?|shipping(?: policy| & returns)?"
    r"|returns|refund policy"
    r"|rss|apps|mobile apps?|e-?edition|e-?paper|digital editions?|licen[sc]es|publications"
    r"|annual reports?|procurement|status|security|trust(?: center)?|sponsored content|coupons"
    r"|purchase|reviews policy"
    r"|documentation|docs|developers?|api(?: reference)?|release notes|changelog|knowledge base"
    r"|community(?: guidelines)?|forums?|social (?:media|links)|footer(?: navigation| menu)?"
    r"|privacy & security|foia|no fear act|usa\.gov|public notices|contact (?:info|information"
    r"|form|sales|support)|get in touch|investor relations|press releases?|make a payment"
    r"|code of (?:ethics|conduct)|need help\?|how can we help\??|(?:get|e-?mail|call|message|visit"
    r"|find) us|contact me|work with me|headquarters|hours|where to buy|giving back"
    r"|partner (?:with us|program|portal|directory)|partnership program|brand assets"
    r"|media (?:resources|coverage|contacts)|news releases|social responsibility"
    r"|corporate (?:social responsibility|partnerships)|transparency|review policy|return policy"
    r"|privacy (?:&|and) cookies? policy|terms (?:of use )?and (?:privacy policy|policies)"
    r"|customer success|referrals?|refer a friend|employment opportunities|find a job|post a job"
    r"|sell your car|classified|ad policy|member of|mobile|free guides|jobs at .{2,30}"
    r"|today['’]s (?:e-?)?(?:paper|edition)|newspaper archives|photo requests|delivery feedback|autos|rentals|homes for sale)"
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
        pattern=(
            rf"(?:(?:about us|{_LEGAL}|{_SERVICE}|{_PLAIN}|home|newsletters?|cookie policy|blog|news)[ "
            rf"|·•,./–—-]+){{2,}}(?:about us|{_LEGAL}|{_SERVICE}|{_PLAIN}|blog|newsletters?|cookie policy)"
        ),
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
            r"(?:(?:an? )?part of the [\p{L}\p{N}.&'’ -]{2,40} (?:network|family|digital media)|(?:site"
            r"|website|web ?design)(?: (?:design(?:ed)?|developed|built|created|powered"
            r"|hosted))?(?: and (?:developed|hosted|built))? by [^.!?]{2,60}"
            r"|(?:proudly )?powered by [\p{L}\p{N}.&'’ -]{2,40}|explore the [^.!?]{2,60} network"
            r"|our (?:other )?(?:sites|network|brands)|equal housing lender"
            r"|an official website of the [\p{L} ]{4,60}|go to (?:full|desktop|mobile) site"
            r"|the \.gov means it['’]s official\.?|the site is secure\.?|here['’]s how you know"
            r"|(?:official websites use|secure) \.gov.*|an? \.gov website belongs to .*)"
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
            r"(?:(?:e-?mail|phone|tel(?:efon|ephone)?|fax|call(?: us)?|toll[- ]free|mobile|contact us"
            r"|address)\.?[ :]*)?(?:\+?[\d(][\d() .-]{6,18}\d|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
            r"|\[?email[  ]protected\]?|p\.?o\.? box \d+.*|\d{1,5} (?:[\p{L}\p{N}.]+ )+(?:street|st|avenue"
            r"|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|suite|floor|highway|hwy|parkway|pkwy|plaza"
            r"|square|court)\b(?:[ ,][^.!?]{2,80}\d)?"
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
        id="footer-about",
        kind=Kind.FOOTER_LINKS,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=3,
        why="The entry of a foot-of-page menu about the house; lines of the menu follow.",
        pattern=r"about(?: [\p{L}\p{N}'’&. ]{2,40})?",
        examples=(
            "⟦About⟧",
            "⟦About The Valley Ledger⟧",
            "About noon, the fire was out",
            "Nobody knew what it was about",
        ),
    ),
    Rule(
        id="footer-ours",
        kind=Kind.FOOTER_LINKS,
        scope=Scope.HEADING,
        certainty=Certainty.LIKELY,
        owns=20,
        why="The entry of a menu over what the house sells or offers; it owns the lines under it.",
        pattern=(
            r"our (?:products?|services|resources|guides|events|projects|courses|categories|destinations|case studies|videos?|listings|items)"
        ),
        examples=(
            "⟦Our Services⟧",
            "⟦Our Services⟧\n⟦Sails⟧",
            "Nobody paid for our services",
            "The mill sells our products",
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
