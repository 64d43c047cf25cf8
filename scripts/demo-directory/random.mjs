/** Chance that is the same on every run: the same seed makes the same directory. */

/** A generator of numbers in [0, 1) from a 32-bit seed: a Weyl sequence stirred by the finaliser of MurmurHash3. */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** `{chance(p), below(n), pick(list), shuffle(list)}`, all drawn from one seeded sequence. */
export function createRandom(seed) {
  const next = numbersFrom(seed);
  const below = (limit) => Math.floor(next() * limit);
  return {
    chance: (probability) => next() < probability,
    below,
    pick: (list) => list[below(list.length)],
    shuffle(list) {
      const copy = [...list];
      for (let end = copy.length - 1; end > 0; end--) {
        const other = below(end + 1);
        [copy[end], copy[other]] = [copy[other], copy[end]];
      }
      return copy;
    },
  };
}
