/** Where a command writes: the result to `print`, what went wrong with the command itself to `complain`. */
export interface Output {
  print(text: string): void;
  complain(text: string): void;
}

/** Text from a feed, made harmless for a terminal: control characters could move the cursor or hide what was printed. */
export function forTerminal(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
