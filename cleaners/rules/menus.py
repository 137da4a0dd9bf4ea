"""The entries of menus: sections of newspapers, wares of company sites, countries and languages."""

from typing import Final

from cleaners.rules.rule import Certainty, Rule
from schemas.kinds import Kind

_TOPIC: Final = (
    r"(?:news|world|nation(?:al)?|politics|elections?|business|economy|economics|markets?|money"
    r"|personal finance|finance|investing|crypto|real estate|housing|tech(?:nology)?|science|space"
    r"|climate(?: change)?|environment|energy|health(?: ?care)?|wellness|mental health|fitness"
    r"|nutrition"
    r"|sports?|football|soccer|basketball|baseball|hockey|tennis|golf|cricket|rugby(?: union"
    r"| league)?|boxing|cycling|racing|f1|mma|nfl|nba|mlb|nhl|wnba|olympics|high school sports"
    r"|college sports|fantasy|scores|standings|schedules?|betting|horse racing"
    r"|entertainment|arts|art|culture|pop culture|music|movies?|films?|tv(?: shows)?|television"
    r"|theat(?:er|re)|dance|books?|comedy|celebrit(?:y|ies)|showbiz|royals|gaming|games"
    r"|video games|puzzles|crosswords?|quiz(?:zes)?|comics|cartoons|horoscopes?|astrology"
    r"|life(?:style)?|style|fashion|beauty|food|drinks?|dining|recipes|restaurants|travel"
    r"|destinations|hotels|home|homes|garden(?:ing)?"
    r"|family|parent(?:s|ing)|relationships|pets|kids|women|men|education|schools|religion|faith"
    r"|history|weather|traffic|crime|courts|government|congress|military|immigration|law|local"
    r"|metro|regional|community|obituaries|weddings|classifieds|autos?|cars|transportation"
    r"|shopping|deals|reviews|guides|buying guides|gift guides?|how[ -]to|tips|tools|essays"
    r"|features|investigations|magazine|photos?|photography|pictures|galler(?:y|ies)|videos?"
    r"|podcasts?|audio|radio|live|interviews?|events?|calendar|contests|sweepstakes|coupons"
    r"|opinions?|editorials?|columns?|columnists|commentary|letters(?: to the editor)?|op-?eds?"
    r"|blogs?|newsletters?|archives?|latest(?: news)?|top (?:stories|news|headlines)|breaking news"
    r"|headlines|trending|popular|most popular|featured|special (?:reports?|sections?|coverage)"
    r"|multimedia|infographics|e-?books?|white ?papers|webinars|topics|authors|writers"
    r"|contributors|advice|ideas|animals|agriculture|holidays|halloween|pizza|travel guides"
    r"|tips & tricks|year in review|rankings|stats|players|tickets|previews|leaderboard|wildlife"
    r"|planet|society|outdoors|literature|fiction|series|shows|live tv|on the show)"
)
_WARE: Final = (
    r"(?:products?|platform|features|solutions|services|pricing|plans|industries|use cases"
    r"|integrations|templates|case studies|customer stories|success stories|resources|insights"
    r"|learn|learning center|academy|training|courses|tutorials|guides|glossary|demos?|download"
    r"|downloads|marketplace|enterprise|startups?|small business|agenc(?:y|ies)|teams|marketing"
    r"|sales|analytics|security|automation|software|data|cloud|hosting|design"
    r"|development|consulting|support|projects|portfolio|expertise|research|innovation|(?:current "
    r"|prospective |future )?students|admissions|academics|faculty(?: & staff)?|athletics|alumni"
    r"|library|programs|campus life|financial aid|scholarships|tuition|apply(?: now)?|accounting"
    r"|payroll|insurance|banking|loans|mortgages?|credit cards|retirement|manufacturing|retail"
    r"|hospitality|logistics|construction|automotive|healthcare|financial services|public sector"
    r"|government|nonprofits?|e-?commerce"
    r"|artificial intelligence(?: \(ai\))?|ai|machine learning|cybersecurity|cloud computing"
    r"|big data|data (?:science|analytics)|blockchain|fintech|internet of things"
    r"|digital (?:marketing|transformation)|human resources|project management|operations"
    r"|networking|performance|compliance|infrastructure|payments|financing|life insurance"
    r"|health insurance|home (?:services|security|insurance)|plumbing|electrical|hvac|roofing"
    r"|landscaping|cleaning|appliances|laptops|electronics|jewelry|apparel|online learning"
    r"|professional (?:services|development)|customer experience|email marketing"
    r"|web (?:development|design|hosting)|software development|mobile app development"
    r"|graphic design|business intelligence|risk management|supply chain|student (?:services"
    r"|resources|affairs|loans)|study abroad|course catalog|academic calendar|board of trustees"
    r"|accreditation|internships|continuing education|career services|graduate|undergraduate"
    r"|(?:under)?graduate admissions|calculators|forms|reports?|workshops|conferences|companies"
    r"|communities|organization|leaders|experts|challenges|equipment|tools|technologies|commercial"
    r"|residential|free (?:tools|resources)|product (?:updates|reviews|tours?)|events calendar"
    r"|virtual events|accessories|men['’]s|women['’]s|sale|new|new arrivals|best sellers|gifts"
    r"|brands|collections|all products|shop all|compare|who we (?:are|serve)|why [\p{L}]+"
    r"|what['’]s new|start here|get started|get involved|get help|visit|stores?|find a (?:store"
    r"|location|partner|dealer|doctor))"
)
_PLACE: Final = (
    r"(?:(?:the )?(?:u\.?s\.?a?|u\.?k\.?|united (?:states|kingdom)|americas?|north america"
    r"|south america|latin america|europe|asia(?: pacific)?|africa|middle east|australia"
    r"|new zealand|oceania|australasia|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia"
    r"|peru|india|pakistan|china|japan|korea|singapore|malaysia|indonesia|philippines|thailand"
    r"|vietnam|hong kong|taiwan|israel|turkey|south africa|nigeria|kenya|egypt"
    r"|ireland|scotland|wales|england|france|germany|deutschland|spain|españa|portugal|italy"
    r"|italia|netherlands|nederland|belgium|belgique|switzerland|schweiz|suisse|austria|österreich"
    r"|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|poland|polska|czech republic"
    r"|hungary|romania|greece|russia|ukraine|global|international|worldwide|alabama|alaska|arizona"
    r"|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois"
    r"|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota"
    r"|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york(?: city)?)"
    r"|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island"
    r"|tennessee|texas|utah|vermont|virginia|washington(?:,? d\.?c\.?)?|west virginia|wisconsin"
    r"|wyoming|london|paris|los angeles|chicago|san francisco|boston|houston|miami|atlanta"
    r"|philadelphia|seattle|las vegas|sydney)(?: (?:edition|news|english))?(?: \([\p{L}]+\))?)"
)
_TONGUE: Final = (
    r"(?:english(?: \([\p{L}. ]+\))?|en|deutsch|de|français|fr|español(?: \([\p{L}. ]+\))?"
    r"|en español|es|italiano|it|português(?: \([\p{L}. ]+\))?|pt|nederlands|nl|polski|svenska"
    r"|norsk|dansk|suomi|čeština|magyar|română|türkçe|русский|українська|العربية|עברית|हिन्दी"
    r"|বাংলা|தமிழ்|తెలుగు|ไทย|tiếng việt|bahasa (?:indonesia|melayu)"
    r"|中文|简体中文|繁體中文|日本語|한국어|french|german|spanish|italian|portuguese|dutch|japanese|korean|chinese"
    r"|arabic|hindi|russian|tamil|tagalog)"
)
_ALL: Final = rf"(?:{_TOPIC}|{_WARE}|{_PLACE}|{_TONGUE})"

