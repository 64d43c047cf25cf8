/** The guides in other languages, each in its own file. Loaded only by pages that aren't in US English. */
import type {GuideContent} from '../../content/content.js';
import type {Texts} from '../../content/translate.js';
import {translate} from '../../content/translate.js';

type Load = () => Promise<{texts: Texts}>;

const TRANSLATIONS: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  evidence: {
    ar: () => import('../../content/evidence/ar.js'),
    de: () => import('../../content/evidence/de.js'),
    es: () => import('../../content/evidence/es.js'),
    fr: () => import('../../content/evidence/fr.js'),
    pt: () => import('../../content/evidence/pt.js'),
    sv: () => import('../../content/evidence/sv.js'),
  },
  faq: {
    ar: () => import('../../content/faq/ar.js'),
    de: () => import('../../content/faq/de.js'),
    es: () => import('../../content/faq/es.js'),
    fr: () => import('../../content/faq/fr.js'),
    pt: () => import('../../content/faq/pt.js'),
    sv: () => import('../../content/faq/sv.js'),
  },
  'family-panel': {
    ar: () => import('../../content/family-panel/ar.js'),
    de: () => import('../../content/family-panel/de.js'),
    es: () => import('../../content/family-panel/es.js'),
    fr: () => import('../../content/family-panel/fr.js'),
    pt: () => import('../../content/family-panel/pt.js'),
    sv: () => import('../../content/family-panel/sv.js'),
  },
  'first-meeting': {
    ar: () => import('../../content/first-meeting/ar.js'),
    de: () => import('../../content/first-meeting/de.js'),
    es: () => import('../../content/first-meeting/es.js'),
    fr: () => import('../../content/first-meeting/fr.js'),
    pt: () => import('../../content/first-meeting/pt.js'),
    sv: () => import('../../content/first-meeting/sv.js'),
  },
  'format-guide': {
    ar: () => import('../../content/format-guide/ar.js'),
    de: () => import('../../content/format-guide/de.js'),
    es: () => import('../../content/format-guide/es.js'),
    fr: () => import('../../content/format-guide/fr.js'),
    pt: () => import('../../content/format-guide/pt.js'),
    sv: () => import('../../content/format-guide/sv.js'),
  },
  'group-questions': {
    ar: () => import('../../content/group-questions/ar.js'),
    de: () => import('../../content/group-questions/de.js'),
    es: () => import('../../content/group-questions/es.js'),
    fr: () => import('../../content/group-questions/fr.js'),
    pt: () => import('../../content/group-questions/pt.js'),
    sv: () => import('../../content/group-questions/sv.js'),
  },
  'group-types': {
    ar: () => import('../../content/group-types/ar.js'),
    de: () => import('../../content/group-types/de.js'),
    es: () => import('../../content/group-types/es.js'),
    fr: () => import('../../content/group-types/fr.js'),
    pt: () => import('../../content/group-types/pt.js'),
    sv: () => import('../../content/group-types/sv.js'),
  },
  'recovery-programs': {
    ar: () => import('../../content/recovery-programs/ar.js'),
    de: () => import('../../content/recovery-programs/de.js'),
    es: () => import('../../content/recovery-programs/es.js'),
    fr: () => import('../../content/recovery-programs/fr.js'),
    pt: () => import('../../content/recovery-programs/pt.js'),
    sv: () => import('../../content/recovery-programs/sv.js'),
  },
  'treatment-guide': {
    ar: () => import('../../content/treatment-guide/ar.js'),
    de: () => import('../../content/treatment-guide/de.js'),
    es: () => import('../../content/treatment-guide/es.js'),
    fr: () => import('../../content/treatment-guide/fr.js'),
    pt: () => import('../../content/treatment-guide/pt.js'),
    sv: () => import('../../content/treatment-guide/sv.js'),
  },
};

/**
 * Returns the guide in the language of `locale`: with British spelling for English outside the United States, and in US
 * English if we don't have the language.
 */
export async function translated<W extends string>(
  topic: string,
  english: GuideContent<W>,
  locale: string,
): Promise<GuideContent<W>> {
  const {language} = new Intl.Locale(locale);
  if (language === 'en') {
    const {inBritish} = await import('../../content/british.js');
    return inBritish(english);
  }
  const load = TRANSLATIONS[topic]?.[language];
  return load ? translate(english, (await load()).texts, language) : english;
}
