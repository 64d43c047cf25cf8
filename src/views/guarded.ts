import {warnOnce} from '../ui/warn-once.js';

/**
 * Renders one item of a list. If that throws, the item is what `fallback` returns, usually its name as text, and the
 * other items aren't affected. The console shows a warning once per name.
 */
export function guarded(name: string, draw: () => unknown, fallback: (name: string) => unknown): unknown {
  try {
    return draw();
  } catch (error) {
    warnOnce(`peer-support-widgets: “${name}” could not be shown in full: ${String(error)}`);
    return fallback(name);
  }
}
