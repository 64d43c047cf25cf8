/** How far the work is, on one line of a terminal. Nothing where there's none, such as in a nightly job. */
export interface Progress {
  say(text: string): void;
  /** Clears the line. */
  end(): void;
}

/** The part of `process.stderr` that is used. */
interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const CLEAR_LINE = '\r\x1b[K';

export function progressOn(terminal: Terminal): Progress {
  if (!terminal.isTTY) return {say: () => undefined, end: () => undefined};
  return {
    say: (text) => void terminal.write(CLEAR_LINE + text),
    end: () => void terminal.write(CLEAR_LINE),
  };
}
