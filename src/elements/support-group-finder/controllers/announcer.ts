/** Nobody types for so long. */
export const REST_MS = 700;

/** Says something to screen readers once things have come to rest: not with every key. */
export class Announcer {
  /** What stands in the element's status region. */
  text = '';
  private readonly onText: () => void;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(onText: () => void) {
    this.onText = onText;
  }

  /** Keeps what it was going to say to itself. */
  stop() {
    clearTimeout(this.timer);
  }

  /** Replaces what was going to be said. */
  announce(text: string) {
    this.stop();
    this.timer = setTimeout(() => {
      this.text = text;
      this.onText();
    }, REST_MS);
  }
}
