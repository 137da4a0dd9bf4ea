"""News agencies and feeds by name, in their own languages (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import any_of

_SHORT: Final = any_of("""
    AFP afp AP dpa DPA rtr PA PTI ANI IANS UNI UNB BSS APP PPI NNI INP RSS epd KNA kna APA SDA
    ATS AWP ANP EFE efe EP ANSA ansa AGI DIRE TT NTB NPK STT PAP ČTK ČTK/ap CTK TASR SITA MTI
    BTA
    FENA SRNA STA ANA ΑΠΕ ΑΜΠΕ BNS LETA ELTA УНІАН УНИАН ТАСС TASS РИА AA DHA İHA IHA ANKA IRNA ISNA MNA
    ILNA SANA WAM SPA KUNA QNA BNA MENA APS WAFA NNA NAN GNA KNA SAPA CNA VNA TTXVN PNA TNA AAP
    NZPA RNZ CP TNS UPI NYT SWNS dts DTS ots OTS PRN PRNewswire KCNA ABI AVN JIS VOA RFE/RL RFI UKRINFORM
    AGERPRES NEWS1 RIA ZUMA EUP ETX AEI SAnews LJI NAMPA ZIANA ANTARA MCOT""")
_LOWER: Final = any_of("ap sid apa sda ats awp")
"""As some papers sign. They stand inside so many words that a rule for the end of any sentence leaves them out."""
_LONG: Final = any_of("""
    reuters thomson_reuters agence_france[-\\s]presse afp-services associated_press press_association
    bloomberg dow_jones(?:_newswires)? united_press_international
    press_trust_of_india asian_news_international indo-asian_news_service united_news_of_india
    hindusthan_samachar keystone-sda keystone-ats belga europa_press colpisa servimedia notimex télam telam
    agencia_uno
    lusa agência_lusa agência_brasil agência_estado estadão_conteúdo folhapress adnkronos askanews
    la_?presse italpress nyhetsbyrån_tt ritzau stt-lehtikuva agerpres mediafax tanjug fonet hina ana-mpa
    απε-μπε ukrinform укринформ укрінформ
    unian interfax(?:-\\w+)? интерфакс(?:-\\S+)? інтерфакс\\S* риа_новости ria_novosti sputnik спутник
    белта belta kazinform armenpress azertac anadolu(?:_(?:agency|ajansı))? demirören_haber_ajansı mehr
    fars tasnim petra xinhua china_news_service
    kyodo jiji(?:_press)? yonhap newsis bernama antara prensa_latina andina australian_associated_press
    canadian_press la_presse_canadienne tribune_news_service tribune_content_agency mcclatchy(?:-tribune)?
    cnn_newsource
    cnn_wire zenger caters cover_media bang_showbiz pr_?newswire business_?wire globe_?newswire accesswire
    ein_presswire prweb newsfile marketwired news_aktuell presseportal cision project_syndicate
    syndigate(?:_media)? stacker
    भाषा पीटीआई(?:-भाषा)? एएनआई आईएएनएस वार्ता यूनीवार्ता रॉयटर्स एएफपी एपी হিন্দুস্থান_সমাচার বাসস ইউএনবি
    رويترز أ_?\\.?_?ف_?\\.?_?ب\\.? ا_ف_ب فرانس_برس د_ب_أ الأناضول أسوشيتد_برس سبوتنيك شينخوا واس وام كونا
    قنا سانا بترا ایرنا ایسنا فارس مهر تسنیم ایلنا رویترز
    新华社 新華社 中新社 中新网 中国新闻网 新华网 央视新闻 中央社 路透社? 法新社 美联社 美聯社 彭博社? 共同社? 共同通信社? 共同通信 時事(?:通信)?社? ロイター AFP=時事 AP通信
    ブルームバーグ 연합뉴스 뉴시스 뉴스1 로이터 신화 교도 רויטרס""")
_NAMED: Final = (
    r"(?-i:(?:[\p{Lu}][^ .,:;!?()“”\"]* )+(?:(?:Content |Press |News |Information )+(?:Agency"
    r"|Services?)|Newswires?|Wires?|Newsroom|Press Association|Syndicate|Features)(?:,? (?:LLC|Inc"
    r"|Ltd|Limited))?|News Agency of \p{Lu}[^ .,:;]*)"
    r"|(?:agence|agencia|agência|agenzia|agencja|nachrichtenagentur|nyhetsbyrån|agentura|агентство"
    r"|kantor berita|خبرگزاری|وكالة(?: أنباء)?|وکالة|समाचार एजेंसी) (?-i:[\p{Lu}\p{Lo}])[^ .,:;!?()]*(?: (?-i:[\p{Lu}\p{Lo}])[^ .,:;!?()]*){0,2}"
)
SIGNATURE: Final = rf"(?:{_LONG}|(?-i:{_SHORT}|{_LOWER}))(?: (?:news agency|news|newswire))?"
"""An agency that signs its texts by name alone."""
SIGNATURES: Final = rf"{SIGNATURE}(?: ?[/,&+|-] ?{SIGNATURE})*"
_PLAIN: Final = rf"(?:{_LONG}|(?-i:{_SHORT}))"
PLAIN_SIGNATURES: Final = rf"{_PLAIN}(?: ?[/,&+|-] ?{SIGNATURE})*"
"""As `SIGNATURES`, and not first in letters that stand inside other words."""
AGENCY: Final = rf"(?:the )?(?:{SIGNATURE}|{_NAMED})"
"""An agency, known or telling by its name that it is one."""
AGENCIES: Final = rf"{AGENCY}(?:(?: ?[/,&+|-] ?| (?:and|und|et|y|e|en|og|och|ve|и|i|dan|और) |, ){AGENCY})*"
"""One agency or several, as they sign together."""
SOME: Final = any_of("""
    (?:news_|wire_|press_|international_|foreign_|various_|other_)*agenc(?:y|ies)['’]?
    (?:wire|news)_services? wires? wire_reports (?:nachrichten-?|presse-?)?agenturen agenturmaterial
    agenturmeldungen agences(?:_de_presse)? agencias(?:_de_noticias|_internacionales)?
    agenzie(?:_di_stampa)?
    agências(?:_de_notícias|_internacionais)? (?:nieuws)?agentschappen persbureaus agencje agentury
    agencije agenții ügynökségek nyhetsbyrå(?:er|n|erna)? nyhedsbureauer nyhetsbyråene uutistoimistot
    ajanslar(?:dan)? haber_ajansları агентств[ао]? агенци[йи] агенції πρακτορεία berbagai_sumber
    kantor_berita
    एजेंसी एजेंसियां एजेंसियाँ एजेंसियों এজেন্সি وكالات (?:ال)?وكالات خبرگزاری‌?ها ایجنسیاں סוכנויות 综合外电
    綜合外電 综合报道 外电 外電 各通讯社 通讯社""")
"""Agencies in general, none named."""
