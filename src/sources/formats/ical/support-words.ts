/**
 * Words by which a calendar's events are recognized as support groups. An organization's calendar has a few of them
 * among concerts, board meetings and holidays, and people who look for help shouldn't have to search among those.
 */
import {findProgramme} from '../../records/programmes.js';

/** Names of groups in many languages that rarely mean anything else. */
const GROUP_WORDS = [
  // English
  'support(?:ive)?[\\s-](?:group|circle|meeting|network|community)s?',
  'support over \\w+',
  '(?:peer|family|carers?|caregivers?|grief|bereavement|cancer|parents?|recovery|survivors?|widows?|dementia|alzheimer\\S*|mental health|recovery|spiritual|online|virtual)(?:[\\s-]\\w+){0,2}[\\s-](?:support|circle|connections?|group)s?',
  '(?:self|mutual)[\\s-](?:help|aid)',
  'peer[\\s-](?:led|run|to[\\s-]peer)',
  'warm ?line|drop[\\s-]in for (?:carers|families|mental)',
  '(?:12|twelve)[\\s-]?steps?|steps? (?:study|meeting)s?',
  'grief(?:share)?|griev(?:e|ing)|bereave(?:d|ment)?|divorcecare|celebrate recovery|nami\\b|dbsa\\b|depression|anxiety|addiction|sober|sobriety|recovery (?:groups?|meetings?|dharma|sangha|circles?)|adult children of|addictions|suicide loss|loss survivors?|(?:stroke|cancer|abuse|trauma) survivors?|postpartum|caregivers? (?:caf[eé]|connect)\\w*',
  '(?:trans(?:gender)?|non-?binary|queer|lgbt\\w*|bisexual|lesbian|gay|bipolar|autis\\w+|adhd|neurodiver\\w+|chronic (?:pain|illness)|veterans?|men|women)s?(?:[\\s&/]+[\\w-]+){0,5}\\s+(?:discussion|sharing|talk|process|peer) groups?',
  'memory caf[eé]s?|death caf[eé]s?|hearing voices',
  // German
  'selbsthilfe\\p{L}*|trauer(?:gruppe|caf[eé]|kreis|treff)\\p{L}*|angehörigen(?:gruppe|treff|kreis)\\p{L}*|gesprächs(?:gruppe|kreis)\\p{L}*|unterstützungsgruppen?|anonyme \\p{L}+',
  // French
  "groupes? (?:de (?:soutien|parole|support|deuil)|d[’']entraide|d[’']aidants)|entraide|caf[eé] (?:deuil|des aidants)|\\p{L}+ anonymes",
  // Spanish, Portuguese
  'grupos? de (?:apoyo|ayuda|autoayuda|duelo|apoio|ajuda|autoajuda|luto|entreajuda|familiares)|ayuda mutua|ajuda mútua|\\p{L}+ an[oóô]nimos',
  // Italian
  'gruppi? di (?:sostegno|supporto|ascolto)|(?:auto[\\s-]?(?:mutuo[\\s-]?)?|mutuo[\\s-]?)aiuto|\\p{L}+ anonimi',
  // Dutch, the Nordic languages
  '(?:zelfhulp|lotgenoten|steun|rouw|naasten)(?:groep|contact|caf[eé])?\\p{L}*|självhjälp\\p{L}*|stödgrupp\\p{L}*|anhörig(?:grupp|träff)\\p{L}*|sorggrupp\\p{L}*|selvhjælp\\p{L}*|støttegruppe\\p{L}*|sorggruppe\\p{L}*|selvhjelp\\p{L}*|pårørende\\p{L}*|vertaistuki\\p{L}*|vertaisryhm\\p{L}*',
  // Polish, Czech, Hungarian, Romanian, Turkish
  'grup[ay] wsparcia|samopomoc\\p{L}*|anonimow\\p{L}+|svépomoc\\p{L}*|podpůrn\\p{L}+ skupin\\p{L}+|önsegítő\\p{L}*|grup(?:uri)? de (?:sprijin|suport)|destek grubu\\p{L}*|öz ?yardım\\p{L}*',
  // Ukrainian, Russian, Greek
  'груп[аиы] (?:взаимо)?(?:поддержки|підтримки|помощи)|взаємодопомог\\p{L}+|взаимопомощ\\p{L}+|анонимны\\p{L}+|ομάδ(?:α|ες) (?:αυτοβοήθειας|υποστήριξης)',
];
/** For languages without spaces between words, or with other scripts. */
const ANYWHERE =
  '自助|互助|支持小组|支援グループ|家族会|자조|자조모임|지지모임|مجموعة دعم|الدعم النفسي|קבוצת תמיכה|सहायता समूह';

