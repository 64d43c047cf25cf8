import {sheetOf} from '../../ui/sheet-of.js';
import {isCovered} from './cover.js';
import {topmostAt} from './topmost.js';

/** After any of these something may have come over the button, or gone. A dialog that opens takes the focus, in a shadow root too. */
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

/** As high as the button's row. Any rule of the page goes before it. */
const PADDING = ':where(html){scroll-padding-block:max(56px,3.5rem)}';

const hostOf = (button: HTMLElement) => (button.getRootNode() as ShadowRoot).host;

/**
 * Keeps the button in sight: at the top of the window, or at the bottom while a notice covers it at the top. The browser scrolls nothing under
 * it that gets the focus.
 *
 * All that is outside a modal dialog is inert, whatever its layer: it gets no press, no focus and no screen reader. A press at
 * the same place could be caught at the window, but neither a keyboard nor a screen reader would come there, and a dialog of our own above would
 * make the page's own inert. So while a dialog is open it holds a copy of the exit, whose button `addCopy` gives. A fullscreen element holds one as
 * well, unless it's a video or a frame, which draw nothing of what is put into them.
 *
 * Ends with the signal, and then leaves the page as it was.
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
