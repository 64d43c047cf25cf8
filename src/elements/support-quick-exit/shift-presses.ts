/** The longest time between two presses, in milliseconds. */
export const PRESS_WITHIN_MS = 5000;

/** The fields of a keyboard or pointer event that it reads. */
export interface PressEvent {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  /** Milliseconds, on any clock that only moves forward. */
  readonly timeStamp: number;
}

/**
 * Counts how often someone has pressed Shift alone in a row, without having to hurry. A press counts when the key is
 * released and nothing else was pressed in the meantime, neither a key nor a mouse button. So capital letters,
 * shortcuts and selecting with the mouse never count, and each of them resets the count.
 */
export class ShiftPresses {
  count = 0;
  #isAlone = false;
  #lastAt = 0;

  /**
   * Handles keydown, keyup and pointerdown events in order. Returns true if the event completed a press, or reset the
   * count.
   */
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
