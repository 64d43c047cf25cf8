/** The code that the studio gives to copy. */
import {accentRules} from './colors.js';
import type {ElementFact, Facts} from './facts.js';
import {attributesText, escapeHtml} from './html-text.js';
import {filesFor, importMap} from './integrity.js';
import {isRightToLeft} from './labels.js';
import type {KnownFacts} from './read-list.js';
import type {Choice, CrisisHelp, Site} from './state.js';

/** What code is written from. */
export interface Code {
  facts: Facts;
  choice: Choice;
  site: Site;
  known: KnownFacts;
  crisis?: CrisisHelp;
}

/** A folder as an address prefix: with one slash at the end, and at the start unless it's on another server. */
export function folderPrefix(folder: string): string {
  const trimmed = folder.trim().replace(/\/+$/, '');
  return /^(?:https?:)?\/\//i.test(trimmed) ? `${trimmed}/` : `/${trimmed.replace(/^\/+/, '')}/`.replace('//', '/');
}

const FINDER = 'support-group-finder';
const BANNER = 'support-crisis-banner';
const EXIT = 'support-quick-exit';

/** Where the quick exit leads unless someone chooses: an address that answers no one. */
const NEUTRAL = 'https://www.weather.example/';

/** The attributes of the element, also for the preview. */
export function attributesFor({facts, choice, known, site}: Code): Record<string, string> {
  const {tag, country, values} = choice;
  const list: Record<string, string | undefined> =
    tag === FINDER ? {src: site.src, type: known.type, 'time-zone': known.timeZone, programme: known.programme} : {};
  const all: Record<string, string | true | undefined> = {
    ...list,
    ...(hasCountryAttribute(facts, tag) && {country}),
    ...values,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value === true ? '' : value]] : [])),
  );
}

const has = ({elements}: Facts, tag: string, test: (element: ElementFact) => boolean): boolean =>
  elements.some((element) => element.tag === tag && test(element));

const hasCountryAttribute = (facts: Facts, tag: string): boolean =>
  has(facts, tag, ({attributes}) => attributes.some(({name}) => name === 'country'));

/** Whether an element shows the crisis links of the site. */
export const hasCrisisLinks = (facts: Facts, tag: string): boolean =>
  has(facts, tag, ({slots}) => slots.includes('crisis'));

/** Whether an element, or what stands inside it, depends on the country of the visitors. */
export const dependsOnCountry = (facts: Facts, tag: string): boolean =>
  hasCountryAttribute(facts, tag) || hasCrisisLinks(facts, tag);

const languageText = (language: string): string =>
  language ? ` lang="${language}"${isRightToLeft(language) ? ' dir="rtl"' : ''}` : '';

function element(code: Code): string {
  const {facts, choice, crisis} = code;
  const {tag, language} = choice;
  const attributes = attributesFor(code);
  if (tag === BANNER && crisis) return printedBanner(crisis.markup, attributes);
  if (tag === EXIT) {
    const address = escapeHtml(attributes.href ?? NEUTRAL);
    return `<${tag}${languageText(language)} href="${address}">\n  <a href="${address}" rel="noopener noreferrer" referrerpolicy="no-referrer">Leave this page</a>\n</${tag}>`;
  }
  const links = hasCrisisLinks(facts, tag) ? (crisis?.links ?? []).map((link) => `\n  ${link}`) : [];
  return `<${tag}${attributesText(attributes)}${languageText(language)}>${links.join('')}${links.length ? '\n' : ''}</${tag}>`;
}

/** The printed banner has what decides which links are printed; the other attributes are added. */
function printedBanner(markup: string, attributes: Readonly<Record<string, string>>): string {
  const start = /^<[^>]*>/.exec(markup)?.[0] ?? '';
  const isThere = (name: string): boolean => start.includes(` ${name}`);
  const more = Object.entries(attributes).filter(([name]) => !isThere(name));
  return markup.trim().replace(/^<support-crisis-banner/, (tag) => tag + attributesText(Object.fromEntries(more)));
}

/** The script that starts the element. The quick exit has to work before everything else. */
export const scriptFor = (tag: string): string => (tag === EXIT ? `${EXIT}.js` : 'loader.js');

/** The text of the import map; undefined if the files aren't pinned. */
export function mapFor({facts, choice, site}: Code): string | undefined {
  if (!site.isPinned) return undefined;
  return importMap(facts, filesFor(facts, choice, scriptFor(choice.tag)), folderPrefix(site.folder));
}

/** Preloads the list alongside the script. The request matches the finder's own, so the list is fetched only once. */
const preload = (src: string): string => `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(src)}" />`;

/** Style sheets, scripts and the element, in the order in which they can be pasted in one piece. */
export function htmlFor(code: Code): string {
  const {facts, choice, site} = code;
  const folder = folderPrefix(site.folder);
  const integrity = (file: string): string => escapeHtml(facts.files[file]?.integrity ?? '');
  // A file from another server is checked only if it's asked for in this way.
  const crossOrigin = folder.startsWith('/') && !folder.startsWith('//') ? '' : ' crossorigin';
  const sheet = (file: string): string =>
    `<link rel="stylesheet" href="${escapeHtml(folder + file)}" integrity="${integrity(file)}"${crossOrigin} />`;
  const script = scriptFor(choice.tag);
  const map = mapFor(code);
  return [
    ...(choice.theme ? [sheet(`themes/${choice.theme}.css`)] : []),
    ...(choice.tag === BANNER ? [sheet('banner.css')] : []),
    ...(choice.tag === FINDER && site.src ? [preload(site.src)] : []),
    ...(map ? [`<script type="importmap">${map}</script>`] : []),
    `<script type="module" src="${escapeHtml(folder + script)}" integrity="${integrity(script)}"${crossOrigin}></script>`,
    '',
    element(code),
    '',
  ].join('\n');
}

/** Rules for the site's own style sheet. */
export function stylesFor({tag, accent}: Choice): string {
  const room = `@media (scripting: enabled) {
  support-group-finder:not(:defined) {
    display: block;
    min-block-size: 100vh;
  }
}
`;
  return (tag === FINDER ? room : '') + (accent ? accentRules(accent) : '');
}
