import {sheetOf} from '../../ui/sheet-of.js';

/** After any of these something may have come over the button, or gone. */
const OCCASIONS = ['scroll', 'resize', 'click', 'transitionend', 'animationend'];

/** As high as the button's row. Any rule of the page goes before it. */
const PADDING = ':where(html){scroll-padding-block:max(56px,3.5rem)}';

/**
 * Keeps the button in sight: at the top of the window, or at the bottom while a notice covers it at the top. The browser scrolls nothing under
 * it that gets the focus.
 *
 * Ends with the signal, and then leaves the page as it was.
 */
export function keepInSight(button: HTMLElement, signal: AbortSignal): void {
  const padding = sheetOf(PADDING);
  let frame = 0;

  const isSeenAt = (place: string) => {
    button.className = place;
    return isSeen(button);
  };
  const choose = () => {
    frame = 0;
    void (isSeenAt('') || isSeenAt('below') || isSeenAt(''));
  };
  const look = () => (frame ||= requestAnimationFrame(choose));
  const added = new MutationObserver(look);

  look();
  added.observe(document.body, {childList: true});
  for (const type of OCCASIONS) addEventListener(type, look, {capture: true, signal});
  document.adoptedStyleSheets.push(padding);

  signal.onabort = () => {
    cancelAnimationFrame(frame);
    added.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== padding);
  };
}

/** Whether a finger in the middle of the button would meet it, or the link that the page has put into it. */
function isSeen(button: HTMLElement): boolean | undefined {
  const {left, top, width, height} = button.getBoundingClientRect();
  const {host} = button.getRootNode() as ShadowRoot;
  const root = host.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return (
    hit === host ||
    button
      .querySelector('slot')
      ?.assignedNodes()
      .some((node) => node.contains(hit))
  );
}
