import type {QuickExitStrings} from '../../i18n/support-quick-exit/en.js';
import {coverStyles} from './cover.styles.js';
import {BLANK} from './destination.js';
import {make} from './make.js';
import {sheetOf} from '../../ui/sheet-of.js';

/**
 * Screen readers announce changes to an existing element; text that is added together with its element may not be
 * announced.
 */
const ANNOUNCE_AFTER_MS = 20;

/** How long an attempt to leave may take, in milliseconds. */
const LEFT_WITHIN_MS = 2000;

let uncover: (() => void) | undefined;

export const isCovered = () => Boolean(uncover);

/**
 * Hides the whole document behind a blank cover with one word, which also replaces the tab's title, until the page
 * comes back from the browser's back-forward cache.
 *
 * The cover is a modal dialog, because it's above everything, whatever the page's layers, and also hides the page from
 * screen readers. It's a child of the root element, so that it's visible even if the element itself is hidden.
 *
 * `location.replace` doesn't report whether it will succeed: someone may choose to stay when the page asks
 * (`beforeunload`), and the other site may respond with a download, with nothing (204) or not at all. So after two
 * seconds, the cover navigates to an empty page, which needs no network, and two seconds later, it says that it
 * couldn't leave, with a link to the other site.
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

  // Otherwise, Escape would close the cover while the other site is still loading.
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

/** The first `pageshow` of a page that was left while it was still loading isn't a return. */
function handleShow({persisted}: PageTransitionEvent) {
  if (persisted) uncover?.();
}

/**
 * Keeps the other site from learning where its visitor came from. The policy outlasts the tag that sets it, so it isn't
 * `no-referrer`: after a return, the page's own forms must work as before.
 */
function withholdReferrer(): Element {
  const meta = make('meta', {name: 'referrer', content: 'same-origin'});
  document.head.append(meta);
  return meta;
}
