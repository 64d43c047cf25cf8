/**
 * What people write when they need more than a group, per language. Written by us, not reviewed by clinicians yet.
 *
 * Phrases stand between commas. All words of a phrase must be there, near each other and in any order. A word is as {@link fold} leaves it.
 * Two words written as one are two that follow each other ("hitsme" is "hits me"; "selfharm" is also "self-harm"). In a word:
 * - `a|b` either;
 * - `a*` anything that begins so; `*a` anything that contains it (Arabic and Chinese join words without a space);
 * - `a~` anything that begins so, with one letter wrong.
 *
 * `?` before a phrase: it does not count beside a phrase of `quiet`, which tells of a loss or a training: “suicide loss group”.
 * Such a group must not meet a bereaved person with the question whether she wants to live.
 */
export interface CrisisPhrases {
  readonly 'self-harm': string;
  readonly violence: string;
  readonly danger: string;
  readonly quiet: string;
}

const english: CrisisPhrases = {
  'self-harm':
    '?suicid~, suicidal*, commit*|want*|wanna|think*|thought*|close|attempt* suicid~, kill*|hurt*|harm*|cut|cutting|end*|stab*|hang*|shoot* myself, kms, unalive, want*|wanna|wish* die|dead|dying, end*|take|taking|took own|my ownlife, end*|take|taking mylife, end* it|itall all, dont want* live|living|alive|exist*|wakeup|behere, noreason live, cant goon, betteroff dead|withoutme, selfharm*|selfinjur*|selfmutil*',
  violence:
    'domesti*|conjugal* violen*|abus*, familyviolence|familyabuse|partnerviolence|partnerabuse|childabuse|elderabuse|sexualabuse|emotionalabuse|physicalabuse, sexual* assault*|violen*, abusive|violent husband|wife|partner|boyfriend|girlfriend|ex|relationship|marriage|father|mother|dad|mum|mom|parents|home, rape|raped|rapist|molested|incest, stalker|stalking|stalked, battered wom*|wife|wives, he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|son|brother hitme|hitsme|hittingme|beatme|beatsme|beatingme|hurtme|hurtsme|hurtingme|killme|punchesme|punchedme|kicksme|slapsme, beatsmeup, abusesme|abusedme|abusingme|rapedme|rapesme|chokedme|chokesme|strangledme|threatensme|threatenedme|forcesme, scared|afraid|frightened ofhim|ofher, scared|afraid|frightened ofmy husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother',
  danger:
    '?overdos*|overdoes|overdoze, toomany|toomuch pills|tablets|meds|medicine|medication|tylenol|paracetamol|drugs, poisonedmyself|beenpoisoned, notbreathing|isntbreathing|stoppedbreathing|wontwake|unconscious, indanger|immediatedanger, hasa|witha gun|knife',
  quiet:
    'loss|bereave*|grief|griev*|survivor*|mourn*|widow*|died, lost|losing tosuicide|tooverdose|toan, lostmy, training|volunteer*|workshop|awareness, overdos* preven*',
};

const spanish: CrisisPhrases = {
  'self-harm':
    'quiero|quisiera|ganas morir*, no quiero vivir|viviendo|seguir, mequiero|voya matar, matarme|quitarme|cortarme, hacerme|hago dano, acabarcon todo|mivida, suicidar*, autolesi*',
  violence:
    'mepega|megolpea|memaltrata|mepego|meviolo|meviolaron|meamenaza, maltratador*|maltratada|maltratador*, violen* genero|machista|intrafamiliar|domesti*, abuso sexual, violacion|violada',
  danger: '?sobredosis, demasiadas|muchas pastillas, enpeligro',
  quiet: 'duelo|supervivientes|sobrevivientes|perdida, prevencion sobredosis, formacion|taller',
};

const french: CrisisPhrases = {
  'self-harm':
    'veux|envie|voudrais mourir, veux plus vivre, metuer|suicider, enfinir veux|envie|vie, scarifi*|automutil*, mecouper|mefairedumal, mefaire mal',
  violence:
    'mefrappe|mebat|metape|mafrappe*|mabattu*|maviole*|memenace, violen* conjugal*|familial*, femme* battue*, viol|violee, agress* sexuel*',
  danger: '?surdos*, tropde medicaments|cachets|comprimes, endanger',
  quiet: 'deuil|endeuill*|survivant*|formation, preven* overdos*|surdos*',
};

