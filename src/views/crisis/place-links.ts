import type {Way} from '../../i18n/helpline-text.js';
import {slotName} from './crisis-lines.js';

/** A slot that no element has: what is sent there is not drawn. */
const NOWHERE = '-';

/**
 * Gives every link that a page has inside an element the slot of the way it leads to.
 *
 * A child with `data-line` was printed by us: a link takes the number and the words that are right today; what is left over is hidden, except
 * while nothing better is known (`kept`, the beginning of the ids that may stay). Any other link is the site's own: it is never changed, and
 * takes the place of ours where it leads to the same.
 */
export function placeLinks(host: HTMLElement, ways: readonly (readonly [id: string, way: Way])[], kept?: string): void {
  const free = [...ways];
  for (const child of host.querySelectorAll<HTMLAnchorElement>(':scope > a, :scope > [data-line]')) {
    const line = child.dataset.line;
    const index = free.findIndex(([id, {href}]) =>
      line ? id === line && href.startsWith(child.protocol || '-') : href === child.getAttribute('href'),
    );
    const [found] = index < 0 ? [] : free.splice(index, 1);
    const isShown = line === undefined || (kept !== undefined && (!line || line.startsWith(kept)));
    child.slot = found ? slotName(...found) : isShown ? '' : NOWHERE;
    if (!found || !line) continue;
    const [, {href, text}] = found;
    if (child.getAttribute('href') !== href) child.setAttribute('href', href);
    if (child.textContent !== text) child.textContent = text;
  }
}
