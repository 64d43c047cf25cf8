import {warnOnce} from './warn-once.js';

/**
 * Warns site developers that the tag of an element was never closed. HTML has no self-closing custom elements: after
 * `<support-group-finder … />`, the rest of the page is inside the element, such as the part that was `found`.
 */
export function warnUnclosed({localName}: Element, {localName: found}: Element): void {
  warnOnce(`<${localName}> isn't closed before <${found}>. HTML has no self-closing tags: write </${localName}>.`);
}
