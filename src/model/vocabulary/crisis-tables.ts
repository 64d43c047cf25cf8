/** Made from `data/*.tsv` by `npm run vocabulary`: change those. */

export const SHARED = `=A:CN|E|H|G|F
=B:A|CO
SI K, I N D, Q I R, Q U R, ?J L, P N D, M, AK, AF S, I AF AJ|S, I AL AM, AM AN, AO Q AP, I Q AP, Q AR, AA R, AA S, I AE, AT AU, AV K, AV AE|AW, AX AV|K|AE, Q AY K|AE|E|C, Q V S, Q V R, Y R, S Q W, S X, Q Z U, Q Z S|R, Q AB, Q AC, AZ AJ|BA|AI, BE BF, BG BF
s?L, ?P L
DCH CI, CB CC CD, CB CE, Q CG, AQ AP A|E|H|G|F, CJ CH, CJ CI, CK CL CI|CH
VE|G|F BJ C, E|G|F BJ A|H, CN|E|G|F BS H|C, BT BU, BT BV, BW C|F, BO F, BO BP, Q BQ BP, BZ H|AI|CA
HBH BI O|N B|G|F`;

export const LANGUAGES = [
  `=C:me|my
=D:herself|himself|myself
=E:flatmate|friend*|he|hes|mate|she|someone|they
=F:boyfriend*|ex|girlfriend*|husband*|partner*|stepfather|wife
=G:dad|father|grandfather|mother|mum|mums|parents|stepmum|uncle
=H:baby|brother|child|daughter|girl|kids|son|toddler
=I:going|gona|gonna|hope|hopes|need*|plan*|rather|ready|thinking|thoughts|wana|wanna|want*|wish*
=J:think*|thought*
=K:dead|death|die|dying
=L:siucid*|sucid*|suicd*|suicid*|suidic*|suisid*
=M:ctb|killmyself|kms|sewerslide*|unalive*
=N:drown|hang|kil|kill|off|stab*|top
=O:hurt*|stab*
=P:tried|trying
=Q:cannot|cant|doesnt|dont|isnt|lost|never|no|nobody|not|stop|without|wont
=R:alive|behere|beinghere|exist|existing|goon|live|living|wakeup
=S:everything|life|living
=U:another|anymore|likethis|longer|more
=V:point|reason*|worth
=W:worth
=X:pointless
=Y:point|reason*|why
=Z:cope|dothis|face|goon|take
=AA:done|enough|tired
=AB:way
=AC:hope|hopeleft|will
=AE:dead|gone
=AF:end|ending|endit|over|stop
=AI:soon
=AJ:everyone|everything|it
=AM:gun|pills|rope|tablets
=AN:bought|hiding|loaded|tonight
=AO:sleep
=AP:respond*|wake|wakeup
=AQ:cant|wont
=AR:born|exist
=AT:god
=AV:better|betteroff
=AW:dead|died|gone|without|withoutme
=AY:miss
=AZ:goodbye*
=BE:carv*|cut|cuts|harm*
=BF:arm|arms|leg|selfharm|skin|thighs|wrist|wrists
=BG:cuts
=BH:voices
=BI:say*|tell*
=BJ:abus*|assault*|beat|beaten|beats|bruis*|choke*|hit|hits|hitting|hurts|punch*|push*|slap*|strangl*|threw|thump*|violent
=BO:afraid|scared
=BP:back|home
=BQ:safe
=BS:grop*|touch*
=BT:force*|forcing
=BU:sex
=BV:marriage|marry
=BW:following|stalk*|track*
=CB:ate|drank|mixed|swallowed|swalowed|taken|took
=CC:all|double|loads|many|whole
=CD:antidepressant*|insulin|pills|pils
=CE:antifreeze|battery|bleach|rat|ratpoison
=CG:breath*
=CH:seizure*|shak*|sweating|tremens
=CI:delirium|hallucinat*|seeing
=CJ:comingoff|delirium|stoppeddrinking
=CK:days|off|since
=CL:benzo*|drink*
=CN:boss|brother*|daughter*|her|him|kid*|son*
Send|ending it|things all|tonight, taking own life, cant go|keep on, nothing left|live to, no|see point|reason, nobody|would would miss if|me, has|i day|plan i|suicid*|to, wont be here tomorrow, attempt* suicide|survived, burn*|cut* arm*|skin|thigh*|wrist*, >cut*|hang*|harm*|hurt*|kill* myself, >?am|feel*|im suicidal, >how|way|ways to die, >am|i|im cut|cutting myself, >jump|jumping infront|off|under balcony|bridge|building|cliff|roof|train, >takemy|takingmy life|own, >attempted|threatened|tried take her|his|their life|ownlife, >voices say*|tell* die|jump, >pills to die, >chosen|picked|pickedthe a date|day
Vblack|bruises|marks has,   outside, conjugal*|domesti*|emotional*|physical*|sexual* abus*|assault*|violen*, abusive|childabus*|rape|raped|stalk*, boyfriend|dad|he|husband|mother|wife beat*|hit*|hurt*|kill*|threat* me, husband afraid|scared of, molest*
Dalcohol|benzo*|xanax convuls*|seizure*|shaking, >taken|taking|took overdos*, >?and|has|hes|i|is|just|shes overdosed|overdosing, >too manymeds|manypills|manytablets, overdosed|overdosing on
Hshoot , >going|urge|wanna|want hurt|kill|stab people|somebody|someone
q>afraid|didnt|dont|not|scared|terrified|worried her|him|i|im|of|to|want die|dying|lose|losing, >hits me hard, harm thoughts, living with, never|no|not anymore|longer suicidal, hard taking tablets, !awareness|book|course*|dissertation|essay|month|research|statistics|study|thesis|train*|volunteer*|walk|workshop abuse|crisis|domestic|overdose*|selfharm*|suicid*|violence, !awareness|prevention conference|course|day|month|run|training|walk|week, A ended|hanged|killed|shot|took her|herself|himself|his|own|their life, ended|took her|his|their life, end life care|doula|doulas|plan*, live without alcohol, >it hit|hits me, >go on tuesday*, >my dead mother, overdone|overdue|viola|violet, >take|taking my life back, leave|leaving|outside go|home|house
llost|losing|loss ~ son|daughter|child|kid|baby|brother|sister|mum|mom|mother|dad|father|parent|husband|wife|partner|boyfriend|girlfriend|fiance*|cousin|friend|someone|client|one to|by #*, bereave* by #*, survivor* of #* loss, #* loss|bereavement group*|support, #tak* back, !loss|died by|from|of|to #*, !died in|last * by|from|of #*, !committed #*, !bereave*|grie*|mourn*|survivor* #*, !bereave*|grie*|mourn*|survivor* after|by|from|of|over #*, !#* loss|bereave*|grie*|survivor*|widow*, !#* training, !#* preven* training|course|walk, !training|preven* #overdos*, !#overdos* preven*, anniversary ~ #*
sboyfriend|daughter|girlfriend|kid|son|stop|teen cuts|cutting, =cutting, ?drown|hanging|harm|harming|hurting|hurts|kill|killing|offing|shoot herself|himself|themself|themselves, ?take|taking her|his|their own life
d?overdos*, ?oded, >am|im in danger`,
  `S?zelfdoding|zelfmoord*, zelfbeschadig*|zelfmoordged*, wil dood, nietmeer leven, mezelf doden|pijn|snijden
Vslaat me|mij, huiselijk geweld, mishandel*|verkracht*
Dteveel pillen, bewusteloos|ingevaar
lverlor*|verloor mijn|een|onze * aan|door #*, aan|door #* verlor*, !overleden|gestorven|stierf aan|door #*, !aan|door #* overleden|gestorven, !nabestaand*|rouw* #*, !nabestaand*|rouw* door|na|van #*, !#* nabestaand*|rouw*`,
  `=C:ich|ihr|mich|mir|sie|uns
=D:mich|sich
=E:chef|er|nachbar*|sie
=F:ex|frau|freund|freundin|mann
=G:familie|mama|onkel|opa|papa|pfarrer|vater
=H:kind*
=I:gedank*|lieber|lust|mag|mocht*|sagt|traume|vor|wil|will|wollen|wollt*|wunsch*|wurde
=J:denk*|gedank*
=K:gestorben|sterb*|tod|tot|verreck*
=L:freitod|selbstmord*|selbstmort*|selbsttotung*|suicid*|suizid*|suizit*
=M:abkratzen|erhangen|michumbringe|umbringen|vergiften
=N:erhang*|ertrank*|tot*|umbring*|umzubringen|vergift*
=O:schlagen|toten
=P:versuch*
=Q:kein*|nich|nicht|nichts|nie|niemand*|nimmer
=R:aufwach*|existier*|hier|lebe|leben|sein|weiterleben
=S:alles|leben|welt
=U:mehr|so
=V:grund|kraft
=W:wert
=X:kaputt|sinnlos|vorbei|wertlos
=Y:warum|wofur
=Z:aus|ertrag*|halt|kann|kraft|pack*|schaff*
=AA:genug|mude|satt
=AB:ausweg|weg
=AC:zukunft
=AE:gehen|weg|wegsein
=AF:beend*|ende
=AI:heute|jetzt|nacht
=AJ:alle*
=AK:abschiedsbrief*
=AL:aufschneid*|hat|nehm*|stehe|werf*
=AM:bahn|dach|pulsader*|rasierklinge*|strick|tabletten
=AN:bereit|gekauft|gesammelt
=AO:einschlaf*
=AP:aufwach*|reagier*|wach|wacht
=AQ:nicht
=AR:geboren
=AT:gott
=AU:zusich
=AV:besser|glucklicher
=AW:ohne|ohnemich|tot
=AX:last
=AY:fehl*|merk*|trauern|vermiss*
=AZ:lebtwohl|letzt*|verabschied*
=BA:immer|verzeih*
=BE:kratz*|schneid*|verbrenn*
=BF:arm*|bein*|blut*|handgelenk*|haut
=BG:schnitte*|wunden
=BH:stimme*|teufel
=BI:befehl*|befiehlt|sag*
=BJ:drischt|gewurgt|hau*|prugel*|schlag*|schleg*|verprugel*|wurg*
=BO:angst*|furcht*
=BP:daheim|hause
=BQ:sicher*
=BS:angefasst|begrapsch*|fass*|nackt*
=BT:muss|soll|zwing*
=BU:sex*
=BV:heirat*
=BW:lauert*|nach|uberwach*|verfolg*
=CB:gegessen|genomen|genommen|geschluckt|getrunken|intus
=CC:30|alle|ganze*|viel|viele
=CD:antidepressiva|insulin|medikament*|paracetamol|schlafmittel|schlaftabletten|tablett*
=CE:gift|rattengift|reiniger|rohrreiniger
=CG:atm*|luft
=CH:anfall*|krampf*|zitter*
=CI:halluzin*|sieht|siehtdinge|spinnen
=CJ:entzug*
=CK:abgesetzt|aufgehort|seit
=CL:alkohol|diazepam
=CN:freund*
Sleben nehm* mir|sich, mich ritze|toten|umbringen, >wie sterbe|sterben, >i|ich bring|bringe mich um
q>tod* prufung*, >angst vor tod, leben ohne|wieder, !ausbildung|bachelorarbeit|ehrenamt*|fortbild*|hausarbeit|pravention*|referat|schulung|seminar|studie|vortrag gewalt*|krise*|selbstmord*|selbstverletz*|suizid*|telefonseelsorge|uberdosis, A leben erhangt|genommen|umgebracht hat|sich, >sterb*|sterbe vor hunger|neugier, raus|rausgehen|rauszugehen|verlassen angst|haus|trau
Vmisshand*|vergewaltig*, hauslich* gewalt
lverlor* mein*|unser*|ein* * an|durch #*, an|durch #* verlor*, !gestorben|verstorben|starb an|durch #*, !an|durch #* gestorben|verstorben, !hinterblieben*|trauer*|angehorig* #*, !hinterblieben*|trauer*|angehorig* durch|nach|um|von #*, !#* hinterblieben*|trauer*|angehorig*, !schulung|fortbildung #*preven*|#*praven*
Duberdosis genommen|geschluckt
d?uberdosis
s=ritzen|selbstverletz*, >verletze|verletzen|verletzt sich, >sich umbringe|umbringt|umzubringen
h>bring den|ihn|sie um`,
  `=C:jag|mej|mig
=D:mig|sig
=E:han|hon|nagon
=F:ex|exet|exman|flickvan*|fru|gubbe*|man|sambo*|styvpappa|tjej
=G:bror|brorsan|familj*|far|granne*|mamma|morbror|morfar|pappa
=H:barn*|bebis*|son
=I:bestamt|funder*|hoppas|hotar|langtar|onskar|sa|sager|ska|skulle|tank*|vil|vill
=J:tank*
=K:do|dod|doda|doden|dog|dor|dott
=L:sjalmord*|sjalvmord*|sjelvmord*|suicid*
=M:avsluta|avslutar|hangamig|hangasig|skjutamig
=N:doda|dranka|hanga|livet|skjuta|talivetav
=O:doda|skada*
=P:forsok*
=Q:aldrig|ingen|inget|inte|slutat
=R:existera|finnas|fortsatta|lev*|vakna*|varahar
=S:allt|leva|livet
=U:langre|mer|sahar
=V:anledning*|ide|kraft|mening
=W:vart
=X:meningslos*|slut
=Y:varfor
=Z:fortsatta|kan|klarar|orkar|palla*|sta
=AA:slut|trott
=AB:utvag|vag
=AC:framtid*|hopp
=AE:bort|borta|forsvinn*|intefinnas|slippa|somna
=AF:avslut*|slut
=AI:idag|kvall|natt
=AJ:alla|allt
=AK:avskedsbrev*|sjalvmordsbrev*
=AL:har|hopp*|kast*|skar*|star
=AM:balkong*|handled*|huvudet|rep|tabletter|taket|tunnelbana*|vapen
=AN:kop*|sparat
=AO:somn*
=AP:svara*|vacka|vakn*
=AQ:gar|inte
=AR:fodd|fotts
=AT:gud
=AU:hamta
=AV:battre|lattare|skont
=AW:borta|forsvann|utan
=AX:ivagen|last
=AY:bry*|grata|sakna*
=AZ:farval|forlat*|hejda|sista|tackfor
=BE:brann*|risp*|skar|skara
=BF:arm*|benen|handled*|laren
=BG:sar
=BH:rost*
=BI:beordr*|sag*
=BJ:hota*|klapp*|knuffa*|misshand*|sla*|slor|sparka*|stryk
=BO:livradd|rad|radd|vagar
=BP:hem|hemma
=BQ:trygg*
=BS:tafsa*|togpa
=BT:tvinga*
=BU:sex*
=BV:gift*
=BW:foljer|forfolj*
=BZ:fly|kvinnojour*|skyddatboende
=CA:akut|barn*
=CB:at|atit|drack|druckit|svalde|tagit|tog
=CC:alla|burk*|for|massa|nave
=CD:alvedon|medicin*|piller|tablett*
=CE:gift|klorin|propplosare
=CG:andas
=CH:delirium|kraks|kramp*|skak*|svettas
=CI:forvirrad|insekter|sersaker|syner
=CJ:abstinens*|avgift*|delirium|nykter
=CK:dagar|sedan
=CL:dricka|sprit
=CN:elev*
Sfinns|ingen|inget|vad anledning|ar|hopp|ide|mening|utvag, lamn*|ringde|sa|sagt|skick*|skrev*|skrivit adjo|avsked*|forlat|hejda, ta|tar livet|mittliv, skadamig|skaramig, >hur dor
qleva utan, !forskning|kurs|studie*|uppsats|utbild*|volontar* jour*|kris*|overdos*|sjalvmord*|sjalvskad*|suicid*|vald*, A tog livet|sitt, ga ut|utanfor, sluta dricka|roka|spela
Vhotarmig|misshand*|slarmig|valdtag*|valdtakt*
Dmedvetslos, >tagit|tog overdos
lforlora*|mistat|miste min|mitt|en|ett|var * genom|i|till #*, !dog|dott|avled* av|genom #*, !efterlevande|sorg*|anhorig* #*, !efterlevande|sorg*|anhorig* efter|till|vid #*, !#* efterlevande|sorg*|anhorig*, !utbildning #*preven*, !sorg* efter * #*
v=hedersvald
s>branner|skar sig, >skada|skadar sig sjalv*`,
  `=C:je|la|m|me|nous
=D:me|se
=E:elle|il|voisin*
=F:conjoint*|copain|ex|femme|mari|mec
=G:famille|grandpere|maman|mere|oncle|papa|pere|voisin
=H:enfant*|frere|petit*
=I:aimer*|compte|dit|envie*|espere*|pense*|prefer*|prie|reve*|va|vais|veu*|voudr*|voul*
=J:idee*|pens*
=K:crever|decede*|mort|morte|mourir|mourrir
=L:suicid*|suisid*|ts
=M:mebuter|meflinguer|mependre|mesuicider|metuer|sependre|sesuicider|setuer
=N:noy*|pend*|supprim*|tu*
=O:tuer*
=P:essay*|tent*
=Q:aucun*|jamais|n|ne|pas|personne|plus|rien|sans
=R:continu*|exist*|la|lever|reveil*|vie|viv*
=S:tout|vie|vivre
=U:plus
=V:envie|raison*|rien|sens
=W:vaut
=X:fini|gachee
=Y:quoi
=Z:arriv*|continu*|force*|peu*
=AA:fatigue*|lass*|marre|ras|rasle
=AB:issue
=AC:avenir|espoir
=AE:disparais*|disparaitre|endormir|exister
=AF:finir
=AI:nuit
=AJ:enfants|tous
=AL:a|ai|jet*|saut*|tir*
=AM:balle|corde|fusil|pont|toit|train
=AN:ach*|cache*
=AO:endorm*
=AP:revei*
=AQ:pas|plus
=AR:naitre|ne|nee
=AT:dieu
=AU:reprenne
=AV:mieux|soulag*|tranquil*
=AW:disparais*|mort*|plusla|sans|sansmoi
=AX:charge
=AY:pleur*
=AZ:adieu*|dernier*|revoir
=BE:brul*|coup*|taillad*
=BF:bras|cuisse*|peau|poignet*
=BG:coupures
=BH:voix
=BI:disent|ordonn*
=BJ:bat|cogn*|frapp*|pousse*|tap*
=BO:peur*
=BP:chez|maison|rentrer
=BQ:securite
=BS:nue|touch*
=BT:forc*|oblig*
=BU:coucher|prostitu*
=BV:mari*
=BW:attend|harcel*|suit|surveill*
=BZ:foyer|fuir
=CA:femme*|mari|urgence
=CB:aval*|bu|gobe*|ingere*|mange*|pri|pris
=CC:30|plaquette*|tous|tout*|tro|trop
=CD:antidepresseur*|cachet*|doliprane|lexomil|medic*|pilul*|somnifere*|xanax
=CE:deboucheur|javel|pesticide|pile|poison
=CG:respir*
=CH:convuls*|crise*|sueurs|trembl*
=CI:hallucin*|voit
=CJ:arretbrutal|manque|sevrage
=CK:arret*
=CL:valium|xanax
=CN:grand*|lui
q>creve*|meurs|mort*|mourir d|de|du chaud|ennui|envie|faim|fatigue|froid|honte|peur|rire|soif|stress|trouille, !benevol*|conference|etude*|formation|journee|memoire|stage|these crise|ecoute|overdose*|suicid*|surdose*|violence*, mis fin jours ma|mon|quand, >A s est pendu*|suicide|suicidee|tue|tuee, sors|sortir chez|maison
Vviolen* familiale*, viol|violee
lperdu*|perdre mon|ma|un|une|notre * d|par #*, !mort|morte|decede|decedee d|par #*, !deuil|endeuill* #*, !deuil|endeuill* apres|par #*, !formation preven* #*, !preven* #surdose|#overdose*
Slettre|message|mot adieu*, idees noires, >comment mourir
D>fait|pris overdose|surdose
d?surdose, >trop de cachets|comprimes|medicament*, >avale des|plein cachets|comprimes|medicaments
sscarification`,
  `Svoglio morire, non voglio vivere, ammazzarmi|tagliarmi|uccidermi, farla finita
Vmi minaccia|picchia*, stupr*|violentata, violenz* genere
Dtroppe pastiglie|pillole, inpericolo
lperso mio|mia|un|una * per #*, !perdita|morto|morta|decedut* di|per #*, !lutto|sopravvissut* #*, !lutto|sopravvissut* dopo|per #*`,
  `=C:le|me|mi|nos
=D:me|se
=E:cunad*|el|hombre|vecin*
=F:espos*|ex|marido|mujer|novi*|padrastro|pareja
=G:herman*|hijo|mama|padre|papa|papas|ti*
=H:bebe|hij*|nin*
=I:decid*|dese*|dice|ganas|gustaria|kiero|ojala|pensando|pensar|piens*|plane*|prefier*|quier*|quisiera*|trat*|va|voy
=J:idea*|pens*|piens*
=K:desaparecer*|morir*|morrir|muer*
=L:quitar*la|suicid*|suisid*
=M:ahorcar*|desviv*|matarme|matarse|quitarmela|suicidar*
=N:matar*
=O:dano|matar*
=Q:nadie|no|tampoco|ya
=R:continuar|despert*|estar|estaraqui|existir*|levantarme|seguir|viv*
=S:mundo|todo|vida|vivir
=U:mas|nunca|ya
=V:motivo*|nada|razon*
=W:vale
=X:acab*
=Y:porque|que
=Z:aguant*|doy|puedo|seguir
=AA:cansad*|canse|hart*
=AB:salida
=AC:esperanza*|futuro
=AE:desaparec*|falt*|irme|irse|noestar
=AF:acabar*|terminar*
=AI:ya
=AJ:todo*
=AL:aventar*|cort*|guard*|lanz*|pegar*|salt*|tir*
=AM:azotea|cuerda|metro|pastillas|puente|soga|tiro|venas|ventana|vias
=AN:compr*|guard*|hoy|junt*|list*
=AO:dorm*
=AP:despert*|despierta*|reaccion*|responde*
=AQ:no|nopuedo
=AR:nacid*
=AT:dios
=AU:lleve*|recoja
=AV:felices|mejor|tranquil*
=AW:muer*|noestuviera|sinella|sinmi
=AX:estorb*
=AY:extran*|falta|import*|llor*
=AZ:adios|despedi*|despid*|hastasiempre|ultim*
=BE:cort*|quem*
=BF:brazo*|muslo*|piel|pierna*|venas
=BG:cort*|herida*
=BH:voces
=BI:mand*|orden*
=BJ:abus*|avienta*|golpe*|maltrat*|peg*
=BO:mied*|terror
=BP:casa|volver
=BQ:segur*
=BS:desnud*|manose*|toc*
=BT:forz*|fuerza*|oblig*
=BU:acostarme|relaciones
=BV:cas*|matrimonio
=BW:acos*|persegu*|persig*|sigue*
=BZ:escapar*|huir|refugio
=CA:el|hijos|nin*
=CB:beb*|inger*|tom*|trag*
=CC:20|30|caja|demasiad*|frasco|monton|tod*|treinta
=CD:clonazepam|comprimid*|paracetamol|pastill*|pastiya*|remedios|somnifer*
=CE:cloro|insecticida|lejia|raticida|veneno
=CG:respir*
=CH:convuls*|delir*|fiebre
=CI:alucin*|delir*|vecosas
=CJ:abstinenc*|sindrome
=CK:dej*
=CL:alcohol|alprazolam|tomar|trago
=CN:amig*|la|le
=CO:a
Saudio|carta|dej*|escri*|mensaje adios|despedida|despid*|perdon, autolesi*|cortarme|matarme|quitarme, >como matarme|morir
DCB CC CD, tiene|tom* sobredosis
q>muere|muero|muerta|muerto|muriendo de|del|por aburrimiento|amor|calor|cansancio|curiosidad|envidia|frio|ganas|hambre|miedo|pena|risa|sed|sueno|verguenza, quier* viv* sin, !capacitacion|curso|ensayo|formacion|investigacion|prevencion|taller|tesis|voluntari* autolesi*|crisis|sobredosis|suicid*|violencia, quit* vida anos|cuando|mi, A se ahorco|mato|quito|suicido, sale|salgo|salir casa, >vivir mejor|sano|sobrio
Vmaltratada|meamenaza|megolpea|memaltrata|mepega|meviolaron|violada, violen* genero|machista
lperdi*|perder a mi|su * por #*, perdi*|perder a|al|un|una * por #*, !perdida|murio|murieron|fallecio|muerto|muerta de|por #*, !murio|fallecio mi * de|por #*, !duelo|supervivientes|sobrevivientes #*, !duelo|supervivientes|sobrevivientes de|por|tras #*, !formacion|capacitacion|curso de|en preven* #*, !preven* #sobredosis
d?sobredosis, >estoy en peligro
s>hij* se corta*, >se quema con, >se hace|hacen|haga|hizo dano
H>quiero|voy matar a`,
  `=C:eu|gente|me|meu|mim|minha|nos
=D:me|se
=E:chefe|ela|ele|vizinh*
=F:companheir*|espos*|ex|marido|mulher|namorad*|noiv*|parceir*
=G:familia|filha|filho|irmao|madrasta|mae|pai|pastor|primo|tio|vizinho
=H:bebe|filh*|menin*
=I:ameac*|desej*|diz|fala*|falou|keria|kero|pede|pens*|preferia|prefir*|qro|quer*|tomara|vai|vontade*|vou
=J:pens*
=K:morr*|mort*|sumir
=L:suicid*|suisid*
=M:meenforcar|mejogar|mematar|seenforcar|sejogar|sematar
=N:apag*|enforcar|matar*
=O:machucar*|mata*
=P:tent*
=Q:n|nao|ninguem|num|nunca|perdi
=R:acord*|continuar|estar|estaraqui|existir|ficar|viv*
=S:tudo|vida|viver
=U:mais|nao|nunca
=V:motivo*|sentido|vontade
=Y:que
=Z:aguent*|continuar|suport*
=AA:cansei|cheg*
=AB:saida
=AE:embora|sum*
=AF:acabar*|fim
=AI:hoje
=AJ:todo*|tudo
=AL:compr*|cort*|jog*|pul*
=AM:carro|corda|janela|metro|ponte|pulso*|telhado|viaduto
=AN:compr*
=AO:dorm*
=AP:acord*|respond*
=AQ:nao
=AR:nasc*
=AT:deus
=AU:leva
=AV:feliz|melhor
=AW:morta|sem|semmim
=AX:atrapalh*|estorvo
=AY:chor*|falta|liga*|percebe*
=AZ:tchau
=BE:cort*|queim*
=BF:braco*|coxa*|pele|perna*|pulso*
=BG:cort*|marcas
=BH:voz|vozes
=BI:mand*
=BJ:agrid*|apanh*|bat*|espanc*|quebr*|soc*
=BO:med*
=BP:casa|voltar
=BQ:segur*
=BS:agarr*|mao|mexe*|mexia|passou|toc*
=BT:forc*|obrig*
=BU:transar
=BV:cas*
=BW:aparec*|segu*|vigia*
=BZ:abrigo|fugir
=CA:hoje|marido|mulher*
=CB:beb*|engol*|tom*
=CC:cartela*|monte|muit*
=CD:comprimid*|dipirona|remedi*
=CE:aguasanitaria|chumbinho|desinfetante|soda
=CG:respir*
=CH:convuls*|delir*|febre|trem*
=CI:delir*|vendo
=CJ:abstinencia
=CK:cort*|larg*|par*|sem
=CL:beber|cachaca|rivotril
=CN:amig*|prim*
q>morr*|mort* com|da|de|do amor|calor|cansaco|fome|frio|inveja|medo|raiva|rir|saudade*|sede|sono|tedio|vergonha|vontade, cancer morr*, viver sem, !capacitacao|curso|formacao|pesquisa|prevencao|setembro|treinamento|voluntari* automutil*|crise|cvv|overdose|suicid*|violencia, A propria|se|tirou enforcou|matou|suicidou|vida, saio|sair casa
Smecortar|mematar, tirar minhavida, bilhete|carta adeus|despedida, >como morrer
Vestupr*|meagride|mebate|meespanca
lperd* meu|minha|um|uma * para|pelo|por #*, perd* filho|filha|filhos para|pelo|por #*, !morreu|morreram|faleceu de|por #*, !luto|enlutad* #*, !luto|enlutad* apos|pelo|por #*, !curso|formacao|treinamento de|em preven* #*
D>teve|tom* overdose
s>desist* de viver, >amig*|filh* se corta*`,
  `S?samoboj*, mysli samoboj*, chce umrzec, niechce zyc, tne|zabic|zabije sie, samookalecz*
Vmnie bije|pobil, przemoc* domow*|rodzin*, gwalt|zgwalc*
D?przedawkow*, przedawkowal*, zaduzo lekow|tabletek
lstraci* * przez #*, !zmarl*|zginal|zginela przez|z #*, !zalob* #*, !zalob* po #*`,
  `S?*自杀*|*自殺*|самоуби*|суицид*, *死にたい*
V*家暴*
D?передоз*
l#*遺族*, !#* *遺族*, !*遺族* #*`,
  `=C:انا|علي|عليا|لي
=D:حاله*|روحي|نفسك|نفسه*|نفسي
=E:جار*
=F:جوزي|خطيبها|راجلي|رجلي|زوج|زوجها|زوجي|طليقي
=G:ابني|ابي|اخي|امي|بابا|جارنا|زوجامي|عيلتي|ماما
=H:رضيع*|عيال*|ولاد*
=I:ابي|اتمني|ارغب|افضل|بتمن*|بدي|بغي*|تبغ*|تتمن*|تمن*|راح|ريد|عايز*|فكر|قالت|قول|نحب|نفسي|ودي|يبي
=J:افكار|تفكير|فكر
=K:مت|موت*|ميت|وفاه
=L:*انتحار*|*انتحر*|*انتهار*|انتحاري*|تحر|منتحر|نتحر
=M:اشنق|اقتلنفسي|انهيحياتي
=N:شنق|قتل*
=O:قتل*
=P:حاول*
=Q:فاقد*|فقد*|لا|لم|ما|مااقدر|مابدي|ماحدا|ماعاد|مافي|ماقدر|محدش|مش|مليش|ولا
=R:العيشه|حياه|صحي|عايش*|عيش*|كمل|موجود*
=S:حيات*|حياه|دنيا|عيشه|كلشي
=U:بعد|تاني|كمان
=V:سبب|لازمه|معني
=Y:ليش
=Z:قادر*|قدر*|كمل
=AA:تعبت|زهق*|طفش*|كره*|مليت
=AB:حل|مخرج
=AC:امل
=AE:اروح|ختفي|رتاح
=AF:تنهي|نهي
=AI:الليله
=AJ:الجميع
=AK:رسالهوداع|وصيتي|وصيه
=AL:ارم*|رمي|عندي|واقف*
=AM:بلكونه|حبل|حبوب|سطح|سلاح|قطار
=AN:اشتريت|جمعت
=AO:نام|نوم
=AP:بيرد|ستيقظ|صحي|فيق|قوم|يرد
=AQ:لا|ما|مش
=AR:اتولد*
=AT:رب
=AU:خدني|خذني
=AV:احسن|ارحم|افضل|رتاح*
=AW:بدوني|لو|لومت|موت*
=AX:عبء
=AY:زعل|فارق*|يبكي|يهم*
=AZ:وداعا|ودع*
=BA:اخر
=BE:جرح|حرق|شطب|ضرب|قطع|وذي
=BF:ايد*|جلد*|ذراع*|يد*
=BG:جرح|جروح|شطب
=BH:اصوات
=BI:تامر*
=BJ:اعتد*|ضرب*|عذب*|عنف*|يظرب*|يعتدي
=BO:خاف|خايف*
=BP:ارجعالبيت|بيت*|رجع*
=BQ:مان
=BS:باس*|لمس*
=BT:جبر*|غصب*
=BV:جوز*|زواج*
=BW:راقب*|لاحق*
=BZ:هرب
=CB:اخد*|اكل|بلع*|خذيت|شرب*
=CC:بزاف|شريط|علبه|كثير*|كل
=CD:برشام|حبوب*|دوا*
=CE:جافيل|سم|كلور|كلوركس|مبيد*
=CG:تنفس*
=CH:تشنج*|رجف*|هذيان
=CI:شوف|هذيان|هلوس*
=CJ:انسحاب*|قطع
=CK:بطل*|ترك*|قطع*
=CL:الشرب|ترامادول|خمر|هيروين
=CN:صاحب*|عم*
Vخنقني|ضربنا|ضربني|عنفني|يظربني, اغتصبني|بتزني|تحرش|حابسني|حبسني|راقبني|كيتبعني|لاحقني|هددني, *اغتصاب*|*يضربني, العنف|عنف اسري|الاسري|المنزلي|منزلي
q>موت|ميت* ع|عالقهوه|في|من البرد|التعب|الخوف|الشوق|العطش|الغيره|الفرح|القهوه|الملل|النوم|جوع|ضحك|عليه|عليها|نعس, عيش بدون كحول|مخدرات, !بحث|تدريب|تطوع*|دوره|رساله الوقايه|توعيه|ماجستير *انتحار*|المسانده|ايذاء|خط|عنف, >A انتحر|انتحرت رحمه|زمان|سنه|سنين|من, حداد|حزن|عزاء موت|وفاه
S*ايذاء|اقتل النفس|نفسي, >كيف اموت
D?*جرعه* *زايده
lفقد*|خسر* *ي #ب*, فقد*|خسر* *ي بسبب #*, !مات|ماتت|توف* #ب*, !مات|ماتت|توف* *ي #ب*, !*فقدان*|*حداد* #*, !*فقدان*|*حداد* بعد|بسبب #*
s>بقتل|تقتل|قتل|يقتل نفسه|نفسها`,
];
