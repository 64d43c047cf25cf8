import {warnOnce} from '../ui/warn-once.js';

/**
 * Draws one item of a list. If that throws, the item is what `fallback` gives, normally its plain name, and the other items are unharmed; the
 * console says so once for each name.
 */
export function guarded(name: string, draw: () => unknown, fallback: (name: string) => unknown): unknown {
  try {
    return draw();
  } catch (error) {
    warnOnce(`peer-support-widgets: “${name}” could not be shown in full: ${String(error)}`);
    return fallback(name);
  }
}
