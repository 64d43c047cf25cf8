/** Made from `data/search/de.tsv` by `npm run vocabulary`: change that. */
export const words = `filler ab aber alle allem allen aller als also am an andere anderen arbeit asdf auch auf aufhoeren aufhoren aus austauschen begangen beginn beginnt bei bekomme betroffen betroffene betroffenen bezahlen bin bis bist bitte bleiben brauche brauchen da danke dann das dass dem den denn der des diagnose diagnostiziert die dies diese diesem dieser doch du durch ein eine einem einen einer er erwachsene es etwas euch finde finden fuehle fuer fuhle fuhlt fur ganz gar gefuhl gehe gehen geht gerade gern gerne geworden gibt gut gute hab habe haben haha hallo halt hat hatte helfen hey hi hier hilfe hilft ich ihm ihn ihnen ihr ihre ihrem im im-job|leben immer in in-der-arbeit|stadt in-meiner-naehe|nahe info ins irgendwo ist ja jahr jahre jahren jede jeden jeder jemand jetzt job kann kein keine keinen kenne kennt kindern komme kommt konnen kontakt krankheit lassen lasst lebe leben lebt leide leiden leidet leute leuten mach mache machen macht mag mal man mehr mein meine meinem meinen meiner menschen mich mir mit mitmachen mochte moglich monate monaten muss mussen nach neu neue neuen neulich nicht nie nix noch nur ob oder oft ohne ohne-zu ok person personen problem probleme problemen reden sachen schaffe schaffen schlecht schlimm schnell schon sehr seid sein seine seinem seit sich sie sind so sprache spreche sprechen spricht stadt standig storung suche suchen tag tage teilnehmen the thema treffe u uhr um und uns unser unterstutzung viel viele vielleicht vom von vor was wegen weil weiss welche wenn wer werde werden wie wieder will wir wird wo woche wochen wohl wollen wurde zahlen zeit zu zu-hause zum zur zwischen
group austausch gruppe gruppen selbsthilfe selbsthilfegruppe treffen
me bin ich mich mir
not anstatt ausser statt
near bei in in-der-naehe|nahe in-der-nahe-von nahe nahe-bei rund-um um umkreis wohne-in
focus:depression alles-egal am-ende antidepress* antrieb antriebslos* aus-dem-bett depress* depri deprimier* geht-..-schlecht|scheisse|dreckig geht-nicht-gut heule* hoffnungslos* keine-freude|kraft|energie|motivation|lust keinen-sinn komme-nicht-hoch leer leere loch lust-auf-nichts lustlos* mies|schlecht-drauf nicht-aus|nur-bett nicht-mehr-freuen nichts-..-freuen nichts-lust niedergeschlagen* nutzlos schwermut* sinnlos traurig* ungluck* verzweifel* weine weinen wertlos winterdepression
:bipolar bipol* manie manisch-depress* manisch* stimmungsschwank*
:anxiety abschalten aengst* angespannt angst* denke-zu-viel furcht* gedankenkarussell gedankenkreisen grubel* gruebel* hypochond* kopfkino nervoes* nervos* sorge sorgen unruh*
:anxiety+focus:stress-burnout nerven
:panic agoraphob* angst-..-rauszugehen|rausgehen|draussen|bahn|bus|menschenmengen|fahrstuhl|supermarkt|haus angstanfall* angstattack* atemnot herzrasen hyperventil* keine-luft nicht-aus-haus|wohnung nicht-mehr-raus|haus panik* platzangst trau*-..-raus
:phobia angst-spinnen|spritzen|hunden|hohe|fliegen|erbrechen flugangst hohenangst klaustrophob* phobi*
:social-anxiety angst-..-menschen|leuten|reden|sprechen errote* introvert* menschenscheu mit-leuten-reden redeangst schuchtern* schuechtern* soziale-phobie|angst* sozialphob* werde-rot
:ocd alles-kontrollieren aufdringliche-gedanken hande-waschen kontrollier*-..-herd|tur|schloss kontrollzwang ocd perfektionis* putzzwang wasche-..-hande waschzwang zwaenge zwang*
:hoarding horten messie* sammelwut sammelzwang wegwerfen zugemullt
:hair-pulling dermatillo* haare-ausreissen knibbel* nagel-kauen|kaue reisse-..-haare skin-picking trichotillo*
:tics tic tick tourette
:ptsd belastungsstorung flashback* post-traumatisch* ptbs ptsd
:ptsd+focus:sleep albtraeum* albtraum* alptraum*
:trauma+focus:ptsd autounfall emdr kindheit misshandel* trauma* uberfall* ueberfall* unfall vernachlassig*
:grief+audience:bereaved beerdigung fehlt-mir gestorben hinterblieben* menschen|angehorigen|jemanden-verloren tod todesfall tot trauer* verlor*|vermisse-..-{kin} verlust verstorben* waise*
:grief+audience:bereaved+audience:partners verwitwet* witwe* {partner}|mann|frau-gestorben|verstorben|tot|verloren
:grief+word:haustier eingeschlafert hund|katze|kater|pferd|haustier|tier-gestorben|tot|verloren|eingeschlafert tiertrauer verlust|trauer-..-hund|katze|haustier|tier
:suicide-loss+audience:bereaved agus hat-sich-umgebracht|erhangt sich-das-leben-genommen suizid|selbstmord-{kin} verloren|verlust|gestorben|hinterbliebene|angehorige|nach-..-suizid|selbstmord {kin}-..-suizid|selbstmord
:pregnancy-loss+audience:bereaved abtreibung* baby-verloren|gestorben fehlgeburt* kindstod schwangerschaftsabbruch* sterneneltern sternenkind* stille-geburt totgeburt* verwaiste-eltern
:infertility ivf kinderlos* kinderwunsch* nicht-schwanger unfruchtbar*
:perinatal baby babyblues entbind* entbunden frischgebacken* geburt junge|neue-mutter kaiserschnitt mutterschaft neugeboren* postnatal* postpartal* schwanger* stillen wochenbett*
:perinatal+audience:men+audience:parents frischgebackene|frischgebackener|junge|junger|neue|werdende|werdender-vater
:eating angst-essen|zuzunehmen anorex* brechsucht bulemie bulim* erbreche* essattack* essstoer* essstor* esstor* fressattack* fuhle-mich-fett|dick hasse-meinen-korper hungern isst|esse-nichts|nicht|kaum kalorien* korperbild kotze* magersucht* magersuecht* orthorex* zu-fett
:eating+focus:food aufhoren-..-essen binge* emotionales-essen ess-sucht essanfall* esse-zu-viel esssucht* fressanfaelle fressanfall* fresssucht zuckersucht
:food abnehmen adipos* ubergewicht* uebergewicht*
:psychosis neurolept* paranoi* psychos* psychot* verfolgt* wahn*
:schizophrenia+focus:psychosis schitzo* schizo* schizzo* skizo*
:hearing-voices halluz* stimmen stimmenhor*
:personality boderline borderline* bps dbt emotional-instabil* persoenlichkeit* personlichkeit* starke-gefuhle
:dissociation dissozi* multiple-personlichkeit*
:adhd adhd adhs ads aufmerksamkeits* aufschieb* hyperaktiv* konzentr* neurodiver* prokrast* verpeilt
:autism asperger* ass autis* spektrum
:self-harm mich-schneiden|verletzen ritz* schneid*-mich|sich|arme selbstverletz* svv verletz*-mich|sich
:suicidal-thoughts alles-beenden leben-nehmen lebensmude lebensmuede nicht-mehr-da-sein nicht-mehr-leben selbstmord* sterben suizid* todeswunsch umbringen
:alcohol abstinen* alki* alkohol* besoffen betrunken bier blaues-kreuz flasche gesoffen getrunken mpu nuchtern* promille saeuft sauf* schnaps suff trink* trocken* wein wodka
me+focus:alcohol trinke-zu-viel
focus:drugs abhaengig* abhangig* amphet* benzo* cannabis clean crack crystal* droge* ecsta* entgiftung entzug* gras hasch* heroin* joint* junkie* kiff* kokain* koks* konsum* marihuana medikamentenabhangig* medikamentensucht meth methadon opiat* opio* pillen polytox* ruckfall* rueckfall* schlaftabletten schmerzmittel substanz* sucht* suechtig* tabletten* tramadol
:nicotine kippen nichtraucher* nikotin* rauch* tabak vape* zigar*
:gambling automaten casino* glucksspiel* gluecksspiel* lotto poker roulette spielautomat* spieler spielhalle* spielsucht* spielsuechtig* sportwett* verspielt* verzockt* wette* wettsucht* zocken zockt
:sex-love liebessucht* porno* sex sexabhangig* sexsucht*
:internet-gaming computerspiel* computersucht* gamer* gaming handy handysucht* internetsucht* social-media tiktok
:internet-gaming+focus:gambling onlinespiel*
:debt geldsorgen gerichtsvollzieher insolvenz kaufsucht* pleite schuld* uberschuld* verschuld*
:work arbeite-zu-viel arbeitssucht* workahol*
:codependency coabhaeng* coabhang* coda emotional|emotionale-abhangig* mitabhang* nein-sagen toxische-beziehung*
:adult-children alkoholkranke-eltern aufgewachsen-..-alkohol*|sucht* erwachsene-kinder* kind*-..-alkoholiker* narzisstische|narzisstischer-mutter|eltern|vater psychisch-kranke|kranker-eltern suchtfamilie* toxische-eltern|mutter|familie
:caregiving+audience:carers+kind:family alte-eltern kummere|kuemmere-mich-um-{kin} pflege pflegebedurftig* pflegefall pflegen pflegend* pflege|versorge|betreue-..-{kin}
:caregiving+audience:older-adults+kind:family enkel-grossziehen|aufziehen enkelkinder grosseltern|oma-..-enkel*
:chronic-illness aids arthr* asthma autoimmun* chronisch* corona crohn diabet* dialyse epilep* herzinfarkt hiv long-covid lupus ms multiple-sklerose parkinson rheuma*
:cancer brustkrebs chemo* krebs* leukam* onkolog* tumor*
:pain endometrios* kopfschmerz* migran* rucken ruckenschmerz* schmerz*
:pain+focus:chronic-illness fibromyal*
:dementia altsheimer alzeimer alzheimer* demen* erkennt-mich-nicht gedachtnis* vergesslichkeit vergisst-alles
:brain-injury aphasi* hirnblutung hirnverletz* schadel-hirn* schlaganfaelle schlaganfall*
:disability amput* behinder* blind* down-syndrom schwerbehinder* sehbehinder*
:loneliness allein* anschluss einsam* freunde-finden isolation isolier* keine|ohne-freunde|freundinnen kennenlernen kontakte leeres-nest neu-hier neu-in-der-stadt niemanden zum-reden
:stress-burnout alles-zu-viel arbeit|job-macht-krank|kaputt ausgebrannt* ausgelaugt burnout* chef erschoepf* erschopf* gemobbt gestresst* hasse-meinen-job kann-nicht-mehr kaputt kraftlos mobbing mude muede prufung* stress* uberford* uberlast* ueberford*
:anger aggress* aggro ausraste* impulskontroll* jahzorn* raste-aus wut*
:divorce betrogen ex exfrau exfreund* exmann fremdgegangen geschieden* getrennt* herzschmerz liebeskummer scheidung* schluss-gemacht sorgerecht trennung-..-{partner} trennung* verlassen {partner}|mann|frau-..-betrogen|verlassen
:relationships beziehung* ehe eheprobleme eifersucht* partnerschaft*
:domestic-abuse frauenhaus geschlagen gewalt* narzisst* narzist* schlagt|schlaegt|bedroht|kontrolliert-mich stalk* toxischer-partner {partner}|{parent}|mann|freund|frau-schlagt|schlaegt|bedroht-mich
:sexual-abuse belastig* inzest missbrauch* missbrauch*-..-kind sexuell*-missbrauch*|gewalt|belastigt|ubergriffe ubergriff* vergewalt*
:sleep durchschlafen einschlafen insomn* liege|nachts-wach schlaf* wach-..-nacht|nachts
:unemployment arbeitslos* arbeit|job-verloren burgergeld entlassen finde-..-arbeit|job gekuendigt gekundigt jobverlust keine-arbeit|job kundigung
:migration+audience:newcomers asyl* auslaender* ausland* einwander* expat* fluchtling* fluechtling* gefluchtet* gefluechtet* migrant* migration* neu-in-deutschland
:migration+focus:loneliness heimweh
:self-esteem hasse-mich hochstapler* minderwertig* nicht-gut-genug scham* selbstbewusst* selbsthass selbstvertrauen selbstwert* selbstzweifel unsicher*
kind:general klinik klinikaufenthalt krise lebenskrise mentale-gesundheit psyche psychiatrie* psychisch* schwere-zeit seelisch* wohlbefinden
:dual-diagnosis doppeldiagnos* komorbid* psychisch*-..-sucht*|drogen|alkohol psychose-und-sucht sucht-..-psychisch*|psyche
:family angehoerig* angehorig* familie* jemand-den-ich-liebe nahestehende verwandte*
:family+audience:parents eltern|mutter|vater-von|eines|einer
:family+audience:partners partner|partnerin|frau|mann-von|eines|einer verheiratet-mit
:family+audience:siblings bruder|schwester|geschwister-von|eines
focus:alcohol+kind:family angehorige|familie-..-alkoholiker*|alkohol* leben-mit-einem-alkoholiker
:drugs+kind:family angehorige|eltern-..-sucht*|drogen*|suchtig* elternkreis
kin:partner ehefrau ehemann freundin meine-freundin meine|meiner-frau mein|meinem-freund mein|meinem|meinen-mann partner partnerin verlobter
:child enkel enkelin kind mein-junge meine-kinder meinem-kind neffe nichte sohn stiefsohn tochter
:parent mama meine-eltern mutter papa schwiegermutter stiefvater vater
:sibling bruder schwager schwester zwilling
:grandparent grossmutter grossvater oma opa
:friend besten|bester-freund beste|besten-freundin kollege kumpel mitbewohner
:relative angehoriger cousin meine-familie onkel tante
audience:women damen frau frauen frauengruppe madchen maedchen ohne-manner weiblich
:men herren jungs kerle maenner maennergruppe mann manner mannergruppe mannlich
:non-binary divers enby genderqueer nichtbinar*
:trans geschlechtsidentitat trans transfrau* transgender transident* transmann* transsexuell*
:lgbtq bisexuell* coming-out homosexuell* lesb* lgbt* lsbt* queer* regenbogen schwul*
:teens jugend* minderjahrig* pubertat schueler* schuler* teen* unter-18
:young-adults jung* u30 unter-30
:older-adults 60-plus ab-60 aeltere alte-menschen|leute altere im-alter pension* rente rentner* ruhestand senior* uber-60|65|70|50
age #-jahre|jahrig* bin|mit-#
audience:students azubi* hochschule student* studier* studium uni
:parents alleinerzieh* alleinerziehende-mutter eltern elternschaft mamas
:men+audience:parents papas vaeter vatergruppe
focus:divorce+audience:men+audience:parents geschiedene|getrennte-vater
audience:partners ehefrauen partnerinnen
:siblings geschwister schwestern
:children kinder kindergruppe
:children+audience:teens+kind:family kinder-kranker-eltern
:veterans bundeswehr militar* soldat* veteran*
:professionals anwalt* arzt arzte arztin* feuerwehr* krankenschwester* lehrer* pflegekraft* pflegepersonal polizei* polizist* sanitater* sozialarbeiter*
:people-of-colour afro* bipoc people-of-color schwarze
:indigenous indigen* ureinwohner*
:newcomers anfanger* erstes|ersten-mal neue-mitglieder neuling* war-noch-nie
:faith bibel christ* evangelisch gebet glaube* glaubig* gott islam* jesus juden judisch* katholisch kirche muslim* religios* spirituell*
:secular agnosti* atheis* konfessionslos nicht-religios*|glaubig* ohne-hohere-macht ohne-religion|gott|glauben saekular* sakular*
programme:aa aa anonyme|anonymen-alkoholiker
:na anonyme-suchtige na narcotics-anonymous
:ga anonyme|anonymen-spieler ga
:al-anon alanon alateen
:nar-anon naranon
:smart smart
:recovery-dharma achtsamkeit* buddhis* dharma meditation*
:aa+programme:na+programme:al-anon+programme:nar-anon+programme:ga 12-schritt* anonyme anonymen zwoelf-schritte zwolf-schritte*
format:online digital* internet netz online* skype teams video* virtuell* von-zuhause|hause web zoom
:in-person kein-zoom|online live nicht-online|virtuell|zoom offline ohne-zoom personlich* praesenz prasenz* von-angesicht vor-ort
:phone anruf* hotline kein-computer kein|ohne-internet telefon*
access:wheelchair barrierefrei* behindertengerecht* gehbehinder* krucken rollator rolli rollstuhl*
:step-free aufzug ebenerdig erdgeschoss fahrstuhl lift ohne|keine-stufen|treppen rampe stufenlos treppen
:accessible-toilet barrierefreie-toilette behinderten-wc behindertentoilette
:sign-language+access:captions+language:ase gehoerlos* gehorlos* taub*
:sign-language+language:ase dgs dolmetsch* gebaerden* gebarden*
:captions untertitel*
:hearing-loop horgerat* horschleife induktions* ringschleife
:hearing-loop+access:captions+access:sign-language hore|hoere-schlecht horgeschadigt* schwerhoer* schwerhor*
:childcare babysitter betreu*-..-kinder|kind kinder-betreut kinderbetreuung kita wohin-mit-kind
:children-welcome kinder-willkommen kinderfreundlich kind|kinder|baby-mitbringen|mitnehmen mit-baby|kind|kindern
:fragrance-free ohne-duft*|parfum parfumfrei
:outdoors draussen frische-luft im-freien natur park spazier* wander*
:public-transport bahn bahnhof bus haltestelle kein|ohne-auto oeffentlich* offentlich* offis zug
:parking parken parkmoglich* parkplatz*
:pets-welcome assistenzhund* hund-mitbringen|mitnehmen hunde-erlaubt|willkommen mit-hund
cost:free billig* gratis gunstig* kein|ohne-geld kostenfrei* kostenlos* kostet-nichts nicht-leisten umsonst
:free+question:cost kein-geld-..-therapie therapie-nicht-leisten therapie-zu-teuer
:donation spende*
openness:open begleitung jeder-kann-kommen jeder-willkommen offen-fur-alle offen-treffen offene* ohne-anmeldung vorbeikommen {kin}-mitbringen|mitkommen|mitnehmen
:closed geschlossene* nur-mitglieder
day:MO montag*
:TU dienstag*
:WE mittwoch*
:TH donnerstag*
:FR freitag*
:SA samstag* sonnabend*
:SU sonntag*
:SA+day:SU wochenende*
:MO+day:TU+day:WE+day:TH+day:FR unter-der-woche werktag* wochentag*
time:morning am-morgen frueh fruh morgens vor-der-arbeit vormittag*
:afternoon nachmittag*
:evening abend*
day:MO+time:morning montag-morgen
:TU+time:morning dienstag-morgen
:WE+time:morning mittwoch-morgen
:TH+time:morning donnerstag-morgen
:FR+time:morning freitag-morgen
:SA+time:morning samstag-morgen
:SU+time:morning sonntag-morgen
:MO+time:evening montagabend*
:TU+time:evening dienstagabend*
:WE+time:evening mittwochabend*
:TH+time:evening donnerstagabend*
:FR+time:evening freitagabend*
:SA+time:evening samstagabend*
:SU+time:evening sonntagabend*
time:evening+when:after-work feierabend nach-arbeit
:afternoon+when:lunch mittag*
:evening+time:night nacht*
:night mitten-in-der-nacht mitternacht spat-abends
:evening+time:night+when:tonight heute|heut-abend|nacht
:morning+when:today heute-fruh|morgen|vormittag
:afternoon+when:today heute-mittag|nachmittag
when:today dringend heut heute sofort
:tomorrow morgen
time:morning+when:tomorrow morgen-fruh|vormittag
:evening+when:tomorrow morgen-abend
:afternoon+when:tomorrow morgen-mittag|nachmittag
when:this-week bald diese-woche nachsten-tagen
:always 24-7|stunden jederzeit rund-um-die-uhr tag-und-nacht
frequency:weekly einmal-die|pro-woche jede-woche wochentlich* woechentlich*
:biweekly 14tagig alle-14-tage alle-zwei|2-wochen jede-zweite-woche zweimal-im-monat zweiwochentlich
:monthly einmal-im|pro-monat jeden-monat monatlich*
:daily jeden-tag taeglich* taglich*
language:de deutsch*
:en englisch*
:es spanisch*
:fr franzoes* franzos*
:pt brasilian* portugies*
:ar arab*
:zh chines* kantones* mandarin
:vi vietnames*
:pl polnisch*
:sv schwed*
:it italien*
:ru russisch*
:uk ukrain*
:tr tuerkisch* turkisch*
question:first-meeting ablauf angst-hinzugehen anmeldung dauert erstes|erste-treffen|mal jemanden-kenne lauft-das-ab muss|musst-..-reden|sprechen|sagen|erzahlen|vorstellen reden|sagen-mussen still-sein vorstellen was-anziehen|erwartet|mitbringen|passiert was-macht-man was-ziehe-ich-an was|etwas-sagen wenn-ich-weine wie-laeuft|lange|lauft wie-viele-leute|personen zuhoren
:privacy anonym* aufgezeichnet ausweis chef|arbeitgeber-erfahrt|erfahren|davon datenschutz diskret erfahrt meinen-namen namen-sagen|nennen|angeben privat schweigepflicht vertraulich*
:cost bezahlen gebuhr* ist-es|das-kostenlos kostet krankenkasse preis* versicherung was|wie|viel-kostet|teuer zahlen
:questions finde-ich-die-richtige leitet leitung moderiert richtige-gruppe sekte serios soll-ich-fragen therapeut|psychologe|arzt|fachleute-dabei welche-fragen welche-gruppe-passt wer-leitet|organisiert
:programmes aa-oder-smart alternative*-zu-aa an-gott-glauben funktioniert-aa hohere-macht ist|sind-..-religios muss-glauben sponsor unterschied-..-aa|smart|na was-ist-smart|al-anon|na|aa was-sind-die-12|zwolf-schritte
:treatment absetzen gruppentherapie medikamente|tabletten-absetzen|weglassen psychiater* psycholog* psychotherap* statt|anstatt-therapie|medikamente therapeut* therapie therapieplatz
:format bringt|funktioniert-online kamera* online-genauso-gut online-oder-vor-ort|prasenz|personlich vor-ort-oder-online wie-funktioniert-zoom
:evidence beweis* bringt-was|das funktioniert-das helfen-selbsthilfegruppen|gruppen hilft-..-uberhaupt|wirklich hilft-das|es studien wirksam* wirkt wissenschaft*
:types arten-von-gruppen was-fur-gruppen welche-art|arten|gruppen
:family bin-ich-schuld meine-schuld nicht-helfen-lassen weigert-sich wie-helfe-ich-{kin} wie-rede-ich-mit-{kin} will-keine-hilfe {kin}-helfen|unterstutzen {kin}-will-keine-hilfe
:faq altersgrenze ausprobieren brauche|ohne-eine-diagnose darf|kann-jeder-kommen finde-ich-eine-gruppe fur-wen gruppe|selbsthilfegruppe-grunden|starten ohne-diagnose peer-beratung schnuppern uberweisung was-ist-eine-selbsthilfegruppe|gruppe was-ist-selbsthilfe wer-darf|kann-kommen wie-oft-muss`;