RULES: Final = (
    Rule(
        id="menu-view-all",
        kind=Kind.NAVIGATION,
        why="A link to everything of a section.",
        pattern=(
            r"(?:(?:view|see|browse|explore|shop|show) all(?: (?:topics|categories|sections|products"
            r"|services|reviews|videos|podcasts|events|guides|deals|authors|brands|results|locations"
            r"|resources|courses|jobs|recipes|tags|features|solutions|games|shows|celebrities|blogs"
            r"|case studies|buying guides|[\p{L}]+ (?:reviews|guides|videos|products|articles)))?"
            r"|all (?:topics|categories|sections|posts|articles|stories|news|videos|podcasts|blogs"
            r"|products|services|authors)|alle (?:themen|artikel)|voir tout|ver todo|ver tudo|vedi tutti"
            r"|mehr anzeigen|alle anzeigen)"
        ),
        examples=(
            "⟦View all⟧",
            "⟦See All Topics⟧",
            "⟦All topics →⟧",
            "See all of the lake from the tower.",
            "It was a view for all",
        ),
    ),
    Rule(
        id="menu-row",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="Several entries of a menu on one line.",
        pattern=rf"(?:{_ALL}(?: ?[|·•/»>,&–—]+ ?| )){{2,}}{_ALL}",
        examples=(
            "⟦News Sports Business Opinion⟧",
            "⟦World | Politics | Culture⟧",
            "Money, politics and sports were all he spoke of.",
            "They quarrelled over music, books and wine",
        ),
    ),
    Rule(
        id="menu-section",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="The name of a section of a newspaper, alone on its line.",
        pattern=(
            rf"(?:{_TOPIC}|{_TOPIC} (?:&|and) {_TOPIC}|(?:us|uk|world|local|sports?|business|health|tech"
            rf"|travel|celebrity|entertainment|movie|music|all) (?:news|reviews)|news (?:&|and) [\p{{L}}]+"
            rf"|things to do|what to watch|ask the expert|in the news|from the archive|the latest)"
        ),
        examples=(
            "⟦Sports⟧",
            "⟦+ Arts & Culture⟧",
            "⟦Things to do⟧",
            "Sports day was called off",
            "The minister spoke of climate and of business",
        ),
    ),
    Rule(
        id="menu-ware",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="An entry of a company's or a school's menu.",
        pattern=(
            rf"(?:{_WARE}|{_WARE} (?:&|and) {_WARE}|(?:our|all|by|for|why|view) (?:{_WARE}|industry|role"
            rf"|use case|size|business|employers|media|developers))"
        ),
        examples=(
            "⟦Pricing⟧",
            "⟦Case Studies⟧",
            "⟦By industry⟧",
            "Pricing was the sore point",
            "The college cut its training",
        ),
    ),
    Rule(
        id="menu-place",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="An entry of a list of editions, regions or countries.",
        pattern=_PLACE,
        examples=(
            "⟦US Edition⟧",
            "⟦Middle East⟧",
            "Europe at the crossroads",
            "He had never seen Africa before",
        ),
    ),
    Rule(
        id="menu-language",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="An entry of a list of languages.",
        pattern=_TONGUE,
        examples=(
            "⟦Español⟧",
            "⟦English (US)⟧",
            "⟦日本語⟧",
            "English as she was spoken",
            "The treaty was read in French and German",
        ),
    ),
    Rule(
        id="crumb-sections",
        kind=Kind.NAVIGATION,
        certainty=Certainty.LIKELY,
        why="A path of sections without the front page.",
        pattern=rf"{_TOPIC}(?: ?[»›>] ?[\p{{L}}\p{{N}} &'’-]{{2,40}}){{1,5}}",
        examples=(
            "⟦Sports » Hockey » Juniors⟧",
            "⟦News > Europe⟧",
            "Sports beats sleep > every time, she said.",
            "Wages > prices > rents in the world",
        ),
    ),
)
