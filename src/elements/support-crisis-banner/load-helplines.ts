import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import {loadHelplines} from '../../helplines/load.js';
import type {CountryHelplines} from '../../model/helpline.js';

/** A country's helplines, and the site's own emergency numbers, if it has any. */
export interface KnownHelplines extends CountryHelplines {
  emergency?: readonly EmergencyNumber[];
}

/**
 * Loads the helplines to show: ours, or those in the site's own file. Undefined for a country we have nothing about.
 * Rejects if ours can't be loaded and there are no others.
 */
export async function helplinesOf(
  country: string | undefined,
  src: string | undefined,
  element: Element,
): Promise<KnownHelplines | undefined> {
  const isListed = allEmergencyNumbers(country).length > 0;
  const ours = isListed ? loadHelplines(country as string) : undefined;
  if (!src) return ours;
  ours?.catch(() => undefined); // The last one who awaits it handles the error.
  // Few sites have their own file, so its parser is loaded on demand. If that fails, ours are shown.
  const reader = await import('./own-lines.js').catch((error: unknown) =>
    console.warn(
      `<${element.localName} helplines-src="${src}">: ${String(error)}. The lines that come with the library are shown.`,
    ),
  );
  return reader ? reader.ownOrOurs(src, country, element, ours) : ours;
}
