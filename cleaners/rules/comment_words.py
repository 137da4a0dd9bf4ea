"""Words of which the lines of a comment section are made, in many languages (RE2 syntax)."""

from typing import Final

from cleaners.rules.lexicon import REST, any_of

COMMENT: Final = any_of("""
    comments? commented commenters? commenting repl(?:y|ies) leser-?kommentar~ kommentar~ kommentier~
    mitdiskutier~ mitzudiskutier~ mitkommentier~ diskutier~
    leserbeiträge commentaires? commenter réagi~ comentari~ comentar comenta comente[ns]? comment[oi]
    commenta(?:re|no|to|ti|te|ta|tori?)? comentári~
    reacties? reageren reageer komentar~ skomentuj~ skomentować komentarz~ komentář~ komentár~ kommenter~
    kommentt?~
    hozzászólás~ megjegyzés~ yorum~ комментар~ комментир~ прокомментир~ обсуд~ коментар~ коментув~
    σχόλι~ σχολι~ bình_luận ความคิดเห็น~ टिप्पणी टिप्पणि~ टिप्पणी~ कमेंट मंतव्य মন্তব্য~
    தமிழ்க்கருத்து கருத்து~ تبصر[هے] تبصرہ (?:ال)?تعليق~ دیدگاه~ نظر(?:ات)?‌?(?:ها)? کامنت~ תגובה תגובות
    leave_(?:a_|your_)?responses? (?:post|write|add|view|read|see)_(?:a|your|all|the)_responses?
    antwort_(?:schreiben|hinterlassen) eine_antwort
    une_réponse una_respuesta una_risposta uma_resposta bir_cevap tinggalkan_balasan (?:ett|et)_svar
    een_antwoord dodaj_odpowiedź""").replace("~", REST)
"""The word for comment, commenting and reply, by stems: English, German, French, Spanish, Italian and so on."""

NOUN: Final = (
    rf"(?:{COMMENT}|responses?|reactions?|thoughts?|antworten|réponses|respuestas|risposte"
    rf"|respostas|antwoorden|odpowiedzi|svar|ответ(?:а|ов)?|评论|留言|回复|评论数|跟帖|回應|評論|コメント|댓글|ความเห็น)"
)
"""What counters count."""

_ENGLISH: Final = any_of("""
    a an the this these your our my me all any more not yet so far now here there below above is are be
    been has will can can't cannot
    must may need to in on of for from by with via at and or as if when once before after that they it its
    we you what don['’]t why us tell verify verified agree agreed email's complete confirm
    do only no longer leave add post posting posted write submit submitting submitted make drop enter type
    view see show hide read load
    loading open close closed jump skip go start join follow report flag like edit delete cancel click tap
    share sort sorted order log
    logged log-?in login sign sign-?in signed in out up register registered registration subscribe
    subscribed subscribers? members?
    paid users? readers? readers['’] reader['’]s guest account create e-?mail address notify notified
    notifications? receive new newest oldest newer
    older first last next previous top best latest recent featured popular liked loved most relevant
    recommended inline page site
    article story post item entry video section form box thread feed rss policy guidelines rules terms code
    navigation pre-?moderated
    moderated moderation approved approval reviewed review published publication publish appear appears
    awaiting pending disabled
    enabled turned switched off unavailable available allowed permitted accepting possible currently
    temporarily sorry please
    thank thanks? contribute something thoughts? think feedback feel free know let['’]?s community
    inappropriate abuse view views
    opinions? respectful civil constructive polite topic javascript enable disqus facebook powered
    discussion conversation debate
    responses? reactions? trackbacks? pingbacks? pings? both discuss want have got say total count visible
    social plugins? follow-?up
    somebody nobody one's posted welcome moderate moderating forums? forum friends group them send voice
    it['’]s anonymous anonymously off-topic personal information html tags attributes already logging posts
    deleted remain respect needed required optional yours mine always during hours available appearing
    order chronological reverse likes dislikes upvote downvote votes? most-liked best-rated highest rated
    rating permalink take time delay some loaded failed try again refresh permalink parent collapse expand
    threads threaded pinned original poster author['’]?s author replied response number oldest someone
    picks? editors?['’]?s? staff just one person using continue""")
