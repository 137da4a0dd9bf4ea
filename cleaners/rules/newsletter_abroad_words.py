"""Words with which newsletters ask for readers in other languages than English (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import any_of, made_of

LETTER: Final = any_of("""
    newsletter['’]?s? \\S+-newsletter(?:s|n)? newsletter-\\S+ newsletteranmeldung newsletterul\\S*
    infolettres? lettres?_d['’]informations? lettre_quotidienne bolet[ií]n(?:es)? bolet[ií]n_informativo
    bolet(?:im|ins) rassegna nieuwsbrie(?:f|ven) nyhetsbrev\\S* nyhedsbrev\\S* fréttabréf
    uutiskirje\\S* e-?bülten\\S* bülten\\S* haber_bülteni рассылк\\S* e-mail-рассылк\\S* розсилк\\S*
    бюлетин\\S* biuletyn\\S* newsletter(?:a|ze|owi|y|em|u|ów)? zpravodaj\\S* hírlev[eé]l\\S*
    ενημερωτικ\\S*(?:_δελτί\\S*)? newsletterünü? bản_tin surat_kabar_elektronik buletin\\S*
    न्यूज़लेटर\\S* न्यूजलेटर নিউজলেটার\\S* செய்திமடல்
    (?:ال)?نشرة(?:_(?:البريدية|الإخبارية|اليومية|الإلكترونية))? نشرتنا(?:_\\S+)? خبرنامه\\S* ניוזלטר
    דיוור""")
WORDS: Final = any_of("""
    unser(?:e[nrms]?)? der die das den dem ein(?:e[nr]?)? zum zur zu für per im in kostenlose[nrs]? gratis
    jetzt hier abonnieren abonniere bestellen anmelden anmeldung abmelden registrieren eintragen
    täglich(?:er|en)? wöchentlich(?:er|en)? alle übersicht archiv ihr(?:e[nr]?)? dein(?:e[nr]?)? sie sich
    mich uns e-mail an verwalten geht es
    inscription inscrivez-vous abonnez-vous s inscrire abonner recevoir recevez je m inscris notre nos la
    le les l à aux de du des par gratuite?s? quotidienne hebdomadaire e-mail courriel toutes mes mon votre
    vos gérer découvrir désinscription
    suscríbe(?:te|se) suscríbase suscribirse suscribirme suscripción suscribir recibe recibir reciba
    regístrate regístrese apúntate nuestr[oa]s? el al del los las un una gratis gratuit[oa]s? diari[oa]
    semanal mi mis tu correo electrónico email quiero date de alta
    iscriviti iscrizione iscriversi iscrivi ricevi ricevere abbonati registrati alla alle nostra nostre la
    le dei del via gratuita gratuite tutte gestisci
    assine assinar inscreva-se inscrição inscrever subscreva subscrever subscrição receba receber
    cadastre-se cadastro cadastrar nossa nosso nas na no do da a o para gratuita diária semanal por
    schrijf je jij u uw in voor de het onze ons een aan meld aanmelden inschrijven abonneer ontvang
    ontvangen gratis dagelijkse wekelijkse alle jouw via mij op
    zapisz się zapisać na do nasz naszego naszych zamów subskrybuj subskrypcja otrzymuj bezpłatny darmowy
    codzienny twój odbieraj z chcę otrzymywać
    anmäl dig till vårt våra för att få prenumerera på gratis få ditt vores vår dig tilmeld deg meld
    abonner abonnér på vårt modtag motta skriv opp bestil bestill och og i
    tilaa ilmainen uutiskirjeemme liity abone ol olun olmak bültenimize ücretsiz günlük haftalık kayıt
    kaydol kaydolun e-posta için
    подпи(?:шитесь|саться|шись|ска|сывайтесь) на нашу нашей нашу_ежедневную наша получать получайте
    бесплатную бесплатно ежедневную еженедельную email-?рассылку e-mail новости новостей підпишіться
    підписатися нашу наша отримуйте
    přihlaste přihlásit se k odběru odebírat našeho náš objednat feliratkozás iratkozz iratkozzon fel a az
    hírlevelünkre ingyenes abonează-te abonare la noastre nostru înscrie-te
    εγγραφή εγγραφείτε στο μας το newsletter đăng ký nhận berlangganan langganan daftar kami dapatkan
    terima untuk email
    हमारे की का के सदस्यता लें सब्सक्राइब करें पाएं प्राप्त आमादের আমাদের সাবস্ক্রাইব করুন اشترك اشتراك
    الاشتراك في إلى سجل انضم احصل على عبر البريد مشترک شوید عضویت در دریافت عضو ما הירשמו הרשמה ל שלנו""")
SIGN_UP: Final = (
    r"(?:(?:jetzt |hier )?(?:abonnieren sie|abonniere|bestellen sie|melden sie sich|melde dich"
    r"|erhalten sie|lesen sie|registrieren sie sich|verpassen sie|tragen sie sich"
    r"|hier können sie) |(?:inscrivez-vous|abonnez-vous|recevez|rejoignez|découvrez|retrouvez"
    r"|ne manquez|je m['’]inscris|restez) |(?:suscríbe(?:te|se)|suscríbase|reciba|recibe"
    r"|regístrate|apúntate|únete|no te pierdas|date de alta) "
    r"|(?:iscriviti|ricevi|abbonati|registrati|non perdere|resta aggiornato) |(?:assine"
    r"|inscreva-se|subscreva|receba|cadastre-se|faça parte|não perca|fique por dentro) "
    r"|(?:schrijf (?:je|u)|meld (?:je|u)|abonneer (?:je|u)?|ontvang|mis niets|blijf op de hoogte) "
    r"|(?:zapisz się|subskrybuj|otrzymuj|zamów|bądź na bieżąco|dołącz) |(?:anmäl dig|prenumerera"
    r"|få|missa inte|håll dig) |(?:tilmeld dig|få|modtag) |(?:meld deg|abonner|få|motta) |(?:tilaa"
    r"|liity) "
    r"|(?:abone ol(?:un)?|kaydol(?:un)?|bültenimize|haber bültenimize|e-?bültenimize) "
    r"|(?:подпи(?:шитесь|шись|саться|сывайтесь)|получайте|хотите получать) |(?:підпишіться"
    r"|підписатися|отримуйте) |(?:přihlaste se|přihlásit se|odebírejte) |(?:iratkozz|iratkozzon"
    r"|feliratkoz\S*) |(?:abonează-te|abonați-vă|înscrie-te) |(?:εγγραφείτε|γραφτείτε) |(?:đăng ký"
    r"|nhận) |(?:berlangganan|daftar|dapatkan|ikuti) |(?:हमारे|हमारी) |(?:আমাদের) |(?:اشترك(?:وا)?"
    r"|سجل|انضم|احصل|تابع) |(?:مشترک|عضو|برای دریافت) |(?:הירשמו|הצטרפו) )"
)
MAILBOX: Final = (
    r"(?:(?:direkt )?(?:in|an) (?:ihr|dein|ihrem|deinem|ihren|deinen) (?:e-?mail-?)?(?:postfach"
    r"|posteingang|mailbox|inbox)|(?:per|via) e-?mail|in ihrem postfach|dans votre (?:boîte"
    r"|messagerie|bo[iî]te)[^.?!]{0,30}|(?:par|via) (?:e-?mail|courriel|mail)|(?:en|a) (?:tu"
    r"|su) (?:correo|e-?mail|mail|bandeja|buzón|inbox)[^.?!]{0,30}|(?:por|via|vía) (?:correo"
    r"|e-?mail|mail)(?: electrónico)?|(?:nella|sulla|via) ?(?:tua |sua )?(?:casella|posta|e-?mail"
    r"|mail|inbox)[^.?!]{0,24}"
    r"|(?:no|pelo|em) (?:seu|teu) (?:e-?mail|correio|inbox)|por e-?mail|na sua caixa[^.?!]{0,20}"
    r"|in (?:je|uw|jouw) (?:inbox|mailbox|mail|postvak)|per (?:e-?)?mail|na (?:twoj[aąe]|swoj[aąe]"
    r"|swój|twój)[^.?!]{0,12}(?:skrzynk\S*|e-?mail|maila?)|na maila|mailem|(?:till|i) (?:din|dit"
    r"|ditt) (?:inkorg|mejl|mail|e-?post\S*|innboks|indbakke|inbox)|(?:via|per|på|med|som) (?:mejl"
    r"|e-?post|mail)|sähköpostiisi|на (?:ваш\S* |свою |вашу |твою |электронн\S* )*(?:почт\S*"
    r"|e-?mail|имейл)|на (?:вашу |свою |електронну )*пошту"
    r"|e-?posta(?:nıza|na|yla)?|gelen kutu\S*|do (?:vašeho |tvého )?(?:e-?mailu|schránky)"
    r"|na (?:váš )?e-?mail|e-?mailben|pe (?:e-?mail|adresa)[^.?!]{0,12}|στο (?:e-?mail"
    r"|inbox)[^.?!]{0,8}|(?:ke|di|lewat|melalui) (?:e-?mail|kotak masuk|inbox)(?: anda| kamu)?"
    r"|(?:vào|qua) (?:e-?mail|hộp thư)[^.?!]{0,10}|(?:अपने |सीधे )*(?:इनबॉक्स|ईमेल)(?: में"
    r"| पर)?(?: पाएं| प्राप्त करें)?|(?:আপনার )?ইনবক্সে[^.?!]{0,12}|(?:في|إلى|على"
    r"|عبر) (?:صندوق )?(?:بريدك|البريد|الإيميل)[^.?!]{0,24}|(?:در|به) (?:ایمیل|صندوق)[^.?!]{0,20})"
)
OPENING: Final = (
    r"(?:die|das|der|täglich|jeden|erhalten|bekommen|lassen|kostenlos|alle|immer|aktuelle|top"
    r"|unsere?|wöchentlich|news|nachrichten|recevez|recevoir|chaque|toute?s?|tous|l['’]essentiel"
    r"|le|les|la|l['’]actualité|votre|vos|nos|ne manquez|recibe|recibir|reciba|las?|los?|todas?"
    r"|todos|cada|noticias|entérate|tu|el|ricevi|ricevere|il|i|gli|tutte|tutti|ogni|notizie|receba"
    r"|receber|as?|os?|notícias|fique|diariamente"
    r"|ontvang|het|de|elke|dagelijks|ons|nieuws|otrzymuj|najważniejsze|codziennie|najlepsze"
    r"|wiadomości|få|de|det|dagens|nyheter|varje|hver|modtag|motta|saa|päivän|günün|en|haberler"
    r"|her|son|получайте|главн\S*|новости|самое|каждый|все|лучш\S*|отримуйте|головн\S*|každ\S*"
    r"|nejdůležitější|dapatkan|berita|terima|nhận|tin|ताज़ा|ताजा|सीधे|हर|प्रतिदिन|أهم|آخر|احصل"
    r"|تلقَّ?|استقبل|مهم‌ترین|آخرین|اخبار)"
)
_MAIL: Final = (
    r"(?:e-?mail(?:-?adress[ea]|adresse|adress|ul|ového|ová)?|mail(?:adresse|adress)?|e-?post(?:a"
    r"|adress|adresse)?|adresse (?:e-?mail|mail|courriel|électronique)|courriel"
    r"|correo(?: electrónico)?|(?:dirección|direccion) de (?:correo|e-?mail)(?: electrónico)?"
    r"|indirizzo (?:e-?mail|mail)|(?:endereço|e-?mail) de e-?mail|e-?mail(?:adres| adres)"
    r"|adres e-?mail|sähköposti\S*|e-?posta(?:nız\S*| adres\S*)|имейл"
    r"|(?:адрес )?(?:электронн\S* почт\S*|e-?mail)|електронн\S* (?:пошт\S*|адрес\S*)"
    r"|alamat e-?mail|địa chỉ email|ईमेल|ইমেইল|(?:ال)?بريد(?:ك)?(?: ال)?إ?لكتروني|بريدك الإلكتروني"
    r"|ایمیل|אימייל|דוא\"ל)"
)
FIELD: Final = made_of(
    _MAIL,
    any_of("""
    ihre? deine? meine? bitte geben sie gib eine? einen gültige eingeben eintragen ein hier an adresse
    ungültige votre ton saisissez saisir entrez entrer indiquez une? valide ici renseignez tu su introduce
    introduzca introduci escribe escriba ingresa ingrese pon un una válid[oa] aquí la il tuo tua inserisci
    inserire digita un valid[oa] qui
    seu o digite insira informe coloque um válido aqui je jouw uw vul voer in een geldig hier podaj wpisz
    swój twój adres prawidłowy din ditt ange skriv fyll i giltig indtast en gyldig tast inn syötä girin
    giriniz yazın adresinizi adresiniz adresini geçerli bir введите ваш свой укажите адрес почты корректный
    введіть ваш вкажіть zadejte svůj váš platný
    add meg az adja introdu adresa ta masukkan anda kamu nhập của bạn अपना दर्ज करें पता डालें আপনার লিখুন
    أدخل ادخل عنوان بريدك الإلكتروني هنا خود را وارد کنید آدرس הזינו את"""),
)
THANKS: Final = (
    r"(?:vielen dank|herzlichen dank|danke|merci|muchas gracias|gracias|grazie|muito obrigad[oa]"
    r"|obrigad[oa]|bedankt|dank (?:je|u)|dziękujemy|tack|tusen takk|takk|mange tak|tak|kiitos"
    r"|teşekkür\S*|спасибо|благодарим|дякуємо|děkujeme|köszönjük|mulțumim|cảm ơn|terima kasih"
    r"|धन्यवाद|শুক্রিয়া|شكرا(?:ً)?|متشکریم|با تشکر|תודה)[^.?!]*"
    r"(?:anmeld|abonn|inscri|suscri|iscri|subscri|assina|cadastr|inschrijv|aanmeld|zapis|subskryb"
    r"|prenumer|anmälan|tilmeld|påmeld|tilaa|abone|kaydol|подпис|підпис|odběr|feliratk"
    r"|berlangganan|mendaftar|đăng ký|सदस्यता|اشتراك|اشتراکك|تسجيل|عضویت|registr)[^?]*"
)
QUIT: Final = (
    r"(?:(?:sie können|du kannst|eine abmeldung|die abmeldung|der newsletter)[^.?!]*(?:abbestell"
    r"|abmeld|kündigen|widerruf)[^?!]*|(?:vous pouvez|désinscription"
    r"|désabonnement)[^.?!]*(?:désinscri|désabonn|à tout moment)[^?!]*|(?:puedes?"
    r"|usted puede)[^.?!]*(?:baja|cancelar|suscri)[^?!]*|(?:puoi|potrai)[^.?!]*(?:annulla|disiscri"
    r"|cancella)[^?!]*|(?:você pode|pode|poderá)[^.?!]*(?:cancelar|descadastrar|subscri"
    r"|inscri)[^?!]*|(?:je|u) k(?:unt|an)[^.?!]*(?:uitschrijven|afmelden|opzeggen)[^?!]*"
    r"|możesz[^.?!]*(?:zrezygnować|wypisać)[^?!]*|du kan[^.?!]*(?:avsluta|avregistrera|afmelde"
    r"|melde deg av|avmelde|säga upp|framelde)[^?!]*"
    r"|вы можете[^.?!]*(?:отписаться|отказаться)[^?!]*|отписаться[^.?!]{0,50}|(?:anda )?(?:dapat"
    r"|bisa)[^.?!]*berhenti[^?!]*|istediğiniz[^.?!]*(?:iptal|çık)\S*[^?!]*|kein spam[^?]*"
    r"|(?:pas de|sans|aucun) spam[^?]*|(?:sin|nada de|cero) spam[^?]*|(?:niente"
    r"|nessuno?) spam[^?]*|sem spam[^?]*|geen spam[^?]*|bez spamu[^?]*|без спама[^?]*)"
)
CONSENT: Final = (
    r"(?:(?:mit (?:der|ihrer|deiner|meiner) (?:anmeldung|registrierung)|durch (?:die"
    r"|ihre) anmeldung|indem sie|ich (?:stimme|bin|habe|möchte|akzeptiere)|en vous (?:inscrivant"
    r"|abonnant)|en (?:cliquant|soumettant|renseignant)|j['’]accepte|je souhaite|al (?:suscribirte"
    r"|suscribirse|registrarte|hacer clic|enviar)|acepto|he leído|iscrivendoti|cliccando"
    r"|registrandoti|accetto|ho letto|ao (?:se )?(?:inscrever|assinar|cadastrar|clicar|subscrever"
    r"|informar)\S*|aceito|li e|concordo|door (?:je|u|op|in)|ik ga akkoord|zapisując się"
    r"|wyrażam zgodę|akceptuję|genom att|jag godkänner|ved at|ved å|jeg (?:aksepterer|accepterer"
    r"|samtykker)|подписываясь|нажимая|я согласен|я даю|натискаючи|dengan (?:mendaftar"
    r"|berlangganan|mengklik)|abone olarak|kaydolarak|přihlášením)\b[^?!]*"
    r"(?:datenschutz|agb|nutzungsbedingungen|bedingungen|einwillig|conditions|politique"
    r"|confidentialité|newsletter|privacidad|condiciones|términos|privacy|termini|condizioni"
    r"|informativa|termos|política|voorwaarden|privacybeleid|regulamin|polityk|warunki|villkor"
    r"|integritet|betingelser|vilkår|personvern|persondata|услови|политик|соглаш|персональн|syarat"
    r"|ketentuan|kebijakan|gizlilik|şartlar|kvkk|podmínk|e-?mail)[^?]*)"
)
STATE: Final = (
    r"(?:(?:votre inscription|ihre anmeldung|deine anmeldung|tu suscripción|la tua iscrizione"
    r"|sua (?:inscrição|assinatura)|(?:je|uw) (?:inschrijving|aanmelding)|din (?:anmälan"
    r"|tilmelding|påmelding)|ваша подписка)[^?]*|(?:bitte )?bestätigen sie[^.?!]*(?:anmeldung"
    r"|e-?mail|link)[^?!]*|(?:veuillez confirmer|confirmez|confirma|conferma|confirme|bevestig"
    r"|potwierdź|bekräfta|bekræft|bekreft|подтвердите)[^.?!]*(?:inscription|e-?mail|suscripción"
    r"|iscrizione|inscrição|cadastro|aanmelding|inschrijving|zapis|anmälan|tilmelding|påmelding"
    r"|подписку|адрес)[^?!]*|(?:er is|er ging) iets mis[^?!]*|(?:es ist ein fehler"
    r"|une erreur)[^.?!]*(?:erneut|réessayer)[^?!]*)"
)
DENSE: Final = (
    r"(?:(?:立即|免费|免費|马上|点击|點擊|请|歡迎|欢迎)?(?:订阅|訂閱|注册|登記|登录)(?:我们的|我們的|本站|本报|每日|每周|免费|免費|最新|电子"
    r"|電子)*(?:通讯|電子報|电子报|邮件|郵件|新闻邮件|新闻通讯|快讯|周刊|日报|简报|簡報|资讯)(?:订阅|訂閱)?|(?:电子|電子|邮件|郵件)?(?:通讯|電子報"
    r"|电子报|新闻信|邮件订阅|郵件訂閱|快讯)(?:订阅|訂閱|注册|登记)?|(?:请)?(?:输入|輸入|填写|填寫)(?:您的|你的)?(?:电子邮件|電子郵件|电子邮箱|邮箱"
    r"|電郵|email|信箱)(?:地址|位址)?|(?:您的|你的)?(?:电子邮箱|電子郵件|邮箱|電郵)(?:地址|位址)?|.{0,30}(?:发送|發送|送)(?:到"
    r"|至)(?:您|你)的(?:邮箱|信箱|收件箱|電郵).{0,10}|感谢(?:您)?(?:的)?订阅.{0,20}|謝謝(?:您)?(?:的)?訂閱.{0,20}"
    r"|(?:您)?可?(?:随时|隨時)(?:退订|取消订阅|取消訂閱).{0,10}"
    r"|(?:無料)?(?:メールマガジン|メルマガ|ニュースレター)(?:に|を|の|への|へ)?(?:無料)?(?:登録|購読|申し込み|申込|配信|ご案内|会員登録)*(?:する"
    r"|はこちら|受付中|ください|して)*|メールアドレス(?:を|の)?(?:ご)?(?:入力|登録)?(?:して)?(?:ください)?|.{2,40}(?:メール|受信箱"
    r"|受信トレイ)(?:で|に)(?:お届け|配信).{0,12}|(?:ご)?登録ありがとうございま.{1,6}|いつでも(?:配信停止|解除|退会).{0,14}"
    r"|뉴스레터(?:를)?(?: ?(?:구독|신청|받기|받아보기|가입))*(?:하기|하세요)?|이메일(?: 주소)?(?:를)? ?(?:입력|등록)?(?:하세요"
    r"|해 ?주세요)?|.{2,40}(?:메일|이메일)(?:로|함으로) ?(?:받아|보내|만나).{0,14}|구독해 ?주셔서 감사합니다.{0,2}"
    r"|สมัครรับ(?:จดหมายข่าว|ข่าวสาร).{0,20}|đăng ký (?:nhận )?(?:bản tin|tin).{0,30})"
)
