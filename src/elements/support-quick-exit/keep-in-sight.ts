/** After any of these something may have come over the button, or gone. */
const OCCASIONS = ['scroll', 'resize', 'click', 'transitionend', 'animationend'];

/** What the button keeps free at its edge of the window, in px. */
const DISTANCE = 8;

/**
 * Keeps the button where it is seen: at the top, or at the bottom while a notice that lies as high covers it at the top. And keeps it from
 * hiding what has the focus: the browser scrolls nothing under it that the keyboard reaches.
 *
 * Ends with the signal, and then leaves the page as it was.
 */
export function keepInSight(button: HTMLElement, signal: AbortSignal): void {
  const padding = new CSSStyleSheet();
  let isBelow = false;
  let frame = 0;

  /** The page's own distance stays when it is the larger one. */
  const pad = () => {
    padding.replaceSync('');
    const side = `scroll-padding-block-${isBelow ? 'end' : 'start'}`;
    const own = getComputedStyle(document.documentElement).getPropertyValue(side).replace('auto', '0px');
    padding.replaceSync(`html{${side}:max(${own},${button.offsetHeight + DISTANCE}px)!important}`);
  };

  const isSeenAt = (below: boolean) => {
    isBelow = below;
    button.className = below ? 'below' : '';
    return isSeen(button);
  };

  const choose = () => {
    const wasBelow = isBelow;
    frame = 0;
    void (isSeenAt(false) || isSeenAt(true) || isSeenAt(false));
    if (isBelow !== wasBelow) pad();
  };

  const look = () => (frame ||= requestAnimationFrame(choose));
  const resized = new ResizeObserver(() => {
    pad();
    look();
  });
  const added = new MutationObserver(look);

  resized.observe(button);
  added.observe(document.body, {childList: true});
  for (const type of OCCASIONS) addEventListener(type, look, {capture: true, signal});
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, padding];

  signal.onabort = () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    added.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== padding);
  };
}

/** Whether a finger in the middle of the button would meet it. */
function isSeen(button: HTMLElement): boolean {
  const {left, top, width, height} = button.getBoundingClientRect();
  const {host} = button.getRootNode() as ShadowRoot;
  const root = host.getRootNode() as Document | ShadowRoot;
  return host.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}
