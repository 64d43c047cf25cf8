import type {QuickExitStrings} from '../../i18n/support-quick-exit/en.js';
import {coverStyles} from './cover.styles.js';
import {BLANK} from './destination.js';
import {make} from './make.js';
import {sheetOf} from '../../ui/sheet-of.js';

/** A screen reader speaks of a change to what is there already; text that comes together with its place may pass unheard. */
const ANNOUNCE_AFTER_MS = 20;

/** How long an attempt to leave may take. */
const LEFT_WITHIN_MS = 2000;

let uncover: (() => void) | undefined;

export const isCovered = () => Boolean(uncover);

/**
 * Hides the whole document behind a blank sheet with one word on it, in the tab's title as well, until the page comes back from the
 * browser's back-forward cache.
 *
 * A modal dialog, because it lies above everything, whatever the page has done with layers, and takes the page from screen readers too.
 * It hangs on the root, so that it shows where the element itself is hidden.
 *
 * `location.replace` doesn't tell whether it will come to anything: someone may choose to stay when the page asks (`beforeunload`), and the other
 * site may answer with a download, with nothing (204) or not at all. So after two seconds the cover asks for an empty page, which needs no
 * network, and after two more it says that it couldn't leave, with a link to the other site.
 */
export function coverPage(
  {loading, stuck, leave}: QuickExitStrings,
  language: string,
  destination: string,
  navigate: (address: string) => void,
): void {
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
  setTimeout(() => (word.textContent = loading), ANNOUNCE_AFTER_MS);
  let attempt = setTimeout(() => {
    navigate(BLANK);
    attempt = setTimeout(() => {
      const link = make('a', {href: destination, lang: language});
      link.textContent = leave;
      // A plain link would leave this page one step back in the history.
      link.onclick = () => {
        navigate(destination);
        return false;
      };
      document.title = word.textContent = stuck;
      dialog.append(link);
      link.focus();
    }, LEFT_WITHIN_MS);
  }, LEFT_WITHIN_MS);

  const {title} = document;
  document.title = loading;
  const referrer = withholdReferrer();
  uncover = () => {
    clearTimeout(attempt);
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
