/** Red, green and blue in sRGB, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The minimum contrast of text in WCAG 2 AA. */
export const LEAST_CONTRAST = 4.5;

/** Returns the contrast of two colors as defined in WCAG 2, from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
