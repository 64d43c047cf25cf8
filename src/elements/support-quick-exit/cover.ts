import {coverStyles} from './cover.styles.js';
import {make} from './make.js';
import {sheetOf} from '../../ui/sheet-of.js';

/** A screen reader speaks of a change to what is there already; text that comes together with its place may pass unheard. */
const ANNOUNCE_AFTER_MS = 20;

let uncover: (() => void) | undefined;

export const isCovered = () => Boolean(uncover);

/**
 * Hides the whole document behind a blank sheet with one word on it, in the tab's title as well, until the page comes back from the
 * browser's back-forward cache.
 *
 * A modal dialog, because it lies above everything, whatever the page has done with layers, and takes the page from screen readers too.
 * It hangs on the root, so that it shows where the element itself is hidden.
 */
export function coverPage(text: string, language: string): void {
  const host = make('div');
  const dialog = make('dialog', {'aria-labelledby': 'word'});
  const word = make('p', {id: 'word', role: 'alert', lang: language, dir: 'auto'});
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheetOf(coverStyles)];
  dialog.append(word);
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();

  // Escape would take it away while the other site is still on its way.
  dialog.oncancel = () => false;
  dialog.onclose = () => dialog.isConnected && dialog.showModal();
  setTimeout(() => (word.textContent = text), ANNOUNCE_AFTER_MS);

  const {title} = document;
  document.title = text;
  const referrer = withholdReferrer();
  uncover = () => {
    host.remove();
    referrer.remove();
    document.title = title;
    uncover = undefined;
  };
  addEventListener('pageshow', handleShow);
}

/** The first showing of a page that was left while it was still loading is no return. */
function handleShow({persisted}: PageTransitionEvent) {
  if (persisted) uncover?.();
}

/**
 * Keeps the other site from being told where its visitor came from. The policy outlives the tag that sets it, hence not `no-referrer`:
 * after a return the page's own forms must work as before.
 */
function withholdReferrer(): Element {
  const meta = make('meta', {name: 'referrer', content: 'same-origin'});
  document.head.append(meta);
  return meta;
}
