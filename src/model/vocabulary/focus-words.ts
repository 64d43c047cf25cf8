/**
 * Words for topics in names and topic fields, in the languages of lists. English words are in `phrases.ts`, and only
 * supplemented here. Only parsers use this file, so visitors load it only with a list that needs it.
 *
 * The format is that of `phrases.ts`, folded. A star at the end matches any ending: "trauer*" also matches
 * "Trauergruppe". Only words that mean the same anywhere in a group's name are included; a topic without such a word in
 * a language has no line there.
 */
export const FOCUS_WORDS: Readonly<Record<string, string>> = {
  en:
    ';depression depressive;anxiety generalised-anxiety generalized-anxiety;eating eating-disorders' +
    ';stress-burnout stress burnout burn-out;suicide-loss survivors-of-suicide loss-to-suicide bereaved-by-suicide;food weight-loss' +
    ';hearing-voices voices;adhd ad-hd;grief loss-of-a-loved-one loss-of-a-child;dementia alzheimer;caregiving caregiving carers',
  de:
    ';depression depressi*;bipolar bipolar* manisch*;anxiety angst* angste;panic panik*;phobia phobie*;social-anxiety sozialphobi* soziale-angst' +
    ';ocd zwang*;hoarding messie*;ptsd ptbs;trauma trauma*;grief trauer* hinterbliebene* verwitwet*;pregnancy-loss sternenkind* fehlgeburt* totgeburt*' +
    ';infertility kinderwunsch*;perinatal wochenbett* schwangerschaft*;eating essstorung* magersucht bulimi*;food esssucht uberg*' +
    ';psychosis psychose*;schizophrenia schizophren*;hearing-voices stimmenhor*;adhd adhs;autism autis* asperger*;self-harm selbstverletz*' +
    ';suicide-loss suizidtrauer angehorige-um-suizid;suicidal-thoughts suizidgedank*;alcohol alkohol* trocken;drugs drogen* cannabis' +
    ';nicotine rauchfrei* nichtraucher*;gambling spielsucht* glucksspiel*;sex-love sexsucht*;codependency coabhangig* co-abhangig*' +
    ';debt schulden*;caregiving pflegende*;cancer krebs*;pain schmerz* migrane*;dementia demenz*;brain-injury schlaganfall* aphasi*' +
    ';loneliness einsam*;stress-burnout burnout erschopf*;divorce scheidung* trennung*;domestic-abuse hausliche-gewalt' +
    ';sexual-abuse missbrauch sexuelle-gewalt;sleep schlafstorung* schlaflos*;unemployment arbeitslos* erwerbslos*;migration migrant* gefluchtet*',
  es:
    ';depression depresi*;bipolar bipolar*;anxiety ansiedad;panic panico;phobia fobia*;ocd toc obsesivo*;ptsd tept estres-postraumatico;trauma trauma*' +
    ';grief duelo viudas viudos viudez;pregnancy-loss perdida-gestacional aborto-espontaneo;infertility infertilidad;perinatal posparto postparto embarazo' +
    ';eating trastornos-alimentarios anorexia;psychosis psicosis;schizophrenia esquizofrenia;hearing-voices oir-voces;adhd tdah;autism autis*' +
    ';self-harm autolesi*;alcohol alcohol*;drugs drogas drogadic* adictos narcoticos;nicotine tabaco tabaquismo fumar;gambling ludopat* jugadores' +
    ';codependency codependen*;debt deudores deudas;caregiving cuidadores cuidadoras;cancer cancer;pain dolor-cronico fibromialgia' +
    ';dementia demencia alzheimer;loneliness soledad;stress-burnout estres;divorce divorci*;domestic-abuse violencia-domestica violencia-de-genero maltrato' +
    ';sexual-abuse abuso-sexual violencia-sexual;sleep insomnio;unemployment desempleo;migration migrantes refugiados;self-esteem autoestima',
  fr:
    ';depression depressi*;bipolar bipolair* bipolarite;anxiety anxiete anxieux angoisse*;panic panique;phobia phobie*;ocd toc;ptsd tspt' +
    ';trauma traumatis*;grief deuil endeuill* veuvage;pregnancy-loss deuil-perinatal fausse-couche;infertility infertilite;perinatal post-partum grossesse' +
    ';eating tca troubles-alimentaires anorexie boulimie;psychosis psychose*;schizophrenia schizophreni*;hearing-voices entendeurs-de-voix' +
    ';adhd tdah;autism autis*;alcohol alcool*;drugs drogue* toxicoman*;nicotine tabac fumeurs;gambling joueurs jeu-pathologique' +
    ';codependency codependan*;caregiving aidants aidantes proches-aidants;cancer cancer;pain douleur* migraine*;dementia demence' +
    ';loneliness solitude isolement;stress-burnout epuisement;divorce divorce* separation;domestic-abuse violences-conjugales violence-conjugale' +
    ';sexual-abuse abus-sexuels violences-sexuelles inceste;sleep insomnie*;unemployment chomage;migration migrants refugies;self-esteem estime-de-soi',
  pt:
    ';depression depressao depressi*;bipolar bipolar*;anxiety ansiedade;panic panico;phobia fobia*;ocd toc;grief luto enlutad*' +
    ';pregnancy-loss perda-gestacional;perinatal pos-parto gravidez;eating transtornos-alimentares anorexia;psychosis psicose;schizophrenia esquizofrenia' +
    ';adhd tdah;autism autis*;alcohol alcool*;drugs drogas toxicodepend* narcoticos;nicotine tabagismo fumantes;gambling jogadores' +
    ';codependency codepend*;caregiving cuidadores cuidadoras;dementia demencia;loneliness solidao;divorce divorci*;domestic-abuse violencia-domestica' +
    ';sexual-abuse abuso-sexual;sleep insonia;unemployment desemprego;migration migrantes refugiados;self-esteem autoestima',
  it:
    ';depression depressione;bipolar bipolar*;anxiety ansia;panic panico;phobia fobi*;ocd doc;grief lutto;perinatal post-partum gravidanza' +
    ';eating disturbi-alimentari anoressia bulimia;psychosis psicosi;schizophrenia schizofrenia;hearing-voices uditori-di-voci;autism autis*' +
    ';alcohol alcol* alcool*;drugs droga tossicodipend*;nicotine tabagismo fumatori;gambling gioco-d-azzardo ludopat* giocatori' +
    ';caregiving familiari-curanti;cancer tumore tumori;dementia demenza;loneliness solitudine;divorce divorzi*;domestic-abuse violenza-domestica' +
    ';sexual-abuse abuso-sessuale violenza-sessuale;sleep insonnia',
  nl:
    ';depression depressi*;bipolar bipolair* manisch*;anxiety angst*;panic paniek*;phobia fobie*;ocd dwang*;ptsd ptss;trauma trauma*' +
    ';grief rouw* nabestaanden;pregnancy-loss miskraam;perinatal zwangerschap*;eating eetstoornis*;psychosis psychose*;schizophrenia schizofreni*' +
    ';hearing-voices stemmenhoorders;autism autis*;alcohol alcohol*;drugs drugs*;nicotine stoppen-met-roken;gambling gokverslav* gokkers' +
    ';caregiving mantelzorg*;cancer kanker*;pain pijn;dementia dementie;loneliness eenzaam*;divorce scheiding;domestic-abuse huiselijk-geweld' +
    ';sexual-abuse seksueel-misbruik;sleep slapeloos*;unemployment werkloos*;migration vluchtelingen',
  sv:
    ';depression depression*;bipolar bipolar*;anxiety angest* oro;panic panik*;phobia fobi*;social-anxiety social-fobi;ocd tvang*;trauma trauma*' +
    ';grief sorg* efterlevande;pregnancy-loss missfall;perinatal forlossning* graviditet*;eating atstorning*;psychosis psykos*;schizophrenia schizofreni*' +
    ';hearing-voices rosthorare;autism autis*;self-harm sjalvskad*;alcohol alkohol*;drugs drog* narkotika*;nicotine rokfri*;gambling spelberoende*' +
    ';codependency medberoende*;caregiving anhorigvard* anhorigvardare;cancer cancer*;pain smarta;dementia demens*;loneliness ensam*' +
    ';stress-burnout utmattning* utbrand*;divorce skilsmassa*;domestic-abuse vald-i-nara-relationer;sleep somn*;unemployment arbetslos*;migration flyktingar',
};

/**
 * English words that find a group when someone types them, but that mean nothing by themselves in its name: "You Are
 * Not Alone", "Clean Slate", "At Work". A phrase with one of them ("memory loss") keeps its meaning.
 */
export const WEAK_WORDS =
  ' add did sad sadness hopeless fear afraid nervous worry worrying shy accident survivor death died loss breakdown vision voices spectrum crack clean ' +
  'pill weed meth sugar weight food eating work money spending shopping bill financial alone isolated caring addict addiction sober sobriety ' +
  'drinking drinker drunk romance cutting purging binge suicide confidence shame sleeping temper rage blind clutter flashback lottery casino ' +
  'overwhelmed exhausted exhaustion compulsive separation separated ';
