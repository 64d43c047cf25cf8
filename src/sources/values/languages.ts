/** Recognizes languages by their names in lists: "German-Speaking", "en español", "Svenska". */
import {LANGUAGE_NAMES} from '../../model/vocabulary/language-names.js';
import {foldKey} from './fold-key.js';
import {lookUp} from './values.js';

const LANGUAGES: Record<string, string> = {};
for (const line of LANGUAGE_NAMES.split(';')) {
  const [tag = '', ...names] = line.split(' ');
  for (const name of names) LANGUAGES[foldKey(name)] = tag;
}

/** Folded words around the name of a language that only say that it's a language. */
const AROUND = new Set(
  (
    'speaking spoken speaker speakers speak speaks language languages lang meeting meetings group groups only native bilingual primarily mainly in the is are we' +
    ' sprache sprachig sprachige sprachiges deutschsprachig gruppe auf langue langues parlee parle groupe en idioma idiomas lengua habla reuniao reunion grupo em lingua' +
    ' in taal sproket sprak pa talande grupp mote'
  ).split(' '),
);
/** "deutschsprachig", "svenskspråkig", "hispanohablante": endings after the stem of a language. */
const ENDING = /(?:sprachige?[rsn]?|sprakiga?|talande|talig|hablantes?|phones?|ofonos?|ofona)$/;
/** Languages by the stem that such words have. */
const STEMS: Readonly<Record<string, string>> = {
  deutsch: 'de',
  englisch: 'en',
  franzosisch: 'fr',
  spanisch: 'es',
  turkisch: 'tr',
  russisch: 'ru',
  svensk: 'sv',
  engelsk: 'en',
  finsk: 'fi',
  hispano: 'es',
  anglo: 'en',
  franco: 'fr',
  luso: 'pt',
  nederlands: 'nl',
  engels: 'en',
};

const codeOf = (text: string): string => (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(text) ? text : '');

function tagOf(part: string): string {
  const whole = lookUp(LANGUAGES, foldKey(part));
  if (whole) return whole;
  const words = part.split(/[\s-]+/).map(foldKey);
  const named = words.filter((word) => !AROUND.has(word)).join('');
  return (
    lookUp(LANGUAGES, named) ??
    (ENDING.test(named) ? lookUp(STEMS, named.replace(ENDING, '')) : undefined) ??
    codeOf(part)
  );
}

/** Returns BCP 47 tags from names or tags; other words are ignored. */
export function findLanguages(text: string): string[] {
  const parts = text
    .slice(0, 500)
    .split(/[,;/&|+]|\s(?:and|und|y|et|och|en|e|or|oder)\s/)
    .map((part) => part.trim());
  return [...new Set(parts.map(tagOf).filter(Boolean))];
}
