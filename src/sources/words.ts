/** Words of a list that stand for what the model has a name for. Each is looked for in a field that is about nothing else. */
import type {Format, Group} from '../model/group.js';
import {FOCUS_PHRASES} from '../model/vocabulary/phrases.js';
import {foldKey} from './fold-key.js';
import {lookUp} from './values.js';

type Patterns<T extends string> = readonly (readonly [T, RegExp])[];

function findAll<T extends string>(patterns: Patterns<T>, text: string): T[] {
  return patterns.filter(([, pattern]) => pattern.test(text)).map(([id]) => id);
}

const FORMATS: Patterns<Format> = [
  [
    'in-person',
    /in[\s-_]?person|face[\s-]?to[\s-]?face|\bf2f\b|on[\s-]?site|physical|presencial|vor ort|präsenz|hybrid|\bboth\b/i,
  ],
  ['online', /online|virtual|zoom|video|remote|\bteams\b|en l[ií]nea|hybrid|\bboth\b/i],
  ['phone', /\b(?:tele)?phone\b|conference call|tel[eé]fono|telefon/i],
];

/** Ways to take part; none where the words say nothing of it. */
export const findFormats = (text: string): Format[] => findAll(FORMATS, text);

const AUDIENCES: Patterns<string> = [
  ['women', /\b(?:women|female|mujeres|frauen|femmes)/i],
  ['men', /\b(?:men|male|hombres|männer|hommes)\b/i],
  ['non-binary', /non-?binary/i],
  ['trans', /\btrans(?:gender)?\b/i],
  ['lgbtq', /lgbt|queer|\bgay\b|lesbian/i],
  ['teens', /\bteens?\b|teenage|adolescent|jugendliche/i],
  ['young-adults', /young (?:adult|people|person)|junge erwachsene|jóvenes/i],
  ['older-adults', /older (?:adult|people|person)|senior|elderly|senioren/i],
  ['students', /\bstudents?\b|studierende|estudiantes/i],
  ['parents', /\bparents?\b|mothers?|fathers?|eltern|padres/i],
  ['family', /famil|relatives|loved ones|angehörige|proches/i],
  ['partners', /partners?\b|spouse/i],
  ['friends', /\bfriends\b|amigos|freunde/i],
  ['carers', /carers?\b|caregiv|cuidador|pflegende/i],
  ['siblings', /sibling/i],
  ['children', /\bchildren\b|\bkids\b|kinder\b|niños/i],
  ['bereaved', /bereave|grie[fv]|\bloss\b|trauernde/i],
  ['veterans', /veteran/i],
  ['professionals', /professionals/i],
  ['people-of-colour', /bipoc|people of colou?r|\bblack\b|\bafrican[\s-]american/i],
  ['indigenous', /indigenous|native american|first nations/i],
  ['newcomers', /newcomer|beginner/i],
];

export const findAudiences = (text: string): string[] => findAll(AUDIENCES, text);

const ACCESS: Patterns<string> = [
  ['wheelchair', /wheel\s?chair|handicap|disabled access|rollstuhl|silla de ruedas|fauteuil/i],
  ['step-free', /step[\s-]?free|level access|stufenlos|\blift\b|elevator/i],
  ['accessible-toilet', /accessible (?:toilet|bathroom|restroom)/i],
  ['sign-language', /sign language|\b[ab]sl\b|gebärden/i],
  ['captions', /caption|subtitle/i],
  ['hearing-loop', /hearing|induction loop/i],
  ['childcare', /child\s?care|babysit|crèche|creche/i],
  ['fragrance-free', /fragrance|scent/i],
  ['parking', /parking|parkpl/i],
];

/** Aids to taking part; "not wheelchair accessible" is none. */
export function findAccess(text: string): string[] {
  return findAll(ACCESS, text.replace(/\b(?:no|not|without|nicht|kein\w*)\b[^.,;]*/gi, ''));
}

