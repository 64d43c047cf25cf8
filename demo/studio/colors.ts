/** A color of one's own: what follows from it, whether it can be read, and the style rules to copy. */
import type {Rgb} from '../../src/ui/contrast.js';
import {contrastOf} from '../../src/ui/contrast.js';

/** As `#rrggbb`, for each scheme. */
export interface Accent {
  light: string;
  dark: string;
}

/** What text stands on in each scheme: the surfaces of the elements without a theme. */
const SURFACES: Accent = {light: '#ffffff', dark: '#161c22'};
const INK: Rgb = [13, 23, 29];
const WHITE: Rgb = [255, 255, 255];
/** How much of the accent is in the tinted background. */
const TINT = 0.12;

const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const toHex = (rgb: Rgb): string => `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;

const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((each, index) => each * share + (other[index] ?? 0) * (1 - share)) as unknown as Rgb;

/** White or ink, whichever is easier to read on a color. */
const textOn = (color: Rgb): Rgb => (contrastOf(WHITE, color) >= contrastOf(INK, color) ? WHITE : INK);

/** The contrast of links in a color, on the surface and on its own tint: the lower one counts. */
export function linkContrast(hex: string, scheme: keyof Accent): number {
  const color = toRgb(hex);
  const surface = toRgb(SURFACES[scheme]);
  return Math.min(contrastOf(color, surface), contrastOf(color, mix(color, surface, TINT)));
}

function propertiesOf(hex: string, scheme: keyof Accent): Record<string, string> {
  const color = toRgb(hex);
  return {
    '--support-accent': hex,
    '--support-accent-tint': toHex(mix(color, toRgb(SURFACES[scheme]), TINT)),
    '--support-on-accent': toHex(textOn(color)),
  };
}

/** The custom properties of an accent in one scheme. */
export const accentIn = (accent: Accent | undefined, scheme: keyof Accent): Record<string, string> =>
  accent ? propertiesOf(accent[scheme], scheme) : {};

/** Style rules that set an accent in both schemes. Browsers that don't know `light-dark()` keep the light one. */
export function accentRules(accent: Accent): string {
  const light = propertiesOf(accent.light, 'light');
  const dark = propertiesOf(accent.dark, 'dark');
  const plain = Object.entries(light).map(([name, value]) => `  ${name}: ${value};`);
  const both = Object.entries(light).map(([name, value]) => `    ${name}: light-dark(${value}, ${dark[name]});`);
  return [
    ':root {',
    ...plain,
    '}',
    '@supports (color: light-dark(#000, #fff)) {',
    '  :root {',
    ...both,
    '  }',
    '}',
    '',
  ].join('\n');
}
