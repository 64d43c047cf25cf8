/** Parses TSML's "lat,lng", or the four numbers of a box, whose center is returned. */
export function parseCoordinatePair(text: string): {latitude: unknown; longitude: unknown; isBox: boolean} {
  const numbers = text.split(',').map(Number);
  const [a = 0, b = 0, c = a, d = b] = numbers;
  return {latitude: (a + c) / 2, longitude: (b + d) / 2, isBox: numbers.length === 4};
}
