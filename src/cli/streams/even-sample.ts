/** How many values tell what a list is. */
const SAMPLE = 400;

/** Keeps some hundred values, evenly from all that are added: every value at first, then every second, fourth … */
export class EvenSample {
  readonly values: unknown[] = [];
  #added = 0;
  #step = 1;

  add(value: unknown): void {
    if (this.#added++ % this.#step) return;
    this.values.push(value);
    if (this.values.length < SAMPLE * 2) return;
    this.#step *= 2;
    const kept = this.values.filter((_, at) => at % 2 === 0);
    this.values.splice(0, this.values.length, ...kept);
  }
}