const german: CrisisPhrases = {
  'self-harm':
    '?suizid~|selbstmord~, suizidal*|suizidgedank*|selbstmordgedank*, will sterben|totsein, will nichtmehr|nicht leben|weiterleben, nichtmehr leben, mich|selbst umbringen|toten|ritze|ritzen, lebenbeenden|lebennehmen, selbstverletz*',
  violence:
    'schlagtmich|schlugmich|mich geschlagen|vergewaltigt, hausliche*|sexuelle* gewalt, vergewaltig*|misshandel*, bedrohtmich|wurgtmich',
  danger: '?uberdos*, zuviele|zuviel tabletten|pillen, ingefahr, bewusstlos',
  quiet: 'hinterblieben*|trauer*|angehorig*|schulung|fortbildung',
};

const portuguese: CrisisPhrases = {
  'self-harm':
    'quero|vontade morrer, nao quero viver, mematar|memachucar|mecortar, tirar minha|minhavida vida, acabarcom tudo|minhavida',
  violence: 'mebate|mebateu|meagride|meagrediu|meespanca|meameaca|meestuprou, estupr*|violentada',
  danger: '?sobredose, muitos|demais comprimidos|remedios, emperigo',
  quiet: 'luto|enlutad*|sobreviventes|treinamento',
};

const italian: CrisisPhrases = {
  'self-harm': 'voglio morire, non voglio vivere, uccidermi|ammazzarmi|tagliarmi, farla finita, autolesi*, farmi male',
  violence: 'mipicchia|mimena|mihapicchiat*|hapicchiat*|miminaccia, stupr*|violentata, violenz* genere|sessuale|domesti*',
  danger: 'troppe pillole|pastiglie|pasticche, inpericolo',
  quiet: 'lutto|sopravvissut*|formazione, prevenzione overdos*',
};

const dutch: CrisisPhrases = {
  'self-harm':
    '?zelfmoord~|zelfdoding, zelfmoordgedachten, wil|wou|wilde dood|doodzijn, wil nietmeer leven, nietmeer leven, mezelf pijn|snijden|doden|kant, zelfbeschadig*|automutil*',
  violence: 'slaatme|slaatmij|misbruiktme, mishandel*, huiselijk* geweld, verkracht*, seksueel* misbruik|geweld, bedreigtme|bedreigtmij',
  danger: 'teveel pillen|medicijnen, ingevaar, bewusteloos',
  quiet: 'nabestaand*|rouw*',
};

const swedish: CrisisPhrases = {
  'self-harm':
    '?sjalvmord~, sjalvmordstank*, villdo|villdoe, villinte|orkarinte leva, ta|tar livet, tamitt liv, dodamig|skadamig|skaramig, sjalvskad*',
  violence: 'slarmig|hotarmig, misshandl*|misshandel, kvinnofrid, vald nararelation*|hemmet|hemma, valdtag*|valdtakt*',
  danger: 'formanga tabletter|piller, ifara, medvetslos',
  quiet: 'efterlevande|sorg*|anhorig*',
};

const polish: CrisisPhrases = {
  'self-harm':
    '?samoboj~, myslisamoboj*, chce umrzec|sieszabic, niechce zyc, niechcemisiezyc, zabicsie|zabijesie|okaleczamsie|tnesie, skrzywdzicsie, samookalecz*',
  violence: 'bijemnie|pobilmnie|grozimi, przemoc* domow*|rodzin*|seksual*, gwalt|zgwalcon*|zgwalcil*, maz|partner bije|katuje',
  danger: '?przedawkow*, zaduzo tabletek|lekow, niebezpieczenstwie, nieprzytomn*',
  quiet: 'zalob*|poutracie|osierocon*|szkolenie',
};

const arabic: CrisisPhrases = {
  'self-harm': '?*انتحار, انتحر, اريد|بدي|عايز|ابغي|اتمني اموت|الموت, اقتل|اوذي|اجرح|ايذاء نفسي|النفس, لااريد اعيش|العيش|الحياه, انهي|انهاء حياتي',
  violence: 'يضربني|ضربني|تضربني|يعنفني|يهددني|اغتصبني, *عنف *اسري|*منزلي|*زوجي, *اغتصاب, *تحرش',
  danger: '*جرعه *زايده|*مفرطه, حبوب كثيره, فيخطر|*تسمم',
  quiet: '*فقدان|*حداد|*ناجين|*ناجون',
};

/** Few words of more scripts, so that nobody types them in vain. */
const others: CrisisPhrases = {
  'self-harm': '*自殺|*自杀|*死にたい|*想死|*자살|*죽고싶, ?суицид*|самоубий*, хочу умереть, неххочу|нехочу жить, חתאבד*|*התאבד*',
  violence: '*家暴|*家庭暴力, менябьет|бьетменя, домашн* насил*',
  danger: '?передоз*',
  quiet: '*遺族, утрат*',
};

export const CRISIS_PHRASES: readonly CrisisPhrases[] = [
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
