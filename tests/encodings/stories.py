"""News of invented places in the languages of the world, each as two pieces: a short one, and one of several paragraphs."""

import unicodedata
from typing import Final, NamedTuple


class Story(NamedTuple):
    """A text of some language, and what writes it beside Unicode."""

    brief: str
    rest: str
    encodings: tuple[str, ...]

    @property
    def whole(self) -> str:
        """Both pieces, as paragraphs."""
        return f"{self.brief}\n\n{self.rest}"


STORIES: Final = {
    "english": Story(
        "The ferry to Velmouth was cancelled on Tuesday. “We were told nothing,” said Zoë Carter, who runs the café on the pier.",
        "The company said that the sea was too rough – but fishermen left the harbour as usual. Fares rose by €4 in May.\n\n"
        "A spokesman said: “Safety comes first…” The council’s transport committee will meet on Friday to hear both sides.\n\n"
        "The last time that the line stood still for a day was in 1987, when a storm tore the landing stage from its piles. "
        "Then as now, some forty passengers spent the night in the school gymnasium, and the baker brought rolls at dawn.",
        ("cp1252", "mac-roman"),
    ),
    "french": Story(
        "Le maire a annoncé mardi que le marché serait déplacé à l’été prochain. « C’était nécessaire », a-t-il déclaré devant les élèves.",
        "La décision a été prise après des mois de débats entre les commerçants et la préfecture. Le coût s’élève à 3 000 € par étal.\n\n"
        "« Nous n’avons pas été consultés », regrette Noël Lefèvre, boulanger à Sainte-Agnès depuis vingt ans. Sa sœur tient un café à côté.\n\n"
        "Les travaux dureront jusqu’à la fin de l’année ; la gare restera fermée où passent d’ordinaire les cars scolaires. "
        "Après l’enquête publique, le conseil municipal se réunira à nouveau pour examiner les réclamations déposées à la mairie.",
        ("cp1252", "iso8859-15", "iso8859-1", "mac-roman", "cp850"),
    ),
    "german": Story(
        "Der Stadtrat hat am Dienstag über die neue Brücke abgestimmt. „Das ist ein schöner Tag für uns“, sagte Bürgermeisterin Käthe Groß.",
        "Die Kosten steigen auf 12 Millionen €, weil die alten Pfähle im Fluss morsch sind – das hatten Gutachter schon früher geäußert.\n\n"
        "Händler am östlichen Ufer fürchten um ihre Geschäfte. Für die Zeit der Bauarbeiten soll eine Fähre übersetzen, größer als die bisherige.\n\n"
        "Über die Höhe der Entschädigung wird noch verhandelt. Die Bäckerei Müller schließt im März; ihr Inhaber möchte später in der Nähe neu eröffnen.",
        ("cp1252", "iso8859-15", "iso8859-1", "mac-roman", "cp437"),
    ),
    "spanish": Story(
        "El ayuntamiento aprobó el martes la ampliación del puerto. «Será un año difícil», dijo la alcaldesa, María Núñez.",
        "¿Quién pagará las obras? El consejero de Economía señaló que los fondos llegarán de la región, aunque la oposición lo puso en duda.\n\n"
        "Según los vecinos, el ruido comenzó en otoño y no se detendrá hasta mañana. También los niños de la escuela se quejaron del polvo.\n\n"
        "La comisión se reunirá otra vez el próximo miércoles para decidir qué calles quedarán cerradas al tráfico durante la construcción.",
        ("cp1252", "iso8859-1", "mac-roman"),
    ),
    "portuguese": Story(
        "A câmara aprovou na terça-feira a construção do novo hospital. “Não podíamos esperar mais”, disse o vereador João Simões.",
        "A obra custará três milhões e começará em março, segundo informação da comissão de saúde. A oposição votou contra a decisão.\n\n"
        "Os médicos da região pediam há anos condições melhores; as inundações de 2019 deixaram a antiga unidade sem luz durante dois dias.",
        ("cp1252", "iso8859-1"),
    ),
    "swedish": Story(
        "Kommunen beslutade på tisdagen att stänga den gamla bron. ”Det är för dåligt”, säger Åsa Öberg, som driver ett kafé på ön.",
        "Fiskarna i hamnen får en ny kaj, men först efter sommaren. Enligt förslaget ska färjan gå två gånger i timmen även på lördagar.\n\n"
        "Nästa möte hålls på fredag, då nämnden också ska höra skolans rektor om bussarna som kör över bron varje morgon.",
        ("cp1252", "iso8859-1"),
    ),
    "polish": Story(
        "Rada miasta zdecydowała we wtorek o zamknięciu mostu. „To już ostateczność” – powiedział burmistrz Łukasz Żółtowski.",
        "Według inżynierów liny są przerdzewiałe, a naprawa potrwa dwa lata. Część mieszkańców wschodniego brzegu żąda promu.\n\n"
        "Kupcy boją się, że stracą klientów; piekarz Święcicki mówi, że sprzedaje o połowę mniej chleba niż rok wcześniej.\n\n"
        "W piątek odbędzie się posiedzenie komisji, na którym głos zabiorą również rodzice uczniów dojeżdżających do szkoły.",
        ("cp1250", "iso8859-2", "cp852"),
    ),
    "czech": Story(
        "Zastupitelé v úterý schválili uzavření starého mostu. „Nebylo jiné řešení,“ řekla starostka Věra Dvořáčková.",
        "Oprava potrvá nejméně dva roky a vyžádá si desítky milionů korun. Živnostníci na východním břehu žádají přívoz.\n\n"
        "Podle odborníků jsou lana zrezivělá a pilíře popraskané. Školáci budou muset jezdit autobusem přes sousední obec, což cestu prodlouží.",
        ("cp1250", "iso8859-2"),
    ),
    "hungarian": Story(
        "A képviselő-testület kedden döntött a régi híd lezárásáról. „Nem volt más választásunk” – mondta Kővári Ödön polgármester.",
        "A felújítás legalább két évig tart, és többe kerül, mint ahogy azt a mérnökök előzőleg becsülték. A keleti part kereskedői kompot kérnek.\n\n"
        "A pék szerint feleannyi kenyeret ad el, mint tavaly; a szülők pedig attól tartanak, hogy a gyerekek későn érnek haza az iskolából.",
        ("cp1250", "iso8859-2"),
    ),
    "russian": Story(
        "Городской совет во вторник решил закрыть старый мост. «Другого выхода не было», — сказала мэр Ольга Щукина.",
        "Ремонт продлится не менее двух лет и обойдётся дороже, чем предполагали инженеры. Торговцы восточного берега просят пустить паром.\n\n"
        "По словам пекаря, он продаёт вдвое меньше хлеба, чем год назад. Родители опасаются, что дети будут поздно возвращаться из школы.\n\n"
        "В пятницу состоится заседание комиссии, на котором выступят и представители пароходства, и жители соседних деревень.",
        ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic"),
    ),
    "ukrainian": Story(
        "Міська рада у вівторок вирішила закрити старий міст. «Іншого виходу не було», — сказала міська голова Євгенія Ґрунь.",
        "Ремонт триватиме щонайменше два роки й коштуватиме більше, ніж передбачали інженери. Крамарі східного берега просять пустити пором.\n\n"
        "Їхні втрати вже сягнули половини торішнього виторгу; батьки побоюються, що діти пізно повертатимуться зі школи.",
        ("cp1251", "koi8-u"),
    ),
    "bulgarian": Story(
        "Общинският съвет реши във вторник да затвори стария мост. „Нямаше друг изход“, каза кметът Ангел Щерев.",
        "Ремонтът ще продължи най-малко две години и ще струва повече, отколкото предвиждаха инженерите. Търговците искат ферибот.\n\n"
        "Според пекаря продажбите са намалели наполовина; родителите се опасяват, че децата ще се прибират късно от училище.",
        ("cp1251", "iso8859-5"),
    ),
    "greek": Story(
        "Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα. «Δεν υπήρχε άλλη λύση», είπε η δήμαρχος Άννα Ψάλτη.",
        "Οι εργασίες θα διαρκέσουν τουλάχιστον δύο χρόνια και θα κοστίσουν περισσότερο απ’ όσο υπολόγιζαν οι μηχανικοί. Οι έμποροι ζητούν πορθμείο.\n\n"
        "Ο φούρναρης λέει ότι πουλάει το μισό ψωμί σε σχέση με πέρυσι, ενώ οι γονείς φοβούνται ότι τα παιδιά θα αργούν να γυρίσουν από το σχολείο.",
        ("cp1253", "iso8859-7"),
    ),
    "turkish": Story(
        "Belediye meclisi salı günü eski köprünün kapatılmasına karar verdi. “Başka çaremiz yoktu” diyen başkan Işıl Güçlü, özür diledi.",
        "Onarım en az iki yıl sürecek ve mühendislerin öngördüğünden pahalıya çıkacak. Doğu yakasındaki esnaf vapur istiyor.\n\n"
        "Fırıncı, geçen yılın yarısı kadar ekmek sattığını söylüyor; veliler ise çocukların okuldan eve geç döneceğinden kaygılı.\n\n"
        "Komisyon cuma günü toplanacak ve komşu köylerden gelen şikâyetleri de görüşecek.",
        ("cp1254", "iso8859-9"),
    ),
    "hebrew": Story(
        "מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן. \"לא הייתה לנו ברירה\", אמרה ראש העיר נעמה שפירא.",
        "העבודות יימשכו לפחות שנתיים ויעלו יותר ממה שהעריכו המהנדסים. הסוחרים בגדה המזרחית מבקשים להפעיל מעבורת.\n\n"
        "האופה אומר שהוא מוכר חצי מכמות הלחם שמכר אשתקד, וההורים חוששים שהילדים יחזרו מאוחר מבית הספר.",
        ("cp1255", "iso8859-8"),
    ),
    "arabic": Story(
        "قرر المجلس البلدي يوم الثلاثاء إغلاق الجسر القديم. وقالت رئيسة البلدية هناء الشامي: «لم يكن أمامنا خيار آخر»، معتذرة للسكان.",
        "وستستمر أعمال الترميم سنتين على الأقل، وستكلف أكثر مما توقعه المهندسون. ويطالب تجار الضفة الشرقية بتسيير عبّارة.\n\n"
        "ويقول الخباز إنه يبيع نصف ما كان يبيعه في العام الماضي، أما الأهالي فيخشون أن يتأخر الأطفال في العودة من المدرسة.",
        ("cp1256", "iso8859-6"),
    ),
    "lithuanian": Story(
        "Miesto taryba antradienį nusprendė uždaryti senąjį tiltą. „Kitos išeities nebuvo“, – sakė merė Eglė Žukauskienė.",
        "Remontas truks mažiausiai dvejus metus ir kainuos daugiau, nei tikėjosi inžinieriai. Rytinio kranto prekybininkai prašo kelto.\n\n"
        "Kepėjas sako parduodąs perpus mažiau duonos negu pernai, o tėvai nuogąstauja, kad vaikai vėlai grįš iš mokyklos.",
        ("cp1257", "iso8859-13"),
    ),
    "latvian": Story(
        "Pilsētas dome otrdien nolēma slēgt veco tiltu. “Citas izejas nebija,” sacīja mēre Līga Ķēniņa un atvainojās iedzīvotājiem.",
        "Remonts ilgs vismaz divus gadus un izmaksās vairāk, nekā bija paredzējuši inženieri. Austrumu krasta tirgotāji prasa prāmi.\n\n"
        "Maiznieks saka, ka pārdod uz pusi mazāk maizes nekā pērn, bet vecāki baidās, ka bērni vēlu atgriezīsies no skolas.",
        ("cp1257", "iso8859-13"),
    ),
    "japanese": Story(
        "市議会は火曜日、古い橋を閉鎖することを決めた。「ほかに方法がなかった」と市長の高橋恵子氏は述べた。",
        "工事は少なくとも２年かかり、費用は技術者の見積もりを上回る見通しだ。東岸の商店主らは渡し船を出すよう求めている。\n\n"
        "パン屋の店主は「売り上げが去年の半分になった」と話す。保護者は、子どもたちの帰りが遅くなることを心配している。\n\n"
        "金曜日には委員会が開かれ、近くの村の住民からも意見を聞く予定である。",
        ("shift_jis", "cp932", "euc-jp", "iso2022_jp"),
    ),
    "chinese": Story(
        "市议会星期二决定关闭旧桥。市长李文华说：“我们没有别的办法。”她向居民表示歉意。",
        "维修工程至少需要两年时间，费用也将超过工程师原先的估计。东岸的商户要求开通渡船。\n\n"
        "面包店老板说，现在卖出的面包只有去年的一半。家长们担心孩子放学回家太晚。\n\n"
        "委员会将于星期五开会，听取附近村民的意见，并讨论哪些道路在施工期间仍可通行。",
        ("gb2312", "gbk", "gb18030", "hz"),
    ),
    "taiwanese": Story(
        "市議會星期二決定關閉舊橋。市長李文華說：「我們沒有別的辦法。」她向居民表示歉意。",
        "維修工程至少需要兩年時間，費用也將超過工程師原先的估計。東岸的商戶要求開通渡船。\n\n"
        "麵包店老闆說，現在賣出的麵包只有去年的一半。家長們擔心孩子放學回家太晚。\n\n"
        "委員會將於星期五開會，聽取附近村民的意見，並討論哪些道路在施工期間仍可通行。",
        ("big5", "cp950"),
    ),
    "korean": Story(
        "시의회는 화요일 낡은 다리를 폐쇄하기로 결정했다. 김은영 시장은 “다른 방법이 없었다”고 말하며 주민들에게 사과했다.",
        "공사는 적어도 2년이 걸리고 비용은 기술자들의 예상을 넘을 것으로 보인다. 동쪽 강가의 상인들은 나룻배를 띄워 달라고 요구한다.\n\n"
        "빵집 주인은 지난해의 절반밖에 팔지 못한다고 하고, 학부모들은 아이들이 늦게 돌아올까 걱정한다.",
        ("euc-kr", "cp949", "iso2022_kr"),
    ),
    "thai": Story(
        "สภาเมืองมีมติเมื่อวันอังคารให้ปิดสะพานเก่า นายกเทศมนตรีกล่าวว่า “ไม่มีทางเลือกอื่น” และขออภัยประชาชนในพื้นที่",
        "การซ่อมแซมจะใช้เวลาอย่างน้อยสองปีและมีค่าใช้จ่ายมากกว่าที่วิศวกรประเมินไว้ พ่อค้าแม่ค้าฝั่งตะวันออกขอให้เปิดเรือข้ามฟาก\n\n"
        "เจ้าของร้านขนมปังบอกว่าขายได้เพียงครึ่งหนึ่งของปีที่แล้ว ส่วนผู้ปกครองกังวลว่าเด็กจะกลับบ้านช้า",
        ("cp874", "tis-620"),
    ),
    "vietnamese": Story(
        "Hội đồng thành phố hôm thứ Ba quyết định đóng cửa cây cầu cũ. “Chúng tôi không còn cách nào khác”, bà thị trưởng nói.",
        "Việc sửa chữa sẽ kéo dài ít nhất hai năm và tốn kém hơn dự kiến của các kỹ sư. Người buôn bán ở bờ đông yêu cầu mở phà.\n\n"
        "Chủ tiệm bánh cho biết chỉ bán được một nửa so với năm ngoái, còn phụ huynh lo con em về nhà muộn.",
        ("cp1258",),
    ),
}  # fmt: skip
"""Typographic quotes and the euro stand in those whose code pages have them."""


_PLAIN: Final = {"“": '"', "”": '"', "„": '"', "’": "'", "–": "-", "—": "-", "…": "...", "€": "EUR", "«": '"', "»": '"', "\u00a0": " ", "œ": "oe", "´": "'"}  # fmt: skip
_MARKS: Final = "\u0300\u0301\u0303\u0309\u0323"  # the tones of Vietnamese, which its code page has apart


def writable(text: str, encoding: str) -> str:
    """Return a text as an editor would have put it who had to save it in an encoding."""
    for character, plain in _PLAIN.items():
        if not _has(encoding, character):
            text = text.replace(character, plain)
    return "".join(map(_toned, text)) if encoding == "cp1258" else text


def _toned(letter: str) -> str:
    """A letter of Vietnamese with its tone behind it, unless the code page has both in one."""
    parts = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in parts if mark in _MARKS), "")
    if not tone or _has("cp1258", letter):
        return letter
    return unicodedata.normalize("NFC", parts.replace(tone, "")) + tone


def _has(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
