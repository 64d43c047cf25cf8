/** The helplines of a country that fit what someone typed, and what is said around them. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {chooseLines, isForEverybody} from '../../../helplines/choose-lines.js';
import {EMERGENCY_COUNTRIES} from '../../../helplines/emergency.js';
import {leadingLines} from '../../../helplines/leading-lines.js';
import {loadHelplines} from '../../../helplines/load.js';
import {strings as lineStrings} from '../../../i18n/support-crisis-banner/en.js';
import type {Helpline, HelplineKind} from '../../../model/helpline.js';
import type {CrisisKind} from '../../../model/vocabulary/crisis-words.js';
import {css} from '../../../ui/styles.js';
import {lineItem} from '../../../views/crisis/crisis-lines.js';
import type {View} from '../render-context.js';

/** Two helplines where there are two, so that the search stays in sight; the crisis banner has them all. */
const MOST_LINES = 2;

/** Which kinds of helpline help with what, the best first. */
const KINDS: Readonly<Record<CrisisKind, readonly HelplineKind[]>> = {
  'self-harm': ['crisis', 'support'],
  violence: ['abuse', 'crisis', 'support'],
  danger: ['crisis', 'addiction'],
};

/** The helplines that are known of a country. */
export interface CrisisLines {
  lines: readonly Helpline[];
  /** There are no others. */
  isWhole?: boolean;
  /** The others did not load. */
  isMissing?: boolean;
}

/** What there is of a country's helplines before they are loaded. */
export const bundledLines = (country: string | undefined): CrisisLines => ({lines: leadingLines(country)});

/** A file that hasn't come by then is missing. */
const LIMIT_MS = 8000;

/** All helplines of a country; the bundled ones when they can't be loaded. */
export async function loadLines(country: string | undefined): Promise<CrisisLines> {
  if (!country || !EMERGENCY_COUNTRIES.includes(country)) return {lines: [], isWhole: true};
  const missing: CrisisLines = {...bundledLines(country), isMissing: true};
  const loading = loadHelplines(country).then(
    ({lines}): CrisisLines => ({lines, isWhole: true}),
    () => missing,
  );
  return Promise.race([loading, new Promise<CrisisLines>((resolve) => setTimeout(resolve, LIMIT_MS, missing))]);
}

/** The helplines for a kind of crisis: those for everyone, the best fit first. One for abuse is enough, so that a crisis line follows it. */
export function linesFor(kind: CrisisKind, lines: readonly Helpline[], region?: string): Helpline[] {
  const here = chooseLines(lines, region).filter(isForEverybody);
  return KINDS[kind]
    .flatMap((wanted) => here.filter((line) => line.kind === wanted).slice(0, wanted === 'abuse' ? 1 : MOST_LINES))
    .slice(0, MOST_LINES);
}

/** The line of a country for questions of every kind, where there is one. */
export async function supportLine(country: string, region?: string): Promise<CrisisLines> {
  const {lines, ...known} = await loadLines(country);
  const line = chooseLines(lines, region).find((each) => each.kind === 'support' && isForEverybody(each));
  return {...known, lines: line ? [line] : []};
}

/** What is said of a line is in English, names of languages and times too. */
export const drawLine = (line: Helpline, {locale, now}: {locale: string; now: number}): unknown =>
  lineItem(line, {strings: lineStrings, locale: /^en/.test(locale) ? locale : 'en', now});

/** Says that helplines did not load, in English as what is said of each. */
export const missingLines = ({isMissing}: CrisisLines) => (isMissing ? html`<p>${lineStrings.notLoaded}</p>` : nothing);

/** `region` in ISO 3166-2; `exit` is the label of a quick exit on the page, where there is one to be seen. */
export function urgentHelp(
  kind: CrisisKind,
  known: CrisisLines,
  view: View,
  {region, exit}: {region?: string; exit?: string} = {},
): TemplateResult {
  const lines = linesFor(kind, known.lines, region);
  const {urgent} = view.strings;
  const {urgent: english} = view.english;
  const isViolence = kind === 'violence';
  const isWithoutOwnLine =
    isViolence && known.isWhole && lines.length > 0 && !lines.some((line) => line.kind === 'abuse');
  const lead = lines.length ? 'lead' : 'leadAlone';
  return html`<div class="urgent">
    ${sentence(urgent[lead][kind], english[lead]?.[kind])}
    <div role="list" lang="en" dir="ltr">${lines.map((line) => drawLine(line, view))}</div>
    <div lang="en" dir="ltr">${missingLines(known)}</div>
    ${isWithoutOwnLine ? html`<small>${sentence(urgent.noAbuseLine, english.noAbuseLine)}</small>` : nothing}
    ${isViolence ? html`<div class="safety">${sentence(safety(urgent, exit), english.traces && safety(english, exit))}</div>` : nothing}
  </div>`;
}

/** What calls and visits leave behind, and how to get away from the page. */
const safety = (
  {traces = '', quickExit}: {traces?: string; quickExit?: (label: string) => string},
  exit?: string,
): string => (exit && quickExit ? `${traces} ${quickExit(exit)}` : traces);

/** The words on the link that leaves the page at once, where one can be seen. Isolated, because they may run in another direction. */
export function quickExitLabel(node: Node): string | undefined {
  const root = node.getRootNode() as Document | ShadowRoot;
  for (const exit of root.querySelectorAll('support-quick-exit')) {
    const link = exit.querySelector('a[href]') ?? exit.shadowRoot?.querySelector('a');
    const label = link?.textContent.replace(/\s+/g, ' ').trim();
    if (label && link?.getClientRects().length) return `\u2068${label}\u2069`;
  }
  return 'host' in root ? quickExitLabel(root.host) : undefined;
}

/** A translation may be a draft, so the English follows it. */
const sentence = (text: string, english?: string) =>
  html`${text === english ? nothing : html`<p>${text}</p>`} ${english && html`<p lang="en" dir="ltr">${english}</p>`}`;

export const urgentStyles = css`
  .urgent {
    flex: 1 0 100%;
    color: var(--_text);
    padding-block: 0.25rem 0.75rem;
  }

  .urgent [part='line'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.875rem;
    padding-block: 0.5rem;
  }

  .urgent p,
  .urgent small {
    flex: 1 0 100%;
  }

  .urgent .safety {
    margin-block-start: 0.5rem;
  }

  .urgent i {
    font-style: normal;
    margin-inline-start: 0.5rem;
  }
`;