_OTHER: Final = any_of("""
    kein keine noch vorhanden es gibt können kann dürfen werden wird geladen lädt lade mit[- ]zu[-
    ]diskutieren mitzudiskutieren zeige zeigen ausklappen einklappen gesperrt moderiert veröffentlicht
    freigeschaltet freigegeben redaktion nutzer leser registrierte nur zurzeit derzeit leider bislang
    bisher alle weitere mehr neue neueste älteste beste ältere schreiben? schreib(?:en|e)? sie verfassen
    hinterlassen? hinterlasse abgeben abzugeben absenden senden verfasse erstellen ansicht gib geben
    anzeigen ansehen lesen laden öffnen ausblenden einen? ein den die der das diese[nmsr]? ersten? zum zur
    zu über auf artikel beitrag dazu jetzt hier bitte
    melden um sich einloggen anmelden angemeldet sein müssen sie du musst ihre? deine? ist sind wurde[n]?
    für geschlossen deaktiviert nicht mehr möglich
    abbrechen antworten? antwort melden diesen netiquette beachten unsere[nr]? vor dem mit zur der leser
    anmeldung registrieren jetzt noch und oder
    laisser laissez donne dites-nous pensez en encore pas de il n['’]y a pour le moment l['’]instant
    ajouter ajoutez écrire écrivez publier publiez poster postez voir lire afficher masquer tous toutes
    les? la l un une? votre vos ce cette cet article au aux sur
    soyez premier première à pour connectez-vous vous devez être connecté[e]? abonné[e]? connecter se me
    sont fermés désactivés modérés priori annuler réponse signaler
    derniers récents plus et chargement charger ouvrir fermer participez réagissez rejoignez signalez
    réservé réservés abonnés inscrits seuls peuvent devez voulez souhaitez que voter trier par date
    pertinence nouveau nouveaux modération donnez avis charger répondre
    deja dejar dejen? déjanos danos dinos qué opinas te parece quieres hay no aún todavía hasta ahora
    momento por añadir añade agregar agrega escrib(?:e|ir|a) publica[r]? enviar envía ver todos los? las?
    mostrar ocultar leer tu su un una esta este noticia artículo nota
    sé sea el la primer[oa]? en únete a inicia sesión iniciar para debes debe registrarte regístrate están
    está cerrados desactivados cancelar respuesta responder
    más recientes antiguos valorados mejores cargar cargando abrir cerrar noticias comentarios lectores
    usuarios registrados solo pueden puedes quiero dar ordenar por fecha denunciar reportar moderación
    enviado pendiente este contenido aquí acá nueva nuevo normas de participación opina comparte moderados
    lascia lasciare i e o quello pensi ne aggiungi scrivi invia pubblica vedi leggi mostra nascondi tutti
    gli? il lo un la tuo notizia articolo per primo accedi registrati devi essere sono chiusi
    disabilitati annulla risposta rispondi altri ultimi recenti migliori carica caricamento apri chiudi
    segnala lettori utenti registrati solo possono puoi ordina per data più nuovo primi ancora nessun ci
    sono inserisci rispondi questo questa alla alle al nel effettua accesso login
    deixe deixar fazer fale estão são sua a é adicionar adicione escreva escrever enviar postar publicar
    ver todos os? as? mostrar ocultar ler o seu um uma este esta seja primeiro primeira faça
    você precisa estar logado logada conectado encerrados fechados desativados resposta mais recentes
    carregando abrir fechar denunciar leitores usuários assinantes só podem pode comentar ordenar por ainda
    não há nenhum ver participe inicie sessão para iniciar neste notícia matéria artigo carregar cancelar
    entre
    plaats plaatsen geef laat achter een op dit artikel bericht bekijk toon lees schrijf alle je om te moet
    ingelogd zijn niet zijn gesloten mogelijk is meer eerste nieuwste oudste laden open sluit meld
    rapporteer lezers leden kunnen kan hier nog zelf voor ook registreren reageert ingelogde alleen
    gebruikers wees de inloggen log in jouw uw verberg
    dodaj dodać zobacz zobaczyć przeczytaj skomentuj
    pokaż napisz zostaw wszystkie swój pierwszy bądź który ten artykuł zaloguj się aby żeby możliwość
    została wyłączona wyłączone ukryj czytaj więcej nowe najnowsze najlepsze ładowanie wczytaj załaduj
    rozwiń zgłoś odpowiedz twój nie ma jeszcze brak do tego artykułu pod artykułem zostały są regulamin
    zasady komentowania sortuj
    skriv lämna lägg till visa dölj läs alla kommentera artikeln en ett din inlägg gå med logga för att du
    måste vara inloggad är stängda avstängda fler ladda rapportera inga ännu senaste den här artikeln bli
    först med först skapa konto
    læg skriv vis alle læs log ind for at kommentere artiklen din legg igjen logg inn å kommentere saken er
    stengt lukket vær den første til flere ingen endnu ennå hent vise se nyeste skriv din du må være
    innlogget logget denne saken sagen debatten deltag delta
    kirjoita jätä lisää näytä kaikki lue kirjaudu sisään kommentoi tätä uusi lähetä ei vielä ole yhtään
    ensimmäinen
    přidat zatím nejsou zobrazit všechny vložit přihlaste se pridať zobraziť všetky nový új írj szóljon
    hozzá összes
    yap yapın henüz yok yapılmamış yapılmadı bulunmuyor var yaz yazın yazınız gönder ekle bir ilk siz ol
    sen tüm tümünü bütün gör göster oku yapmak için giriş gerekiyor kapalı kapalıdır cevap habere bu haber
    için yazabilirsiniz düşüncelerinizi paylaşın en yeni yükle yükleniyor ile ilgili daha fazla yorumunuzu
    yapabilmek olmanız üye
    пока здесь ещё еще нет оставить оставьте оставь добавить добавьте написать напишите ваш свой показать
    посмотреть смотреть читать все чтобы войдите авторизуйтесь вы должны закрыты отключены новые первым
    будьте первым первый войти и или зарегистрироваться зарегистрируйтесь авторизоваться ещё еще больше
    скрыть раскрыть загрузить только пользователи могут материала статьи к этой новости этому посту
    ответить жалоба пожаловаться
    залишити додати написати показати всі читати увійдіть щоб ваш закриті ще більше немає перший будьте всі
    до цієї новини
    tulis tinggalkan belum ada berikan kirim beri tambah tambahkan lihat semua baca anda komen sila jadilah
    yang pertama muat lebih banyak lainnya semua di sini tampilkan sembunyikan artikel ini berita masuk
    untuk login ditutup
    gửi viết xem tất cả các thêm của bạn ý_kiến đăng_nhập để
    करें दें लिखें देखें पढ़ें सभी अपनी एक छोड़ें जोड़ें आपका पर করুন লিখুন আপনার একটি দেখুন সব کریں لکھیں
    پڑھیں اپنا
    أضف اترك اكتب أكتب شاهد عرض جميع كل هنا إضافة اضافة مغلقة تعليقك تعليقاتك لترك يجب تسجيل الدخول على هذا
    المقال الخبر شارك برأيك
    ارسال ثبت نوشتن مشاهده همه خود را بنویسید شما یک نمایش بسته است کنید برای
    הוסף כתוב הצג כל את γράψτε αφήστε προσθήκη όλα τα ένα διαβάστε δείτε adaugă lasă un scrie vezi toate
    напиши добави""")
COMMENT_WORDS: Final = f"(?:{_ENGLISH}|{_OTHER})"
"""Everything else that stands in such lines: buttons, places, states, and the small words between."""
