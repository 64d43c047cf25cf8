/**
 * What people write when they need more than a group, language by language: every phrase counts in every language, so none stands twice.
 * Written by us; no clinician has reviewed it yet.
 *
 * Phrases stand between commas. All words of a phrase must be there, near each other and in any order, as `fold` leaves them.
 * Two words written as one must follow each other ("mylife" is "my life"; "selfharm" is "self-harm" as well).
 * In a word, `a|b` is either and `*` any letters. Errors of typing stand here only where they are common.
 *
 * A phrase that starts with `?` doesn't count where a phrase of `loss` shows that it is about someone who died, or about a course. Those
 * are read in order, within one clause: `#` stands before what the `?` phrase found, `~` for up to four words, and articles before `#` are
 * skipped. One that starts with `!` holds only while no word of `ACTS` is in the clause: "my son died of an overdose" is a loss,
 * "I nearly died of an overdose" isn't. They bind the loss to what was found ("lost my son to suicide"), because loss alone says nothing
 * ("lost my job suicide"): a clause that could be either shows help.
 */
export type CrisisPhrases = readonly [selfHarm: string, violence: string, danger: string, loss: string];

const english: CrisisPhrases = [
  '?suicid*|sucid*|suicd*|suisid*|siucid*|suidic*, suicidal*|sucidal*|suicidar*|suicider|kms|wantdie|selfharm*|selfinjur*, commit|committing|wantto|think*|attempt* suicid*|sucid*, kill*|hurt*|harm*|cut*|hang* myself, wantto|wantedto|wanna die|bedead, wishto|wishi die|dead, end* mylife, ?takemy|takingmy life, end*|tak*|took ownlife, end* itall, dont want* live|exist|wakeup|bealive|behere, noreason live, cant goon anymore|longer|likethis, betteroff dead|withoutme',
  'domesti*|conjugal*|sexual*|emotional*|physical* abus*|violen*|assault*, childabus*|abusive|raped|rape|incest|stalk*|familyviolence, he|she|him|her|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son hit*|beat*|hurt*|kill*|kick*|slap*|chok*|abus*|rape*|threat* me, he|she|him|her|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son scared|afraid of, violent husband|wife|partner',
  '?overdos*, overdosed|overdosing|overdoes, toomany|toomuch pills|tablets|meds|medication|drugs, notbreathing|isntbreathing|isunconscious|indanger|poisoned, hasa gun|knife',
  'lost|losing|loss ~ son|daughter|child|kid|baby|brother|sister|mum|mom|mother|dad|father|parent|husband|wife|partner|boyfriend|girlfriend|fiance*|cousin|friend|someone|client|one to|by #*, bereave* by #*, survivor* of #* loss, #* loss|bereavement group*|support, #tak* back, !loss|died by|from|of|to #*, !died in|last * by|from|of #*, !committed #*, !bereave*|grie*|mourn*|survivor* #*, !bereave*|grie*|mourn*|survivor* after|by|from|of|over #*, !#* loss|bereave*|grie*|survivor*|widow*, !#* training, !#* preven* training|course|walk, !training|preven* #overdos*, !#overdos* preven*',
];

const spanish: CrisisPhrases = [
  'quiero|ganas morir*, no quiero vivir|viviendo, mequiero matar, matarme|quitarme|cortarme|autolesi*, hacerme dano',
  'mepega|megolpea|memaltrata|meviolo|meviolaron|meamenaza|maltratada|violada|violacion, violen* genero|machista',
  '?sobredosis, demasiadas|muchas pastillas, enpeligro',
  'perdi*|perder a mi|su * por #*, perdi*|perder a|al|un|una * por #*, !perdida|murio|murieron|fallecio|muerto|muerta de|por #*, !murio|fallecio mi * de|por #*, !duelo|supervivientes|sobrevivientes #*, !duelo|supervivientes|sobrevivientes de|por|tras #*, !formacion|capacitacion|curso de|en preven* #*, !preven* #sobredosis',
];

const french: CrisisPhrases = [
  'veux|envie mourir, veux plus vivre, metuer|scarifi*|automutil*, finir viv*|vie',
  'me|ma frapp*|bat|battu*|viole|violee, violen* familiale*, viol|violee, femme* battue*',
  '?surdose, trop medicaments|cachets|comprimes, endanger',
  'perdu*|perdre mon|ma|un|une|notre * d|par #*, !mort|morte|decede|decedee d|par #*, !deuil|endeuill* #*, !deuil|endeuill* apres|par #*, !formation preven* #*, !preven* #surdose|#overdose*',
];

const german: CrisisPhrases = [
  '?suizid*|suizit|selbstmord*, suizidal*|suizidged*|selbstmordged*|selbstverletz*|ritzen, will|mochte sterben|totsein, nichtmehr leben, mich umbringen|toten|ritze',
  'schlagt|schlug|bedroht mich, hausliche* gewalt, vergewaltig*|misshand*',
  '?uberdosis, zuviele tabletten|pillen, ingefahr|bewusstlos',
  'verlor* mein*|unser*|ein* * an|durch #*, an|durch #* verlor*, !gestorben|verstorben|starb an|durch #*, !an|durch #* gestorben|verstorben, !hinterblieben*|trauer*|angehorig* #*, !hinterblieben*|trauer*|angehorig* durch|nach|um|von #*, !#* hinterblieben*|trauer*|angehorig*, !schulung|fortbildung #*preven*|#*praven*',
];

