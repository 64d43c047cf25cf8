/** Runs only the last of several calls, once they have come to rest for `ms`. */
export class Debounce {
  private timer?: ReturnType<typeof setTimeout>;
  private readonly ms: number;

  constructor(ms: number) {
    this.ms = ms;
  }

  run(action: () => void) {
    this.cancel();
    this.timer = setTimeout(action, this.ms);
  }

  cancel() {
    clearTimeout(this.timer);
  }
}
