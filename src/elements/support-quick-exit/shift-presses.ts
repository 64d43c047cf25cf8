/** The longest time from one press to the next, in ms. */
export const PRESS_WITHIN_MS = 5000;

/** What it reads of a keyboard or pointer event. */
export interface PressEvent {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  /** ms, on any clock that only goes forward. */
  readonly timeStamp: number;
}

/**
 * Counts how often Shift was pressed alone, in a row and without haste: a press counts when the key comes up again and nothing else was
 * pressed meanwhile, neither a key nor a mouse button. So capitals, shortcuts and selecting with the mouse never count, and all of them
 * start the row anew.
 */
export class ShiftPresses {
  count = 0;
  #isAlone = false;
  #lastAt = 0;

  /** Takes keydown, keyup and pointerdown as they come. True when that was a press, or ended a row of them. */
  take({type, key, repeat, ctrlKey, altKey, metaKey, timeStamp}: PressEvent): boolean {
    const {count} = this;
    if (type !== 'keyup') {
      if (!repeat) this.#isAlone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
      if (!this.#isAlone) this.count = 0;
      return count > this.count;
    }
    if (key !== 'Shift' || !this.#isAlone) return false;
    this.count = timeStamp - this.#lastAt <= PRESS_WITHIN_MS ? count + 1 : 1;
    this.#lastAt = timeStamp;
    this.#isAlone = false;
    return true;
  }
}