const portuguese: CrisisPhrases = [
  'quero|vontade morrer, nao quero viver, mematar|mecortar, tirar minhavida',
  'mebate|mebateu|meagride|meagrediu|meespanca|meameaca|estupr*',
  'muitos comprimidos|remedios, emperigo',
  'perd* meu|minha|um|uma * para|pelo|por #*, perd* filho|filha|filhos para|pelo|por #*, !morreu|morreram|faleceu de|por #*, !luto|enlutad* #*, !luto|enlutad* apos|pelo|por #*, !curso|formacao|treinamento de|em preven* #*',
];

const italian: CrisisPhrases = [
  'voglio morire, non voglio vivere, uccidermi|ammazzarmi|tagliarmi, farla finita',
  'mi picchia*|minaccia, stupr*|violentata, violenz* genere',
  'troppe pillole|pastiglie, inpericolo',
  'perso mio|mia|un|una * per #*, !perdita|morto|morta|decedut* di|per #*, !lutto|sopravvissut* #*, !lutto|sopravvissut* dopo|per #*',
];

const dutch: CrisisPhrases = [
  '?zelfmoord*|zelfdoding, zelfmoordged*|zelfbeschadig*, wil dood, nietmeer leven, mezelf pijn|snijden|doden',
  'slaat me|mij, huiselijk geweld, mishandel*|verkracht*',
  'teveel pillen, ingevaar|bewusteloos',
  'verlor*|verloor mijn|een|onze * aan|door #*, aan|door #* verlor*, !overleden|gestorven|stierf aan|door #*, !aan|door #* overleden|gestorven, !nabestaand*|rouw* #*, !nabestaand*|rouw* door|na|van #*, !#* nabestaand*|rouw*',
];

const swedish: CrisisPhrases = [
  '?sjalvmord*, sjalvmordst*|sjalvskad*|villdo, vill|orkar inte leva, ta|tar livet|mittliv, skadamig|skaramig',
  'slarmig|hotarmig|misshand*|valdtag*|valdtakt*',
  'overdoser*, formanga tabletter, ifara|medvetslos',
  'forlora*|mistat|miste min|mitt|en|ett|var * genom|i|till #*, !dog|dott|avled* av|genom #*, !efterlevande|sorg*|anhorig* #*, !efterlevande|sorg*|anhorig* efter|till|vid #*, !#* efterlevande|sorg*|anhorig*, !utbildning #*preven*',
];

const polish: CrisisPhrases = [
  '?samoboj*, mysli samoboj*, chce umrzec, niechce zyc, zabic|zabije|tne sie, samookalecz*',
  'mnie bije|pobil, przemoc* domow*|rodzin*, gwalt|zgwalc*',
  '?przedawkow*, przedawkowal*, zaduzo tabletek|lekow',
  'straci* * przez #*, !zmarl*|zginal|zginela przez|z #*, !zalob* #*, !zalob* po #*',
];

const arabic: CrisisPhrases = [
  '?*انتحار*, *اريد|بدي|عايز اموت|الموت, لا اريد اعيش|العيش, اقتل|*ايذاء نفسي|النفس',
  '*يضربني|يهددني|*اغتصاب*, *عنف* *اسري|*منزلي',
  '?*جرعه* *زايده',
  // "By" is the letter ب before the word, and "my" the letter ي after it.
  'فقد*|خسر* *ي #ب*, فقد*|خسر* *ي بسبب #*, !مات|ماتت|توف* #ب*, !مات|ماتت|توف* *ي #ب*, !*فقدان*|*حداد* #*, !*فقدان*|*حداد* بعد|بسبب #*',
];

/** A few words in other scripts. */
const others: CrisisPhrases = [
  '?*自殺*|*自杀*|суицид*|самоуби*, *死にたい*',
  '*家暴*',
  '?передоз*',
  '#*遺族*, !#* *遺族*, !*遺族* #*',
];

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

/** Words which say that someone alive acts, thinks of it or nearly died, in all languages. */
export const ACTS =
  'i|im|ive|id|myself|almost|nearly|took|taken|want*|wanna|going|gonna|ready|plan*|think*|thought*|try*|tried|attempt*|feel*|yo|casi|quiero|pienso|pensando|tome|tomo|hice|voy|intente|je|j|moi|presque|failli|pense|veux|envie|pris|ich|mich|bin|fast|beinahe|will|denk*|gedank*|nahm|nehme|genommen|eu|quase|quero|penso|tomei|tive|fiz|vou|tentei|io|sono|quasi|voglio|preso|ik|mij|bijna|wil|gedacht*|nam|genomen|jag|mig|nastan|vill|tank*|tog|tagit|ja|chce|mysle|prawie|wzialem|wzielam|انا|كدت|اريد|بدي|افكر|بفكر|اخذت|تناولت|بلعت|я';

/** Words that begin a new clause; not those that mean something else in another language ("i", "en", "ma"). */
export const CLAUSE_STARTS =
  'and|but|or|so|because|when|while|since|then|now|who|which|y|pero|porque|cuando|que|et|mais|quand|depuis|und|aber|oder|weil|seit|e|mas|quando|perche|maar|omdat|toen|och|men|eller|nar|sedan|sen|ale|bo|gdy|لكن|لان|ثم|и|но';

/** Words between "died of" and "an overdose", and "my son's" of English. */
export const ARTICLES =
  'a|an|the|his|her|their|un|una|une|el|la|le|l|su|son|sa|d|de|del|du|do|da|o|um|uma|den|dem|der|einen|einem|einer|een|het|en|ett|(?:my|our|his|her|their) \\S+ s';
