/**
 * Keyboard navigation in the filters, in addition to Tab: the left and right arrow keys move along a row of buttons,
 * and the up and down arrow keys move between sections, as the WAI-ARIA Authoring Practices describe for toolbars and
 * accordions.
 */
const ROW = '[role=toolbar]';
/** Where the up and down arrow keys stop. */
const STOPS = `${ROW}, summary`;

const firstOf = (stop: HTMLElement | undefined) =>
  stop?.matches(ROW) ? stop.querySelector<HTMLElement>('[tabindex="0"]') : stop;

function alongRow(row: Element, from: Element, key: string): Element | undefined {
  const buttons = [...row.children];
  const isMirrored = getComputedStyle(row).direction === 'rtl';
  const step = {ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1}[key];
  if (step) return buttons[(buttons.indexOf(from) + step + buttons.length) % buttons.length];
  return {Home: buttons[0], End: buttons.at(-1)}[key];
}

function toSection(panel: Element, from: Element, key: string): HTMLElement | null | undefined {
  const step = {ArrowDown: 1, ArrowUp: -1}[key];
  if (!step) return undefined;
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)];
  const own = from.closest('.fold')?.querySelector('summary') ?? from.closest(STOPS);
  return firstOf(stops[stops.indexOf(own as HTMLElement) + step]);
}

export function handleArrows(event: KeyboardEvent) {
  const {key, currentTarget, target, isComposing} = event;
  const from = target as Element;
  if (isComposing || event.ctrlKey || event.altKey || event.metaKey || from.localName === 'select') return;
  const row = from.closest(ROW);
  const found = (row && alongRow(row, from, key)) ?? toSection(currentTarget as Element, from, key);
  if (!found) return;
  event.preventDefault();
  (found as HTMLElement).focus();
}
