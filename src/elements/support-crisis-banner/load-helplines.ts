import {allEmergencyNumbers} from '../../helplines/emergency-services.js';
import type {EmergencyNumber} from '../../helplines/emergency.js';
import {loadHelplines} from '../../helplines/load.js';
import type {CountryHelplines} from '../../model/helpline.js';

/** The helplines of a country, and the site's own emergency numbers where it gave some. */
export interface KnownHelplines extends CountryHelplines {
  emergency?: readonly EmergencyNumber[];
}

/**
 * The helplines to show: ours, or those of the site's own file. Undefined for a country we have nothing about; rejects when ours can't be loaded and
 * there are no others.
 */
export async function helplinesOf(
  country: string | undefined,
  src: string | undefined,
  element: Element,
): Promise<KnownHelplines | undefined> {
  const isListed = allEmergencyNumbers(country).length > 0;
  const ours = isListed ? loadHelplines(country as string) : undefined;
  if (!src) return ours;
  ours?.catch(() => undefined); // Whoever awaits it last is told.
  // Few sites have a file of their own, so its reader is loaded on demand. Without it ours are shown.
  const reader = await import('./own-lines.js').catch((error: unknown) =>
    console.warn(
      `<${element.localName} helplines-src="${src}">: ${String(error)}. The lines that come with the library are shown.`,
    ),
  );
  return reader ? reader.ownOrOurs(src, country, element, ours) : ours;
}