const NAMED = new RegExp(`(?<![\\p{L}\\d])(?:${GROUP_WORDS.join('|')})(?![\\p{L}\\d])|${ANYWHERE}`, 'iu');
/**
 * Programs whose abbreviations also mean other things. They count in capital letters, and only alone or next to a word
 * for a meeting.
 */
const SHORT = 'NA|OA|GA|CA|DA|SA|MA|ACA|ACoA|CoDA|CMA|SLAA|FA|EDA';
const MEETING_WORDS = 'recovery meeting group fellowship women men open closed speaker'
  .split(' ')
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`)
  .join('|');
const INITIALS = new RegExp(
  `(?<![\\w&/])AA(?![\\w&/])|^\\W*(?:${SHORT})\\W*$|\\((?:${SHORT})\\)|(?<![\\w&/])(?:${SHORT}|SMART)\\s(?:${MEETING_WORDS})`,
);
const PROGRAMMES =
  /(?<!\p{L})(?:al[\s-]?anon|ala-?teen|nar[\s-]?anon|gam[\s-]?anon|adult children of alcoholics|co-?dependents|(?:alcoholics|narcotics|overeaters|gamblers|debtors|cocaine|\w{1,30}) anonymous|life ?ring|recovery dharma|refuge recovery|women for sobriety)(?!\p{L})/iu;
/** Technical support, paid help, help for a profession, and charity events aren't support groups. */
const OTHER_SUPPORT = new RegExp(
  [
    '\\b(?:tech(?:nology|nical)?|it|computer|homework|customer|child|air)[\\s-]support\\b|\\bfund-?rais|\\bblood drive\\b',
    '\\b(?:committee|board|dinner|luncheon|banquet|gala|concert|show|watercooler)(?: meeting)?\\W*$',
    '\\b(?:song-?writers?|writers|midwives|doulas|entrepreneurs?|business owners|founders)\\b',
    '\\b(?:drum(?:ming)?|knitting|sewing|quilting|craft|reading|covenant) (?:circle|group)s?\\b',
  ].join('|'),
  'i',
);
/** Written across all categories, so that everyone sees it. */
const CLOSED = /\b(?:closed|closes|closure|holiday|geschlossen|fermé|cerrado|chiuso)\b/i;
/** "Discussion Group (Closed)" is open to the people it's for. */
const CLOSED_GROUP = /\(\s?closed(?: (?:group|meeting))?\s?\)|\bclosed (?:group|meeting|discussion)\b/gi;
/** A description says what the event is in its first sentences; later ones mention other things. */
const DESCRIBED =
  /\b(?:this|our|a|the|these)\b[^.!?\n]{0,60}\bsupport (?:group|circle)\b|\bselbsthilfegruppe|\bgroupe d[’']entraide|\bgrupo de (?:apoyo|apoio)/i;
const DESCRIBED_LENGTH = 300;

/** Whether this is the name of a support group. */
export function isNamedAsSupport(name: string): boolean {
  if (OTHER_SUPPORT.test(name)) return false;
  // "Caregiver’s Circle" is "Caregivers Circle".
  return (
    NAMED.test(name) ||
    NAMED.test(name.replace(/['’]/g, '')) ||
    INITIALS.test(name) ||
    PROGRAMMES.test(name) ||
    findProgramme(name) !== undefined
  );
}

/** Whether its name, categories or the start of its description say that it's a support group. */
export function isSupportGroup(name: string, categories: readonly string[], description: string): boolean {
  if (isNamedAsSupport(name)) return true;
  if (OTHER_SUPPORT.test(name) || CLOSED.test(name.replace(CLOSED_GROUP, ''))) return false;
  return categories.some(isNamedAsSupport) || DESCRIBED.test(description.slice(0, DESCRIBED_LENGTH));
}
