/**
 * What people write when they need more than a group, language by language: every phrase counts in every language, so none stands twice.
 * Written by us; no clinician has reviewed it yet.
 *
 * Phrases stand between commas. All words of a phrase must be there, near each other and in any order, as `fold` leaves them.
 * Two words written as one must follow each other ("mylife" is "my life"; "selfharm" is "self-harm" as well).
 * In a word, `a|b` is either and `*` any letters. Errors of typing stand here only where they are common.
 *
 * `?` before a phrase: it does not count beside one of `quiet`, which tells of a loss or a training. Somebody bereaved who looks for others
 * must not be met as if she wanted to die.
 */
export type CrisisPhrases = readonly [selfHarm: string, violence: string, danger: string, quiet: string];

const english: CrisisPhrases = [
  '?suicid*|sucid*|suicd*|suisid*|siucid*|suidic*, suicidal*|sucidal*|suicidar*|suicider|kms|wantdie|selfharm*|selfinjur*, commit|committing|wantto|think*|attempt* suicid*|sucid*, kill*|hurt*|harm*|cut*|hang* myself, wantto|wantedto|wanna die|bedead, wishto|wishi die|dead, end* mylife, ?takemy|takingmy life, end*|tak*|took ownlife, end* itall, dont want* live|exist|wakeup|bealive|behere, noreason live, cant goon anymore|longer|likethis, betteroff dead|withoutme',
  'domesti*|conjugal*|sexual*|emotional*|physical* abus*|violen*|assault*, childabus*|abusive|raped|rape|incest|stalk*|familyviolence, he|she|him|her|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son hit*|beat*|hurt*|kill*|kick*|slap*|chok*|abus*|rape*|threat* me, he|she|him|her|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son scared|afraid of, violent husband|wife|partner',
  '?overdos*|overdoes, toomany|toomuch pills|tablets|meds|medication|drugs, notbreathing|isntbreathing|isunconscious|indanger|poisoned, hasa gun|knife',
  'loss|bereave*|grie*|survivor*|died|committed, lost tosuicide|toan|tooverdose, lostmy|training|lifeback, overdos* preven*',
];

const spanish: CrisisPhrases = [
  'quiero|ganas morir*, no quiero vivir|viviendo, mequiero matar, matarme|quitarme|cortarme|autolesi*, hacerme dano',
  'mepega|megolpea|memaltrata|meviolo|meviolaron|meamenaza|maltratada|violada|violacion, violen* genero|machista',
  '?sobredosis, demasiadas|muchas pastillas, enpeligro',
  'duelo|supervivientes|sobrevivientes, preven* sobredosis',
];

const french: CrisisPhrases = [
  'veux|envie mourir, veux plus vivre, metuer|scarifi*|automutil*, finir viv*|vie',
  'me|ma frapp*|bat|battu*|viole|violee, violen* familiale*, viol|violee, femme* battue*',
  '?surdose, trop medicaments|cachets|comprimes, endanger',
  'deuil|endeuill*, preven* surdose',
];

const german: CrisisPhrases = [
  '?suizid*|suizit|selbstmord*, suizidal*|suizidged*|selbstmordged*|selbstverletz*|ritzen, will|mochte sterben|totsein, nichtmehr leben, mich umbringen|toten|ritze',
  'schlagt|schlug|bedroht mich, hausliche* gewalt, vergewaltig*|misshand*',
  '?uberdosis, zuviele tabletten|pillen, ingefahr|bewusstlos',
  'hinterblieben*|trauer*|angehorig*',
];

const portuguese: CrisisPhrases = [
  'quero|vontade morrer, nao quero viver, mematar|mecortar, tirar minhavida',
  'mebate|mebateu|meagride|meagrediu|meespanca|meameaca|estupr*',
  'muitos comprimidos|remedios, emperigo',
  'luto|enlutad*',
];

const italian: CrisisPhrases = [
  'voglio morire, non voglio vivere, uccidermi|ammazzarmi|tagliarmi, farla finita',
  'mi picchia*|minaccia, stupr*|violentata, violenz* genere',
  'troppe pillole|pastiglie, inpericolo',
  'lutto|sopravvissut*',
];

const dutch: CrisisPhrases = [
  '?zelfmoord*|zelfdoding, zelfmoordged*|zelfbeschadig*, wil dood, nietmeer leven, mezelf pijn|snijden|doden',
  'slaat me|mij, huiselijk geweld, mishandel*|verkracht*',
  'teveel pillen, ingevaar|bewusteloos',
  'nabestaand*|rouw*',
];

const swedish: CrisisPhrases = [
  '?sjalvmord*, sjalvmordst*|sjalvskad*|villdo, vill|orkar inte leva, ta|tar livet|mittliv, skadamig|skaramig',
  'slarmig|hotarmig|misshand*|valdtag*|valdtakt*',
  'formanga tabletter, ifara|medvetslos',
  'efterlevande|sorg*|anhorig*',
];

const polish: CrisisPhrases = [
  '?samoboj*, mysli samoboj*, chce umrzec, niechce zyc, zabic|zabije|tne sie, samookalecz*',
  'mnie bije|pobil, przemoc* domow*|rodzin*, gwalt|zgwalc*',
  '?przedawkow*, zaduzo tabletek|lekow',
  'zalob*',
];

const arabic: CrisisPhrases = [
  '?*انتحار*, *اريد|بدي|عايز اموت|الموت, لا اريد اعيش|العيش, اقتل|*ايذاء نفسي|النفس',
  '*يضربني|يهددني|*اغتصاب*, *عنف* *اسري|*منزلي',
  '*جرعه* *زايده',
  '*فقدان*|*حداد*',
];

/** A few words in other scripts. */
const others: CrisisPhrases = ['?*自殺*|*自杀*|суицид*|самоуби*, *死にたい*', '*家暴*', '?передоз*', '*遺族*'];

export const CRISIS_PHRASES = [
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
  dutch,
  swedish,
  polish,
  arabic,
  others,
];
