/** Made from `data/search/sv.tsv` by `npm run vocabulary`: change that. */
export const words = `filler a aldrig alla allt alltid an ar asdf att av bade bara behova behover besvar betala blaha bli blir blivit bor borde borja borjar borjat bra da dag dagar dalig daligt dar de dela dem den denna deras det detta diagnos dig din dina ditt drabbad drabbade du efter ej eller en ett extremt fa far fatt fick finnas finns fler flera folk for fortfarande fran ga ganger ganska gar gatt gor gora ha had haft haha han hand hans hantera har hej hela hela-tiden hem hemma henne hitta hittar hjalp hjalpa hjalper hon honom hos hur i i-livet|narheten i-min-stad ibland igen in info information inga ingen inget inte inte-bra ja jag jatte jattemycket jo jobbigt ju kan kanna kanner kanns kanske kanslor kl klara klarar kom kommer kunna lange langre langt leta letar leva lever lida lider lite liv livet ma man manader manniskor mar maste maste|kan|far|gor|ska|om|behover-man med mej men mer mest mig min mina mitt mojligt mot mycket nagon nagonstans nagonting nagot nagra nan nar nara-mig nat ngn ni nog nu ny nya nytt och ocksa ofta oftast ok olika om orkar oss over pa pengar per person personer prata pratar problem riktigt sa sak saker samma samtal sedan sej sen ser sig sin sina sitt sjuk sjukdom ska skall skulle sluta slutar snalla soka soker som sprak spraket stor svarigheter svart ta tack tala talar tanker tar tid tiden till traffa tror trots tycker under upp ur ut utan-att va vad vagar valdigt var vara varit vart vecka veckor vem vet vi vid vilka vilken vill vuxen vuxna
group forening grupp gruppen grupper mote sjalvhjalp sjalvhjalpsgrupp stod stodgrupp traff traffar
me jag mej mig
not forutom istallet-for
near bor-i i i-narheten-av kring nara nara-till narheten|trakten-av narmast omkring runt utanfor vid
focus:depression antidepressiv* apatisk depp* depress* deprim* dystymi* fortvivl* grata grater hopplos* ingen-lust|energi|ork|motivation|gladje inget-..-glad|gladje|kul inget-ar-kul|roligt kan-inte-gladjas kanner|orkar-ingenting ledsen ledsna ligger-i-sangen livslust mar-skit|daligt|kass|piss|uselt|jattedaligt meningslos* morka-tankar nedstamd* nere olycklig* orkar-inte-ga-upp skit sorgsen tom tomhet ur-sangen vardelos*
:depression+focus:suicidal-thoughts borda-for-min-familj|alla|andra en-borda
:bipolar bipol* humorsvangning* hypoman* mani manisk* mano-depress*
:anxiety altar angest* angsl* angst grubbl* halsoangest hypokond* katastroftank* klump-i-magen nervos* oro oroa* orolig* radd radsl* slappna tanker-for-mycket
:anxiety+focus:stress-burnout nerver nerverna
:panic agorafob* angestattack* gar-inte-ut hjartat-rusar|slar|bankar hjartklappning hyperventil* ingen-luft inte-ga-ut lamnar|lamna-inte-hemmet|lagenheten panik* radd-..-ut|folkmassor|buss|tag|tunnelbana|hissar torgskrack tror-jag-dor tryck-over-brostet vagar-inte-ga|aka-..-ut|buss|tag|tunnelbana|hemifran
:phobia flygradd* fobi* hojdradd* klaustrofob* radd-for-spindlar|hundar|hojder|sprutor|nalar|flyga|krakas sprutradd*
:social-anxiety blyg* introvert* prata-infor|med-folk radd-..-manniskor|folk|prata|bedomd rodna* scenskrack social-fobi|angest|radsla
:ocd bacill* kollar|kontrollerar-..-spis*|dorr*|las* ocd patrangande-tankar perfektionis* ritualer tvang* tvattar|tvatta-handerna
:hoarding hemmet|huset|lagenheten-fullt|full-av-saker|prylar hoard* kan-inte-slanga|kasta samlar* slanga
:hair-pulling dermatilloman* drar|rycker|dra-..-har* nagelbit* naglarna plockar|pillar-..-huden trikotilloman*
:tics tic tourette*
:ptsd cptsd flashback* krigstrauma* post-traumatisk* ptsd
:ptsd+focus:sleep mardrom*
:trauma+focus:ptsd barndom bilolycka emdr fosterhem olycka overfall* overlevare ranad trauma* uppvaxt vanvard*
:grief+audience:bereaved arsdag avlid* begravning bortgang* dod dodsfall dog dor dott efterlevande foraldralos* forlor*|mist|saknar-..-{kin} forlorat-nagon|narstaende|anhorig forlust* gatt|gick-bort julen|jul|livet|fodelsedag-utan-{kin} julen|livet-utan-min|mitt sorg* sorj*
:grief+audience:bereaved+audience:partners anka ankeman ankling* ankor forlorat-..-{partner}|man {partner}|man-dog|dod|dott|avled
:grief+word:husdjur avliva* forlor*|sorg|saknar|avlivade-..-hund|katt|hast|husdjur|djur hund|hunden|katt|katten|hast|husdjur-dog|dod|dott|avlivad
:suicide-loss+audience:bereaved hangde-sig spes tog|tagit-livet-av-sig tog|tagit-sitt-liv {kin}|forlor*|dog|dod|efterlevande|efter-..-sjalvmord|suicid
:pregnancy-loss+audience:bereaved abort* anglabarn anglaforalder bebis-dog|dod dodfodd* forlor*-..-barn|bebis missfall* spadbarnsdod utomkvedshavandeskap
:infertility barnlangtan barnlos* bli-gravid infertil* ivf kan-inte-fa-barn
:perinatal amma* amning babyblues bebis* foraldraledig forlossning* fott-barn gravid* kejsarsnitt mammaledig* nybliven nyblivna|nybliven|bli-mamma|mor|mammor nyfodd* postpartum smabarnsmamma
:perinatal+audience:men+audience:parents nybliven|nyblivna|blivande-pappa|pappor
:eating anorex* ater-inte|inget|ingenting atstor* bulim* hatar-min-kropp inte|slutat|vagrar-ata kalorier kanner-mig-tjock|fet kraks kroppsdysmorf* kroppsuppfattning ortorex* spyr svalt*
:eating+focus:food ater-for-mycket hetsat* matberoende matmissbruk* overat* sluta-ata sockerberoende trostat*
:food banta* fetma ga-ner-i-vikt overvikt*
:psychosis forfoljd overvakad paranoi* psykos* psykotisk* vanforestallning*
:schizophrenia+focus:psychosis schitzo* schizo* skitsofren* skizo*
:hearing-voices hallucin* roster rosthor* ser-syner
:personality borderline* dbt eips emotionell*-instabil* instabila|starka-kanslor ips kanslor-utom-kontroll kanslostorm* overgiven personlighet* radd-..-overgiven
:dissociation depersonal* dereal* did dissoci* multipel-personlighet overklig*
:adhd add adhd hyperaktiv* impulsiv* koncentr* neuropsyk* npf prokrastin* skjuter-upp uppmarksamhet*
:autism asperger* ast autis* spektrum
:self-harm gor-mig-illa sjalvdestruktiv* sjalvskad* skar|skara|skadar|skada|skurit-mig|sig
:suicidal-thoughts doda-mig inte-leva livet-av-mig livstrott sjalvmord* suicid* ta-mitt-liv vill-do|forsvinna
:alcohol alkis* alkohol* bakfull* berusad drack drick* full-varje fyll* lanken nykter* nyktra ol onykter rattfyll* sprit supa super supit vin vodka
me+focus:alcohol dricker-for-mycket
focus:drugs abstinens* amfetamin* aterfall* avgiftning behandlingshem bensodiazepin* benzo* beroende cannabis clean drog* ecstasy fentanyl gras hasch* heroin* knark* kokain* kola lyrica marijuana metadon missbruk* narkoman* narkot* opiat* opioid* overdos* piller rehab roker-pa|hasch|gras spice substans* subutex tablettberoende tabletter tjack tramadol xanax
:nicotine cigar* nikotin* rok* snus* tobak* vape* vejp*
:gambling bett* bingo casino* enarmad* kasino* lotto natcasino* odds* poker slots spelar-for-mycket spelar-om-pengar spelar|spelat-bort spelberoende* spelmissbruk* spelproblem spelskuld* trav*
:sex-love karleksberoende onani porr* sex sexberoende* sexmissbruk*
:internet-gaming dataspel* gamer* gaming internetberoende mobilberoende mobilen skarm* sociala-medier tiktok tvspel* vid-datorn
:internet-gaming+focus:gambling beroende-av-spel natspel* onlinespel* spel-online spelar-pa-natet
:debt ekonomi* kopberoende kronofogden lan pengaproblem shopping* skuld skulder skuldsanering skuldsatt*
:work arbetsnarkoman* jobbar-for-mycket
:codependency destruktiv|destruktiva|toxisk-relation* med-beroende medberoende* saga-nej
:adult-children alkoholiserade|missbrukande|toxiska-foraldrar barn-till-alkoholist*|missbrukare dysfunktionell-familj narcissistisk-mamma|pappa|mor psykiskt-sjuk|sjuka-foralder|foraldrar uppvuxen-..-alkohol*|missbruk* vaxte-upp-..-alkohol*|missbruk* vuxna|vuxet-barn
:caregiving+audience:carers+kind:family aldrande|gamla-foraldrar anhorigstod* anhorigvard* tar|ta-hand-om-{kin} vardar vardare vardar|varda|skoter-{kin}
:caregiving+audience:older-adults+kind:family barnbarn mormor|farmor|morforaldrar-..-barnbarn
:chronic-illness artrit astma autoimmun* covid crohns diabet* dialys epilep* hiv hjartinfarkt kronisk* langtidscovid langtidssjuk* lupus me-cfs ms multipel-skleros parkinson* postcovid reuma*
:cancer brostcancer cancer* cellgift* leukemi stralbehandl* tumor*
:pain endometrios huvudvark migran* ont-i-kroppen|ryggen ryggont smart* vark*
:pain+focus:chronic-illness fibromyalg*
:dementia alzeimers alzheimer* demen* glomsk kanner-inte-igen-mig minnesproblem minnet
:dementia+focus:caregiving+audience:carers+kind:family anhorig|anhoriga-..-dement|demens*|alzheimer*
:brain-injury afasi hjarnblodning hjarnskad* hjarnskakning* stroke*
:disability amput* blind* forlamad* funktionshind* funktionsned* funktionsvar* handikapp* rorelsehind* synskad*
:loneliness att-prata-med ensam* inga|skaffa|hitta|nya-vanner|kompisar isoler* lara-kanna ny-i-stan|staden nyinflyttad traffa-folk|manniskor|nya umgange utanforskap
:stress-burnout burnout hatar-mitt-jobb hjarntrotthet livspussel* mobbad* mobbning orkar-inte-mer|langre|jobba overbelast* overvaldig* sjukskriv* sliten slutkord* stress* trott* utbrand* utmatt* vaggen
:anger aggress* arg argsint humor ilska* ilsken raseri* tappar-humoret|kontrollen utbrott vrede*
:divorce blev-lamnad dumpad* ex exet exman gjort|gjorde-slut hjartesorg krossat|brustet-hjarta lamnade|lamnat-mig min-man-..-otrogen otrogen otrohet separ* skild* skilja|skiljer-mig|oss skilsmass* uppbrott* vardnad* {partner}-..-otrogen {partner}-lamnade|lamnat
:relationships aktenskap* par relation* svartsjuk*
:domestic-abuse heders* kvinnojour* misshandel* misshandl* narcisist* narcissist* psykiskt-vald slar slar|hotar|kontrollerar-mig stalk* vald valdsam* {partner}|{parent}|man-slar|hotar|kontrollerar-mig
:sexual-abuse incest* overgrepp* sexuella-trakasserier sexuellt-vald|utnyttjad* utnyttjad* valdta*
:sleep insomn* ligger-vaken somn* sova sover-inte|daligt sovit vaken-..-natten|natterna|timmar vaknar-..-natten|natterna
:unemployment arbetslos* arbetssokande av-med-jobbet forlor*-..-jobb* soker|hittar-..-jobb sparken uppsagd utan|inget-jobb|arbete varslad
:migration+audience:newcomers asyl* ensamkommande flykting* invandr* migrant* migration* ny-i-sverige|landet nyanland* papperslos* uppehallstillstand utvis*
:migration+focus:loneliness hemlangtan langt-fran-familjen|hem langt-hemifran
:self-esteem duger-inte hatar-mig inte-bra-nog mindervardes* osaker* sjalvforakt sjalvfortroende* sjalvkansla* skam
kind:general inlagd jobbig|tuff|svar-period|tid kris livskris mental* psyk psykiatri* psykisk* utskriven valmaende
:recovery aterhamtning tillfriskna*
:dual-diagnosis dubbeldiagnos* missbruk|beroende-..-psykisk* psykisk*-..-missbruk*|beroende|alkohol|droger samsjuklig*
:family anhorig* famil* lever|leva-med-nagon|en nagon-jag-alskar narstaende
:family+audience:parents foralder|foraldrar|mamma|pappa|mor|far-till
:family+audience:partners gift|sambo-med partner|fru|hustru|man-till
:family+audience:siblings syskon|syster|bror-till
focus:alcohol+kind:family anhorig|anhoriga|gift|sambo|lever|leva-..-alkohol*
:drugs+kind:family anhorig|anhoriga|foralder|foraldrar-..-missbruk*|narkoman*
kin:partner fastman flickvan fru frugan hustru kille maka make mannen min-fru|kille|man|tjej partner pojkvan sambo tjej
:child barnbarn barnet bonusbarn dotter dottern min-grabb|tonaring mina|mitt-barn son sonen styvson
:parent far farsan foralder mamma mina-foraldrar mor morsan pappa styvpappa svarmor
:sibling bror brorsan lillasyster lillebror mitt-syskon storasyster storebror syrran syster tvilling
:grandparent farfar farmor morfar mormor
:friend arbetskamrat basta-kompis basta|min-van bastis kollega kompis polare van
:relative farbror faster kusin min-familj morbror moster
audience:women damer flickor kvinna kvinnlig* kvinnogrupp* kvinnor tjejer tjejgrupp*
:men grabbar herrar killar killgrupp* man manlig* mansgrupp* pojkar
:non-binary enby hen ickebinar*
:trans konsdysfori konsidentitet trans transkille* transperson* transsex* transtjej*
:lgbtq bisexuell* bog* flata gay hbt* homo homosexuell* komma|kommit-ut lesbisk* pride queer* regnbag*
:teens gymnasi* hogstadi* tonar* under-18 unga ungdom*
:young-adults under-30 ung unga-vuxna
:older-adults alderdom aldre gamla gammal over-60|65|70|50 pension pensionar* senior*
age #-ar|aring*|ars ar-#
audience:students hogskol* plugg* student* studerande universitet*
:parents ensam-foralder|mamma|pappa ensamstaende foraldrar foraldraskap mammagrupp* mammor pappor
:men+audience:parents pappagrupp*
focus:divorce+audience:men+audience:parents skilda|separerade|skild-pappor|pappa
audience:partners fruar
:siblings broder syskon systrar
:children barn barngrupp*
:children+audience:teens+kind:family barn-som-anhoriga barn-till-psykiskt-sjuka unga-anhoriga|omsorgsgivare
:veterans forsvar* militar* soldat* utlandsveteran* veteran*
:professionals advokat* ambulans* blaljus* brandman lakare larare polis* sjukskoter* socionom* underskoterska* vardpersonal
:people-of-colour afrosvensk* asiat* morkhyad* rasifiera* svarta
:indigenous same samer samisk* urfolk*
:newcomers aldrig-varit|gatt forsta-gangen|motet nya-medlemmar nyborjar*
:faith andlig* bibel* bon gud islam* judar jude judisk* katol* krist* kyrk* muslim* religios* tro tron
:secular agnosti* ateis* icke|inte-religios*|troende sekular* utan-hogre-makt utan-religion|gud
programme:aa aa alcoholics-anonymous anonyma-alkoholister
:na anonyma-narkomaner na narcotics-anonymous
:ga anonyma-spelare|spelberoende ga
:al-anon alanon alateen
:nar-anon naranon
:smart smart
:recovery-dharma buddhis* dharma meditation* medveten-narvaro mindfulness
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12-steg* anonyma tolvsteg*
:coda anonyma-medberoende
:oa anonyma-overatare oa
:aca aca
format:online digital* distans hemifran internet natet online skype teams video* virtuell* webb* zoom
:in-person fysisk* i-verkligheten inte-pa-natet inte|ej-online|zoom|digitalt irl live oga-mot-oga pa-plats personligen utan-zoom
:phone har-inte-internet|dator hjalplinje inget|utan-internet jour jourlinje ringa telefon*
access:wheelchair handikappanpass* kryckor permobil rullator rullstol* tillganglig*
:step-free bottenvaning hiss markplan ramp trappor utan|inga-trappor|trappsteg
:accessible-toilet handikapptoalett handikappwc rwc
:sign-language+access:captions+language:ase dov*
:sign-language+language:ase tecken teckensprak* teckentolk* tolk*
:captions textad* textat textning undertext*
:hearing-loop horapparat* horslinga* slinga teleslinga
:hearing-loop+access:captions+access:sign-language hor-daligt|illa hor-inte-bra horsel*
:childcare barnomsorg barnpass* barnvakt* dagis passa|passar-barn*
:children-welcome barn-valkomna barnvanlig* med-bebis|barn ta|ha-med-..-barn|bebis|barnen|son|dotter
:fragrance-free doftfri* doftoverkanslig* parfym parfymfri*
:outdoors friluft* i-parken natur* promenad* promenera* skog* ute utomhus vandr*
:public-transport buss* kollektivtrafik* pendeltag sparvagn tag* tunnelbana* utan|ingen-bil
:parking p-plats parkera* parkering*
:pets-welcome assistanshund* hundar-valkomna ledarhund* med-hund ta|ha-med-..-hund*
cost:free avgiftsfri* billig* gratis inga-pengar ingen-avgift kostar-inget|ingenting kostnadsfri* rad utan-kostnad|avgift
:free+question:cost inte|ingen-rad-..-terapi|psykolog terapi|psykolog-for-dyrt
:donation donation* frivillig-avgift
openness:open alla-valkomna drop-in oppen-grupp oppen|oppet-for-alla oppet oppna ta-med-{kin} utan-anmalan {kin}-folja|komma-med
:closed bara-medlemmar sluten-grupp slutet|slutna-mote|moten|grupper
day:MO mandag*
:TU tisdag*
:WE onsdag*
:TH torsdag*
:FR fredag*
:SA lordag*
:SU sondag*
:SA+day:SU helg*
:MO+day:TU+day:WE+day:TH+day:FR mandag-till-fredag vardag*
time:morning formiddag* morgon* mornar tidigt
:afternoon eftermiddag*
:evening kvall*
:evening+when:after-work efter-17|18|19|arbetet|jobb|jobbet|skolan
:afternoon+when:lunch lunch* mitt-pa-dagen
:evening+time:night natt*
:night midnatt mitt-i-natten sent-pa-natten
:evening+time:night+when:tonight i-kvall|natt
:morning+when:today imorse
:afternoon+when:today i-eftermiddag
when:today akut genast i-dag just-nu
:tomorrow i-morgon imorrn imorron
time:morning+when:tomorrow imorgon-bitti|formiddag
:evening+when:tomorrow imorgon-kvall
when:this-week den-har-veckan denna-vecka i-veckan narmaste|kommande-dagarna|dagar snart
:always 24-7|timmar alltid-oppet dygnet-runt nar-som-helst
frequency:weekly en-gang-i-veckan varje-vecka veckovis
:biweekly tva-ganger-i-manaden var-14|fjortonde-dag varannan-vecka
:monthly en-gang-i-manaden manads* varje-manad
:daily daglig* varje-dag
language:sv svensk*
:en engelsk*
:es spansk*
:fr fransk*
:de tysk*
:pt brasil* portugis*
:ar arabisk*
:zh kinesisk* mandarin
:vi vietnames*
:pl polsk*
:so somali somalisk*
:ru rysk*
:uk ukrain*
:tr turkisk*
:fa dari farsi persisk*
question:first-meeting anmalan forsta-motet|traffen gar-..-till ha-pa-mig hur-ar-det-att hur-funkar|fungerar-det hur-lange|manga kla|presentera-mig lyssna maste|behover|tvungen-..-prata|saga|tala|dela|beratta|presentera om-jag-grater om-jag-kanner-nagon radd-for-att-ga-dit ta-med-mig vad-forvantas|hander vad-gor-man vagar-inte-ga-dit vara|sitta-tyst
:privacy anonym* antecknar arbetsgivare|chef|chefen|far|jobbet-veta hemligt journal* konfidentiell* legitimation mitt|riktigt|uppge-namn polisen privat reda-pa sekretess* tystnadsplikt*
:cost ar-det-gratis avgift* betala forsakring* kostar pris
:questions finns-..-psykolog|terapeut ledare leds-av sekt serios* utbildade vad-ska-jag-fraga valjer-jag|grupp vem-leder|driver|ansvarar|haller vilken-grupp-passar
:programmes aa-eller-smart alternativ-till-aa ar-..-religiost fungerar-aa hogre-makt maste-tro skillnad*-..-aa|smart|na sponsor tro-pa-gud vad-ar-smart|al-anon|na|aa vad|vilka-ar-de-12-stegen
:treatment ersatt*-..-terapi|behandling|vard gruppterapi istallet-for-terapi|medicin|behandling kbt psykiater* psykolog* sluta-..-medicin* terapeut* terapi trappa-ner
:format bra|fungerar|funkar-online fysiskt-eller-online|digitalt hur-fungerar-zoom kamera* online|digitalt-eller-fysisk*
:evidence bevis* effekt* evidens* forskning* fungerar funkar ger-det-nagot hjalper-det|grupper studier vetenskap*
:types typer-av-grupper vad-for-grupper vilka-grupper|slags|sorters|typer
:family hjalpa|stotta-{kin} hur-hjalper|stottar|pratar-{kin} mitt-fel vad-sager-jag-till-{kin} vagrar-hjalp|vard|behandling vill-inte-ha-hjalp {kin}-vill-inte-ha-hjalp
:faq aldersgrans behover|utan|maste-diagnos far|kan-vem-som-helst-komma for-vem hur-hittar-jag-en-grupp hur-ofta-maste kamratstod prova remiss starta-grupp tillrackligt-sjuk vad-ar-en-sjalvhjalpsgrupp|stodgrupp|grupp vad-ar-sjalvhjalp vem-far|kan-komma|vara`;
