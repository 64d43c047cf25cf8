import {sheetOf} from '../../ui/sheet-of.js';
import {isCovered} from './cover.js';
import {topmostAt} from './topmost.js';

/**
 * Events after which something may cover or uncover the button. A dialog takes the focus when it opens, even in a
 * shadow root.
 */
const OCCASIONS = [
  'scroll',
  'resize',
  'click',
  'transitionend',
  'animationend',
  'focusin',
  'pointerover',
  'toggle',
  'fullscreenchange',
];

/** The height of the button's row. Any rule of the page overrides it. */
const PADDING = ':where(html){scroll-padding-block:max(56px,3.5rem)}';

const hostOf = (button: HTMLElement) => (button.getRootNode() as ShadowRoot).host;

/**
 * Keeps the button visible: at the top of the window, or at the bottom while a notice covers it at the top. The browser
 * doesn't scroll focused elements under it.
 *
 * Everything outside a modal dialog is inert, whatever its layer: it receives no clicks and no focus, and screen
 * readers can't reach it. A click at the same position could be handled on the window, but neither a keyboard nor a
 * screen reader would get there, and a dialog of our own would make the page's dialog inert. So an open dialog gets a
 * copy of the exit, whose button `addCopy` returns. So does a full-screen element, unless it's a video or a frame,
 * which don't render their children.
 *
 * Stops when the signal is aborted, and then restores the page.
 */
export function keepInSight(
  button: HTMLElement,
  signal: AbortSignal,
  addCopy: (parent: Element) => HTMLElement | undefined,
): void {
  const padding = sheetOf(PADDING);
  let frame = 0;
  let copy: HTMLElement | undefined;

  const isFreeAt = (place: string) => {
    button.className = place;
    return topmostAt(button, true);
  };
  const removeCopy = () => {
    if (copy) hostOf(copy).remove();
    copy = undefined;
  };
  const choose = () => {
    frame = 0;
    if (isCovered()) return;
    const above = topmostAt(button);
    if (copy && hostOf(copy).parentNode === above && topmostAt(copy) === copy) return;
    removeCopy();
    void (isFreeAt('') ?? isFreeAt('below') ?? isFreeAt(''));
    if (above && above !== button) copy = addCopy(above);
  };
  const look = () => (frame ||= requestAnimationFrame(choose));
  const added = new MutationObserver(look);

  look();
  added.observe(document.body, {childList: true});
  added.observe(document, {subtree: true, attributeFilter: ['open']});
  for (const type of OCCASIONS) addEventListener(type, look, {capture: true, signal});
  document.adoptedStyleSheets.push(padding);

  signal.onabort = () => {
    cancelAnimationFrame(frame);
    added.disconnect();
    removeCopy();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== padding);
  };
}
