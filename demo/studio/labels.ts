/** What the studio calls things. */

/** Elements in the order in which they are offered, with the words for each. */
export const ELEMENTS: Readonly<Record<string, string>> = {
  'support-group-finder': 'Group finder',
  'support-crisis-banner': 'Crisis banner',
  'support-quick-exit': 'Quick exit',
  'support-first-meeting': 'Guide: your first meeting',
  'support-family-panel': 'Guide: for families',
  'support-group-types': 'Guide: types of groups',
  'support-format-guide': 'Guide: online or in person',
  'support-group-questions': 'Guide: questions to ask a group',
  'support-recovery-programs': 'Guide: recovery programs',
  'support-treatment-guide': 'Guide: groups and treatment',
  'support-evidence': 'Guide: what studies found',
  'support-faq': 'Guide: common questions',
};

export const THEMES: Readonly<Record<string, string>> = {
  plain: 'Plain: charcoal on white',
  clinical: 'Clinical: a clear blue, square corners',
  warm: 'Warm: terracotta on cream',
  'high-contrast': 'High contrast: black and white, strong lines',
};

/** Languages in which the elements speak, each in its own language. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  sv: 'Svenska',
};

export const isRightToLeft = (language: string): boolean => language.startsWith('ar');

const LABELS: Readonly<Record<string, string>> = {
  'heading-level': 'Heading level',
  region: 'Part of the country (ISO 3166-2)',
  audience: 'Who the page is for',
  folded: 'Folded: only the most important numbers at first',
  sticky: 'Sticky: stays at the bottom of the window',
  chooser: 'Visitors can choose another country',
  'helplines-src': 'Address of your own helplines',
  'feedback-url': 'Where visitors report mistakes in the list',
  'url-state': 'Keep filters in the page’s address',
  'json-ld': 'Data for search engines',
  'places-src': 'Address of a pack of places',
  tiles: 'Map tiles',
  'tiles-attribution': 'Attribution of the map tiles',
  icd10: 'Open on these ICD-10 codes',
  debug: 'Show site developers what to fix',
  hide: 'Sections to hide',
  for: 'Id of the finder that the guide leads to',
  'content-src': 'Address of your own text',
  'reviewed-by': 'Reviewed by',
  'crisis-href': 'Link to your crisis page',
  'no-figures': 'Without figures',
  remember: 'Keep notes in the tab',
  conditions: 'Conditions to list',
  href: 'Address of a neutral website',
};

/** The words for an attribute; one that has none yet is shown by its name. */
export function labelOf(attribute: string): string {
  const words = attribute.replaceAll('-', ' ');
  return LABELS[attribute] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