const LANGUAGES: Record<string, string> = {};
for (const [tag, names] of Object.entries({
  en: 'english eng ingles englisch anglais',
  es: 'spanish espanol spanisch espagnol spa',
  fr: 'french francais franzosisch',
  de: 'german deutsch aleman allemand',
  pt: 'portuguese portugues',
  it: 'italian italiano',
  nl: 'dutch nederlands',
  sv: 'swedish svenska',
  pl: 'polish polski',
  ru: 'russian русскии',
  uk: 'ukrainian українська',
  ar: 'arabic العربية',
  fa: 'persian farsi',
  he: 'hebrew',
  tr: 'turkish turkce',
  zh: 'chinese mandarin cantonese 中文',
  ja: 'japanese 日本語',
  ko: 'korean 한국어',
  vi: 'vietnamese',
  tl: 'tagalog filipino',
  hi: 'hindi',
  pa: 'punjabi',
  ht: 'creole haitiancreole',
  cy: 'welsh cymraeg',
  ga: 'irish gaeilge',
})) {
  for (const name of names.split(' ')) LANGUAGES[foldKey(name)] = tag;
}

/** BCP 47 tags from names or tags; words that are neither are left alone. */
export function findLanguages(text: string): string[] {
  const parts = text.split(/[,;/&|]|\band\b|\bund\b|\by\b/).map((part) => part.trim());
  const tags = parts.map(
    (part) => lookUp(LANGUAGES, foldKey(part)) ?? (/^[a-z]{2}(-[A-Z]{2})?$/.test(part) ? part : ''),
  );
  return [...new Set(tags.filter(Boolean))];
}

/** Free and donation where the words say just that; an amount is a fee; anything else is not for us to read. */
export function findCost(text: string): Group['cost'] {
  if (
    /^(?:no (?:fee|charge|cost)s?|free(?: of charge)?|none|gratis|kostenlos|kostenfrei|gratuit[oa]?|£?\$?€?\s?0(?:\.00)?)\.?$/i.test(
      text,
    )
  ) {
    return {kind: 'free'};
  }
  if (/donation|spende|donativo|voluntary/i.test(text) && !/[£$€]\s?\d/.test(text)) return {kind: 'donation', text};
  return /[£$€]\s?\d|\d\s?[£$€]|^paid$/i.test(text) ? {kind: 'fee', ...(!/^paid$/i.test(text) && {text})} : undefined;
}

/** Yes, no, or not said. */
export function findYesNo(text: string | undefined): boolean | undefined {
  if (!text) return undefined;
  if (/^(?:y|yes|true|1|x|✓|✔|si|sí|ja|oui)$/i.test(text)) return true;
  return /^(?:n|no|false|0|nein|non)$/i.test(text) ? false : undefined;
}

const LEADERSHIP: Patterns<'peer' | 'professional'> = [
  ['peer', /\bpeers?\b|members?\b|selbsthilfe|volunteer/i],
  ['professional', /professional|therapist|psycholog|counsell?or|social worker|clinician|nurse|licensed/i],
];

export function findLeadership(text: string): Group['leadership'] {
  const found = findAll(LEADERSHIP, text);
  return found.length > 1 ? 'both' : found[0];
}

let focusByPhrase: Map<string, string> | undefined;

const singular = (text: string): string => foldKey(text).replace(/s$/, '');

/** Ids of the focus vocabulary for topics that are exactly one of its words or phrases, apart from a plural. */
export function findFocus(text: string): string[] {
  focusByPhrase ??= new Map(
    FOCUS_PHRASES.slice(1)
      .split(';')
      .flatMap((line) => {
        const [id = '', ...phrases] = line.split(' ');
        return [id, ...phrases].map((phrase) => [singular(phrase), id] as const);
      })
      .reverse(),
  );
  const ids = text.split(/[,;/|&]/).flatMap((topic) => focusByPhrase?.get(singular(topic)) ?? []);
  return [...new Set(ids)];
}
