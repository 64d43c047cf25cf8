import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import {combineLines} from '../../helplines/combine-lines.js';
import {leadingLines} from '../../helplines/leading-lines.js';
import {LinesError, readLines} from '../../helplines/read-lines.js';
import type {OwnHelplines} from '../../helplines/read-lines.js';
import {telHref} from '../../i18n/helpline-text.js';
import type {CountryHelplines} from '../../model/helpline.js';
import type {KnownHelplines} from './load-helplines.js';

const LIMIT_MS = 8000;
/** Room for a thousand helplines with every field. */
const MAX_BYTES = 2_000_000;
/** The console message lists up to this many problems, and counts the others. */
const MOST_PROBLEMS = 5;

/**
 * Loads the helplines in a site's own file, and adds ours if a mistake left one out. Returns only ours if the file
 * can't be used; rejects if those can't be loaded either.
 */
export async function ownOrOurs(
  address: string,
  country: string | undefined,
  element: Element,
  loading: Promise<CountryHelplines> | undefined,
): Promise<KnownHelplines | undefined> {
  const [own, ours] = await Promise.all([loadOwnLines(address, country, element), loading?.catch(() => undefined)]);
  if (!own) return loading;
  const emergency = own.emergency && withOurs(own.emergency, country);
  const bundled = {recheckBy: own.recheckBy, lines: leadingLines(country)};
  return {...combineLines(own, ours ?? bundled), emergency};
}

/**
 * Returns the site's emergency numbers, followed by ours that are missing. A wrong number must not replace the right
 * one.
 */
function withOurs(own: readonly EmergencyNumber[], country: string | undefined): EmergencyNumber[] {
  const known = new Set(own.map(({number}) => telHref(number)));
  return [...own, ...allEmergencyNumbers(country).filter(({number}) => !known.has(telHref(number)))];
}

/**
 * Loads the helplines in a site's own file on its own server. Undefined if the file can't be used, or has none for the
 * country. One console message per load says what is wrong with the file; visitors see the built-in helplines.
 */
export async function loadOwnLines(
  address: string,
  country: string | undefined,
  element: Element,
  get: typeof fetch = fetch,
): Promise<OwnHelplines | undefined> {
  const warn = (text: string) => console.warn(`<${element.localName} helplines-src="${address}">: ${text}`);
  try {
    const url = new URL(address, element.baseURI);
    if (url.origin !== location.origin) throw new LinesError('It is on another server');
    // Rejects redirects to another server.
    const response = await get(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (!response.ok) throw new LinesError(`The server says ${response.status}`);
    // Checked before the rest arrives: a wrong file could exceed a phone's memory.
    if (Number(response.headers.get('content-length')) > MAX_BYTES) throw new LinesError('It is too long');
    const own = readLines(await response.text(), country);
    if (own?.problems.length) warn(summary(own.problems));
    return own;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`${reason}. The lines that come with the library are shown.`);
    return undefined;
  }
}

function summary(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  return (
    problems.slice(0, MOST_PROBLEMS).join('; ') + (more > 0 ? `; and ${more} more` : '') + '. See docs/helplines.md.'
  );
}
